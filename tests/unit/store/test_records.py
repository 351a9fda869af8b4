"""Records: identifiers, row versions, conflicts, what is taken out, and what the ledger says of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.capture import Capture
from clausemark.archive.identifiers import PlatformId, ScopeId
from clausemark.archive.library import Document, Platform, Version
from clausemark.errors import ConflictError, IntegrityError, UsageError
from clausemark.review.engagement import Engagement
from clausemark.review.finding import Finding
from clausemark.review.person import Person
from clausemark.store.record_codec import from_json, to_json
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from support.workspaces import ACTOR, add_document, add_version, fill, made


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with made(tmp_path / "a.clausemark") as made_here:
        yield made_here


@pytest.fixture
def tx(workspace: Workspace) -> Iterator[Transaction]:
    with workspace.transaction(ACTOR) as transaction:
        yield transaction


def test_identifiers_count_from_one(tx: Transaction) -> None:
    added = [
        tx.platforms.add(lambda key: Platform(PlatformId(key), f"Platform {key}"), "platform.added") for _ in "abc"
    ]

    assert [each.id for each in added] == ["plt-0001", "plt-0002", "plt-0003"]
    assert tx.platforms.get("plt-0002") == added[1]
    assert list(tx.platforms.all()) == added


@pytest.mark.parametrize("unknown", ["plt-0009", "doc-0001", "plt-", "plt-x", "", "plt-1e3", "../plt-0001"])
def test_an_unknown_identifier_is_refused(tx: Transaction, unknown: str) -> None:
    for ask in (tx.platforms.get, tx.platforms.row_version):
        with pytest.raises(UsageError) as refusal:
            ask(unknown)
        assert refusal.value.reason == "unknown-id"


def test_every_change_is_an_event_with_the_whole_record(tx: Transaction) -> None:
    added = tx.platforms.add(lambda key: Platform(PlatformId(key), "Lantern"), "platform.added")
    tx.platforms.change(added.id, replace(added, industry="lamps"), "platform.described")

    events = list(tx.ledger.events(added.id))

    assert [event.act for event in events] == ["platform.added", "platform.described"]
    assert events[1].payload == to_json(tx.platforms.get(added.id))


def test_a_record_tells_how_often_it_was_written(tx: Transaction) -> None:
    first = tx.set_engagement(Engagement(title="one", row_version=99))
    second = tx.set_engagement(replace(first, title="two"), expected=first.row_version)

    assert (first.row_version, second.row_version, tx.engagement()) == (1, 2, second)
    assert tx.engagements.row_version("eng-0001") == 2


def test_a_record_changed_meanwhile_is_a_conflict(tx: Transaction) -> None:
    seen = tx.set_engagement(Engagement(title="one"))
    tx.set_engagement(replace(seen, title="two"), expected=seen.row_version)
    count = tx.ledger.count()

    with pytest.raises(ConflictError) as refusal:
        tx.set_engagement(replace(seen, title="three"), expected=seen.row_version)

    assert refusal.value.reason == "record-changed"
    assert (tx.engagement().title, tx.ledger.count()) == ("two", count)


def test_what_is_taken_out_is_in_no_list_and_not_lost(workspace: Workspace) -> None:
    fill(workspace)

    with workspace.reading() as view:
        standing = view.scope.of_version(next(view.versions.all()).id)
        taken_out = view.scope.get("scp-0002")

        assert [each.id for each in standing] == ["scp-0001"]
        assert (view.scope.count(), taken_out.id) == (1, "scp-0002")
        assert [event.act for event in view.ledger.events("scp-0002")] == ["scope.excluded", "scope.removed"]


def test_what_was_taken_out_can_be_put_back(workspace: Workspace) -> None:
    fill(workspace)

    with workspace.transaction(ACTOR) as tx:
        tx.scope.restore("scp-0002", tx.scope.get("scp-0002"), "scope.restored")

    with workspace.reading() as view:
        assert [each.id for each in view.scope.all()] == ["scp-0001", "scp-0002"]
        assert (view.scope.is_removed("scp-0002"), list(view.scope.removed())) == (False, [])
    assert workspace.check() == []


def test_many_are_asked_at_once_whether_they_were_taken_out(workspace: Workspace) -> None:
    fill(workspace)

    with workspace.reading() as view:
        assert view.scope.removed_among(["scp-0001", "scp-0002"]) == {"scp-0002"}
        with pytest.raises(UsageError) as refusal:
            view.scope.removed_among(["scp-0001", "scp-0999"])

    assert refusal.value.reason == "unknown-id"


def test_taking_out_has_a_name_that_says_so(tx: Transaction) -> None:
    with pytest.raises(ValueError, match="removed"):
        tx.scope.remove(ScopeId("scp-0001"), "scope.gone")


def count_up(workspace: Workspace, edits: int) -> int:
    """Add one to the number that is the engagement's title, again and again; return how often it had to repeat."""
    repeated = done = 0
    while done < edits:
        with workspace.reading() as view:
            seen = view.engagement()
        try:
            with workspace.transaction(ACTOR) as tx:
                changed = replace(seen, title=str(int(seen.title) + 1))
                tx.set_engagement(changed, expected=seen.row_version)
            done += 1
        except ConflictError:
            repeated += 1
    return repeated


