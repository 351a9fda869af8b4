"""A pack that is no whole ZIP is refused as one, however it was packed and wherever it was damaged."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from clausepack.container import open_pack
from clausepack.errors import PackFormatError

NAME = "pk-2026-0001/data/pack.json"


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_whose_member_cannot_be_unpacked_is_damaged(tmp_path: Path, packing: int) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr(NAME, " ".join(map(str, range(999))))
    data = bytearray(path.read_bytes())
    data[30 + len(NAME) : 50 + len(NAME)] = b"\xff" * 20
    path.write_bytes(data)

    with pytest.raises(PackFormatError) as refused:
        open_pack(path)

    assert refused.value.reason == "zip-damaged"
