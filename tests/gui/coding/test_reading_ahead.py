"""What a provision takes is read beside the window: before the first one is shown, and once nobody moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.errors import IntegrityError
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.reading import CodingReader
from clausemark.services.desk import Desk
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


def a_version(session: Session) -> VersionId:
    with session.desk.workspace.reading() as view:
        return next(each.id for each in view.versions.all())


def test_a_provision_is_read_before_one_is_shown(
    app: object, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, acts, version = list[ProvisionId](), CodingActs(session), a_version(session)
    monkeypatch.setattr(CodingReader, "read", lambda _, __, provision: read.append(provision))

    acts.make_ready(version)
    qtbot.waitUntil(lambda: bool(read) and not session.jobs.busy)

    with session.desk.workspace.reading() as view:
        assert view.provisions.get(read[0]).version == version
    assert acts.view is None


def test_a_damaged_workspace_is_told_of_before_a_provision_is_shown(
    app: object, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: CodingReader, __: Desk, ___: ProvisionId) -> None:
        raise IntegrityError("The text has changed.", reason="text-changed")

    monkeypatch.setattr(CodingReader, "read", refuse)
    acts = CodingActs(session)

    with qtbot.waitSignal(session.refused) as told:
        acts.make_ready(a_version(session))

    assert told.args[0].reason == "text-changed"


def test_the_way_back_to_the_bytes_is_read_once_nobody_moves(
    app: object, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = list[float]()
    monkeypatch.setattr(Passages, "archived", lambda *_: left.append(session.movements.left()))
    acts = CodingActs(session)
    session.show_version(a_version(session))
    qtbot.waitUntil(lambda: acts.view is not None)

    monkeypatch.setattr(session.jobs, "start", moving(session))
    qtbot.waitUntil(lambda: bool(left))

    assert left == [0.0]


def moving(session: Session) -> Callable[[Job], Job]:
    """Return what starts a job while somebody is on the move."""
    start = session.jobs.start

    def begin(job: Job) -> Job:
        session.note_movement()
        return start(job)

    return begin
