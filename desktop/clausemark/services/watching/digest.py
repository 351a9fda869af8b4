"""What watches gave since a moment, for a person who was away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.regulations.vocabulary import VersionReview
from clausemark.review.change import ChangeRecord
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.reviewing import assess
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version that a watch brought, what changed, and what that does to the review of the version before.

    `findings` are those whose text changed or went; `signed` tells that the version before was signed off.
    """

    platform: Platform
    document: Document
    version: Version
    change: ChangeRecord | None
    findings: tuple[Finding, ...]
    signed: bool


@dataclass(frozen=True, slots=True)
class Digest:
    """What watches gave from a moment on: new versions, and looks that failed last."""

    since: datetime
    until: datetime
    looks: int
    new: tuple[NewVersion, ...]
    failing: tuple[tuple[Watch, WatchResult], ...]


def digest_of(desk: Desk, since: datetime) -> Digest:
    """Return what watches gave since a moment."""
    with desk.workspace.reading() as view:
        results = view.watch_results.since(since)
        new = tuple(each for result in results for each in new_versions(view, desk, result))
        last = ((watch, view.watch_results.last(watch.id)) for watch in view.watches.all())
        quiet = (WatchOutcome.NEW, WatchOutcome.UNCHANGED)
        failing = tuple((watch, result) for watch, result in last if result and result.outcome not in quiet)
        return Digest(since, desk.clock.now(), len(results), new, failing)


def new_versions(view: View, desk: Desk, result: WatchResult) -> Iterator[NewVersion]:
    """Yield the versions that a look brought, unless they were taken out again."""
    for name in result.versions:
        if view.versions.is_removed(name):
            continue
        version = view.versions.get(name)
        document = view.documents.get(version.document)
        change = next((each for each in view.changes.of_document(document.id) if each.new_version == name), None)
        gone = view.findings.removed_among(result.findings)
        findings = tuple(view.findings.get(each) for each in result.findings if each not in gone)
        mine = tuple(each for each in findings if view.versions.get(each.target.version).document == document.id)
        before = None if change is None else view.versions.get(change.old_version)
        signed = before is not None and assess(view, desk, before).review is VersionReview.SIGNED_OFF
        yield NewVersion(view.platforms.get(document.platform), document, version, change, mine, signed)
