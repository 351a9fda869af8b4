"""Section 10: one sheet per finding, which can be torn out and still stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clausepack.errors import PackIntegrityError
from clausepack.lineage import relations_of
from clausepack.pack import ComparisonRecord, Excerpt, Exhibit, Finding, MappingRow, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import (
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    CELL,
    CELL_BOLD,
    CELL_GREY,
    CELL_LINK,
    DENSE,
    DENSE_BOLD,
    DENSE_ITALIC,
    EXCERPT,
    EXCERPT_DENSE,
    HASH,
    NOTE,
    level,
)
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span, TextStyle
from clausepack.pdf.wording import (
    counted,
    first_upper,
    in_eights,
    joined,
    language_tag,
    moment,
    said,
    said_of,
    utc,
    words,
)


@dataclass(frozen=True, slots=True)
class Hand:
    """The three cuts of the type that judgements are set in."""

    plain: TextStyle
    bold: TextStyle
    italic: TextStyle


READING = Hand(BODY, BODY_BOLD, BODY_ITALIC)
SMALL = Hand(DENSE, DENSE_BOLD, DENSE_ITALIC)


_MAPPING = (
    Column("Citation and official heading", 3.1),
    Column("Relation, rationale, strength", 2.7),
    Column("Reason", 4.2),
    Column("As of, status, verified", 3.2),
)
_MAPPING_DENSE = (
    Column("Citation and official heading", 3.4),
    Column("Relation and reason", 6.4),
    Column("As of", 3.2),
)


class Sheet:
    """Writes finding sheets from the tables of a pack.

    `alone` drops the head and links to other sections; `dense` sets smaller and drops what matters least.
    """

    def __init__(self, compose: Composer, pack: Pack, *, alone: bool = False, dense: bool = False) -> None:
        self._compose = compose
        self._dense = dense
        self._hand = SMALL if dense else READING
        self._exhibits = {row.number: row for row in pack.exhibits}
        self._citations = {row.id: row for row in pack.citations}
        self._comparisons = {row.id: row for row in pack.comparisons}
        self._open_items = {row.id: row for row in pack.open_items}
        self._redactions = pack.redactions
        self._changes = pack.changes
        self._legal_rows = pack.legal
        self._alone = alone

    def write(self, finding: Finding) -> None:
        """Write one finding on pages of its own."""
        self._compose.end_part()
        self._compose.flow.new_page()
        self.write_here(finding)

    def write_here(self, finding: Finding) -> None:
        """Write one finding where the page is."""
        compose = self._compose
        exhibit = self._exhibit(finding.exhibit)
        if not self._alone:
            name = f"{finding.id}: {finding.title}"
            compose.part(finding.title, key=f"finding:{finding.id}", bookmark=name[:200])
        look = level(finding.severity)
        compose.severity(look, f"{finding.id} · {words(finding.polarity)} · {words(finding.state)}")
        compose.facts(self._identification(finding, exhibit))
        self._where(finding, exhibit)
        self._judgement(finding)
        self._severity(finding)
        self._mappings(finding.mappings)
        self._dissents(finding)
        self._legal(finding)
        self._trail(finding)
        for key in finding.comparisons:
            if key in self._comparisons:
                self.comparison(self._comparisons[key], finding.id)
        self._open(finding)

    def _exhibit(self, number: str) -> Exhibit:
        if number not in self._exhibits:
            message = f"The pack names exhibit {number} and does not hold it. Freeze the pack again."
            raise PackIntegrityError(message, reason="exhibit-missing")
        return self._exhibits[number]

    def _to(self, key: str) -> str:
        return "" if self._alone else key

    def _identification(self, finding: Finding, exhibit: Exhibit) -> list[tuple[str, Rich]]:
        categories = [label for _, label in finding.categories]
        link = self._to(f"exhibit:{exhibit.number}")
        source = (
            Span(exhibit.number, CELL_LINK if link else CELL, link),
            Span(f"  {exhibit.platform}: {exhibit.document}, captured {utc(exhibit.captured_at)}", CELL),
        )
        kind = "omission: what the document does not contain" if finding.excerpt is None else "passage of the document"
        judged = f"{words(finding.confidence)}; {words(finding.basis)}; {words(finding.origin)}"
        sorts = joined(categories[:1]) + (f"; also {joined(categories[1:])}" if categories[1:] else "")
        if self._dense:
            return [
                ("Exhibit", source),
                ("Categories, confidence", f"{sorts}; {judged}"),
                ("Prepared", f"{utc(finding.prepared_at)} by {finding.prepared_by}; {kind}"),
                ("Version", self._version(finding)),
            ]
        return [
            ("Finding", f"{finding.id}, in its review file {finding.label}; revision {finding.revision}; {kind}"),
            ("Exhibit", source),
            ("Legal entity", said_of(exhibit.legal_entity, exhibit.platform_jurisdiction)),
            ("Categories", sorts),
            ("Confidence, basis, origin", judged),
            ("Prepared", f"{utc(finding.prepared_at)} by {finding.prepared_by}"),
            ("Version", self._version(finding)),
        ]

    def _version(self, finding: Finding) -> Rich:
        """Return what the record knows of other captures, and whether the passage is as it was in the one before."""
        known = relations_of(finding.excerpt, self._changes) if finding.excerpt is not None else None
        if known is None:
            return finding.version_line
        row, relations = known
        how = " and ".join(map(words, relations)) or "unchanged"
        since = f" Since the version captured {row.old_captured_at[:10]} its clause is {how}"
        key = self._to(f"change:{row.exhibit}") if relations else ""
        link = [Span(" (section 12)", CELL_LINK, key)] if key else []
        return [Span(finding.version_line + since, CELL), *link, Span(".", CELL)]

    def _legal(self, finding: Finding) -> None:
        """Write what the legal team said of the finding in workbooks that came back."""
        lines = [row.line for row in self._legal_rows if row.finding == finding.id and row.line]
        if lines:
            self._field("Legal team", "\n".join(lines))

    def _where(self, finding: Finding, exhibit: Exhibit) -> None:
        compose = self._compose
        excerpt = finding.excerpt
        if excerpt is None:
            compose.field(
                "Searched for", "; ".join(f"“{term}”" for term in finding.searched_for) or "no terms recorded"
            )
            compose.field(
                "Result",
                f"None of these terms stands as whole words in the text of {exhibit.number}. Other words may say the"
                " same.",
            )
            return
        compose.side_head("The words of the document")
        compose.facts([*where_facts(excerpt)[: 2 if self._dense else None], *self._withheld(excerpt)])
        self._excerpt(excerpt)

    def _withheld(self, excerpt: Excerpt) -> list[tuple[str, Rich]]:
        """Return what redaction took out of a passage, each with its length, reason and authority."""
        return [
            (
                "Withheld",
                f"{counted(min(row.end, excerpt.end) - max(row.start, excerpt.start), 'character')}: {row.reason};"
                f" on the authority of {row.authority}",
            )
            for row in self._redactions
            if row.exhibit == excerpt.exhibit and row.start < excerpt.end and excerpt.start < row.end
        ]

    def _excerpt(self, excerpt: Excerpt) -> None:
        exhibit = self._exhibit(excerpt.exhibit)
        origin = f"Excerpt from {exhibit.platform}'s {exhibit.document}, captured {utc(exhibit.captured_at)}"
        self._compose.excerpt(
            excerpt.text,
            language_tag(exhibit.language),
            (
                (origin, NOTE),
                (
                    (
                        Span("SHA-256 " if self._dense else "SHA-256 of the excerpt\n", NOTE),
                        Span(in_eights(excerpt.sha256), HASH),
                    ),
                    NOTE,
                ),
            ),
            EXCERPT_DENSE if self._dense else EXCERPT,
        )

    def _field(self, label: str, content: Rich) -> None:
        self._compose.field(label, content, self._hand.plain, after=3.0 if self._dense else 6.0)

    def _judgement(self, finding: Finding) -> None:
        field = self._field
        field("What it says", said(finding.what_it_says))
        field("Why it matters", said(finding.why_it_matters))
        field("Effect on users", said(finding.user_impact))
        field("Groups affected", joined(map(words, finding.affected_groups)))
        opt_out = first_upper(words(finding.opt_out)) if finding.opt_out else "Not considered"
        field("Opt-out", f"{opt_out}: {finding.opt_out_how}" if finding.opt_out_how else f"{opt_out}.")
        field("What users can do", said(finding.what_users_can_do))
        for n, note in enumerate(finding.notes):
            kind = {"statement": "Statement", "inference": "Inference", "opinion": "Opinion"}.get(
                note.kind, words(note.kind)
            )
            spans = (
                Span(f"{kind}: ", self._hand.bold),
                Span(note.text, self._hand.italic if note.kind == "opinion" else self._hand.plain),
            )
            if n == 0:
                field("Interpretive note", spans)
            else:
                self._compose.paragraph(spans, self._hand.plain)

    def _severity(self, finding: Finding) -> None:
        compose = self._compose
        if self._alone:
            compose.facts([("Severity", _severity_line(finding))])
            return
        compose.side_head("Severity, worked")
        columns = (Column("Factor", 3), Column("Score (0–3)", 1.2, right=True), Column("Reason", 8))
        rows: list[Sequence[Rich]] = [(row.label, str(row.score), said(row.reason)) for row in finding.factors]
        proposed = f"proposes {finding.severity_proposed}" if finding.severity_proposed else "proposes no level"
        rows.append(((Span("Sum", CELL_BOLD),), (Span(str(finding.severity_sum), CELL_BOLD),), proposed))
        set_level = level(finding.severity).word.lower()
        agrees = finding.severity == finding.severity_proposed
        default = "as proposed" if agrees else "differs from the proposal; no reason recorded"
        rows.append(
            ((Span("Level given", CELL_BOLD),), (Span(set_level, CELL_BOLD),), finding.severity_reason or default)
        )
        compose.table(columns, rows, whole=True)

    def _mappings(self, mappings: Sequence[MappingRow]) -> None:
        compose = self._compose
        compose.side_head("Regulatory mappings")
        if not mappings:
            compose.paragraph("No citation was mapped to this finding.", self._hand.plain)
            return
        columns = _MAPPING_DENSE if self._dense else _MAPPING
        compose.table(columns, [self._mapping(row) for row in mappings])
        if self._dense:
            return
        compose.paragraph(
            "A mapping says that an article was thought relevant as of the date given. It finds neither breach nor"
            " compliance.",
            NOTE,
            wide=True,
        )

    def _mapping(self, row: MappingRow) -> Sequence[Rich]:
        law = self._citations.get(row.citation_id)
        key = self._to(f"law:{row.citation_id}")
        name = law.citation if law else row.citation_id
        first: list[Span] = [Span(name, CELL_LINK if key and law else CELL_BOLD, key if law else "")]
        if law and law.heading:
            first.append(Span(f"\n{law.heading}", CELL))
        how = f"{words(row.relation)}\n{words(row.rationale)}, strength {row.strength} of 10"
        if row.set_relation:
            how += f"\nset relation: {words(row.set_relation)}"
        status = (law.status_note if law else "") or "no status note"
        verified = (law.verified if law else "") or "not verified"
        last = (
            Span(f"{said(row.as_of)}; {words(row.state)}\n", CELL),
            Span(f"{status}\nverified: {verified}\nmapped by {row.mapped_by} ({words(row.method)})", CELL_GREY),
        )
        if self._dense:
            short = f"{words(row.relation)}, strength {row.strength} of 10: {row.reason}"
            return first, short, f"{said(row.as_of)}; {words(row.state)}; verified: {verified}"
        return first, how, row.reason, last

    def _dissents(self, finding: Finding) -> None:
        for row in finding.dissents:
            by = (Span(row.text, self._hand.plain), Span(f"  — {row.by}, {utc(row.utc)}", NOTE))
            self._field("Contrary reading", by)
            answer: Rich = (Span("Not answered.", self._hand.bold),)
            if row.answer:
                answer = (Span(row.answer, self._hand.plain), Span(f"  — {row.answer_by}, {utc(row.answer_utc)}", NOTE))
            self._field("Answer", answer)

    def _trail(self, finding: Finding) -> None:
        compose = self._compose
        compose.side_head("Review trail")
        columns = (
            Column("UTC", 2.5),
            Column("Act", 1.4),
            Column("Person", 3.4),
            Column("Revision", 1.1, right=True),
            Column("Digest seen", 2.3),
            Column("Standing and note", 3.4),
        )
        rows: list[Sequence[Rich]] = []
        for step in finding.steps:
            standing = f"LAPSED: {step.lapse_reason or 'what was seen has changed since.'}" if step.lapsed else "stands"
            note: list[Span] = [Span(standing, CELL_BOLD if step.lapsed else CELL)]
            if step.note:
                note.append(Span(f"\n{step.note}", CELL))
            who = f"{step.person}\n{words(step.role)}"
            rows.append(
                (moment(step.utc), words(step.act), who, str(step.revision), (Span(step.digest[:16], HASH),), note)
            )
        if rows:
            compose.table(columns, rows, whole=len(rows) < 8)
        else:
            compose.paragraph("No review step is recorded.", self._hand.plain)
        digest = (Span(in_eights(finding.digest), HASH),)
        compose.facts([("Digest of this finding", digest)])

    def comparison(self, record: ComparisonRecord, finding_id: str) -> None:
        """Write comparable passages of other platforms; the finding's own is not repeated."""
        compose = self._compose
        compose.side_head("How other platforms handle this")
        compose.facts(
            [
                ("Criterion", record.criterion),
                ("Confirmed", f"{utc(record.confirmed_at)} by {said(record.confirmed_by)}"),
            ]
        )
        for member in record.members:
            own = member.finding_id == finding_id
            verdict = words(member.verdict) if member.verdict else "reference"
            name = f"{member.platform}: {member.document}"
            says = (
                Span(f"{first_upper(verdict)}. ", self._hand.bold),
                Span("" if own else member.what_it_says, self._hand.plain),
                Span(f" {member.reason}" if member.reason else "", self._hand.italic),
                Span(
                    f"  — {name}, captured {utc(member.captured_at)}; severity {level(member.severity).word.lower()},"
                    f" {words(member.polarity)}",
                    NOTE,
                ),
            )
            self._field("This document" if own else member.platform, [span for span in says if span.text])
            if member.excerpt is not None and not own:
                self._excerpt(member.excerpt)

    def _open(self, finding: Finding) -> None:
        items = [self._open_items[key] for key in finding.open_items if key in self._open_items]
        if not items:
            return
        self._compose.side_head("Open items")
        columns = (
            Column("Question", 6),
            Column("Owner", 2.2),
            Column("Due", 1.6),
            Column("State", 1.3),
            Column("Resolution", 3),
        )
        rows = [
            (row.question, row.owner, said(row.due), words(row.state), row.resolution or "none yet") for row in items
        ]
        self._compose.table(columns, rows)


