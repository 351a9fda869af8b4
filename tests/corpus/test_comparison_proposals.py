"""Proposals of comparable passages against the comparisons that reviewers confirmed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.archive.identifiers import DocumentId, ProvisionId
from clausemark.services import importing
from clausemark.services.comparing import propose
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.review_files import import_review_files
from clausemark.store.workspace import Workspace
from support.inline_reading import InlinePool

pytestmark = pytest.mark.corpus

SOURCES = {
    "chatgpt-terms-of-service": "ota/ChatGPT/Terms of Service/2026-07-25.md",
    "chatgpt-privacy-policy": "ota/ChatGPT/Privacy Policy/2026-07-20.md",
    "lechat-terms-of-service": "ota/Le Chat/Terms of Service/2026-03-10.md",
    "discord-terms-of-service": "ota/Discord/Terms of Service/2025-09-23.md",
    "github-terms-of-service": "ota/GitHub/Terms of Service/2025-09-30.md",
    "spotify-terms-of-use": "ota/Spotify/Terms of Service/2025-10-03.md",
}
WANTED = 0.8


@dataclass(frozen=True, slots=True)
class Case:
    """A finding that is the reference of a comparison, and the provisions of another document that are right."""

    file: str
    finding: str
    document: str
    right: frozenset[str]


@pytest.fixture(autouse=True, scope="module")
def _read_inline() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "ReaderPool", InlinePool)
        yield


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, corpus_root: Path) -> Path:
    """Return a workspace that holds the documents and no review."""
    path = tmp_path_factory.mktemp("comparing") / "archive.clausemark"
    with Workspace.create(path, passphrase=None, clock=SystemClock(), actor="Ada Quill") as workspace:
        desk = Desk(workspace, "Ada Quill", SystemClock(), Law())
        for source in SOURCES.values():
            platform, terms = source.split("/")[1:3]
            said = Declared(platform=platform, document=f"{platform} {terms}", terms_type=terms)
            assert [each.status for each in import_paths(desk, [corpus_root / source], said)] == ["imported"]
    return path


def reviewed(archive: Path, name: str, files: list[Path]) -> Path:
    """Return a copy of the archive with some review files taken in."""
    path = archive.with_name(f"{name}.clausemark")
    if not path.exists():
        shutil.copyfile(archive, path)
        with Workspace.open(path, passphrase=None, clock=SystemClock()) as workspace:
            list(import_review_files(Desk(workspace, "Ada Quill", SystemClock(), Law()), files))
    return path


@pytest.fixture(scope="module")
def cases(archive: Path, reviews_root: Path) -> list[Case]:
    """Return the comparisons as questions: from the reference to each other document."""
    path = reviewed(archive, "all", [reviews_root / f"{name}.review.json" for name in SOURCES])
    groups = json.loads((reviews_root / "comparisons.json").read_text(encoding="utf-8"))["comparisons"]
    with Workspace.open(path, passphrase=None, clock=SystemClock()) as workspace, workspace.reading() as view:
        documents = dict(zip(SOURCES, [version.document for version in view.versions.all()], strict=True))
        targets = {
            (name, finding.label): finding.target.provisions
            for name, version in zip(SOURCES, view.versions.all(), strict=True)
            for finding in view.findings.of_version(version.id)
        }
    return list(_cases(groups, documents, targets))


def _cases(
    groups: list[dict[str, Any]],
    documents: Mapping[str, DocumentId],
    targets: Mapping[tuple[str, str], tuple[ProvisionId, ...]],
) -> Iterator[Case]:
    for group in groups:
        members = [
            (str(each["review"]).removesuffix(".review.json"), str(each["finding"])) for each in group["members"]
        ]
        reference = members[0]
        for name, finding in members[1:]:
            right = targets.get((name, finding), ())
            if reference in targets and right:
                yield Case(*reference, documents[name], frozenset(right))


def hits(cases: list[Case], archive: Path, reviews_root: Path, *, everything: bool) -> int:
    found = 0
    for case in cases:
        names = list(SOURCES) if everything else [case.file]
        files = [reviews_root / f"{name}.review.json" for name in names]
        path = reviewed(archive, "all" if everything else case.file, files)
        with Workspace.open(path, passphrase=None, clock=SystemClock()) as workspace:
            desk = Desk(workspace, "Ada Quill", SystemClock(), Law())
            with workspace.reading() as view:
                version = list(view.versions.all())[list(SOURCES).index(case.file)]
                finding = next(each for each in view.findings.of_version(version.id) if each.label == case.finding)
            (group,) = [each for each in propose(desk, finding.id) if each.document.id == case.document]
        found += bool({each.provision for each in group.proposals} & case.right)
    return found


def test_the_confirmed_passage_is_among_the_first_three_where_both_sides_are_judged(
    cases: list[Case], archive: Path, reviews_root: Path
) -> None:
    assert len(cases) >= 34
    assert hits(cases, archive, reviews_root, everything=True) >= WANTED * len(cases)


def test_the_confirmed_passage_is_among_the_first_three_by_words_alone(
    cases: list[Case], archive: Path, reviews_root: Path
) -> None:
    assert hits(cases, archive, reviews_root, everything=False) >= WANTED * len(cases)
