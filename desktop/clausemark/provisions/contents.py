"""Marks tables of contents, however their entries and page numbers are set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from clausemark.provisions.sentences import is_open_ended, is_terminated
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.survey import marked_label_end
from clausemark.provisions.units import LONGEST_LINE, Role, Unit, set_apart

_DOT_LEADER = re.compile(r"(?:(?:\.\s?){3,}|…|_{3,})\s*\d{1,4}$")
_DOTS_WITHIN = re.compile(r"(?:\.\s?){4,}\s*\d{1,4}(?!\S)")
_ENTRY_PAGE = re.compile(r"[^\W\d_].*\s(?P<page>\d{1,3})(?:\s?[-–]\s?\d{1,3})?$")
_CONTENTS = re.compile(
    r"(?:table\sof\scontents?|contents|in\sthis\s(?:article|page|document)|on\sthis\spage|sommaire|table\sdes\smatières"
    r"|inhalt|inhaltsverzeichnis|índice|indice|contenido|sumário|inhoud|inhoudsopgave|spis\streści)\s?:?",
    re.IGNORECASE,
)
_LONGEST_ANNOUNCEMENT = 30
_ANNEX_ENTRY = re.compile(
    r"(?:list\sof\s)?(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces))(?:\s(?:and|&)\s(?:exhibits|schedules|annexes))?:?"
    r"|(?:exhibit|schedule|annex|appendix)\s[\w.-]{1,6}\s(?:[-–—]\s)?[^\W\d_][^.;:]{2,70}",
    re.IGNORECASE,
)
"""The head of a list of annexes, and an entry of one: "Exhibit A Form of Escrow Agreement"."""
_FIGURES = re.compile(r"\d+")
_TOC_RUN = 3
_TOC_GAP = 3
_PAGE_RUN = 5
_RUNNING_ON = 2
"""Dotted page numbers from which a long paragraph is several entries in one."""
_ENTRY_LINES = 4
_WIDEST_STEP = 30


def mark_contents(units: Sequence[Unit]) -> None:
    """Mark tables of contents; page numbers must have been set apart already."""
    _mark_announced(units)
    _mark_page_lists(units)
    _mark_parted_entries(units)
    _mark_annexes(units)


def is_dotted_entry(text: str) -> bool:
    """Tell whether text is a line of a table of contents with dots before its page, or several that run on."""
    if not text[-1].isdigit() or not _DOT_LEADER.search(text):
        return False
    return len(text) <= 3 * LONGEST_LINE or len(_DOTS_WITHIN.findall(text)) >= _RUNNING_ON


def _mark_announced(units: Sequence[Unit]) -> None:
    """Mark a word that announces a table of contents, and the run of links, or of later titles, below it."""
    titles = {
        _folded(unit)
        for unit in units
        if len(unit.text) <= LONGEST_LINE
        and (unit.kind is BlockKind.HEADING or not (unit.listed or unit.linked or unit.row))
    }
    labels = {_words(unit.text[unit.body : end]) for unit in units if (end := marked_label_end(unit))}
    run: list[Unit] = []
    announced = False
    for unit in units:
        if unit.role is not Role.TEXT:
            continue
        announces = len(unit.text) <= _LONGEST_ANNOUNCEMENT and _CONTENTS.fullmatch(unit.text) is not None
        if not announces and _may_be_entry(unit) and not (announced and _ends_links(run, unit)):
            run.append(unit)
            continue
        if run:
            _close_contents(run, titles, labels, announced=announced)
            run = []
        announced = announces
        if announced:
            set_apart(unit, "contents")
        elif _may_be_entry(unit):
            run.append(unit)
    _close_contents(run, titles, labels, announced=announced)


def _mark_page_lists(units: Sequence[Unit]) -> None:
    """Mark runs of lines that end with rising page numbers, and the short lines among dotted entries."""
    run: list[Unit] = []
    last = 0
    for unit in units:
        page = _page_at_end(unit)
        if page is not None and page >= last:
            run.append(unit)
            last = page
        elif unit.reason not in ("page-number", "contents"):
            if run:
                _close_page_list(run)
            run, last = ([], 0) if page is None else ([unit], page)
    _close_page_list(run)
    places = [place for place, unit in enumerate(units) if unit.reason == "contents"]
    for before, after in pairwise(places):
        between = units[before + 1 : min(after, before + _TOC_GAP + 2)]
        if len(between) <= _TOC_GAP and all(len(unit.text) <= LONGEST_LINE for unit in between):
            for unit in between:
                if unit.kind is not BlockKind.HEADING and not is_terminated(unit.text):
                    set_apart(unit, "contents")


def _page_at_end(unit: Unit) -> int | None:
    """Return the page number at the end of a line that may be an entry of a table of contents."""
    if unit.role is not Role.TEXT or unit.row or not unit.text[-1].isdigit() or len(unit.text) > LONGEST_LINE:
        return None
    match = _ENTRY_PAGE.search(unit.text)
    return int(match["page"]) if match is not None else None


def _close_page_list(run: list[Unit]) -> None:
    """Set a long run of entries apart; lines that differ in figures only are a list of the document's own."""
    words = {_FIGURES.sub("", unit.text) for unit in run}
    if len(run) >= _PAGE_RUN and 2 * len(words) > len(run):
        for unit in run:
            set_apart(unit, "contents")


