"""What floats over the page for a moment: what a mark is, and what can be done with selected words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.services.marking import Mark
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme, finding_tone
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.labels import Pill, TextLabel, plain

_MOST = 4
_WIDTH = 320


class HoverCard(QFrame):
    """Says of the findings under the mouse what they are; it takes neither mouse nor keyboard."""

    def __init__(self, theme: Theme, name_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self._name_of = name_of
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(8)
        self._parts: list[QWidget] = []
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme the next time."""
        self._theme = theme
        self.hide()

    def show_marks(self, marks: Sequence[Mark], place: QPointF) -> None:
        """Show marks near a place of the parent; none hides the card."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.deleteLater()
        self._parts = [self._entry(mark) for mark in marks[:_MOST]]
        if len(marks) > _MOST:
            self._parts.append(TextLabel(self.tr("and {0} more").format(len(marks) - _MOST), "small", self))
        for part in self._parts:
            self._column.addWidget(part)
            part.show()
        self.setVisible(bool(marks))
        if marks:
            self.adjustSize()
            self._stand_near(place)

    def _entry(self, mark: Mark) -> QWidget:
        entry = QWidget(self)
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        level = word(mark.severity) if mark.severity is not None else self.tr("Not rated")
        head.addWidget(Pill(level, finding_tone(self._theme, mark.severity, mark.polarity), entry))
        head.addWidget(TextLabel(word(mark.state), "small", entry))
        head.addStretch(1)
        column.addLayout(head)
        title = TextLabel(mark.title, "", entry)
        title.setWordWrap(True)
        column.addWidget(title)
        told = TextLabel(self._told(mark), "small", entry)
        told.setWordWrap(True)
        told.setVisible(bool(told.text()))
        column.addWidget(told)
        return entry

    def _told(self, mark: Mark) -> str:
        said = [", ".join(self._name_of(category) for category in mark.categories)]
        if mark.citations:
            many = self.tr("{0} mappings").format(self.locale().toString(len(mark.citations)))
            said.append(self.tr("1 mapping") if len(mark.citations) == 1 else many)
        if mark.moved:
            said.append(self.tr("the text is no longer the one that was judged"))
        return " · ".join(each for each in said if each)

    def _stand_near(self, place: QPointF) -> None:
        room = self._over.rect()
        x = min(max(8, int(place.x()) + 14), room.width() - self.width() - 8)
        below = int(place.y()) + 20
        y = below if below + self.height() < room.height() else int(place.y()) - self.height() - 12
        self.move(QPoint(x, max(8, y)))
        self.raise_()


class SelectionBar(QFrame):
    """Offers what can be done with the selected words, beside them."""

    annotate_wanted = Signal()
    copy_wanted = Signal()
    citation_wanted = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("card")
        self._annotate = QPushButton(plain(self.tr("Annotate")), self)
        self._annotate.setProperty("kind", "primary")
        self._annotate.setToolTip(self.tr("New finding on the selected words (Return)"))
        self._copy = self._tool(self.tr("Copy the words, verbatim"))
        self._citation = self._tool(self.tr("Copy with citation"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(4)
        for button in (self._annotate, self._copy, self._citation):
            row.addWidget(button)
        self.set_theme(theme)
        self.hide()
        self._annotate.clicked.connect(self.annotate_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self._citation.clicked.connect(self.citation_wanted)

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._annotate.setIcon(icon("highlighter", theme.accent_text))
        self._copy.setIcon(icon("copy", theme.muted))
        self._citation.setIcon(icon("quote", theme.muted))

    def show_at(self, first: QRectF, last: QRectF) -> None:
        """Stand above the beginning of the selected words, or below their end where there is no room."""
        self.adjustSize()
        room = self._over.rect()
        above = int(first.top()) - self.height() - 8
        beside = first if above > 4 else last
        x = min(max(8, int(beside.left()) - 12), room.width() - self.width() - 8)
        self.move(QPoint(x, above if above > 4 else int(last.bottom()) + 8))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
            return
        super().keyPressEvent(event)
