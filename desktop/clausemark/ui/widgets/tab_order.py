"""The order in which Tab goes through what was put together after the window was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_laid_out(whole: QWidget) -> None:
    """Let Tab go through a part as it is read; Qt goes to what was made later only after all the rest."""
    reached = [each for each in _read(whole) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(each for each in reached if each.focusProxy() is None):
        QWidget.setTabOrder(before, after)


def _read(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _read(widget)
        elif inner is not None:
            yield from _laid_out(inner)
