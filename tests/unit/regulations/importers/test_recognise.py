"""Which file is read is told by its content; what is no law, too large or hostile is refused with its reason."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.regulations.importers import recognise
from clausemark.regulations.importers.checking import check_fields, checked, file_bytes
from clausemark.regulations.importers.draft import incipit, slug
from clausemark.regulations.importers.numerals import arabic, label, roman
from clausemark.regulations.importers.recognise import drafts_of
from support.laws import KETTLE_ACT, as_bytes, house_rules, lantern_act

BOMB = b"""<!DOCTYPE ACT [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><ACT>&c;</ACT>"""
FOREIGN = b"""<!DOCTYPE ACT [<!ENTITY x SYSTEM "file:///etc/hostname">]><ACT>&x;</ACT>"""


def zipped(name: str, data: bytes, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        archive.writestr(name, data)
    return made.getvalue()


def spoilt(packing: int) -> bytes:
    """Return a ZIP whose list of members is sound and whose packed member is not."""
    data = bytearray(zipped("law.xml", KETTLE_ACT.encode(), packing))
    start = 30 + len("law.xml")
    data[start : start + 60] = b"\xff" * 60
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "law-format-unknown"),
        (b"%PDF-1.7", "law-format-unknown"),
        (b"schema: a list", "law-format-unknown"),
        (b"<html><body>Article 1</body></html>", "law-format-unknown"),
        (b'{"schema": "other"}', "law-format-unknown"),
        (b"[1]", "law-format-unknown"),
        (b"<ACT", "law-malformed"),
        (b"{", "law-malformed"),
        (b'{"a":' * 100_000, "law-malformed"),
        (b"<a>" * 1_000, "law-malformed"),
        (b"PK\x03\x04 and nothing", "law-malformed"),
        (spoilt(zipfile.ZIP_STORED), "law-malformed"),
        (spoilt(zipfile.ZIP_DEFLATED), "law-malformed"),
        (spoilt(zipfile.ZIP_BZIP2), "law-malformed"),
        (spoilt(zipfile.ZIP_LZMA), "law-malformed"),
        (zipped("law.txt", b"no law"), "law-format-unknown"),
        (zipped("law.xml", BOMB), "hostile"),
        (BOMB, "hostile"),
        (FOREIGN, "hostile"),
    ],
)
def test_what_is_no_law_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        drafts_of(data)

    assert refused.value.reason == reason


def test_a_refusal_names_what_can_be_read() -> None:
    with pytest.raises(InputRefusedError) as refused:
        drafts_of(b"schema: a list")

    assert all(name in refused.value.message for name in ("Formex 4", "Akoma Ntoso 3.0", "OSCAL"))


def test_a_file_beyond_the_cap_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognise, "MOST_BYTES", 1000)

    for data in (lantern_act(), zipped("law.xml", lantern_act() * 9)):
        with pytest.raises(InputRefusedError) as refused:
            drafts_of(data)
        assert refused.value.reason == "law-too-large"


def test_a_mark_of_byte_order_and_another_coding_are_no_hindrance() -> None:
    coded = KETTLE_ACT.encode("utf-16")

    assert len(drafts_of(b"\xef\xbb\xbf" + KETTLE_ACT.encode())[0].fields["entries"]) == 11
    assert len(drafts_of(coded)[0].fields["entries"]) == 11


def test_every_shipped_instrument_is_a_file_that_can_be_imported() -> None:
    for path in sorted(resource_path("regulations", "instruments").glob("*.json")):
        (draft,) = drafts_of(path.read_bytes())
        check_fields(draft.fields)
        read = checked(file_bytes(draft, "another", "Another"))
        assert read.instrument.entry_count == len(json.loads(path.read_bytes())["entries"])
        assert all(each.id.startswith("another:") for each in read.citations)


def test_an_own_file_does_not_keep_the_level_of_verification_that_it_claims() -> None:
    (draft,) = drafts_of(as_bytes(house_rules()))

    assert draft.fields["verification_level"] == "I"
    assert "claims level A" in draft.fields["verification"]["primary"]
    assert draft.version_date == "2031-05-06"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "House!"), ("short_name", ""), ("official_url", "file:///etc/passwd"), ("status", "a\nb"),
        ("surprise", 1), ("full_title", 7), ("version_read", None),
    ],
)  # fmt: skip
def test_a_fact_that_is_not_of_its_kind_is_refused(field: str, value: object) -> None:
    (draft,) = drafts_of(as_bytes(house_rules(**{field: value})))

    with pytest.raises(InputRefusedError) as refused:
        check_fields(draft.fields)

    assert refused.value.reason == "law-malformed"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "other:r-2"), ("id", "house:R-1"), ("id", "house:a/b"), ("id", None), ("url", "javascript:alert(1)"),
        ("citation", "House Rules Rule 1"), ("parent", "house:r-9"), ("keywords", "k"), ("verified", "yes"),
        ("title", ["a"]), ("external_ids", {"a": 1}), ("surprise", 1),
    ],
)  # fmt: skip
def test_an_entry_that_is_not_fit_for_the_catalogue_is_refused(field: str, value: object) -> None:
    rules = house_rules()
    rules["entries"][1] = {**rules["entries"][1], field: value}
    (draft,) = drafts_of(as_bytes(rules))

    with pytest.raises(InputRefusedError) as refused:
        check_fields(draft.fields)

    assert refused.value.reason == "law-malformed"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("(a)", "a"),
        ("1.", "1"),
        ("(12a)", "12a"),
        ("—", ""),
        ("", ""),
        ("4.1.", "4.1"),
        ("§ 302.", "302"),
        ("[b]", "b"),
    ],
)
def test_a_label_is_a_number_without_its_brackets(printed: str, number: str) -> None:
    assert label(printed) == number


def test_roman_numerals_are_read_and_letters_are_not_taken_for_them() -> None:
    assert [roman(each) for each in ("IV", "XL", "LXXXIX", "XCIX", "CXXXIX", "ABC")] == [4, 40, 89, 99, 139, None]
    assert [arabic(each) for each in ("IV", "C", "X", "iv", "3A")] == ["4", "c", "10", "iv", "3a"]


def test_first_words_end_between_words_and_identifiers_hold_no_blanks() -> None:
    text = "word, " * 40

    assert len(incipit(text)) <= 97
    assert incipit(text).endswith("word …")
    assert slug(" Règle  (EU) 7.1 ") == "r-gle-eu-7.1"
