"""The invented findings and comparisons of sample packs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clausepack.pack import (
    ComparisonMember,
    ComparisonRecord,
    DissentRecord,
    Excerpt,
    Factor,
    Finding,
    MappingRow,
    Note,
    StepRecord,
)
from support.pack_documents import Document, canonical, make_clause, make_excerpt, sha
from support.pack_words import CLAUSES, MEMBER_TEXT, Clause

PREPARER, APPROVER = "Ines Okafor-Lindqvist", "Tomasz Abernathy"
_FACTORS = (
    "Rights waived",
    "Opt-out missing or hard",
    "Breadth of people affected",
    "Legal or financial exposure",
    "Discretion kept",
)


def make_comparisons(findings: int, texts: Mapping[str, str]) -> tuple[ComparisonRecord, ...]:
    start = texts["EX-003"].index(MEMBER_TEXT)
    other = make_excerpt("EX-003", texts["EX-003"], (start, start + len(MEMBER_TEXT)), "4", "4. What you own", "P-3-1")
    members = (
        ComparisonMember(
            "F-0002",
            "Larkmoor",
            "Privacy Policy",
            "2026-10-02T08:11:30Z",
            "",
            "",
            "high",
            "adverse",
            CLAUSES[1].says,
            None,
        ),
        ComparisonMember(
            "F-PQ-04",
            "Pennyquill",
            "Terms of Use",
            "2026-09-14T10:00:00Z",
            "narrower",
            "Uses aggregated figures only, and leaves ownership with the user.",
            "low",
            "neutral",
            "Users own input and output; only aggregated figures are used.",
            other,
        ),
        ComparisonMember(
            "F-OS-11", "Ostrowe", "Terms", "2026-08-30T00:00:00Z", "same", "", None, "neutral", "As here.", None
        ),
    )
    if findings < 2:
        return ()
    return (
        ComparisonRecord(
            "CMP-1",
            "ownership",
            "Ownership of content and data",
            "Who owns data about use and what is derived from it",
            APPROVER,
            "2026-11-18T09:00:00Z",
            members,
        ),
    )


def make_finding(
    n: int,
    count: int,
    documents: tuple[Document, Document],
    comparisons: tuple[ComparisonRecord, ...],
    status: str,
    hostile: str,
) -> Finding:
    clause = make_clause(n, hostile)
    document = documents[(n + 1) % 2]
    omission = n == count and n > 1
    excerpt = None if omission else _excerpt_of(document, n)
    lapsed = status == "DRAFT" and n == 2
    draft = _judgement(n, clause, document.number, excerpt, comparisons)
    content = canonical(_content(draft))
    digest = sha(content)
    return replace(
        draft, content=content, digest=digest, steps=_steps(n, digest, lapsed), state="stale" if lapsed else "approved"
    )


def _excerpt_of(document: Document, n: int) -> Excerpt:
    stated = [item for item in document.spans if item[2] is not None]
    start, end, clause, label = stated[(n - 1) // 2 if n % 2 else n // 2 - 1]
    assert clause is not None
    heading = f"{label.split('.')[0]}. {clause.heading}"
    return make_excerpt(
        document.number, document.text, (start, end), label, heading, f"P-{document.number[-1]}-{label}"
    )


def _judgement(
    n: int, clause: Clause, exhibit: str, excerpt: Excerpt | None, comparisons: tuple[ComparisonRecord, ...]
) -> Finding:
    omission = excerpt is None
    return Finding(
        id=f"F-{n:04}",
        label=f"LM-{n}",
        revision=1 + n % 3,
        exhibit=exhibit,
        state="approved",
        title="No retention period is stated" if omission else clause.title,
        categories=(
            (("retention", "Retention"),)
            if omission
            else (clause.category, ("interpretation", "Interpretation and discretion"))
        ),
        polarity="favourable" if clause.severity == "info" else "adverse",
        severity="medium" if omission else clause.severity,
        severity_proposed=clause.severity or "low",
        severity_sum=sum(clause.scores),
        severity_reason="The opt-out exists, but few will use it; the level follows the sum." if n % 2 else "",
        factors=tuple(
            Factor(f"factor-{i}", label, score, f"Scored {score}: {clause.matters.split('.')[0].lower()}.")
            for i, (label, score) in enumerate(zip(_FACTORS, clause.scores, strict=True))
        ),
        what_it_says="The document does not say how long data are kept." if omission else clause.says,
        why_it_matters=clause.matters,
        user_impact=clause.impact,
        affected_groups=("consumers", "users of the free plan"),
        opt_out="available-hard" if n % 2 else "none",
        opt_out_how="By letter within 30 days." if n % 2 else "",
        what_users_can_do="Send the letter in the first week, and keep proof of posting." if n % 2 else "",
        notes=(
            Note("statement", "The clause stands in the part on disputes, after the part on fees."),
            Note("inference", "The wording suggests that later claims are meant to be covered as well."),
            Note("opinion", "The window seems short for a service that people sign up to in passing."),
        )[: 1 + n % 3],
        confidence="high",
        basis="inferred" if omission else "explicit",
        origin="human",
        prepared_by=PREPARER,
        prepared_at="2026-11-10T09:30:00Z",
        excerpt=excerpt,
        searched_for=("retention", "how long", "delete") if omission else (),
        mappings=tuple(_mapping(n, i, citation) for i, citation in enumerate(clause.citations)) if n % 7 else (),
        dissents=(_dissent(n),) if n % 5 == 1 else (),
        open_items=(f"OI-{n}",) if n % 4 == 0 else (),
        steps=(),
        comparisons=("CMP-1",) if comparisons and n % 3 == 2 else (),
        version_line=(
            "Capture 3 of 3 of this document in the workspace (2025-02-01 to 2026-10-02). Whether this passage changed"
            " between them is not assessed in this pack."
        ),
        content="",
        digest="",
    )


def _mapping(n: int, i: int, citation: str) -> MappingRow:
    return MappingRow(
        id=f"M-{n}-{i}",
        citation_id=citation.lower().replace(" ", "-"),
        relation=("engages", "potentially-conflicts-with", "discloses-under")[i % 3],
        set_relation="intersects-with" if i else None,
        rationale="legal-judgement",
        strength=8 - 2 * i,
        reason=(
            "The article sets a condition that the clause bears on; whether it is met depends on facts outside the"
            " text."
        ),
        as_of="2026-11-01",
        method="human",
        state="approved",
        mapped_by=PREPARER,
    )


def _dissent(n: int) -> DissentRecord:
    answered = n % 2
    return DissentRecord(
        f"D-{n}",
        APPROVER,
        "2026-11-12T15:00:00Z",
        "The opt-out is a real choice; the severity should be one level lower.",
        PREPARER if answered else "",
        "2026-11-13T08:00:00Z" if answered else "",
        (
            "A choice that must be posted within 30 days is not one that most people have. The level stays."
            if answered
            else ""
        ),
    )


def _content(finding: Finding) -> dict[str, Any]:
    excerpt = finding.excerpt
    return {
        "schema": "clausemark.finding-content/1",
        "label": finding.label,
        "start": excerpt.start if excerpt else None,
        "end": excerpt.end if excerpt else None,
        "excerpt_sha256": excerpt.sha256 if excerpt else None,
        "title": finding.title,
        "polarity": finding.polarity,
        "severity": finding.severity,
        "severity_reason": finding.severity_reason,
        "what_it_says": finding.what_it_says,
        "why_it_matters": finding.why_it_matters,
        "user_impact": finding.user_impact,
        "mappings": [
            {"citation": row.citation_id, "relation": row.relation, "reason": row.reason} for row in finding.mappings
        ],
    }


def _steps(n: int, digest: str, lapsed: bool) -> tuple[StepRecord, ...]:
    prepared = StepRecord(
        f"S-{n}-1", "prepared", PREPARER, "preparer", "2026-11-10T09:30:00Z", digest, 1, "", False, ""
    )
    seen = sha("an earlier wording") if lapsed else digest
    reason = "What it says was edited on 2026-11-19." if lapsed else ""
    approved = StepRecord(
        f"S-{n}-2",
        "approved",
        APPROVER,
        "second reviewer",
        "2026-11-17T16:45:00Z",
        seen,
        1,
        "Read with the archived page.",
        lapsed,
        reason,
    )
    return prepared, approved