def _severity_line(finding: Finding) -> str:
    """Return the worked severity in a sentence; the reasons of the scores stand in the pack."""
    scores = ", ".join(f"{factor.label.lower()} {factor.score}" for factor in finding.factors) or "no scores"
    given = level(finding.severity).word.lower()
    reason = f" {finding.severity_reason}" if finding.severity_reason else ""
    proposed = finding.severity_proposed or "no level"
    return f"{scores}; sum {finding.severity_sum} proposes {proposed}; level given: {given}.{reason}"


def where_facts(excerpt: Excerpt) -> list[tuple[str, Rich]]:
    """Return where a passage stands, in the words of the record."""
    bytes_at = "not known for this format"
    if excerpt.byte_from is not None and excerpt.byte_to is not None:
        bytes_at = f"{excerpt.byte_from}–{excerpt.byte_to}"
    lines = (
        f"line {excerpt.line_from}"
        if excerpt.line_from == excerpt.line_to
        else f"lines {excerpt.line_from}–{excerpt.line_to}"
    )
    rows: list[tuple[str, Rich]] = [
        ("Clause", f"{excerpt.number or 'no number'}; under {' › '.join(excerpt.heading_path) or 'no heading'}"),
        (
            "Place",
            f"{lines} of the text of {excerpt.exhibit}; characters {excerpt.start}–{excerpt.end}; bytes {bytes_at}",
        ),
    ]
    if excerpt.elements:
        rows.append(("Elements", joined(excerpt.elements)))
    return rows


