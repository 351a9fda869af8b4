"""The measures of the page: one grid for every sheet, in points."""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
_SIZES = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}

SLIM = "-slim"
_NARROW = {
    "left": 14 * MM,
    "margin_right": 12 * MM,
    "side": 27 * MM,
    "gutter": 3 * MM,
    "margin_top": 21.5 * MM,
    "margin_bottom": 19 * MM,
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: 28 mm for binding, a side column for labels, a text column of 60 to 75 characters."""

    width: float
    height: float
    left: float = 28 * MM
    margin_right: float = 18 * MM
    side: float = 38 * MM
    gutter: float = 4 * MM
    margin_top: float = 27 * MM
    margin_bottom: float = 25 * MM

    @property
    def right(self) -> float:
        """Return where the text ends."""
        return self.width - self.margin_right

    @property
    def text_left(self) -> float:
        """Return where the text column begins."""
        return self.left + self.side + self.gutter

    @property
    def text_width(self) -> float:
        """Return the measure."""
        return self.right - self.text_left

    @property
    def full_width(self) -> float:
        """Return the width of tables."""
        return self.right - self.left

    @property
    def top(self) -> float:
        """Return where the text area begins."""
        return self.height - self.margin_top


def paper(name: str) -> Paper:
    """Return the paper of that name; A4 for any that is not known.

    A name that ends with `SLIM` has narrow margins, for a sheet that is not bound.
    """
    bare = name.casefold().removesuffix(SLIM)
    width, height = _SIZES.get(bare, _SIZES["a4"])
    return Paper(width, height, **_NARROW) if name.endswith(SLIM) else Paper(width, height)
