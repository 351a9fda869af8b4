"""The matrix category × platform: what is present, absent, or not known, with the denominators beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from clausemark.archive.identifiers import FindingId, PlatformId
from clausemark.archive.library import Platform
from clausemark.regulations.vocabulary import Severity
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.gathering import latest_judged
from clausemark.store.transaction import View

DEFINITION = (
    "A platform counts as reviewed when at least one version of its documents has a judged finding; of each document "
    "the latest such version counts. Present: a finding in the category quotes a passage. Absent: a finding records "
    "that it was searched for and not found. Unclear: neither."
)
"""What the counts of the matrix mean; shown beside them."""


class Presence(StrEnum):
    """Whether a platform's reviewed documents deal with a category."""

    PRESENT = "present"
    ABSENT = "absent"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Cell:
    """One platform in one category; `severity` is the highest rated, None when none is."""

    platform: PlatformId
    presence: Presence
    findings: tuple[FindingId, ...]
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class Row:
    """One category over all reviewed platforms, in the order of `Matrix.platforms`."""

    category: str
    cells: tuple[Cell, ...]

    def count(self, presence: Presence) -> int:
        """Return of how many platforms this holds."""
        return sum(1 for cell in self.cells if cell.presence is presence)

    @property
    def prevalence(self) -> str:
        """Return the count in words with its denominator: “3 of 9 platforms reviewed”."""
        noun = "platform" if len(self.cells) == 1 else "platforms"
        return f"{self.count(Presence.PRESENT)} of {len(self.cells)} {noun} reviewed"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Categories by platforms; only categories that some finding has are rows, in the order of the vocabulary."""

    platforms: tuple[Platform, ...]
    rows: tuple[Row, ...]
    definition: str = DEFINITION


def benchmark(desk: Desk) -> Matrix:
    """Return the matrix of the workspace."""
    with desk.workspace.reading() as view:
        judged = {platform.id: tuple(_judged(view, platform.id)) for platform in view.platforms.all()}
        platforms = tuple(each for each in view.platforms.all() if judged[each.id])
    rows = (
        Row(category.id, tuple(_cell(each.id, category.id, judged[each.id]) for each in platforms))
        for category in desk.law.vocabulary.categories
    )
    return Matrix(platforms, tuple(row for row in rows if any(cell.findings for cell in row.cells)))


def _judged(view: View, platform: PlatformId) -> Iterable[Finding]:
    """Yield the judged findings of the latest version of each document that has any."""
    for document in view.documents.of_platform(platform):
        judged = latest_judged(view, document.id)
        if judged is not None:
            yield from judged[1]


def _cell(platform: PlatformId, category: str, judged: Iterable[Finding]) -> Cell:
    found = [each for each in judged if category in each.judgement.categories]
    quoted = [each for each in found if each.target.anchor is not None]
    presence = Presence.PRESENT if quoted else Presence.ABSENT if found else Presence.UNCLEAR
    rated = [each.judgement.severity for each in quoted if each.judgement.severity is not None]
    highest = max(rated, key=lambda severity: severity.rank, default=None)
    return Cell(platform, presence, tuple(each.id for each in quoted or found), highest)
