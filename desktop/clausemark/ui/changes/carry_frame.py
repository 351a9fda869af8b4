"""What the page of findings carried over is made of: a bar above, the list, the finding looked at beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.ui.changes.carry_lines import Part
from clausemark.ui.changes.carry_panel import CarryPanel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.icons import icon
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.grouped_list import GroupedList
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import bar_of
from clausemark.ui.widgets.messages import EmptyState
from clausemark.ui.widgets.segmented import Choice, SegmentedControl


class CarryFrame(QFrame):
    """The parts of the page, each in its place."""

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._back = QToolButton(self)
        self._title = TextLabel(self.tr("Findings carried over"), "title", self)
        self._of = QComboBox(self)
        self._part = SegmentedControl(
            self.tr("Part of the list"),
            (
                Choice(Part.TO_DECIDE, self.tr("To decide")),
                Choice(Part.REMOVED, self.tr("Removed text")),
                Choice(Part.DECIDED, self.tr("Decided")),
            ),
            session.theme,
            parent=self,
        )
        self._part.set_value(Part.TO_DECIDE)
        self._summary = TextLabel("", "muted", self)
        self._exact = QPushButton("", self)
        self._list = GroupedList(self.tr("Earlier findings"), session.theme, self)
        self._panel = CarryPanel(session.theme, session.desk.law, commands, self)
        self._none = EmptyState(session.theme, "workflow", "", "")
        self._right = QStackedWidget(self)
        self._build()
        self.set_theme(session.theme)

    def _build(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to the document or the queue"))
        name_choice(self._of, self.tr("Version that findings are carried into"))
        self._of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._of.setMinimumContentsLength(12)
        self._summary.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 18, 8)
        head.setSpacing(10)
        for part in (self._back, self._title):
            head.addWidget(part)
        head.addWidget(self._of, 1)
        head.addWidget(self._part)
        bar = bar_of(head, self)
        left = QFrame(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._exact)
        column.addWidget(self._list, 1)
        left.setMinimumWidth(220)
        for page in (self._panel, self._none):
            self._right.addWidget(page)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self._right)
        both.setSizes([330, 700])
        both.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(both, 1)

    @property
    def panel(self) -> CarryPanel:
        """Return the finding that is looked at."""
        return self._panel

    @property
    def list_view(self) -> GroupedList:
        """Return the list of findings."""
        return self._list

    @property
    def parts(self) -> SegmentedControl:
        """Return the choice of what is listed."""
        return self._part

    @property
    def exact_button(self) -> QPushButton:
        """Return the button that keeps everything that is the same."""
        return self._exact

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._back.setIcon(icon("arrow-left", theme.muted))
        for part in (self._part, self._list, self._panel, self._none):
            part.set_theme(theme)

    def say_nothing(self, title: str, advice: str) -> None:
        """Say something in place of a finding."""
        self._none.say(title, advice)
        self._right.setCurrentWidget(self._none)
