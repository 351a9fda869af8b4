"""Paints what stands beside and around the text: card, lanes, badges, list markers, the ends of a passage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

from clausemark.regulations.vocabulary import FindingState
from clausemark.services.marking import Mark, Marks
from clausemark.services.showing import PlacedSpan
from clausemark.ui.document.flow_area import FlowArea, Seen
from clausemark.ui.document.lanes import Badge, Laned, Margin
from clausemark.ui.fonts import interface_font
from clausemark.ui.theme import Theme, finding_tone

CARD = 16
"""Pixels from the text to the edge of the card."""
_LANE_FROM = 27
_LANE_EVERY = 7
_LANE = 4
_BADGE_FROM = 67
_BADGE = 22
_MOST = 99


class MarginPainter:
    """Paints for the rows in sight of one view; made for one painting."""

    def __init__(self, view: FlowArea, painter: QPainter, seen: Sequence[Seen]) -> None:
        self._view = view
        self._painter = painter
        self._seen = seen
        self._left, self._width = view.column()
        self._theme: Theme = view.theme
        self._scale = min(view.zoom, 1.25)

    def _box(self, first: int, last: int) -> QRectF:
        """Return where the text of rows stands, half-open, gaps above the first left out."""
        view = self._view
        shaped = {each.row: each for each in self._seen}
        gap = shaped[first].shaped.gap if first in shaped else 0
        top = view.row_top(first) + gap
        bottom = view.row_top(last - 1) + view.row_height(last - 1)
        return QRectF(self._left, top, self._width, bottom - top)

    def card(self, provision: int) -> None:
        """Paint the ground of the current provision."""
        rows = [each.row for each in self._seen if each.shaped.paragraph.provision == provision]
        if not rows:
            return
        paragraphs = self._view.page.paragraphs
        first, last = rows[0], rows[-1] + 1
        while first and paragraphs[first - 1].provision == provision:
            first -= 1
        while last < len(paragraphs) and paragraphs[last].provision == provision:
            last += 1
        in_table = paragraphs[first].table >= 0
        air = -1 if in_table else 8
        box = self._box(first, last).adjusted(-CARD, -air, CARD, air)
        self._painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        self._painter.setBrush(QColor(self._theme.accent_soft))
        self._painter.drawRoundedRect(box, 6, 6)

    def lanes(self, margin: Margin) -> None:
        """Paint a line for each finding in sight, each in its lane."""
        met: dict[str, Laned] = {}
        for each in self._seen:
            met.update((laned.mark.finding, laned) for laned in margin.by_row.get(each.row, ()))
        for laned in met.values():
            top, bottom = self._reach(laned)
            x = self._left - (_LANE_FROM + _LANE_EVERY * laned.lane) * self._scale
            self._lane(QRectF(x, top, _LANE, bottom - top), laned.mark)

    def _reach(self, laned: Laned) -> tuple[float, float]:
        """Return from where to where a passage goes down the screen, by its lines where those are in sight."""
        box, mark = self._box(laned.first, laned.last), laned.mark
        top, bottom = box.top(), box.bottom()
        for each in self._seen:
            if each.row == laned.first:
                top = each.top + each.shaped.caret(max(mark.start, each.shaped.paragraph.start)).top()
            if each.row == laned.last - 1:
                bottom = each.top + each.shaped.caret(min(mark.end, each.shaped.paragraph.end) - 1).bottom()
        return top, max(bottom, top + _LANE)

    def _lane(self, box: QRectF, mark: Mark) -> None:
        colour = QColor(finding_tone(self._theme, mark.severity, mark.polarity).strong)
        self._painter.setPen(Qt.PenStyle.NoPen)
        suggested = mark.state is FindingState.SUGGESTED
        self._painter.setBrush(QBrush(colour, Qt.BrushStyle.Dense4Pattern if suggested else Qt.BrushStyle.SolidPattern))
        self._painter.drawRoundedRect(box, _LANE / 2, _LANE / 2)

    def badges(self, margin: Margin, marks: Marks, provisions: Sequence[PlacedSpan]) -> None:
        """Paint a badge beside each provision that begins in sight: a count, a check, or a stroke out of scope."""
        paragraphs = self._view.page.paragraphs
        for each in self._seen:
            place = each.shaped.paragraph.provision
            if place < 0 or (each.row and paragraphs[each.row - 1].provision == place):
                continue
            badge = margin.badges.get(place)
            box = self._badge_box(each)
            if badge is not None:
                self._badge(box, badge)
            elif marks.excluded(provisions[place].id, judged=False):
                self._excluded(box)

    def _badge_box(self, each: Seen) -> QRectF:
        first = each.shaped.caret(each.shaped.paragraph.start)
        size = _BADGE * self._scale
        centre = QPointF(self._left - _BADGE_FROM * self._scale, each.top + first.center().y())
        return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)

    def _badge(self, box: QRectF, badge: Badge) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.success if badge.approved else self._theme.info_level_mark))
        painter.drawEllipse(box)
        if badge.approved:
            self._check(box)
            return
        painter.setPen(QColor(self._theme.text))
        painter.setFont(interface_font(round(12 * self._scale), QFont.Weight.DemiBold))
        count = str(badge.findings) if badge.findings <= _MOST else f"{_MOST}+"
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), count)

    def _check(self, box: QRectF) -> None:
        path = QPainterPath(QPointF(box.left() + box.width() * 0.30, box.top() + box.height() * 0.52))
        path.lineTo(box.left() + box.width() * 0.45, box.top() + box.height() * 0.66)
        path.lineTo(box.left() + box.width() * 0.71, box.top() + box.height() * 0.37)
        pen = QPen(QColor(self._theme.paper), 2.0 * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _excluded(self, box: QRectF) -> None:
        self._painter.setPen(QPen(QColor(self._theme.faint), 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(3, 3, -3, -3)
        self._painter.drawEllipse(inner)
        self._painter.drawLine(
            QPointF(inner.left() + inner.width() * 0.15, inner.bottom() - inner.height() * 0.15),
            QPointF(inner.right() - inner.width() * 0.15, inner.top() + inner.height() * 0.15),
        )

    def markers(self) -> None:
        """Paint bullets and automatic numbers, which the page prints without their being text."""
        painter = self._painter
        for each in self._seen:
            for line in each.shaped.lines:
                if line.piece.marker is None or not line.layout.lineCount():
                    continue
                first = line.layout.lineAt(0)
                painter.setFont(line.layout.font())
                painter.setPen(QColor(self._theme.paper_muted))
                right = self._left + line.at.x() - 9 * self._view.zoom
                box = QRectF(right - 200, each.top + line.at.y() + first.y(), 200, first.height())
                alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, int(alignment), line.piece.marker)

    def ends(self, start: int, end: int, *, adjusting: bool) -> None:
        """Paint the two ends of the chosen passage, by which it can be taken hold of."""
        colour = QColor(self._theme.accent)
        for offset, at_end in ((start, False), (end, True)):
            row = self._view.page.at(offset if not at_end else end - 1)
            for each in self._seen:
                if each.row == row:
                    rect = each.shaped.caret(offset).translated(self._left, each.top)
                    self._end(rect, colour, at_end=at_end, adjusting=adjusting)

    def _end(self, rect: QRectF, colour: QColor, *, at_end: bool, adjusting: bool) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        x = rect.left() + (1 if at_end else -1)
        self._painter.drawRect(QRectF(x - 1, rect.top() - 1, 2, rect.height() + 2))
        knob = 5.0 if adjusting else 3.5
        y = rect.bottom() + 1 if at_end else rect.top() - 1
        self._painter.drawEllipse(QPointF(x, y), knob, knob)
