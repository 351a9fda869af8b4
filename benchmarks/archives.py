"""A workspace at the scale to plan for: many documents with many versions, a million provisions, findings on some."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bulk import add_versions
from benchmarks.extent import Extent
from benchmarks.material import clauses, real_clauses
from clausemark.archive.capture import Capture, CapturedAt, Origin
from clausemark.archive.clock import SystemClock
from clausemark.archive.hashes import sha256_of_text
from clausemark.archive.identifiers import CaptureId, DocumentId, FindingId, PlatformId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.provisions.anchor import anchor_span
from clausemark.provisions.provision import ProvisionSpan, Segmentation
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from clausemark.regulations.vocabulary import Basis, Confidence, Polarity, Severity
from clausemark.regulations.vocabulary import Origin as FindingOrigin
from clausemark.review.finding import Finding, Judgement, QuoteTarget, Target
from clausemark.store.sqlite import FORMAT, settle
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace, remove_workspace

_BEGAN = datetime(2005, 1, 1, tzinfo=UTC)
_WORDS_OF_ONE = 400
"""Different clauses that the versions are made of."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How large a workspace is to be; findings lie on the latest versions."""

    documents: int
    versions: int
    provisions: int
    findings: int


def kept_workspace(scale: Scale, *, spoken: Extent | None = None) -> Path:
    """Return a workspace of that size, made once for all runs; copy it before writing to it.

    `spoken` has it made of the clauses of real documents, or of the samples for a trial: they have more words.
    """
    folder = Path(__file__).resolve().parents[1] / "build" / "benchmarks"
    words = "" if spoken is None else f"-{spoken.name}"
    size = f"{scale.documents}-{scale.versions}-{scale.provisions}-{scale.findings}"
    path = folder / f"{size}-{FORMAT}{words}.clausemark"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        remove_workspace(unfinished)
        write_workspace(unfinished, scale, None if spoken is None else real_clauses(spoken)).close()
        settle(unfinished, None)
        unfinished.rename(path)
    return path


def write_workspace(path: Path, scale: Scale, spoken: list[str] | None = None, seed: int = 5) -> Workspace:
    """Return a new workspace of that size, open for writing; documents have unequal numbers of versions."""
    chance, words = random.Random(seed), spoken or clauses(_WORDS_OF_ONE, seed)
    each = max(1, scale.provisions // scale.versions)
    with (
        Workspace.create(path, passphrase=None, clock=SystemClock(), actor="bench") as workspace,
        workspace.transaction("bench") as tx,
    ):
        firsts = [_version(tx, document, chance.sample(words, each)) for document in _documents(tx, scale.documents)]
    owners = sorted(chance.randrange(scale.documents) for _ in range(scale.versions - scale.documents))
    add_versions(path, firsts, owners, words, each)
    workspace = Workspace.open(path, passphrase=None, clock=SystemClock())
    with workspace.transaction("bench") as tx:
        latest = [tx.versions.latest(version.document) or version for _, version in firsts]
        _findings(tx, latest, scale.findings, chance)
    return workspace


def _documents(tx: Transaction, count: int) -> Iterator[Document]:
    platforms = [
        tx.platforms.add(lambda key, n=n: Platform(PlatformId(key), f"Platform {n:03d}"), "platform.added")  # type: ignore[misc]
        for n in range(max(1, count // 10))
    ]
    for number in range(count):
        owner, title = platforms[number % len(platforms)], f"Terms {number:04d}"
        yield tx.documents.add(
            lambda key, owner=owner, title=title: Document(  # type: ignore[misc]
                DocumentId(key), owner.id, title, "Terms of Service", "en"
            ),
            "document.added",
        )


def _version(tx: Transaction, document: Document, words: list[str]) -> tuple[Capture, Version]:
    text, spans, at = "\n\n".join(words), [], 0
    for place, clause in enumerate(words, 1):
        spans.append(ProvisionSpan(place, str(place), ("Terms",), at, at + len(clause), clause))
        at += len(clause) + 2
    data, moment = text.encode("utf-8"), CapturedAt(_BEGAN, CaptureBasis.DECLARED, "day")
    digest = tx.originals.put(data)
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), digest, len(data), "text/plain", moment, Origin("terms.txt"), tx.clock.now(), tx.actor
        ),
        "capture.imported",
    )
    version = tx.versions.add(
        lambda key: Version(
            id=VersionId(key),
            document=document.id,
            capture=capture.id,
            ordinal=1,
            kind=VersionKind.FIRST,
            captured_at=moment,
            capture_sha256=digest,
            text_sha256=sha256_of_text(text),
            reader="bench",
            reader_version="1",
            segmenter_version="bench",
            provisions=len(words),
        ),
        "version.added",
    )
    tx.texts.put(version.id, text, data)
    tx.provisions.add_all(version.id, Segmentation("bench", tuple(spans), (), ()))
    return capture, version


def _findings(tx: Transaction, versions: list[Version], count: int, chance: random.Random) -> None:
    person = tx.persons.ensure("Bench Reviewer", "reviewer")
    categories = ("termination-suspension", "liability-limitation", "retention")
    for number in range(count):
        version = versions[number % len(versions)]
        text = tx.texts.text(version.id, version.text_sha256)
        provision = chance.choice(tx.provisions.of_version(version.id))
        source = SourceText(text, "bench", "1", (Block(0, len(text), BlockKind.PARAGRAPH),))
        anchor = anchor_span(source, provision.span.start, provision.span.end, version.capture_sha256)
        quote = QuoteTarget(provision.span.text)
        target = Target(version.id, version.capture_sha256, anchor, quote, (provision.id,))
        judgement = _judgement(categories[number % 3], chance.choice(list(Severity)))
        tx.findings.create(
            lambda key, n=number, target=target, judgement=judgement: Finding(  # type: ignore[misc]
                FindingId(key), 1, f"f-{n:05d}", target, judgement, (), FindingOrigin.HUMAN, person.id, tx.clock.now()
            )
        )


def _judgement(category: str, severity: Severity) -> Judgement:
    return Judgement(
        title="The service may end at any time",
        categories=(category,),
        polarity=Polarity.ADVERSE,
        severity=severity,
        factors=(),
        severity_reason="",
        what_it_says="The provider may end the service whenever it wishes, and nobody is told before.",
        why_it_matters="People may lose what they keep there.",
        user_impact="Files may be out of reach.",
        affected_groups=("account holders",),
        opt_out=None,
        what_users_can_do="Keep copies.",
        notes=(),
        confidence=Confidence.HIGH,
        basis=Basis.EXPLICIT,
    )
