"""Formex 4, the XML of the Official Journal of the EU: acts, consolidated acts and their annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clausemark.phrases import phrase
from clausemark.regulations.citation_words import UNITS, plain
from clausemark.regulations.importers.draft import Draft, Entries, Said, malformed
from clausemark.regulations.importers.formex_annex import add_annex
from clausemark.regulations.importers.formex_facts import FormexAct, facts_of
from clausemark.regulations.importers.formex_text import items, words
from clausemark.regulations.importers.numerals import arabic, label
from clausemark.regulations.importers.safe_xml import Element, child, children, descendants, name_of

NAME = "Formex 4"
_ACTS = ("ACT", "CONS.ACT")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_DIVISIONS = {"ch": "Chapter", "sec": "Section", "title": "Title", "part": "Part", "subch": "Subchapter"}
_UNITS = {**UNITS, "section": "sec", "abschnitt": "sec", "afdeling": "sec", "seccion": "sec", "sezione": "sec"}


def reads(root: Element) -> bool:
    """Tell whether a document is an act, a part of one, or several parts under one root."""
    return next(_parts(root), None) is not None


def read(roots: Sequence[Element]) -> list[Draft]:
    """Return the one instrument that the parts of an act make up: the act first, whatever its place, then annexes."""
    parts = [part for root in roots for part in _parts(root)]
    acts = [part for part in parts if name_of(part) in _ACTS]
    if len(acts) != 1:
        raise malformed(phrase("{count} acts stand in it where there must be one", count=len(acts)))
    act = facts_of(acts[0])
    entries = Entries(act.facts)
    body = next(descendants(acts[0], "ENACTING.TERMS"), None)
    if body is None:
        raise malformed(phrase("the act has no enacting terms"))
    _Body(act, entries).divisions(body, None, "", "")
    annexes = [part for part in parts if name_of(part) == "ANNEX"]
    annexes += list(descendants(acts[0], "ANNEX", "CONS.ANNEX"))
    for annex in annexes:
        add_annex(entries, annex, alone=len(annexes) == 1)
    return [entries.draft("formex", act.version_date, act.source)]


def _parts(root: Element) -> Iterator[Element]:
    if name_of(root) in (*_ACTS, "ANNEX", "CONS.ANNEX"):
        yield root
    else:
        yield from children(root, *_ACTS, "ANNEX", "CONS.ANNEX")


class _Body:
    """Walks the enacting terms and adds every division, article, paragraph and point."""

    def __init__(self, act: FormexAct, entries: Entries) -> None:
        self._act = act
        self._entries = entries

    def divisions(self, element: Element, parent: str | None, key: str, place: str) -> None:
        """Add what stands in a division, or in the act itself."""
        for each in children(element):
            if name_of(each) == "ARTICLE":
                self._article(each, parent)
            elif name_of(each) == "DIVISION":
                self._division(each, parent, key, place)

    def _division(self, element: Element, parent: str | None, key: str, place: str) -> None:
        heading = words(child(element, "TITLE", "TI"))
        word, _, number = heading.partition(" ")
        unit, shown = _UNITS.get(plain(word), ""), label(number)
        if not unit or not shown:
            self.divisions(element, parent, key, place)
            return
        own_key = "-".join(part for part in (key, unit, arabic(shown)) if part)
        own_place = ", ".join(part for part in (place, f"{_DIVISIONS.get(unit, word.capitalize())} {shown}") if part)
        if self._entries.has(own_key):
            raise malformed(phrase("the place “{place}” stands in it twice", place=own_place))
        title = words(child(element, "TITLE", "STI"))
        self._entries.add(own_key, own_place, "division", Said(title), parent=parent)
        self.divisions(element, own_key, own_key, own_place)

    def _article(self, element: Element, parent: str | None) -> None:
        printed = words(child(element, "TI.ART"))
        number = label(printed.rpartition(" ")[2]) or label(printed)
        if not number:
            number = str(int(element.get("IDENTIFIER", "0") or 0)) if element.get("IDENTIFIER", "").isdigit() else ""
        if not number or number == "0":
            raise malformed(phrase("an article has no number"))
        key, place = f"art-{number.casefold()}", f"Art. {number}"
        heading = words(child(element, "STI.ART"))
        paragraphs = list(children(element, "PARAG"))
        text = "" if paragraphs else _opening(element)
        url = self._act.url(f"art_{number}")
        self._entries.add(key, place, "article", Said(heading, text, url), parent=parent)
        for paragraph in paragraphs:
            self._paragraph(paragraph, key, place, f"art_{number}")
        if not paragraphs:
            self._points(element, key, place, f"art_{number}")

    def _paragraph(self, element: Element, article: str, place: str, at: str) -> None:
        number = label(words(child(element, "NO.PARAG")))
        if not number:
            self._points(element, article, place, at)
            return
        key, own_place, own_at = f"{article}-{number.casefold()}", f"{place}({number})", f"{at}/par_{number}"
        text, url = _opening(element), self._act.url(own_at)
        self._entries.add(key, own_place, "paragraph", Said(text=text, url=url), parent=article)
        self._points(element, key, own_place, own_at)

    def _points(self, element: Element, key: str, place: str, at: str) -> None:
        """Add the points of each subparagraph; those that would meet earlier ones name their subparagraph."""
        for number, subparagraph in enumerate(children(element, "ALINEA"), start=1):
            found = list(items(subparagraph))
            if any(self._entries.has(f"{key}-{each.number.casefold()}") for each in found) and number <= len(_ORDINALS):
                clashing = [each for each in found if self._entries.has(f"{key}-{each.number.casefold()}")]
                for each in found:
                    if each in clashing:
                        where = f"{place}, {_ORDINALS[number - 1]} subparagraph, point "
                        self._point(each.element, each.number, f"{key}-sub{number}", key, where, f"{at}/sub_{number}")
                    else:
                        self._point(each.element, each.number, key, key, place, at)
            else:
                for each in found:
                    self._point(each.element, each.number, key, key, place, at)

    def _point(self, element: Element, number: str, stem: str, parent: str, place: str, at: str) -> None:
        key, own_place, own_at = f"{stem}-{number.casefold()}", f"{place}({number})", f"{at}/pnt_{number}"
        if self._entries.has(key):
            self._entries.leave_out()
            return
        text, url = words(child(element, "TXT")), self._act.url(own_at)
        self._entries.add(key, own_place, "point", Said(text=text, url=url), parent=parent)
        for each in items(element):
            self._point(each.element, each.number, key, key, own_place, own_at)


def _opening(element: Element) -> str:
    """Return the text with which an article or a paragraph begins, without its points."""
    first = child(element, "ALINEA")
    if first is None:
        return ""
    paragraph = child(first, "P")
    return words(first if paragraph is None else paragraph)
