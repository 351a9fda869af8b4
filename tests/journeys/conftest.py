"""The project's own folder, and the wheel built from it."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder


@pytest.fixture(scope="session")
def project_root() -> Path:
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def wheel(project_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel of the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    built = list(WheelBuilder(str(project_root)).build(directory=str(folder), versions=["standard"]))
    return Path(built[0])


@pytest.fixture(scope="session")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what an installation of the wheel would hold."""
    folder = tmp_path_factory.mktemp("installed")
    with ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder
