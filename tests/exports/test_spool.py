"""What grows on disk is what would have grown in memory, and has its hash without being read again."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from clausepack.container import zip_bytes, zip_into
from clausepack.spool import Scratch, Spool, Stored, sha256_of, size_of

PIECES = [bytes([n]) * 10_000 for n in range(100)]


def written(spool: Spool) -> Spool:
    for piece in PIECES:
        spool.write(piece)
    return spool


@pytest.mark.parametrize("on_disk", [True, False])
def test_a_spool_gives_back_what_it_was_given(tmp_path: Path, on_disk: bool) -> None:
    spool = written(Scratch(tmp_path if on_disk else None).spool())

    assert spool.whole() == b"".join(PIECES)
    assert spool.length == len(b"".join(PIECES))
    assert spool.sha256 == hashlib.sha256(b"".join(PIECES)).hexdigest()


@pytest.mark.parametrize("on_disk", [True, False])
def test_a_spool_that_goes_on_from_another_is_not_changed_by_it(tmp_path: Path, on_disk: bool) -> None:
    scratch = Scratch(tmp_path if on_disk else None)
    first = written(scratch.spool())
    second = scratch.spool(first)

    first.write(b"more of the first")
    second.write(b"the end")

    assert second.whole() == b"".join(PIECES) + b"the end"
    assert second.sha256 == hashlib.sha256(second.whole()).hexdigest()
    assert first.whole().endswith(b"more of the first")


def test_a_spool_on_disk_takes_no_memory_for_what_it_holds(tmp_path: Path) -> None:
    spool = Scratch(tmp_path).spool()

    tracemalloc.start()
    for _ in range(1_000):
        spool.write(bytes(10_000))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert spool.length == 10_000_000
    assert held < 1_000_000


def test_a_kept_file_lies_on_disk_under_its_name(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path)

    kept = scratch.kept("pack-01.pdf", written(scratch.spool()))

    assert isinstance(kept, Stored)
    assert (tmp_path / "pack-01.pdf").read_bytes() == b"".join(PIECES)
    assert (size_of(kept), sha256_of(kept)) == (1_000_000, hashlib.sha256(b"".join(PIECES)).hexdigest())


def test_a_zip_of_stored_files_has_the_bytes_of_one_made_in_memory(tmp_path: Path) -> None:
    stored = written(Spool(tmp_path / "grows")).store(tmp_path / "b.pdf")
    file = io.BytesIO()

    zip_into(file, {"p/b.pdf": stored, "p/a.txt": b"words"})

    assert file.getvalue() == zip_bytes({"p/a.txt": b"words", "p/b.pdf": b"".join(PIECES)})
    assert zipfile.ZipFile(file).testzip() is None
