"""Thousands of mutated files: each is read or refused with a reason; nothing crashes, hangs or is left behind."""

from __future__ import annotations

import io
import os
from collections import Counter

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.containers import Container
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.unpacking import members_of
from clausemark.provisions.cross_references import cross_references_in
from clausemark.provisions.definitions import definitions_in
from clausemark.provisions.stated_dates import stated_dates
from fuzz.mutation import mutants
from fuzz.seeds import CONTAINERS, READERS

MANY = int(os.environ.get("CLAUSEMARK_MUTANTS") or 10_000)
"""Mutants of each format in the long tests; the variable asks for more or fewer."""
FEW = 60
REFUSALS = frozenset(
    {"empty", "not-text", "undecodable", "unreadable", "encrypted", "hostile", "too-large", "format-unsupported"}
)


def read_all(media_type: str, count: int, seed: int) -> Counter[str]:
    """Read mutants in limited processes; return how often each reason came, `read` for none."""
    requests = (
        ReadRequest(str(number), data, media_type, f"mutant-{number}")
        for number, data in enumerate(mutants(READERS[media_type], count, seed))
    )
    reasons: Counter[str] = Counter()
    with ReaderPool() as pool:
        for outcome in pool.read_many(requests):
            reasons[outcome.refusal[0] if outcome.refusal else "read"] += 1
            if outcome.source is not None and outcome.segmentation is not None:
                found = outcome.segmentation
                definitions_in(found.provisions)
                cross_references_in(found.provisions, found.headings, outcome.source.text)
                stated_dates(outcome.source.text)
    return reasons


def unpack_all(kind: Container, count: int, seed: int) -> Counter[str]:
    """Take mutants apart; return how often each reason came, `unpacked` for none."""
    reasons: Counter[str] = Counter()
    for data in mutants(CONTAINERS[kind], count, seed):
        try:
            list(members_of(io.BytesIO(data), kind, "mutant"))
            reasons["unpacked"] += 1
        except InputRefusedError as error:
            reasons[error.reason] += 1
    return reasons


@pytest.mark.parametrize("media_type", READERS)
def test_a_few_mutants_are_read_or_refused(media_type: str) -> None:
    reasons = read_all(media_type, FEW, seed=1)

    assert reasons.total() == FEW
    assert set(reasons) <= REFUSALS | {"read"}


@pytest.mark.parametrize("kind", CONTAINERS)
def test_a_few_containers_are_unpacked_or_refused(kind: Container) -> None:
    reasons = unpack_all(kind, FEW, seed=1)

    assert reasons.total() == FEW
    assert set(reasons) <= REFUSALS | {"unpacked"}


@pytest.mark.long
@pytest.mark.parametrize("media_type", READERS)
def test_many_mutants_are_read_or_refused(media_type: str) -> None:
    reasons = read_all(media_type, MANY, seed=2)

    assert reasons.total() == MANY
    assert set(reasons) <= REFUSALS | {"read"}


@pytest.mark.long
@pytest.mark.parametrize("kind", CONTAINERS)
def test_many_containers_are_unpacked_or_refused(kind: Container) -> None:
    reasons = unpack_all(kind, MANY, seed=2)

    assert reasons.total() == MANY
    assert set(reasons) <= REFUSALS | {"unpacked"}
