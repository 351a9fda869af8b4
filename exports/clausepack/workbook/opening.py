"""The first sheet: what the workbook is, its limits in full, how to check it and how to work in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clausepack.pack import Engagement, Pack
from clausepack.rendition import Stamps
from clausepack.tongue import GAP
from clausepack.workbook.book import Book
from clausepack.workbook.cells import Link
from clausepack.workbook.cover_logo import ROW_HEIGHT, logo_image
from clausepack.workbook.heights import row_height
from clausepack.workbook.layout import READ_ME
from clausepack.workbook.plan import left_out, sheet_names
from clausepack.workbook.styles import Style

_WIDTHS = (26, 112)
_HEIGHTS = {Style.TITLE: 26.0, Style.HEADING: 20.0}

_PURPOSES = {
    "Summary": "Numbers and a chart: severity by document, sums, open items, lapsed approvals.",
    "Review": "The working sheet: one row for each finding and citation, and the yellow columns for your decision.",
    "Findings": "Every finding in full, with the working of its severity, notes and dissent.",
    "Mappings": "Every mapping of a finding to law, with its reason.",
    "Evidence": "The sources with their hashes, and below them the custody of each.",
    "Law index": "Every citation with its official text, status and verification.",
    "Definitions": "Terms that the documents define and excerpts of findings use, in the words of the document.",
    "Coverage": "Which platform has findings on which citation, how many, and the worst; “no finding” is no clearance.",
    "Changes": "What became of the version before of each document, clause by clause, with redlines.",
    "Comparison": "How other platforms word the same thing, where a person confirmed it.",
    "Review trail": "Who did what and when; lapsed approvals say so.",
    "Sign-off": "The sums and the sign-offs of each version.",
    "Open items": "Questions with owner and due date.",
    "Returned": "What came back from legal: each cell in conflict or refused, and how it was settled.",
    "Full text": "Texts too long for one cell continue here.",
    "Population": "Every provision of every version, and what became of it.",
    "Delta": "What is new, changed, lapsed or withdrawn since the earlier pack that was named.",
    "Manifest": "The files of the pack with their hashes.",
    "STRM": "Mappings for which a reviewer stated a set relation, in the form of NIST IR 8477.",
}

_CHECKS = (
    "Nothing was changed: in the folder of the pack, run  sha256sum -c manifest-sha256.txt  (macOS: shasum -a 256 -c;"
    " Windows: Get-FileHash). Every line must say OK. This file is data/pack.xlsx there; once you write in it, its"
    " hash is another one, which is why you should keep the original.",
    "The record is the one named here: the SHA-256 of data/pack.json must be the root hash above. The cover and every"
    " page of data/pack.pdf carry its first 16 digits.",
    "The sources are the archived bytes: compare the SHA-256 of each file in data/sources/ with the sheet Evidence.",
    "An excerpt stands in its source: each row of Review names its exhibit and its page in the PDF, which gives the"
    " lines of the text file and the place in the source.",
    "All of this in one step, offline, with the program:  clausemark verify FOLDER",
)

_INPUTS = (
    "Write only in the yellow columns of the sheet Review. All other columns are evidence: a change there is reported"
    " with before and after when the file comes back, and is never taken.",
    "Decision, Decided by and Decided on belong together: fill all three or none. Decision is one of accept, change,"
    " reject, escalate. With change, say what in Proposed severity, Proposed text or Legal comment.",
    "Proposed severity, Proposed text and Owner belong to the finding. Where a finding has several rows, write them"
    " once, or alike in each; rows that differ are shown as a conflict.",
    "You may sort, filter, hide and widen columns. A row that is missing when the file comes back is reported, never"
    " deleted from the record. Do not change the Row ID.",
    "Enter words and dates, not formulas; a formula in a yellow cell is refused.",
    "Columns to the right of the yellow ones are folded; the plus sign above them opens document, capture, exhibit,"
    " PDF page and hashes. A high row shows what a spreadsheet can show; the cell always holds the whole text.",
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One row: a label, a text, and their looks."""

    label: str | Link
    text: str | Link
    label_style: Style = Style.LABEL
    text_style: Style = Style.BODY


