"""A library of CISO Assistant becomes an instrument for each framework, its requirements cited by their numbers."""

from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.regulations.importers.checking import check_fields
from clausemark.regulations.importers.recognise import drafts_of
from clausemark.regulations.importers.safe_yaml import looks_like_yaml

TEA = """\
# A library that nobody wrote.
urn: urn:example:library:tea_rules
locale: fr
name: Tea Rules
copyright: The Tea Board
version: 3
publication_date: 2031-04-05
provider: The Tea Board
objects:
  framework:
    urn: urn:example:framework:tea_rules
    ref_id: TEA
    name: Rules of Tea
    requirement_nodes:
    - urn: urn:example:req:tea_rules:1
      assessable: false
      ref_id: '1.10'
      name: Brewing
    - urn: urn:example:req:tea_rules:1a
      parent_urn: urn:example:req:tea_rules:1
      assessable: true
      ref_id: a
      description: |
        Warm the
        pot.
    - urn: urn:example:req:tea_rules:2
      assessable: false
      name: Article 2 Milk
    - urn: urn:example:req:tea_rules:2a
      parent_urn: urn:example:req:tea_rules:2
      assessable: true
      ref_id: a
      description: Milk last.
    - urn: urn:example:req:tea_rules:node7
      parent_urn: urn:example:req:tea_rules:nowhere
      assessable: true
      name: Wash the cups.
    - urn: urn:example:req:tea_rules:node8
      assessable: true
      ref_id: '1.10'
"""


def test_every_requirement_is_an_entry_under_the_one_that_it_names() -> None:
    (draft,) = drafts_of(TEA.encode())

    found = [
        (each["id"], each["citation"], each["title"], each["incipit"], each["parent"], each["level"])
        for each in draft.fields["entries"]
    ]
    assert found == [
        ("tea-rules:1.10", "TEA 1.10", "Brewing", None, None, "group"),
        ("tea-rules:a", "TEA a", None, "Warm the pot.", "tea-rules:1.10", "control"),
        ("tea-rules:article-2", "TEA Article 2", "Milk", None, None, "group"),
        ("tea-rules:article-2-a", "TEA Article 2 a", None, "Milk last.", "tea-rules:article-2", "control"),
        ("tea-rules:node7", "TEA node7", "Wash the cups.", None, None, "control"),
    ]
    assert draft.left_out == 1
    check_fields(draft.fields)


def test_what_the_library_says_of_itself_is_kept() -> None:
    (draft,) = drafts_of(TEA.encode())

    told = {name: draft.fields[name] for name in ("full_title", "language", "authority", "version_read", "text_reuse")}
    assert told == {
        "full_title": "Rules of Tea",
        "language": "fr",
        "authority": ["The Tea Board"],
        "version_read": "version 3, published 2031-04-05",
        "text_reuse": "as its file says: The Tea Board",
    }
    assert draft.version_date == "2031-04-05"
    assert draft.fields["external_ids"] == {"urn": "urn:example:framework:tea_rules"}


def test_several_frameworks_are_several_instruments() -> None:
    one, other = (f"{{name: {name}, requirement_nodes: [{{ref_id: '1'}}]}}" for name in ("Tea", "Milk"))
    drafts = drafts_of(f"urn: a:b\nobjects: {{frameworks: [{one}, {other}]}}".encode())

    assert [each.fields["entries"][0]["citation"] for each in drafts] == ["Tea 1", "Milk 1"]


def test_a_requirement_without_a_name_of_its_own_has_nothing_below_it() -> None:
    nodes = "[{ref_id: '1'}, {ref_id: '2', name: 2 Milk}, {urn: 'a:b:n3', name: 2FA is on}]"
    (draft,) = drafts_of(f"urn: a:b\nobjects: {{framework: {{name: Tea, requirement_nodes: {nodes}}}}}".encode())

    found = [(each["citation"], each["title"], each["parent"]) for each in draft.fields["entries"]]
    assert found == [("Tea 1", None, None), ("Tea 2", "Milk", None), ("Tea n3", "2FA is on", None)]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"urn: a\nobjects: {requirement_mapping_sets: []}", "law-malformed"),
        (b"urn: a\nobjects: {framework: [1]}", "law-malformed"),
        (b"urn: a\nobjects: {framework: {name: b, requirement_nodes: [1]}}", "law-malformed"),
        (b"urn: a\nobjects: {framework: {requirement_nodes: []}}", "law-malformed"),
        (b"urn: &a [*a]\nobjects: {}", "law-malformed"),
        (b"urn: a\nobjects: " + b"[" * 100_000, "law-malformed"),
        (b"urn: a\nobjects: [", "law-malformed"),
        (b"urn: a\nobjects: \xff", "law-malformed"),
        (b"urn: !!python/object/apply:os.system [x]\nobjects: {}", "law-format-unknown"),
        (b"urn: a\nobjects: []", "law-format-unknown"),
    ],
)
def test_a_library_that_is_none_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        drafts_of(data)

    assert refused.value.reason == reason


def test_an_oscal_catalog_may_be_yaml() -> None:
    catalog = b"catalog:\n  uuid: x\n  metadata: {title: Tea Controls, last-modified: 2031-01-02T03:04:05Z}\n"
    (draft,) = drafts_of(catalog + b"  groups:\n  - {id: te, title: Tea}\n")

    assert [each["citation"] for each in draft.fields["entries"]] == ["Tea Controls TE"]
    assert draft.version_date == "2031-01-02"


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf# Why\n---\nurn: x\n", b"urn:\n", b"\n\nname of it: x"])
def test_a_file_that_begins_with_a_key_is_yaml(data: bytes) -> None:
    assert looks_like_yaml(data)


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"[1]", b"http://x.example", b"- urn: x", b"no key at all\nurn: x", b"\n" * 100_000]
)
def test_other_files_are_not(data: bytes) -> None:
    assert not looks_like_yaml(data)
