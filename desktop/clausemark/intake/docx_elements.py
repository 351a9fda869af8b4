"""The elements of a Word file with their paths: children, rows and cells, through whatever is put around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from clausemark.intake.docx_package import W
from clausemark.intake.docx_styles import value_of

AROUND = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo", f"{W}smartTag"})
"""What holds paragraphs, rows or cells without being part of the text: content controls and tracked insertions."""


def with_paths(container: etree._Element, path: str) -> Iterator[tuple[etree._Element, str]]:
    """Yield the children of an element with their paths; positions count children of one name."""
    counted: Counter[str] = Counter()
    for child in container:
        if isinstance(child.tag, str):
            name = child.tag.rpartition("}")[2]
            counted[name] += 1
            yield child, f"{path}/w:{name}[{counted[name]}]"


def rows(table: etree._Element, path: str) -> Iterator[tuple[etree._Element, str]]:
    """Yield the rows of a table with their paths."""
    for child, child_path in with_paths(table, path):
        if child.tag == f"{W}tr":
            yield child, child_path
        elif child.tag in AROUND:
            yield from rows(child, child_path)


def cells(row: etree._Element, path: str) -> Iterator[tuple[etree._Element, str]]:
    """Yield the cells of a row with their paths."""
    for child, child_path in with_paths(row, path):
        if child.tag == f"{W}tc":
            yield child, child_path
        elif child.tag in AROUND:
            yield from cells(child, child_path)


def galley(element: etree._Element) -> str | None:
    """Return `contents` for a content control that holds the table of contents."""
    gallery = element.find(f"{W}sdtPr/{W}docPartObj")
    return "contents" if (value_of(gallery, "docPartGallery") or "").startswith("Table of Contents") else None
