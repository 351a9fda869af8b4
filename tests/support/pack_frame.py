"""What stands around the findings of sample packs: exhibits, population, law, ledger, engagement."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.lines import LineIndex
from clausepack.pack import (
    SCHEMA,
    CitationRow,
    ComparisonRecord,
    CustodyEntry,
    Disclaimer,
    Engagement,
    Exhibit,
    Finding,
    InstrumentRow,
    LedgerExtract,
    LedgerLine,
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
from support.pack_documents import Document, canonical, sha
from support.pack_findings import APPROVER, PREPARER
from support.pack_words import CLAUSES

FROZEN = "2026-11-20T14:05:00Z"
_SCOPE_REASONS = ("definition", "duplicate")


def make_provisions(document: Document, findings: list[Finding], status: str) -> Iterator[ProvisionRow]:
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


def make_exhibit(
    number: str, text: str, provisions: tuple[ProvisionRow, ...], findings: list[Finding], status: str
) -> Exhibit:
    reviewed = number != "EX-003"
    name = text.split("\n", 1)[0].lstrip("# ")
    platform, document = name.split(" ", 1)
    content = {
        "schema": "clausemark.version-content/1",
        "findings": [row.digest for row in findings if row.exhibit == number],
    }
    digest = sha(canonical(content))
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
        payload = canonical(body)
        line = LedgerLine(
            seq, "2026-11-10T09:30:00Z", PREPARER, act, record, previous, sha(payload), payload if body else None
        )
        chained = {
            name: getattr(line, name) for name in ("act", "actor", "payload_sha256", "previous", "record", "seq", "utc")
        }
        previous = sha(canonical(chained))
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
    entry = canonical({"id": key, "citation": name})
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


def make_pack(
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
