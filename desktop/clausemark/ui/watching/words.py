"""What the window says of watches: kinds, outcomes, paces."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.archive.watch import WatchKind, WatchOutcome
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_KINDS = {
    WatchKind.FOLDER: (QT_TRANSLATE_NOOP("Watching", "Folder"), "folder"),
    WatchKind.REPOSITORY: (QT_TRANSLATE_NOOP("Watching", "Repository of terms"), "git-branch"),
    WatchKind.ADDRESS: (QT_TRANSLATE_NOOP("Watching", "Address on the web"), "globe"),
}
_OUTCOMES = {
    WatchOutcome.NEW: (QT_TRANSLATE_NOOP("Watching", "new"), "accent"),
    WatchOutcome.UNCHANGED: (QT_TRANSLATE_NOOP("Watching", "unchanged"), "success"),
    WatchOutcome.GONE: (QT_TRANSLATE_NOOP("Watching", "gone"), "danger"),
    WatchOutcome.REFUSED: (QT_TRANSLATE_NOOP("Watching", "refused"), "warning"),
    WatchOutcome.FAILED: (QT_TRANSLATE_NOOP("Watching", "failed"), "warning"),
}
PACES = (1, 6, 24, 168)
"""Hours between two looks that are offered."""
_PACES = {
    1: QT_TRANSLATE_NOOP("Watching", "every hour"),
    24: QT_TRANSLATE_NOOP("Watching", "every day"),
    168: QT_TRANSLATE_NOOP("Watching", "every week"),
}


def said(text: str) -> str:
    """Return words of this part of the window in its language."""
    return QCoreApplication.translate("Watching", text)


def kind_words(kind: WatchKind) -> str:
    """Return what is watched."""
    return said(_KINDS[kind][0])


def kind_icon(kind: WatchKind) -> str:
    """Return the drawing of what is watched."""
    return _KINDS[kind][1]


def outcome_words(outcome: WatchOutcome) -> str:
    """Return what a look gave."""
    return said(_OUTCOMES[outcome][0])


def outcome_tone(outcome: WatchOutcome) -> str:
    """Return the name of the theme's colour for what a look gave."""
    return _OUTCOMES[outcome][1]


def pace_words(locale: QLocale, hours: int) -> str:
    """Return how often a place is looked at."""
    if hours in _PACES:
        return said(_PACES[hours])
    return said(QT_TRANSLATE_NOOP("Watching", "every {0} hours")).format(locale.toString(hours))
