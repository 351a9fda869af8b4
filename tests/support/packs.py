"""Invented, self-consistent packs for tests of the renditions: hashes, chains, sums and lines are right.

`sample(...)` gives a pack with the archived bytes and texts of its exhibits; equal arguments give equal packs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from clausepack.codec import pack_json, root_hash
from clausepack.pack import (
    ChangedClause,
    ChangeRow,
    DefinedTerm,
    Delta,
    DeltaRow,
    Finding,
    LegalComment,
    LegalRow,
    Pack,
    ReturnIssue,
    ReturnRecord,
    TermUse,
    TimelineRow,
    VersionSeen,
)
from support.pack_documents import comparison_text, make_documents
from support.pack_findings import make_comparisons, make_finding
from support.pack_frame import make_exhibit, make_pack, make_provisions

_RANK = {"critical": 0, "high": 1, "medium": 2, "low": 3, "info": 4, None: 5}


@dataclass(frozen=True, slots=True)
class Sample:
    """A pack with the bytes and texts of its exhibits, by exhibit number."""

    pack: Pack
    sources: Mapping[str, bytes]
    texts: Mapping[str, str]

    @property
    def digest(self) -> str:
        return root_hash(pack_json(self.pack))


def sample_pack(
    *,
    findings: int = 12,
    status: str = "DRAFT",
    paper: str = "A4",
    hostile: str = "",
    edit: Callable[[Pack], Pack] | None = None,
) -> Pack:
    """Return an invented pack; see `sample`."""
    pack = sample(findings=findings, status=status, paper=paper, hostile=hostile).pack
    return edit(pack) if edit else pack


@lru_cache(maxsize=8)
def sample(*, findings: int = 12, status: str = "DRAFT", paper: str = "A4", hostile: str = "") -> Sample:
    """Return a pack of that many findings.

    Two reviewed exhibits and a comparison source. The last finding is an omission; every fifth has a dissent, every
    fourth an open item, every third a comparison. In a DRAFT one approval has lapsed; INCOMPLETE leaves provisions
    outstanding; FINAL has neither. `hostile` is put into the text and the judgement of the first finding.
    """
    documents = make_documents(findings, hostile)
    texts = {item.number: item.text for item in documents} | {"EX-003": comparison_text()}
    comparisons = make_comparisons(findings, texts)
    rows = [make_finding(n, findings, documents, comparisons, status, hostile) for n in range(1, findings + 1)]
    provisions = tuple(row for item in documents for row in make_provisions(item, rows, status))
    exhibits = tuple(make_exhibit(number, texts[number], provisions, rows, status) for number in sorted(texts))
    ordered = tuple(sorted(rows, key=lambda row: (_RANK[row.severity], row.categories[0][1], row.exhibit, row.id)))
    pack = make_pack(ordered, exhibits, provisions, comparisons, status=status, paper=paper)
    return Sample(pack, {number: text.encode("utf-8") for number, text in texts.items()}, texts)


def any_text(*, max_size: int = 200) -> st.SearchStrategy[str]:
    """Draw any text that a pack can hold: every plane and script, control and format characters."""
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=max_size)


def plain_words() -> st.SearchStrategy[str]:
    """Draw words and blanks of Latin, Greek and Cyrillic writing."""
    letters = st.characters(min_codepoint=0x21, max_codepoint=0x4FF, exclude_categories=["Cs", "Cc", "Cf", "Cn", "Zs"])
    return st.lists(st.text(letters, min_size=1, max_size=14), min_size=1, max_size=60).map(" ".join)


def as_json(pack: Pack) -> Any:
    """Return a pack as plain JSON values."""
    return json.loads(pack_json(pack))


def spoken_pack() -> Pack:
    """Return a pack after a return, compared with an earlier one, with set relations and clauses around excerpts."""
    pack = sample().pack
    texts = sample().texts
    findings = tuple(_within(item, texts) for item in pack.findings)
    first = findings[0]
    second = next(item for item in findings[1:] if item.mappings)
    issue = ReturnIssue(
        *("rte-0002", "ret-0001", second.id, second.mappings[0].citation_id, second.mappings[0].id, "Legal comment"),
        *("conflict", "=what the record held", "+what legal wrote", "edited-meanwhile", "", "", "", ""),
    )
    rows = tuple(
        LegalRow(
            *(first.id, mapping.citation_id, "reject", "Lena Law", "2026-11-20", "Not so.", "2026-12-31"),
            *("low", "Say it plainly.", "Olive Owner"),
            (LegalComment("Excerpt", "Nora Note", "", "Since when?"),),
            "legal: rejected by Lena Law on 2026-11-20",
        )
        for mapping in first.mappings
    )
    counts = (23, 4, 1, 1, 0, 0, 2)
    returned = ReturnRecord("ret-0001", "PK-1", "back.xlsx", "ab" * 32, "Otto Office", "2026-11-21T09:00:00Z", *counts)
    changes = tuple(
        DeltaRow(item.id, "", change, f"It is {change}.", item.title, "low", item.severity)
        for item, change in zip(findings, ("lapsed", "changed", "new", "withdrawn"), strict=False)
    )
    delta = Delta("PK-0", "cd" * 32, "2026-10-01T09:00:00Z", "FINAL", changes, len(findings) - 4)
    said = replace(pack, legal=rows, returns=(returned,), return_issues=(issue,), delta=delta)
    return replace(
        said,
        findings=findings,
        changes=(_transition(findings),),
        versions_seen=_seen(pack),
        timelines=(_timeline(pack),),
    )


def defined_pack(findings: int = 12) -> Pack:
    """Return a pack whose first two excerpts use a word that their own clause defines; as the rules would tell it."""
    pack = sample(findings=findings).pack
    clauses = {row.id: row for row in pack.provisions}
    rows = []
    for finding in [each for each in pack.findings if each.excerpt is not None][:2]:
        excerpt = finding.excerpt
        assert excerpt is not None
        term = next(word for word in excerpt.text.split() if word.isalpha() and len(word) > 4)
        start = excerpt.start + excerpt.text.index(term)
        (provision,) = {clauses[each].id for each in excerpt.provisions}
        rows.append(DefinedTerm(term, start, replace(excerpt, provisions=(provision,)), (TermUse(finding.id, start),)))
    return replace(pack, definitions=tuple(rows))


def _transition(findings: tuple[Finding, ...]) -> ChangeRow:
    """Return what became of the version before the exhibit of the first excerpt: one of each change that prints."""
    excerpt = next(finding.excerpt for finding in findings if finding.excerpt is not None)
    half = len(excerpt.text) // 2
    pieces = (("=", excerpt.text[:half]), ("-", " gone _x000D_ before"), ("+", excerpt.text[half:]))
    place = (excerpt.number, excerpt.heading_path, excerpt.start, excerpt.end)
    clauses = (
        ChangedClause("reworded", *place, pieces, "low", "high"),
        ChangedClause("moved", *place, (("=", excerpt.text),)),
        ChangedClause("removed", None, (), None, None, (("-", "=A clause that went away."),)),
    )
    return ChangeRow(
        exhibit=excerpt.exhibit,
        old_version="ver-0000",
        old_captured_at="2026-01-02T03:04:05Z",
        old_sha256="1" * 64,
        old_text_sha256="2" * 64,
        kind="substantive",
        direction="worse",
        confirmed_by="Ada Quill",
        confirmed_at="2026-03-04T05:06:07Z",
        stated_updated=None,
        stated_effective="2026-02-01",
        notice_days=30,
        silent=True,
        silent_reason="The words changed and the stated date did not.",
        summary="One clause says less.",
        note="=no formula",
        reasons=("The words of the document changed.", "One clause went away."),
        counts=(("moved", 1), ("removed", 1), ("reworded", 1), ("unchanged", 7)),
        clauses=clauses,
        severity_before="low",
        severity_after="high",
    )


def _seen(pack: Pack) -> tuple[VersionSeen, ...]:
    """Return the captures of a pack with an earlier one of its first document, which is no exhibit."""
    first = pack.versions_seen[0]
    earlier = replace(first, version_id="ver-0000", captured_at="2026-01-02T03:04:05Z", sha256="1" * 64, exhibit=None)
    return (
        earlier,
        *(replace(row, ordinal=row.ordinal + (row.document_id == first.document_id)) for row in pack.versions_seen),
    )


def _timeline(pack: Pack) -> TimelineRow:
    """Return the facts of the first document over the captures of `_seen`."""
    first = pack.versions_seen[0]
    return TimelineRow(first.document_id, "2026-01-02T03:04:05Z", first.captured_at, 2, 1, 1, 50)


def _within(finding: Finding, texts: Mapping[str, str]) -> Finding:
    """Return a finding whose excerpt is a part of its clause, and whose first mapping states a set relation."""
    mappings = tuple(
        replace(mapping, set_relation="intersects-with" if at == 0 else None)
        for at, mapping in enumerate(finding.mappings)
    )
    excerpt = finding.excerpt
    if excerpt is not None and len(excerpt.text) > 20:
        start, end = excerpt.start + 4, excerpt.end - 4
        text = texts[excerpt.exhibit]
        excerpt = replace(
            excerpt, start=start, end=end, text=text[start:end], clause=excerpt.text, clause_start=excerpt.start
        )
    return replace(finding, mappings=mappings, excerpt=excerpt)
