"""Invented, self-consistent packs for tests of the renditions: hashes, chains, sums and lines are right.

`sample(...)` gives a pack with the archived bytes and texts of its exhibits; equal arguments give equal packs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from clausepack.codec import canonical_bytes, pack_json, root_hash
from clausepack.lines import LineIndex
from clausepack.pack import (
    SCHEMA,
    CitationRow,
    ComparisonMember,
    ComparisonRecord,
    CustodyEntry,
    Disclaimer,
    DissentRecord,
    Engagement,
    Excerpt,
    Exhibit,
    Factor,
    Finding,
    InstrumentRow,
    LedgerExtract,
    LedgerLine,
    MappingRow,
    Note,
    OpenItemRecord,
    Pack,
    PackVersion,
    Passage,
    Person,
    Program,
    ProvisionRow,
    ReasonCount,
    Reconciliation,
    Selection,
    StepRecord,
    Term,
    VersionSeen,
)
from support.pack_words import CLAUSES, FILLERS, MEMBER_TEXT, Clause

PREPARER, APPROVER = "Ines Okafor-Lindqvist", "Tomasz Abernathy"
FROZEN = "2026-11-20T14:05:00Z"
_SCOPE_REASONS = ("definition", "duplicate")
_RANK = {"critical": 0, "high": 1, "medium": 2, "low": 3, "info": 4, None: 5}
_FACTORS = (
    "Rights waived",
    "Opt-out missing or hard",
    "Breadth of people affected",
    "Legal or financial exposure",
    "Discretion kept",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A pack with the bytes and texts of its exhibits, by exhibit number."""

    pack: Pack
    sources: Mapping[str, bytes]
    texts: Mapping[str, str]

    @property
    def digest(self) -> str:
        return root_hash(pack_json(self.pack))


@dataclass(frozen=True, slots=True)
class _Document:
    """A text with the spans of its provisions and the clause that each states."""

    number: str
    text: str
    spans: tuple[tuple[int, int, Clause | None, str], ...]


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


def sample_texts(*, findings: int = 12, hostile: str = "") -> Mapping[str, str]:
    """Return the texts of the exhibits of the pack of the same arguments, by exhibit number."""
    return sample(findings=findings, hostile=hostile).texts


@lru_cache(maxsize=8)
def sample(*, findings: int = 12, status: str = "DRAFT", paper: str = "A4", hostile: str = "") -> Sample:
    """Return a pack of that many findings.

    Two reviewed exhibits and a comparison source. The last finding is an omission; every fifth has a dissent, every
    fourth an open item, every third a comparison. In a DRAFT one approval has lapsed; INCOMPLETE leaves provisions
    outstanding; FINAL has neither. `hostile` is put into the text and the judgement of the first finding.
    """
    documents = _documents(findings, hostile)
    texts = {item.number: item.text for item in documents} | {"EX-003": _comparison_text()}
    comparisons = _comparisons(findings, texts)
    rows = [_finding(n, findings, documents, comparisons, status, hostile) for n in range(1, findings + 1)]
    provisions = tuple(row for item in documents for row in _provisions(item, rows, status))
    exhibits = tuple(_exhibit(number, texts[number], provisions, rows, status) for number in sorted(texts))
    ordered = tuple(sorted(rows, key=lambda row: (_RANK[row.severity], row.categories[0][1], row.exhibit, row.id)))
    pack = _pack(ordered, exhibits, provisions, comparisons, status=status, paper=paper)
    return Sample(pack, {number: text.encode("utf-8") for number, text in texts.items()}, texts)


def any_text(*, max_size: int = 200) -> st.SearchStrategy[str]:
    """Draw any text that a pack can hold: every plane and script, control and format characters."""
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=max_size)


def plain_words() -> st.SearchStrategy[str]:
    """Draw words and blanks of Latin, Greek and Cyrillic writing."""
    letters = st.characters(min_codepoint=0x21, max_codepoint=0x4FF, exclude_categories=["Cs", "Cc", "Cf", "Cn", "Zs"])
    return st.lists(st.text(letters, min_size=1, max_size=14), min_size=1, max_size=60).map(" ".join)


