"""What the window says of the change between two versions: kinds, directions, counts, notice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.archive.terms import ChangeDirection, ChangeKind, LineageRelation
from clausemark.provisions.document_redline import PassageKind
from clausemark.provisions.provision import ProvisionSpan
from clausemark.services.versions_apart import ChangeCounts, Kin
from clausemark.ui.counting import agreeing
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_KINDS = {
    ChangeKind.SUBSTANTIVE: QT_TRANSLATE_NOOP("Redline", "Substantive"),
    ChangeKind.ADMINISTRATIVE: QT_TRANSLATE_NOOP("Redline", "Administrative"),
    ChangeKind.FORMATTING: QT_TRANSLATE_NOOP("Redline", "Formatting only"),
    ChangeKind.TECHNICAL: QT_TRANSLATE_NOOP("Redline", "Technical"),
    ChangeKind.BROKEN_CAPTURE: QT_TRANSLATE_NOOP("Redline", "Broken capture"),
}
_DIRECTIONS = {
    ChangeDirection.BETTER: QT_TRANSLATE_NOOP("Redline", "Better for users"),
    ChangeDirection.WORSE: QT_TRANSLATE_NOOP("Redline", "Worse for users"),
    ChangeDirection.MIXED: QT_TRANSLATE_NOOP("Redline", "Mixed for users"),
    ChangeDirection.NEUTRAL: QT_TRANSLATE_NOOP("Redline", "Neutral for users"),
}
_PASSAGES = {
    PassageKind.KEPT: QT_TRANSLATE_NOOP("Redline", "unchanged"),
    PassageKind.CHANGED: QT_TRANSLATE_NOOP("Redline", "reworded"),
    PassageKind.ADDED: QT_TRANSLATE_NOOP("Redline", "added"),
    PassageKind.REMOVED: QT_TRANSLATE_NOOP("Redline", "removed"),
    PassageKind.MOVED_FROM: QT_TRANSLATE_NOOP("Redline", "moved from here"),
    PassageKind.MOVED_TO: QT_TRANSLATE_NOOP("Redline", "moved to here"),
}
_ABOUT = {
    (PassageKind.MOVED_FROM, LineageRelation.MOVED): QT_TRANSLATE_NOOP("Redline", "Moved from here to {0}"),
    (PassageKind.MOVED_TO, LineageRelation.MOVED): QT_TRANSLATE_NOOP("Redline", "Moved here from {0}"),
    (PassageKind.REMOVED, LineageRelation.REWORDED): QT_TRANSLATE_NOOP("Redline", "Reworded and moved to {0}"),
    (PassageKind.ADDED, LineageRelation.REWORDED): QT_TRANSLATE_NOOP("Redline", "Reworded and moved here from {0}"),
    (PassageKind.REMOVED, LineageRelation.SPLIT_FROM): QT_TRANSLATE_NOOP("Redline", "Split up, see {0}"),
    (PassageKind.ADDED, LineageRelation.SPLIT_FROM): QT_TRANSLATE_NOOP("Redline", "Split off from {0}"),
    (PassageKind.REMOVED, LineageRelation.MERGED_INTO): QT_TRANSLATE_NOOP("Redline", "Merged into {0}"),
    (PassageKind.ADDED, LineageRelation.MERGED_INTO): QT_TRANSLATE_NOOP("Redline", "Merged with {0}"),
}
_COUNTED = (
    ("added", QT_TRANSLATE_NOOP("Redline", "1 added"), QT_TRANSLATE_NOOP("Redline", "{0} added")),
    ("removed", QT_TRANSLATE_NOOP("Redline", "1 removed"), QT_TRANSLATE_NOOP("Redline", "{0} removed")),
    ("reworded", QT_TRANSLATE_NOOP("Redline", "1 reworded"), QT_TRANSLATE_NOOP("Redline", "{0} reworded")),
    ("split", QT_TRANSLATE_NOOP("Redline", "1 split off"), QT_TRANSLATE_NOOP("Redline", "{0} split off")),
    ("merged", QT_TRANSLATE_NOOP("Redline", "1 merged"), QT_TRANSLATE_NOOP("Redline", "{0} merged")),
    ("moved", QT_TRANSLATE_NOOP("Redline", "1 moved"), QT_TRANSLATE_NOOP("Redline", "{0} moved")),
)


def translated(text: str) -> str:
    """Return words of this part of the window in its language."""
    return QCoreApplication.translate("Redline", text)


def kind_words(kind: ChangeKind) -> str:
    """Return what sort of change it is."""
    return translated(_KINDS[kind])


def direction_words(direction: ChangeDirection) -> str:
    """Return what the change means for users."""
    return translated(_DIRECTIONS[direction])


def passage_words(kind: PassageKind) -> str:
    """Return what became of a passage."""
    return translated(_PASSAGES[kind])


def about_words(kind: PassageKind, kin: Kin | None) -> str:
    """Return what is said above a passage whose clause stands elsewhere in the other version; else nothing."""
    if kin is None:
        return ""
    moved = kind in {PassageKind.MOVED_FROM, PassageKind.MOVED_TO}
    words = _ABOUT.get((kind, LineageRelation.MOVED if moved else kin.relation), "")
    return translated(words).format(_named(kin.provision)) if words else ""


def _named(provision: ProvisionSpan) -> str:
    """Return the number of a clause, or its place among the clauses, with its heading, where it has none."""
    if provision.number:
        return provision.number
    heading = provision.heading_path[-1] if provision.heading_path else ""
    words = QT_TRANSLATE_NOOP("Redline", "clause {0}, “{1}”") if heading else QT_TRANSLATE_NOOP("Redline", "clause {0}")
    return translated(words).format(provision.ordinal, heading)


def counted_words(locale: QLocale, counts: ChangeCounts) -> str:
    """Return the numbers of clauses in words, without those that are none."""
    numbers = [(getattr(counts, name), one, many) for name, one, many in _COUNTED]
    told = [
        translated(one if number == 1 else many).format(locale.toString(number))
        for number, one, many in numbers
        if number
    ]
    if not told:
        return translated(QT_TRANSLATE_NOOP("Redline", "No clause changed"))
    return translated(QT_TRANSLATE_NOOP("Redline", "Clauses: {0}")).format(", ".join(told))


def counted_signs(locale: QLocale, counts: ChangeCounts) -> str:
    """Return the clauses added, removed and reworded as short as a timeline needs it."""
    reworded = f" ~{locale.toString(counts.reworded)}" if counts.reworded else ""
    return f"+{locale.toString(counts.added)} −{locale.toString(counts.removed)}{reworded}"


def notice_words(locale: QLocale, days: int | None) -> str:
    """Return how long before its stated effect the version was captured; empty when no new date is stated."""
    if days is None:
        return ""
    if days < 0:
        one = QT_TRANSLATE_NOOP("Redline", "Captured {0} day after the stated effective date")
        many = QT_TRANSLATE_NOOP("Redline", "Captured {0} days after the stated effective date")
    else:
        one = QT_TRANSLATE_NOOP("Redline", "{0} day from capture to the stated effective date")
        many = QT_TRANSLATE_NOOP("Redline", "{0} days from capture to the stated effective date")
    return translated(agreeing(abs(days), one, many)).format(locale.toString(abs(days)))
