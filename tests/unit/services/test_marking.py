"""Findings are marked where they stand, as they stand, and are read again by need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.identifiers import FindingId
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason, Severity
from clausemark.services.assessing import assess_finding
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.gathering import gather_version
from clausemark.services.marking import Marks, refresh_marks, show_marks
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.services.showing import ShownVersion, show_version


@pytest.fixture
def shown(reviewed: Desk) -> ShownVersion:
    with reviewed.workspace.reading() as view:
        [version] = view.versions.all()
    return show_version(reviewed, version.id)


def change(desk: Desk, shown: ShownVersion, kinds: Changed, *findings: FindingId) -> Change:
    return Change(kinds, desk.clock.now(), frozenset({shown.version.id}), frozenset(findings))


def rated_anew(desk: Desk, marks: Marks) -> FindingId:
    """Rate the first marked finding info, and return which it is."""
    name = marks.placed[0].finding
    with desk.workspace.transaction(desk.actor) as tx:
        finding = tx.findings.get(name)
        judged = replace(finding.judgement, severity=Severity.INFO)
        tx.findings.revise(replace(finding, revision=finding.revision + 1, judgement=judged))
    return name


def test_each_mark_covers_the_words_that_were_judged(reviewed: Desk, shown: ShownVersion) -> None:
    marks = show_marks(reviewed, shown)

    with reviewed.workspace.reading() as view:
        for mark in marks.placed:
            anchor = view.findings.get(mark.finding).target.anchor
            assert anchor is not None
            assert shown.text[mark.start : mark.end] == anchor.quote.exact
            assert not mark.moved


def test_marks_carry_the_state_that_the_review_works_out(reviewed: Desk, shown: ShownVersion) -> None:
    sign(reviewed, shown.version.id, ReviewAct.APPROVED)

    marks = show_marks(reviewed, shown)

    with reviewed.workspace.reading() as view:
        file = gather_version(view, shown.version)
    states = {entry.finding.id: assess_finding(file, entry, reviewed.law.hashes).state for entry in file.findings}
    assert {mark.finding: mark.state for mark in (*marks.placed, *marks.omissions)} == states
    assert FindingState.APPROVED in states.values()


def test_a_change_of_one_finding_reads_that_one_again(reviewed: Desk, shown: ShownVersion) -> None:
    before = show_marks(reviewed, shown)
    name = rated_anew(reviewed, before)

    after = refresh_marks(reviewed, shown, before, change(reviewed, shown, Changed.FINDINGS, name))

    mark = after.of(name)
    assert mark is not None
    assert mark.severity is Severity.INFO
    assert after == show_marks(reviewed, shown)


def test_a_finding_put_aside_is_marked_no_more(reviewed: Desk, shown: ShownVersion) -> None:
    before = show_marks(reviewed, shown)
    name = before.placed[-1].finding
    with reviewed.workspace.transaction(reviewed.actor) as tx:
        finding = tx.findings.get(name)
        tx.findings.revise(replace(finding, revision=finding.revision + 1, state=FindingState.REJECTED))

    after = refresh_marks(reviewed, shown, before, change(reviewed, shown, Changed.FINDINGS, name))

    assert after.of(name) is None
    assert len(after.placed) == len(before.placed) - 1


@pytest.mark.parametrize("kinds", [Changed.PACKS, Changed.ENGAGEMENT | Changed.FLAGS])
def test_a_change_of_something_else_keeps_the_marks(reviewed: Desk, shown: ShownVersion, kinds: Changed) -> None:
    before = show_marks(reviewed, shown)

    assert refresh_marks(reviewed, shown, before, change(reviewed, shown, kinds)) is before


def test_a_provision_out_of_scope_is_told_unless_it_was_judged(reviewed: Desk, shown: ShownVersion) -> None:
    chosen = shown.provisions[-1].id
    put_out_of_scope(reviewed, shown.version.id, ScopeReason.BOILERPLATE, provisions=[chosen])

    marks = show_marks(reviewed, shown)

    assert marks.excluded(chosen, judged=False)
    assert not marks.excluded(chosen, judged=True)
    assert not marks.excluded(shown.provisions[0].id, judged=False)
