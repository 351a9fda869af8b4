"""How closely a sheet is set: a pack has room, a finding by itself should keep to a page or two."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clausepack.pdf.styles import CELL, CELL_CLOSE, FINE, FINE_CLOSE, H1, H1_CLOSE
from clausepack.pdf.text import TextStyle


@dataclass(frozen=True, slots=True)
class Density:
    """What is set smaller or closer.

    `small`: smaller type, and what matters least is dropped; `lines`: short tables become lines. `gaps` and `pad` are
    the shares that remain of the space between things, and within the rows of tables.
    """

    small: bool = False
    lines: bool = False
    gaps: float = 1.0
    pad: float = 1.0
    after: float = 6.0
    """Points below a labelled paragraph."""
    head: TextStyle = H1
    cell: TextStyle = CELL
    fine: TextStyle = FINE


ROOMY = Density()
DENSE = Density(small=True, gaps=0.5, after=3.0)
CLOSE = Density(small=True, lines=True, gaps=0.3, pad=0.45, after=1.4, head=H1_CLOSE, cell=CELL_CLOSE, fine=FINE_CLOSE)
SNUG = replace(CLOSE, gaps=0.7, pad=0.8, after=3.0, cell=CELL, fine=FINE)
