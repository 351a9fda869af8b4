"""Provisions: the clauses of one version, anchored to its source text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from clausemark.archive.hashes import Sha256, sha256_of_text


class ProvisionSpan(NamedTuple):
    """One clause: a half-open span of the source text with its number and heading path.

    `number` is as printed, None when there is none; `heading_path` is outermost first.
    """

    ordinal: int
    number: str | None
    heading_path: tuple[str, ...]
    start: int
    end: int
    text: str

    @property
    def sha256(self) -> Sha256:
        """Return the hash of the verbatim text's UTF-8 bytes."""
        return sha256_of_text(self.text)


class HeadingSpan(NamedTuple):
    """A heading of the source text, half-open; `level` is counted from 1."""

    start: int
    end: int
    level: int


class BoilerplateSpan(NamedTuple):
    """Text that is neither provision nor heading, half-open, with the reason it was set apart."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Segmentation:
    """How a source text divides; only blanks lie outside the three kinds of span."""

    segmenter_version: str
    provisions: tuple[ProvisionSpan, ...]
    headings: tuple[HeadingSpan, ...]
    boilerplate: tuple[BoilerplateSpan, ...]
