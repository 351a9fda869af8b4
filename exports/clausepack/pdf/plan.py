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
    certificates,
    changes,
    exceptions,
    finding_sheet,
    glossary,
    ledger,
    opening,
    scope,
    sign_off,
    sources,
    summary,
    traceability,
)
from clausepack.tongue import Tongue, phrase


@dataclass(frozen=True, slots=True)
class Section:
    """A section and what writes it."""

    number: int
    title: str
    write: Callable[[Composer], None]
    left_out: str = ""
    fresh: bool = False

    def entry(self, tongue: Tongue) -> Entry:
        """Return its line of the contents."""
        left_out = tongue.say(self.left_out) if self.left_out else ""
        return Entry(str(self.number), tongue.say(self.title), f"section:{self.number}", left_out)


def sections_of(pack: Pack, digest: str, texts: Mapping[str, str]) -> list[Section]:
    """Return the sections after the cover, those left out among them; titles and reasons are phrases in English."""
    return [*_before_findings(pack, digest), *_from_findings(pack), *_after_findings(pack, digest, texts)]


def _before_findings(pack: Pack, digest: str) -> list[Section]:
    custody, uncited = any(row.custody for row in pack.exhibits), phrase("no finding is mapped to a citation")
    rules = _unless(pack.disclaimers)
    return [
        Section(1, phrase("Document control"), lambda c: opening.control(c, pack, digest), fresh=True),
        Section(2, phrase("How to check this pack"), lambda c: opening.checking(c, pack, digest)),
        Section(3, phrase("Basis, limits and disclaimers"), lambda c: opening.basis(c, pack), rules),
        Section(4, phrase("Summary"), lambda c: summary.summary(c, pack), fresh=True),
        Section(5, phrase("Scope and selection"), lambda c: scope.scope(c, pack)),
        Section(6, phrase("Method"), lambda c: scope.method(c, pack), _unless(pack.method)),
        Section(7, phrase("Source register"), lambda c: sources.register(c, pack), _unless(pack.exhibits)),
        Section(8, phrase("Custody"), lambda c: sources.custody(c, pack), _unless(custody)),
        Section(9, phrase("Legal instruments"), lambda c: sources.law(c, pack), _unless(pack.citations, uncited)),
    ]


def _from_findings(pack: Pack) -> list[Section]:
    traced = _unless(pack.citations or pack.provisions, phrase("no finding is mapped to a citation"))
    changed = _unless(has_changes(pack), phrase("no document is known in more than one version"))
    compared = _unless(benchmark.has_benchmark(pack), phrase("only one platform, and nothing compared"))
    excepted = _unless(exceptions.has_exceptions(pack), phrase("no exception, dissent or open item is recorded"))
    title = phrase("Exceptions, dissent, open items")
    return [
        Section(10, phrase("Findings"), lambda c: finding_sheet.findings(c, pack), _unless(pack.findings), fresh=True),
        Section(11, phrase("Traceability"), lambda c: traceability.traceability(c, pack), traced, fresh=True),
        Section(12, phrase("Changes"), lambda c: changes.changes(c, pack), changed, fresh=True),
        Section(13, phrase("Benchmark"), lambda c: benchmark.benchmark(c, pack), compared),
        Section(14, title, lambda c: exceptions.exceptions(c, pack), excepted),
    ]


def _after_findings(pack: Pack, digest: str, texts: Mapping[str, str]) -> list[Section]:
    drafts, held = _unless(pack.certificates, phrase("none was asked for")), _unless(pack.exhibits)
    certify, annex = phrase("Certificate drafts"), phrase("Annexes")
    return [
        Section(15, phrase("Review and sign-off"), lambda c: sign_off.sign_off(c, pack, digest), fresh=True),
        Section(16, phrase("Ledger extract"), lambda c: ledger.ledger(c, pack), _unless(pack.ledger.lines)),
        Section(17, certify, lambda c: certificates.certificates(c, pack, digest), drafts, fresh=True),
        Section(18, phrase("Glossary and legend"), lambda c: glossary.glossary(c, pack)),
        Section(19, annex, lambda c: annexes.annexes(c, pack, digest, texts), held, fresh=True),
    ]


def _unless(content: object, reason: str = phrase("the record holds nothing for it")) -> str:
    return "" if content else reason
