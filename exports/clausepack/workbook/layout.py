"""The sheets of the workbook and their columns, laid out once for writer, reader and tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Look(StrEnum):
    """How the cells of a column look and what they take."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    LINK = "link"
    INPUT = "input"
    INPUT_DATE = "input-date"
    COVER = "cover"
    TECHNICAL = "technical"
    TECHNICAL_DATE = "technical-date"
    TECHNICAL_LINK = "technical-link"
    HIDDEN = "hidden"

    @property
    def folded(self) -> bool:
        """Tell whether the column is one of those that are grouped and folded away at first."""
        return self.value.startswith("technical")

    @property
    def takes_input(self) -> bool:
        """Tell whether legal writes in the column."""
        return self.value.startswith("input")

    @property
    def is_date(self) -> bool:
        """Tell whether a complete ISO date is written as a real date."""
        return self.value.endswith("date")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its width in characters, its look, and the list that validates it."""

    head: str
    width: int
    look: Look = Look.TEXT
    choices: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """One sheet with a table: its name, the name of the table, and its columns."""

    name: str
    table: str
    columns: tuple[Column, ...]


def _texts(*pairs: tuple[str, int]) -> tuple[Column, ...]:
    return tuple(Column(head, width) for head, width in pairs)


REVIEW = Layout(
    "Review",
    "Review",
    (
        *_texts(("Row ID", 15), ("Platform", 12), ("Section", 8), ("Excerpt", 46), ("What it says", 34)),
        *_texts(("Why it matters", 26), ("Framework", 12)),
        Column("Citation", 24, Look.LINK),
        *_texts(("Relation", 13), ("Severity", 12), ("Confidence", 11), ("Status", 11)),
        Column("Decision", 16, Look.INPUT, "Decisions"),
        Column("Proposed severity", 13, Look.INPUT, "Severities"),
        Column("Proposed text", 28, Look.INPUT),
        Column("Legal comment", 28, Look.INPUT),
        Column("Owner", 14, Look.INPUT),
        Column("Due", 11, Look.INPUT_DATE),
        Column("Decided by", 12, Look.INPUT),
        Column("Decided on", 11, Look.INPUT_DATE),
        Column("Document", 22, Look.TECHNICAL),
        Column("Version date", 12, Look.TECHNICAL_DATE),
        Column("Captured UTC", 21, Look.TECHNICAL),
        Column("Exhibit", 13, Look.TECHNICAL_LINK),
        Column("PDF page", 24, Look.TECHNICAL_LINK),
        Column("Source SHA-256", 22, Look.TECHNICAL),
        Column("Base hash", 18, Look.TECHNICAL),
        Column("Row key", 38, Look.HIDDEN),
    ),
)
FINDINGS = Layout(
    "Findings",
    "Findings",
    (
        *_texts(("Finding", 11), ("Exhibit", 10), ("Label", 10), ("Title", 34), ("Categories", 30), ("State", 13)),
        *_texts(("Severity", 12), ("Proposed by factors", 13)),
        Column("Factor sum", 9, Look.NUMBER),
        *_texts(("Severity reason", 34), ("Polarity", 11), ("Confidence", 11), ("Basis", 10), ("Factors", 46)),
        *_texts(("Heading path", 30), ("Number", 9), ("Excerpt", 60), ("In its clause", 60), ("Searched for", 24)),
        *_texts(
            ("What it says", 40), ("Why it matters", 40), ("User impact", 34), ("Affected groups", 22), ("Opt-out", 10)
        ),
        *_texts(
            ("How to opt out", 28), ("What users can do", 34), ("Statement", 34), ("Inference", 34), ("Opinion", 34)
        ),
        *_texts(("Dissent and answer", 46), ("Legal", 40), ("Origin", 12), ("Prepared by", 22), ("Prepared UTC", 21)),
        *_texts(("Version line", 40), ("PDF page", 14), ("Digest", 22)),
    ),
)
MAPPINGS = Layout(
    "Mappings",
    "Mappings",
    (
        *_texts(("Mapping", 16), ("Finding", 11), ("Title", 34)),
        Column("Citation", 28, Look.LINK),
        *_texts(("Official heading", 40), ("Relation", 16), ("Set relation", 14), ("Rationale", 16)),
        Column("Strength", 9, Look.NUMBER),
        *_texts(("Reason", 50)),
        Column("As of", 12, Look.DATE),
        *_texts(("Method", 11), ("State", 11), ("Mapped by", 22)),
        *_texts(("Status note", 34), ("Verified", 14), ("Citation ID", 26)),
    ),
)
EVIDENCE = Layout(
    "Evidence",
    "Evidence",
    (
        *_texts(("Exhibit", 10), ("Role", 13), ("Platform", 22), ("Legal entity", 24), ("Document", 34)),
        *_texts(("SHA-256 of bytes", 66), ("SHA-256 of text", 66), ("Terms type", 20), ("Language", 9)),
        Column("Version", 14),
        Column("Kind", 13),
        Column("Stated effective", 13, Look.DATE),
        Column("Stated updated", 13, Look.DATE),
        *_texts(("Captured UTC", 21), ("How known", 13), ("Source URL", 40), ("File name", 26)),
        *_texts(("Method", 12), ("Operator", 22), ("Imported UTC", 21), ("Imported by", 22), ("Media type", 16)),
        Column("Bytes", 11, Look.NUMBER),
        *_texts(("Reader", 14), ("Segmenter", 11), ("Time-stamp", 12), ("Path in pack", 26)),
        *_texts(("PDF page", 13), ("Review", 13), ("Warnings", 34)),
    ),
)
CUSTODY = Layout(
    "Evidence",
    "Custody",
    (
        *_texts(("Exhibit", 10), ("Event", 13), ("UTC", 22), ("By", 24), ("Note", 34)),
        *_texts(("SHA-256 before", 66), ("SHA-256 after", 66)),
    ),
)
LAW = Layout(
    "Law index",
    "LawIndex",
    (
        Column("Citation", 30, Look.LINK),
        *_texts(("Official heading", 44), ("Instrument", 18), ("Full title", 50), ("Jurisdiction", 13)),
        *_texts(("Authority", 30)),
        Column("In force from", 13, Look.DATE),
        *_texts(("Status", 40), ("Version read", 40), ("Verification", 40)),
        *_texts(("Entry verified", 14), ("Status note", 34)),
        Column("As of", 12, Look.DATE),
        *_texts(("Findings", 30), ("SHA-256 of entry", 66)),
    ),
)
DEFINITIONS = Layout(
    "Definitions",
    "Definitions",
    (
        *_texts(("Term", 24), ("Exhibit", 10), ("Platform", 22), ("Document", 34), ("Captured UTC", 21)),
        *_texts(("Heading path", 30), ("Number", 9), ("Definition", 60), ("Used in", 24), ("PDF page", 14)),
        Column("First line", 9, Look.NUMBER),
        Column("Last line", 9, Look.NUMBER),
        Column("Start", 9, Look.NUMBER),
        Column("End", 9, Look.NUMBER),
        *_texts(("Provision", 14), ("SHA-256", 66)),
    ),
)
COMPARISON = Layout(
    "Comparison",
    "Comparison",
    (
        *_texts(("Comparison", 12), ("Category", 24), ("Criterion", 40), ("Platform", 16), ("Document", 30)),
        *_texts(("Captured UTC", 21), ("Finding", 11), ("Verdict", 12), ("Reason", 44), ("Severity", 12)),
        *_texts(("What it says", 40), ("Excerpt", 60), ("Exhibit", 10), ("Confirmed by", 22), ("Confirmed UTC", 21)),
    ),
)
TRAIL = Layout(
    "Review trail",
    "ReviewTrail",
    (
        *_texts(("Step", 11), ("UTC", 21), ("Act", 12), ("On", 12), ("Person", 22), ("Role", 14)),
        Column("Revision", 9, Look.NUMBER),
        *_texts(("Stands", 10), ("Why not", 44), ("Note", 40), ("Digest seen", 66)),
    ),
)
SIGN_OFF = Layout(
    "Sign-off",
    "SignOff",
    (
        *_texts(("Exhibit", 10), ("Document", 34), ("Review", 14), ("Prepared by", 26), ("Findings approved by", 26)),
        Column("Version signed off by", 40),
        Column("Population", 11, Look.NUMBER),
        Column("Reviewed", 11, Look.NUMBER),
        Column("Out of scope", 11, Look.NUMBER),
        Column("Outstanding", 12, Look.NUMBER),
        *_texts(("Sums close", 11), ("Digest", 66)),
    ),
)
OPEN_ITEMS = Layout(
    "Open items",
    "OpenItems",
    (
        *_texts(("Item", 11), ("Finding", 11), ("Question", 60), ("Owner", 22)),
        Column("Due", 12, Look.DATE),
        *_texts(("State", 11), ("Resolution", 50), ("Raised UTC", 21)),
    ),
)
FULL_TEXT = Layout(
    "Full text",
    "FullText",
    (
        *_texts(("Text", 12), ("Sheet", 14), ("Row", 24), ("Column", 20)),
        Column("Part", 7, Look.NUMBER),
        *_texts(("Words", 120)),
    ),
)
POPULATION = Layout(
    "Population",
    "Population",
    (
        *_texts(("Provision", 14), ("Exhibit", 10)),
        Column("Ordinal", 8, Look.NUMBER),
        *_texts(("Number", 10), ("Heading path", 50), ("State", 14), ("Findings", 24), ("Scope reason", 14)),
        *_texts(("Scope note", 40), ("Scope by", 22), ("Scope UTC", 21)),
        Column("Start", 9, Look.NUMBER),
        Column("End", 9, Look.NUMBER),
        *_texts(("SHA-256", 66)),
    ),
)
RETURNED = Layout(
    "Returned",
    "Returned",
    (
        *_texts(("Return", 11), ("Entry", 11), ("Row ID", 15), ("Finding", 11), ("Citation ID", 24), ("Column", 18)),
        *_texts(("Outcome", 11), ("The record held", 40), ("Legal wrote", 40), ("Reason", 20), ("Settled", 11)),
        *_texts(("Settled by", 22), ("Settled UTC", 21), ("Note", 34)),
    ),
)
RETURNS = Layout(
    "Returned",
    "Returns",
    (
        *_texts(("Return", 11), ("Pack", 11), ("UTC", 15)),
        Column("Rows", 11, Look.NUMBER),
        *_texts(("File", 24), ("Taken in by", 18)),
        Column("Accepted", 11, Look.NUMBER),
        *_texts(("What became of the other cells", 40), ("SHA-256 of file", 40)),
    ),
)
DELTA = Layout(
    "Delta",
    "Delta",
    (
        *_texts(("Finding", 11), ("Change", 12), ("What changed", 60), ("Title", 46), ("Citation ID", 26)),
        *_texts(("Severity before", 13), ("Severity now", 13)),
    ),
)
CHANGES = Layout(
    "Changes",
    "Changes",
    (
        *_texts(("Exhibit", 13), ("Document", 34), ("Kind", 14), ("For users", 14), ("Summary", 60), ("Why", 60)),
        *_texts(("Silent change", 60)),
        *_texts(("Severity before", 13), ("Severity now", 13)),
        Column("Days of notice", 11, Look.NUMBER),
        Column("Stated updated", 13, Look.DATE),
        Column("Stated effective", 13, Look.DATE),
        *_texts(("Clauses", 34), ("Confirmed by", 22), ("Confirmed UTC", 21), ("Note", 34), ("Version before", 14)),
        *_texts(("Captured before, UTC", 21), ("SHA-256 of bytes before", 66), ("SHA-256 of text before", 66)),
    ),
)
CHANGED_CLAUSES = Layout(
    "Changes",
    "ChangedClauses",
    (
        *_texts(("Exhibit", 13), ("Heading path", 34), ("Became", 14), ("Number", 14)),
        *_texts(("Redline", 60), ("Words before", 60), ("Words now", 60)),
        *_texts(("Severity before", 13), ("Severity now", 13)),
        Column("Start", 11, Look.NUMBER),
        Column("End", 13, Look.NUMBER),
    ),
)
CAPTURES = Layout(
    "Changes",
    "Captures",
    (
        *_texts(("Exhibit", 13), ("Document", 34), ("Kind", 14), ("Capture", 14), ("Captured UTC", 60)),
        *_texts(("SHA-256 of bytes", 60)),
    ),
)
TIMELINES = Layout(
    "Changes",
    "Timelines",
    (
        *_texts(("Captures", 13), ("Document", 34), ("First capture", 14), ("Last capture", 14), ("Words changed", 60)),
        *_texts(("Stability", 60)),
    ),
)
STRM = Layout(
    "STRM",
    "STRM",
    (
        *_texts(("FDE#", 16), ("FDE Name", 34), ("Focal Element", 60), ("Confidence", 11), ("Rationale Kind", 16)),
        *_texts(("Rationale", 46), ("Relationship", 16)),
        Column("Strength", 9, Look.NUMBER),
        *_texts(("Target Title", 34), ("Target ID", 26), ("Target Description", 30), ("Notes", 34)),
    ),
)
"""Set-relationship mappings in the form of NIST IR 8477: provision against citation, where a reviewer stated one."""
_COVERAGE = (
    Column("Citation", 28, Look.LINK),
    *_texts(("Official heading", 40), ("Instrument", 16)),
    Column("Findings", 10, Look.NUMBER),
    *_texts(("Worst severity", 13)),
)
MANIFEST = Layout(
    "Manifest",
    "Manifest",
    (*_texts(("Path", 34), ("What", 40)), Column("Bytes", 12, Look.NUMBER), *_texts(("SHA-256", 66))),
)

SINCE = Column("Since", 11)
"""The column of Review that tells how a row stands to the earlier pack, when one was named."""
BELOW = {
    CUSTODY: "Custody of the sources: what happened to the bytes, and gaps where nothing is known",
    CHANGED_CLAUSES: "The clauses that are not as they were: added words bold and underlined, removed words struck out",
    CAPTURES: "All captures of these documents in order of time, those outside this pack too",
    TIMELINES: "How steady the words were: changes of looks, of the page or of the capture alone are not counted",
    RETURNS: "The workbooks that came back, and what became of their cells",
}
"""Tables that stand below another of their sheet, whose columns give them their widths, with the line above them."""


def review_layout(*, since: bool) -> Layout:
    """Return the columns of Review; `since` when an earlier pack was named."""
    if not since:
        return REVIEW
    at = next(place for place, column in enumerate(REVIEW.columns) if column.look.takes_input)
    return replace(REVIEW, columns=(*REVIEW.columns[:at], SINCE, *REVIEW.columns[at:]))


def coverage_layout(platforms: Sequence[str]) -> Layout:
    """Return the columns of Coverage: one for each platform, beside what is told of the citation."""
    taken = {column.head.casefold() for column in _COVERAGE}
    columns = []
    for name in platforms:
        head = " ".join(name.split())[:200] or "Unnamed platform"
        while head.casefold() in taken:
            head += " (platform)"
        taken.add(head.casefold())
        columns.append(Column(head, 16, Look.COVER))
    return Layout("Coverage", "Coverage", (*_COVERAGE, *columns))


READ_ME, SUMMARY, LISTS, KEYS = "Read me", "Summary", "Lists", "_clausemark"
WORKBOOK_SCHEMA = "clausemark.workbook/1"
CHOICES = {
    "Decisions": ("accept", "change", "reject", "escalate"),
    "Severities": ("critical", "high", "medium", "low", "info"),
}
"""What an input cell may hold, by the name that its validation uses; each is a column of Lists."""
PROPERTIES = ("Clausemark pack id", "Clausemark root hash", "Clausemark workbook schema")
"""The custom properties of the file."""
MAX_UNITS = 32_767
"""UTF-16 units that a cell of Excel holds."""
CONTINUED = "Continues in sheet “Full text”, text "
