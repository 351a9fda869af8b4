"""Two stored versions side by side, and their redline as files."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from clausemark.cli import main
from clausemark.errors import UsageError
from clausemark.services.desk import Desk, Law
from clausemark.services.redlining.docx import redline_document
from clausemark.services.redlining.files import write_redlines
from clausemark.services.redlining.html import redline_page
from clausemark.services.transitions import Transition, compare_versions
from support.transitions import W, accepted, of_clauses, rejected
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

FEES = "You pay the fees within thirty days of the invoice."
DATA = "We process personal data as the privacy notice describes.\nWe ask first."
END = "We may end your access at any time, without <notice> & without reason."
LAW = "The law of the seat of the operator applies to all disputes."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def versions(desk: Desk, *texts: tuple[str, ...]) -> list[str]:
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        return [str(add_version(tx, document, clauses, day=day).id) for day, clauses in enumerate(texts)]


@pytest.fixture
def transition(desk: Desk) -> Transition:
    changed = FEES.replace("thirty", "ten")
    old, new = versions(desk, (FEES, DATA, END, LAW), (changed, END, LAW, DATA, "You may leave at any time."))
    return compare_versions(desk, old, new)


def test_pairs_name_the_provisions_of_both_versions(transition: Transition) -> None:
    relations = {(str(pair.old), str(pair.new)): pair.link.relation.value for pair in transition.pairs}

    assert relations["prv-000001", "prv-000005"] == "reworded"
    assert relations["prv-000002", "prv-000008"] == "moved"
    assert relations["None", "prv-000009"] == "added"


def test_rejecting_all_changes_of_the_document_gives_the_old_text(transition: Transition, desk: Desk) -> None:
    document = redline_document(transition, ACTOR, desk.clock.now())

    assert rejected(document) == ["Terms", FEES, DATA, END, LAW, "We use cookies."]


def test_accepting_all_changes_of_the_document_gives_the_new_text(transition: Transition, desk: Desk) -> None:
    document = redline_document(transition, ACTOR, desk.clock.now())

    changed = FEES.replace("thirty", "ten")
    assert accepted(document) == ["Terms", changed, END, LAW, DATA, "You may leave at any time.", "We use cookies."]


_WORDS = st.lists(
    st.sampled_from(["fees", "data", "we", "<end>", "é", "law & order", "\n", "…"]), min_size=1, max_size=9
)
_CLAUSES = st.lists(_WORDS.map(lambda words: f"A {' '.join(words)} z"), max_size=7)


@settings(max_examples=60, deadline=None)
@given(_CLAUSES, _CLAUSES)
def test_the_changes_of_a_document_give_either_text_for_random_edits(old: list[str], new: list[str]) -> None:
    document = redline_document(of_clauses(old, new), ACTOR, CLOCK.now())

    assert rejected(document) == ["Terms", *old, "We use cookies."]
    assert accepted(document) == ["Terms", *new, "We use cookies."]


def test_both_places_of_a_move_bear_one_name(transition: Transition, desk: Desk) -> None:
    with zipfile.ZipFile(io.BytesIO(redline_document(transition, ACTOR, desk.clock.now()))) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))

    starts = [node.get(f"{W}name") for tag in ("moveFrom", "moveTo") for node in root.iter(f"{W}{tag}RangeStart")]
    assert len(starts) == 2
    assert starts[0] == starts[1]


def test_the_same_transition_gives_the_same_document(transition: Transition, desk: Desk) -> None:
    now = desk.clock.now()

    assert redline_document(transition, ACTOR, now) == redline_document(transition, ACTOR, now)


def test_the_page_escapes_what_documents_say_and_loads_nothing(transition: Transition) -> None:
    page = redline_page(transition).decode()

    assert "&lt;notice&gt; &amp; without" in page
    assert "<notice>" not in page
    assert "http" not in page
    assert "<del>thirty</del><ins>ten</ins>" in page


def test_an_existing_file_is_not_overwritten(transition: Transition, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "there.html").write_text("mine", encoding="utf-8")

    with pytest.raises(UsageError) as refused:
        write_redlines(desk, transition, docx=tmp_path / "new.docx", html=tmp_path / "there.html")

    assert refused.value.reason == "target-exists"
    assert not (tmp_path / "new.docx").exists()


def test_a_text_that_comes_back_is_a_variant_not_a_change(desk: Desk) -> None:
    first, second, third = versions(desk, (FEES, LAW), (END, LAW), (FEES, LAW))

    away, back = compare_versions(desk, first, second), compare_versions(desk, second, third)

    assert (away.assessment.kind, back.assessment.kind) == ("technical", "technical")


def test_the_command_prints_pairs_with_their_redlines(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = versions(desk, (FEES, LAW), (FEES.replace("thirty", "ten"), LAW))

    status = main(["diff", str(tmp_path / "w.clausemark"), old, new, "--json"])

    told = json.loads(capsys.readouterr().out)
    assert status == 0
    assert told["change_kind"] == "substantive"
    assert [(pair["old"], pair["new"], pair["relation"]) for pair in told["pairs"]] == [
        ("prv-000001", "prv-000003", "reworded"),
        ("prv-000002", "prv-000004", "unchanged"),
    ]
    assert told["pairs"][0]["redline"] == [
        ["=", "You pay the fees within "],
        ["-", "thirty"],
        ["+", "ten"],
        ["=", " days of the invoice."],
    ]
    assert 0 < told["pairs"][0]["score"] < 1


def test_the_command_says_every_sentence_once(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = versions(desk, (FEES, LAW), (FEES, LAW))

    assert main(["diff", str(tmp_path / "w.clausemark"), old, new]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines.count("No change of the document's words is concluded.") == 1
    assert len(lines) == len(set(lines))


LIST = "We use your data for this:\n4.1. to ship lanterns;\n4.2. to send invoices;\n4.3. to tell you of changes."
SHORTER = "We use your data for this:\n4.1. to send invoices;\n4.2. to tell you of changes."


def test_the_command_follows_numbered_items_and_says_where_they_stand(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = versions(desk, (FEES, LIST), (FEES, SHORTER))
    desk.workspace.close()

    assert main(["diff", str(tmp_path / "w.clausemark"), old, new, "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    whole = [each for each in told["pairs"] if each["part"] is None]
    apart = [each for each in told["pairs"] if each["part"] is not None]
    assert [each["relation"] for each in whole] == ["unchanged", "reworded"]
    assert [each["relation"] for each in whole[1]["parts"]] == ["unchanged", "removed", "unchanged", "unchanged"]
    removed = next(each for each in apart if each["relation"] == "removed")
    assert (removed["old"], removed["new"]) == (whole[1]["old"], None)
    assert removed["part"]["redline"] == [["-", "4.1. to ship lanterns;"]]
    assert removed["part"]["old"]["number"] == "4.1."
    assert "1 item removed." in told["summary"]


def test_the_redline_of_every_pair_holds_the_provisions_it_names(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = versions(desk, (FEES, LIST), (FEES, SHORTER))
    desk.workspace.close()
    path = str(tmp_path / "w.clausemark")
    texts = {}
    for name in (old, new):
        assert main(["provisions", path, name, "--json"]) == 0
        texts.update({each["id"]: each["text"] for each in json.loads(capsys.readouterr().out)["provisions"]})

    assert main(["diff", path, old, new, "--json"]) == 0

    for each in json.loads(capsys.readouterr().out)["pairs"]:
        before = "".join(text for edit, text in each["redline"] if edit != "+")
        after = "".join(text for edit, text in each["redline"] if edit != "-")
        assert (before, after) == (texts.get(each["old"], ""), texts.get(each["new"], ""))
