"""When an approval may follow a finding to another version: only where nothing that was signed differs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import PersonId
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import standing_steps

PLACE = frozenset({"capture_sha256", "text_sha256", "start", "end", "label"})
"""Fields of the signed content that only say where a passage stands."""


def is_same_but_for_place(old: Json, new: Json) -> bool:
    """Tell whether two signed contents say the same of the same words, to the character."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return False
    names = {*old, *new} - PLACE
    quoted = old.get("excerpt_sha256") is not None
    return quoted and all(name in old and name in new and old[name] == new[name] for name in names)


def approvals_to_carry(
    steps: Iterable[ReviewStep], digest: Sha256, preparers: Collection[PersonId]
) -> tuple[ReviewStep, ...]:
    """Return the approvals that stand on a digest, by people without a hand in the finding; a return stops all."""
    standing = [step for step in standing_steps(steps) if step.digest == digest and step.person not in preparers]
    if any(step.act is ReviewAct.RETURNED for step in standing):
        return ()
    return tuple(step for step in standing if step.act is ReviewAct.APPROVED)