def _may_be_entry(unit: Unit) -> bool:
    """Tell whether a line may be an entry of a table of contents."""
    short = len(unit.text) <= LONGEST_LINE and not unit.row and unit.kind is not BlockKind.HEADING
    return short and (unit.listed or unit.linked > 0) and not is_open_ended(unit.text)


def _close_contents(run: list[Unit], titles: set[str], labels: set[str], *, announced: bool) -> None:
    """Set a run of entries apart when most of them come back as titles, or all are items with a link as announced.

    Items that are links and nothing else may also come back as the run-in headings of clauses.
    """
    links = all(unit.listed and _leads_elsewhere(unit) for unit in run)
    if announced and len(run) > 1 and links:
        for unit in run:
            set_apart(unit, "contents")
        return
    known = titles | labels if links else titles
    found = {unit.text for unit in run if _folded(unit) in known}
    if len(found) >= _TOC_RUN and 2 * len(found) > len({unit.text for unit in run}):
        for unit in run:
            set_apart(unit, "contents")


def _ends_links(run: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a list of the document begins right after announced links: its first item is none."""
    return (
        len(run) > 1 and unit.listed and not unit.linked and all(each.listed and _leads_elsewhere(each) for each in run)
    )


def _leads_elsewhere(unit: Unit) -> bool:
    return unit.linked >= len(unit.text) - 2 and unit.text[-1] not in ".!"


def _folded(unit: Unit) -> str:
    return _words(unit.text[unit.body :])


def _words(title: str) -> str:
    return title.strip(" .:").casefold()


def _mark_parted_entries(units: Sequence[Unit]) -> None:
    """Mark entries whose page numbers stand on lines of their own: few short lines between numbers that rise."""
    pages = [place for place, unit in enumerate(units) if unit.reason == "page-number" and unit.text.isdecimal()]
    run: list[int] = []
    for place in pages:
        if run and not _is_next_entry(units, run[-1], place):
            _close_parted(units, run)
            run = []
        run.append(place)
    _close_parted(units, run)


def _is_next_entry(units: Sequence[Unit], before: int, place: int) -> bool:
    between = units[before + 1 : place]
    rises = 0 <= int(units[place].text) - int(units[before].text) <= _WIDEST_STEP
    return rises and 0 < len(between) <= _ENTRY_LINES and all(_is_entry_line(unit) for unit in between)


def _is_entry_line(unit: Unit) -> bool:
    """Tell whether a line may be an entry; numbers that come back over each page look like running heads."""
    may_be = unit.role is Role.TEXT or unit.reason == "running-header"
    return may_be and len(unit.text) <= LONGEST_LINE and not is_terminated(unit.text)


def _close_parted(units: Sequence[Unit], run: Sequence[int]) -> None:
    """Set apart what stands between the numbers of a long run, and the numbered lines before the first."""
    if len(run) < _PAGE_RUN:
        return
    first = run[0]
    while first and run[0] - first < _ENTRY_LINES and _is_entry_line(units[first - 1]):
        first -= 1
    while units[first].label is None and first < run[0] and units[first - 1].reason != "contents":
        first += 1
    entries = [unit for unit in units[first : run[-1]] if _is_entry_line(unit)]
    if 2 * sum(unit.label is not None for unit in entries) >= len(run):
        for unit in entries:
            set_apart(unit, "contents")


def _mark_annexes(units: Sequence[Unit]) -> None:
    """Mark the list of annexes with which a table of contents may end; none of it is repeated right below."""
    places = [place for place, unit in enumerate(units) if unit.reason == "contents"]
    for place in places:
        for unit in units[place + 1 :]:
            if unit.role is not Role.TEXT or not _ANNEX_ENTRY.fullmatch(unit.text) or len(unit.text) > LONGEST_LINE:
                break
            set_apart(unit, "contents")
