"""The wheel: whole, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def _shipped(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_two_packages_and_nothing_else(unpacked: Path) -> None:
    names = {path.name for path in unpacked.iterdir() if path.suffix != ".dist-info"}

    assert names == {"clausemark", "clausepack"}


def test_every_resource_is_in_the_wheel(project_root: Path, unpacked: Path) -> None:
    texts = {"texts/LICENSE", "texts/NOTICE", "texts/manual.md"}

    assert _shipped(unpacked / "clausemark" / "_resources") == _shipped(project_root / "resources") | texts


def test_every_module_and_migration_is_in_the_wheel(project_root: Path, unpacked: Path) -> None:
    for root, package in (("desktop", "clausemark"), ("exports", "clausepack")):
        shipped = {name for name in _shipped(unpacked / package) if not name.startswith("_resources/")}

        assert shipped == _shipped(project_root / root / package)
        assert "py.typed" in shipped


def test_licence_and_notice_are_in_the_wheel(unpacked: Path) -> None:
    (metadata,) = unpacked.glob("*.dist-info")

    assert {path.name for path in (metadata / "licenses").iterdir()} == {"LICENSE", "NOTICE"}


def test_the_installed_program_checks_itself_with_its_own_resources(unpacked: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONDONTWRITEBYTECODE": "1"}
    where = "import clausemark.assets; print(clausemark.assets.resources_root())"

    runs = [
        subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for arguments in (["-c", where], ["-m", "clausemark", "self-check"])
    ]

    assert [run.returncode for run in runs] == [0, 0], runs
    assert Path(runs[0].stdout.strip()) == unpacked / "clausemark" / "_resources"
