"""Which words of a clause to quote for a term that it defines: the whole of a short clause, else the sentence."""

from __future__ import annotations

import re

from clausemark.provisions.definitions import Definition

MOST_QUOTED = 400
"""Characters of a definition that are quoted at most; the clause has the rest."""
_MOST_BEFORE = 160
"""Characters before the term that a cut sentence keeps."""
_SENTENCE = re.compile(r"(?<![.!?])[.!?]+[\"”’»)]*\s+(?=[\"“„«‘]?(?P<next>\w))|\n\s*")
_ANNOUNCES = re.compile(r"[:;,]\s*\Z")
_OPENS = tuple('"“„«‘')


def words_defining(term: Definition, clause: str, begins: int) -> tuple[int, int]:
    """Return the half-open span, in the text of the version, of the words that define a term.

    `clause` is the provision that defines it, which `begins` there.
    """
    if len(clause) <= MOST_QUOTED:
        return begins, begins + len(clause)
    start, end = _sentence(clause, term.start - begins, term.end - begins)
    if end - start > MOST_QUOTED:
        start = _word_after(clause, max(start, term.start - begins - _MOST_BEFORE), start)
        end = min(end, _word_before(clause, start + MOST_QUOTED, term.end - begins))
    return begins + start, begins + end


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the sentence, or the line of a list with the items that it announces, that a span stands in."""
    first = 0
    for match in _SENTENCE.finditer(text):
        follows = match["next"]
        if follows is not None and not (follows.isupper() or follows.isdigit()):
            continue
        if match.end() <= start:
            first = match.end()
        elif match.start() >= end and not _goes_on(text, match):
            return first, match.end() - len(match[0]) + len(match[0].rstrip())
    return first, len(text.rstrip())


def _goes_on(text: str, line_end: re.Match[str]) -> bool:
    """Tell whether the line before announces the next one, which defines no other term."""
    announced = _ANNOUNCES.search(text, max(0, line_end.start() - 3), line_end.start()) is not None
    return line_end["next"] is None and announced and not text.startswith(_OPENS, line_end.end())


def _word_after(text: str, at: int, first: int) -> int:
    """Return where a word begins at or after a place, the place itself where the sentence begins."""
    if at <= first:
        return first
    blank = re.compile(r"\s+").search(text, at - 1)
    return blank.end() if blank is not None and blank.end() <= at + _MOST_BEFORE else at


def _word_before(text: str, at: int, least: int) -> int:
    """Return where a word ends at or before a place, but not before the term has ended."""
    cut = text[:at].rstrip() if at < len(text) and text[at].isspace() else re.sub(r"\s+\S*$", "", text[:at])
    return max(len(cut), least)
