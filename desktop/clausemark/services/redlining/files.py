"""Writes the redline of two versions to files."""

from __future__ import annotations

from pathlib import Path

from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.services.files import write_whole
from clausemark.services.redlining.docx import redline_document
from clausemark.services.redlining.html import redline_page
from clausemark.services.transitions import Transition


def write_redlines(
    desk: Desk, transition: Transition, *, docx: Path | None = None, html: Path | None = None
) -> tuple[Path, ...]:
    """Write the files that are named and return them.

    Raises `UsageError` (`target-exists`) before writing any, `ClausemarkError` (`not-written`).
    """
    named = [path for path in (docx, html) if path is not None]
    for path in named:
        if path.exists():
            raise UsageError(phrase("{path} exists already. Choose another name.", path=path), reason="target-exists")
    if docx is not None:
        write_whole(docx, redline_document(transition, desk.actor, desk.clock.now()))
    if html is not None:
        write_whole(html, redline_page(transition))
    return tuple(named)
