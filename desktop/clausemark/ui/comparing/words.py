"""What the window says of comparisons: presence, counts, definitions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.services.benchmark import Presence, Row
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_PRESENCE = {
    Presence.PRESENT: QT_TRANSLATE_NOOP("Comparing", "Present"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("Comparing", "Absent"),
    Presence.UNCLEAR: QT_TRANSLATE_NOOP("Comparing", "Unclear"),
}
_REVIEWED = QT_TRANSLATE_NOOP("Comparing", "{0} of {1} platforms reviewed")
_REVIEWED_ONE = QT_TRANSLATE_NOOP("Comparing", "{0} of 1 platform reviewed")
_DEFINITION = (
    QT_TRANSLATE_NOOP(
        "Comparing", "A platform counts as reviewed when a version of its documents has a judged finding."
    ),
    QT_TRANSLATE_NOOP("Comparing", "Of each document the latest such version counts."),
    QT_TRANSLATE_NOOP("Comparing", "Present: a finding in the category quotes a passage."),
    QT_TRANSLATE_NOOP("Comparing", "Absent: a finding records that it was searched for and not found."),
    QT_TRANSLATE_NOOP("Comparing", "Unclear: neither."),
)


def said(text: str) -> str:
    """Return words of this part of the window in its language."""
    return QCoreApplication.translate("Comparing", text)


def presence_words(presence: Presence) -> str:
    """Return whether a category is dealt with."""
    return said(_PRESENCE[presence])


def prevalence_words(locale: QLocale, row: Row) -> str:
    """Return on how many of the platforms reviewed a category is present."""
    count, whole = row.count(Presence.PRESENT), len(row.cells)
    words = _REVIEWED_ONE if whole == 1 else _REVIEWED
    return said(words).format(locale.toString(count), locale.toString(whole))


def definition_words() -> str:
    """Return what the counts mean."""
    return " ".join(said(each) for each in _DEFINITION)
