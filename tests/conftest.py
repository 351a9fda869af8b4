"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared"


def _shared(name: str) -> Path:
    """Return a folder of the material beside the project, or skip the test and say so."""
    given = os.environ.get("CLAUSEMARK_SHARED")
    folder = (Path(given) if given else _BESIDE) / name
    if not folder.is_dir():
        pytest.skip(f"the real documents are not here: {folder}")
    return folder


@pytest.fixture(scope="session")
def corpus_root() -> Path:
    """Return the folder of the real documents."""
    given = os.environ.get("CLAUSEMARK_CORPUS")
    if given and Path(given).is_dir():
        return Path(given)
    return _shared("corpus")


@pytest.fixture(scope="session")
def reviews_root() -> Path:
    """Return the folder of real review files for the real documents."""
    return _shared("reviews")


@pytest.fixture(scope="session")
def gold_root() -> Path:
    """Return the folder of hand-made answers for segmentation and lineage."""
    return _shared("gold")
