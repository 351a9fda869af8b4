"""Campaigns: killed writers and flipped bits; a few rounds each time, many in the long run."""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard
from sqlalchemy import select

from clausemark.errors import ClausemarkError
from clausemark.store import sqlite
from clausemark.store.checking import covered_tables
from clausemark.store.workspace import damage
from support.workspaces import fill, made, opened

KILLED = """
import sys
from pathlib import Path
from clausemark.archive.clock import SystemClock
from clausemark.store.workspace import Workspace

with Workspace.open(Path(sys.argv[1]), passphrase=None, clock=SystemClock()) as workspace:
    number = 0
    while True:
        with workspace.transaction("Killed") as tx:
            for _ in range(3):
                number += 1
                person = tx.persons.ensure(f"Person {sys.argv[2]} {number}")
                tx.originals.put(f"bytes of {sys.argv[2]} {number}".encode() * 3000)
        print(person.name, flush=True)
"""


def kill_a_writer(path: Path, seed: int) -> None:
    """Let a program write, kill it after some of its acknowledgements, and see that all of them hold."""
    after = random.Random(seed).randrange(1, 60)
    command = [sys.executable, "-c", KILLED, str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline().strip() for _ in range(after)]
        writer.kill()
        acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]

    with opened(path) as workspace, workspace.reading() as view:
        assert all(view.persons.by_name(name) is not None for name in acknowledged)
        assert sum(1 for _ in view.persons.all()) % 3 == 0
        assert workspace.check() == []
    assert damage(path, None) == []


def test_what_a_killed_writer_acknowledged_is_there(tmp_path: Path) -> None:
    made(tmp_path / "a.clausemark").close()

    kill_a_writer(tmp_path / "a.clausemark", 1)


@pytest.mark.long
def test_what_forty_killed_writers_acknowledged_is_there(tmp_path: Path) -> None:
    made(tmp_path / "a.clausemark").close()

    for seed in range(2, 42):
        kill_a_writer(tmp_path / "a.clausemark", seed)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    return path


def everything(path: Path) -> list[list[tuple[object, ...]]]:
    """Return every value of every table, read without any check, and in place of a compressed frame what it says.

    Some bits of a frame mean nothing: one symbol repeated may be said as a run or as a table of one entry.
    """
    engine = sqlite.make_engine(path, None, read_only=True)
    with engine.connect().execution_options(reading=True) as connection:
        rows = [
            [tuple(map(said, row)) for row in connection.execute(select(table).order_by(*table.primary_key.columns))]
            for table in sorted(covered_tables(), key=lambda table: table.name)
        ]
    engine.dispose()
    return rows


def said(value: object) -> object:
    """Return what a compressed frame unpacks to; a value that is none, or leans on another, as it is."""
    if isinstance(value, bytes) and value.startswith(zstandard.FRAME_HEADER):
        with contextlib.suppress(zstandard.ZstdError):
            return zstandard.ZstdDecompressor().decompress(value)
    return value


def noticed(path: Path) -> bool:
    try:
        if damage(path, None):
            return True
        with opened(path, read_only=True) as workspace:
            return workspace.check() != []
    except ClausemarkError:
        return True


def flip(filled: Path, folder: Path, seed: int, rounds: int) -> None:
    """Flip one bit at a time: it is noticed, or it changed nothing that is stored."""
    chance, copy = random.Random(seed), folder / "flipped.clausemark"
    data, stored = filled.read_bytes(), everything(filled)
    for _ in range(rounds):
        place, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
        copy.write_bytes(data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :])

        assert noticed(copy) or everything(copy) == stored, f"byte {place}, bit {bit}"

        for leftover in folder.glob("flipped.clausemark-*"):
            leftover.unlink()


def test_words_that_change_within_a_frame_are_told_apart() -> None:
    frames = [zstandard.ZstdCompressor().compress(words) for words in (b"seven days", b"nine days")]

    assert said(frames[0]) != said(frames[1])
    assert said(b"seven days") == b"seven days"


def test_a_flipped_bit_is_noticed_or_changed_nothing(filled: Path, tmp_path: Path) -> None:
    flip(filled, tmp_path, 1, 25)


def test_no_byte_of_the_header_surprises(filled: Path, tmp_path: Path) -> None:
    data, copy = filled.read_bytes(), tmp_path / "flipped.clausemark"
    for place in range(100):
        copy.write_bytes(data[:place] + bytes([data[place] ^ 0x41]) + data[place + 1 :])

        assert noticed(copy) or everything(copy) == everything(filled), f"byte {place}"

        for leftover in tmp_path.glob("flipped.clausemark-*"):
            leftover.unlink()


@pytest.mark.long
def test_two_thousand_flipped_bits_are_noticed_or_changed_nothing(filled: Path, tmp_path: Path) -> None:
    flip(filled, tmp_path, 2, 2_000)


@pytest.mark.long
def test_a_workspace_filled_many_times_has_no_fault(filled: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(filled, tmp_path / "a.clausemark"))
    with opened(copy) as workspace:
        for number in range(200):
            with workspace.transaction("Ada Quill") as tx:
                tx.persons.ensure(f"Person {number}")
        assert workspace.check() == []
