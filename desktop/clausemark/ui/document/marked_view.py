"""The page of a version with what is marked on it: the current clause in its card, findings, the margin beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from clausemark.services.linking import LinkKind, PageLink, PageLinks
from clausemark.services.marking import Mark, Marks
from clausemark.services.showing import ShownVersion
from clausemark.ui.document.flow_area import Seen
from clausemark.ui.document.flow_view import Wash
from clausemark.ui.document.lanes import Margin, margin_of
from clausemark.ui.document.margin import MarginPainter
from clausemark.ui.document.paragraphs import Page, Role
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.document.shaping import Shaped
from clausemark.ui.theme import Theme, finding_tone

_NO_MARKS = Marks((), (), ())
_NO_LINKS = PageLinks()
_LINED = 400
"""Rows whose underlines are kept: some screens' worth."""


class MarkedView(SelectingView):
    """Shows one version with its marks; what is chosen here is told by signals, what is current is set from outside.

    `provision_clicked` gives the place of a provision, `finding_chosen` a finding (empty: none is chosen any more),
    `marked_anew` comes when other marks are on the page.
    """

    provision_clicked = Signal(int)
    finding_chosen = Signal(str)
    marked_anew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: ShownVersion | None = None
        self._marks = _NO_MARKS
        self._margin = Margin((), {}, {}, {})
        self._links = _NO_LINKS
        self._link_lines: dict[int, tuple[Shaped, list[tuple[bool, QRectF]]]] = {}
        self._current = -1
        self._chosen = ""
        self.clicked.connect(self._choose_at)

    # What is shown

    @property
    def shown(self) -> ShownVersion | None:
        """Return the version that is shown, None before the first."""
        return self._shown

    @property
    def marks(self) -> Marks:
        """Return the marks that are shown."""
        return self._marks

    @property
    def margin(self) -> Margin:
        """Return what stands in the margin."""
        return self._margin

    @property
    def current(self) -> int:
        """Return the place of the current provision, -1 when there is none."""
        return self._current

    @property
    def chosen(self) -> str:
        """Return the chosen finding, empty when none is."""
        return self._chosen

    def show_version(self, shown: ShownVersion, page: Page) -> None:
        """Show a version from its beginning, without marks until they come."""
        self._shown, self._marks, self._current, self._chosen = shown, _NO_MARKS, -1, ""
        self._links = _NO_LINKS
        self._link_lines.clear()
        self._margin = margin_of(page, _NO_MARKS)
        self.set_flow(shown.text, page, shown.inline)

    def set_marks(self, marks: Marks) -> None:
        """Show other marks on the same text."""
        self._marks = marks
        self._margin = margin_of(self.page, marks)
        if self._chosen and marks.of(self._chosen) is None:
            self.choose("")
        self.viewport().update()
        self.marked_anew.emit()

    def set_links(self, links: PageLinks) -> None:
        """Underline other links in the same text."""
        self._links = links
        self._link_lines.clear()
        self.viewport().update()

    @property
    def links(self) -> PageLinks:
        """Return the links of the page."""
        return self._links

    def link_here(self) -> PageLink | None:
        """Return the link at the caret; without one, the next in the current provision."""
        found = self._links.at(self.caret)
        if found is not None or self._shown is None or self._current < 0:
            return found
        provision = self._shown.provisions[self._current]
        later = self._links.between(max(self.caret, provision.start), provision.end)
        return next(iter(later or self._links.between(provision.start, provision.end)), None)

    def set_current(self, place: int, *, reveal: bool = True) -> None:
        """Make a provision the current one, and bring it into sight."""
        if self._shown is None or place == self._current:
            return
        self._current = place
        provision = self._shown.provisions[place]
        inside = self.provision_marks(place)
        if self._chosen not in {mark.finding for mark in inside}:
            self.choose("")
        if reveal:
            self.reveal(provision.start, provision.end)
            self.select(provision.start, provision.start)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Keep the current provision in sight where the page loses height, as when a pane comes up below it."""
        was_seen = self._shows_current(event.oldSize().height())
        super().resizeEvent(event)
        if was_seen and self._shown is not None and not self._shows_current(self.viewport().height()):
            provision = self._shown.provisions[self._current]
            self.reveal(provision.start, provision.end)

    def _shows_current(self, height: int) -> bool:
        """Tell whether the first line of the current provision is within a height of the page."""
        if self._shown is None or self._current < 0 or not self.page.paragraphs:
            return False
        start = self._shown.provisions[self._current].start
        row = self.page.at(start)
        top = self.row_top(row)
        if top > height or top + self.row_height(row) < 0:
            return False  # without laying it out, which would move what is in sight
        line = self.caret_rect(start)
        return line.top() >= 0 and line.bottom() <= height

    def provision_marks(self, place: int) -> Sequence[Mark]:
        """Return the marks that touch a provision, in order of their passages."""
        return self._margin.by_provision.get(place, ())

    # Choosing findings

    def choose(self, finding: str) -> None:
        """Choose a finding; an empty name chooses none."""
        if finding == self._chosen:
            return
        self._chosen = finding
        self.finding_chosen.emit(finding)
        self.viewport().update()

    def choose_next(self, *, forward: bool = True) -> bool:
        """Choose the next finding of the current provision; False after the last one, when none is chosen."""
        inside = [mark.finding for mark in self.provision_marks(self._current)]
        names: list[str] = [*inside] if forward else [*reversed(inside)]
        following = names.index(self._chosen) + 1 if self._chosen in names else 0
        if following >= len(names):
            self.choose("")
            return False
        self.choose(names[following])
        mark = self._marks.of(self._chosen)
        if mark is not None:
            self.reveal(mark.start, mark.end)
        return True

    def marks_at(self, offset: int) -> list[Mark]:
        """Return the marks over a code point, the shortest first."""
        row = self.page.at(offset)
        over = [each.mark for each in self._margin.by_row.get(row, ()) if each.mark.start <= offset < each.mark.end]
        return sorted(over, key=lambda mark: mark.end - mark.start)

    def _choose_at(self, offset: int) -> None:
        if self._shown is None:
            return
        place = self._shown.provision_at(offset)
        if place is not None and place != self._current:
            self.set_current(place, reveal=False)
            self.provision_clicked.emit(place)
        over = [mark.finding for mark in self.marks_at(offset)]
        following = over.index(self._chosen) + 1 if self._chosen in over else 0  # type: ignore[arg-type]
        self.choose(over[following % len(over)] if over else "")

    def chosen_mark(self) -> Mark | None:
        """Return the mark of the chosen finding where it has a passage."""
        mark = self._marks.of(self._chosen) if self._chosen else None
        return None if mark is None or mark.start < 0 else mark

    def passage(self, mark: Mark) -> tuple[int, int]:
        """Return the passage that a mark is shown on."""
        return mark.start, mark.end

    def is_adjusting(self) -> bool:
        """Tell whether the ends of a passage are being moved."""
        return False

    # Painting

    def gutter(self) -> int:
        """Return the room of the margin: badges, lanes, and the edge of the card."""
        return round(92 * min(self.zoom, 1.25))

    def edge(self) -> int:
        """Return the room right of the text: the edge of the card, and air before the density map."""
        return 32

    def washes(self, each: Seen) -> Iterable[Wash]:
        """Yield the highlights of the findings in a row, then finds and selection."""
        yield from self._highlights(each)
        yield from super().washes(each)

    def _highlights(self, each: Seen) -> Iterator[Wash]:
        for laned in self._margin.by_row.get(each.row, ()):
            mark = laned.mark
            start, end = self.passage(mark)
            yield Wash(start, end, finding_tone(self.theme, mark.severity, mark.polarity).mark)

    def paint_beneath(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint the card of the current provision, and the rules of tables."""
        if seen and self._current >= 0:
            MarginPainter(self, painter, seen).card(self._current)
        self._paint_tables(painter, seen)

    def paint_beside(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Paint lanes, badges, list markers, the chosen passage and the caret."""
        self._paint_links(painter, seen)
        margin = MarginPainter(self, painter, seen)
        margin.markers()
        margin.lanes(self._margin)
        if self._shown is not None:
            margin.badges(self._margin, self._marks, self._shown.provisions)
        mark = self.chosen_mark()
        if mark is not None:
            margin.ends(*self.passage(mark), adjusting=self.is_adjusting())
        super().paint_beside(painter, seen)

    def _paint_links(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        """Underline terms with dots and references with a line."""
        if not self._links.links:
            return
        left = self.column()[0]
        pens = {
            True: QPen(QColor(self.theme.muted), 1, Qt.PenStyle.DotLine),
            False: QPen(QColor(self.theme.accent), 1, Qt.PenStyle.SolidLine),
        }
        for each in seen:
            for is_term, rect in self._underlined(each):
                painter.setPen(pens[is_term])
                line = rect.translated(left, each.top)
                painter.drawLine(line.bottomLeft(), line.bottomRight())

    def _underlined(self, each: Seen) -> list[tuple[bool, QRectF]]:
        """Return what is underlined in a row, found once for the way that it is laid out: whether a term, and where."""
        known = self._link_lines.get(each.row)
        if known is not None and known[0] is each.shaped:
            return known[1]
        paragraph = each.shaped.paragraph
        found = [
            (link.kind is not LinkKind.REFERENCE, rect)
            for link in self._links.between(paragraph.start, paragraph.end)
            for rect in each.shaped.rects(link.start, link.end)
        ]
        if len(self._link_lines) >= _LINED:
            self._link_lines.clear()
        self._link_lines[each.row] = each.shaped, found
        return found

    def _paint_tables(self, painter: QPainter, seen: Sequence[Seen]) -> None:
        left = self.column()[0]
        for each in seen:
            if each.shaped.paragraph.role is Role.TABLE:
                _paint_row(painter, each, left, self.theme, self._is_last_row(each))

    def _is_last_row(self, each: Seen) -> bool:
        following = each.row + 1
        paragraphs = self.page.paragraphs
        return following >= len(paragraphs) or paragraphs[following].table != each.shaped.paragraph.table


def _paint_row(painter: QPainter, each: Seen, left: int, theme: Theme, is_last: bool) -> None:
    columns = each.shaped.columns
    top, height = each.top + each.shaped.gap, each.shaped.height - each.shaped.gap
    box = QRectF(left, top, columns[-1], height)
    if any(cell.header for cell in each.shaped.paragraph.cells):
        painter.fillRect(box, QColor(theme.sunken))
    painter.setPen(QColor(theme.border))
    painter.drawLine(box.topLeft(), box.topRight())
    if is_last:
        painter.drawLine(box.bottomLeft(), box.bottomRight())
    covered = {cell.column for cell in each.shaped.paragraph.cells} | {len(columns) - 1}
    for column in covered:
        x = left + columns[column]
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
