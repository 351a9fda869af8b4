"""The findings that meet a new version as lines: what waits by where its passage went, then what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from clausemark.services.carrying.meeting import CarryEntry, Outcome
from clausemark.services.carrying.overview import CarryOverview
from clausemark.ui.changes.words import choice_words, outcome_words
from clausemark.ui.library.names import severity_name, state_name
from clausemark.ui.theme import severity_colour
from clausemark.ui.widgets.grouped_list import Entry

_DRAWINGS = {
    Outcome.GONE: ("file-x", "danger"),
    Outcome.REWORDED: ("square-pen", "warning"),
    Outcome.UNSURE: ("circle-help", "warning"),
    Outcome.OMISSION: ("circle-slash", "muted"),
    Outcome.EXACT: ("check", "success"),
}


class Part(StrEnum):
    """Which findings are listed."""

    TO_DECIDE = "to-decide"
    REMOVED = "removed"
    DECIDED = "decided"


def lines_of(overviews: Sequence[CarryOverview], part: Part) -> list[Entry]:
    """Return the lines of a part; where several documents wait, each is named before its own."""
    lines: list[Entry] = []
    for overview in overviews:
        groups = [(title, entries) for title, entries in _groups(overview, part) if entries]
        if groups and len(overviews) > 1:
            lines.append(Entry(overview.document.title))
        for title, entries in groups:
            lines.append(Entry(f"{title}  {len(entries)}"))
            lines += [_line(each) for each in entries]
    return lines


def count_of(overviews: Sequence[CarryOverview], part: Part) -> int:
    """Return how many findings a part has."""
    return sum(len(entries) for each in overviews for _, entries in _groups(each, part))


def _groups(overview: CarryOverview, part: Part) -> Iterator[tuple[str, Sequence[CarryEntry]]]:
    if part is Part.DECIDED:
        decided = [each for each in overview.listed.entries if each.decision is not None]
        for choice in dict.fromkeys(each.decision.choice for each in decided if each.decision is not None):
            yield choice_words(choice), [each for each in decided if each.decision and each.decision.choice is choice]
        return
    for outcome in (Outcome.GONE,) if part is Part.REMOVED else tuple(_DRAWINGS):
        yield outcome_words(outcome), overview.of_outcome(outcome)


def _line(entry: CarryEntry) -> Entry:
    judgement = entry.finding.judgement
    drawing, tone = _DRAWINGS[entry.outcome] if entry.decision is None else ("circle-check", "success")
    parts = (entry.finding.label, severity_name(judgement.severity), state_name(entry.state))
    detail = "  ·  ".join(parts)
    return Entry(judgement.title, entry.finding.id, detail, severity_colour(judgement.severity), drawing, tone)
