"""A layout that goes on in the next line where there is no more room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets one after the other, in as many lines as the width asks for; `to_the_end` lets each end at its edge."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6, to_the_end: bool = False) -> None:
        super().__init__(parent)
        self._to_the_end = to_the_end
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that a width asks for."""
        if width not in self._heights:
            self._heights[width] = self._arranged(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew: something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(area)
        self._arranged(area, place=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest widget: all else can go below."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arranged(self, area: QRect, *, place: bool) -> int:
        """Return the height of all lines within a width; put the widgets in their places where that is asked for."""
        y = area.y() - self.spacing()
        for line in self._lines(area.width()):
            y += self.spacing()
            x = area.x()
            if self._to_the_end:
                x += area.width() - sum(size.width() + self.spacing() for _, size in line) + self.spacing()
            for item, size in line if place else ():
                item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self.spacing()
            y += max(size.height() for _, size in line)
        return max(0, y - area.y())

    def _lines(self, room: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """Yield the items that are shown with their sizes, by the lines that they fill."""
        line: list[tuple[QLayoutItem, QSize]] = []
        width = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if line and width + size.width() > room:
                yield line
                line, width = [], 0
            width += size.width() + self.spacing()
            line.append((item, size))
        if line:
            yield line
