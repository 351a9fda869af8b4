"""What the provision says and means for people: the sentences and short choices of the judgement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import Basis, Confidence, NoteKind, OptOutState
from clausemark.review.finding import InterpretiveNote, Judgement
from clausemark.services.coding import judging
from clausemark.services.coding.judging import Words
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import FieldLabel, LabelledField, SentenceField
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.words import note_meaning
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import plain
from clausemark.ui.widgets.segmented import Choice, SegmentedControl


class SaysSection(Section):
    """What it says, which every finding needs, and why it matters."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("Plain-language analysis"), acts)
        self._fields = {
            Words.WHAT_IT_SAYS: LabelledField(
                self.tr("What it says"), self.tr("In one or two plain sentences"), self, required=True
            ),
            Words.WHY_IT_MATTERS: LabelledField(self.tr("Why it matters"), "", self),
        }
        for name, labelled in self._fields.items():
            self.body.addWidget(labelled)
            _connect_words(labelled.field, name, acts)
            labelled.field.left.connect(self.left)

    def focus(self) -> None:
        """Put the keyboard on what it says."""
        self.unfold()
        self._fields[Words.WHAT_IT_SAYS].field.setFocus()

    def refresh(self) -> None:
        """Show the sentences of the finding."""
        judgement, locked = _judgement(self.acts), self.acts.locked
        for name, labelled in self._fields.items():
            text = getattr(judgement, name.value) if judgement is not None else ""
            labelled.show_text(text, locked=locked, wanted=self.acts.wanted)


