"""Every hostile file of the archive is imported or refused with the right reason, and nothing crashes."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from clausemark.services.candidates import ImportResult
from clausemark.services.importing import import_paths
from support.desks import desk_on

pytestmark = pytest.mark.corpus

READ, EMPTY = None, "no-text"
RIGHT: Mapping[str, frozenset[str | None]] = {
    "MANIFEST.csv": frozenset({"format-unsupported"}),
    "blns.txt": frozenset({READ}),
    "encodings/*.html": frozenset({READ}),
    "encodings/*.xml": frozenset({"format-unsupported"}),
    "gofuzz/mail_*": frozenset({READ, EMPTY, "unreadable"}),
    "gofuzz/multipart_*": frozenset({READ}),
    "gofuzz/stdhtml_*": frozenset({READ, EMPTY, "not-text"}),
    "gofuzz/xml_*": frozenset({READ, EMPTY, "not-text", "format-unsupported"}),
    "gofuzz/zip_*": frozenset({READ, "unreadable", "nothing-inside"}),
    "html5lib/*": frozenset({"format-unsupported"}),
    "made/bomb-200MB.docx": frozenset({"hostile"}),
    "made/deep-divs-20000.html": frozenset({"hostile"}),
    "made/formula.md": frozenset({READ}),
    "made/nul-bytes.html": frozenset({READ}),
    "made/one-line-3MB.txt": frozenset({READ}),
    "made/polyglot-pdf-html.pdf": frozenset({READ}),
    "made/regex-trap.md": frozenset({READ}),
    "made/script-and-remote.html": frozenset({READ}),
    "made/trojan-source.md": frozenset({READ}),
    "made/zip-slip.wacz": frozenset({"nothing-inside"}),
    "pdf-malformed/T02-02_001_no-page-tree-node.pdf": frozenset({"unreadable"}),
    "pdf-malformed/*": frozenset({READ, EMPTY, "unreadable"}),
    "tika/*.docx": frozenset({"unreadable"}),
    "tika/*.html": frozenset({READ}),
    "tika/*.xml": frozenset({"format-unsupported"}),
    "unstructured/*": frozenset({READ}),
    "xml-entities/*": frozenset({"format-unsupported"}),
}
"""The reasons that are right for files by their name, the first that fits; None is a file that is read."""
CRASHES = frozenset({"reader-crashed", "time-limit", "memory-limit", "output-limit"})


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the hostile files, and the folder that nothing may leave."""

    results: Sequence[ImportResult]
    folder: Path
    there_before: Sequence[Path]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory, corpus_root: Path) -> Imported:
    folder = tmp_path_factory.mktemp("hostile") / "in" / "a" / "room"
    folder.mkdir(parents=True)
    there_before = written_by_name(folder)
    desk = desk_on(folder / "h.clausemark")
    results = list(import_paths(desk, [corpus_root / "hostile"]))
    desk.workspace.close()
    return Imported(results, folder, there_before)


def test_nothing_crashes_its_reader(imported: Imported) -> None:
    assert len(imported.results) >= 160
    assert [each.path for each in imported.results if each.reason in CRASHES] == []


def test_every_file_has_the_right_reason(imported: Imported, corpus_root: Path) -> None:
    found = [(each.path.partition("/")[2], each) for each in imported.results]
    with (corpus_root / "hostile" / "MANIFEST.csv").open(encoding="utf-8", newline="") as rows:
        named = {row["path"].removeprefix("hostile/") for row in csv.DictReader(rows)}

    assert named - {path for path, _ in found} == set()
    assert [(path, each.reason) for path, each in found if each.reason not in right_for(path)] == []


def written_by_name(folder: Path) -> list[Path]:
    """Return the files that the names inside the archives lead to, as far as they exist."""
    above = [each / "evil" for each in folder.parents]
    named = [Path("/abs/evil"), Path(tempfile.gettempdir(), "evil"), *above, *folder.parents[2].rglob("evil")]
    return [each for each in named if each.exists()]


def right_for(path: str) -> frozenset[str | None]:
    return next(reasons for pattern, reasons in RIGHT.items() if fnmatchcase(path, pattern))


def test_every_refusal_says_what_happened(imported: Imported) -> None:
    assert [each.path for each in imported.results if each.status == "refused" and not each.message] == []


def test_no_file_is_written_beside_the_workspace(imported: Imported) -> None:
    assert {each.name.partition(".")[0] for each in imported.folder.iterdir()} == {"h"}
    assert written_by_name(imported.folder) == imported.there_before
