"""The digest of watches as one page, in English or another language: it loads nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape
from typing import Protocol

from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.archive.watch import WatchOutcome
from clausemark.phrases import phrase
from clausemark.review.change import ChangeRecord
from clausemark.services.watching.digest import Digest, NewVersion

_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
body { color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem; } p, ul { margin: .3rem 0; }
p.summary { white-space: pre-line; } .about { color: #444; font-size: .9rem; }
"""


class DigestWords(Protocol):
    """How a digest is worded: `language` is a BCP 47 tag."""

    @property
    def language(self) -> str:
        """Return the language of the page."""

    def said(self, text: str) -> str:
        """Return a text of the core, which may be a phrase."""

    def kind(self, kind: ChangeKind) -> str:
        """Return what a change is."""

    def direction(self, direction: ChangeDirection) -> str:
        """Return for whom a change is better."""

    def outcome(self, outcome: WatchOutcome) -> str:
        """Return what a look gave."""

    def day(self, moment: datetime) -> str:
        """Return the day of a moment, in UTC."""


class EnglishWords:
    """The words of the core as they stand, and dates of ISO 8601."""

    language = "en"

    def said(self, text: str) -> str:
        """Return a text as it stands."""
        return str(text)

    def kind(self, kind: ChangeKind) -> str:
        """Return what a change is."""
        return kind.value

    def direction(self, direction: ChangeDirection) -> str:
        """Return for whom a change is better."""
        return f"{direction.value} for users"

    def outcome(self, outcome: WatchOutcome) -> str:
        """Return what a look gave."""
        return outcome.value

    def day(self, moment: datetime) -> str:
        """Return the day of a moment, in UTC."""
        return moment.date().isoformat()


ENGLISH = EnglishWords()


def digest_page(digest: Digest, words: DigestWords = ENGLISH) -> bytes:
    """Return the page, UTF-8; everything that comes from documents and people stays as it is, and is escaped."""
    from_day, to_day = words.day(digest.since), words.day(digest.until)
    title = _text(words, phrase("Watched documents, {since} to {until}", since=from_day, until=to_day))
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    counts = phrase(
        "Looks: {looks} · new versions: {new} · places that fail now: {failing}",
        looks=digest.looks,
        new=len(digest.new),
        failing=len(digest.failing),
    )
    parts = [
        f'<!doctype html>\n<html lang="{words.language}"><head>{head}</head><body>',
        f"<h1>{title}</h1>",
        f"<p>{_text(words, counts)}</p>",
        *(_version(each, words) for each in digest.new),
        *_failures(digest, words),
        "</body></html>\n",
    ]
    return "\n".join(parts).encode()


def _version(new: NewVersion, words: DigestWords) -> str:
    captured = phrase("{version}, captured {day}", version=new.version.id, day=words.day(new.version.captured_at.utc))
    lines = [
        f"<h2>{escape(new.platform.name)}: {escape(new.document.title)}</h2>",
        f'<p class="about">{_text(words, captured)}</p>',
        *_change(new.change, words),
    ]
    if new.signed:
        signed = phrase("The version before was signed off; this one is not reviewed.")
        lines.append(f"<p>{_text(words, signed)}</p>")
    if new.findings:
        items = "".join(f"<li>{escape(each.label)}: {escape(each.judgement.title)}</li>" for each in new.findings)
        lines.append(f"<p>{_text(words, phrase('Findings whose text changed or went:'))}</p><ul>{items}</ul>")
    return "\n".join(lines)


def _change(change: ChangeRecord | None, words: DigestWords) -> Iterator[str]:
    if change is None:
        first = phrase("The first version, or a capture from which nothing can be concluded.")
        yield f"<p>{_text(words, first)}</p>"
        return
    kind, direction = words.kind(change.kind), words.direction(change.direction)
    by_person = phrase("{kind}, {direction} (confirmed)", kind=kind, direction=direction)
    by_rules = phrase("{kind}, {direction} (proposed)", kind=kind, direction=direction)
    yield f"<p>{_text(words, by_person if change.confirmed_by else by_rules)}</p>"
    summary = escape(change.summary) if change.confirmed_by else _text(words, change.summary)
    yield f'<p class="summary">{summary}</p>'
    if change.notice_days is not None:
        notice = phrase("Days from the capture to the stated effect: {days}.", days=change.notice_days)
        yield f"<p>{_text(words, notice)}</p>"
    if change.silent:
        silent = phrase("Silent change: {reason}", reason=words.said(change.silent_reason))
        yield f"<p>{_text(words, silent)}</p>"


def _failures(digest: Digest, words: DigestWords) -> Iterator[str]:
    if digest.failing:
        yield f"<h2>{_text(words, phrase('Places that fail now'))}</h2>"
    for watch, result in digest.failing:
        yield f"<p>{escape(watch.place)}: {escape(words.outcome(result.outcome))}. {_text(words, result.message)}</p>"


def _text(words: DigestWords, text: str) -> str:
    return escape(words.said(text))
