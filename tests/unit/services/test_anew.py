"""Many texts read anew: told first and stored not, then added with one result each, together taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.terms import VersionKind
from clausemark.errors import IntegrityError
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.services import anew, reextracting
from clausemark.services.anew import Reading, extract_anew, look_anew
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelledError, CancelToken, Silent
from clausemark.services.queues import Scope
from clausemark.services.reextracting import reextract
from support.newer_readers import import_three, policy_of, read_inline, update_reader


class Stopping(Silent):
    """Somebody who asks to stop once the first unit is done."""

    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel

    def advance(self, done: int, note: str = "") -> None:
        self._cancel.cancel()


@pytest.fixture(autouse=True)
def newer(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import three captures; then comes a reader that reads two of them otherwise."""
    read_inline(monkeypatch)
    import_three(desk, tmp_path)
    update_reader(monkeypatch)


def _looked(desk: Desk, scope: Scope | None = None) -> list[Reading]:
    return [each.reading for each in look_anew(desk, scope or Scope(), Silent(), CancelToken())]


def _ids(desk: Desk) -> list[str]:
    return [each.id for each in policy_of(desk)]


def test_looking_tells_what_differs_and_stores_nothing(desk: Desk) -> None:
    with desk.workspace.reading() as view:
        before = view.ledger.head()

    assert _looked(desk) == [Reading.TEXT_DIFFERS, Reading.TEXT_DIFFERS, Reading.SAME]

    with desk.workspace.reading() as view:
        assert view.ledger.head() == before


def test_looking_can_be_narrowed(desk: Desk) -> None:
    first, *_, last = policy_of(desk)
    with desk.workspace.reading() as view:
        platform = view.documents.get(first.document).platform

    assert _looked(desk, Scope(version=last.id)) == [Reading.SAME]
    assert len(_looked(desk, Scope(document=first.document))) == 3
    assert len(_looked(desk, Scope(platform=platform))) == 3


def test_other_clauses_of_the_same_text_are_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    read_inline(monkeypatch)
    monkeypatch.setattr(reextracting, "SEGMENTER_VERSION", "99")
    monkeypatch.setattr("support.inline_reading.segment", lambda source: _without_first(segment(source)))

    assert set(_looked(desk)) == {Reading.CLAUSES_DIFFER}


def _without_first(found: Segmentation) -> Segmentation:
    return replace(found, provisions=found.provisions[1:])


def test_what_cannot_be_read_any_more_is_told_and_the_rest_is_added(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = policy_of(desk)
    reextract(desk, second.id)

    done = extract_anew(desk, [first.id, second.id, third.id], Silent(), CancelToken())

    assert [(each.reading, each.reason) for each in done.results] == [
        (Reading.TEXT_DIFFERS, ""),
        (Reading.REFUSED, "nothing-newer"),
        (Reading.SAME, ""),
    ]
    assert done.added is not None
    assert len(done.added.new) == 2
    assert not done.stopped


def test_they_are_taken_back_together_and_put_back(desk: Desk) -> None:
    before = _ids(desk)
    done = extract_anew(desk, [each.id for each in policy_of(desk)], Silent(), CancelToken())
    after = _ids(desk)
    assert done.added is not None

    done.added.undo(desk)
    assert _ids(desk) == before
    done.added.do(desk)

    assert _ids(desk) == after
    assert [each.kind for each in policy_of(desk)][1::2] == [VersionKind.TECHNICAL] * 3
    assert desk.workspace.check() == []


def test_what_was_added_before_stopping_stays(desk: Desk) -> None:
    cancel = CancelToken()

    done = extract_anew(desk, [each.id for each in policy_of(desk)], Stopping(cancel), cancel)

    assert done.stopped
    assert len(done.results) == 1
    assert len(policy_of(desk)) == 4


def test_looking_can_be_stopped(desk: Desk) -> None:
    cancel = CancelToken()

    with pytest.raises(CancelledError):
        look_anew(desk, Scope(), Stopping(cancel), cancel)


def test_archived_bytes_that_changed_end_the_work(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_: object) -> bytes:
        raise IntegrityError("changed", reason="object-changed")

    monkeypatch.setattr("clausemark.store.originals.Originals.get", changed)

    with pytest.raises(IntegrityError):
        look_anew(desk, Scope(), Silent(), CancelToken())


def test_a_reader_that_refuses_says_why(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(requests: Iterable[ReadRequest], _: Iterable[ReadRequest]) -> Iterator[ReadOutcome]:
        yield from (ReadOutcome(each.key, None, None, ("empty", "It holds nothing.")) for each in requests)

    monkeypatch.setattr(anew, "read_each", refuse)

    done = extract_anew(desk, [policy_of(desk)[0].id], Silent(), CancelToken())

    assert [(each.reading, each.reason, each.trouble) for each in done.results] == [
        (Reading.REFUSED, "empty", "It holds nothing.")
    ]
    assert done.added is None
