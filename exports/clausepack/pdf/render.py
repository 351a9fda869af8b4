"""The PDF of a pack: laid out first (page stamps), finished later (attachments)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clausepack.pack import Pack
from clausepack.rendition import Attachment, FontSet, Stamps

Progress = Callable[[int, int], None]
"""Called with (findings drawn, findings in all)."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A PDF whose pages are drawn; `missing` are the characters that no font covers, drawn as labelled boxes."""

    stamps: Stamps
    missing: str


def lay_out(pack: Pack, digest: str, fonts: FontSet, *, progress: Progress | None = None) -> LaidOut:
    """Draw every page of a pack; `digest` is its root hash in hex."""
    raise NotImplementedError


def finish(laid_out: LaidOut, attachments: Sequence[Attachment]) -> bytes:
    """Return the PDF file with its attachments; equal arguments give equal bytes."""
    raise NotImplementedError


def finding_page(pack: Pack, digest: str, finding_id: str, fonts: FontSet) -> bytes:
    """Return one finding as a PDF of its own, with disclaimer and proof line."""
    raise NotImplementedError
