"""What watches gave since a moment, as one page for a person who was away: it loads nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

from clausemark.archive.clock import utc_text
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.watch import Watch, WatchOutcome, WatchResult
from clausemark.regulations.vocabulary import VersionReview
from clausemark.review.change import ChangeRecord
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.reviewing import assess
from clausemark.store.transaction import View

_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
body { color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem; } p, ul { margin: .3rem 0; }
p.summary { white-space: pre-line; } .about { color: #444; font-size: .9rem; }
"""


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
        findings = tuple(view.findings.get(each) for each in result.findings)
        mine = tuple(each for each in findings if view.versions.get(each.target.version).document == document.id)
        before = None if change is None else view.versions.get(change.old_version)
        signed = before is not None and assess(view, desk, before).review is VersionReview.SIGNED_OFF
        yield NewVersion(view.platforms.get(document.platform), document, version, change, mine, signed)


def digest_page(digest: Digest) -> bytes:
    """Return the page, UTF-8; everything that comes from documents is escaped."""
    title = f"Watched documents, {digest.since.date().isoformat()} to {digest.until.date().isoformat()}"
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    counts = f"{digest.looks} looks, {len(digest.new)} new versions, {len(digest.failing)} places that fail now."
    parts = [
        f'<!doctype html>\n<html lang="en"><head>{head}</head><body>',
        f"<h1>{escape(title)}</h1>",
        f"<p>{counts}</p>",
        *map(_version, digest.new),
        *_failures(digest),
        "</body></html>\n",
    ]
    return "\n".join(parts).encode()


def _version(new: NewVersion) -> str:
    lines = [
        f"<h2>{escape(new.platform.name)}: {escape(new.document.title)}</h2>",
        f'<p class="about">{new.version.id}, captured {utc_text(new.version.captured_at.utc)}</p>',
    ]
    change = new.change
    if change is None:
        lines.append("<p>The first version, or a capture from which nothing can be concluded.</p>")
    else:
        word = "confirmed" if change.confirmed_by else "proposed"
        lines.append(f"<p>{change.kind.value}, {change.direction.value} for users ({word}).</p>")
        lines.append(f'<p class="summary">{escape(change.summary)}</p>')
        if change.notice_days is not None:
            lines.append(f"<p>Days from the capture to the stated effect: {change.notice_days}.</p>")
        if change.silent:
            lines.append(f"<p>Silent change: {escape(change.silent_reason)}</p>")
    if new.signed:
        lines.append("<p>The version before was signed off; this one is not reviewed.</p>")
    if new.findings:
        items = "".join(f"<li>{each.id}: {escape(each.judgement.title)}</li>" for each in new.findings)
        lines.append(f"<p>Findings whose text changed or went:</p><ul>{items}</ul>")
    return "\n".join(lines)


def _failures(digest: Digest) -> Iterator[str]:
    if digest.failing:
        yield "<h2>Places that fail now</h2>"
    for watch, result in digest.failing:
        yield f"<p>{escape(watch.place)}: {result.outcome.value}. {escape(result.message)}</p>"
