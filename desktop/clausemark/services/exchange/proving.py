"""Makes again what review steps of an exchange file were signed on: a digest that nothing gives is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from clausemark.archive.hashes import Sha256, sha256_of_json
from clausemark.archive.identifiers import CitationId
from clausemark.archive.library import Version
from clausemark.review.digest import Evidence, SignedFinding, finding_content, recorded_evidence, version_content
from clausemark.review.finding import Finding
from clausemark.review.reconciliation import PopulationMember, is_judged, left_out_provisions, reconcile
from clausemark.review.scope import ScopeExclusion
from clausemark.services.exchange.material import BroughtVersion
from clausemark.services.exchange.telling import Told

Catalogue = Mapping[CitationId, Sha256]
R = TypeVar("R")
_SECOND = re.compile(r"(.+)-\d+")
"""A label that a finding got because its own was taken where it came to."""


def finding_digests(revisions: Sequence[Finding], version: Version, law: Catalogue) -> frozenset[Sha256]:
    """Return every digest that a step on a finding can truly bear: of each revision, with the law then and now."""
    return frozenset(
        digest
        for revision in revisions
        for label in _labels(revision.label)
        for digest in _digests(replace(revision, label=label), version, law)
    )


def version_digests(
    brought: BroughtVersion,
    findings: Sequence[Sequence[Told[Finding]]],
    exclusions: Sequence[Sequence[Told[ScopeExclusion]]],
    seq: int,
    law: Catalogue,
) -> frozenset[Sha256]:
    """Return what digests a sign-off of the version can bear at a place of the ledger, by the law then or now."""
    standing = [told for told in (standing_at(each, seq) for each in findings) if told is not None]
    left_out = [told for told in (standing_at(each, seq) for each in exclusions) if told is not None]
    members = [PopulationMember(key, ordinal) for key, ordinal in brought.ordinals.items()]
    sums = reconcile(brought.version.provisions, members, standing, left_out)
    judged = [each for each in standing if is_judged(each)]
    text = brought.version.text_sha256
    return frozenset(
        sha256_of_json(
            version_content(
                brought.version,
                [SignedFinding(each.label, _digest(each, recorded_evidence(each, text), now)) for each in judged],
                left_out_provisions(sums),
            )
        )
        for now in (None, law)
    )


def standing_at(told: Sequence[Told[R]], seq: int) -> R | None:
    """Return a record as it stood when an event was written, None before it was there or while it was taken out."""
    before = [each for each in told if each.seq < seq]
    return None if not before or before[-1].gone else before[-1].record


def _labels(label: str) -> tuple[str, ...]:
    again = _SECOND.fullmatch(label)
    return (label,) if again is None else (label, again[1])


def _digests(revision: Finding, version: Version, law: Catalogue) -> Iterator[Sha256]:
    recorded = recorded_evidence(revision, version.text_sha256)
    yield _digest(revision, recorded, None)
    yield _digest(revision, recorded, law)


def _digest(revision: Finding, recorded: Evidence, law: Catalogue | None) -> Sha256:
    evidence = recorded if law is None else replace(recorded, law=law)
    return sha256_of_json(finding_content(revision, evidence))
