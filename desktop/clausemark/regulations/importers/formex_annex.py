"""Annexes of Formex: sections, numbered headings and points, whose letters may begin anew under each."""

from __future__ import annotations

from clausemark.regulations.citation_words import UNITS, plain
from clausemark.regulations.importers.draft import Entries, Said
from clausemark.regulations.importers.formex_text import items, words
from clausemark.regulations.importers.numerals import arabic, label
from clausemark.regulations.importers.safe_xml import Element, child, children


def add_annex(entries: Entries, annex: Element, *, alone: bool) -> None:
    """Add an annex and what stands in it; one that has no number is only added when it is `alone`."""
    _, _, heading = words(child(annex, "TITLE", "TI")).partition(" ")
    shown, _, rest = heading.partition(" ")
    number = label(shown)
    if not number and not alone:
        entries.leave_out()
        return
    key = f"annex-{arabic(number)}" if number else "annex"
    place = f"Annex {number}" if number else "Annex"
    if entries.has(key):
        entries.leave_out()
        return
    contents = child(annex, "CONTENTS")
    opening = None if contents is None else child(contents, "P")
    entries.add(key, place, "annex", Said(words(child(annex, "TITLE", "STI")) or rest, words(opening)))
    if contents is not None:
        _contents(entries, contents, key, place, nested=False)


def _contents(entries: Entries, element: Element, key: str, place: str, *, nested: bool) -> None:
    for each in items(element):
        _point(entries, each.element, each.number, key, place, nested=nested)
    for group in children(element, "GR.SEQ"):
        _group(entries, group, key, place, nested=nested)


def _group(entries: Entries, group: Element, key: str, place: str, *, nested: bool) -> None:
    title = child(group, "TITLE", "TI")
    numbered = None if title is None else child(title, "NP")
    number = "" if numbered is None else label(words(child(numbered, "NO.P")))
    if numbered is not None and number:
        own_key, own_place = _placed(key, place, number, nested=nested)
        if entries.has(own_key):
            entries.leave_out()
            return
        entries.add(own_key, own_place, "point", Said(words(child(numbered, "TXT"))), parent=key)
        _contents(entries, group, own_key, own_place, nested=True)
        return
    heading = words(title)
    first, _, rest = heading.partition(" ")
    shown = label(rest.partition(" ")[0])
    if UNITS.get(plain(first)) == "section" and shown:
        own_key, own_place = f"{key}-sect-{arabic(shown)}", f"{place}, Section {shown}"
        if entries.has(own_key):
            entries.leave_out()
        else:
            stated = words(child(group, "TITLE", "STI")) or rest.partition(" ")[2].lstrip("–—-. ")
            entries.add(own_key, own_place, "annex-part", Said(stated), parent=key)
            _contents(entries, group, own_key, own_place, nested=False)
        return
    _contents(entries, group, key, place, nested=nested)


def _point(entries: Entries, element: Element, number: str, key: str, place: str, *, nested: bool) -> None:
    own_key, own_place = _placed(key, place, number, nested=nested)
    if entries.has(own_key):
        entries.leave_out()
        return
    entries.add(own_key, own_place, "point", Said(text=words(child(element, "TXT"))), parent=key)
    for each in items(element):
        _point(entries, each.element, each.number, own_key, own_place, nested=True)


def _placed(key: str, place: str, number: str, *, nested: bool) -> tuple[str, str]:
    """Return key and citation of a point; one numbered `3.1` under `3` is point 3.1."""
    stem, _, above = key.rpartition("-")
    if nested and number.casefold().startswith(f"{above}."):
        return f"{stem}-{number.casefold()}", f"{place.removesuffix(above)}{number}"
    shown = f"{place}({number})" if nested else f"{place}, point {number}"
    return f"{key}-{number.casefold()}", shown
