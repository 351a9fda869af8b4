"""The words of review acts and steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.second_review import StepSeen
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import full_moment

_DONE: dict[ReviewAct, str] = {
    ReviewAct.PREPARED: QT_TRANSLATE_NOOP("Review", "{0} prepared it"),
    ReviewAct.REVIEWED: QT_TRANSLATE_NOOP("Review", "{0} reviewed it"),
    ReviewAct.APPROVED: QT_TRANSLATE_NOOP("Review", "{0} approved it"),
    ReviewAct.RETURNED: QT_TRANSLATE_NOOP("Review", "{0} returned it"),
    ReviewAct.DISSENTED: QT_TRANSLATE_NOOP("Review", "{0} dissented"),
    ReviewAct.WITHDRAWN: QT_TRANSLATE_NOOP("Review", "{0} withdrew their steps"),
}
_DONE_TO_A_VERSION: dict[ReviewAct, str] = {
    ReviewAct.PREPARED: QT_TRANSLATE_NOOP("Review", "{0} prepared the version"),
    ReviewAct.REVIEWED: QT_TRANSLATE_NOOP("Review", "{0} reviewed the version"),
    ReviewAct.APPROVED: QT_TRANSLATE_NOOP("Review", "{0} signed the version off"),
    ReviewAct.RETURNED: QT_TRANSLATE_NOOP("Review", "{0} returned the version"),
}
"""Findings and versions are not of one gender in every language."""
_ICONS = {
    ReviewAct.PREPARED: "square-pen",
    ReviewAct.REVIEWED: "eye",
    ReviewAct.APPROVED: "badge-check",
    ReviewAct.RETURNED: "undo-2",
    ReviewAct.DISSENTED: "message-square-warning",
    ReviewAct.WITHDRAWN: "rotate-ccw",
}


def said(text: str) -> str:
    """Return a word of the second review in the language of the window."""
    return QCoreApplication.translate("Review", text)


def step_words(locale: QLocale, seen: StepSeen) -> str:
    """Return who did what and when: “Ben Marsh approved it, 12 Mar 2026 08:14 UTC”."""
    act = seen.step.act
    words = _DONE[act] if seen.step.finding is not None else _DONE_TO_A_VERSION.get(act, _DONE[act])
    return f"{said(words).format(seen.person)}, {full_moment(locale, seen.step.utc)}"


def step_icon(act: ReviewAct) -> str:
    """Return the drawing of an act."""
    return _ICONS[act]


def number_of(locale: QLocale, number: int, one: str, many: str) -> str:
    """Return a number with its noun; `many` holds {0}."""
    return said(one) if number == 1 else said(many).format(locale.toString(number))
