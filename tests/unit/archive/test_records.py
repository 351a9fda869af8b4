"""Identifiers, clocks, and the values that captures and versions are made of."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive import terms
from clausemark.archive.clock import FixedClock, SystemClock, parse_utc, utc_text
from clausemark.archive.identifiers import format_id, row_number
from clausemark.archive.ledger import GENESIS, Act, chain
from clausemark.assets import resource_path
from clausemark.errors import UsageError
from support.workspaces import CLOCK

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(9999, 1, 1), timezones=ZONES)  # noqa: DTZ001


@given(st.sampled_from(["ver", "prv", "fnd", "per"]), st.integers(0, 10**9))
def test_an_identifier_gives_its_number_back(prefix: str, number: int) -> None:
    assert row_number(format_id(prefix, number), prefix) == number


@given(st.lists(st.integers(0, 9_999)))
def test_identifiers_sort_as_their_numbers(numbers: list[int]) -> None:
    assert sorted(format_id("ver", number) for number in numbers) == [
        format_id("ver", number) for number in sorted(numbers)
    ]


def test_identifiers_are_short_and_opaque() -> None:
    assert (format_id("ver", 7), format_id("prv", 123)) == ("ver-0007", "prv-000123")


@pytest.mark.parametrize(
    "text", ["", "ver", "ver-", "doc-0001", "ver-1a", "ver-²", "ver--1", "ver- 1", "ver-1.0", "ver-1-2"]
)
def test_what_is_no_identifier_has_no_number(text: str) -> None:
    assert row_number(text, "ver") is None


@given(MOMENTS)
def test_a_moment_is_the_same_after_it_was_written_and_read(moment: datetime) -> None:
    whole = moment.astimezone(UTC).replace(microsecond=0)

    assert parse_utc(utc_text(moment)) == whole
    assert utc_text(moment).endswith("Z")


@given(st.lists(MOMENTS, max_size=5))
def test_moments_sort_as_they_are_written(moments: list[datetime]) -> None:
    cut = [moment.astimezone(UTC).replace(microsecond=0, year=max(1970, moment.year)) for moment in moments]

    assert sorted(map(utc_text, cut)) == list(map(utc_text, sorted(cut)))


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "2026-01-12T25:00:00Z", "12.01.2026"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as refusal:
        parse_utc(text)

    assert refusal.value.reason == "time-invalid"


def test_a_moment_without_a_zone_is_never_recorded() -> None:
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2026, 1, 12))  # noqa: DTZ001


def test_clocks_tell_utc_in_whole_seconds() -> None:
    fixed = FixedClock(datetime(2026, 1, 12, 10, 30, 0, 999, timezone(timedelta(hours=1))))

    assert fixed.now() == fixed.now() == datetime(2026, 1, 12, 9, 30, tzinfo=UTC)
    assert SystemClock().now().tzinfo is UTC
    assert SystemClock().now().microsecond == 0


def test_an_event_is_the_hash_of_its_line() -> None:
    act = Act("person.added", "per-0001", {"name": "R. One"})
    event = chain(act, seq=1, utc=CLOCK.now(), actor="R. One", previous=GENESIS)

    assert json.loads(event.line) == {
        "act": "person.added",
        "actor": "R. One",
        "payload_sha256": event.payload_sha256,
        "previous": "0" * 64,
        "record": "per-0001",
        "seq": 1,
        "utc": "2026-03-02T12:00:00Z",
    }
    assert event.hash != event.leaf_hash
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.seq = 2  # type: ignore[misc]


VOCABULARIES = {
    "captured_at_bases": terms.CaptureBasis,
    "custody_events": terms.CustodyEventKind,
    "version_kinds": terms.VersionKind,
    "change_kinds": terms.ChangeKind,
    "change_directions": terms.ChangeDirection,
    "lineage_relations": terms.LineageRelation,
}


@pytest.mark.parametrize("name", VOCABULARIES)
def test_the_words_of_the_archive_are_those_of_the_vocabulary(name: str) -> None:
    listed = json.loads(resource_path("regulations", "vocab.json").read_text(encoding="utf-8"))[name]

    assert [each.value for each in VOCABULARIES[name]] == [
        each if isinstance(each, str) else each["id"] for each in listed
    ]


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_of_any_year_is_read_as_it_was_written(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)

    assert parse_utc(utc_text(whole)) == whole


def test_a_moment_before_all_calendars_is_told_as_none() -> None:
    with pytest.raises(UsageError) as caught:
        parse_utc("0001-01-01T00:00:00+01:00")

    assert caught.value.reason == "time-invalid"
