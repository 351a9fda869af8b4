"""What the program says it stands on, against what it imports, locks and names."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

OWN = {"clausemark", "clausepack"}


@pytest.fixture(scope="module")
def project(project_root: Path) -> dict[str, Any]:
    return tomllib.loads((project_root / "pyproject.toml").read_text(encoding="utf-8"))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", name, maxsplit=1)[0]).lower()


def _imported(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def _locked(project_root: Path, name: str) -> set[str]:
    text = (project_root / "requirements" / name).read_text(encoding="utf-8")
    return {_normal(line) for line in text.splitlines() if re.match(r"[a-z0-9]", line)}


def test_imported_and_declared_are_the_same(project_root: Path, project: dict[str, Any]) -> None:
    modules = {
        module
        for root in ("desktop/clausemark", "exports/clausepack")
        for source in (project_root / root).rglob("*.py")
        for module in _imported(source)
    }
    foreign = modules - OWN - set(sys.stdlib_module_names)
    distributions = packages_distributions()

    imported = {_normal(distributions[module][0]) for module in foreign}

    declared = {_normal(name) for name in project["project"]["dependencies"]}
    assert imported == declared


def test_every_locked_release_carries_its_hashes(project_root: Path) -> None:
    for lock in (project_root / "requirements").glob("*.txt"):
        releases = re.split(r"(?m)^(?=[a-z0-9])", lock.read_text(encoding="utf-8"))[1:]

        assert releases
        assert all("--hash=sha256:" in release and "==" in release for release in releases), lock.name


def test_what_runs_is_tested_in_the_same_releases(project_root: Path) -> None:
    def pins(name: str) -> set[str]:
        text = (project_root / "requirements" / name).read_text(encoding="utf-8")
        return {line.split()[0] for line in text.splitlines() if re.match(r"[a-z0-9]", line)}

    assert pins("runtime.txt") | pins("build.txt") <= pins("dev.txt")


def test_the_faulty_qt_binding_is_never_locked_for_python_3_11(project_root: Path) -> None:
    text = (project_root / "requirements" / "dev.txt").read_text(encoding="utf-8")

    pins = {line.rstrip(" \\") for line in text.splitlines() if line.startswith(("pyside6-essentials", "shiboken6"))}

    old = {pin for pin in pins if pin.endswith("< '3.12'")}
    assert old == {f"{name}==6.11.3 ; python_full_version < '3.12'" for name in ("pyside6-essentials", "shiboken6")}
    assert all(pin.endswith(">= '3.12'") for pin in pins - old)


def test_the_notice_names_all_that_is_distributed(project_root: Path) -> None:
    listed = set(re.findall(r"(?m)^([a-z0-9-]+)  +\S", (project_root / "NOTICE").read_text(encoding="utf-8")))

    distributed = _locked(project_root, "runtime.txt")

    assert listed == distributed
