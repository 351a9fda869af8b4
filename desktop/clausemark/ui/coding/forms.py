"""Forms of the coding pane: words that a button puts on record, kept until then against whatever happens."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clausemark.phrases import phrase
from clausemark.services.coding.discussing import RaiseOpenItem
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import FieldLabel, SentenceField
from clausemark.ui.widgets.labels import plain

_DUE_IN = 14
"""Days after which an open item is due until somebody says otherwise."""


class Form(QWidget):
    """Fields whose words are put on record by a button: until then no act has them, however long they stand there."""

    def hold(self, field: SentenceField, leaving: SignalInstance) -> None:
        """Keep the words of a field against an end of the program, and away from whatever is shown next.

        `leaving` comes before something else is shown.
        """
        field.written.connect(field.not_kept)
        leaving.connect(field.leave)
        leaving.connect(self.hide)


class ReplyForm(Form):
    """A field for a few sentences and the button that puts them on record; `given` carries them."""

    given = Signal(str)
    left = Signal()

    def __init__(self, label: str, hint: str, action: str, acts: CodingActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SentenceField(label, hint, self)
        self._button = QPushButton(plain(action), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FieldLabel(label, self))
        column.addWidget(self._field)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignRight)
        self._button.clicked.connect(self._give)
        self._field.left.connect(self.left)
        self.hold(self._field, acts.leaving)

    def begin(self) -> None:
        """Show the form with the keyboard on it: empty, or with the words that are not on record yet."""
        if not self._field.unsaved:
            self._field.show_text("")
        self.show()
        self._field.setFocus()

    def finish(self) -> None:
        """Put the form away: what was in it is on record."""
        self._field.settle()
        self.hide()

    def _give(self) -> None:
        self.given.emit(self._field.text)


class QuestionForm(Form):
    """The form of an open item: question, owner, due date."""

    done = Signal(object)
    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__()
        self._acts = acts
        self._question = SentenceField(self.tr("Question"), self.tr("What is to be found out"), self)
        self._owner = QLineEdit(self)
        self._owner.setAccessibleName(self.tr("Owner"))
        self._due = QDateEdit(self)
        self._due.setCalendarPopup(True)
        self._due.setAccessibleName(self.tr("Due"))
        self._raise = QPushButton(plain(self.tr("Raise")), self)
        row = QHBoxLayout()
        for text, field in ((self.tr("Owner"), self._owner), (self.tr("Due"), self._due)):
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(FieldLabel(text, self))
            column.addWidget(field)
            row.addLayout(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FieldLabel(self.tr("Question"), self))
        column.addWidget(self._question)
        column.addLayout(row)
        column.addWidget(self._raise, 0, Qt.AlignmentFlag.AlignRight)
        self._raise.clicked.connect(self._give)
        self._question.left.connect(self.left)
        self.hold(self._question, acts.leaving)

    def begin(self) -> None:
        """Show the form, empty or with the words that are not on record yet, the person who acts as owner."""
        today = self._acts.today
        if not self._question.unsaved:
            self._question.show_text("")
        self._owner.setText(self._acts.session.desk.actor)
        self._due.setDate(QDate(today.year, today.month, today.day).addDays(_DUE_IN))
        self.show()
        self._question.setFocus()

    def finish(self) -> None:
        """Put the form away: what was in it is on record."""
        self._question.settle()
        self.hide()

    def _give(self) -> None:
        view, shown = self._acts.view, self._acts.finding
        if view is None:
            return
        finding = shown.finding.id if shown is not None else None
        due = self._due.date().toString(Qt.DateFormat.ISODate)
        name = phrase("Ask about {where}", where=view.where)
        self.done.emit(RaiseOpenItem(name, view.version.id, finding, self._question.text, self._owner.text(), due))
