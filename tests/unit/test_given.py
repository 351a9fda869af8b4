"""What the system says of names that a person gave is told as that, and nothing else is."""

from __future__ import annotations

import errno
import os

import pytest

from clausemark.cli.given import refused_name


def failure(number: int, name: str) -> OSError:
    return OSError(number, os.strerror(number), name)


@pytest.mark.parametrize("named", ["shut/w.clausemark", "shut/w.clausemark/bagit.txt"])
def test_a_place_that_is_closed_to_the_person_is_told(named: str) -> None:
    refusal = refused_name(failure(errno.EACCES, named), ["verify", "", "shut/w.clausemark"])

    assert refusal is not None
    assert (refusal.reason, refusal.exit_status) == ("unreadable", 4)
    assert "Permission denied" in refusal.message


def test_a_name_that_no_file_can_have_is_told_wherever_it_was_made() -> None:
    refusal = refused_name(failure(errno.ENAMETOOLONG, f".{'n' * 300}-1234"), ["new", "n" * 300])

    assert refusal is not None
    assert (refusal.reason, refusal.exit_status) == ("usage", 2)
    assert len(refusal.message) < 200


@pytest.mark.parametrize(
    "error", [failure(errno.EACCES, "elsewhere/file"), failure(errno.EIO, "shut/w"), OSError(errno.EACCES, "no name")]
)
def test_other_failures_stay_unexpected(error: OSError) -> None:
    assert refused_name(error, ["verify", "shut/w"]) is None