def write_read_me(book: Book, pack: Pack, digest: str, stamps: Stamps, logo: bytes | None = None) -> None:
    """Write the sheet Read me, under the logo that the record names."""
    image = logo_image(pack, logo)
    sheet = book.sheet(READ_ME, _WIDTHS)
    sheet.start()
    if image is not None:
        sheet.write([], ROW_HEIGHT)
        sheet.add_image(image)
    for row, line in enumerate(_lines(pack, digest, stamps), sheet.rows_written + 1):
        cells = [
            book.cell(_fitted(book, line.label, row, "A"), line.label_style),
            book.cell(_fitted(book, line.text, row, "B"), line.text_style),
        ]
        height = row_height([cell.value for cell in cells], _WIDTHS)
        sheet.write(cells, _HEIGHTS.get(line.label_style, height))


def _fitted(book: Book, value: str | Link, row: int, column: str) -> str | int | Link | None:
    return value if isinstance(value, Link) else book.whole(value, READ_ME, f"row {row}", column)


def _lines(pack: Pack, digest: str, stamps: Stamps) -> Iterator[_Line]:
    yield _Line(pack.title, "", Style.TITLE)
    yield from _identity(pack, digest, stamps)
    yield from _purged(pack)
    yield from _section("Basis, limits and disclaimers")
    yield _Line("", pack.one_line)
    yield from (_Line(f"{item.id}  {item.title}", item.text) for item in pack.disclaimers)
    yield _Line("Independence", pack.independence or GAP)
    yield from _section("How to check this workbook")
    yield from (_Line(str(number), text) for number, text in enumerate(_CHECKS, 1))
    yield from _section("How to work in this workbook, and what comes back")
    yield from (_Line(str(number), text) for number, text in enumerate(_INPUTS, 1))
    yield from _section("Sheets")
    for name in sheet_names(pack):
        if name in _PURPOSES:
            yield _Line(Link(name, f"#'{name}'!A1"), _PURPOSES[name], Style.BODY_LINK)
    yield from (_Line(name, reason) for name, reason in left_out(pack))
    yield from _section("Method")
    yield from (_Line(item.title, item.text) for item in pack.method)
    yield from _section("Words used")
    yield from (_Line(item.term, item.meaning) for item in (*pack.glossary, *pack.vocabulary))


def _purged(pack: Pack) -> Iterator[_Line]:
    if pack.purged:
        yield from _section("Documents purged before the freeze")
    for row in pack.purged:
        why = f"{row.reason.replace('-', ' ')}{f' ({row.note})' if row.note else ''}"
        who = f"asked for by {row.asked_by}, {row.asked_at}; confirmed by {row.confirmed_by}, {row.confirmed_at}"
        yield _Line(f"{row.platform}: {row.document}", f"versions without words: {row.versions}; reason: {why}; {who}")


def _section(title: str) -> Iterator[_Line]:
    yield _Line("", "")
    yield _Line(title, "", Style.HEADING)


def _kept(engagement: Engagement) -> Iterator[_Line]:
    if engagement.retain_until:
        yield _Line("Kept at least until", engagement.retain_until)
    if engagement.legal_hold is not None:
        reason = f"in force at the freeze; reason: {engagement.hold_reason or GAP}"
        yield _Line("Legal hold", reason if engagement.legal_hold else "none at the freeze")


def _identity(pack: Pack, digest: str, stamps: Stamps) -> Iterator[_Line]:
    engagement = pack.engagement
    period = " to ".join(day or GAP for day in (engagement.period_from, engagement.period_to))
    yield _Line("Pack", pack.id)
    yield _Line("Status", " ".join((f"{pack.status}.", *pack.status_reasons)))
    yield _Line("Frozen", f"{pack.frozen_at} by {pack.frozen_by}")
    yield _Line("Root hash (SHA-256)", digest)
    yield _Line("PDF", f"pack.pdf, {stamps.pages} pages, stamped {stamps.first} to {stamps.last}")
    yield _Line("Program", f"{pack.program.name} {pack.program.version}")
    yield _Line("Replaces", pack.supersedes or "no earlier pack is named")
    yield _Line("Engagement", engagement.title or GAP)
    yield _Line("Organisation", engagement.organisation or GAP)
    yield _Line("Addressee", engagement.addressee or GAP)
    yield _Line("Purpose", engagement.purpose or GAP)
    yield _Line("Jurisdictions considered", ", ".join(engagement.jurisdictions) or GAP)
    yield _Line("Period", period)
    yield _Line("Relation to the platforms", engagement.relationship or GAP)
    yield _Line("Confidentiality", engagement.confidentiality or GAP)
    yield _Line("Distribution", engagement.distribution or GAP)
    yield _Line("Retention", engagement.retention or GAP)
    yield from _kept(engagement)
    yield _Line("Selection", pack.selection.query)
