"""The line of a timeline: versions as marks that are chosen by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from clausemark.ui.library.timeline_delegate import HEIGHT, MarkDelegate
from clausemark.ui.library.timeline_model import MARK, Mark, MarkModel
from clausemark.ui.library.version_counts import VersionCounts
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session


class Line(QListView):
    """The line: a click, Enter or the space bar shows a version; the arrow keys go along; `chosen` carries its id.

    A click with Shift or Ctrl, or the key A, chooses the version that the shown one is compared with: `earlier_chosen`.
    """

    chosen = Signal(str)
    earlier_chosen = Signal(str)
    resized = Signal()

    def __init__(self, session: Session, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions of the document"))
        self.marks = MarkModel(worklist, self)
        self.counts = VersionCounts(session, self)
        self.delegate = MarkDelegate(session.theme, worklist, self)
        self.setModel(self.marks)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { border: none; background: transparent; }")
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(HEIGHT + 12)
        self.activated.connect(self._choose)
        self.counts.renewed.connect(self._show_counts)

    def show_marks(self, marks: list[Mark]) -> None:
        """Show versions; what changed in those with room for it is counted beside the window."""
        self.marks.show_marks(marks)
        self.viewport().update()
        if marks and not self.delegate.titles:
            dated = [each.level.id for each in marks if self.delegate.is_dated(each)]
            self.counts.want(marks[0].level.document, dated)

    def _show_counts(self) -> None:
        self.delegate.counts = self.marks.counts = self.counts.known
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width to lay the marks out over."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def _choose(self, index: QModelIndex) -> None:
        mark = index.data(MARK)
        if isinstance(mark, Mark):
            self.chosen.emit(mark.level.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show a version, or take it as A with Shift or Ctrl."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & held:
            self._choose_earlier(index)
        else:
            self._choose(index)

    def event(self, event: QEvent) -> bool:
        """Keep the key A of the line from becoming a command of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_a(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the version that the keyboard is on as A; else as in any list."""
        if _is_a(event):
            self._choose_earlier(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose_earlier(self, index: QModelIndex) -> None:
        mark = index.data(MARK)
        if isinstance(mark, Mark):
            self.earlier_chosen.emit(mark.level.id)


def _is_a(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.NoModifier
