"""What happened to a finding: revisions, steps, dissents and questions in order of time, with who and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from clausemark.archive.identifiers import PersonId
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.finding import Finding, Judgement
from clausemark.services.assessing import Assessment

_ONE_SITTING = timedelta(minutes=10)
"""Revisions of the same parts by the same person within this time are shown as one line."""


class Happening(StrEnum):
    """What sort of thing a line of the history tells of."""

    BEGUN = "begun"
    REVISED = "revised"
    STEP = "step"
    DISSENT = "dissent"
    ANSWER = "answer"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line: when, who, what; `parts` names the fields that changed, or the review act.

    `revisions` gives the first and the last revision that the line stands for, `text` what was written, and `why`
    says in words what lapsed since, empty where nothing did.
    """

    utc: datetime
    person: str
    what: Happening
    parts: tuple[str, ...] = ()
    revisions: tuple[int, int] = (0, 0)
    text: str = ""
    why: str = ""


def history(assessed: Assessment, name: Callable[[PersonId], str]) -> tuple[HistoryLine, ...]:
    """Return the lines of a finding's history, the latest first."""
    lines = [*_revisions(assessed.entry.revisions, name), *_steps(assessed, name), *_words(assessed, name)]
    ordered = sorted(enumerate(lines), key=lambda each: (each[1].utc, each[0]))
    return tuple(line for _, line in reversed(ordered))


def changed_parts(before: Finding, after: Finding) -> tuple[str, ...]:
    """Return what differs between two revisions: names of the judgement's fields, `mappings`, `target`, `state`."""
    judged = [
        field.name
        for field in fields(Judgement)
        if getattr(before.judgement, field.name) != getattr(after.judgement, field.name)
    ]
    others = [name for name in ("mappings", "target", "state") if getattr(before, name) != getattr(after, name)]
    return (*judged, *others)


def _revisions(revisions: tuple[Finding, ...], name: Callable[[PersonId], str]) -> Iterator[HistoryLine]:
    first = revisions[0]
    yield HistoryLine(first.prepared_at, name(first.prepared_by), Happening.BEGUN, revisions=(1, 1))
    waiting: HistoryLine | None = None
    for before, after in pairwise(revisions):
        who, parts = name(after.prepared_by), changed_parts(before, after)
        if waiting is not None and _same_sitting(waiting, who, parts, after.prepared_at):
            parts, since = waiting.parts, waiting.revisions[0]
        else:
            if waiting is not None:
                yield waiting
            since = after.revision
        waiting = HistoryLine(after.prepared_at, who, Happening.REVISED, parts, (since, after.revision))
    if waiting is not None:
        yield waiting


def _same_sitting(line: HistoryLine, who: str, parts: tuple[str, ...], utc: datetime) -> bool:
    return line.person == who and line.parts == parts and utc - line.utc <= _ONE_SITTING


def _steps(assessed: Assessment, name: Callable[[PersonId], str]) -> Iterator[HistoryLine]:
    said = {(each.by, each.utc) for each in assessed.entry.dissents}
    for step in assessed.entry.steps:
        if step.act is ReviewAct.DISSENTED and (step.person, step.utc) in said:
            continue  # the dissent itself has a line, with the same words
        yield HistoryLine(
            step.utc,
            name(step.person),
            Happening.STEP,
            (step.act.value,),
            (step.revision, step.revision),
            step.note,
            assessed.why_lapsed(step.digest),
        )


def _words(assessed: Assessment, name: Callable[[PersonId], str]) -> Iterator[HistoryLine]:
    for dissent in assessed.entry.dissents:
        yield HistoryLine(dissent.utc, name(dissent.by), Happening.DISSENT, text=dissent.text)
        if dissent.answer is not None:
            answer = dissent.answer
            yield HistoryLine(answer.utc, name(answer.by), Happening.ANSWER, text=answer.text)
    for item in assessed.entry.open_items:
        yield HistoryLine(item.raised_at, name(item.owner), Happening.QUESTION, text=item.question)
