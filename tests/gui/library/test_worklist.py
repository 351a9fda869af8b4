"""The worklist reads the backlog in a worker and follows every act."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import ScopeReason, VersionReview
from clausemark.services.changes import Change, Changed
from clausemark.services.queues import Queue, Scope
from clausemark.services.reviewing import put_out_of_scope
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from support.desks import BEN, acting, add_terms, approve
from support.reading import settle


def counted(worklist: Worklist, queue: Queue) -> int:
    assert worklist.work is not None
    return worklist.work.counts[queue]


def test_what_waits_is_there_before_every_finding_was_assessed(sitting: Session, qtbot: QtBot) -> None:
    worklist = Worklist(sitting, sitting)
    seen: list[tuple[int, bool]] = []
    worklist.renewed.connect(
        lambda: seen.append((counted(worklist, Queue.TO_REVIEW), bool(worklist.work and worklist.work.complete)))
    )

    worklist.begin()
    settle(worklist, qtbot)

    assert seen == [(5, False), (5, True)]


def test_everything_can_be_read_again(sitting: Session, worklist: Worklist, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worklist.renewed, timeout=30_000):
        worklist.begin()
    settle(worklist, qtbot)

    assert worklist.work is not None
    assert worklist.work.complete


def test_the_panes_follow_before_every_finding_is_assessed(sitting: Session, qtbot: QtBot) -> None:
    worklist, begun = Worklist(sitting, sitting), list[bool]()

    worklist.begin()
    sitting.turns.put("archive", lambda: begun.append(sitting.jobs.busy))
    settle(worklist, qtbot)

    assert begun == [False]


def test_the_first_reading_begins_only_once_the_desk_was_drawn(sitting: Session, qtbot: QtBot) -> None:
    worklist = Worklist(sitting, sitting)
    worklist.begin()
    sitting.turns.clear()

    worklist._begin()

    assert worklist.busy
    assert sitting.jobs.busy
    assert not sitting.jobs._running
    settle(worklist, qtbot)
    assert worklist.work is not None


def test_an_act_moves_a_finding_from_one_queue_to_another(
    sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    before = (counted(worklist, Queue.SECOND_REVIEW), counted(worklist, Queue.SIGNED_OFF))
    assert worklist.backlog is not None
    finding = next(each for each in worklist.backlog.standings.findings() if each.label == "f-1")

    change = approve(acting(sitting.desk, BEN), terms[1].id, finding.label)
    with qtbot.waitSignal(worklist.renewed):
        sitting.announce(change)

    assert before == (1, 0)
    assert (counted(worklist, Queue.SECOND_REVIEW), counted(worklist, Queue.SIGNED_OFF)) == (0, 1)


def test_acts_that_come_while_reading_are_all_seen(
    sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    now = sitting.desk.clock.now()
    for version in (terms[1].id, terms[0].id):
        put_out_of_scope(sitting.desk, version, ScopeReason.BOILERPLATE)
        sitting.announce(Change(Changed.SCOPE, now, frozenset({version})))
    settle(worklist, qtbot)

    assert counted(worklist, Queue.TO_REVIEW) == 2
    assert worklist.review_of(terms[0].id) is VersionReview.IN_REVIEW


def test_a_new_document_comes_into_the_queue(sitting: Session, worklist: Worklist, qtbot: QtBot) -> None:
    before = counted(worklist, Queue.TO_REVIEW)
    (version,) = add_terms(sitting.desk, title="Lantern Cookies", clauses=3)

    with qtbot.waitSignal(worklist.renewed):
        sitting.announce(Change(Changed.LIBRARY, sitting.desk.clock.now(), frozenset({version.id})))

    assert counted(worklist, Queue.TO_REVIEW) == before + 3


def test_a_scope_narrows_what_is_counted(worklist: Worklist, terms: list[Version], qtbot: QtBot) -> None:
    with qtbot.waitSignal(worklist.renewed):
        worklist.set_scope(Scope(version=terms[0].id))

    assert counted(worklist, Queue.TO_REVIEW) == 5
    assert counted(worklist, Queue.ALL_FINDINGS) == 0
    assert worklist.progress() == (0, 5)


def test_progress_counts_what_is_done_of_what_is_under_review(worklist: Worklist) -> None:
    assert worklist.progress() == (3, 8)


def test_nothing_is_read_any_more_once_the_session_is_closed(sitting: Session, worklist: Worklist) -> None:
    sitting.jobs.stop()

    worklist.set_scope(Scope())
    sitting.announce(Change(Changed.STEPS, sitting.desk.clock.now()))

    assert not worklist.busy
