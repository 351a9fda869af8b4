"""The outline of a PDF: its bookmarks by level (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clausepack.pdf.objects import PdfObjects, byte_string, text_string


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline; `level` 0 is outermost."""

    level: int
    title: str
    key: str


def write_outline(objects: PdfObjects, bookmarks: Sequence[Bookmark]) -> int:
    """Write bookmarks, the inner ones folded, and return the number of their root."""
    root = objects.reserve()
    numbers = [objects.reserve() for _ in bookmarks]
    parents = _parents(bookmarks)
    kids: dict[int, list[int]] = {}
    place = []
    for at, parent in enumerate(parents):
        siblings = kids.setdefault(parent, [])
        place.append(len(siblings))
        siblings.append(at)
    for at, mark in enumerate(bookmarks):
        siblings = kids[parents[at]]
        around = ("/Prev", place[at] - 1), ("/Next", place[at] + 1)
        linked = "".join(f"{entry} {numbers[siblings[to]]} 0 R" for entry, to in around if 0 <= to < len(siblings))
        parent_number = numbers[parents[at]] if parents[at] >= 0 else root
        body = f"<</Title{text_string(mark.title)}/Parent {parent_number} 0 R/Dest{byte_string(mark.key.encode())}"
        objects.put(numbers[at], body + linked + _ends(kids.get(at), numbers, closed=True) + ">>")
    objects.put(root, f"<</Type/Outlines{_ends(kids.get(-1), numbers, closed=False)}>>")
    return root


def _parents(bookmarks: Sequence[Bookmark]) -> list[int]:
    stack: list[int] = []
    parents = []
    for at, mark in enumerate(bookmarks):
        del stack[mark.level :]
        parents.append(stack[-1] if stack else -1)
        stack.append(at)
    return parents


def _ends(kids: list[int] | None, numbers: list[int], *, closed: bool) -> str:
    if not kids:
        return ""
    count = -len(kids) if closed else len(kids)
    return f"/First {numbers[kids[0]]} 0 R/Last {numbers[kids[-1]]} 0 R/Count {count}"
