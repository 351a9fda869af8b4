"""A drop-down list of choices over a queue, each with how many findings it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from clausemark.ui.icons import icon
from clausemark.ui.telling import named
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import plain


class _StayingMenu(QMenu):
    """A menu that stays open while choices are ticked, by mouse or by the space bar."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if action is not None and action.isEnabled() and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class FacetButton(QToolButton):
    """A drop-down list of choices of which any number may be ticked."""

    ticked = Signal()

    def __init__(self, name: str, naming: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._naming = naming
        self._chosen: set[str] = set()
        self._offered: dict[str, str] = {}
        self._list = _StayingMenu(self)
        self._list.setToolTipsVisible(True)
        self.setMenu(self._list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setEnabled(False)
        self._explain()

    @property
    def chosen(self) -> frozenset[str]:
        """Return the values that are ticked; none means that all are wanted."""
        return frozenset(self._chosen)

    def offer(self, values: Mapping[str, int]) -> None:
        """Offer values with their numbers; what is ticked stays so, also where nothing has it now.

        Where that is what is offered already, an open list stays as it is under the person's hands.
        """
        shown = [*values, *(each for each in sorted(self._chosen) if each not in values)]
        offered = {value: self._words(value, values.get(value, 0)) for value in shown}
        if list(offered.items()) == list(self._offered.items()):
            return
        self._offered = offered
        self._list.clear()
        for value, words in offered.items():
            action = QAction(words, self._list)
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            action.setData(value)
            action.triggered.connect(self._tick)
            self._list.addAction(action)
        self.setEnabled(bool(offered))

    def _words(self, value: str, number: int) -> str:
        return plain(f"{self._naming(value)}   {self.locale().toString(number)}")

    def clear_choice(self) -> None:
        """Tick nothing; nobody is told."""
        self._chosen.clear()
        for action in self._list.actions():
            action.setChecked(False)
        self._explain()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.setIcon(icon("chevron-down", theme.muted))
        border = theme.accent if self._chosen else theme.control_border
        ground = theme.accent_soft if self._chosen else theme.panel
        use_style(
            self,
            f"QToolButton {{ background: {ground}; border: 1px solid {border}; border-radius: 5px;"
            f" padding: 4px 8px; }} QToolButton:focus {{ border: 2px solid {theme.focus}; padding: 3px 7px; }}"
            f" QToolButton:disabled {{ color: {theme.faint}; border-color: {theme.border}; }}",
        )

    def _tick(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            value = str(action.data())
            self._chosen ^= {value}
            self._explain()
            self.ticked.emit()

    def _explain(self) -> None:
        number = len(self._chosen)
        one = self._naming(next(iter(self._chosen))) if number == 1 else ""
        words = named(self._name, str(one or number)) if number else self._name
        self.setText(plain(words))
        names = ", ".join(self._naming(each) for each in sorted(self._chosen))
        self.setAccessibleName(self.tr("Filter by {0}").format(self._name) + (f": {names}" if names else ""))
        self.setToolTip(names)


def use_style(widget: QWidget, style: str) -> None:
    """Use a style sheet; the same one again would have Qt lay out everything around."""
    if widget.styleSheet() != style:
        widget.setStyleSheet(style)
