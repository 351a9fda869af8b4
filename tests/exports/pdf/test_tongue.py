"""A pack speaks the language of its engagement, and never touches what documents say and people wrote."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from clausepack.codec import pack_json
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import Drawing, finish, lay_out
from clausepack.pdf.single_page import finding_page
from clausepack.tongue import ENGLISH, Tongue
from support.pack_fonts import font_set
from support.packs import sample
from support.phrases import held, phrases_in_code, phrases_of_vocabularies, spoken


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_phrase_of_a_pack_is_translated(language: str) -> None:
    assert sorted((phrases_in_code() | phrases_of_vocabularies()) - held(language).keys()) == []


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_translation_fills_what_the_phrase_fills(language: str) -> None:
    wrong = [key for key, said in held(language).items() if _braces(key) != _braces(said)]

    assert wrong == []


def _braces(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{\w+\}", text)))


@pytest.mark.parametrize(
    ("language", "when", "number"),
    [
        ("en", "2026-01-12 09:30:00 UTC", "12 345"),
        ("de", "12.01.2026 09:30:00 UTC", "12.345"),
        ("fr", "12/01/2026 09:30:00 UTC", "12\u202f345"),
    ],
)
def test_dates_and_numbers_are_those_of_the_language(language: str, when: str, number: str) -> None:
    said = Tongue(language)

    assert said.utc("2026-01-12T09:30:00Z") == when
    assert said.number(12345) == number


def test_a_date_that_is_none_stays_as_it_is_and_a_gap_is_said() -> None:
    assert spoken("de").day("Spring 2026") == "Spring 2026"
    assert spoken("de").utc("yesterday") == "yesterday"
    assert spoken("fr").day(None) == "non indiqué dans le dossier"


@pytest.mark.parametrize(
    ("language", "none", "one", "two"),
    [("en", "0 findings", "1 finding", "2 findings"), ("fr", "0 constat", "1 constat", "2 constats")],
)
def test_counts_follow_the_language(language: str, none: str, one: str, two: str) -> None:
    said = ENGLISH if language == "en" else spoken(language)

    assert [said.count(n, "{n} finding", "{n} findings") for n in (0, 1, 2)] == [none, one, two]


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("de", ("Inhalt", "Dokumentenlenkung", "Quellenverzeichnis", "Der Wortlaut des Dokuments", "ENTWURF")),
        ("fr", ("Sommaire", "Suivi du document", "Registre des sources", "Les mots du document", "PROJET")),
    ],
)
def test_a_pack_is_drawn_in_its_language(language: str, heads: tuple[str, ...]) -> None:
    made = sample(findings=2)
    pack = replace(made.pack, language=language)

    pdf = finish(lay_out(pack, made.digest, font_set(), made.texts, Drawing(tongue=spoken(language))), ())
    text = " ".join(page.text for page in extract_text(pdf))

    assert [head for head in heads if head not in text] == []
    assert "not stated in the record" not in text
    assert "Document control" not in text
    for finding in pack.findings:
        assert finding.excerpt is None or _bare(finding.excerpt.text) in _bare(text)
        assert _bare(finding.what_it_says) in _bare(text)


def test_colons_and_semicolons_of_a_french_pack_stand_behind_a_space_that_never_breaks() -> None:
    made = sample(findings=4)
    pack = replace(made.pack, language="fr")
    written = " ".join((pack_json(pack).decode("utf-8") + " ".join(made.texts.values())).split())

    pdf = finish(lay_out(pack, made.digest, font_set(), made.texts, Drawing(tongue=spoken("fr"))), ())
    said = [line for page in extract_text(pdf) for line in page.text.split("\n")]

    close = [found[0] for line in said for found in re.finditer(r"\S+[:;] \S+", line)]
    assert [words for words in close if words not in written] == []
    assert "Larkmoor\u00a0: Terms of Service" in " ".join(said)
    assert "\u202f; " in " ".join(said)


def _bare(text: str) -> str:
    return "".join(text.split())


def test_each_text_is_tagged_with_its_own_language() -> None:
    made = sample(findings=2)
    english = "The provider may change what these terms say, and need not tell those who are bound by them."
    finding = replace(made.pack.findings[0], what_it_says=english)
    pack = replace(made.pack, language="de", findings=(finding,))

    pdf = finish(lay_out(pack, made.digest, font_set(), {}, Drawing(tongue=spoken("de"))), ())

    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "de"
        tagged = {(str(item.S), str(item.Lang)) for item in document.objects if _is_tagged(item)}
    assert ("/P", "en") in tagged
    assert ("/BlockQuote", "en") in tagged


def _is_tagged(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and "/S" in item and "/Lang" in item


def test_a_page_of_one_finding_is_drawn_in_the_language_of_its_pack() -> None:
    made = sample(findings=1)
    pack = replace(made.pack, language="fr")

    text = " ".join(page.text for page in extract_text(finding_page(pack, "F-0001", font_set(), None, spoken("fr"))))

    assert "Comment vérifier" in text
    assert "How to check" not in text
