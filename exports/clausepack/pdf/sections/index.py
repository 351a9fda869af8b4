"""The index of a pack, in two columns: by finding, article, platform and term."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from clausepack.collation import collated
from clausepack.definitions import definitions_in_order, place_key
from clausepack.pack import Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.traceability import citing
from clausepack.pdf.strip import Placed, Strip
from clausepack.pdf.styles import INDEX, INDEX_LINK, NOTE
from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line, Span
from clausepack.tongue import Tongue

_GAP = 16.0
_BATCH = 240
"""Entries after which the index may go on in the next volume."""
_FEWEST = 4
"""Rows that must fit on a page before the index goes on there."""

Entry = tuple[str, list[str]]
"""A word of the index and the places it leads to."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the index; `closes` are the elements that end with it."""

    line: Line
    element: Element
    closes: tuple[Element, ...]


def index(compose: Composer, pack: Pack) -> None:
    """Write the index; every page is known by now, for it is the last part of a pack."""
    tongue = compose.tongue
    compose.end_part()
    title = tongue.say("Index")
    compose.part(title, key="annex:index", bookmark=title)
    note = tongue.say("Numbers are pages: 34 is the page stamped CM-000034.")
    compose.paragraph(note, NOTE, wide=True, keep=True)
    compose.flow.settle()
    keys = {row.id: f"finding:{row.id}" for row in pack.findings}
    parts: tuple[tuple[str, Callable[[], list[Entry]]], ...] = (
        (tongue.say("By finding"), lambda: _findings(pack, keys)),
        (tongue.say("By article"), lambda: _articles(pack, keys)),
        (tongue.say("By platform"), lambda: _platforms(pack, keys)),
        (tongue.say("By term"), lambda: _terms(tongue, pack, keys)),
    )
    for title, listed in parts:
        entries = listed()
        if entries:
            compose.side_head(title)
            step = _BATCH if compose.volume_pages else len(entries)
            for start in range(0, len(entries), step):
                compose.may_turn()
                _columns(compose, entries[start : start + step])


def _columns(compose: Composer, entries: Sequence[Entry]) -> None:
    """Set entries in two columns that run down each page; the structure keeps their order.

    No more rows are set at a time than a page holds: an entry may lead to thousands of places.
    """
    paper = compose.paper
    width = (paper.full_width - _GAP) / 2
    page = int((paper.top - paper.margin_bottom) / INDEX.leading)
    top = compose.here.child("L")
    elements = [(item, item.child("LBody")) for item in (top.child("LI") for _ in entries)]
    waiting = (row for entry, its in zip(entries, elements, strict=True) for row in _rows(compose, entry, its, width))
    rows = list(islice(waiting, 2 * page))
    while rows:
        room = int(compose.flow.room / INDEX.leading)
        if room < min(_FEWEST, len(rows)):
            compose.flow.new_page()
            room = page
        count = min(room, (len(rows) + 1) // 2)
        left, right = rows[:count], rows[count : 2 * count]
        strips = [Strip(INDEX.leading, [_placed(row, paper.left)]) for row in left]
        for strip, row in zip(strips, right, strict=False):
            strip.items.append(_placed(row, paper.left + width + _GAP))
        strips[-1].closes = tuple(element for row in (*left, *right) for element in row.closes)
        for strip in strips[:-1]:
            strip.glue = True
        compose.flow.add(strips)
        rows = [*rows[2 * count :], *islice(waiting, 2 * count)]
    compose.flow.add([Strip(8, closes=(top,))])


def _placed(row: _Row, x: float) -> Placed:
    return Placed(x, INDEX.leading * 0.76, row.line, row.element)


def _rows(compose: Composer, entry: Entry, elements: tuple[Element, Element], width: float) -> Iterator[_Row]:
    """Yield the lines of an entry into the element of its item and that of its body."""
    item, body = elements
    lines = compose.lines(_spans(compose, *entry), INDEX, width)
    for n, line in enumerate(lines, 1):
        yield _Row(line, body, (body, item) if n == len(lines) else ())


def _spans(compose: Composer, name: str, keys: Iterable[str]) -> list[Span]:
    """Return an entry with the numbers of its pages, each once, in their order."""
    found = {place: key for key in keys if (place := compose.place_of(key)) is not None}
    spans = [Span(f"{name}  ", INDEX)]
    for n, (page, key) in enumerate(sorted(found.items())):
        spans += [Span(", ", INDEX)] if n else []
        spans.append(Span(str(page + 1), INDEX_LINK, key))
    return spans


def _findings(pack: Pack, keys: Mapping[str, str]) -> list[Entry]:
    rows = sorted(pack.findings, key=lambda row: collated(row.title))
    return [(f"{row.title} ({row.id})", [keys[row.id]]) for row in rows]


def _articles(pack: Pack, keys: Mapping[str, str]) -> list[Entry]:
    by_article = citing(pack)
    return [
        (row.citation, [f"law:{row.id}", *(keys[finding.id] for finding, _ in by_article[row.id])])
        for row in pack.citations
    ]


def _platforms(pack: Pack, keys: Mapping[str, str]) -> list[Entry]:
    found: dict[str, list[str]] = {}
    owner = {row.number: row.platform for row in pack.exhibits}
    for row in pack.exhibits:
        found.setdefault(row.platform, []).extend((f"exhibit:{row.number}", f"text:{row.number}"))
    for finding in pack.findings:
        found.setdefault(owner.get(finding.exhibit, finding.exhibit), []).append(keys[finding.id])
    return sorted(found.items(), key=lambda item: collated(item[0]))


def _terms(tongue: Tongue, pack: Pack, keys: Mapping[str, str]) -> list[Entry]:
    """Return categories, groups of people, searched words and defined terms with the findings they belong to."""
    found: dict[str, list[str]] = {}
    for row in pack.findings:
        terms = [tongue.label(label) for _, label in row.categories]
        terms += [*row.affected_groups, *(tongue.say("“{term}”, searched for", term=term) for term in row.searched_for)]
        for term in dict.fromkeys(terms):
            found.setdefault(term, []).append(keys[row.id])
    for defined in definitions_in_order(pack):
        name = tongue.say("“{term}”, defined in {exhibit}", term=defined.term, exhibit=defined.excerpt.exhibit)
        found.setdefault(name, []).append(place_key(defined))
        found[name] += [f"finding:{use.finding}" for use in defined.uses]
    return sorted(found.items(), key=lambda item: collated(item[0]).lstrip("“„«\u00a0 "))
