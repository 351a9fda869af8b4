"""The whole way on real documents: import, reviews, pack, verification."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from clausemark.cli import main
from clausepack.codec import read_pack
from support.verapdf import faults_of

pytestmark = pytest.mark.corpus


def run(*arguments: str | Path) -> int:
    return main([str(each) for each in arguments])


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, corpus_root: Path, reviews_root: Path) -> Path:
    path = tmp_path_factory.mktemp("real") / "real.clausemark"
    assert run("new", path) == 0
    platforms = [each for each in (corpus_root / "ota").iterdir() if each.is_dir() and each.name != "_repos"]
    word = corpus_root / "docx" / "common-paper-data-processing-agreement.docx"
    assert run("import", path, *sorted(platforms), word) == 0
    assert run("review", "import", path, *sorted(reviews_root.glob("*.json"))) == 0
    return path


def test_all_versions_are_imported(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("documents", workspace, "--json")

    documents = json.loads(capsys.readouterr().out)["documents"]
    assert sum(len(each["versions"]) for each in documents) == 108
    assert [each["reason"] for document in documents for each in document["broken_captures"]] == ["redirect-notice"]


def test_every_finding_and_comparison_is_accepted(
    workspace: Path, reviews_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.clausemark"
    shutil.copy(workspace, copy)
    run("review", "import", copy, *sorted(reviews_root.glob("*.json")), "--json")

    results = json.loads(capsys.readouterr().out)["results"]
    assert Counter(each["status"] for each in results) == {"unchanged": 204}


def test_a_pack_of_the_reviewed_versions_verifies(workspace: Path, tmp_path: Path) -> None:
    copy, target = tmp_path / "copy.clausemark", tmp_path / "pack"
    shutil.copy(workspace, copy)
    documents = [
        "ChatGPT Terms of Service",
        "ChatGPT Privacy Policy",
        "Le Chat Terms of Service",
        "Discord Terms of Service",
        "GitHub Terms of Service",
        "Spotify Terms of Service",
    ]

    assert run("export", copy, "-o", target, "--document", *documents) == 0
    assert run("verify", target) == 0

    record = read_pack((target / "data" / "pack.json").read_bytes())
    assert record.status == "DRAFT"
    assert len(record.findings) >= 130


@pytest.mark.long
def test_the_pack_of_all_reviews_is_archival_and_accessible(workspace: Path, tmp_path: Path) -> None:
    copy, target = tmp_path / "copy.clausemark", tmp_path / "pack"
    shutil.copy(workspace, copy)

    assert run("export", copy, "-o", target, "--allow-incomplete") == 0

    record = read_pack((target / "data" / "pack.json").read_bytes())
    assert len(record.findings) >= 190
    assert faults_of([target / "data" / "pack.pdf"]) == []


def test_the_real_workspace_verifies(workspace: Path) -> None:
    assert run("verify", workspace) == 0
