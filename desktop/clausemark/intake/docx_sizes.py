"""Titles of a Word file that only large type tells: words set by hand in twice the size of the text, or nearly."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from lxml import etree

from clausemark.intake.docx_package import W, child_of
from clausemark.intake.docx_styles import count, value_of

_RUN, _PROPERTIES, _TEXT = f"{W}r", f"{W}rPr", f"{W}t"
_LARGE = 1.5
_LONGEST = 100
_UNSAID = 20
"""Half points of type whose size nothing says."""


class LargeType:
    """Tells the paragraphs of a body whose words are all set far larger than its text."""

    def __init__(self, body: etree._Element, styles: etree._Element | None) -> None:
        self._body = body
        self._root = styles

    def titles(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph is a short line of large type; size that a style gives is no sign."""
        words = 0
        for run in paragraph.iter(_RUN):
            said = len("".join(text.text or "" for text in run.iterfind(_TEXT)).strip())
            if not said:
                continue
            words += said
            size = count(value_of(child_of(run, _PROPERTIES), "sz"))
            if words > _LONGEST or not size or size < _LARGE * self._usual:
                return False
        return words > 0

    @cached_property
    def _usual(self) -> int:
        """The size of most of the text, in half points."""
        weights: Counter[int] = Counter()
        for run in self._body.iter(_RUN):
            size = count(value_of(child_of(run, _PROPERTIES), "sz")) or self._default
            weights[size] += sum(len(text.text or "") for text in run.iterfind(_TEXT))
        return max(weights, key=lambda size: (weights[size], -size), default=self._default)

    @cached_property
    def _default(self) -> int:
        if self._root is None:
            return _UNSAID
        for style in self._root.iterfind(f"{W}style[@{W}default='1']"):
            size = count(value_of(style.find(_PROPERTIES), "sz")) if style.get(f"{W}type") == "paragraph" else 0
            if size:
                return size
        return count(value_of(self._root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), "sz")) or _UNSAID
