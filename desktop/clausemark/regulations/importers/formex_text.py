"""Text and lists of Formex: quotation marks are elements there, notes and quoted amendments are no text of the act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clausemark.regulations.importers.draft import clean
from clausemark.regulations.importers.numerals import label
from clausemark.regulations.importers.safe_xml import Element, child, children, name_of

_NO_TEXT = frozenset({"NOTE", "QUOT.S", "LIST", "GR.ANNOTATION"})
_QUOTES = frozenset({"QUOT.START", "QUOT.END"})
_STEPS = ("P", "LIST", "ITEM", "DLIST", "ALINEA")


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item of a list: the element that holds its number and text, and the number without brackets."""

    element: Element
    number: str


def words(element: Element | None) -> str:
    """Return the text of an element on one line, without notes, lists and quoted amendments."""
    return "" if element is None else clean("".join(_pieces(element)))


def items(element: Element) -> Iterator[Item]:
    """Yield the numbered items of the lists in an element, but not those within such items; dashes are left out."""
    for each in children(element):
        if name_of(each) == "NP":
            number = label(words(child(each, "NO.P")))
            if number:
                yield Item(each, number)
        elif name_of(each) in _STEPS:
            yield from items(each)


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for each in element:
        name = name_of(each)
        if name in _QUOTES:
            yield _quote(each)
        elif name == "P":
            yield " "
            yield from _pieces(each)
            yield " "
        elif name and name not in _NO_TEXT:
            yield from _pieces(each)
        yield each.tail or ""


def _quote(element: Element) -> str:
    code = element.get("CODE", "")
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
