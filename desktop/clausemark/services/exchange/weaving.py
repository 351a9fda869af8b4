"""The three-way rule for findings: revisions are never overwritten, so that their shared past is the base."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from clausemark.services.exchange.portable import RevisionKey


class Course(Enum):
    """What is to happen to a finding that both workspaces know."""

    SAME = auto()
    BEHIND = auto()
    TAKE = auto()
    CONFLICT = auto()


@dataclass(frozen=True, slots=True)
class Side:
    """A finding in one workspace: its revisions, oldest first, who prepared them, and what the latest one says."""

    keys: Sequence[RevisionKey]
    preparers: Collection[str]
    says: object


@dataclass(frozen=True, slots=True)
class Woven:
    """What to do with a finding.

    `missing` are the places of the revisions to add, in order. Where the latest of them is not what the finding is to
    say, one more revision says it again: `again` is "here" or "there", whose latest it is.
    """

    course: Course
    missing: tuple[int, ...] = ()
    again: str = ""


def weave(here: Side, there: Side) -> Woven:
    """Return what becomes of a finding that the file has, and this workspace too.

    What one side has not changed since both had the same follows the other side. What both say is not changed, and
    both have prepared it. What both changed otherwise is a conflict: nothing is added.
    """
    missing = tuple(place for place, key in enumerate(there.keys) if key not in here.keys)
    ours, theirs = here.keys[-1], there.keys[-1]
    if not missing:
        return Woven(Course.SAME if here.says == there.says else Course.BEHIND)
    strangers = not set(there.preparers) <= set(here.preparers)
    if theirs in here.keys:  # only who prepared in between is news
        course = Course.SAME if here.says == there.says else Course.BEHIND
        return Woven(course, missing, "here") if strangers else Woven(course)
    if ours in there.keys:
        return Woven(Course.SAME if here.says == there.says else Course.TAKE, missing)
    if here.says == there.says:
        return Woven(Course.SAME, missing)
    return Woven(Course.CONFLICT, missing)
