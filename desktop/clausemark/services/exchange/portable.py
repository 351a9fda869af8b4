"""What makes a record the same in two workspaces: its content with no identifier of either."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from clausemark.archive.canonical import Json, canonical_json
from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256, sha256_of_json
from clausemark.archive.identifiers import PersonId, ProvisionId
from clausemark.review.finding import Finding
from clausemark.review.person import Person, identity_key
from clausemark.review.sign_off import ReviewStep
from clausemark.store.record_codec import to_json

_LOCAL = ("id", "label", "revision", "row_version")
_MADE = ("prepared_by", "prepared_at", "prepared_role", "origin")
"""What tells how a revision came about, not what it says."""


@dataclass(frozen=True, slots=True)
class Names:
    """How one workspace names what both know: persons, and the provisions of one version."""

    persons: Mapping[PersonId, Person]
    ordinals: Mapping[ProvisionId, int]

    def person(self, identifier: PersonId) -> str:
        """Return the identity key of a person."""
        return identity_key(self.persons[identifier].name)


class RevisionKey(NamedTuple):
    """A revision wherever it is stored; `time` counts how often the same one was made, from 1."""

    digest: Sha256
    time: int


def revision_keys(revisions: Sequence[Finding], names: Names) -> list[RevisionKey]:
    """Return what tells the revisions of a finding apart in any workspace, in order."""
    seen: Counter[Sha256] = Counter()
    keys = []
    for revision in revisions:
        digest = sha256_of_json(_portable(revision, names))
        seen[digest] += 1
        keys.append(RevisionKey(digest, seen[digest]))
    return keys


def said(finding: Finding, names: Names) -> dict[str, str]:
    """Return what a revision says, field by field, as texts that can be compared and shown."""
    whole = {name: value for name, value in _portable(finding, names).items() if name not in _MADE}
    judgement, target = whole.pop("judgement"), whole.pop("target")
    return {name: _shown(value) for name, value in (whole | _object(judgement) | _object(target)).items()}


def step_key(step: ReviewStep, about: str, names: Names) -> tuple[str, ...]:
    """Return what makes a step on a finding, or (`about` empty) on a version, the same one anywhere."""
    return (about, step.act.value, names.person(step.person), utc_text(step.utc), step.digest)


def ordinals_of(provisions: Iterable[ProvisionId], names: Names) -> tuple[int, ...]:
    """Return provisions by their ordinals; raise `KeyError` for one of another version."""
    return tuple(names.ordinals[each] for each in provisions)


def _portable(finding: Finding, names: Names) -> dict[str, Any]:
    value = {name: each for name, each in _object(to_json(finding)).items() if name not in _LOCAL}
    target = {name: each for name, each in value["target"].items() if name != "version"}
    target["provisions"] = list(ordinals_of(finding.target.provisions, names))
    return value | {"target": target, "prepared_by": names.person(finding.prepared_by)}


def _object(value: Json) -> dict[str, Any]:
    return dict(value) if isinstance(value, Mapping) else {}


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else canonical_json(value).decode("utf-8")
