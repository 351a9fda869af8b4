"""Pages that wait for stamps not known yet, packed so that thousands of them take little memory."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clausepack.pdf.page import Pending


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """The content of a page; `number` is that of its object, `gaps` say what is missing at which places."""

    number: int
    gaps: tuple[tuple[int, Pending], ...]
    packed: bytes

    def filled(self, fill: Callable[[Pending], str]) -> str:
        """Return the content with what `fill` gives for each gap."""
        text, parts, done = zlib.decompress(self.packed).decode("latin-1"), [], 0
        for at, pending in self.gaps:
            parts += [text[done:at], fill(pending)]
            done = at
        return "".join(parts) + text[done:]


def waiting_page(number: int, content: Sequence[str | Pending]) -> WaitingPage:
    """Return a page whose operators are known but for the pending ones."""
    gaps, at = [], 0
    for op in content:
        if isinstance(op, Pending):
            gaps.append((at, op))
            at += 1
        else:
            at += len(op) + 1
    text = "\n".join(op if isinstance(op, str) else "" for op in content)
    return WaitingPage(number, tuple(gaps), zlib.compress(text.encode("latin-1"), 1))
