"""Builds workspaces for tests, through the same functions that the services use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from clausemark.archive.capture import Capture, CapturedAt, CustodyEvent, Origin
from clausemark.archive.clock import FixedClock
from clausemark.archive.hashes import sha256_of, sha256_of_text
from clausemark.archive.identifiers import (
    BrokenId,
    CaptureId,
    CarryId,
    ChangeId,
    CitationId,
    ComparisonId,
    DissentId,
    DocumentId,
    ExchangeId,
    FindingId,
    FlagId,
    KeptLawId,
    LegalRecordId,
    LinkId,
    OpenItemId,
    PersonId,
    PlatformId,
    ProvisionId,
    PurgeId,
    RefusalId,
    ReturnedEntryId,
    ReturnedId,
    ScopeId,
    StepId,
    VersionId,
    WatchId,
    WatchResultId,
)
from clausemark.archive.library import BrokenCapture, Document, Platform, Version
from clausemark.archive.terms import (
    CaptureBasis,
    ChangeDirection,
    ChangeKind,
    CustodyEventKind,
    LineageRelation,
    VersionKind,
)
from clausemark.archive.watch import Watch, WatchKind, WatchOutcome, WatchResult
from clausemark.intake.plain import PlainReader
from clausemark.intake.wire_writing import encode_source
from clausemark.provisions.cross_references import CrossReference
from clausemark.provisions.definitions import Definition, TermUse
from clausemark.provisions.pointers import Pointers, pack_pointers
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason, Verdict
from clausemark.review.change import CarryChoice, CarryDecision, ChangeRecord, LinkDecision, LinkState
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.review.engagement import Engagement
from clausemark.review.exchange import Direction, Exchange
from clausemark.review.finding import Answer, Dissent, Finding, OpenItem
from clausemark.review.flag import Flag
from clausemark.review.kept_law import KeptLaw
from clausemark.review.purge import Purge, PurgeReason
from clausemark.review.refusal import ComparisonRefusal
from clausemark.review.returned import EntryOutcome, LegalRecord, Returned, ReturnedEntry
from clausemark.review.scope import ScopeExclusion
from clausemark.store.packs import PackEntry
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from support import review_builders as built

CLOCK = FixedClock(built.NOON)
ACTOR = "Ada Quill"
CLAUSES = (
    "You may not rent out your Lantern account.",
    "We may end your access at any time, without notice.",
    "Lantern keeps records for ten years.",
)


def made(path: Path, passphrase: str | None = None) -> Workspace:
    """Return a new, empty workspace, open for writing."""
    return Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR)


def opened(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> Workspace:
    """Return a workspace opened again."""
    return Workspace.open(path, passphrase=passphrase, clock=CLOCK, read_only=read_only)


def divided(clauses: Sequence[str]) -> tuple[str, Segmentation]:
    """Return a text of a heading, clauses and a cookie notice, and how it divides."""
    text, spans = "Terms", []
    for ordinal, clause in enumerate(clauses, 1):
        start = len(text) + 2
        text += f"\n\n{clause}"
        spans.append(ProvisionSpan(ordinal, f"{ordinal}.", ("Terms",), start, len(text), clause))
    boilerplate = BoilerplateSpan(len(text) + 2, len(text) + 2 + len("We use cookies."), "cookie-banner")
    return f"{text}\n\nWe use cookies.", Segmentation("1", tuple(spans), (HeadingSpan(0, 5, 1),), (boilerplate,))


def add_document(tx: Transaction, platform: str = "Lantern", title: str = "Lantern Terms") -> Document:
    """Add a document, and its platform when it is not there."""
    owner = tx.platforms.by_name(platform) or tx.platforms.add(
        lambda key: Platform(PlatformId(key), platform, aliases=(f"{platform} Ltd",)), "platform.added"
    )
    return tx.documents.add(
        lambda key: Document(DocumentId(key), owner.id, title, "Terms of Service", "en"), "document.added"
    )


def add_version(tx: Transaction, document: Document, clauses: Sequence[str] = CLAUSES, *, day: int = 0) -> Version:
    """Add a version captured some days after the first, with its capture, text and provisions."""
    text, found = divided(clauses)
    data = text.encode("utf-8")
    earlier = tx.versions.of_document(document.id)
    digest = tx.originals.put(data, like=earlier[-1].capture_sha256 if earlier else None)
    moment = CapturedAt(built.NOON + timedelta(days=day), CaptureBasis.DECLARED)
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), digest, len(data), "text/plain", moment, Origin(f"terms-{day}.txt"), built.NOON, tx.actor
        ),
        "capture.imported",
    )
    tx.custody.log(capture.id, CustodyEvent(built.NOON, CustodyEventKind.IMPORTED, tx.actor, digest, digest, "by hand"))
    version = tx.versions.add(
        lambda key: replace(
            built.version(len(found.provisions)),
            id=VersionId(key),
            document=document.id,
            capture=capture.id,
            ordinal=len(earlier) + 1,
            kind=VersionKind.CHANGE if earlier else VersionKind.FIRST,
            captured_at=moment,
            capture_sha256=digest,
            text_sha256=sha256_of_text(text),
        ),
        "version.added",
    )
    block = Block(0, len(text), BlockKind.PARAGRAPH)
    tx.texts.put(version.id, text, encode_source(SourceText(text, PlainReader.name, PlainReader.version, (block,))))
    tx.provisions.add_all(version.id, found)
    tx.pointers.put(version.id, pack_pointers(_pointers(found, text)))
    return version


def _pointers(found: Segmentation, text: str) -> Pointers:
    """Return a term that the first clause defines and others use, and a reference from the last clause to the first."""
    if not found.provisions:
        return Pointers((), ())
    first, last = found.provisions[0], found.provisions[-1]
    places = [at for span in found.provisions if (at := text.find("Lantern", span.start, span.end)) >= 0]
    owners = [next(span.ordinal for span in found.provisions if span.start <= at < span.end) for at in places]
    uses = tuple(TermUse(owner, at, at + 7) for owner, at in zip(owners[1:], places[1:], strict=True))
    terms = (Definition("Lantern", owners[0], places[0], places[0] + 7, uses),) if places else ()
    pointed = CrossReference(last.ordinal, last.start, last.end, text[last.start : last.end], first.ordinal)
    return Pointers(terms, (pointed,) if last is not first else ())


def add_finding(tx: Transaction, version: Version, label: str = "f-001") -> Finding:
    """Add a finding on the first provision of a version."""
    first = tx.provisions.of_version(version.id)[0]
    author = tx.persons.ensure("Ada Quill", "analyst")
    target = replace(built.target(), version=version.id, provisions=(first.id,))
    return tx.findings.create(
        lambda key: replace(built.finding(label, about=target), id=FindingId(key), prepared_by=author.id)
    )


def fill(workspace: Workspace) -> None:
    """Put at least one record of every kind into a workspace, and two revisions of a finding."""
    with workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title="Review of Lantern", jurisdictions=("EU", "US")))
        document = add_document(tx)
        versions = [add_version(tx, document, (*CLAUSES, f"Day {day}."), day=day) for day in range(3)]
        finding = add_finding(tx, versions[0])
        other = add_finding(tx, versions[1])
        revised = replace(finding, revision=2, judgement=built.judgement(title="Access ends without notice"))
        tx.findings.revise(revised, expected=finding.row_version)
        _discuss(tx, versions[0], finding)
        _compare(tx, finding, other)
        data = b'{"pack":"canonical"}'
        entry = PackEntry(tx.packs.next_id(2026), sha256_of(data), "DRAFT", built.NOON, "Ada Quill", (versions[0].id,))
        tx.packs.add(entry, data)
        _returned(tx, entry, finding, versions[0])
        _follow(tx, finding, versions[0], versions[1])
        _watched(tx)
        _broken(tx, document)
        _purge_asked(tx, document)


def _purge_asked(tx: Transaction, document: Document) -> None:
    """Ask for a document to be purged, which nobody confirms."""
    ada, (seq, _) = tx.persons.ensure("Ada Quill").id, tx.ledger.head()
    reason = PurgeReason.OTHER
    tx.purges.add(
        lambda key: Purge(
            PurgeId(key), document.id, "Lantern", document.title, reason, "A slip.", ada, built.NOON, seq
        ),
        "purge.asked",
    )


def _broken(tx: Transaction, document: Document) -> None:
    """Keep a capture that is no version."""
    data = b"Redirecting"
    moment = CapturedAt(built.NOON, CaptureBasis.DECLARED)
    digest = tx.originals.put(data)
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), digest, len(data), "text/plain", moment, Origin("r.txt"), built.NOON, tx.actor
        ),
        "capture.imported",
    )
    words = "the capture is a redirect notice: “Redirecting”"
    tx.broken.add(
        lambda key: BrokenCapture(BrokenId(key), document.id, capture.id, digest, moment, "redirect-notice", words),
        "broken.kept",
    )


def _follow(tx: Transaction, finding: Finding, old: Version, new: Version) -> None:
    """Add what persons said about the life of a clause: a link, the change, a finding carried, a passage refused."""
    ada = tx.persons.ensure("Ada Quill").id
    before, after = (tx.provisions.of_version(each.id)[1].id for each in (old, new))
    lineage = tx.lineages.ensure(old.document, before)
    same, alike = LineageRelation.UNCHANGED, 100
    tx.links.add(
        lambda key: LinkDecision(
            LinkId(key), lineage.id, old.id, new.id, before, after, same, alike, LinkState.CONFIRMED, ada, built.NOON
        ),
        "link.confirmed",
    )
    kind, direction = ChangeKind.SUBSTANTIVE, ChangeDirection.NEUTRAL
    tx.changes.add(
        lambda key: ChangeRecord(
            id=ChangeId(key),
            document=old.document,
            old_version=old.id,
            new_version=new.id,
            proposed_kind=kind,
            proposed_direction=direction,
            kind=kind,
            direction=direction,
            reasons=("Words changed.",),
            summary="Words changed.",
            stated_updated=None,
            stated_effective="2026-04-01",
            notice_days=30,
            silent=False,
            silent_reason="A stated date changed.",
            lineage_version="1",
            noted_at=built.NOON,
        ),
        "change.noted",
    )
    tx.carries.add(
        lambda key: CarryDecision(
            CarryId(key),
            finding.id,
            new.id,
            CarryChoice.WITHDRAW,
            same,
            alike,
            False,
            None,
            (),
            ada,
            built.NOON,
            "Gone.",
        ),
        "finding.carry.decided",
    )
    tx.refusals.add(
        lambda key: ComparisonRefusal(RefusalId(key), finding.id, after, ada, built.NOON, "Another duty."),
        "comparison.refused",
    )


def _watched(tx: Transaction) -> None:
    """Add a watched folder and one look at it."""
    ada = tx.persons.ensure("Ada Quill").id
    watch = tx.watches.add(
        lambda key: Watch(WatchId(key), WatchKind.FOLDER, "/archive", 24, built.NOON, ada, built.NOON), "watch.added"
    )
    tx.watch_results.add(
        lambda key: WatchResult(WatchResultId(key), watch.id, built.NOON, WatchOutcome.UNCHANGED), "watch.unchanged"
    )


def _returned(tx: Transaction, pack: PackEntry, finding: Finding, version: Version) -> None:
    """Add a workbook that came back, one of its cells, and what legal says."""
    ada = tx.persons.ensure("Ada Quill")
    returned = tx.returns.add(
        lambda key: Returned(
            ReturnedId(key),
            pack.id,
            tx.returns.pack_row(pack.id),
            version.capture,
            version.capture_sha256,
            "back.xlsx",
            ada.id,
            built.NOON,
            1,
        ),
        "return.received",
    )
    tx.returned_entries.add(
        lambda key: ReturnedEntry(
            id=ReturnedEntryId(key),
            returned=returned.id,
            outcome=EntryOutcome.ACCEPTED,
            finding=finding.id,
            citation="",
            row_id=finding.id,
            row_key="k" * 32,
            column="Legal comment",
            before="",
            after="Agreed.",
            reason="",
            by="Lena Law",
            on="2026-11-20",
            is_comment=False,
        ),
        "return.accepted",
    )
    tx.legal.add(
        lambda key: LegalRecord(LegalRecordId(key), finding.id, "", returned.id, comment="Agreed."), "legal.recorded"
    )
    _, head = tx.ledger.head()
    tx.exchanges.add(
        lambda key: Exchange(ExchangeId(key), Direction.OUT, head, "work.zip", head, 1, head, 1, ada.id, built.NOON),
        "exchange.given",
    )


def _discuss(tx: Transaction, version: Version, finding: Finding) -> None:
    ada, ben = tx.persons.ensure("Ada Quill"), tx.persons.ensure("Ben Marsh", "reviewer")
    seen = sha256_of(b"what was seen")
    for about in (finding, None):
        step = built.step(ReviewAct.REVIEWED, built.BEN, seen, about=about)
        tx.steps.add(
            lambda key, step=step: replace(  # type: ignore[misc]
                step, id=StepId(key), version=version.id, person=ben.id
            ),
            "finding.reviewed",
        )
    tx.dissents.add(
        lambda key: Dissent(
            DissentId(key), finding.id, ben.id, built.NOON, "It is softer.", Answer(ada.id, built.NOON, "No.")
        ),
        "dissent.recorded",
    )
    tx.open_items.add(
        lambda key: OpenItem(
            OpenItemId(key), finding.id, "Since when?", ada.id, "2026-04-01", "open", None, built.NOON, version.id
        ),
        "open-item.raised",
    )
    second = ProvisionId(tx.provisions.of_version(version.id)[1].id)
    law = '{"id":"lamps:r-1"}'
    tx.kept_law.add(
        lambda key: KeptLaw(
            KeptLawId(key),
            CitationId("lamps:r-1"),
            sha256_of_text(law),
            law,
            "{}",
            "2025-11-30",
            ada.name,
            built.NOON,
            "lamps.xml",
            seen,
            "formex",
        ),
        "law.kept",
    )
    tx.flags.add(lambda key: Flag(FlagId(key), version.id, second, ada.id, built.NOON, "Ask again"), "flag.set")
    for _ in range(2):
        exclusion = tx.scope.add(
            lambda key: ScopeExclusion(
                ScopeId(key), version.id, (second,), ScopeReason.BOILERPLATE, "", PersonId(ada.id), built.NOON
            ),
            "scope.excluded",
        )
    tx.scope.withdraw(exclusion.id)


def _compare(tx: Transaction, *findings: Finding) -> None:
    ada = tx.persons.ensure("Ada Quill")
    members = tuple(
        ComparisonMember(each.id, Verdict.SAME if place else None, "alike") for place, each in enumerate(findings)
    )
    tx.comparisons.add(
        lambda key: Comparison(
            ComparisonId(key), "g-1", "termination-suspension", "How access ends", members, ada.id, built.NOON
        ),
        "comparison.confirmed",
    )
