"""The words of a return: outcomes, reasons, choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.phrases import Phrase, phrase
from clausemark.review.returned import Choice, EntryOutcome
from clausemark.services.returns.lines import ReturnedLine, SettledBy
from clausemark.ui.telling import named
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import full_moment


class Group(StrEnum):
    """The groups that the lines of a return fall into, in the order in which somebody works through them."""

    CONFLICT = "conflict"
    REFUSED = "refused"
    TAMPERED = "tampered"
    UNKNOWN = "unknown"
    MISSING = "missing"
    ACCEPTED = "accepted"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class _Look:
    """How a group is called, one line of it and all of it, what it means, its drawing and the token of its colour."""

    one: str
    many: str
    meaning: str
    drawing: str
    token: str


_LOOKS = {
    Group.CONFLICT: _Look(
        QT_TRANSLATE_NOOP("Returning", "Conflict"),
        QT_TRANSLATE_NOOP("Returning", "Conflicts"),
        QT_TRANSLATE_NOOP("Returning", "Nothing changes until somebody settles it."),
        "git-compare",
        "warning",
    ),
    Group.REFUSED: _Look(
        QT_TRANSLATE_NOOP("Returning", "Refused"),
        QT_TRANSLATE_NOOP("Returning", "Refused"),
        QT_TRANSLATE_NOOP("Returning", "It cannot be taken as it stands, and stays in the record of the return."),
        "ban",
        "danger",
    ),
    Group.TAMPERED: _Look(
        QT_TRANSLATE_NOOP("Returning", "Evidence changed"),
        QT_TRANSLATE_NOOP("Returning", "Evidence changed"),
        QT_TRANSLATE_NOOP("Returning", "Evidence is reported with before and after, and never taken."),
        "shield-alert",
        "danger",
    ),
    Group.UNKNOWN: _Look(
        QT_TRANSLATE_NOOP("Returning", "Unknown"),
        QT_TRANSLATE_NOOP("Returning", "Unknown"),
        QT_TRANSLATE_NOOP("Returning", "It belongs to no row that was exported; its words are kept as a proposal."),
        "circle-question-mark",
        "info",
    ),
    Group.MISSING: _Look(
        QT_TRANSLATE_NOOP("Returning", "Missing"),
        QT_TRANSLATE_NOOP("Returning", "Missing"),
        QT_TRANSLATE_NOOP("Returning", "It is not in the sheet any more; nothing is deleted or cleared."),
        "file-x",
        "muted",
    ),
    Group.ACCEPTED: _Look(
        QT_TRANSLATE_NOOP("Returning", "Accepted"),
        QT_TRANSLATE_NOOP("Returning", "Accepted"),
        QT_TRANSLATE_NOOP("Returning", "Only legal changed it; it stands as legal's words in the next pack."),
        "circle-check",
        "success",
    ),
    Group.SETTLED: _Look(
        QT_TRANSLATE_NOOP("Returning", "Settled"),
        QT_TRANSLATE_NOOP("Returning", "Settled"),
        QT_TRANSLATE_NOOP("Returning", "It was in conflict; the record keeps who settled it and how."),
        "gavel",
        "muted",
    ),
}
_REASONS = {
    "edited-meanwhile": QT_TRANSLATE_NOOP("Returning", "The record was changed too after the export."),
    "finding-revised": QT_TRANSLATE_NOOP(
        "Returning", "The finding was revised after the export; legal wrote this of its old wording."
    ),
    "rows-disagree": QT_TRANSLATE_NOOP("Returning", "The rows of this finding disagree in the returned workbook."),
    "duplicates-disagree": QT_TRANSLATE_NOOP("Returning", "Copies of this row disagree in the returned workbook."),
    "formula": QT_TRANSLATE_NOOP("Returning", "It is a formula. Ask for words or a date."),
    "value-unknown": QT_TRANSLATE_NOOP("Returning", "The word is not one of the list."),
    "date-unclear": QT_TRANSLATE_NOOP("Returning", "The date can be read in two ways. Ask for year, month and day."),
    "decision-incomplete": QT_TRANSLATE_NOOP(
        "Returning", "Decision, Decided by and Decided on count only together; not all of them are filled."
    ),
    "row-missing": QT_TRANSLATE_NOOP("Returning", "The row is not in the returned sheet."),
    "column-missing": QT_TRANSLATE_NOOP("Returning", "The column is not in the returned sheet."),
    "row-unknown": QT_TRANSLATE_NOOP("Returning", "The row was never exported."),
    "row-ambiguous": QT_TRANSLATE_NOOP("Returning", "Its row key and its row ID belong to different rows."),
    "column-unknown": QT_TRANSLATE_NOOP("Returning", "The column is legal's own."),
    "sheet-unknown": QT_TRANSLATE_NOOP("Returning", "It stands in a sheet of legal's own."),
    "comment": QT_TRANSLATE_NOOP("Returning", "A comment that stands outside the rows."),
    "evidence-changed": QT_TRANSLATE_NOOP("Returning", "A cell of evidence is not as it was exported."),
}
_DONE = {
    Choice.ACCEPT: QT_TRANSLATE_NOOP("Returning", "Legal's word was accepted by {0}, {1}"),
    Choice.KEEP: QT_TRANSLATE_NOOP("Returning", "The record was kept by {0}, {1}"),
    Choice.ASK: QT_TRANSLATE_NOOP("Returning", "An open item was raised by {0}, {1}"),
}
COMMENT = QT_TRANSLATE_NOOP("Returning", "Comment")


def said(text: str) -> str:
    """Return words of a return in the language of the window."""
    return QCoreApplication.translate("Returning", text)


def group_of(line: ReturnedLine) -> Group:
    """Return the group of a line."""
    if line.outcome is EntryOutcome.CONFLICT and line.settled is not None:
        return Group.SETTLED
    return Group(line.outcome.value)


def group_name(group: Group) -> str:
    """Return what one line of a group is."""
    return said(_LOOKS[group].one)


def group_title(group: Group) -> str:
    """Return what all lines of a group are."""
    return said(_LOOKS[group].many)


def group_meaning(group: Group) -> str:
    """Return what becomes of the lines of a group, in a sentence."""
    return said(_LOOKS[group].meaning)


def group_icon(group: Group) -> str:
    """Return the drawing of a group."""
    return _LOOKS[group].drawing


def group_colour(theme: Theme, group: Group) -> str:
    """Return the colour of a group; the word always stands beside it."""
    return str(getattr(theme, _LOOKS[group].token))


def reason_words(line: ReturnedLine) -> str:
    """Return why a line is not simply accepted, in a sentence; empty where there is no reason."""
    return said(_REASONS[line.reason]) if line.reason in _REASONS else line.reason


def settled_words(locale: QLocale, settled: SettledBy) -> str:
    """Return how a conflict was settled, with the note if there is one."""
    words = said(_DONE[settled.choice]).format(settled.by, full_moment(locale, settled.utc))
    return named(words, settled.note) if settled.note else f"{words}."


def act_name(lines: Sequence[ReturnedLine]) -> Phrase:
    """Return what undo and history call the settling of conflicts."""
    if len(lines) != 1:
        return phrase("Settle {count} conflicts", count=len(lines))
    (line,) = lines
    if line.is_comment:
        return phrase("Settle the comment on {row} {column}", row=line.row_id, column=line.column)
    return phrase("Settle {row} {column}", row=line.row_id, column=line.column)


def cell_name(line: ReturnedLine) -> str:
    """Return the column of a line, and that it is a comment where it is one."""
    return f"{line.column} · {said(COMMENT)}" if line.is_comment else line.column
