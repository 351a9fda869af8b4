"""What the coding pane calls the values of the closed vocabularies, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clausemark.regulations.vocabulary import (
    FindingState,
    MappingState,
    NoteKind,
)
from clausemark.review.finding import Judgement
from clausemark.review.severity import missing_factors
from clausemark.ui.counting import counted
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_MEANINGS: dict[NoteKind, str] = {
    NoteKind.STATEMENT: QT_TRANSLATE_NOOP("Coding", "what the text itself states"),
    NoteKind.INFERENCE: QT_TRANSLATE_NOOP("Coding", "what follows from it"),
    NoteKind.OPINION: QT_TRANSLATE_NOOP("Coding", "what the reviewer thinks of it"),
}
_SCALE = (
    QT_TRANSLATE_NOOP("Coding", "none"),
    QT_TRANSLATE_NOOP("Coding", "some"),
    QT_TRANSLATE_NOOP("Coding", "considerable"),
    QT_TRANSLATE_NOOP("Coding", "extreme"),
)
_PARTS = {
    "title": QT_TRANSLATE_NOOP("Coding", "title"),
    "categories": QT_TRANSLATE_NOOP("Coding", "category"),
    "polarity": QT_TRANSLATE_NOOP("Coding", "polarity"),
    "severity": QT_TRANSLATE_NOOP("Coding", "severity"),
    "factors": QT_TRANSLATE_NOOP("Coding", "severity factors"),
    "severity_reason": QT_TRANSLATE_NOOP("Coding", "reason of the severity"),
    "what_it_says": QT_TRANSLATE_NOOP("Coding", "what it says"),
    "why_it_matters": QT_TRANSLATE_NOOP("Coding", "why it matters"),
    "user_impact": QT_TRANSLATE_NOOP("Coding", "user impact"),
    "affected_groups": QT_TRANSLATE_NOOP("Coding", "affected groups"),
    "opt_out": QT_TRANSLATE_NOOP("Coding", "opt-out"),
    "what_users_can_do": QT_TRANSLATE_NOOP("Coding", "what users can do"),
    "notes": QT_TRANSLATE_NOOP("Coding", "interpretive notes"),
    "confidence": QT_TRANSLATE_NOOP("Coding", "confidence"),
    "basis": QT_TRANSLATE_NOOP("Coding", "basis"),
    "mappings": QT_TRANSLATE_NOOP("Coding", "mappings"),
    "target": QT_TRANSLATE_NOOP("Coding", "passage"),
    "state": QT_TRANSLATE_NOOP("Coding", "state"),
}

_OTHER = "accessibility-other"
_LACKS = {
    "category": QT_TRANSLATE_NOOP("Coding", "a category"),
    "severity": QT_TRANSLATE_NOOP("Coding", "a severity"),
    "factor": QT_TRANSLATE_NOOP("Coding", "{0} factor score"),
    "factors": QT_TRANSLATE_NOOP("Coding", "{0} factor scores"),
    "reason": QT_TRANSLATE_NOOP("Coding", "the reason of the severity"),
    "says": QT_TRANSLATE_NOOP("Coding", "what it says"),
    "note": QT_TRANSLATE_NOOP("Coding", "an interpretive note"),
}


def said(text: str) -> str:
    """Return a word of this module in the language of the window."""
    return QCoreApplication.translate("Coding", text)


def note_meaning(kind: NoteKind) -> str:
    """Return what sort of note a kind is, in a few words."""
    return said(_MEANINGS[kind])


def score_word(points: int) -> str:
    """Return what a score of a factor, 0–3, stands for."""
    return said(_SCALE[points])


def part_words(parts: tuple[str, ...]) -> str:
    """Return the parts of a finding that changed, as a list in words."""
    return ", ".join(said(_PARTS[part]) for part in parts)


def lacking(judgement: Judgement) -> tuple[str, ...]:
    """Return what a judgement lacks before it can be approved, as the four-eyes rules see it, in the window's words."""
    lacks = []
    if not judgement.categories:
        lacks.append(said(_LACKS["category"]))
    if judgement.severity is None:
        lacks.append(said(_LACKS["severity"]))
    else:
        missing = len(missing_factors(judgement))
        if missing:
            lacks.append(counted(missing, said(_LACKS["factor"]), said(_LACKS["factors"])))
        if not judgement.severity_reason.strip():
            lacks.append(said(_LACKS["reason"]))
    if not judgement.what_it_says.strip():
        lacks.append(said(_LACKS["says"]))
    if _OTHER in judgement.categories and not judgement.notes:
        lacks.append(said(_LACKS["note"]))
    return tuple(lacks)


def state_tone(theme: Theme, state: FindingState) -> Tone:
    """Return the colours of a finding's state: green is approved, blue waits for a second reviewer."""
    tones = {
        FindingState.APPROVED: Tone(theme.success, theme.success_soft, theme.success_soft),
        FindingState.IN_REVIEW: Tone(theme.info, theme.info_soft, theme.info_soft),
        FindingState.SUGGESTED: Tone(theme.warning, theme.warning_soft, theme.warning_soft),
        FindingState.CHANGES_REQUESTED: Tone(theme.warning, theme.warning_soft, theme.warning_soft),
        FindingState.STALE: Tone(theme.danger, theme.danger_soft, theme.danger_soft),
    }
    return tones.get(state, quiet_tone(theme))


def mapping_tone(theme: Theme, state: MappingState) -> Tone:
    """Return the colours of a mapping's state."""
    tones = {
        MappingState.ACCEPTED: Tone(theme.success, theme.success_soft, theme.success_soft),
        MappingState.SUGGESTED: Tone(theme.warning, theme.warning_soft, theme.warning_soft),
        MappingState.STALE: Tone(theme.danger, theme.danger_soft, theme.danger_soft),
    }
    return tones.get(state, quiet_tone(theme))


def quiet_tone(theme: Theme) -> Tone:
    """Return the colours of what needs no attention."""
    return Tone(theme.unrated, theme.unrated_soft, theme.unrated_mark)