def eight_writers(workspace: Workspace, edits: int) -> None:
    with workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title="0"))
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: count_up(workspace, edits // 8), range(8)))

    with workspace.reading() as view:
        assert view.engagement().title == str(edits)
        assert view.engagement().row_version == edits + 1
    assert workspace.check() == []


def test_of_eight_writers_none_loses_an_edit(workspace: Workspace) -> None:
    eight_writers(workspace, 80)


@pytest.mark.long
def test_of_two_thousand_edits_by_eight_writers_none_is_lost(workspace: Workspace) -> None:
    eight_writers(workspace, 2_000)


RECORDS = (Person, Platform, Document, Engagement)


@given(st.sampled_from(RECORDS).flatmap(st.builds))
def test_a_record_comes_back_from_its_json(record: object) -> None:
    assert from_json(type(record), to_json(record)) == record


@given(st.builds(Finding) | st.builds(Version) | st.builds(Capture))
def test_a_nested_record_comes_back_from_its_json(record: object) -> None:
    whole = _without_fractions(record)

    assert from_json(type(whole), to_json(whole)) == whole


def _without_fractions(record: object) -> object:
    """Return a record whose moments are aware, in UTC and of whole seconds, as the program's are."""

    def moment(value: datetime) -> datetime:
        return value.replace(tzinfo=UTC, microsecond=0, year=max(1000, value.year))

    return _each(record, moment)


def _each(value: object, moment: Callable[[datetime], datetime]) -> object:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, tuple):
        return tuple(_each(item, moment) for item in value)
    if hasattr(value, "__dataclass_fields__"):
        changes = {name: _each(getattr(value, name), moment) for name in value.__dataclass_fields__}
        return replace(value, **changes)  # type: ignore[type-var]
    return value


def test_a_key_that_came_later_takes_its_default() -> None:
    assert from_json(Platform, {"id": "plt-0001", "name": "Lantern", "later": 1}) == Platform(
        PlatformId("plt-0001"), "Lantern"
    )


def test_what_a_record_cannot_hold_is_an_error() -> None:
    with pytest.raises(TypeError):
        to_json({"a": 1.5})


def test_the_latest_version_is_found_without_reading_all(tx: Transaction) -> None:
    document = add_document(tx)
    versions = [add_version(tx, document, (f"Day {day}.",), day=day) for day in (0, 5, 9)]

    assert tx.versions.latest(document.id) == versions[2]


@dataclass(frozen=True)
class Pair:
    """Two values of different types, and one that could be either."""

    both: tuple[str, datetime]


@dataclass(frozen=True)
class Either:
    """A value that JSON cannot tell apart again."""

    value: str | int


def test_a_pair_comes_back_from_its_json() -> None:
    pair = Pair(("a", datetime(2026, 1, 12, tzinfo=UTC)))

    assert from_json(Pair, to_json(pair)) == pair


def test_a_record_that_could_not_be_read_again_is_an_error() -> None:
    with pytest.raises(TypeError, match="apart"):
        from_json(Either, to_json(Either(1)))


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("UPDATE platform SET record = '{\"id\":'", lambda tx: list(tx.platforms.all())),
        ('UPDATE finding SET record = \'{"id":"fnd-0001"}\'', lambda tx: list(tx.findings.all())),
        ("UPDATE finding SET record = 'Access' || record", lambda tx: tx.findings.with_words(["Access"], 9)),
        ("UPDATE finding_revision SET record = '[]'", lambda tx: list(tx.findings.revisions("fnd-0001"))),
        ("UPDATE pack SET record = '{}'", lambda tx: tx.packs.all()),
        ("UPDATE event SET utc = 'noon'", lambda tx: list(tx.ledger.events())),
        ("UPDATE provision SET heading_path = '[\"'", lambda tx: tx.provisions.places("ver-0001")),
    ],
)
def test_a_record_that_the_disk_changed_is_damage(
    workspace: Workspace, statement: str, read: Callable[[Transaction], object]
) -> None:
    fill(workspace)
    with workspace.transaction(ACTOR) as tx:
        tx._connection.exec_driver_sql(statement)

        with pytest.raises(IntegrityError) as damaged:
            read(tx)

    assert damaged.value.reason == "workspace-damaged"
