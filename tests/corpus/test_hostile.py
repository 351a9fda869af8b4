"""Every hostile file of the archive is imported or refused with the right reason, and nothing crashes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.services.candidates import ImportResult
from clausemark.services.importing import import_paths
from support.desks import desk_on

pytestmark = pytest.mark.corpus

RIGHT = {
    "made/bomb-200MB.docx": "hostile",
    "made/deep-divs-20000.html": "hostile",
    "made/zip-slip.wacz": "nothing-inside",
    "tika/testWORD_truncated.docx": "unreadable",
    "tika/testXXE.xml": "format-unsupported",
    "xml-entities/lol_classic.xml": "format-unsupported",
    "pdf-malformed/T02-02_001_no-page-tree-node.pdf": "unreadable",
}
CRASHES = frozenset({"reader-crashed", "time-limit", "memory-limit", "output-limit"})


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory, corpus_root: Path) -> Iterator[list[ImportResult]]:
    desk = desk_on(tmp_path_factory.mktemp("hostile") / "h.clausemark")
    yield list(import_paths(desk, [corpus_root / "hostile"]))
    desk.workspace.close()


def test_nothing_crashes_its_reader(results: list[ImportResult]) -> None:
    assert len(results) >= 160
    assert [each.path for each in results if each.reason in CRASHES] == []


def test_what_is_refused_is_refused_for_the_right_reason(results: list[ImportResult]) -> None:
    reasons = {each.path.partition("/")[2]: each.reason for each in results}

    assert {path: reasons[path] for path in RIGHT} == RIGHT


def test_every_refusal_says_what_happened(results: list[ImportResult]) -> None:
    assert [each.path for each in results if each.status == "refused" and not each.message] == []