def sha(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _canonical(value: Any) -> str:
    return canonical_bytes(value).decode("utf-8")


def _clause(n: int, hostile: str) -> Clause:
    clause = CLAUSES[(n - 1) % len(CLAUSES)]
    if n == 1 and hostile:
        return replace(clause, text=hostile, title=f"Hostile: {hostile[:300]}", says=hostile, matters=hostile)
    if n <= len(CLAUSES):
        return clause
    return replace(clause, title=f"{clause.title} ({n})", text=f"{clause.text} This paragraph applies to plan {n}.")


def _documents(findings: int, hostile: str) -> tuple[_Document, _Document]:
    stated = range(1, max(findings, 2))
    return (
        _document("EX-001", "Larkmoor Terms of Service", [n for n in stated if n % 2], hostile),
        _document("EX-002", "Larkmoor Privacy Policy", [n for n in stated if not n % 2], hostile),
    )


def _document(number: str, title: str, stated: list[int], hostile: str) -> _Document:
    parts: list[str] = [f"# {title}\n\n"]
    spans: list[tuple[int, int, Clause | None, str]] = []
    at = len(parts[0])

    def add(text: str, clause: Clause | None, label: str) -> None:
        nonlocal at
        if label:
            spans.append((at, at + len(text), clause, label))
        parts.append(text)
        at += len(text)

    for section, n in enumerate(stated, 1):
        clause = _clause(n, hostile)
        add(f"## {section}. {clause.heading}\n\n", None, "")
        add(clause.text, clause, f"{section}.1")
        add("\n\n", None, "")
        add(FILLERS[n % len(FILLERS)], None, f"{section}.2")
        add("\n\n", None, "")
    return _Document(number, "".join(parts).rstrip("\n"), tuple(spans))


def _comparison_text() -> str:
    return (
        f"# Pennyquill Terms of Use\n\n## 4. What you own\n\n{MEMBER_TEXT}\n\n## 5. Support\n\nWe answer on working"
        " days.\n"
    )


def _excerpt(number: str, text: str, span: tuple[int, int], label: str, heading: str, provision: str) -> Excerpt:
    start, end = span
    line_from, line_to = LineIndex(text).lines_of(start, end)
    return Excerpt(
        exhibit=number,
        start=start,
        end=end,
        text=text[start:end],
        sha256=sha(text[start:end]),
        prefix=text[max(0, start - 32) : start],
        suffix=text[end : end + 32],
        line_from=line_from,
        line_to=line_to,
        byte_from=len(text[:start].encode("utf-8")),
        byte_to=len(text[:end].encode("utf-8")),
        elements=(),
        number=label,
        heading_path=(text.split("\n", 1)[0].lstrip("# "), heading),
        provisions=(provision,),
    )


def _comparisons(findings: int, texts: Mapping[str, str]) -> tuple[ComparisonRecord, ...]:
    start = texts["EX-003"].index(MEMBER_TEXT)
    other = _excerpt("EX-003", texts["EX-003"], (start, start + len(MEMBER_TEXT)), "4", "4. What you own", "P-3-1")
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


def _finding(
    n: int,
    count: int,
    documents: tuple[_Document, _Document],
    comparisons: tuple[ComparisonRecord, ...],
    status: str,
    hostile: str,
) -> Finding:
    clause = _clause(n, hostile)
    document = documents[(n + 1) % 2]
    omission = n == count and n > 1
    excerpt = None if omission else _excerpt_of(document, n)
    lapsed = status == "DRAFT" and n == 2
    draft = _judgement(n, clause, document.number, excerpt, comparisons)
    content = _canonical(_content(draft))
    digest = sha(content)
    return replace(
        draft, content=content, digest=digest, steps=_steps(n, digest, lapsed), state="stale" if lapsed else "approved"
    )


def _excerpt_of(document: _Document, n: int) -> Excerpt:
    stated = [item for item in document.spans if item[2] is not None]
    start, end, clause, label = stated[(n - 1) // 2 if n % 2 else n // 2 - 1]
    assert clause is not None
    heading = f"{label.split('.')[0]}. {clause.heading}"
    return _excerpt(document.number, document.text, (start, end), label, heading, f"P-{document.number[-1]}-{label}")


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


def _provisions(document: _Document, findings: list[Finding], status: str) -> Iterator[ProvisionRow]:
    by_start = {row.excerpt.start: row.id for row in findings if row.excerpt and row.exhibit == document.number}
    for ordinal, (start, end, clause, label) in enumerate(document.spans, 1):
        found = by_start.get(start)
        left = status == "INCOMPLETE" and found is None and ordinal % 4 == 0
        state = "reviewed" if found else "outstanding" if left else "out-of-scope"
        out = state == "out-of-scope"
        yield ProvisionRow(
            id=f"P-{document.number[-1]}-{label}",
            exhibit=document.number,
            ordinal=ordinal,
            number=label,
            heading_path=(document.text.split("\n", 1)[0].lstrip("# "), clause.heading if clause else "General"),
            start=start,
            end=end,
            sha256=sha(document.text[start:end]),
            state=state,
            scope_reason=_SCOPE_REASONS[ordinal % 4 // 2] if out else None,
            scope_note="Defines a word only." if out else "",
            scope_by=PREPARER if out else "",
            scope_utc="2026-11-09T11:00:00Z" if out else "",
            findings=(found,) if found else (),
        )


def _sums(number: str, provisions: tuple[ProvisionRow, ...]) -> Reconciliation:
    rows = [row for row in provisions if row.exhibit == number]
    reasons = sorted({row.scope_reason for row in rows if row.scope_reason})
    left_out = tuple(ReasonCount(reason, sum(row.scope_reason == reason for row in rows)) for reason in reasons)
    outstanding = sum(row.state == "outstanding" for row in rows)
    return Reconciliation(
        len(rows), sum(row.state == "reviewed" for row in rows), left_out, outstanding, outstanding == 0
    )


def _exhibit(
    number: str, text: str, provisions: tuple[ProvisionRow, ...], findings: list[Finding], status: str
) -> Exhibit:
    reviewed = number != "EX-003"
    name = text.split("\n", 1)[0].lstrip("# ")
    platform, document = name.split(" ", 1)
    content = {
        "schema": "clausemark.version-content/1",
        "findings": [row.digest for row in findings if row.exhibit == number],
    }
    digest = sha(_canonical(content))
    taken = "2026-10-02T08:11:30Z" if reviewed else "2026-09-14T10:00:00Z"
    steps = (
        StepRecord(
            f"S-{number}", "approved", APPROVER, "second reviewer", "2026-11-19T10:00:00Z", digest, 1, "", False, ""
        ),
    )
    sha256 = sha(text)
    return Exhibit(
        number=number,
        role="reviewed" if reviewed else "comparison",
        version_id=f"V-{number[-1]}",
        ordinal=3 if reviewed else 1,
        kind="change" if reviewed else "first",
        platform=platform,
        legal_entity=f"{platform} Holdings B.V." if reviewed else "",
        platform_jurisdiction="Netherlands" if reviewed else "",
        document_id=f"D-{number[-1]}",
        document=document,
        terms_type=document,
        language="en",
        stated_effective="2026-10-01" if reviewed else None,
        stated_updated="2026-09-28" if reviewed else None,
        captured_at=taken,
        captured_at_basis="http-date" if reviewed else "declared",
        captured_at_precision="second",
        file_name=f"{taken[:10]}.md",
        source_url=(
            f"https://www.{platform.lower()}.example/legal/{document.lower().replace(' ', '-')}" if reviewed else None
        ),
        method="file",
        operator=PREPARER,
        imported_at="2026-11-02T12:00:00Z",
        imported_by=PREPARER,
        media_type="text/markdown",
        bytes=len(text.encode("utf-8")),
        sha256=sha256,
        text_sha256=sha256,
        reader="markdown",
        reader_version="1",
        segmenter_version="1",
        timestamp_status="none",
        source_path=f"sources/{number}.md",
        text_path=f"text/{number}.txt",
        text_lines=LineIndex(text).count,
        custody=(
            CustodyEntry(taken, "obtained", "", None, None, "as declared by the importer"),
            CustodyEntry("2026-11-02T12:00:00Z", "imported", PREPARER, None, sha256, ""),
            CustodyEntry(FROZEN, "read back", PREPARER, sha256, sha256, "bytes and text agree with the record"),
        ),
        review=("in-review" if status == "INCOMPLETE" else "signed-off") if reviewed else "not-started",
        steps=steps if reviewed and status != "INCOMPLETE" else (),
        digest=digest,
        reconciliation=_sums(number, provisions),
        warnings=() if reviewed else ("The page had no title; the name was given by the importer.",),
    )


def _ledger(findings: tuple[Finding, ...], exhibits: tuple[Exhibit, ...]) -> LedgerExtract:
    acts = [("imported", item.version_id, {"sha256": item.sha256}) for item in exhibits]
    acts += [("prepared", item.id, {"digest": item.digest}) for item in sorted(findings, key=lambda row: row.id)]
    acts.append(("person-added", "other", {}))
    previous = "0" * 64
    lines: list[LedgerLine] = []
    for seq, (act, record, body) in enumerate(acts, 1):
        payload = _canonical(body)
        line = LedgerLine(
            seq, "2026-11-10T09:30:00Z", PREPARER, act, record, previous, sha(payload), payload if body else None
        )
        chained = {
            name: getattr(line, name) for name in ("act", "actor", "payload_sha256", "previous", "record", "seq", "utc")
        }
        previous = sha(_canonical(chained))
        lines.append(line)
    return LedgerExtract(previous, len(lines), sha("merkle" + previous), tuple(lines))


def _law(findings: tuple[Finding, ...]) -> tuple[tuple[InstrumentRow, ...], tuple[CitationRow, ...]]:
    used = {row.citation_id for finding in findings for row in finding.mappings}
    names = {c.lower().replace(" ", "-"): c for clause in CLAUSES for c in clause.citations}
    citations = tuple(_citation(key, names[key]) for key in sorted(used))
    instruments = tuple(
        InstrumentRow(
            short.lower(),
            short,
            f"Invented full title of the instrument known as {short}",
            "EU" if short[0] in "GUP" else "US",
            "the competent authority",
            "2018-05-25",
            "",
            "in force",
            "consolidated text of 2026-01-01",
            "headings and numbers compared with the official text",
            f"https://law.example/{short.lower()}",
        )
        for short in sorted({row.citation.split(" ")[0] for row in citations})
    )
    return instruments, citations


def _citation(key: str, name: str) -> CitationRow:
    entry = _canonical({"id": key, "citation": name})
    heading = "Lawfulness of processing" if "6(1)" in name else "Official heading of the article"
    note = "Amended; the amendment applies from 2027-01-01." if "Annex" in name else ""
    short = name.split(" ", maxsplit=1)[0].lower()
    return CitationRow(
        key, short, name, heading, note, "official text", f"https://law.example/{key}", "2026-11-01", entry, sha(entry)
    )


def _disclaimers(status: str) -> tuple[Disclaimer, ...]:
    rows = [
        Disclaimer(
            "D1",
            "Descriptive only",
            "This pack records what the captured versions say, permit or reserve. Whether a term is valid is not"
            " decided here.",
        ),
        Disclaimer("D2", "No legal advice", "This pack is a record of reading and no legal advice."),
        Disclaimer(
            "D7",
            "What hashes prove",
            "A matching hash shows that a file has not changed since the hash was recorded. It does not show that the"
            " file was true.",
        ),
    ]
    if status != "FINAL":
        rows.append(
            Disclaimer("D17", "Draft or incomplete", "The status on the cover is not final. Do not rely on this pack.")
        )
    return tuple(rows)


def _pack(
    findings: tuple[Finding, ...],
    exhibits: tuple[Exhibit, ...],
    provisions: tuple[ProvisionRow, ...],
    comparisons: tuple[ComparisonRecord, ...],
    *,
    status: str,
    paper: str,
) -> Pack:
    instruments, citations = _law(findings)
    reasons = {
        "FINAL": (),
        "DRAFT": ("An approval of F-0002 has lapsed.",),
        "INCOMPLETE": ("Provisions of EX-001 are outstanding.",),
    }[status]
    return Pack(
        schema=SCHEMA,
        id="PK-2026-0007",
        title="Terms and privacy of Larkmoor, autumn 2026",
        status=status,
        status_reasons=reasons,
        frozen_at=FROZEN,
        frozen_by=PREPARER,
        language="en",
        paper=paper,
        program=Program("Clausemark", "0.1.0"),
        supersedes="PK-2026-0003",
        history=(PackVersion("PK-2026-0003", "2026-06-30T10:00:00Z", PREPARER, "FINAL", sha("earlier pack")),),
        selection=Selection("platform Larkmoor, latest version of each document", ("D-1", "D-2"), ("V-1", "V-2")),
        engagement=Engagement(
            "Annual review of Larkmoor",
            "Foreningen Åpen Handel",
            "Audit committee",
            "To record what the terms say before renewal.",
            ("European Union", "California"),
            "2026-01-01",
            "2026-12-31",
            "none",
            "Confidential – audit committee only",
            "Audit committee; external auditor",
            "Ten years from the freeze",
        ),
        persons=(
            Person("p1", PREPARER, "compliance officer", "Foreningen Åpen Handel"),
            Person("p2", APPROVER, "second reviewer", "Foreningen Åpen Handel"),
        ),
        exhibits=exhibits,
        versions_seen=tuple(
            VersionSeen(
                "D-1", f"V-1-{n}", n, f"202{4 + n}-02-01T00:00:00Z", "change", sha(str(n)), "EX-001" if n == 3 else None
            )
            for n in (1, 2, 3)
        ),
        provisions=provisions,
        findings=findings,
        comparisons=comparisons,
        open_items=tuple(_open_item(row) for row in findings if row.open_items),
        instruments=instruments,
        citations=citations,
        disclaimers=_disclaimers(status),
        independence="Larkmoor neither commissioned nor endorsed this pack. The relation declared is “none”.",
        one_line=(
            "Describes archived wording. Not legal advice; finds neither breach nor compliance. Read with “Basis,"
            " limits and disclaimers”."
        ),
        method=(
            Passage(
                "Capture",
                "Each document was handed in as a file and stored as it came, under the SHA-256 of its bytes.",
            ),
            Passage("Review", "Whoever prepared a finding cannot review or approve it; the program refuses."),
        ),
        vocabulary=(
            Term("engages", "The provision falls within the subject of the citation."),
            Term(
                "potentially-conflicts-with",
                "The wording may be hard to reconcile with the citation; this is a question, not an answer.",
            ),
        ),
        glossary=(
            Term("Exhibit", "An archived version in this pack."),
            Term("Lapsed", "A step whose digest is no longer that of the record."),
        ),
        ledger=_ledger(findings, exhibits),
    )


def _open_item(finding: Finding) -> OpenItemRecord:
    return OpenItemRecord(
        finding.open_items[0],
        finding.id,
        f"Has the clause of {finding.label} been applied to existing users?",
        APPROVER,
        "2026-12-15",
        "open",
        None,
        "2026-11-14T09:00:00Z",
    )


def as_json(pack: Pack) -> Any:
    """Return a pack as plain JSON values."""
    return json.loads(pack_json(pack))
