"""Volumes are held against their master index, and their stamps against each other."""

from __future__ import annotations

import hashlib

from clausepack.checks.volumes import volume_faults, volume_names
from clausepack.container import PackSource


class Held(PackSource):
    """Files of a pack in memory."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {f"data/{name}": data for name, data in files.items()}

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._files))

    def read(self, name: str) -> bytes:
        return self._files[name]


ONE, TWO = b"volume one", b"volume two"
INDEX = f"pack-01.pdf{hashlib.sha256(ONE).hexdigest()}pack-02.pdf{hashlib.sha256(TWO).hexdigest()}"
WORDS = {"pack-01.pdf": "", "pack-02.pdf": "", "pack.pdf": INDEX}
LABELS = {
    "pack-01.pdf": ["CM-000001", "CM-000002"],
    "pack-02.pdf": ["CM-000003"],
    "pack.pdf": ["CM-000004"],
}


def faults(files: dict[str, bytes], labels: dict[str, list[str]] | None = None) -> list[str]:
    return list(volume_faults(Held(files), labels or LABELS, WORDS))


def test_whole_volumes_have_no_fault() -> None:
    assert faults({"pack.pdf": b"", "pack-01.pdf": ONE, "pack-02.pdf": TWO}) == []


def test_a_volume_is_known_by_its_name_and_nothing_else_is() -> None:
    held = Held({"pack.pdf": b"", "pack-02.pdf": TWO, "pack-01.pdf": ONE, "pack-x.pdf": b"", "other-03.pdf": b""})

    assert volume_names(held) == ["pack-01.pdf", "pack-02.pdf"]


def test_an_exchanged_volume_is_told() -> None:
    assert faults({"pack.pdf": b"", "pack-01.pdf": ONE, "pack-02.pdf": ONE}) == [
        "pack-02.pdf is not the volume that the master index names"
    ]


def test_a_missing_last_volume_is_told() -> None:
    labels = {"pack-01.pdf": ["CM-000001", "CM-000002"], "pack.pdf": ["CM-000004"]}

    told = faults({"pack.pdf": b"", "pack-01.pdf": ONE}, labels)

    assert told == ["pack-02.pdf is missing", "the stamps do not count on: page 3 bears CM-000004"]


def test_a_missing_volume_between_others_is_told() -> None:
    assert faults({"pack.pdf": b"", "pack-02.pdf": TWO}) == ["volume 1 is missing"]


def test_stamps_that_do_not_count_on_are_told() -> None:
    labels = {**LABELS, "pack-02.pdf": ["CM-000007"]}

    assert faults({"pack.pdf": b"", "pack-01.pdf": ONE, "pack-02.pdf": TWO}, labels) == [
        "the stamps do not count on: page 3 bears CM-000007"
    ]
