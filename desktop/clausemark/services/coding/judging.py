"""Acts on the judgement of a finding: what it is about, how much it matters, what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    FindingState,
    OptOutState,
    Polarity,
    Severity,
    Vocabulary,
)
from clausemark.review.finding import FactorScore, InterpretiveNote, Judgement, OptOut, Target
from clausemark.review.severity import MAX_SCORE, MIN_SCORE
from clausemark.services.changes import Edit
from clausemark.services.coding.content import Subject, worked_on
from clausemark.services.coding.revising import turn


class Words(StrEnum):
    """The fields of a judgement that a person writes in sentences."""

    TITLE = "title"
    SEVERITY_REASON = "severity_reason"
    WHAT_IT_SAYS = "what_it_says"
    WHY_IT_MATTERS = "why_it_matters"
    USER_IMPACT = "user_impact"
    WHAT_USERS_CAN_DO = "what_users_can_do"

    @property
    def named(self) -> str:
        """Return the field as it is called inside a sentence."""
        return _NAMES[self]


_NAMES = {
    Words.TITLE: phrase("the title"),
    Words.SEVERITY_REASON: phrase("the reason of the severity"),
    Words.WHAT_IT_SAYS: phrase("what it says"),
    Words.WHY_IT_MATTERS: phrase("why it matters"),
    Words.USER_IMPACT: phrase("the user impact"),
    Words.WHAT_USERS_CAN_DO: phrase("what users can do"),
}


def rate(subject: Subject, severity: Severity | None) -> Edit | None:
    """Rate a finding, or take its rating away."""
    name = (
        phrase("Rate {where} {severity}", where=subject.where, severity=severity)
        if severity
        else phrase("Take the rating of {where} away", where=subject.where)
    )
    return _judge(subject, name, severity=severity)


def score(
    subject: Subject, factor: Factor, points: int | None, reason: str | None = None, *, stay: int = 0
) -> Edit | None:
    """Score one factor 0–3 and say why; `points` None takes the score away, `reason` None leaves it as it is.

    What is typed in one stay in the field of a reason is one act.
    """
    if points is not None and not MIN_SCORE <= points <= MAX_SCORE:
        raise RuleRefusedError(
            phrase("A factor is scored {min_score} to {max_score}.", min_score=MIN_SCORE, max_score=MAX_SCORE),
            reason="score-invalid",
        )
    known = {each.factor: each for each in subject.content.judgement.factors}
    if points is None:
        known.pop(factor, None)
    else:
        before = known[factor].reason if factor in known else ""
        known[factor] = FactorScore(factor, points, before if reason is None else reason.strip())
    factors = tuple(known[each] for each in Factor if each in known)
    name = phrase("Score {factor} of {where}", factor=factor, where=subject.where)
    return _typed(subject, name, "factors", factors, 0 if reason is None else stay)


def categorise(subject: Subject, categories: Sequence[str], vocabulary: Vocabulary) -> Edit | None:
    """Say what a provision is about; the first category is the primary one.

    Raises `InputRefusedError` (`category-unknown`).
    """
    chosen = tuple(dict.fromkeys(categories))
    labels = [vocabulary.category(each).label for each in chosen]
    name = (
        phrase("Sort {where} under {category}", where=subject.where, category=labels[0])
        if labels
        else phrase("Take the category of {where} away", where=subject.where)
    )
    return _judge(subject, name, categories=chosen)


def write(subject: Subject, field: Words, text: str, *, stay: int = 0) -> Edit | None:
    """Write one of the sentences; what is typed in one stay in a field is one act. A title is never blank."""
    clean = text.strip()
    if field is Words.TITLE and not clean:
        raise RuleRefusedError(phrase("A finding needs a title: packs and lists call it by it."), reason="title-blank")
    return _typed(
        subject, phrase("Write {field} of {where}", field=field.named, where=subject.where), field.value, clean, stay
    )


def set_polarity(subject: Subject, polarity: Polarity) -> Edit | None:
    """Say in whose favour a provision works."""
    return _judge(subject, phrase("Call {where} {polarity}", where=subject.where, polarity=polarity), polarity=polarity)


def set_confidence(subject: Subject, confidence: Confidence) -> Edit | None:
    """Say how sure the reviewer is."""
    return _judge(
        subject,
        phrase("Set the confidence in {where} to {confidence}", where=subject.where, confidence=confidence),
        confidence=confidence,
    )


def set_basis(subject: Subject, basis: Basis) -> Edit | None:
    """Say whether a finding rests on explicit words or on inference."""
    return _judge(subject, phrase("Set the basis of {where} to {basis}", where=subject.where, basis=basis), basis=basis)


def set_opt_out(subject: Subject, state: OptOutState | None, how: str = "", *, stay: int = 0) -> Edit | None:
    """Say whether people can opt out, and how; None is “not considered”."""
    opt_out = None if state is None else OptOut(state, how.strip())
    return _typed(subject, phrase("Set the opt-out of {where}", where=subject.where), "opt_out", opt_out, stay)


def set_groups(subject: Subject, groups: Sequence[str], *, stay: int = 0) -> Edit | None:
    """Say which groups of people are affected."""
    clean = tuple(dict.fromkeys(each.strip() for each in groups if each.strip()))
    return _typed(
        subject, phrase("Name the groups that {where} affects", where=subject.where), "affected_groups", clean, stay
    )


def set_notes(subject: Subject, notes: Sequence[InterpretiveNote], *, stay: int = 0) -> Edit | None:
    """Replace the interpretive notes; blank ones are left out, and what is typed in one stay in one is one act."""
    clean = tuple(InterpretiveNote(each.kind, each.text.strip()) for each in notes if each.text.strip())
    return _typed(subject, phrase("Note on {where}", where=subject.where), "notes", clean, stay)


def move_span(subject: Subject, target: Target) -> Edit | None:
    """Let a finding be about another passage of the same version."""
    if target.version != subject.content.target.version:
        message = phrase("A finding stays in its version. Begin another one on that passage.")
        raise RuleRefusedError(message, reason="other-version")
    return turn(
        subject, phrase("Adjust the passage of {where}", where=subject.where), worked_on(subject.content, target=target)
    )


def reject(subject: Subject) -> Edit | None:
    """Put a finding aside: it stays on record and counts no more."""
    return turn(
        subject, phrase("Reject {where}", where=subject.where), replace(subject.content, state=FindingState.REJECTED)
    )


def take_up(subject: Subject) -> Edit | None:
    """Make a draft of a finding that was rejected, or that a tool suggested."""
    return turn(
        subject, phrase("Take up {where}", where=subject.where), replace(subject.content, state=FindingState.DRAFT)
    )


def confirm_again(subject: Subject, law: Mapping[CitationId, Sha256]) -> Edit | None:
    """Stand by a finding in view of the law entries of today; the words stay.

    Raises `RuleRefusedError` (`citation-unknown`) for a citation that the catalogue no longer holds.
    """
    gone = [each.citation for each in subject.content.mappings if each.citation not in law]
    if gone:
        message = phrase(
            "{where} cites {citation}, which the catalogue no longer holds. Change that mapping first.",
            where=subject.where,
            citation=gone[0],
        )
        raise RuleRefusedError(message, reason="citation-unknown")
    mappings = tuple(replace(each, entry_sha256=law[each.citation]) for each in subject.content.mappings)
    return turn(subject, phrase("Stand by {where}", where=subject.where), worked_on(subject.content, mappings=mappings))


def _typed(subject: Subject, name: str, part: str, value: object, stay: int) -> Edit | None:
    """Return the act that changes one field; in a stay (not 0) it is one with what was typed before in it."""
    if getattr(subject.content.judgement, part) == value:
        return None
    after = worked_on(subject.content, judgement=_replaced(subject.content.judgement, **{part: value}))
    return turn(subject, name, after, part=part if stay else "", stay=stay)


def _judge(subject: Subject, name: str, **changes: object) -> Edit | None:
    if all(getattr(subject.content.judgement, key) == value for key, value in changes.items()):
        return None
    return turn(subject, name, worked_on(subject.content, judgement=_replaced(subject.content.judgement, **changes)))


def _replaced(judgement: Judgement, **changes: object) -> Judgement:
    return replace(judgement, **changes)  # type: ignore[arg-type]  # the callers name the judgement's own fields
