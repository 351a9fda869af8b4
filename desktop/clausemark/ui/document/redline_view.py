"""The page of a redline: words added underlined, removed ones struck, moved ones dashed, each change stepped to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain

from PySide6.QtCore import QEvent, QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from clausemark.provisions.document_redline import PassageKind
from clausemark.provisions.redline import Edit
from clausemark.ui.document.flow_area import Seen
from clausemark.ui.document.flow_view import Wash
from clausemark.ui.document.redline_text import EMPTY, Marked, Part, RedlineText
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme

_SIGNS = {
    PassageKind.ADDED: "+",
    PassageKind.REMOVED: "−",  # the sign that is meant
    PassageKind.CHANGED: "±",
    PassageKind.MOVED_FROM: "↗",
    PassageKind.MOVED_TO: "↘",
}
_BAR = 14
_SIGN = 36
_STEPS = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}


class RedlineView(SelectingView):
    """Shows a redline; `part_chosen` gives the part that was clicked or entered, `change_shown` a change's place."""

    part_chosen = Signal(object)
    change_shown = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._redline = EMPTY
        self._change = -1
        self._unfolded: frozenset[int] = frozenset()
        self.clicked.connect(self._choose)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def redline(self) -> RedlineText:
        """Return what is shown."""
        return self._redline

    @property
    def change(self) -> int:
        """Return the place of the change stepped to, -1 before the first step."""
        return self._change

    def show_redline(self, redline: RedlineText, unfolded: frozenset[int]) -> None:
        """Show another redline from its beginning."""
        self._change = -1
        self._take(redline, unfolded)

    def refold(self, redline: RedlineText, unfolded: frozenset[int], fold: int) -> None:
        """Show the same redline with other folds; the line of the one that was touched stays where it is."""
        _, height = self._line_of(fold)
        self._take(redline, unfolded)
        start, _ = self._line_of(fold)
        self.select(start, start)
        self._place(self.page.at(start), 0, height)

    def _line_of(self, fold: int) -> tuple[int, int]:
        part = next((each for each in self._redline.parts if each.fold == fold), None)
        start = 0 if part is None else part.start
        return start, self.row_top(self.page.at(start)) if self.page.paragraphs else 0

    def _take(self, redline: RedlineText, unfolded: frozenset[int]) -> None:
        self._redline, self._unfolded = redline, unfolded
        self.set_flow(redline.text, redline.page)

    def step(self, by: int) -> bool:
        """Go to the change after or before, if there is one; from a place without one, to the nearest that way."""
        changes = self._redline.changes
        target = self._change + by
        if not 0 <= self._change < len(changes):
            starts = [each.start for each in changes]
            target = bisect_left(starts, self.caret) if by > 0 else bisect_right(starts, self.caret) - 1
        return self.go_to(target)

    def go_to(self, target: int) -> bool:
        """Go to a change by its place; tell whether it is there."""
        changes = self._redline.changes
        if not 0 <= target < len(changes):
            return False
        self._change = target
        start, end = changes[target][:2]
        self.select(start, start)
        self.reveal(start, end)
        self.viewport().update()
        self.change_shown.emit(target)
        return True

    def selected_text(self) -> str:
        """Return the selected words with the signs of what was added and removed."""
        return self._redline.copied(*self.selection())

    def copy(self) -> None:
        """Put the selected words on the clipboard; removed ones in [-…-], added ones in {+…+}."""
        words = self.selected_text()
        if words:
            QGuiApplication.clipboard().setText(words)

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this page from becoming commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with N and P, open what the caret is in with Return; else as in any text."""
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            self._choose(self.caret)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a line that opens."""
        super().mouseMoveEvent(event)
        part = self._redline.part_at(self.offset_at(event.position()))
        opens = part is not None and part.fold >= 0
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _choose(self, offset: int) -> None:
        part = self._redline.part_at(offset)
        if part is not None:
            self.part_chosen.emit(part)

    # Painting

    def gutter(self) -> int:
        """Return the pixels kept free left of the text, for the signs."""
        return round(56 * self._zoom)

    def washes(self, each: Seen) -> Iterable[Wash]:
        """Yield the grounds of added and removed words, under finds and selection."""
        row = each.shaped.paragraph
        marks = self._redline.marks_in(row.start, row.end)
        return chain((Wash(mark.start, mark.end, self._tone(mark)[1]) for mark in marks), super().washes(each))

    def paint_beneath(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint a frame around the change stepped to."""
        if not 0 <= self._change < len(self._redline.changes):
            return
        start, end = self._redline.changes[self._change][:2]
        inside = [each for each in seen if each.shaped.paragraph.start < end and each.shaped.paragraph.end > start]
        if inside:
            left, width = self.column()
            top = inside[0].top + inside[0].shaped.gap
            bottom = inside[-1].top + inside[-1].shaped.height
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left - 8, top - 5, width + 16, bottom - top + 10), 6, 6)

    def paint_beside(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint lines under and through words, the signs in the margin, and the caret."""
        for each in seen:
            row = each.shaped.paragraph
            for mark in self._redline.marks_in(row.start, row.end):
                self._line(painter, each, mark)
            for part in self._redline.parts_in(row.start, row.end):
                if part.end > row.start:
                    self._sign(painter, each, part)
        super().paint_beside(painter, seen)

    def _tone(self, mark: Marked) -> tuple[str, str]:
        theme = self.theme
        if mark.moved:
            return theme.info, theme.info_soft
        if mark.edit is Edit.ADDED:
            return theme.added, theme.added_soft
        return theme.removed, theme.removed_soft

    def _line(self, painter: QPainter, each: Seen, mark: Marked) -> None:
        style = Qt.PenStyle.DashLine if mark.moved else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._tone(mark)[0]), max(1.5, 1.5 * self._zoom), style))
        share = 0.88 if mark.edit is Edit.ADDED else 0.55
        for rect in each.shaped.rects(mark.start, mark.end):
            y = each.top + rect.top() + rect.height() * share
            left = self.column()[0]
            painter.drawLine(QLineF(left + rect.left(), y, left + rect.right(), y))

    def _sign(self, painter: QPainter, each: Seen, part: Part) -> None:
        left, gap = self.column()[0], each.shaped.gap
        bar, sign = left - round(_BAR * self._zoom), left - round(_SIGN * self._zoom)
        size = round(16 * self._zoom)
        area = QRectF(sign, each.top + gap, size, self.typography().pitch_of(each.shaped.paragraph))
        if part.fold >= 0:
            name = "chevron-down" if part.fold in self._unfolded else "chevron-right"
            area = QRectF(bar - size / 2, area.top(), size, area.height())
            icon(name, self.theme.paper_muted).paint(painter, area.toRect())
            return
        if part.passage is None or part.passage.kind is PassageKind.KEPT:
            return
        colour = QColor(self._colour(part.passage.kind))
        top = each.top + (gap if each.shaped.paragraph.first else 0)
        painter.fillRect(QRectF(bar, top, 3, each.top + each.shaped.height - top), colour)
        if each.shaped.paragraph.first:
            painter.setPen(colour)
            painter.setFont(interface_font(size, QFont.Weight.DemiBold))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), _SIGNS[part.passage.kind])

    def _colour(self, kind: PassageKind) -> str:
        theme = self.theme
        return {
            PassageKind.ADDED: theme.added,
            PassageKind.REMOVED: theme.removed,
            PassageKind.CHANGED: theme.accent,
        }.get(kind, theme.info)


def _is_own(event: QKeyEvent) -> bool:
    keys = {*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return event.key() in keys and event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }
