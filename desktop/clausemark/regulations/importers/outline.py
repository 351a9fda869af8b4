"""The outline that statutes share: divisions, numbered sections or articles, and what stands below these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from clausemark.regulations.citation_words import UNITS, plain
from clausemark.regulations.importers.draft import Entries, Said, clean
from clausemark.regulations.importers.numerals import arabic, label
from clausemark.regulations.importers.safe_xml import Element, children, name_of

DIVISIONS = {
    "book": ("book", "Book"),
    "part": ("part", "Part"),
    "subpart": ("subpart", "Subpart"),
    "title": ("title", "Title"),
    "subtitle": ("subtitle", "Subtitle"),
    "chapter": ("ch", "Chapter"),
    "subchapter": ("subch", "Subchapter"),
    "division": ("div", "Division"),
    "subdivision": ("subdiv", "Subdivision"),
}
"""Kinds of divisions above the section: the part of a key and the word of a citation."""

_DASHES = "–—-:. "


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a walk stands: the entry above (None at the top), its citation, and what kind it is.

    `kind` is `top`, `division`, `schedule` or `section`; what stands below a section counts as one.
    """

    key: str | None = None
    place: str = ""
    kind: str = "top"


TOP = Spot()


class Outline:
    """Adds entries by their place in the outline; a place that is there already is left out and counted."""

    def __init__(self, entries: Entries, section: tuple[str, str] = ("s", "s. ")) -> None:
        """`section` is how sections are named: the part of a key, and what stands before the number in a citation."""
        self._entries = entries
        self._section = section

    def division(self, above: Spot, kind: str, number: str, said: Said) -> Spot:
        """Add a part, chapter or the like; its key holds those above it, since chapters begin anew in each part."""
        unit, word = DIVISIONS[kind]
        stem = above.key if above.kind in ("division", "schedule") else None
        key = "-".join(each for each in (stem, unit, arabic(number)) if each)
        place = ", ".join(each for each in (above.place if stem else "", f"{word} {number}") if each)
        return self._added(key, place, "division", above, said, "division")

    def schedule(self, above: Spot, number: str, said: Said) -> Spot:
        """Add a schedule; without a number it is the only one."""
        key, place = (f"sch-{arabic(number)}", f"Sch. {number}") if number else ("sch", "Sch.")
        return self._added(key, place, "schedule", above, said, "schedule")

    def section(self, above: Spot, number: str, said: Said, *, article: bool = False) -> Spot:
        """Add a section or article; numbers that begin anew in a division are cited with it."""
        stem, word = ("art", "Art. ") if article else self._section
        key, place = f"{stem}-{number.casefold()}", f"{word}{number}"
        if self._entries.has(key) and above.key is not None:
            key, place = f"{above.key}-{key}", f"{above.place}, {place}"
        return self._added(key, place, "article" if article else "section", above, said, "section")

    def below(self, above: Spot, number: str, level: str, said: Said) -> Spot:
        """Add what stands below a section, or a numbered paragraph of a schedule or division."""
        if above.key is None:
            return above
        if above.kind == "section":
            key, place = f"{above.key}-{number.casefold()}", f"{above.place}({number})"
        else:
            key, place = f"{above.key}-para-{number.casefold()}", f"{above.place} para. {number}"
        if self._entries.has(key) and number != number.casefold():
            key = f"{key}-upper"
        return self._added(key, place, level, above, said, "section")

    def _added(self, key: str, place: str, level: str, above: Spot, said: Said, kind: str) -> Spot:
        if self._entries.has(key):
            self._entries.leave_out()
            return Spot(above.key, above.place, "left-out")
        self._entries.add(key, place, level, said, parent=above.key)
        return Spot(key, place, kind)


def walk(element: Element, above: Spot, *, foreign: frozenset[str], placed: Callable[[Element, Spot], Spot]) -> None:
    """Go through what stands in an element, level by level; `foreign` are the names that are passed over.

    `placed` adds one element and returns where that leads, or the spot above where it adds nothing of its own.
    """
    for each in children(element):
        if name_of(each) in foreign:
            continue
        spot = placed(each, above)
        if spot.kind != "left-out":
            walk(each, spot, foreign=foreign, placed=placed)


def number_of(printed: str) -> str:
    """Return the number of a division as it is printed with its word: `Part 1 –`, `§ 302.`, `SCHEDULE 2`, `(a)`."""
    words = clean(printed.replace("§", " ")).split(" ")
    while len(words) > 1 and (plain(words[0]).strip(".") in UNITS or not words[0].strip(_DASHES)):
        words = words[1:]
    first = words[0].rstrip(_DASHES)
    return "" if plain(first) in UNITS and len(first) > 2 else label(first)
