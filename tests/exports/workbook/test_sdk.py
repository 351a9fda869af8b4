"""The Open XML SDK finds no error in any workbook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from clausepack.pack import Pack
from support.ooxml_sdk import reason_to_skip, sdk_faults
from support.packs import sample, sample_pack, spoken_pack

pytestmark = [pytest.mark.long, pytest.mark.npm]
_TOOL = Path(__file__).resolve().parents[3] / "build" / "ooxml-validator"

_HOSTILE = "=1+1 _x000D_ \x01 <&> 😀 \u202bעברית\u202c\n\tend "


def test_the_sdk_finds_no_error(write: Callable[[Pack], bytes], tmp_path: Path) -> None:
    reason = reason_to_skip(_TOOL)
    if reason:
        pytest.skip(reason)
    packs = {
        "plain": sample().pack,
        "every-sheet": spoken_pack(),
        "hostile": sample_pack(hostile=_HOSTILE),
        "long": sample_pack(hostile=_HOSTILE * 2000),
        "empty": replace(sample().pack, findings=(), comparisons=(), open_items=(), citations=(), provisions=()),
    }
    files = []
    for name, pack in packs.items():
        files.append(tmp_path / f"{name}.xlsx")
        files[-1].write_bytes(write(pack))

    assert list(sdk_faults(_TOOL, files)) == []
