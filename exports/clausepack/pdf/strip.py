"""What a page is made of: strips, each one line of text or one row of a table, already set and never parted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from clausepack.pdf.tags import Element
from clausepack.pdf.text import Line


class Placed(NamedTuple):
    """A line at x, its baseline `down` points below the top of the strip; without an element it is an artifact."""

    x: float
    down: float
    line: Line
    element: Element | None


class Rule(NamedTuple):
    """A horizontal rule `down` points below the top of the strip."""

    x: float
    down: float
    x_end: float
    width: float = 0.4
    ink: str = "0.6 G"


class Block(NamedTuple):
    """A filled rectangle within a strip, from `down` and `height` points tall."""

    x: float
    down: float
    width: float
    height: float
    ink: str


@dataclass(frozen=True, slots=True)
class SignatureRoom:
    """An empty signature field within a strip, its upper edge `down` points below the top."""

    name: str
    says: str
    x: float
    down: float
    width: float
    height: float
    element: Element


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that the sheets hold by name, its upper edge at the top of a strip."""

    name: str
    x: float
    width: float
    height: float
    element: Element


@dataclass(frozen=True, slots=True)
class Panel:
    """A shade that lies behind neighbouring strips, with a bar at its left edge."""

    x: float
    x_end: float
    ink: str = "0.955 g"
    bar: str = "0.25 g"


@dataclass(slots=True)
class Strip:
    """A piece of a page that is never parted.

    `glue` keeps it on one page with the next strip; `before` is space that falls away at the top of a page; `repeat` is
    drawn again, as artifacts, when a page begins with this strip; `closes` are elements that end with it.
    """

    height: float
    items: list[Placed] = field(default_factory=list)
    rules: list[Rule | Block] = field(default_factory=list)
    glue: bool = False
    before: float = 0.0
    repeat: tuple[Strip, ...] = ()
    panel: Panel | None = None
    closes: tuple[Element, ...] = ()
    keys: tuple[str, ...] = ()
    room: SignatureRoom | None = None
    image: Image | None = None
