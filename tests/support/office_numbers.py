"""The automatic numbers of Word files beside those that LibreOffice prints for the same paragraphs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark.errors import InputRefusedError
from clausemark.intake.docx import DocxReader

_REACH = 60


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered paragraph: the number that we print, its words, and the number that LibreOffice prints."""

    ours: str
    words: str
    theirs: str | None


def compared(files: Sequence[Path], folder: Path) -> dict[str, list[Numbered]]:
    """Return the numbered paragraphs of each file that is read, by its name; LibreOffice writes into the folder."""
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
        found[file.name] = list(_beside(blocks, [line for line in lines if line]))
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


def _beside(blocks: Sequence[tuple[str | None, str]], lines: Sequence[str]) -> Iterator[Numbered]:
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
        yield Numbered(marker, words, None if line is None else line.removesuffix(words).strip())