def findings(compose: Composer, pack: Pack) -> None:
    """Write all sheets, then comparisons that no finding of this pack carries."""
    _list(compose, pack.findings)
    sheet = Sheet(compose, pack)
    for finding in pack.findings:
        sheet.write(finding)
    used = {key for row in pack.findings for key in row.comparisons}
    for record in pack.comparisons:
        if record.id not in used:
            compose.part(f"Comparison: {record.category_label}")
            sheet.comparison(record, "")


def _list(compose: Composer, rows: Sequence[Finding]) -> None:
    """Write the list of findings with their pages."""
    compose.paragraph(
        "One sheet each, ordered by severity, category, document and place. Each sheet can be taken out of the pack and"
        " still says what it rests on.",
        wide=True,
    )
    columns = (
        Column("Finding", 1.6),
        Column("Severity", 1.5),
        Column("Title", 6),
        Column("Exhibit", 1.3),
        Column("State", 1.5),
        Column("Page", 1.7),
    )
    compose.table(columns, [_listed(row) for row in rows])


def _listed(row: Finding) -> Sequence[Rich]:
    key = f"finding:{row.id}"
    page = (Span("CM-000000", CELL_LINK, key, forward=key),)
    severity = (Span(level(row.severity).word, CELL_BOLD),)
    return (Span(row.id, CELL_LINK, key),), severity, row.title, row.exhibit, words(row.state), page
