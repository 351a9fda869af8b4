"""The right pane: coding while a document is read, the change while its redline is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from clausemark.ui.changes.panel import ChangePanel
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.commands.actions import Commands
from clausemark.ui.session import Session
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_CODING, _CHANGE = "coding", "change"


class SidePane(QFrame):
    """Holds both; a switch above them is there while there is a redline to look at."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        coding: CodingPane,
        change: ChangePanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._coding = coding
        self._change = change
        self._switch = SegmentedControl(
            self.tr("Right pane"),
            (Choice(_CODING, self.tr("Coding")), Choice(_CHANGE, self.tr("Change"))),
            session.theme,
            parent=self,
        )
        self._stack = QStackedWidget(self)
        for part in (coding, change):
            self._stack.addWidget(part)
        self._bar = QFrame(self)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(14, 10, 14, 0)
        bar.addWidget(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.look_at_redline(is_looked_at=False)
        self._switch.chosen.connect(self._show)
        session.theme_changed.connect(self._switch.set_theme)
        commands["go-coding"].triggered.connect(self._show_coding)
        commands["go-change"].triggered.connect(self._show_change)

    def look_at_redline(self, is_looked_at: bool) -> None:  # a signal hands it over
        """Bring the change to the front with the redline, and coding back without it."""
        self._bar.setVisible(is_looked_at)
        self._show(_CHANGE if is_looked_at else _CODING)

    def _show(self, part: str) -> None:
        self._switch.set_value(part)
        self._stack.setCurrentWidget(self._change if part == _CHANGE else self._coding)
        self._coding.stand_in = self._change.confirm if part == _CHANGE else None

    def _show_coding(self) -> None:
        self._show(_CODING)

    def _show_change(self) -> None:
        if not self._bar.isHidden():
            self._show(_CHANGE)
