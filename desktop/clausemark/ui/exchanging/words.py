"""The words of an exchange: what became of records, why, and what they are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.regulations.vocabulary import ReviewAct, ScopeReason
from clausemark.services.exchange.report import Entry, Fate, Outcome
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.vocabulary import word
from clausemark.ui.when import iso_day
from clausemark.ui.widgets.kept_end import PARTED


@dataclass(frozen=True, slots=True)
class _Look:
    """How a fate is called, one record and all of them, what it means, its drawing and the token of its colour."""

    one: str
    many: str
    meaning: str
    drawing: str
    token: str


_LOOKS = {
    Fate.CONFLICT: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Conflict"),
        QT_TRANSLATE_NOOP("Exchanging", "Conflicts"),
        QT_TRANSLATE_NOOP("Exchanging", "Both sides changed it. What is here stays as it is until somebody chooses."),
        "git-compare",
        "warning",
    ),
    Fate.REFUSED: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Refused"),
        QT_TRANSLATE_NOOP("Exchanging", "Refused"),
        QT_TRANSLATE_NOOP("Exchanging", "It is not taken, nor is what hangs on it."),
        "ban",
        "danger",
    ),
    Fate.TAMPERED: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Text differs"),
        QT_TRANSLATE_NOOP("Exchanging", "Text differs"),
        QT_TRANSLATE_NOOP("Exchanging", "The text in the file is not the one here; nothing about it is taken."),
        "shield-alert",
        "danger",
    ),
    Fate.UNKNOWN: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Unknown"),
        QT_TRANSLATE_NOOP("Exchanging", "Unknown"),
        QT_TRANSLATE_NOOP("Exchanging", "It is about something that is not here; it is not taken."),
        "circle-question-mark",
        "info",
    ),
    Fate.MISSING: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Withdrawn there"),
        QT_TRANSLATE_NOOP("Exchanging", "Withdrawn there"),
        QT_TRANSLATE_NOOP("Exchanging", "The other side took it out; nothing is taken out here."),
        "file-x",
        "muted",
    ),
    Fate.ACCEPTED: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Taken"),
        QT_TRANSLATE_NOOP("Exchanging", "Taken"),
        QT_TRANSLATE_NOOP("Exchanging", "It is new here, or only the other side changed it."),
        "circle-check",
        "success",
    ),
    Fate.UNCHANGED: _Look(
        QT_TRANSLATE_NOOP("Exchanging", "Unchanged"),
        QT_TRANSLATE_NOOP("Exchanging", "Unchanged"),
        QT_TRANSLATE_NOOP("Exchanging", "It is here already, as it is in the file or further on."),
        "check",
        "muted",
    ),
}
FATES = tuple(_LOOKS)
"""The fates in the order in which somebody works through them."""
_KINDS = {
    "version": QT_TRANSLATE_NOOP("Exchanging", "Version"),
    "finding": QT_TRANSLATE_NOOP("Exchanging", "Finding"),
    "step": QT_TRANSLATE_NOOP("Exchanging", "Review step"),
    "dissent": QT_TRANSLATE_NOOP("Exchanging", "Dissent"),
    "open-item": QT_TRANSLATE_NOOP("Exchanging", "Open item"),
    "scope": QT_TRANSLATE_NOOP("Exchanging", "Out of scope"),
    "flag": QT_TRANSLATE_NOOP("Exchanging", "Flag"),
    "comparison": QT_TRANSLATE_NOOP("Exchanging", "Comparison"),
}
_MANY = {
    "version": QT_TRANSLATE_NOOP("Exchanging", "versions: {0}"),
    "finding": QT_TRANSLATE_NOOP("Exchanging", "findings: {0}"),
    "step": QT_TRANSLATE_NOOP("Exchanging", "review steps: {0}"),
    "dissent": QT_TRANSLATE_NOOP("Exchanging", "dissents: {0}"),
    "open-item": QT_TRANSLATE_NOOP("Exchanging", "open items: {0}"),
    "scope": QT_TRANSLATE_NOOP("Exchanging", "out of scope: {0}"),
    "flag": QT_TRANSLATE_NOOP("Exchanging", "flags: {0}"),
    "comparison": QT_TRANSLATE_NOOP("Exchanging", "comparisons: {0}"),
}
KINDS = tuple(_KINDS)
"""The kinds of record in the order in which they are counted."""
_REASONS = {
    "text-not-derived": QT_TRANSLATE_NOOP(
        "Exchanging", "The reader of this program takes another text from the archived bytes than the file says."
    ),
    "reader-not-at-hand": QT_TRANSLATE_NOOP(
        "Exchanging", "This program does not have the reader of its text; the text was taken as the file has it."
    ),
    "read-otherwise": QT_TRANSLATE_NOOP(
        "Exchanging",
        "The version is here with another text or other provisions, so that places mean something else.",
    ),
    "purged-here": QT_TRANSLATE_NOOP("Exchanging", "It was purged here. Only a person can import it again."),
    "withdrawn-here": QT_TRANSLATE_NOOP("Exchanging", "Somebody took it out here. It stays out."),
    "withdrawn-there": QT_TRANSLATE_NOOP("Exchanging", "The other side took it out. Take it out here if you agree."),
    "anchor-damaged": QT_TRANSLATE_NOOP("Exchanging", "Its words do not stand at the place that it names."),
    "category-unknown": QT_TRANSLATE_NOOP("Exchanging", "This program does not have its category. Update the program."),
    "citation-unknown": QT_TRANSLATE_NOOP(
        "Exchanging",
        "The catalogue here does not have a law that it cites. Import that law, then take the file in again.",
    ),
    "score-out-of-range": QT_TRANSLATE_NOOP("Exchanging", "A score or a strength in it is none."),
    "revisions-incomplete": QT_TRANSLATE_NOOP("Exchanging", "A revision of it is missing in the file."),
    "step-unproven": QT_TRANSLATE_NOOP("Exchanging", "Nothing in the file is what the step was taken on."),
    "four-eyes": QT_TRANSLATE_NOOP("Exchanging", "The person had a hand in the finding and cannot judge it."),
    "provision-unknown": QT_TRANSLATE_NOOP("Exchanging", "It names a provision of another version."),
    "finding-unknown": QT_TRANSLATE_NOOP("Exchanging", "A finding that it compares is not here."),
    "label-taken": QT_TRANSLATE_NOOP(
        "Exchanging", "Another finding here has its label; it got one beside it, and approvals of it lapse."
    ),
    "settled-take": QT_TRANSLATE_NOOP("Exchanging", "Settled: the wording of the file stands; both are kept."),
    "settled-keep": QT_TRANSLATE_NOOP("Exchanging", "Settled: the wording here stands; both are kept."),
}
_CONFLICTS = {
    "finding": QT_TRANSLATE_NOOP(
        "Exchanging", "Changed on both sides. Choose which wording stands; both stay in the history."
    ),
    "step": QT_TRANSLATE_NOOP("Exchanging", "It is on a wording that is in conflict, and comes once that is settled."),
}
_OTHER_CONFLICT = QT_TRANSLATE_NOOP(
    "Exchanging", "Changed on both sides. Write here what is to stand, and hand it over in turn."
)
_CHOSEN = {
    "take": QT_TRANSLATE_NOOP("Exchanging", "Conflict: the file's"),
    "keep": QT_TRANSLATE_NOOP("Exchanging", "Conflict: what is here"),
}


_PROVISION = QT_TRANSLATE_NOOP("Exchanging", "Provision {0}")


def said(text: str) -> str:
    """Return words of an exchange in the language of the window."""
    return QCoreApplication.translate("Exchanging", text)


def fate_name(outcome: Outcome, chosen: str = "") -> str:
    """Return what becomes of a record; `chosen` is `take` or `keep` where somebody chose in a conflict."""
    return said(_CHOSEN[chosen]) if chosen else said(_LOOKS[outcome.entry.fate].one)


def fate_title(fate: Fate) -> str:
    """Return what all records of a fate are."""
    return said(_LOOKS[fate].many)


def fate_meaning(fate: Fate) -> str:
    """Return what a fate means, in a sentence."""
    return said(_LOOKS[fate].meaning)


def fate_icon(fate: Fate) -> str:
    """Return the drawing of a fate."""
    return _LOOKS[fate].drawing


def fate_colour(theme: Theme, fate: Fate) -> str:
    """Return the colour of a fate; the word always stands beside it."""
    return str(getattr(theme, _LOOKS[fate].token))


def kind_name(kind: str) -> str:
    """Return what one record of a kind is called."""
    return said(_KINDS[kind])


def kind_count(kind: str, number: str) -> str:
    """Return how many records of a kind there are, in words."""
    return said(_MANY[kind]).format(number)


def reason_words(outcome: Outcome) -> str:
    """Return why a record is not simply taken or known, and what to do, in sentences; empty where nothing needs one."""
    entry = outcome.entry
    if entry.reason == "changed-on-both-sides":
        return said(_CONFLICTS.get(entry.kind, _OTHER_CONFLICT))
    return said(_REASONS[entry.reason]) if entry.reason in _REASONS else entry.reason


def place_name(locale: QLocale, entry: Entry) -> str:
    """Return the version that a record belongs to, its day in the language of the window; empty for a comparison."""
    document, parted, day = entry.place.rpartition(PARTED)
    return f"{document}{parted}{iso_day(locale, day)}"


def record_name(entry: Entry) -> str:
    """Return which record of its version an entry is about: “f-001  No renting out”, “f-001 · Approved”."""
    if entry.kind == "step":
        label, _, act = entry.name.rpartition(": ")
        return " · ".join(part for part in (label, word(ReviewAct(act))) if part)
    if entry.kind == "scope":
        return word(ScopeReason(entry.name))
    if entry.kind == "flag":
        return f"{said(_PROVISION).format(entry.name)}  {entry.title}".strip()
    return f"{entry.name}  {entry.title}".strip() or entry.row_id
