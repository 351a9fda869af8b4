"""The severity of a finding as a mark that is told without colour."""

from __future__ import annotations

from clausepack.pdf.composer import Composer
from clausepack.pdf.strip import Block, Placed, Rule, Strip
from clausepack.pdf.styles import NOTE, level
from clausepack.pdf.text import TextStyle

_WORD = TextStyle("sans-bold", 8.2, 15, "1 g")


def write_severity(compose: Composer, severity: str | None, extra: str) -> None:
    """Write a severity as a word in a block with marks out of four, and what goes with it."""
    look, left = level(severity), compose.paper.left
    element = compose.here.child("P")
    line = compose.lines(compose.tongue.mark(severity), _WORD, 200)[0]
    width = line.width + 14
    rest = compose.lines(f"  {extra}", NOTE, compose.paper.full_width - width - 50)[0]
    blocks: list[Rule | Block] = [Block(left, 1.5, width, 15, look.ink)]
    for n in range(4):
        ink = look.ink if n < look.marks else "0.85 g"
        blocks.append(Block(left + width + 6 + n * 8, 5.5, 6, 7, ink))
    items = [Placed(left + 7, 12.2, line, element), Placed(left + width + 40, 12.2, rest, element)]
    compose.flow.add([Strip(22, items, blocks, glue=True, closes=(element,))])
