"""One line of a return in full: the three readings side by side, why, who, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.review.returned import Choice
from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.icons import icon_picture
from clausemark.ui.library.names import severity_name
from clausemark.ui.returning.words import (
    Group,
    cell_name,
    group_colour,
    group_icon,
    group_meaning,
    group_name,
    group_of,
    reason_words,
    said,
    settled_words,
)
from clausemark.ui.telling import named
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import iso_day
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel
from clausemark.ui.widgets.reading import Reading
from clausepack.legal_fields import UNIT

_TOGETHER = QT_TRANSLATE_NOOP("Returning", "The three cells of one decision are settled together.")


class LinePanel(QFrame):
    """The current line; `settled` carries the choice and the note, `document_wanted` asks for the provision."""

    settled = Signal(object, str)
    document_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme = theme
        self._may_write = True
        self._line: ReturnedLine | None = None
        self._picture = QLabel(self)
        self._name = ElidedLabel("", "title", self)
        self._why = TextLabel("", "", self)
        self._who = TextLabel("", "muted", self)
        self._finding = TextLabel("", "muted", self)
        self._exported = Reading(self.tr("As exported"), self)
        self._now = Reading(self.tr("In the record now"), self)
        self._legal = Reading(self.tr("Legal wrote"), self)
        self._note = QLineEdit(self)
        self._accept = QPushButton(self.tr("Accept legal's"), self)
        self._keep = QPushButton(self.tr("Keep the record's"), self)
        self._ask = QPushButton(self.tr("Ask"), self)
        self._document = QPushButton(self.tr("Show in document"), self)
        self._acts = QWidget(self)
        self._build()
        self._accept.clicked.connect(self._accepts)
        self._keep.clicked.connect(self._keeps)
        self._ask.clicked.connect(self._asks)
        self._document.clicked.connect(self.document_wanted)

    def _build(self) -> None:
        for label in (self._why, self._who, self._finding):
            label.setWordWrap(True)
        self._note.setPlaceholderText(self.tr("Why (kept with it, may stay empty)"))
        self._note.setAccessibleName(self.tr("Why it is settled like this"))
        self._accept.setProperty("kind", "primary")
        self._document.setProperty("kind", "link")
        self._ask.setToolTip(self.tr("Raise an open item that names both readings, owned by who decided"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self._name, 1)
        head.addWidget(self._document)
        readings = QHBoxLayout()
        readings.setSpacing(12)
        for part in (self._exported, self._now, self._legal):
            readings.addWidget(part, 1)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        acts.addWidget(self._note, 1)
        for button in (self._accept, self._keep, self._ask):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(6)
        column.addLayout(head)
        for label in (self._why, self._who, self._finding):
            column.addWidget(label)
        column.addLayout(readings, 1)
        column.addWidget(self._acts)

    @property
    def readings(self) -> tuple[str, str, str]:
        """Return what was exported, what the record holds now, and what legal wrote, as they are shown."""
        return self._exported.text, self._now.text, self._legal.text

    @property
    def words(self) -> str:
        """Return what is said of the line above its readings."""
        return "\n".join(each.text() for each in (self._name, self._why, self._who, self._finding) if each.text())

    @property
    def note(self) -> QLineEdit:
        """Return the field for the reason."""
        return self._note

    def set_may_write(self, *, on: bool) -> None:
        """Switch the acts on or off, as while one is under way or the workspace is open for reading only."""
        self._may_write = on
        for part in (self._note, self._accept, self._keep, self._ask):
            part.setEnabled(on)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._line is not None:
            self._paint(group_of(self._line))

    def show_line(self, line: ReturnedLine | None, chosen: Sequence[ReturnedLine] = ()) -> None:
        """Show a line, and how many conflicts would be settled with it."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        group = group_of(line)
        row = f"{line.row_id}  " if line.row_id else ""
        self._name.setText(f"{group_name(group)}  ·  {row}{cell_name(line)}".rstrip(" ·"))
        together = said(_TOGETHER) if line.is_open and line.column in UNIT else ""
        self._why.setText(" ".join(part for part in (reason_words(line), group_meaning(group), together) if part))
        self._who.setText(self._origin(line))
        self._finding.setText(self._about(line))
        self._finding.setVisible(bool(self._finding.text()))
        self._document.setVisible(line.finding is not None)
        self._show_readings(line)
        self._show_acts(line, sum(each.is_open for each in chosen))
        self._paint(group)

    def _origin(self, line: ReturnedLine) -> str:
        who = line.by or self.tr("nobody named in the sheet")
        day = iso_day(self.locale(), line.on)
        words = self.tr("{0}: {1}, {2}").format(line.file_name, who, day) if day else named(line.file_name, who)
        settled = f"  {settled_words(self.locale(), line.settled)}" if line.settled else ""
        return f"{words}.{settled}"

    def _about(self, line: ReturnedLine) -> str:
        about = line.finding
        if about is None:
            return ""
        place = f"{about.platform}, {about.document}  ·  {about.title}"
        if line.reason != "finding-revised":
            return place
        severity = severity_name(about.severity)
        return self.tr("{0}. Now rated {1}: {2}").format(place, severity, about.what_it_says)

    def _show_readings(self, line: ReturnedLine) -> None:
        nothing = self.tr("nothing")
        before = self.tr("In the record when it came") if line.settled else self.tr("In the record now")
        self._exported.show_text(line.exported, nothing)
        self._now.show_text(line.before if line.settled else line.now, nothing, name=before)
        self._legal.show_text(line.after if line.after or line.column else None, nothing)

    def _show_acts(self, line: ReturnedLine, number: int) -> None:
        self._acts.setVisible(line.is_open)
        self._note.clear()
        many = f" ({self.locale().toString(number)})" if number > 1 else ""
        self._accept.setText(self.tr("Accept legal's") + many)
        self._keep.setText(self.tr("Keep the record's") + many)
        self._ask.setText(self.tr("Ask") + many)

    def _paint(self, group: Group) -> None:
        colour = group_colour(self._theme, group)
        self._picture.setPixmap(icon_picture(group_icon(group), colour, 20, self.devicePixelRatioF()))
        self._legal.mark(colour)

    def _accepts(self) -> None:
        self.settle(Choice.ACCEPT)

    def _keeps(self) -> None:
        self.settle(Choice.KEEP)

    def _asks(self) -> None:
        self.settle(Choice.ASK)

    def settle(self, choice: Choice) -> None:
        """Do what the button of a choice does, if it can be done."""
        if self._line is not None and self._line.is_open and self._may_write:
            self.settled.emit(choice, self._note.text().strip())
