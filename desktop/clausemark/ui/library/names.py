"""The words and drawings of queues, review states and finding states in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clausemark.archive.terms import VersionKind
from clausemark.regulations.vocabulary import FindingState, Severity, VersionReview
from clausemark.services.queues import Queue
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.translation import QT_TRANSLATE_NOOP

QUEUES: dict[Queue, tuple[str, str, str]] = {
    Queue.TO_REVIEW: (
        QT_TRANSLATE_NOOP("Library", "To review"),
        "inbox",
        QT_TRANSLATE_NOOP("Library", "Provisions under review that nobody judged and nobody left out"),
    ),
    Queue.FLAGGED: (
        QT_TRANSLATE_NOOP("Library", "Flagged"),
        "flag",
        QT_TRANSLATE_NOOP("Library", "Provisions that somebody wants to come back to"),
    ),
    Queue.SUGGESTED: (
        QT_TRANSLATE_NOOP("Library", "Suggested"),
        "sparkles",
        QT_TRANSLATE_NOOP("Library", "Findings that a tool suggests; a person accepts or rejects them"),
    ),
    Queue.DRAFTS: (
        QT_TRANSLATE_NOOP("Library", "Drafts"),
        "square-pen",
        QT_TRANSLATE_NOOP("Library", "Findings that nobody has marked as prepared yet"),
    ),
    Queue.CHANGES_REQUESTED: (
        QT_TRANSLATE_NOOP("Library", "Changes requested"),
        "undo-2",
        QT_TRANSLATE_NOOP("Library", "Findings that a second reviewer returned with a reason"),
    ),
    Queue.SECOND_REVIEW: (
        QT_TRANSLATE_NOOP("Library", "Second review"),
        "user-check",
        QT_TRANSLATE_NOOP("Library", "Findings that are prepared and wait for somebody who had no hand in them"),
    ),
    Queue.STALE: (
        QT_TRANSLATE_NOOP("Library", "Stale"),
        "triangle-alert",
        QT_TRANSLATE_NOOP("Library", "Findings under which a text or a law entry changed"),
    ),
    Queue.LAW_CHANGED: (
        QT_TRANSLATE_NOOP("Library", "Law changed"),
        "gavel",
        QT_TRANSLATE_NOOP("Library", "Findings mapped to a law entry that the catalogue has changed since"),
    ),
    Queue.NEW_VERSIONS: (
        QT_TRANSLATE_NOOP("Library", "New versions"),
        "git-compare",
        QT_TRANSLATE_NOOP("Library", "Versions into which earlier findings are to be carried, or whose change waits"),
    ),
    Queue.UNCLASSIFIED: (
        QT_TRANSLATE_NOOP("Library", "Unclassified"),
        "circle-help",
        QT_TRANSLATE_NOOP("Library", "Findings without a category; their provisions still wait for review"),
    ),
    Queue.OPEN_ITEMS: (
        QT_TRANSLATE_NOOP("Library", "Open items"),
        "message-square",
        QT_TRANSLATE_NOOP("Library", "Questions with an owner that wait for an answer"),
    ),
    Queue.TO_SIGN_OFF: (
        QT_TRANSLATE_NOOP("Library", "To sign off"),
        "file-check",
        QT_TRANSLATE_NOOP("Library", "Versions that only lack a sign-off, and those whose sign-off lapsed"),
    ),
    Queue.SIGNED_OFF: (
        QT_TRANSLATE_NOOP("Library", "Signed off"),
        "badge-check",
        QT_TRANSLATE_NOOP("Library", "Findings approved as they stand"),
    ),
    Queue.ALL_FINDINGS: (
        QT_TRANSLATE_NOOP("Library", "All findings"),
        "list",
        QT_TRANSLATE_NOOP("Library", "Every finding in whatever state"),
    ),
}
"""Words, icon and explanation of each queue, in the order of the pane."""

_EMPTY: dict[Queue, str] = {
    Queue.TO_REVIEW: QT_TRANSLATE_NOOP(
        "Library", "Everything here is judged or out of scope. Go on with drafts or with second reviews."
    ),
    Queue.FLAGGED: QT_TRANSLATE_NOOP("Library", "Press F on a provision to find it here again."),
    Queue.SUGGESTED: QT_TRANSLATE_NOOP("Library", "No suggestion waits for a person."),
    Queue.DRAFTS: QT_TRANSLATE_NOOP("Library", "Every finding is at least prepared. New ones begin here."),
    Queue.CHANGES_REQUESTED: QT_TRANSLATE_NOOP("Library", "No finding was returned, or all were mended."),
    Queue.SECOND_REVIEW: QT_TRANSLATE_NOOP(
        "Library", "Nothing is waiting. Findings come here when their preparer saves them as prepared."
    ),
    Queue.STALE: QT_TRANSLATE_NOOP("Library", "Every finding rests on the text and the law that were judged."),
    Queue.LAW_CHANGED: QT_TRANSLATE_NOOP("Library", "Every mapping rests on the law entry that was read for it."),
    Queue.NEW_VERSIONS: QT_TRANSLATE_NOOP(
        "Library", "Nothing waits. Versions come here when earlier findings meet a new text, or a watch finds one."
    ),
    Queue.UNCLASSIFIED: QT_TRANSLATE_NOOP("Library", "Every finding has a category."),
    Queue.OPEN_ITEMS: QT_TRANSLATE_NOOP("Library", "No question waits for an answer."),
    Queue.TO_SIGN_OFF: QT_TRANSLATE_NOOP(
        "Library", "Versions come here when nothing of them is outstanding and every finding is approved."
    ),
    Queue.SIGNED_OFF: QT_TRANSLATE_NOOP("Library", "Findings come here when a second reviewer approves them."),
    Queue.ALL_FINDINGS: QT_TRANSLATE_NOOP(
        "Library", "Begin with the queue “To review”, or import review files from the menu."
    ),
}

_STATES: dict[FindingState, str] = {
    FindingState.SUGGESTED: QT_TRANSLATE_NOOP("Library", "Suggested"),
    FindingState.DRAFT: QT_TRANSLATE_NOOP("Library", "Draft"),
    FindingState.IN_REVIEW: QT_TRANSLATE_NOOP("Library", "Prepared"),
    FindingState.CHANGES_REQUESTED: QT_TRANSLATE_NOOP("Library", "Changes requested"),
    FindingState.APPROVED: QT_TRANSLATE_NOOP("Library", "Approved"),
    FindingState.REJECTED: QT_TRANSLATE_NOOP("Library", "Rejected"),
    FindingState.SUPERSEDED: QT_TRANSLATE_NOOP("Library", "Superseded"),
    FindingState.STALE: QT_TRANSLATE_NOOP("Library", "Stale"),
}
_REVIEWS: dict[VersionReview, tuple[str, str]] = {
    VersionReview.NOT_STARTED: (QT_TRANSLATE_NOOP("Library", "Not started"), "history"),
    VersionReview.IN_REVIEW: (QT_TRANSLATE_NOOP("Library", "In review"), "circle-dot"),
    VersionReview.SIGNED_OFF: (QT_TRANSLATE_NOOP("Library", "Signed off"), "badge-check"),
    VersionReview.LAPSED: (QT_TRANSLATE_NOOP("Library", "Sign-off lapsed"), "triangle-alert"),
}
_SEVERITIES: dict[Severity | None, str] = {
    Severity.CRITICAL: QT_TRANSLATE_NOOP("Library", "Critical"),
    Severity.HIGH: QT_TRANSLATE_NOOP("Library", "High"),
    Severity.MEDIUM: QT_TRANSLATE_NOOP("Library", "Medium"),
    Severity.LOW: QT_TRANSLATE_NOOP("Library", "Low"),
    Severity.INFO: QT_TRANSLATE_NOOP("Library", "Info"),
    None: QT_TRANSLATE_NOOP("Library", "Not rated"),
}
_KINDS: dict[VersionKind, str] = {
    VersionKind.BROKEN_CAPTURE: QT_TRANSLATE_NOOP("Library", "broken capture"),
    VersionKind.TECHNICAL: QT_TRANSLATE_NOOP("Library", "technical"),
    VersionKind.UNCHANGED: QT_TRANSLATE_NOOP("Library", "unchanged"),
}


def said(text: str) -> str:
    """Return a word of the library in the language of the window."""
    return QCoreApplication.translate("Library", text)


def queue_name(queue: Queue) -> str:
    """Return what a queue is called."""
    return said(QUEUES[queue][0])


def queue_advice(queue: Queue) -> str:
    """Return what to do where a queue is empty."""
    return said(_EMPTY[queue])


def state_name(state: FindingState) -> str:
    """Return what the state of a finding is called."""
    return said(_STATES[state])


def severity_name(severity: Severity | None) -> str:
    """Return what a severity is called; None is not rated."""
    return said(_SEVERITIES[severity])


def review_name(review: VersionReview) -> str:
    """Return what the state of a version's review is called."""
    return said(_REVIEWS[review][0])


