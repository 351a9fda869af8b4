"""Automatic numbers of HTML lists, as a browser prints them."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


_PARAGRAPHS = ("p", "div", "ul", "ol", "dl", "table", "section", "h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class Counter:
    """The counter of one list; `kind` is `1`, `a`, `A`, `i`, `I`, or empty for bullets."""

    kind: str
    value: int
    step: int

    @classmethod
    def of(cls, element: etree._Element, tag: str) -> Counter:
        """Return the counter of a list element."""
        if tag != "ol":
            return cls("", 0, 1)
        kind = element.get("type") or "1"
        reverse = element.get("reversed") is not None
        items = sum(1 for child in element if child.tag == "li")
        start = _number(element.get("start"), items if reverse else 1)
        return cls(kind if kind in "1aAiI" else "1", start, -1 if reverse else 1)

    def next(self, item: etree._Element) -> tuple[str, bool]:
        """Return the marker of the next item and whether it is a number."""
        if not self.kind:
            return "•", False
        self.value = _number(item.get("value"), self.value)
        shown = printed(self.value, self.kind)
        self.value += self.step
        return shown, True


def is_glossary(definitions: etree._Element) -> bool:
    """Tell whether a definition list gives each term in one paragraph, and is no way to lay out a page."""
    parts = list(definitions.iter("dt", "dd"))
    laid_out = any(next(each.iterdescendants(_PARAGRAPHS), None) is not None for each in parts)
    return bool(parts) and parts[0].tag == "dt" and not laid_out


def printed(value: int, kind: str) -> str:
    """Return a number as a list of a kind prints it."""
    if kind in "aA" and value > 0:
        letters = ""
        while value:
            value, rest = divmod(value - 1, 26)
            letters = chr(97 + rest) + letters
        return letters if kind == "a" else letters.upper()
    if kind in "iI" and 0 < value < 4000:
        digits = ""
        for worth, letters in _ROMAN:
            while value >= worth:
                digits += letters
                value -= worth
        return digits if kind == "i" else digits.upper()
    return str(value)


def _number(text: str | None, default: int) -> int:
    try:
        return int(text) if text is not None and len(text) < 9 else default
    except ValueError:
        return default
