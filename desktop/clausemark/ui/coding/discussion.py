"""Dissents and open items of the finding: put on record, answered, settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from clausemark.phrases import phrase
from clausemark.review.finding import Dissent, OpenItem
from clausemark.services.changes import Edit
from clausemark.services.coding.discussing import AnswerDissent, RecordDissent, SettleOpenItem
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.forms import QuestionForm, ReplyForm
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.words import quiet_tone
from clausemark.ui.counting import counted
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.widgets.labels import Pill, TextLabel, plain
from clausemark.ui.widgets.layout import emptied
from clausemark.ui.widgets.unfolding import whole_words


class DiscussionSection(Section):
    """Contrary readings with their answers, and questions with owner, due date and resolution."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("Open items and dissent"), acts, is_open=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._ask = QPushButton(plain(self.tr("Raise an open item")), self)
        self._object = QPushButton(plain(self.tr("Dissent")), self)
        for button in (self._ask, self._object):
            button.setProperty("kind", "quiet")
        self._question = QuestionForm(acts)
        self._reading = ReplyForm(
            self.tr("Contrary reading"),
            self.tr("How else the passage can be read"),
            self.tr("Record the dissent"),
            acts,
        )
        self._present: tuple[object, ...] = ()
        row = QHBoxLayout()
        row.addWidget(self._ask)
        row.addWidget(self._object)
        row.addStretch(1)
        self.body.addLayout(self._cards)
        self.body.addLayout(row)
        self.body.addWidget(self._question)
        self.body.addWidget(self._reading)
        self._question.hide()
        self._reading.hide()
        self._ask.clicked.connect(self.ask)
        self._object.clicked.connect(self.dissent)
        self._question.done.connect(self._raised)
        self._reading.given.connect(self._dissented)
        for form in (self._question, self._reading):
            form.left.connect(self._put_away)

    def ask(self) -> None:
        """Open the form of an open item."""
        self.unfold()
        self._reading.hide()
        self._question.begin()

    def dissent(self) -> None:
        """Open the form of a dissent."""
        if self.acts.finding is None:
            self.acts.said.emit(self.tr("There is no finding here to dissent from."))
            return
        self.unfold()
        self._question.hide()
        self._reading.begin()

    def refresh(self) -> None:
        """Show what was said about the finding."""
        shown = self.acts.finding
        entry = shown.assessed.entry if shown is not None else None
        present = (entry.dissents, entry.open_items) if entry is not None else ()
        if present != self._present:
            emptied(self._cards)
            self._present = present
            if entry is not None:
                for dissent in entry.dissents:
                    self._cards.addWidget(DissentCard(dissent, self.acts))
                for item in entry.open_items:
                    self._cards.addWidget(OpenItemCard(item, self.acts))
                self.tab_in_order()
        self._object.setVisible(shown is not None and not shown.own)
        self.summarise(self._in_short())

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._ask.setIcon(icon("message-square", theme.muted))
        self._object.setIcon(icon("message-square-warning", theme.muted))
        self._present = ("?",)
        self.refresh()

    def _in_short(self) -> str:
        shown = self.acts.finding
        if shown is None:
            return ""
        entry = shown.assessed.entry
        waiting = sum(1 for item in entry.open_items if item.waits)
        open_items = self.tr("{0} open").format(waiting) if waiting else ""
        dissents = counted(len(entry.dissents), self.tr("{0} dissent"), self.tr("{0} dissents"))
        return ", ".join(part for part in (open_items, dissents if entry.dissents else "") if part)

    def _raised(self, edit: Edit) -> None:
        if self.acts.perform(edit):
            self._question.finish()
            self._put_away()

    def _dissented(self, text: str) -> None:
        shown = self.acts.finding
        if shown is not None:
            name = phrase("Dissent from {finding}", finding=shown.finding.label)
            if self.acts.perform(RecordDissent(name, shown.finding.id, text, self.acts.reader.passages)):
                self._reading.finish()
                self._put_away()

    def _put_away(self) -> None:
        self._question.hide()
        self._reading.hide()
        self.left.emit()


class DissentCard(QFrame):
    """A contrary reading and its answer."""

    def __init__(self, dissent: Dissent, acts: CodingActs) -> None:
        super().__init__()
        self.setObjectName("card")
        self._dissent = dissent
        self._acts = acts
        theme = acts.session.theme
        name = acts.view.name(dissent.by) if acts.view is not None else ""
        pill = Pill(self.tr("Dissent"), Tone(theme.warning, theme.warning_soft, theme.warning_soft), self)
        column = _card_column(self, pill, f"{name}, {dissent.utc.date().isoformat()}")
        column.addWidget(whole_words(dissent.text))
        if dissent.answer is not None:
            who = acts.view.name(dissent.answer.by) if acts.view is not None else ""
            column.addWidget(whole_words(self.tr("Answer by {0}: {1}").format(who, dissent.answer.text), "small"))
            return
        self._form = ReplyForm(
            self.tr("Answer"), self.tr("Why the finding stands, or what changed"), self.tr("Answer"), acts, self
        )
        self._form.hide()
        self._reply = QPushButton(plain(self.tr("Answer…")), self)
        self._reply.setProperty("kind", "quiet")
        column.addWidget(self._reply, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        self._reply.clicked.connect(self._form.begin)
        self._form.given.connect(self._answered)
        self._form.left.connect(self._form.hide)

    def _answered(self, text: str) -> None:
        if self._acts.perform(AnswerDissent(phrase("Answer the dissent"), self._dissent.id, text)):
            self._form.finish()


class OpenItemCard(QFrame):
    """A question with its owner and due date, and what came of it."""

    def __init__(self, item: OpenItem, acts: CodingActs) -> None:
        super().__init__()
        self.setObjectName("card")
        self._item = item
        self._acts = acts
        theme = acts.session.theme
        tone = Tone(theme.info, theme.info_soft, theme.info_soft) if item.waits else quiet_tone(theme)
        pill = Pill(self.tr("Open") if item.waits else self.tr("Settled"), tone, self)
        owner = acts.view.name(item.owner) if acts.view is not None else ""
        due = self.tr("{0}, due {1}").format(owner, item.due) if item.due else owner
        column = _card_column(self, pill, due)
        column.addWidget(whole_words(item.question))
        if item.resolution:
            column.addWidget(whole_words(item.resolution, "small"))
        label = self.tr("Settle…") if item.waits else self.tr("Open it again")
        self._turn = QPushButton(plain(label), self)
        self._turn.setProperty("kind", "quiet")
        self._form = ReplyForm(self.tr("Resolution"), self.tr("What was found out"), self.tr("Settle"), acts, self)
        self._form.hide()
        column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        self._turn.clicked.connect(self._turned)
        self._form.given.connect(self._settled)
        self._form.left.connect(self._form.hide)

    def _turned(self) -> None:
        if self._item.waits:
            self._form.begin()
        else:
            self._acts.perform(SettleOpenItem(phrase("Open the item again"), self._item, ""))

    def _settled(self, text: str) -> None:
        if text and self._acts.perform(SettleOpenItem(phrase("Settle the open item"), self._item, text)):
            self._form.finish()


def _card_column(card: QFrame, pill: Pill, who: str) -> QVBoxLayout:
    head = QHBoxLayout()
    head.addWidget(TextLabel(who, "small", card), 1)
    head.addWidget(pill)
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 9, 10, 8)
    column.setSpacing(5)
    column.addLayout(head)
    return column
