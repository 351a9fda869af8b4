"""Titles of a Word file that only large type tells: words set by hand in twice the size of the text, or nearly."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from lxml import etree

from clausemark.intake.docx_package import W, child_of
from clausemark.intake.docx_styles import count, value_of

_RUN, _PROPERTIES, _TEXT = f"{W}r", f"{W}rPr", f"{W}t"
_SIZE, _VALUE = f"{W}sz", f"{W}val"
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
        words, smallest = 0, self._largest
        for run in paragraph.iter(_RUN) if self._largest else ():
            said = len("".join(text.text or "" for text in run.iterfind(_TEXT)).strip())
            if not said:
                continue
            words += said
            smallest = min(smallest, count(value_of(child_of(run, _PROPERTIES), "sz")))
            if words > _LONGEST or smallest < _LARGE * self._least:
                return False
        return words > 0 and smallest >= _LARGE * self._usual

    @cached_property
    def _set_by_hand(self) -> list[tuple[int, etree._Element]]:
        """The sizes that runs name, in half points, each with its run."""
        found = ((count(size.get(_VALUE)), size.getparent()) for size in self._body.iter(_SIZE))
        runs = ((size, properties.getparent()) for size, properties in found if size and properties is not None)
        return [(size, run) for size, run in runs if run is not None and run.tag == _RUN]

    @cached_property
    def _least(self) -> int:
        """The smallest size, found sooner than the usual one."""
        return min([*(size for size, _ in self._set_by_hand), self._default])

    @cached_property
    def _largest(self) -> int:
        """The largest size that is set by hand, 0 where none is far larger than another."""
        largest = max((size for size, _ in self._set_by_hand), default=0)
        return largest if largest >= _LARGE * self._least else 0

    @cached_property
    def _usual(self) -> int:
        """The size of most of the text, in half points."""
        weights: Counter[int] = Counter()
        for size, run in self._set_by_hand:
            weights[size] += sum([len(text.text or "") for text in run.iterfind(_TEXT)])
        whole = sum([len(text.text or "") for text in self._body.iter(_TEXT)])
        weights[self._default] += whole - weights.total()
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
