"""What goes with a pack when it is rendered: fonts, texts, stamps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

FEWEST_PAGES = 20
"""A volume of fewer pages would hold little besides what every volume begins with."""


@dataclass(frozen=True, slots=True)
class FontSet:
    """Font files handed in by the application, by the role they play.

    Keys of `files`: "serif", "serif-bold", "serif-italic", "sans", "sans-bold", "sans-italic", "mono"; every other
    key is a fallback, tried in the order of the mapping. `optional` are fonts of the system, tried last and in order;
    one that is damaged or whose licence forbids embedding is passed over. `hyphens` are files of hyphenation
    patterns by language (“en”, “de”); text of another language is not hyphenated.
    """

    files: Mapping[str, Path]
    optional: tuple[Path, ...] = ()
    hyphens: Mapping[str, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamped page numbers of a laid-out PDF (“CM-000012”), the same that the workbook prints.

    By finding id: first and last page; by exhibit number: the page of its row in the source register; by
    section number (0–19): first page.
    """

    findings: Mapping[str, tuple[str, str]]
    exhibits: Mapping[str, str]
    sections: Mapping[int, str]
    first: str
    last: str
    pages: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to the PDF; `relationship` is its AFRelationship (“Source”, “Data”, “Alternative”)."""

    name: str
    data: bytes
    media_type: str
    description: str
    relationship: str
