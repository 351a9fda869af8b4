"""The rows of every sheet, from a pack alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from clausepack.pack import CitationRow, Exhibit, Finding, InstrumentRow, LegalRow, MappingRow, Pack
from clausepack.rendition import Stamps
from clausepack.workbook.cells import GAP, Cell, Link, Marked, Row
from clausepack.workbook.layout import EVIDENCE, FINDINGS


class Rows:
    """Gives the rows of each sheet in the order of its layout."""

    def __init__(self, pack: Pack, digest: str, stamps: Stamps) -> None:
        self._pack = pack
        self._digest = digest
        self._stamps = stamps
        self._exhibits = {item.number: item for item in pack.exhibits}
        self._citations = {item.id: item for item in pack.citations}
        self._instruments = {item.id: item for item in pack.instruments}
        self._places = {item.number: place for place, item in enumerate(pack.exhibits, 2)}
        self._sheets = {item.id: place for place, item in enumerate(pack.findings, 2)}
        changes = pack.delta.rows if pack.delta else ()
        self._changes = {(item.finding, item.citation_id): item.change for item in changes}
        self._legal = {(item.finding, item.citation_id): item for item in pack.legal}

    def review(self) -> Iterator[Row]:
        """Yield one row per finding and citation; a finding without one has a row too."""
        for finding in self._pack.findings:
            for mapping in finding.mappings or (None,):
                yield self._review_row(finding, mapping)

    def _review_row(self, finding: Finding, mapping: MappingRow | None) -> Row:
        exhibit = self._exhibits[finding.exhibit]
        citation = self._citations[mapping.citation_id] if mapping else None
        instrument = self._instruments[citation.instrument] if citation else None
        row_id = mapping.id if mapping else finding.id
        return (
            self.finding_link(row_id, finding.id),
            exhibit.platform,
            _section(finding),
            _excerpt(finding),
            finding.what_it_says,
            finding.why_it_matters,
            instrument.short_name if instrument else "none",
            _law_link(citation) if citation else "no citation",
            mapping.relation if mapping else "",
            finding.severity or "not rated",
            finding.confidence,
            finding.state,
            *self._since(finding.id, citation.id if citation else ""),
            *_inputs(self._legal.get((finding.id, citation.id if citation else ""))),
            exhibit.document,
            exhibit.stated_effective or exhibit.stated_updated or "not stated",
            exhibit.captured_at,
            self._exhibit_link(exhibit.number),
            self._stamp(self._stamps.findings.get(finding.id)),
            exhibit.sha256,
            finding.digest,
            row_key(self._pack.id, finding.id, citation.id if citation else ""),
        )

    def keys(self) -> Iterator[tuple[str, str, str, str, str]]:
        """Yield row key, row id, finding, citation and base hash of every row of Review."""
        for finding in self._pack.findings:
            for mapping in finding.mappings or (None,):
                citation = mapping.citation_id if mapping else ""
                row_id = mapping.id if mapping else finding.id
                yield row_key(self._pack.id, finding.id, citation), row_id, finding.id, citation, finding.digest

    def findings(self) -> Iterator[Row]:
        """Yield one row per finding."""
        for item in self._pack.findings:
            excerpt = item.excerpt
            notes = {kind: "\n".join(note.text for note in item.notes if note.kind == kind) for kind in _NOTES}
            yield (
                item.id,
                self._exhibit_link(item.exhibit),
                item.label,
                item.title,
                "; ".join(label for _, label in item.categories),
                item.state,
                item.severity or "not rated",
                item.severity_proposed,
                item.severity_sum,
                item.severity_reason,
                item.polarity,
                item.confidence,
                item.basis,
                "\n".join(f"{each.label}: {each.score} – {each.reason}" for each in item.factors),
                " › ".join(excerpt.heading_path) if excerpt else "",
                (excerpt.number or "") if excerpt else "",
                _excerpt(item),
                _in_clause(item),
                "; ".join(item.searched_for),
                item.what_it_says,
                item.why_it_matters,
                item.user_impact,
                "; ".join(item.affected_groups),
                item.opt_out,
                item.opt_out_how,
                item.what_users_can_do,
                *(notes[kind] for kind in _NOTES),
                _dissents(item),
                self._said_by_legal(item.id),
                item.origin,
                item.prepared_by,
                item.prepared_at,
                item.version_line,
                self._stamp(self._stamps.findings.get(item.id)),
                item.digest,
            )

    def mappings(self) -> Iterator[Row]:
        """Yield one row per mapping."""
        for finding in self._pack.findings:
            for item in finding.mappings:
                citation = self._citations[item.citation_id]
                yield (
                    item.id,
                    self.finding_link(finding.id, finding.id),
                    finding.title,
                    _law_link(citation),
                    citation.heading,
                    item.relation,
                    item.set_relation or "",
                    item.rationale,
                    item.strength,
                    item.reason,
                    item.as_of,
                    item.method,
                    item.state,
                    item.mapped_by,
                    citation.status_note,
                    citation.verified,
                    citation.id,
                )

    def evidence(self) -> Iterator[Row]:
        """Yield one row per exhibit."""
        for item in self._pack.exhibits:
            yield self._evidence_row(item)

    def _evidence_row(self, item: Exhibit) -> Row:
        stamp = self._stamps.exhibits.get(item.number)
        return (
            item.number,
            item.role,
            item.platform,
            item.legal_entity or GAP,
            item.document,
            item.sha256,
            item.text_sha256,
            item.terms_type or GAP,
            item.language or GAP,
            f"{item.version_id} (no. {item.ordinal})",
            item.kind,
            item.stated_effective or GAP,
            item.stated_updated or GAP,
            item.captured_at,
            item.captured_at_basis,
            item.source_url or GAP,
            item.file_name,
            item.method,
            item.operator or GAP,
            item.imported_at,
            item.imported_by,
            item.media_type,
            item.bytes,
            f"{item.reader} {item.reader_version}",
            item.segmenter_version,
            item.timestamp_status,
            f"data/{item.source_path}",
            self._stamp((stamp, stamp) if stamp else None),
            item.review,
            "; ".join(item.warnings),
        )

    def custody(self) -> Iterator[Row]:
        """Yield one row per custody event; a gap says that it is one."""
        for item in self._pack.exhibits:
            for event in item.custody:
                before, after = event.sha256_before or GAP, event.sha256_after or GAP
                yield (item.number, event.event, event.utc or GAP, event.by or GAP, event.note, before, after)

    def law(self) -> Iterator[Row]:
        """Yield one row per citation."""
        used: dict[str, list[str]] = {}
        for finding in self._pack.findings:
            for mapping in finding.mappings:
                used.setdefault(mapping.citation_id, []).append(finding.id)
        for item in self._pack.citations:
            yield self._law_row(item, self._instruments[item.instrument], used.get(item.id, []))

    def _law_row(self, item: CitationRow, instrument: InstrumentRow, findings: list[str]) -> Row:
        return (
            _law_link(item),
            item.heading,
            instrument.short_name,
            instrument.full_title,
            instrument.jurisdiction,
            instrument.authority,
            instrument.in_force_from,
            instrument.status,
            instrument.version_read,
            instrument.verification,
            item.verified,
            item.status_note,
            item.as_of,
            ", ".join(findings),
            item.entry_sha256,
        )

    def comparison(self) -> Iterator[Row]:
        """Yield one row per member of a comparison."""
        for item in self._pack.comparisons:
            for member in item.members:
                yield (
                    item.id,
                    item.category_label,
                    item.criterion,
                    member.platform,
                    member.document,
                    member.captured_at,
                    member.finding_id,
                    member.verdict or "reference",
                    member.reason,
                    member.severity or "not rated",
                    member.what_it_says,
                    member.excerpt.text if member.excerpt else "no passage",
                    member.excerpt.exhibit if member.excerpt else "",
                    item.confirmed_by,
                    item.confirmed_at,
                )

    def trail(self) -> Iterator[Row]:
        """Yield one row per review step, in order of time."""
        steps = [(step, item.id) for item in self._pack.findings for step in item.steps]
        steps += [(step, item.number) for item in self._pack.exhibits for step in item.steps]
        for step, owner in sorted(steps, key=lambda pair: (pair[0].utc, pair[0].id)):
            stands = "lapsed" if step.lapsed else "stands"
            yield (
                step.id,
                step.utc,
                step.act,
                owner,
                step.person,
                step.role,
                step.revision,
                stands,
                step.lapse_reason,
                step.note,
                step.digest,
            )

    def sign_off(self) -> Iterator[Row]:
        """Yield one row per reviewed version."""
        for item in self._pack.exhibits:
            if item.role == "reviewed":
                yield self._sign_off_row(item, [each for each in self._pack.findings if each.exhibit == item.number])

    def _sign_off_row(self, item: Exhibit, findings: list[Finding]) -> Row:
        sums = item.reconciliation
        steps = [step for each in findings for step in each.steps]
        approvers = {step.person for step in steps if step.act == "approved" and not step.lapsed}
        whole = [f"{step.person}, {step.utc}" for step in item.steps if step.act == "approved" and not step.lapsed]
        return (
            self._exhibit_link(item.number),
            f"{item.platform}, {item.document}",
            item.review,
            "; ".join(sorted({each.prepared_by for each in findings})) or "nobody",
            "; ".join(sorted(approvers)) or "nobody",
            "; ".join(whole) or "nobody",
            sums.population,
            sums.reviewed,
            sum(each.count for each in sums.out_of_scope),
            sums.outstanding,
            "yes" if sums.closes else "NO",
            item.digest,
        )

    def open_items(self) -> Iterator[Row]:
        """Yield one row per open item."""
        for item in self._pack.open_items:
            due, resolution = item.due or "", item.resolution or ""
            yield (item.id, item.finding or "", item.question, item.owner, due, item.state, resolution, item.raised_at)

    def population(self) -> Iterator[Row]:
        """Yield one row per provision."""
        for item in self._pack.provisions:
            yield (
                item.id,
                item.exhibit,
                item.ordinal,
                item.number or "",
                " › ".join(item.heading_path),
                item.state,
                ", ".join(item.findings),
                item.scope_reason or "",
                item.scope_note,
                item.scope_by,
                item.scope_utc,
                item.start,
                item.end,
                item.sha256,
            )

    def manifest(self) -> Iterator[Row]:
        """Yield one row per file whose hash the record knows."""
        yield ("data/pack.json", "The canonical record of this pack (its SHA-256 is the root hash)", None, self._digest)
        for item in self._pack.exhibits:
            yield (f"data/{item.source_path}", f"{item.number}: archived bytes", item.bytes, item.sha256)
            note = "SHA-256 of the text without its line numbers"
            yield (
                f"data/{item.text_path}",
                f"{item.number}: source text, line-numbered ({note})",
                None,
                item.text_sha256,
            )

    def law_links(self) -> dict[str, Link | str]:
        """Return by citation the link to its official text, or its words where there is no address."""
        return {item.id: _law_link(item) for item in self._pack.citations}

    def finding_link(self, text: str, finding: str) -> Link:
        """Return a link to the row of a finding in the sheet Findings."""
        return Link(text, f"#'{FINDINGS.name}'!A{self._sheets[finding]}", "To the whole finding")

    def _since(self, finding: str, citation: str) -> tuple[str, ...]:
        """Return how a row stands to the earlier pack that was named, nothing when none was."""
        if self._pack.delta is None:
            return ()
        return (self._changes.get((finding, citation)) or self._changes.get((finding, "")) or "as before",)

    def _said_by_legal(self, finding: str) -> str:
        """Return what legal said of a finding, citation by citation, and what it proposes."""
        rows = [each for each in self._pack.legal if each.finding == finding]
        lines = [
            f"{each.citation_id}: {each.line}" if each.citation_id else each.line for each in rows if each.decision
        ]
        for each in rows[:1]:
            lines += [f"legal proposes the severity {each.proposed_severity}"] if each.proposed_severity else []
            lines += [f"legal proposes: {each.proposed_text}"] if each.proposed_text else []
            lines += [f"owner: {each.owner}"] if each.owner else []
        for each in rows:
            lines += [f"comment: {each.comment}"] if each.comment else []
            lines += [f"{note.by or 'somebody'} on {note.column}: {note.text}" for note in each.comments]
        return "\n".join(lines)

    def _stamp(self, pages: tuple[str, str] | None) -> Cell | Link:
        if pages is None:
            return "not in the PDF"
        first, last = pages
        text = first if first == last else f"{first} – {last}"
        return Link(text, "pack.pdf", "Opens pack.pdf if it lies beside this workbook; every page bears its number")

    def _exhibit_link(self, number: str) -> Link:
        return Link(number, f"#'{EVIDENCE.name}'!A{self._places[number]}", "To the source")


def row_key(pack: str, finding: str, citation: str) -> str:
    """Return the key by which a returned row is known again: pack, finding and citation, hashed."""
    return hashlib.sha256(f"{pack}\n{finding}\n{citation}".encode()).hexdigest()[:32]


_ADDRESS = re.compile(r"https://[!-~]+")
_MAX_ADDRESS = 2_000
_NOTES = ("statement", "inference", "opinion")


def _in_clause(finding: Finding) -> Marked | str:
    """Return the clause with the quoted words marked; empty when the words are the whole of it."""
    excerpt = finding.excerpt
    if excerpt is None or not excerpt.clause:
        return ""
    start = excerpt.start - excerpt.clause_start
    return Marked(excerpt.clause, start, start + len(excerpt.text))


def _section(finding: Finding) -> str:
    if finding.excerpt is None:
        return "omission"
    return finding.excerpt.number or ""


def _excerpt(finding: Finding) -> str:
    return finding.excerpt.text if finding.excerpt else f"Omission: not found ({'; '.join(finding.searched_for)})"


def _inputs(said: LegalRow | None) -> tuple[Cell, ...]:
    """Return what legal said before, in the order of the input columns; nothing is an empty cell."""
    if said is None:
        return (None,) * 8
    words = (said.decision, said.proposed_severity, said.proposed_text, said.comment)
    return tuple(text or None for text in (*words, said.owner, said.due, said.decided_by, said.decided_on))


def _law_link(citation: CitationRow) -> Link | str:
    if len(citation.url) <= _MAX_ADDRESS and _ADDRESS.fullmatch(citation.url):
        return Link(citation.citation, citation.url, "To the official text")
    return citation.citation


def _dissents(finding: Finding) -> str:
    return "\n".join(
        f"{each.by} ({each.utc}): {each.text}" + (f"\nAnswer by {each.answer_by}: {each.answer}" if each.answer else "")
        for each in finding.dissents
    )
