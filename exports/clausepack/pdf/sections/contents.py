"""The contents: the sections with their pages, and what is left out and why."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pdf.composer import Composer
from clausepack.pdf.entry import Entry
from clausepack.pdf.strip import Placed, Rule, Strip
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Span, TextStyle

_TOC = TextStyle("sans", 9, 18)


def contents(compose: Composer, entries: Sequence[Entry]) -> None:
    """Write the contents: the sections, and what is left out and why."""
    tongue = compose.tongue
    compose.section("", tongue.say("Contents"), "contents", fresh=True)
    toc = compose.here.child("TOC")
    for entry in entries:
        if entry.left_out:
            continue
        _toc_line(compose, toc, entry)
    compose.flow.add([Strip(0, closes=(toc,))])
    left_out = [entry for entry in entries if entry.left_out]
    if left_out:
        compose.flow.space(8)
        compose.side_head(tongue.say("Left out of this pack"))
        rows = [(f"{entry.number} {entry.title}", entry.left_out) for entry in left_out]
        compose.facts(rows)


def _toc_line(compose: Composer, toc: Element, entry: Entry) -> None:
    paper = compose.paper
    element = toc.child("TOCI")
    left = paper.left + 26
    page = compose.lines((Span("CM-000000", _TOC, entry.key, forward=entry.key),), _TOC, 200)[0]
    lines = compose.lines((Span(entry.title, _TOC, entry.key),), _TOC, paper.right - page.width - 16 - left)
    mark = compose.lines(entry.number, _TOC, 24)[0]
    drop = _TOC.leading * 0.7
    strips = [Strip(_TOC.leading, [Placed(left, drop, line, element)], glue=True) for line in lines]
    strips[0].items.insert(0, Placed(paper.left, drop, mark, element))
    strips[-1].items.append(Placed(paper.right - page.width, drop, page, element))
    strips[-1].rules.append(Rule(paper.left, _TOC.leading - 1, paper.right, 0.3, "0.75 G"))
    strips[-1].closes = (element,)
    strips[-1].glue = False
    compose.flow.add(strips)
