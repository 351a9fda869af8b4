"""Fixtures of the PDF tests."""

from __future__ import annotations

import pytest

from clausepack.pdf.book import FontBook
from clausepack.pdf.render import LaidOut, lay_out
from support.pack_fonts import font_set
from support.packs import Sample, sample


@pytest.fixture(scope="session")
def book() -> FontBook:
    return FontBook(font_set())


@pytest.fixture(scope="session")
def drafted() -> Sample:
    return sample()


@pytest.fixture(scope="session")
def laid_out(drafted: Sample) -> LaidOut:
    return lay_out(drafted.pack, drafted.digest, font_set(), drafted.texts)