def review_icon(review: VersionReview) -> str:
    """Return the drawing of a state of review."""
    return _REVIEWS[review][1]


def kind_name(kind: VersionKind) -> str:
    """Return what is to be said of a version's kind, empty for the ordinary ones."""
    return said(_KINDS[kind]) if kind in _KINDS else ""


def state_tone(theme: Theme, state: FindingState) -> Tone:
    """Return the colours of a state: green is approved, amber waits for a person, red was returned or is stale."""
    if state is FindingState.APPROVED:
        return Tone(theme.success, theme.success_soft, theme.success_soft)
    if state in (FindingState.CHANGES_REQUESTED, FindingState.STALE):
        return Tone(theme.danger, theme.danger_soft, theme.danger_soft)
    if state is FindingState.IN_REVIEW:
        return Tone(theme.info, theme.info_soft, theme.info_soft)
    if state is FindingState.SUGGESTED:
        return Tone(theme.warning, theme.warning_soft, theme.warning_soft)
    return Tone(theme.unrated, theme.unrated_soft, theme.unrated_soft)


def review_tone(theme: Theme, review: VersionReview) -> Tone:
    """Return the colours of a state of review."""
    if review is VersionReview.SIGNED_OFF:
        return Tone(theme.success, theme.success_soft, theme.success_soft)
    if review is VersionReview.LAPSED:
        return Tone(theme.danger, theme.danger_soft, theme.danger_soft)
    if review is VersionReview.IN_REVIEW:
        return Tone(theme.info, theme.info_soft, theme.info_soft)
    return Tone(theme.unrated, theme.unrated_soft, theme.unrated_soft)
