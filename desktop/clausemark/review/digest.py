"""What a sign-off binds: the content of a finding or of a version's review, and its SHA-256.

The shape is documented in `docs/formats/digest.md`. It names nothing by an identifier of one workspace,
so that the same review has the same digest wherever it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256, sha256_of_text
from clausemark.archive.identifiers import CitationId
from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import ScopeReason
from clausemark.review.finding import Finding, Judgement, Target
from clausemark.review.finding import Mapping as LawMapping

FINDING_CONTENT_SCHEMA = "clausemark.finding-content/1"
VERSION_CONTENT_SCHEMA = "clausemark.version-content/1"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What archive and catalogue hold at this moment for one finding.

    `excerpt_sha256` is the hash of the stored text over the anchor, None for an omission. `law` gives the hash of
    the catalogue entry for each citation; one that is missing is no longer in the catalogue.
    """

    text_sha256: Sha256
    excerpt_sha256: Sha256 | None
    law: Mapping[CitationId, Sha256]


@dataclass(frozen=True, slots=True)
class SignedFinding:
    """A finding as the sign-off of its version names it."""

    label: str
    digest: Sha256


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A provision, by its ordinal in the version, that counts as out of scope, and why."""

    ordinal: int
    reason: ScopeReason
    note: str


def evidence_for(finding: Finding, text: str, text_sha256: Sha256, law: Mapping[CitationId, Sha256]) -> Evidence:
    """Return the evidence of a finding in a stored text whose hash the caller has checked."""
    anchor = finding.target.anchor
    excerpt = None if anchor is None else sha256_of_text(text[anchor.position.start : anchor.position.end])
    return Evidence(text_sha256, excerpt, law)


def recorded_evidence(finding: Finding, text_sha256: Sha256) -> Evidence:
    """Return the evidence as a revision recorded it: from this the content that was signed then is made again."""
    anchor = finding.target.anchor
    excerpt = None if anchor is None else anchor.quote_sha256
    return Evidence(text_sha256, excerpt, {each.citation: each.entry_sha256 for each in finding.mappings})


def finding_content(finding: Finding, evidence: Evidence) -> Json:
    """Return everything that a sign-off of a finding binds, as one flat JSON object."""
    return {
        "schema": FINDING_CONTENT_SCHEMA,
        "label": finding.label,
        **_target_content(finding.target, evidence),
        **_judgement_content(finding.judgement),
        "mappings": [_mapping_content(mapping, evidence) for mapping in finding.mappings],
    }


def version_content(version: Version, findings: Iterable[SignedFinding], left_out: Iterable[LeftOut]) -> Json:
    """Return everything that a sign-off of a whole version binds; both lists are put into order here."""
    return {
        "schema": VERSION_CONTENT_SCHEMA,
        "capture_sha256": version.capture_sha256,
        "text_sha256": version.text_sha256,
        "reader": version.reader,
        "reader_version": version.reader_version,
        "segmenter_version": version.segmenter_version,
        "population": version.provisions,
        "findings": [
            {"label": finding.label, "digest": finding.digest}
            for finding in sorted(findings, key=lambda each: (each.label, each.digest))
        ],
        "out_of_scope": [
            {"provision": each.ordinal, "reason": each.reason.value, "note": each.note}
            for each in sorted(left_out, key=lambda each: (each.ordinal, each.reason, each.note))
        ],
    }


def changed_fields(seen: Json, now: Json) -> tuple[str, ...]:
    """Return the names of the content's fields that differ between what was seen and what is there now."""
    if not isinstance(seen, Mapping) or not isinstance(now, Mapping):
        return ("content",) if seen != now else ()
    return tuple(sorted(name for name in {*seen, *now} if seen.get(name) != now.get(name)))


def _target_content(target: Target, evidence: Evidence) -> dict[str, Json]:
    anchor = target.anchor
    return {
        "capture_sha256": target.capture_sha256,
        "text_sha256": evidence.text_sha256,
        "start": None if anchor is None else anchor.position.start,
        "end": None if anchor is None else anchor.position.end,
        "excerpt_sha256": evidence.excerpt_sha256,
        "searched_for": list(target.searched_for),
    }


def _judgement_content(judgement: Judgement) -> dict[str, Json]:
    opt_out = judgement.opt_out
    return {
        "title": judgement.title,
        "categories": list(judgement.categories),
        "polarity": judgement.polarity.value,
        "severity": None if judgement.severity is None else judgement.severity.value,
        "factors": [
            {"factor": each.factor.value, "score": each.score, "reason": each.reason} for each in judgement.factors
        ],
        "severity_reason": judgement.severity_reason,
        "what_it_says": judgement.what_it_says,
        "why_it_matters": judgement.why_it_matters,
        "user_impact": judgement.user_impact,
        "affected_groups": list(judgement.affected_groups),
        "opt_out": None if opt_out is None else opt_out.state.value,
        "opt_out_how": "" if opt_out is None else opt_out.how,
        "what_users_can_do": judgement.what_users_can_do,
        "interpretive_note": [{"kind": note.kind.value, "text": note.text} for note in judgement.notes],
        "confidence": judgement.confidence.value,
        "basis": judgement.basis.value,
    }


def _mapping_content(mapping: LawMapping, evidence: Evidence) -> dict[str, Json]:
    return {
        "citation": mapping.citation,
        "entry_sha256": evidence.law.get(mapping.citation),
        "relation": mapping.relation.value,
        "set_relation": None if mapping.set_relation is None else mapping.set_relation.value,
        "rationale": mapping.rationale.value,
        "strength": mapping.strength,
        "reason": mapping.reason,
        "as_of": mapping.as_of,
        "method": mapping.method.value,
        "state": mapping.state.value,
    }
