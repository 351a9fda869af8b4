"""Fonts, fills and tints of the workbook."""

from __future__ import annotations

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

INK = "1F2933"
_HAIR = Side(style="thin", color="D5DAE0")
_BORDER = Border(bottom=_HAIR, right=_HAIR)
_TOP = Alignment(vertical="top", wrap_text=True)

TINTS = {"critical": "F8D7DA", "high": "FCE3CF", "medium": "FFF3C4", "low": "E3F0E5", "info": "E8EEF4"}
"""Light fills by severity; the word stands in the cell as well."""


def _style(name: str, font: Font, fill: str | None = None, *, locked: bool = True, number: str = "@") -> NamedStyle:
    style = NamedStyle(name)
    style.font = font
    style.alignment = _TOP
    style.border = _BORDER
    style.protection = Protection(locked=locked)
    style.number_format = number
    if fill is not None:
        style.fill = PatternFill("solid", fgColor=fill)
    return style


def _font(size: int = 10, **more: bool | str) -> Font:
    return Font(name="Calibri", size=size, color=str(more.pop("color", INK)), **more)


def named_styles() -> list[NamedStyle]:
    """Return fresh copies of every style of the workbook."""
    return [
        _style("cm text", _font()),
        _style("cm technical", _font(9, color="5A6672")),
        _style("cm link", _font(color="1B4F9C", underline="single")),
        _style("cm number", _font(), number="#,##0"),
        _style("cm date", _font(), number="yyyy-mm-dd"),
        _style("cm input", _font(), "FFF9D6", locked=False),
        _style("cm input date", _font(), "FFF9D6", locked=False, number="yyyy-mm-dd"),
        _style("cm head", _font(bold=True, color="FFFFFF"), "33475B"),
        _style("cm title", _font(18, bold=True)),
        _style("cm section", _font(12, bold=True)),
    ]