class EffectSection(Section):
    """What it means for the people bound by it, and how they can escape it."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("User impact and opt-out"), acts, is_open=False)
        self._impact = LabelledField(self.tr("User impact"), "", self)
        self._groups = LabelledField(self.tr("Affected groups"), self.tr("Separated by semicolons"), self)
        self._opt_out = SegmentedControl(
            self.tr("Can people opt out?"),
            [Choice(each.value, word(each)) for each in OptOutState],
            self.theme,
            may_be_empty=True,
        )
        self._how = LabelledField(self.tr("How to opt out"), "", self)
        self._can_do = LabelledField(self.tr("What users can do"), "", self)
        self.body.addWidget(self._impact)
        self.body.addWidget(self._groups)
        self.body.addWidget(FieldLabel(self.tr("Can people opt out?"), self))
        self.body.addWidget(self._opt_out)
        self.body.addWidget(self._how)
        self.body.addWidget(self._can_do)
        _connect_words(self._impact.field, Words.USER_IMPACT, acts)
        _connect_words(self._can_do.field, Words.WHAT_USERS_CAN_DO, acts)
        self._groups.field.written.connect(self._name_groups)
        self._opt_out.chosen.connect(self._set_opt_out)
        self._how.field.written.connect(self._say_how)
        for labelled in (self._impact, self._groups, self._how, self._can_do):
            labelled.field.left.connect(self.left)
        for labelled in (self._groups, self._how):
            acts.leaving.connect(labelled.field.leave)

    def refresh(self) -> None:
        """Show what the finding says of it."""
        self.summarise(self._in_short(_judgement(self.acts)))
        self.inside.fill(self._fill, seen=self.is_open)

    def _fill(self) -> None:
        judgement, locked = _judgement(self.acts), self.acts.locked
        opt_out = judgement.opt_out if judgement is not None else None
        self._impact.show_text(judgement.user_impact if judgement is not None else "", locked=locked)
        self._can_do.show_text(judgement.what_users_can_do if judgement is not None else "", locked=locked)
        self._groups.show_text("; ".join(judgement.affected_groups) if judgement is not None else "", locked=locked)
        self._opt_out.set_value(opt_out.state.value if opt_out is not None else "")
        self._opt_out.setEnabled(not locked)
        self._how.setVisible(opt_out is not None)
        self._how.show_text(opt_out.how if opt_out is not None else "", locked=locked)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._opt_out.set_theme(theme)

    def _in_short(self, judgement: Judgement | None) -> str:
        if judgement is None:
            return ""
        parts = list(judgement.affected_groups[:2])
        if judgement.opt_out is not None:
            parts.append(self.tr("opt-out: {0}").format(word(judgement.opt_out.state).lower()))
        return ", ".join(parts)

    def _name_groups(self, text: str, stay: int) -> None:
        groups = text.replace("\n", ";").split(";")
        if not self.acts.act(lambda subject: judging.set_groups(subject, groups, stay=stay)):
            self._groups.field.not_kept()

    def _set_opt_out(self, value: str) -> None:
        state = OptOutState(value) if value else None
        self.acts.act(lambda subject: judging.set_opt_out(subject, state, self._how.field.text if state else ""))

    def _say_how(self, text: str, stay: int) -> None:
        judgement = _judgement(self.acts)
        if judgement is not None and judgement.opt_out is not None:
            state = judgement.opt_out.state
            if not self.acts.act(lambda subject: judging.set_opt_out(subject, state, text, stay=stay)):
                self._how.field.not_kept()


class NotesSection(Section):
    """Interpretive notes by kind, kept apart: what the text states, what follows, what the reviewer thinks."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("Interpretive notes"), acts, is_open=False)
        self._rows: list[NoteRow] = []
        self._shown_for = ""
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.body.addLayout(self._notes)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._adding: list[QPushButton] = []
        for kind in NoteKind:
            button = QPushButton(plain(self.tr("+ {0}").format(word(kind))), self)
            button.setProperty("kind", "quiet")
            button.setProperty("note", kind.value)
            button.setToolTip(note_meaning(kind))
            button.setAccessibleName(self.tr("Add a note: {0}").format(word(kind)))
            button.clicked.connect(self._add)
            self._adding.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show the notes of the finding; a row that was added and is still empty stays."""
        judgement = _judgement(self.acts)
        self.summarise(", ".join(word(note.kind).lower() for note in judgement.notes) if judgement is not None else "")
        self.inside.fill(self._fill, seen=self.is_open)

    def _fill(self) -> None:
        shown = self.acts.finding
        notes = shown.finding.judgement.notes if shown is not None else ()
        key = shown.finding.id if shown is not None else ""
        blank = [row for row in self._rows if not row.field.text] if key == self._shown_for else []
        kinds = [row.kind for row in self._rows if row not in blank]
        if key != self._shown_for or kinds != [note.kind for note in notes]:
            self._rebuild(notes, [row.kind for row in blank])
        self._shown_for = key
        for row, note in zip(self._rows, notes, strict=False):
            row.field.show_text(note.text)
        for row in self._rows:
            row.field.set_locked(locked=self.acts.locked)
        for button in self._adding:
            button.setEnabled(not self.acts.locked)

    def _rebuild(self, notes: tuple[InterpretiveNote, ...], blank: list[NoteKind]) -> None:
        for row in self._rows:
            self._notes.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for kind, text in [*((note.kind, note.text) for note in notes), *((kind, "") for kind in blank)]:
            self._append(kind, text)

    def _append(self, kind: NoteKind, text: str) -> NoteRow:
        row = NoteRow(kind, self)
        row.field.show_text(text)
        row.field.written.connect(partial(self._written, row))
        row.field.left.connect(self.left)
        self.acts.leaving.connect(row.field.leave)
        self._rows.append(row)
        self._notes.addWidget(row)
        return row

    def _add(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._append(NoteKind(str(sender.property("note"))), "").field.setFocus()

    def _written(self, row: NoteRow, _: str, stay: int) -> None:
        notes = tuple(InterpretiveNote(each.kind, each.field.text) for each in self._rows)
        if not self.acts.act(lambda subject: judging.set_notes(subject, notes, stay=stay)):
            row.field.not_kept()


class NoteRow(QWidget):
    """One note under its kind."""

    def __init__(self, kind: NoteKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.field = SentenceField(word(kind), note_meaning(kind), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FieldLabel(f"{word(kind)} – {note_meaning(kind)}", self))
        column.addWidget(self.field)


class RecordSection(Section):
    """Title, confidence and basis of the finding, and the acts on the whole of it."""

    left = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("Finding"), acts, is_open=False)
        self._name = LabelledField(self.tr("Title"), "", self, required=True)
        self._confidence = _combo(self, self.tr("Confidence"), Confidence)
        self._basis = _combo(self, self.tr("Basis"), Basis)
        self._reject = QPushButton(self)
        self._reject.setProperty("kind", "quiet")
        self._reject.setIcon(icon("circle-x", self.theme.muted))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for column, (text, box) in enumerate(
            ((self.tr("Confidence"), self._confidence), (self.tr("Basis"), self._basis))
        ):
            label = FieldLabel(text, self)
            label.setBuddy(box)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addWidget(self._name)
        self.body.addLayout(grid)
        self.body.addWidget(self._reject, 0, Qt.AlignmentFlag.AlignLeft)
        _connect_words(self._name.field, Words.TITLE, acts)
        self._name.field.left.connect(self.left)
        self._confidence.activated.connect(self._set_confidence)
        self._basis.activated.connect(self._set_basis)
        self._reject.clicked.connect(self._turn)

    def refresh(self) -> None:
        """Show what the finding says."""
        judgement, locked = _judgement(self.acts), self.acts.locked
        title = judgement.title if judgement is not None else ""
        self._name.show_text(title, locked=locked, wanted=judgement is not None)
        if judgement is not None:
            self._confidence.setCurrentIndex(self._confidence.findData(judgement.confidence.value))
            self._basis.setCurrentIndex(self._basis.findData(judgement.basis.value))
        for box in (self._confidence, self._basis):
            box.setEnabled(judgement is not None and not locked)
        aside = self.acts.set_aside
        self._reject.setText(plain(self.tr("Take it up again") if aside else self.tr("Reject the finding")))
        self._reject.setEnabled(judgement is not None and not locked)
        self.summarise(judgement.title if judgement is not None else "")

    def _set_confidence(self) -> None:
        value = Confidence(str(self._confidence.currentData()))
        self.acts.act(lambda subject: judging.set_confidence(subject, value))

    def _set_basis(self) -> None:
        value = Basis(str(self._basis.currentData()))
        self.acts.act(lambda subject: judging.set_basis(subject, value))

    def _turn(self) -> None:
        self.acts.act(judging.take_up if self.acts.set_aside else judging.reject)


def _judgement(acts: CodingActs) -> Judgement | None:
    return acts.finding.finding.judgement if acts.finding is not None else None


def _connect_words(field: SentenceField, name: Words, acts: CodingActs) -> None:
    """Let a field write one of the judgement's sentences."""

    def write(text: str, stay: int) -> None:
        if not acts.act(lambda subject: judging.write(subject, name, text, stay=stay)):
            field.not_kept()

    field.written.connect(write)
    acts.leaving.connect(field.leave)


def _combo(parent: QWidget, name: str, values: type[Confidence] | type[Basis]) -> QComboBox:
    box = QComboBox(parent)
    name_choice(box, name)
    for value in values:
        box.addItem(word(value), value.value)
    return box
