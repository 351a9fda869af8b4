"""Workbooks of invented packs."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from clausepack.codec import pack_json, root_hash
from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook.writer import write_workbook
from support.packs import Sample, sample


def stamps_of(pack: Pack) -> Stamps:
    findings = {row.id: (f"CM-{20 + at:06}", f"CM-{21 + at:06}") for at, row in enumerate(pack.findings)}
    exhibits = {row.number: "CM-000012" for row in pack.exhibits}
    return Stamps(findings, exhibits, {7: "CM-000012"}, "CM-000001", "CM-000060", 60)


def written(pack: Pack) -> bytes:
    return write_workbook(pack, root_hash(pack_json(pack)), stamps_of(pack))


@lru_cache(maxsize=1)
def _sample_bytes() -> bytes:
    return written(sample().pack)


@pytest.fixture
def write() -> Callable[[Pack], bytes]:
    """Return what writes the workbook of a pack."""
    return written


@pytest.fixture
def sampled() -> Sample:
    """Return the invented pack that `data` was made of."""
    return sample()


@pytest.fixture
def data() -> bytes:
    """Return the workbook of the invented pack."""
    return _sample_bytes()


@pytest.fixture
def book(data: bytes) -> Workbook:
    """Return the workbook as openpyxl reads it."""
    return load_workbook(BytesIO(data))
