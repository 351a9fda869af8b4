"""The numbers of all Word files of the archive are those that LibreOffice prints, but where the file says otherwise."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.docx import DocxReader

pytestmark = pytest.mark.corpus

WORD_PRINTS = {
    ("list-restart.docx", "c.", "Should be c"): "a.",
    ("list-restart.docx", "d.", "Should be d"): "b.",
    ("testWORD_numbered_list.docx", "Some-α-CrazyFormat", "Greek numbering with crazy format - alpha"): "1.",
    ("testWORD_numbered_list.docx", "Some-β-CrazyFormat", "Greek numbering with crazy format - beta"): "2.",
}
"""Where LibreOffice prints another number, and what: the first two paragraphs say themselves which letter Word gave
them; the others have a custom `w:numFmt` (“α, β, γ, ...”, ISO/IEC 29500-1, 17.9.17), of which LibreOffice takes the
fallback for older programs."""
_REACH = 60


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph: the number that we print, its words, and the number that LibreOffice prints."""

    ours: str
    words: str
    theirs: str | None


@pytest.fixture(scope="module")
def printed(corpus_root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Paragraph]]:
    folder = tmp_path_factory.mktemp("printed")
    files = sorted((corpus_root / "docx").glob("*.docx"))
    _convert(files, folder)
    found = {}
    for file in files:
        text = folder / f"{file.stem}.txt"
        lines = [_folded(line) for line in text.read_text(encoding="utf-8-sig").splitlines()] if text.exists() else []
        try:
            source = DocxReader().read(file.read_bytes())
        except InputRefusedError:
            continue
        blocks = [(b.marker if b.ordered else None, _folded(source.text[b.start : b.end])) for b in source.blocks]
        found[file.name] = list(_compared(blocks, [line for line in lines if line]))
    return found


def _convert(files: Sequence[Path], folder: Path) -> None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program is not None, "LibreOffice Writer is needed: apt-get install libreoffice-writer"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = "txt:Text (encoded):UTF8"
    command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _compared(blocks: Sequence[tuple[str | None, str]], lines: Sequence[str]) -> Iterator[Paragraph]:
    """Yield our numbered paragraphs beside the lines that LibreOffice writes for them; notes stand at its end."""
    at = 0
    for marker, words in blocks:
        near = next((n for n in range(at, min(at + _REACH, len(lines))) if lines[n].endswith(words)), None)
        if near is not None:
            at = near + 1
        if marker is None:
            continue
        elsewhere = [line for line in lines if line.endswith(words)]
        line = lines[near] if near is not None else next(iter(elsewhere), None)
        yield Paragraph(marker, words, None if line is None else line.removesuffix(words).strip())


def test_numbers_are_those_that_are_printed(printed: dict[str, list[Paragraph]]) -> None:
    compared = [(name, each) for name, rows in printed.items() for each in rows if each.theirs is not None]
    other = {(name, each.ours, each.words): each.theirs for name, each in compared if each.ours != each.theirs}

    assert len(compared) >= 300
    assert other == WORD_PRINTS
    assert len(other) <= 0.015 * len(compared)


def test_nearly_every_numbered_paragraph_is_compared(printed: dict[str, list[Paragraph]]) -> None:
    rows = [each for each_file in printed.values() for each in each_file]

    assert sum(each.theirs is None for each in rows) <= 0.03 * len(rows)
