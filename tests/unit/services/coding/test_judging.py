"""Every part of a judgement can be changed, and what cannot be is refused in words."""

from __future__ import annotations

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.errors import InputRefusedError, RuleRefusedError
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    FindingState,
    NoteKind,
    OptOutState,
    Polarity,
    Severity,
)
from clausemark.review.finding import FactorScore, InterpretiveNote, OptOut
from clausemark.services.coding import judging
from clausemark.services.coding.judging import Words
from clausemark.services.coding.mapping import add_mapping
from support.workspaces import CLAUSES
from unit.services.coding.conftest import CITATION, LAW, TODAY, Coder


def test_every_part_of_a_judgement_is_kept(ada: Coder) -> None:
    notes = (InterpretiveNote(NoteKind.OPINION, "It reads broadly."), InterpretiveNote(NoteKind.STATEMENT, " "))
    ada.rate(Severity.HIGH)
    ada.do(judging.set_polarity(ada.subject(), Polarity.NEUTRAL))
    ada.do(judging.set_confidence(ada.subject(), Confidence.LOW))
    ada.do(judging.set_basis(ada.subject(), Basis.INFERRED))
    ada.do(judging.set_opt_out(ada.subject(), OptOutState.PARTIAL, " by letter "))
    ada.do(judging.set_groups(ada.subject(), ("hosts", " guests ", "", "hosts")))
    ada.do(judging.set_notes(ada.subject(), notes))
    for field in Words:
        ada.write(f"Words on {field}", field)

    kept = ada.finding().judgement
    assert (kept.polarity, kept.confidence, kept.basis) == (Polarity.NEUTRAL, Confidence.LOW, Basis.INFERRED)
    assert (kept.opt_out, kept.affected_groups) == (OptOut(OptOutState.PARTIAL, "by letter"), ("hosts", "guests"))
    assert kept.notes == notes[:1]
    assert [getattr(kept, field.value) for field in Words] == [f"Words on {field}" for field in Words]


def test_the_first_category_is_the_primary_one(ada: Coder) -> None:
    ada.do(judging.categorise(ada.subject(), ("consent", "cookies-tracking", "consent"), LAW.vocabulary))

    assert ada.finding().judgement.categories == ("consent", "cookies-tracking")
    with pytest.raises(InputRefusedError):
        judging.categorise(ada.subject(), ("no-such-thing",), LAW.vocabulary)


def test_scores_stay_in_the_order_of_the_vocabulary_and_keep_their_reasons(ada: Coder) -> None:
    ada.do(judging.score(ada.subject(), Factor.DISCRETION, 3, "at any time"))
    ada.do(judging.score(ada.subject(), Factor.RIGHTS_WAIVED, 1))
    ada.do(judging.score(ada.subject(), Factor.DISCRETION, 2))

    assert ada.finding().judgement.factors == (
        FactorScore(Factor.RIGHTS_WAIVED, 1, ""),
        FactorScore(Factor.DISCRETION, 2, "at any time"),
    )
    ada.do(judging.score(ada.subject(), Factor.DISCRETION, None))
    assert [each.factor for each in ada.finding().judgement.factors] == [Factor.RIGHTS_WAIVED]
    with pytest.raises(RuleRefusedError) as refusal:
        judging.score(ada.subject(), Factor.BREADTH, 4)
    assert refusal.value.reason == "score-invalid"


def test_a_title_is_never_blank(ada: Coder) -> None:
    ada.rate()

    with pytest.raises(RuleRefusedError) as refusal:
        judging.write(ada.subject(), Words.TITLE, "  ")

    assert refusal.value.reason == "title-blank"


def test_a_finding_can_be_moved_to_other_words_of_its_version(ada: Coder) -> None:
    ada.rate()
    seen = ada.at()
    part = ada.reader.span_subject(ada.desk, seen.provision, seen.span.start - 10, seen.span.start + 18)

    ada.do(judging.move_span(ada.subject(), part.content.target))

    anchor = ada.finding().target.anchor
    assert anchor is not None
    assert anchor.quote.exact == f"{CLAUSES[0][-8:]}\n\n{CLAUSES[1][:18]}"
    assert ada.finding().target.provisions == ada.provisions[:2]
    assert ada.at(0).findings[0].finding == ada.finding()


def test_a_finding_stays_in_its_version(ada: Coder) -> None:
    ada.rate()
    with ada.desk.workspace.reading() as view:
        other = view.provisions.of_version(list(view.versions.all())[1].id)[0]
        foreign = ada.reader.passages.of_provision(view, other.id)

    with pytest.raises(RuleRefusedError) as refusal:
        judging.move_span(ada.subject(), foreign)

    assert refusal.value.reason == "other-version"


def test_a_selection_without_words_is_refused(ada: Coder) -> None:
    seen = ada.at()

    with pytest.raises(RuleRefusedError) as refusal:
        ada.reader.span_subject(ada.desk, seen.provision, seen.span.end, seen.span.end + 2)

    assert refusal.value.reason == "passage-empty"


def test_who_stands_by_a_finding_takes_the_law_of_today(ada: Coder) -> None:
    ada.do(add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY))
    today = sha256_of(b"the entry was mended")

    ada.do(judging.confirm_again(ada.subject(), {CITATION: today}))

    assert ada.finding().mappings[0].entry_sha256 == today
    assert ada.view().state is FindingState.STALE  # the shipped catalogue still has the earlier entry
    with pytest.raises(RuleRefusedError) as refusal:
        judging.confirm_again(ada.subject(), {})
    assert refusal.value.reason == "citation-unknown"
