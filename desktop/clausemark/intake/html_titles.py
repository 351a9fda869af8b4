"""How deep a heading of a page stands, and which plain element is a title by its name."""

from __future__ import annotations

import re

from lxml import etree

from clausemark.intake.html_tables import whole

_NAMED = re.compile(r"(?:^|[\s_-])(?:sub)?(?:heading|headline|title)(?=$|[\s_-])", re.IGNORECASE)
_INLINE = frozenset({"span", "strong", "b", "em", "i", "u", "a", "font", "br"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONGEST = 110
_LEVEL = 2
_DEEPEST = 9


def heading_level(element: etree._Element, tag: str) -> int:
    """Return the level from 1 of `h1` to `h6`, or of an element that plays the part of a heading."""
    own = int(tag[1]) if len(tag) == 2 and tag[1].isdigit() else _LEVEL
    return min(whole(element.get("aria-level"), own), _DEEPEST)


def emptied_heading(element: etree._Element) -> int | None:
    """Return the level of the heading that a short `p` was written in: the parser of HTML 4 ends headings before it."""
    before = element.getprevious()
    if before is None or before.tag not in _HEADINGS or len(before) or before.text or before.tail:
        return None
    words = "".join(str(each) for each in element.itertext()).strip()
    return heading_level(before, str(before.tag)) if 0 < len(words) <= _LONGEST else None


def is_titled(element: etree._Element) -> bool:
    """Tell whether an element calls itself a title and holds one short line of words, no sentence."""
    names = element.get("class")
    if not names or not _NAMED.search(names):
        return False
    if any(each.tag not in _INLINE for each in element.iterdescendants()):
        return False
    words = "".join(str(each) for each in element.itertext()).strip()
    return 0 < len(words) <= _LONGEST and words[-1] not in ".,;"
