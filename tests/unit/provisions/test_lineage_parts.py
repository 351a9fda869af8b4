"""What became of the items, fragments and paragraphs inside clauses that belong together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.lineage import PartLink, cited, part_links, trace
from support.provisions import provisions

LEAD = "We may use your data to do the following things:"
SHIP = "ship the lanterns that you have ordered from the workshop;"
BILL = "send the invoice to the address that you gave us;"
TELL = "tell you about changes of these terms in good time."
MORE = "measure how well the lanterns burn in the evening;"


def lines(*items: str) -> str:
    return "\n".join((LEAD, *items))


def told(links: tuple[PartLink, ...]) -> list[tuple[str | None, str | None, str]]:
    return [
        (each.old.text if each.old else None, each.new.text if each.new else None, each.relation.value)
        for each in links
    ]


def cited_of(old: str, new: str) -> list[tuple[str | None, str | None, str]]:
    (link,) = trace(provisions(old), provisions(new))
    return told(cited(link, part_links(old, new)))


def test_an_item_that_was_added_is_told_apart_from_those_that_stayed() -> None:
    found = told(part_links(lines(SHIP, TELL), lines(SHIP, MORE, TELL)))

    assert found == [
        (LEAD, LEAD, "unchanged"),
        (SHIP, SHIP, "unchanged"),
        (None, MORE, "added"),
        (TELL, TELL, "unchanged"),
    ]


def test_parts_stand_where_they_say() -> None:
    text = lines(SHIP, "", f"  {TELL}")

    for each in part_links(text, text):
        assert each.old is not None
        assert text[each.old.start : each.old.end] == each.old.text


def test_a_provision_of_one_line_has_no_parts() -> None:
    assert part_links(SHIP, TELL) == ()


def test_numbered_fragments_are_followed_under_their_new_number() -> None:
    old = lines(f"2.1. {SHIP}", f"2.2. {BILL}", f"2.3. {TELL}")
    new = lines(f"2.1. {BILL}", f"2.2. {TELL}")

    found = cited_of(old, new)

    assert (f"2.1. {SHIP}", None, "removed") in found
    assert (f"2.2. {BILL}", f"2.1. {BILL}", "unchanged") in found
    assert (f"2.3. {TELL}", f"2.2. {TELL}", "unchanged") in found


def test_items_counted_within_their_provision_only_are_cited_with_it() -> None:
    old = lines(f"(a) {SHIP}", f"(b) {BILL}", f"(c) {TELL}")
    new = lines(f"(a) {BILL}", f"(b) {TELL}")

    found = cited_of(old, new)

    assert (f"(a) {SHIP}", None, "removed") not in found
    assert (f"(b) {BILL}", f"(a) {BILL}", "unchanged") in found


def test_a_fragment_that_changed_under_its_old_number_is_told_with_its_provision() -> None:
    old = lines(f"2.1. {SHIP}", f"2.2. {BILL}", f"2.3. {TELL}")
    new = lines(f"2.1. {SHIP}", f"2.2. {BILL[:-1]} and to your bank;", f"2.3. {TELL}")

    assert {relation for _, _, relation in cited_of(old, new)} == {"unchanged"}


def test_fragments_named_as_articles_are_cited_by_themselves() -> None:
    old = lines(f"Art. 4. {SHIP}", f"Art. 5. {BILL}", f"Art. 6. {TELL}")
    new = lines(f"Art. 4. {SHIP}", f"Art. 5. {TELL}")

    assert (f"Art. 5. {BILL}", None, "removed") in cited_of(old, new)


def test_what_changed_in_an_unnumbered_list_is_cited_with_its_provision_only() -> None:
    found = cited_of(lines(SHIP, TELL), lines(SHIP, MORE, TELL))

    assert (None, MORE, "added") not in found
    assert (SHIP, SHIP, "unchanged") in found


@given(st.text(alphabet="ab1.)\n ", max_size=60), st.text(alphabet="ab1.)\n ", max_size=60))
def test_every_line_of_both_texts_is_told(old: str, new: str) -> None:
    links = part_links(old, new)

    if links:
        assert {each.old.start for each in links if each.old} == _starts(old)
        assert {each.new.start for each in links if each.new} == _starts(new)


def _starts(text: str) -> set[int]:
    starts, at = set(), 0
    for line in text.split("\n"):
        if line.strip():
            starts.add(at + len(line) - len(line.lstrip()))
        at += len(line) + 1
    return starts
