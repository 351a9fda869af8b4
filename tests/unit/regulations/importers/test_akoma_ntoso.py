"""Akoma Ntoso becomes entries cited as lawyers cite them, whatever its eIds look like."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.errors import InputRefusedError
from clausemark.regulations.importers.recognise import drafts_of
from support.laws import KETTLE_ACT


def test_an_act_says_what_it_is() -> None:
    (draft,) = drafts_of(KETTLE_ACT.encode())

    facts = draft.fields
    assert (facts["id"], facts["short_name"], facts["jurisdiction"]) == ("zz-act-2030-12", "Kettle Act, 2030", "ZZ")
    assert (facts["language"], facts["instrument_number"], draft.version_date) == ("en", "12", "2032-03-04")
    assert facts["external_ids"] == {"frbr-work": "/akn/zz/act/2030/12"}


def test_every_numbered_place_is_an_entry_and_quoted_amendments_are_not() -> None:
    (draft,) = drafts_of(KETTLE_ACT.encode())

    found = [
        (
            each["id"].partition(":")[2],
            each["citation"].removeprefix("Kettle Act, 2030 "),
            each["title"],
            each["incipit"],
        )
        for each in draft.fields["entries"]
    ]
    assert found == [
        ("part-a", "Part A", "Interpretation", None),
        ("s-1", "s. 1", "Kettles", None),
        ("s-1-1", "s. 1(1)", None, "In this Act a kettle is a vessel."),
        ("s-1-2", "s. 1(2)", None, "A vessel is either"),
        ("s-1-2-a", "s. 1(2)(a)", None, "closed; or"),
        ("s-1-2-b", "s. 1(2)(b)", None, "amended:"),
        ("part-b", "Part B", "Spouts", None),
        ("s-2", "s. 2", "Spouts", None),
        ("s-2-a", "s. 2(a)", None, "left"),
        ("sch-1", "Sch. 1", "Schedule 1", None),
        ("sch-1-para-3", "Sch. 1 para. 3", None, "Fees are paid in tea."),
    ]
    assert next(each for each in draft.fields["entries"] if each["id"].endswith("part-b"))["status_note"] == "repealed"


def test_a_document_that_does_not_say_which_work_it_is_is_refused() -> None:
    data = KETTLE_ACT.replace('<FRBRuri value="/akn/zz/act/2030/12"/>', "").replace(
        '<FRBRthis value="/akn/zz/act/2030/12/!main"/>', ""
    )

    with pytest.raises(InputRefusedError) as refused:
        drafts_of(data.encode())

    assert refused.value.reason == "law-malformed"


@pytest.mark.corpus
def test_official_examples_are_read(corpus_root: Path) -> None:
    (british,) = drafts_of((corpus_root / "regulations" / "uk_pga-2014-27-enacted-data.xml").read_bytes())
    (american,) = drafts_of((corpus_root / "regulations" / "us_Title9-Chap3-eng.xml").read_bytes())

    assert (british.fields["id"], british.fields["instrument_number"]) == ("ukpga-2014-27", "2014 c. 27")
    assert british.fields["official_url"] == "https://www.legislation.gov.uk/ukpga/2014/27"
    assert british.fields["entry_count"] == 90
    assert [each["citation"] for each in american.fields["entries"][:4]] == [
        "9 U.S.C. Chapter 3",
        "9 U.S.C. § 301",
        "9 U.S.C. § 302",
        "9 U.S.C. § 303",
    ]
