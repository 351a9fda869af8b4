"""Hands on the keyboard and the mouse of the real window, and eyes that wait until something can be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

W = TypeVar("W", bound=QWidget)
PATIENCE = 90_000
"""Milliseconds after which a thing that does not come is missed."""


class Hands:
    """Presses keys where the keyboard is, clicks what can be seen, keeps pictures in a folder."""

    def __init__(self, window: QWidget, pictures: Path, looks: Mapping[str, Callable[[], None]]) -> None:
        """Take pictures in `looks`: what puts each on, by the end of the names of its pictures."""
        self._window = window
        self._pictures = pictures
        self._looks = looks
        self.presses = 0

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Let the window work until a condition holds; raise `AssertionError` naming what did not come."""
        loop = QEventLoop()
        ticking, ends = QTimer(), QTimer()
        ticking.setInterval(20)
        ends.setSingleShot(True)
        ends.setInterval(PATIENCE)
        ticking.timeout.connect(lambda: loop.quit() if holds() else None)
        ends.timeout.connect(loop.quit)
        ticking.start()
        ends.start()
        if not holds():
            loop.exec()
        if not holds():
            raise AssertionError(f"{what} did not come")

    def rest(self, milliseconds: int = 150) -> None:
        """Let the window settle before its picture is taken."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, wherever the keyboard is."""
        self.presses += 1
        QTest.keyClick(self._focus(), key, held)

    def say(self, text: str) -> None:
        """Type letters one by one."""
        for letter in text:
            self.presses += 1
            QTest.keyClicks(self._focus(), letter)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget that can be seen."""
        self.until(
            lambda: widget.isVisible() and widget.isEnabled(), f"the chance to click “{widget.accessibleName()}”"
        )
        self._bring_into_sight(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def _bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget, as a person does before clicking."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
                self.rest(30)
            above = above.parentWidget()

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the visible button that says some words, once there is one."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            found[:] = [
                each
                for each in (inside or self.top()).findChildren(QAbstractButton)
                if each.isVisible() and words in (each.text().replace("&&", "&") or each.accessibleName())
            ]
            return bool(found)

        self.until(look, f"a button that says “{words}”")
        return found[0]

    def dialog(self, kind: type[W]) -> W:
        """Return the visible dialog of a kind, once there is one."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
            return bool(found)

        self.until(look, f"the {kind.__name__}")
        dialog = found[0]
        if dialog.windowType() is not Qt.WindowType.Popup:
            dialog.activateWindow()
            self.until(dialog.isActiveWindow, f"the keyboard in the {kind.__name__}")
        return dialog

    def top(self) -> QWidget:
        """Return what lies on top: a popup, a dialog, else the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def drop(self, paths: list[Path]) -> None:
        """Drop files or folders on the middle of the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle: QPoint = self._window.rect().center()
        kept = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._window, QDragEnterEvent(middle, *kept))
        QApplication.sendEvent(self._window, QDropEvent(QPointF(middle), *kept))

    def picture(self, name: str) -> None:
        """Keep what can be seen, a dialog drawn over the window, under a name and in every look."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        middle = self._middle(self.top())
        for look, put_on in self._looks.items():
            put_on()
            self.rest(400)
            seen = self._window.grab()
            top = self.top()
            if top is not self._window:
                _paint(seen, top.grab(), middle)
            path = self._pictures / f"{name}-{look}.png"
            if not seen.save(str(path)):
                raise AssertionError(f"the picture {path} could not be kept")
            _make_small(path)

    def _middle(self, top: QWidget) -> QPointF:
        """Return where the middle of what lies on top is, as parts of the window's width and height.

        It was opened over the window as it is now; a window of another size would have it at the same parts.
        """
        middle = self._window.mapFromGlobal(top.mapToGlobal(top.rect().center()))
        return QPointF(middle.x() / self._window.width(), middle.y() / self._window.height())

    def _focus(self) -> QWidget:
        """Return where keys go, once the window that lies on top has the keyboard."""
        top = self.top()
        if QApplication.focusWidget() is None and top.windowType() is not Qt.WindowType.Popup:
            top.activateWindow()
            self.until(top.isActiveWindow, "the keyboard")
        return QApplication.focusWidget() or top


def _make_small(path: Path) -> None:
    """Keep a picture in at most 256 colours, rare ones as true as frequent ones: a bar tells a severity."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _paint(ground: QPixmap, picture: QPixmap, middle: QPointF) -> None:
    """Draw what lies on top over a shaded window; `middle` as parts of its width and height."""
    painter = QPainter(ground)
    size = picture.deviceIndependentSize()
    room = ground.deviceIndependentSize()
    left = min(max(0, middle.x() * room.width() - size.width() / 2), max(0, room.width() - size.width()))
    upper = min(max(0, middle.y() * room.height() - size.height() / 2), max(0, room.height() - size.height()))
    left, upper = round(left), round(upper)
    painter.fillRect(ground.rect(), QColor(10, 14, 22, 110))
    painter.drawPixmap(left, upper, picture)
    painter.setPen(QColor(110, 118, 132))
    painter.drawRect(QRectF(left, upper, size.width() - 1, size.height() - 1))
    painter.end()
