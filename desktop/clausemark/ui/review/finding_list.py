"""The findings of a version as a second reviewer goes through them: what is to decide first, differences next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.services.second_review import FindingReview, VersionReviewed
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.names import severity_name, state_name
from clausemark.ui.library.queue_choice import ground
from clausemark.ui.review.names import said
from clausemark.ui.theme import Theme, severity_tone
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 46, 30
LINE = Qt.ItemDataRole.UserRole + 1
_TO_DECIDE = QT_TRANSLATE_NOOP("Review", "To decide")
_DIFFERING = QT_TRANSLATE_NOOP("Review", "You returned or dissented")
_REFUSED = QT_TRANSLATE_NOOP("Review", "Not yours to approve")
_APPROVED = QT_TRANSLATE_NOOP("Review", "Approved")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading without a finding, or a finding with the drawing of its group."""

    text: str
    finding: FindingReview | None = None
    drawing: str = ""


def lines_of(found: VersionReviewed) -> list[Line]:
    """Return the findings in their groups, empty groups left out."""
    by_id = {each.assessed.finding.id: each for each in found.findings}
    agreement = found.agreement
    groups = (
        (_TO_DECIDE, "circle-dot", agreement.covered),
        (_DIFFERING, "undo-2", agreement.differing),
        (_REFUSED, "users", tuple(finding for finding, _ in agreement.refused)),
        (_APPROVED, "badge-check", agreement.approved),
    )
    lines: list[Line] = []
    for title, drawing, findings in groups:
        if findings:
            lines.append(Line(f"{said(title)}  {len(findings)}"))
            lines += [Line(by_id[each].assessed.finding.judgement.title, by_id[each], drawing) for each in findings]
    return lines


class LinesModel(QAbstractListModel):
    """Headings and findings in one list; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let findings be chosen, and headings not."""
        if index.isValid() and self._lines[index.row()].finding is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(line)
        return line if int(role) == int(LINE) else None

    def row_of(self, finding: FindingId | None) -> int | None:
        """Return the row of a finding, None when it is not in the list."""
        rows = enumerate(self._lines)
        return next((at for at, each in rows if each.finding and each.finding.assessed.finding.id == finding), None)

    def first(self) -> int | None:
        """Return the row of the first finding, None when there is none."""
        return next((at for at, each in enumerate(self._lines) if each.finding is not None), None)

    def _words(self, line: Line) -> str:
        if line.finding is None:
            return line.text
        assessed = line.finding.assessed
        severity = severity_name(assessed.finding.judgement.severity)
        return f"{assessed.finding.label}, {line.text}, {severity}, {state_name(assessed.state)}"


class LineDelegate(QStyledItemDelegate):
    """Draws a heading in small capitals, a finding in two lines beside a bar in the colour of its severity."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size of a line."""
        line = index.data(LINE)
        return QSize(0, _HEAD if isinstance(line, Line) and line.finding is None else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(8, 0, -8, 0)
        if line.finding is None:
            self._text(painter, area.adjusted(0, 6, 0, 0), line.text.upper(), self.theme.muted, 11, bold=True)
        else:
            ground(painter, option, self.theme)
            self._finding(painter, area, line, line.finding)
        painter.restore()

    def _finding(self, painter: QPainter, area: QRect, line: Line, finding: FindingReview) -> None:
        assessed = finding.assessed
        tone = severity_tone(self.theme, assessed.finding.judgement.severity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.strong))
        painter.drawRoundedRect(QRect(area.left(), area.top() + 8, 3, area.height() - 16), 1, 1)
        words = area.adjusted(12, 5, -22, -5)
        half = words.height() // 2
        self._text(painter, words.adjusted(0, 0, 0, -half), line.text, self.theme.text, 13)
        severity = severity_name(assessed.finding.judgement.severity)
        detail = f"{assessed.finding.label}  ·  {severity}  ·  {state_name(assessed.state)}"
        self._text(painter, words.adjusted(0, half, 0, 0), detail, self.theme.muted, 12)
        mark = QRect(area.right() - 16, area.center().y() - 7, 15, 15)
        lapsed = bool(finding.lapsed)
        colour = self.theme.danger if lapsed else self.theme.muted
        icon("triangle-alert" if lapsed else line.drawing, colour).paint(painter, mark)

    def _text(
        self, painter: QPainter, area: QRect, words: str, colour: str, pixels: int, *, bold: bool = False
    ) -> None:
        painter.setFont(interface_font(pixels, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class FindingList(QListView):
    """The findings of a version; `shown` carries the one that is chosen, None where there is none."""

    shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Findings of the version"))
        self._lines = LinesModel(self)
        self._delegate = LineDelegate(theme, self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._say)

    @property
    def finding(self) -> FindingReview | None:
        """Return the finding that is chosen, None where there is none."""
        line = self.currentIndex().data(LINE)
        return line.finding if isinstance(line, Line) else None

    def show_review(self, found: VersionReviewed, *, keep: FindingId | None) -> None:
        """Show the findings of a version; the one to keep stays chosen, else the first that is to decide."""
        self.selectionModel().blockSignals(True)
        self._lines.show_lines(lines_of(found))
        row = self._lines.row_of(keep)
        row = self._lines.first() if row is None else row
        if row is not None:
            self.setCurrentIndex(self._lines.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.shown.emit(self.finding)

    def after(self, finding: FindingId) -> FindingId | None:
        """Return the finding below another one in the list, None at its end."""
        row = self._lines.row_of(finding)
        if row is None:
            return None
        for at in range(row + 1, self._lines.rowCount()):
            line = self._lines.index(at).data(LINE)
            if isinstance(line, Line) and line.finding is not None:
                return line.finding.assessed.finding.id
        return None

    def choose(self, finding: FindingId) -> bool:
        """Choose a finding; tell whether it is in the list."""
        row = self._lines.row_of(finding)
        if row is not None:
            self.setCurrentIndex(self._lines.index(row))
        return row is not None

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def _say(self) -> None:
        self.shown.emit(self.finding)
