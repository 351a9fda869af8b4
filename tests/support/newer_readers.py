"""A later program: captures that this one read, and a reader that reads them otherwise since."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.archive.library import Version
from clausemark.intake.markdown import MarkdownReader
from clausemark.provisions.source_text import SourceText
from clausemark.services.candidates import Declared
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from support.inline_reading import InlinePool

SAID = Declared(platform="Lantern", terms_type="Privacy Policy", document="Lantern Policy")
FIRST = "1. You may leave.\n\n2. We may go.\n"
SECOND = "1. You may leave.\n\n2. They may go.\n"


def import_three(desk: Desk, folder: Path) -> tuple[Version, ...]:
    """Import three captures, the first two with “We”, the third without."""
    for name, text in (("2026-01-05.md", FIRST), ("2026-02-05.md", FIRST), ("2026-03-05.md", SECOND)):
        (folder / name).write_text(text, encoding="utf-8")
        assert [row.status for row in import_paths(desk, [folder / name], SAID)] == ["imported"]
    return policy_of(desk)


def policy_of(desk: Desk) -> tuple[Version, ...]:
    """Return the versions of the imported document."""
    with desk.workspace.reading() as view:
        document = next(each for each in view.documents.all() if each.title == "Lantern Policy")
        return view.versions.of_document(document.id)


def read_inline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let documents be read in the test's own process."""
    for module in ("importing", "rereading"):
        monkeypatch.setattr(f"clausemark.services.{module}.ReaderPool", InlinePool)


def update_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the reader of Markdown be a later one, which writes “Us” for “We”."""
    read = MarkdownReader.read

    def otherwise(self: MarkdownReader, data: bytes, hint: str | None = None) -> SourceText:
        return read(self, data.replace(b"We ", b"Us "), hint)

    monkeypatch.setattr(MarkdownReader, "read", otherwise)
    monkeypatch.setattr(MarkdownReader, "version", "99")
