"""A judgement is copied from the finding before, or applied to identical words in other versions and documents."""

from __future__ import annotations

from datetime import date

import pytest

from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, Origin, ReviewAct, Severity
from clausemark.services.coding import judging, mapping
from clausemark.services.coding.repeating import (
    IdenticalPlace,
    apply_elsewhere,
    copy_judgement,
    identical_places,
    previous_finding,
)
from clausemark.services.coding.stepping import TakeStep
from clausemark.services.progress import CancelToken, Silent
from unit.services.coding.conftest import CITATION, LAW, Coder

LATER = date(2026, 3, 9)


def places(coder: Coder) -> tuple[IdenticalPlace, ...]:
    with coder.desk.workspace.reading() as view:
        return identical_places(view, coder.finding(), coder.reader.passages, Silent(), CancelToken())


def test_the_previous_finding_is_the_nearest_one_above(ada: Coder) -> None:
    ada.rate(place=0)
    ada.rate(place=1)

    with ada.desk.workspace.reading() as view:
        found = [previous_finding(view, each) for each in ada.provisions]

    assert [each.label if each else None for each in found] == [None, "f-001", "f-002"]


def test_a_copied_judgement_keeps_its_own_title_and_takes_mappings_of_today(ada: Coder) -> None:
    ada.complete()
    source = ada.finding()
    ada.do(mapping.add_mapping(ada.subject(), "gdpr:art-5", LAW.catalogue, LATER))  # type: ignore[arg-type]
    ada.do(mapping.reject_mapping(ada.subject(), "gdpr:art-5"))  # type: ignore[arg-type]

    ada.do(copy_judgement(ada.subject(2), ada.finding(), LAW.catalogue, LATER))

    copied = ada.finding(2)
    assert copied.judgement.what_it_says == source.judgement.what_it_says
    assert [(each.citation, each.as_of) for each in copied.mappings] == [(CITATION, "2026-03-09")]
    assert (copied.label, copied.target.provisions) == ("f-002", (ada.provisions[2],))


def test_identical_words_are_found_in_other_versions_and_documents(ada: Coder) -> None:
    ada.rate()

    found = places(ada)

    assert [(each.platform, each.document, each.where, each.taken) for each in found] == [
        ("Lantern", "Lantern Terms", "2", False),
        ("Beacon", "Beacon Terms", "2", False),
    ]


def test_one_act_applies_a_judgement_to_all_of_them_and_takes_it_back(ada: Coder) -> None:
    ada.complete()
    edit = apply_elsewhere(ada.finding(), places(ada), LAW.catalogue, LATER)

    change = edit.do(ada.desk)

    with ada.desk.workspace.reading() as view:
        begun = [view.findings.get(each) for each in sorted(change.findings)]
    assert len(change.versions) == 2
    assert {each.judgement.what_it_says for each in begun} == {"Access may end at once."}
    assert {(each.origin, each.state) for each in begun} == {(Origin.HUMAN, FindingState.DRAFT)}
    assert [each.taken for each in places(ada)] == [True, True]

    edit.undo(ada.desk)
    assert [each.taken for each in places(ada)] == [False, False]
    assert ada.desk.workspace.check() == []


def test_part_of_a_provision_is_found_at_the_same_place_in_it(ada: Coder) -> None:
    seen = ada.at()
    part = ada.reader.span_subject(ada.desk, seen.provision, seen.span.start + 3, seen.span.start + 22)
    ada.do(judging.rate(part, Severity.LOW))

    quotes = [each.target.anchor.quote.exact for each in places(ada) if each.target.anchor]

    assert quotes == ["may end your access", "may end your access"]


def test_a_finding_over_several_provisions_has_no_identical_places(ada: Coder) -> None:
    first, second = ada.at(0), ada.at(1)
    both = ada.reader.span_subject(ada.desk, first.provision, first.span.start, second.span.end)
    ada.do(judging.rate(both, Severity.LOW))

    with pytest.raises(RuleRefusedError) as refusal:
        places(ada)

    assert refusal.value.reason == "several-provisions"


def test_places_that_a_second_reviewer_judged_are_not_taken_back(ada: Coder, ben: Coder) -> None:
    ada.complete()
    edit = apply_elsewhere(ada.finding(), places(ada), LAW.catalogue, LATER)
    edit.do(ada.desk)
    target = places(ada)[0]
    seen = ben.reader.read(ben.desk, target.provision).findings[0]
    step = TakeStep(
        "Return", ReviewAct.RETURNED, seen.finding.id, seen.assessed.digest, ben.reader.passages, "Not the same."
    )
    step.do(ben.desk)

    with pytest.raises(RuleRefusedError):
        edit.undo(ada.desk)

    assert [each.taken for each in places(ada)] == [True, True]
