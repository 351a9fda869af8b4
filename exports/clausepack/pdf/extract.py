"""Text of a finished PDF, in reading order, for checking it against the record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of one page; `label` is its stamp. Words of an element stand on the page where it begins."""

    number: int
    label: str
    text: str


def extract_text(pdf: bytes) -> list[PageText]:
    """Return the words of each page in the order of the structure tree; artifacts are left out."""
    raise NotImplementedError
