"""Packs are worded in English, German or French, and verify in each."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import PackStatus
from clausemark.review import reconciliation, status
from clausemark.services import rereading
from clausemark.services.desk import Desk
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing import build
from clausemark.services.freezing.freeze import Selected, draw_up, freeze
from clausemark.services.freezing.wording import Wording
from clausemark.services.history import Confirmation, confirm_change
from clausemark.services.tongues import PACK_LANGUAGES, tongue_of
from clausemark.services.verifying import verify_exported
from clausepack.pdf.extract import extract_text
from support.histories import DATA, END, FEES, add_history


@pytest.mark.parametrize(("language", "contents"), [("de", "Inhalt"), ("fr", "Sommaire")])
def test_a_pack_in_another_language_verifies(reviewed: Desk, tmp_path: Path, language: str, contents: str) -> None:
    pack = freeze(reviewed, Selected(language=language)).pack

    export_pack(reviewed, pack, tmp_path / "pack")

    assert verify_exported(tmp_path / "pack").ok
    assert contents in extract_text((tmp_path / "pack" / "data" / "pack.pdf").read_bytes())[1].text


def test_what_the_program_says_of_a_pack_is_in_its_language(reviewed: Desk) -> None:
    pack = draw_up(reviewed, Selected(language="de")).pack

    assert pack.status == PackStatus.DRAFT
    assert pack.title == "Durchsicht archivierter Bedingungen"
    assert any("nicht genehmigt" in reason for reason in pack.status_reasons)
    assert pack.selection.query.startswith("die neueste einwandfreie Fassung")
    assert pack.glossary[0].term == "Anker"
    assert {term.term: term.meaning for term in pack.vocabulary}["low"].startswith("Übliche Klausel")


def test_what_the_rules_say_of_a_change_is_in_its_language(desk: Desk) -> None:
    add_history(desk, (FEES, DATA), (FEES.replace("thirty", "ten"), DATA, END))

    (row,) = draw_up(desk, Selected(language="de")).pack.changes

    assert row.summary.splitlines()[:2] == [
        "Die Worte des Dokuments haben sich geändert.",
        "Klauseln: 1 hinzugefügt, 1 umformuliert.",
    ]
    assert row.summary.splitlines()[2].endswith("keine Ankündigung („without notice“).")
    assert row.silent_reason.startswith("Der Text")


def test_the_summary_that_a_person_confirmed_stays_as_it_was_confirmed(desk: Desk) -> None:
    old, new = add_history(desk, (FEES, DATA), (FEES.replace("thirty", "ten"), DATA, END))
    record = confirm_change(desk, old.id, new.id, Confirmation())

    (row,) = draw_up(desk, Selected(language="de")).pack.changes

    assert row.summary == record.summary
    assert row.reasons[0] == "Die Worte des Dokuments haben sich geändert."


def test_what_people_wrote_is_not_translated(reviewed: Desk) -> None:
    english = draw_up(reviewed, Selected()).pack
    french = draw_up(reviewed, Selected(language="fr")).pack

    assert [row.what_it_says for row in french.findings] == [row.what_it_says for row in english.findings]
    assert [row.excerpt for row in french.findings] == [row.excerpt for row in english.findings]


@pytest.mark.parametrize("language", PACK_LANGUAGES)
def test_what_nobody_stated_is_named_in_brackets_and_not_quoted(reviewed: Desk, language: str) -> None:
    wording = tongue_of(language).gap

    pack = draw_up(reviewed, Selected(language=language)).pack

    texts = {row.id: row.text for row in pack.disclaimers}
    assert [name for name, text in texts.items() if wording in text] == []
    assert "[" in texts["D2"]
    assert "“" not in texts["D11"]
    assert "„" not in texts["D11"]
    assert "«" not in texts["D11"]
    assert "[" in pack.independence


@pytest.mark.parametrize("language", PACK_LANGUAGES)
def test_every_sentence_of_a_language_is_filled(reviewed: Desk, language: str) -> None:
    pack = draw_up(reviewed, Selected(language=language)).pack

    texts = [row.text for row in pack.method] + [row.text for row in pack.disclaimers]
    texts += [row.version_line for row in pack.findings] + [row.meaning for row in (*pack.glossary, *pack.vocabulary)]
    assert [text for text in texts if "{" in text or "}" in text] == []


def test_days_in_disclaimers_are_written_as_the_language_writes_them(reviewed: Desk) -> None:
    pack = draw_up(reviewed, Selected(language="de")).pack

    captures = next(row.text for row in pack.disclaimers if row.id == "D5")
    days = {tongue_of("de").day(row.captured_at) for row in pack.exhibits}

    assert days
    assert all(day in captures for day in days)
    assert not any(re.search(r"\b\d{4}-\d\d-\d\d\b", row.text) for row in pack.disclaimers)


def test_languages_have_the_same_sentences(reviewed: Desk) -> None:
    packs = [draw_up(reviewed, Selected(language=language)).pack for language in PACK_LANGUAGES]

    assert len({len(pack.method) for pack in packs}) == 1
    assert len({len(pack.glossary) for pack in packs}) == 1
    # D9 is for documents in another language than the pack, and the one exhibit is English.
    assert len({tuple(row.id for row in pack.disclaimers if row.id != "D9") for pack in packs}) == 1
    assert len({tuple(row.term for row in pack.vocabulary) for pack in packs}) == 1


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_reason_for_a_status_is_translated(language: str) -> None:
    said = {
        text for module in (status, reconciliation, rereading, build) for text in _phrases(Path(str(module.__file__)))
    }

    assert sorted(said - tongue_of(language).phrases.keys()) == []


def _phrases(path: Path) -> set[str]:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "phrase"]
    return {ast.literal_eval(call.args[0]) for call in named}


def test_a_language_without_wording_is_refused() -> None:
    with pytest.raises(UsageError) as refused:
        Wording("it")

    assert refused.value.reason == "language-unsupported"
