"""Formex becomes entries whose numbers, headings and citations are those of the act."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.regulations.importers.draft import Draft
from clausemark.regulations.importers.recognise import drafts_of
from support.laws import LANTERN_ANNEX, lantern_act


def read(data: bytes) -> Draft:
    (draft,) = drafts_of(data)
    return draft


def entries(draft: Draft) -> dict[str, dict[str, Any]]:
    return {each["id"].partition(":")[2]: each for each in draft.fields["entries"]}


def test_an_act_says_what_it_is() -> None:
    draft = read(lantern_act())

    facts = draft.fields
    assert (facts["id"], facts["celex"], facts["short_name"]) == (
        "32031r0417",
        "32031R0417",
        "Regulation (EU) 2031/417",
    )
    assert facts["full_title"].endswith("on lanterns and on those who lend them (Lantern Lending Act)")
    assert facts["external_ids"] == {"common-name": "Lantern Lending Act"}
    assert facts["official_url"] == "https://eur-lex.europa.eu/eli/reg/2031/417/oj"
    assert draft.version_date == "2033-06-07"
    assert "CONSLEG date 2033-06-07" in facts["version_read"]
    assert facts["verification_level"] == "I"


def test_every_numbered_place_is_an_entry_in_the_order_of_the_law() -> None:
    found = entries(read(lantern_act()))

    prefix = "Regulation (EU) 2031/417 "
    assert {key: (each["citation"].removeprefix(prefix), each["level"]) for key, each in found.items()} == {
        "ch-1": ("Chapter I", "division"),
        "art-1": ("Art. 1", "article"),
        "art-2": ("Art. 2", "article"),
        "art-2-1": ("Art. 2(1)", "point"),
        "art-2-1-a": ("Art. 2(1)(a)", "point"),
        "ch-2": ("Chapter II", "division"),
        "ch-2-sec-1": ("Chapter II, Section 1", "division"),
        "art-3a": ("Art. 3a", "article"),
        "art-3a-1": ("Art. 3a(1)", "paragraph"),
        "art-3a-1-a": ("Art. 3a(1)(a)", "point"),
        "art-3a-1-sub2-a": ("Art. 3a(1), second subparagraph, point (a)", "point"),
        "art-3a-1-b": ("Art. 3a(1)(b)", "point"),
    }  # fmt: skip


def test_headings_and_first_words_are_those_of_the_act_without_its_notes() -> None:
    found = entries(read(lantern_act()))

    assert found["art-1"]["title"] == "Subject matter"
    assert found["art-1"]["incipit"] == "This Regulation says who may lend a lantern."
    assert found["art-2-1"]["incipit"] == "‘lantern’ means a lamp that is carried;"
    assert found["art-3a"]["parent"] == "32031r0417:ch-2-sec-1"
    assert found["art-3a-1-a"]["url"] == "https://eur-lex.europa.eu/eli/reg/2031/417/art_3a/par_1/pnt_a/oj"


def test_an_archive_of_the_parts_of_an_act_is_one_instrument() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("L_annex.xml", LANTERN_ANNEX)
        archive.writestr("L_act.fmx.xml", lantern_act())
        archive.writestr("L.doc.xml", "<DOC/>")
        archive.writestr("readme.txt", "no law")

    found = entries(read(data.getvalue()))

    prefix = "Regulation (EU) 2031/417 Annex III"
    annex = {key: each["citation"] for key, each in found.items() if key.startswith("annex")}
    assert annex == {
        "annex-3": prefix,
        "annex-3-4": f"{prefix}, point 4",
        "annex-3-4.1": f"{prefix}, point 4.1",
        "annex-3-sect-a": f"{prefix}, Section A",
        "annex-3-sect-a-1": f"{prefix}, Section A, point 1",
        "annex-3-sect-a-1-a": f"{prefix}, Section A, point 1(a)",
    }
    assert (found["annex-3"]["title"], found["annex-3-4"]["title"]) == ("Kinds of lanterns", "Storm lanterns")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (LANTERN_ANNEX.encode(), "law-malformed"),
        (b"<ACT><TITLE/></ACT>", "law-malformed"),
        (b"<ACT><TITLE><TI><P>Regulation (EU) 2031/1</P></TI></TITLE></ACT>", "law-malformed"),
        (lantern_act()[:900], "law-malformed"),
    ],
)
def test_what_is_no_whole_act_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        drafts_of(data)

    assert refused.value.reason == reason


@pytest.mark.corpus
@pytest.mark.parametrize(("name", "same_words"), [("gdpr", 0.97), ("aia", 0.95)])
def test_the_official_files_give_every_entry_that_is_shipped(corpus_root: Path, name: str, same_words: float) -> None:
    shipped = json.loads(resource_path("regulations", "instruments", f"{name}.json").read_text(encoding="utf-8"))

    mine = entries(read((corpus_root / "regulations" / f"{name}.fmx.xml").read_bytes()))

    theirs = {each["id"].partition(":")[2]: each for each in shipped["entries"]}
    number = shipped["instrument_number"]
    assert theirs.keys() <= mine.keys()
    for key, each in theirs.items():
        assert mine[key]["citation"].removeprefix(number) == each["citation"].removeprefix(shipped["short_name"])
        assert mine[key]["level"] == each["level"]
        assert (mine[key]["parent"] or "").partition(":")[2] == (each["parent"] or "").partition(":")[2]
    same = [key for key, each in theirs.items() if mine[key]["incipit"] == each.get("incipit")]
    assert len(same) >= same_words * len(theirs)
