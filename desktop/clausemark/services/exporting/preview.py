"""What a pack would hold if it were frozen now: shown before anything is frozen or written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from clausemark.regulations.vocabulary import PackStatus, Severity
from clausemark.services.desk import Desk
from clausemark.services.dossier import Dossier
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import pack_fonts
from clausemark.services.freezing.freeze import Selected, draft
from clausemark.services.freezing.wording import Wording
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.rereading import not_at_hand, reader_at_hand
from clausemark.store.transaction import View
from clausepack.pack import Disclaimer, InstrumentRow, Pack
from clausepack.tongue import ENGLISH

_STEPS = 4


@dataclass(frozen=True, slots=True)
class ExhibitPreview:
    """One version in the pack with its sums; `compared` ones come along because comparisons point to them."""

    number: str
    version: str
    platform: str
    document: str
    captured_at: str
    review: str
    findings: int
    population: int
    reviewed: int
    out_of_scope: int
    outstanding: int
    closes: bool
    compared: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DisclaimerPreview:
    """A disclaimer, the name of its condition, and its text filled from the record; empty when it does not print."""

    id: str
    title: str
    condition: str
    text: str

    @property
    def prints(self) -> bool:
        """Tell whether its condition holds."""
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class LawPreview:
    """An instrument that the pack cites: the version of it that was read, and how many pinpoints of it are cited."""

    short_name: str
    title: str
    version_read: str
    status: str
    verification: str
    citations: int
    unverified: int


@dataclass(frozen=True, slots=True)
class CoverFact:
    """A line of the cover; `gap` tells that the record does not state it and that the cover says so."""

    label: str
    value: str
    gap: bool


@dataclass(frozen=True, slots=True)
class PackPreview:
    """A pack as it would be, read from the record that a freeze would keep.

    The lines of the cover are those of a pack in English: the window translates them; the cover itself is drawn in the
    language of the pack. `missing` are the characters no font draws, in order of code point; they print as labelled
    boxes. `severities` counts findings by severity, the worst first, "" for those not rated. `pages` is an estimate;
    `record` is what all of it was read from, for drawing the cover.
    """

    pack: str
    title: str
    status: PackStatus
    reasons: tuple[str, ...]
    supersedes: str | None
    exhibits: tuple[ExhibitPreview, ...]
    severities: tuple[tuple[str, int], ...]
    mappings: int
    comparisons: int
    open_items: int
    dissents: int
    disclaimers: tuple[DisclaimerPreview, ...]
    law: tuple[LawPreview, ...]
    purpose: tuple[CoverFact, ...]
    people: tuple[CoverFact, ...]
    distribution: str
    relationship: str
    one_line: str
    paper: str
    missing: str
    pages: int
    record: Pack

    @property
    def findings(self) -> int:
        """The number of findings."""
        return sum(count for _, count in self.severities)

    @property
    def reviewed(self) -> tuple[ExhibitPreview, ...]:
        """The selected versions, without those that are only compared with."""
        return tuple(each for each in self.exhibits if not each.compared)

    @property
    def gaps(self) -> tuple[str, ...]:
        """The labels of the cover's lines, and of the statement of independence, that nobody has filled."""
        empty = [each.label for each in (*self.purpose, *self.people) if each.gap]
        return (*empty, *(() if self.relationship else ("Relationship to the platforms",)))


