"""What the window says of clauses through the versions: relations, links, outcomes, choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clausemark.archive.terms import LineageRelation
from clausemark.phrases import Phrase, phrase
from clausemark.provisions.provision import ProvisionSpan
from clausemark.review.change import CarryChoice, LinkState
from clausemark.services.carrying.meeting import Outcome
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_RELATIONS = {
    LineageRelation.UNCHANGED: QT_TRANSLATE_NOOP("Changes", "unchanged"),
    LineageRelation.MOVED: QT_TRANSLATE_NOOP("Changes", "moved"),
    LineageRelation.REWORDED: QT_TRANSLATE_NOOP("Changes", "reworded"),
    LineageRelation.SPLIT_FROM: QT_TRANSLATE_NOOP("Changes", "split"),
    LineageRelation.MERGED_INTO: QT_TRANSLATE_NOOP("Changes", "merged"),
    LineageRelation.ADDED: QT_TRANSLATE_NOOP("Changes", "added"),
    LineageRelation.REMOVED: QT_TRANSLATE_NOOP("Changes", "removed"),
}
_LINKS = {
    LinkState.CONFIRMED: QT_TRANSLATE_NOOP("Changes", "Confirmed by {0}, {1}"),
    LinkState.REPLACED: QT_TRANSLATE_NOOP("Changes", "Put there by {0}, {1}"),
    LinkState.REJECTED: QT_TRANSLATE_NOOP("Changes", "Said to have no successor by {0}, {1}"),
}
_OUTCOMES = {
    Outcome.GONE: QT_TRANSLATE_NOOP("Changes", "Removed text"),
    Outcome.REWORDED: QT_TRANSLATE_NOOP("Changes", "Reworded text"),
    Outcome.UNSURE: QT_TRANSLATE_NOOP("Changes", "Needs a look"),
    Outcome.OMISSION: QT_TRANSLATE_NOOP("Changes", "Was missing before"),
    Outcome.EXACT: QT_TRANSLATE_NOOP("Changes", "The same to the character"),
}
_CHOICES = {
    CarryChoice.KEEP: QT_TRANSLATE_NOOP("Changes", "Kept"),
    CarryChoice.REPLACE: QT_TRANSLATE_NOOP("Changes", "Re-placed"),
    CarryChoice.EDIT: QT_TRANSLATE_NOOP("Changes", "Kept, to be edited"),
    CarryChoice.WITHDRAW: QT_TRANSLATE_NOOP("Changes", "Withdrawn"),
}


def said(text: str) -> str:
    """Return words of this part of the window in its language."""
    return QCoreApplication.translate("Changes", text)


def relation_words(relation: LineageRelation) -> str:
    """Return what became of a clause."""
    return said(_RELATIONS[relation])


def link_words(state: LinkState) -> str:
    """Return who decided on a link; {0} is the name, {1} the day."""
    return said(_LINKS[state])


def outcome_words(outcome: Outcome) -> str:
    """Return where the passage of a finding went."""
    return said(_OUTCOMES[outcome])


def choice_words(choice: CarryChoice) -> str:
    """Return what was decided for a finding."""
    return said(_CHOICES[choice])


def act_name(choice: CarryChoice, finding: str) -> Phrase:
    """Return what undo and history call a decision on a finding."""
    match choice:
        case CarryChoice.KEEP:
            return phrase("Keep {finding}", finding=finding)
        case CarryChoice.REPLACE:
            return phrase("Re-place {finding}", finding=finding)
        case CarryChoice.EDIT:
            return phrase("Keep {finding}, to be edited", finding=finding)
        case CarryChoice.WITHDRAW:
            return phrase("Withdraw {finding}", finding=finding)


def clause_name(span: ProvisionSpan) -> str:
    """Return how a clause is called: its number or its place among the clauses, and its heading or first words."""
    heading = span.heading_path[-1] if span.heading_path else ""
    number = span.number or said(QT_TRANSLATE_NOOP("Changes", "Clause {0}")).format(span.ordinal)
    return f"{number} · {heading or ' '.join(span.text.split())[:60]}"
