"""While much is imported the garbage collector looks less often, and afterwards as before."""

from __future__ import annotations

import contextlib
import gc

import pytest

from clausemark.services.collecting_seldom import collecting_seldom


def test_new_objects_are_looked_through_by_the_many_until_the_end() -> None:
    before = gc.get_threshold()

    with collecting_seldom():
        during = gc.get_threshold()

    assert during[0] > before[0]
    assert during[1:] == before[1:]
    assert gc.get_threshold() == before


def test_an_import_that_is_broken_off_leaves_the_collector_as_it_was() -> None:
    before = gc.get_threshold()

    with pytest.raises(KeyError), collecting_seldom():
        raise KeyError

    assert gc.get_threshold() == before


def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    try:
        with collecting_seldom():
            assert not gc.isenabled()
    finally:
        gc.enable()


def test_imports_that_overlap_leave_the_collector_as_it_was() -> None:
    before = gc.get_threshold()
    one, other = collecting_seldom(), collecting_seldom()

    with contextlib.ExitStack() as first, contextlib.ExitStack() as second:
        first.enter_context(one)
        second.enter_context(other)
        first.close()
        during = gc.get_threshold()

    assert during[0] > before[0]
    assert gc.get_threshold() == before
