"""Takes apart clauses whose sub-clauses were written on without a new line: "7.4 Notices. (a) … . (b) … ."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Label, Style, follows, label_of, starts_list
from clausemark.provisions.sentences import is_full_clause, is_terminated
from clausemark.provisions.units import Role, Unit

_FIRST = re.compile(r"\s*(?=\((?:a|i|1|A|I)\)\s|(?:a|i|A)[.)]\s)")
_TITLE = re.compile(r"[^.:;!?]{2,80}?[.:](?=\s+(?:\((?:a|i|1|A|I)\)|(?:a|i|A)[.)])\s)")
_LATER = re.compile(
    r"(?<=[.!?:])[\"”’»)\]]*\s+(?=\(?[a-zA-Z\d]{1,4}[.)]+\s|\d{1,3}(?:\.\d{1,2})+\.?\s+[A-ZÀ-ÖØ-Þ“\"]"
    r"|(?:Section|Article|Clause)\s\d{1,3}(?:\.\d{1,2})*\.\s+[A-Z“\"])"
)
_LABEL_REACH = 20


def with_sub_clauses(units: Sequence[Unit], grammar: Grammar | None) -> Iterator[Unit]:
    """Yield the units, those that hold nothing but lettered full clauses after their title taken apart."""
    for unit in units:
        parts = _parts(unit, grammar) if unit.role is Role.TEXT and unit.number is not None and not unit.row else []
        yield from parts or [unit]


def _parts(unit: Unit, grammar: Grammar | None) -> list[Unit]:
    title = _TITLE.match(unit.text, unit.body)
    first = _FIRST.match(unit.text, title.end() if title else max(unit.body, unit.lead))
    if first is None and not (unit.body and _LATER.search(unit.text, unit.body)):
        return []
    cuts = _cuts(unit.text, first.end() if first is not None else 0)
    if len(cuts) < 2:
        return []
    pieces = [unit.text[start:end].rstrip() for start, end in zip(cuts, [*cuts[1:], len(unit.text)], strict=True)]
    labels = [label_of(piece) for piece in pieces]
    if not all(label and _is_clause(piece, label, grammar) for label, piece in zip(labels, pieces, strict=True)):
        return []
    parts = [_part(unit, cut, piece, label) for cut, piece, label in zip(cuts, pieces, labels, strict=True)]
    return [*_title(unit, cuts[0]), *parts]


def _cuts(text: str, first: int) -> list[int]:
    """Return where the sub-clauses start: the first one, and those that count on from it after a full stop."""
    cuts = [first]
    last = label_of(text[first : first + _LABEL_REACH])
    if last is None or (first and not starts_list(last)):
        return cuts
    for match in _LATER.finditer(text, first + 1):
        label = label_of(text[match.end() : match.end() + _LABEL_REACH])
        if label is not None and (follows(label, last) or _is_first_under(label, last)):
            cuts.append(match.end())
            last = label
    return cuts


def _is_clause(text: str, label: Label, grammar: Grammar | None) -> bool:
    """Tell whether words with a number are a clause: a full sentence, or what a section's number stands before."""
    return is_full_clause(text, label.end, grammar) or (label.style is Style.NAMED and is_terminated(text))


def _is_first_under(label: Label, last: Label) -> bool:
    """Tell whether "Section 4.1." opens the parts of "Section 4."."""
    return label.style is last.style is Style.NAMED and label.values == (*last.values, 1)


def _title(unit: Unit, end: int) -> list[Unit]:
    """Return the number and run-in heading before the first sub-clause as a heading of its own."""
    words = unit.text[:end].rstrip()
    if not words:
        return []
    return [replace(unit, end=unit.start + len(words), text=words, role=Role.HEADING, reason="run-in", linked=0)]


def _part(unit: Unit, cut: int, piece: str, label: Label | None) -> Unit:
    start = unit.start + cut
    return replace(
        unit,
        start=start,
        end=start + len(piece),
        text=piece,
        marker=None,
        ordered=False,
        label=label,
        body=label.end if label is not None else 0,
        lead=0,
        strong=False,
        marked=False,
        linked=0,
        level=unit.level + 1 if unit.listed else 0,
        item=None,
    )