def preview_pack(
    desk: Desk, selected: Selected, *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> PackPreview:
    """Return what a freeze of a selection would give now; nothing is kept.

    Whether a reader is still at hand is looked at, and not whether it gives the same text: the freeze reads all
    sources again and stops when it does not. Raises as `freeze` does.
    """
    heard, token = progress or Silent(), cancel or CancelToken()
    heard.start(_STEPS, "steps")
    made = draft(desk, selected, _readers_at_hand)
    token.checkpoint()
    heard.advance(2, "fonts")
    missing = _missing(made.pack, made.dossier)
    token.checkpoint()
    heard.advance(3, "disclaimers")
    conditions = Wording(made.pack.language).conditions()
    printed = {each.id: each for each in made.pack.disclaimers}
    shown = tuple(
        DisclaimerPreview(each.id, each.title, each.condition, _text(printed.get(each.id))) for each in conditions
    )
    heard.advance(_STEPS)
    return _preview(made.pack, shown, missing)


def _readers_at_hand(_: View, dossier: Dossier) -> list[str]:
    versions = (file.version for file in dossier.files())
    return [not_at_hand(each) for each in versions if not reader_at_hand(each)]


def _missing(pack: Pack, dossier: Dossier) -> str:
    from clausepack.pdf.coverage import missing_characters

    with translated():
        return missing_characters(pack, pack_fonts(), (file.text for file in dossier.files()))


def _text(printed: Disclaimer | None) -> str:
    return "" if printed is None else printed.text


def _preview(pack: Pack, disclaimers: tuple[DisclaimerPreview, ...], missing: str) -> PackPreview:
    from clausepack.pdf.cover_facts import people_facts, purpose_facts
    from clausepack.pdf.estimate import estimated_pages

    return PackPreview(
        pack=pack.id,
        title=pack.title,
        status=PackStatus(pack.status),
        reasons=pack.status_reasons,
        supersedes=pack.supersedes,
        exhibits=_exhibits(pack),
        severities=_severities(pack),
        mappings=sum(len(each.mappings) for each in pack.findings),
        comparisons=len(pack.comparisons),
        open_items=sum(1 for each in pack.open_items if each.state == "open"),
        dissents=sum(len(each.dissents) for each in pack.findings),
        disclaimers=disclaimers,
        law=tuple(_law(pack, each) for each in pack.instruments),
        purpose=_cover(purpose_facts(ENGLISH, pack), ENGLISH.gap),
        people=_cover(people_facts(ENGLISH, pack), ENGLISH.gap),
        distribution=pack.engagement.distribution,
        relationship=pack.engagement.relationship,
        one_line=pack.one_line,
        paper=pack.paper,
        missing=missing,
        pages=estimated_pages(pack),
        record=pack,
    )


def _cover(facts: list[tuple[str, str]], gap: str) -> tuple[CoverFact, ...]:
    return tuple(CoverFact(label, value, value == gap) for label, value in facts)


def _exhibits(pack: Pack) -> tuple[ExhibitPreview, ...]:
    findings = Counter(each.exhibit for each in pack.findings)
    return tuple(
        ExhibitPreview(
            number=each.number,
            version=each.version_id,
            platform=each.platform,
            document=each.document,
            captured_at=each.captured_at,
            review=each.review,
            findings=findings[each.number],
            population=each.reconciliation.population,
            reviewed=each.reconciliation.reviewed,
            out_of_scope=sum(reason.count for reason in each.reconciliation.out_of_scope),
            outstanding=each.reconciliation.outstanding,
            closes=each.reconciliation.closes,
            compared=each.role != "reviewed",
            warnings=each.warnings,
        )
        for each in pack.exhibits
    )


def _severities(pack: Pack) -> tuple[tuple[str, int], ...]:
    counted = Counter(each.severity or "" for each in pack.findings)
    worst_first = sorted(Severity, key=lambda each: -each.rank)
    return tuple((each, counted[each]) for each in (*(one.value for one in worst_first), "") if counted[each])


def _law(pack: Pack, instrument: InstrumentRow) -> LawPreview:
    cited = [each for each in pack.citations if each.instrument == instrument.id]
    return LawPreview(
        short_name=instrument.short_name,
        title=instrument.full_title,
        version_read=instrument.version_read,
        status=instrument.status,
        verification=instrument.verification,
        citations=len(cited),
        unverified=sum(1 for each in cited if each.verified == "not verified"),
    )
