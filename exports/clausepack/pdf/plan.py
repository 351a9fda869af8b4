"""Which sections a pack has, in order, and why another is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from clausepack.lineage import has_changes
from clausepack.pack import Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.entry import Entry
from clausepack.pdf.sections import (
    annexes,
    benchmark,
    changes,
    closing,
    finding_sheet,
    opening,
    scope,
    sources,
    summary,
    traceability,
)


@dataclass(frozen=True, slots=True)
class Section:
    """A section and what writes it."""

    number: int
    title: str
    write: Callable[[Composer], None]
    left_out: str = ""
    fresh: bool = False

    @property
    def entry(self) -> Entry:
        """Return its line of the contents."""
        return Entry(str(self.number), self.title, f"section:{self.number}", self.left_out)


def sections_of(pack: Pack, digest: str, texts: Mapping[str, str]) -> list[Section]:
    """Return the sections after the cover, those left out among them."""
    return [
        Section(1, "Document control", lambda c: opening.control(c, pack, digest), fresh=True),
        Section(2, "How to check this pack", lambda c: opening.checking(c, pack, digest)),
        Section(3, "Basis, limits and disclaimers", lambda c: opening.basis(c, pack), _unless(pack.disclaimers)),
        Section(4, "Summary", lambda c: summary.summary(c, pack), fresh=True),
        Section(5, "Scope and selection", lambda c: scope.scope(c, pack)),
        Section(6, "Method", lambda c: scope.method(c, pack), _unless(pack.method)),
        Section(7, "Source register", lambda c: sources.register(c, pack), _unless(pack.exhibits)),
        Section(8, "Custody", lambda c: sources.custody(c, pack), _unless(any(row.custody for row in pack.exhibits))),
        Section(
            9,
            "Legal instruments",
            lambda c: sources.law(c, pack),
            _unless(pack.citations, "no finding is mapped to a citation"),
        ),
        Section(10, "Findings", lambda c: finding_sheet.findings(c, pack), _unless(pack.findings), fresh=True),
        Section(
            11,
            "Traceability",
            lambda c: traceability.traceability(c, pack),
            _unless(pack.citations or pack.provisions, "no finding is mapped to a citation"),
            fresh=True,
        ),
        Section(
            12,
            "Changes",
            lambda c: changes.changes(c, pack),
            _unless(has_changes(pack), "no document is known in more than one version"),
            fresh=True,
        ),
        Section(
            13,
            "Benchmark",
            lambda c: benchmark.benchmark(c, pack),
            _unless(benchmark.has_benchmark(pack), "only one platform, and nothing compared"),
        ),
        Section(
            14,
            "Exceptions, dissent, open items",
            lambda c: closing.exceptions(c, pack),
            _unless(closing.has_exceptions(pack), "no exception, dissent or open item is recorded"),
        ),
        Section(15, "Review and sign-off", lambda c: closing.sign_off(c, pack, digest), fresh=True),
        Section(16, "Ledger extract", lambda c: closing.ledger(c, pack), _unless(pack.ledger.lines)),
        _elsewhere(17, "Certificate drafts", "none was asked for"),
        Section(18, "Glossary and legend", lambda c: closing.glossary(c, pack)),
        Section(19, "Annexes", lambda c: annexes.annexes(c, pack, digest, texts), _unless(pack.exhibits), fresh=True),
    ]


def _unless(content: object, reason: str = "the record holds nothing for it") -> str:
    return "" if content else reason


def _elsewhere(number: int, title: str, reason: str) -> Section:
    return Section(number, title, lambda _compose: None, reason)
