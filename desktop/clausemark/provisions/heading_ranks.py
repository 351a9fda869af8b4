"""Tells how deep a heading stands, by its level, its number or how it is set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.numbering import Label, Style, readings
from clausemark.provisions.recitals import names_parties, names_recitals
from clausemark.provisions.sentences import is_upper_case
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.terms_types import names_document
from clausemark.provisions.units import Unit

_OUTER = re.compile(
    r"(?:article|annex|appendix|schedule|exhibit|anhang|anlage|annexe|anexo|allegato|bijlage"
    r"|(?P<part>part|title|teil|partie|titre|título|titolo)|(?P<chapter>chapter|kapitel|chapitre|capítulo|capo|hoofdstuk|rozdział|глава"
    r"|第\s?\w{1,7}[章編编]))\b",
    re.IGNORECASE,
)

_TITLE_RANK = 0
_FIRST_LINE_RANK = -1
_FIRST_LEVEL = 1
_OUTER_RANKS = {"part": 9, "chapter": 10}
_OUTER_RANK = 11
_CAPITAL_RANK = 12
_NUMBER_RANK = 13
_LETTER_RANK = 18
_PLAIN_RANK = 20
_ITEM_RANK = 22
TABLE_RANK = 40


def rank_of(unit: Unit, *, first: bool) -> int:
    """Return how deep a heading stands, 0 for the outermost; `first` tells that it opens the document."""
    if unit.kind is BlockKind.HEADING:
        return max(1, min(unit.level, 9))
    if unit.listed and not unit.body:
        return _ITEM_RANK + unit.level
    if unit.body and unit.label is not None:
        return _number_rank(unit)
    if first:
        return _TITLE_RANK
    return _rank_of_words(unit)


def _rank_of_words(unit: Unit) -> int:
    if _OUTER.match(unit.text):
        return _OUTER_RANK
    if (names_recitals(unit.text) or names_parties(unit.text)) and not unit.marked:
        return _NUMBER_RANK
    return _CAPITAL_RANK if is_upper_case(unit.text) and not unit.marked else _PLAIN_RANK


def is_title(unit: Unit) -> bool:
    """Tell whether a heading is that of the whole document."""
    return unit.rank <= _FIRST_LEVEL and unit.label is None


def is_part_over(heading: Label, label: Label) -> bool:
    """Tell whether a number is that of a part or chapter and another that of something within it ("Article 2")."""
    above = _OUTER.match(heading.printed)
    if above is None or above.lastgroup is None:
        return False
    below = _OUTER.match(label.printed)
    return below is None or below.lastgroup != above.lastgroup


def rank_title(headings: Sequence[Unit], second: Unit) -> None:
    """Give the first two headings of a document, which follow each other at once, ranks of one title of two lines.

    The second is a section, and left as it is, unless it names a document and all sections set like it are numbered.
    """
    first, *others = headings
    plain = second.kind is not BlockKind.HEADING and second.label is None and not (second.listed or second.row)
    alike = [each for each in others if each is not second and each.label is None and each.rank == second.rank]
    if (
        first.text != second.text
        and plain
        and not alike
        and is_title(first)
        and ":" not in second.text
        and names_document(second.text)
    ):
        first.rank, second.rank = _FIRST_LINE_RANK, _TITLE_RANK


def rank_repeated_title(headings: Sequence[Unit]) -> None:
    """Give a heading that prints the title again, as contracts do below their contents, the rank of the title."""
    if not headings or not is_title(headings[0]):
        return
    first, *others = headings
    for each in others:
        if each.text == first.text and each.kind is first.kind:
            each.rank = first.rank


def rank_lone_title(headings: Sequence[Unit]) -> None:
    """Give the first heading the rank of a title where it alone of those on its level names a document.

    One with sections of its own before the next of its level heads these, and the next begins another document. Where
    all others of the level are numbered, each that names a document and has no number is a title.
    """
    first, *others = headings
    if first.kind is not BlockKind.HEADING or first.rank != _FIRST_LEVEL or not names_document(first.text):
        return
    alike = [each for each in others if each.kind is BlockKind.HEADING and each.rank == first.rank]
    if alike and others[0] in alike and not any(names_document(each.text) for each in alike):
        first.rank = _TITLE_RANK
        return
    numbered = [each for each in (first, *alike) if each.number is not None]
    titles = [each for each in (first, *alike) if each.number is None]
    if numbered and all(names_document(each.text) for each in titles):
        for each in titles:
            each.rank = _TITLE_RANK


def rank_letters_within(headings: Sequence[Unit]) -> None:
    """Put headings with letters one deeper than those with Roman numbers between which they stand, or the reverse.

    Both are capitals: "II. …" with "A. …" and "B. …" under it. Those that come first are the outer ones.
    """
    kinds: dict[Style, list[Unit]] = {Style.UPPER: [], Style.UPPER_ROMAN: []}
    counts = dict.fromkeys(kinds, 0)
    last = Style.UPPER_ROMAN
    for unit in headings:
        if unit.rank != _CAPITAL_RANK or unit.label is None or not unit.body:
            continue
        read = {style: values[0] for style, values in readings(unit.label) if style in kinds}
        counting = [style for style in (last, *kinds) if read.get(style) == counts[style] + 1]
        anew = [style for style in reversed(kinds) if read.get(style) == 1]
        if counting or anew:
            last = (counting or anew)[0]
            kinds[last].append(unit)
            counts[last] = read[last]
    letters, roman = kinds.values()
    if len(letters) > 1 < len(roman):
        for unit in letters if roman[0].start < letters[0].start else roman:
            unit.rank = _CAPITAL_RANK + 1


def _number_rank(unit: Unit) -> int:
    label = unit.label
    if label is None:
        return _PLAIN_RANK
    if label.style is Style.NAMED:
        if label.depth > 1 or not (outer := _OUTER.match(label.printed)):
            return _CAPITAL_RANK + label.depth
        return _OUTER_RANKS.get(outer.lastgroup or "", _OUTER_RANK)
    if label.style is Style.DECIMAL:
        return _NUMBER_RANK + label.depth
    return _CAPITAL_RANK + label.depth - 1 if label.style in (Style.UPPER, Style.UPPER_ROMAN) else _LETTER_RANK
