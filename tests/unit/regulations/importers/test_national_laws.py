"""Acts of the UK, the US and Canada become entries cited as lawyers cite them there."""

from __future__ import annotations

from typing import Any

import pytest

from clausemark.errors import InputRefusedError
from clausemark.regulations.importers.checking import check_fields
from clausemark.regulations.importers.draft import Draft
from clausemark.regulations.importers.recognise import drafts_of
from support.national_laws import KITE_TITLE, SLED_ACT, TEAPOT_ACT

Row = tuple[str, str, str | None, str | None]


def read(text: str) -> Draft:
    (draft,) = drafts_of(text.encode())
    check_fields(draft.fields)
    return draft


def rows(draft: Draft) -> list[Row]:
    return [
        (each["id"].partition(":")[2], each["citation"], each["title"], each["incipit"])
        for each in draft.fields["entries"]
    ]


def entry(draft: Draft, key: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in draft.fields["entries"] if each["id"].endswith(f":{key}"))
    return found


def test_an_act_of_the_uk_is_read_without_what_it_quotes() -> None:
    draft = read(TEAPOT_ACT)

    assert rows(draft) == [
        ("part-1", "Teapots Act 2030 Part 1", "Pots", None),
        ("part-1-ch-2", "Teapots Act 2030 Part 1, Chapter 2", "Lids", None),
        ("s-3", "Teapots Act 2030 s. 3", "Lids of teapots", None),
        ("s-3-1", "Teapots Act 2030 s. 3(1)", None, "A lid must—"),
        ("s-3-1-a", "Teapots Act 2030 s. 3(1)(a)", None, "fit, and"),
        ("s-3-1-b", "Teapots Act 2030 s. 3(1)(b)", None, "lift."),
        ("s-3-2", "Teapots Act 2030 s. 3(2)", None, "For section 9 substitute—"),
        ("sch-1", "Teapots Act 2030 Sch. 1", "Spouts", None),
        ("sch-1-para-2", "Teapots Act 2030 Sch. 1 para. 2", "Length", None),
        ("sch-1-para-2-1", "Teapots Act 2030 Sch. 1 para. 2(1)", None, "A spout is long."),
    ]
    assert (draft.fields["id"], draft.fields["instrument_number"], draft.version_date) == (
        "ukpga-2030-7",
        "2030 c. 7",
        "2032-05-06",
    )
    assert draft.fields["official_url"] == "https://www.legislation.gov.uk/ukpga/2030/7"
    assert entry(draft, "s-3")["url"] == "https://www.legislation.gov.uk/ukpga/2030/7/section/3"
    assert entry(draft, "s-3-2")["status_note"] == "prospective: not yet in force"


def test_a_title_of_the_us_code_is_read_without_its_notes() -> None:
    draft = read(KITE_TITLE)

    assert rows(draft) == [
        ("ch-1", "99 U.S.C. Chapter 1", "GENERAL", None),
        ("s-45a", "99 U.S.C. § 45a", "Kites unlawful", None),
        ("s-45a-a", "99 U.S.C. § 45a(a)", "Power", "No kite shall—"),
        ("s-45a-a-1", "99 U.S.C. § 45a(a)(1)", None, "dive; or"),
        ("s-46", "99 U.S.C. § 46", "Repealed]", None),
    ]
    assert (draft.fields["id"], draft.version_date) == ("usc-99", "2031-07-16")
    assert entry(draft, "s-45a-a-1")["uslm"] == "/us/usc/t99/s45a/a/1"
    assert entry(draft, "s-46")["status_note"] == "repealed"
    assert "release point Online@130-1" in draft.fields["version_read"]


def test_a_canadian_act_is_read_without_what_is_not_in_force() -> None:
    draft = read(SLED_ACT)

    assert rows(draft) == [
        ("s-1", "Sled Act s. 1", "Short title", "This Act is the Sled Act."),
        ("part-1", "Sled Act Part 1", "Runners", None),
        ("part-1-div-2", "Sled Act Part 1, Division 2", "Wood", None),
        ("s-2.1", "Sled Act s. 2.1", "Runners", None),
        ("s-2.1-1", "Sled Act s. 2.1(1)", None, "Runners are"),
        ("s-2.1-1-a", "Sled Act s. 2.1(1)(a)", None, "two; or"),
        ("s-2.1-2", "Sled Act s. 2.1(2)", "Wax", "Wax is free."),
        ("part-2", "Sled Act Part 2", "Bells", None),
        ("s-3", "Sled Act s. 3", None, "[Repealed, 2030, c. 1]"),
        ("sch-1", "Sled Act Sch. 1", "Snow", None),
    ]
    assert (draft.fields["id"], draft.fields["instrument_number"], draft.version_date) == (
        "ca-s-99.9",
        "S.C. 2029, c. 5",
        "2031-06-21",
    )
    assert draft.fields["official_url"] == "https://laws-lois.justice.gc.ca/eng/acts/S-99.9/"
    assert entry(draft, "s-3")["status_note"] == "repealed"


@pytest.mark.parametrize(
    "text",
    [
        TEAPOT_ACT.replace("legislation.gov.uk/id/ukpga", "example.com").replace(
            "legislation.gov.uk/ukpga", "example.com"
        ),
        TEAPOT_ACT.replace("Body", "Corpse"),
        SLED_ACT.replace("Body", "Corpse"),
        SLED_ACT.replace("ShortTitle", "Other").replace("LongTitle", "Another"),
    ],
)
def test_what_lacks_its_name_or_body_is_refused(text: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        read(text)

    assert refused.value.reason == "law-malformed"
