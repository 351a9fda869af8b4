"""What `pdfinfo -struct-text` (poppler) reads of a tagged PDF: its blocks in the order of the structure tree.

Poppler takes the words of glyphs and no ActualText: text that runs from right to left comes in the order of its glyphs.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

_ELEMENT = re.compile(r"( *)([A-Za-z0-9]+)(?: \((?P<kind>block|inline)\))?:?\s*")
_TEXT = re.compile(r' *"(.*)"\s*')
_INLINE = frozenset({"Link", "Span", "Reference", "Quote", "Lbl", "Code"})


class Block(NamedTuple):
    """An element of the tree that holds words, with the roles that it stands in, outermost first, its own last."""

    roles: tuple[str, ...]
    text: str

    @property
    def role(self) -> str:
        """Return the role of the element itself."""
        return self.roles[-1]


def struct_text(pdf: bytes, folder: Path) -> list[Block]:
    """Return the blocks of a PDF in reading order; words of links and the like are those of what they stand in."""
    path = folder / "struct.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True)
    assert not done.stderr, done.stderr
    open_: list[tuple[int, str]] = []
    found: list[tuple[tuple[str, ...], list[str]]] = []
    for line in done.stdout.split("\n"):
        text, element = _TEXT.fullmatch(line), _ELEMENT.fullmatch(line)
        if text is not None:
            roles = tuple(role for _, role in open_)
            if not found or found[-1][0] != roles:
                found.append((roles, []))
            found[-1][1].append(text[1])
        elif element is not None:
            depth = len(element[1])
            open_ = [each for each in open_ if each[0] < depth]
            if element[2] not in _INLINE:
                open_.append((depth, element[2]))
                found.append((tuple(role for _, role in open_), []))
    return [Block(roles, "".join(words)) for roles, words in found if words]
