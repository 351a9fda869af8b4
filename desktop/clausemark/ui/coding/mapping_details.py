"""Everything that is claimed by a mapping, open to change: what unfolds in its card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.regulations.display import display
from clausemark.regulations.vocabulary import MappingState, Rationale, Relation, SetRelation
from clausemark.review.finding import Mapping
from clausemark.services.coding import mapping as mapping_acts
from clausemark.services.coding.mapping import MappingValues, values_of
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import FieldLabel, SentenceField
from clausemark.ui.icons import icon
from clausemark.ui.telling import told
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import TextLabel, plain


class MappingDetails(QWidget):
    """Relation, strength, rationale, set relation and reason of a mapping, and what else can be done with it."""

    left = Signal()

    def __init__(self, mapping: Mapping, acts: CodingActs, parent: QWidget) -> None:
        super().__init__(parent)
        self._mapping = mapping
        self._acts = acts
        self._relation = self._choice(self.tr("Relation"), Relation)
        self._rationale = self._choice(self.tr("Rationale"), Rationale)
        self._set_relation = self._choice(self.tr("Set relation"), SetRelation, may_be_empty=True)
        self._strength = QComboBox(self)
        name_choice(self._strength, self.tr("Strength, 0 to 10"))
        for strength in range(11):
            self._strength.addItem(str(strength), strength)
        self.reason = SentenceField(self.tr("Reason"), self.tr("Why this citation, in a sentence"), self)
        self._facts = TextLabel("", "small", self)
        self._facts.setWordWrap(True)
        self._turn = QPushButton(self)
        self._remove = QPushButton(plain(self.tr("Take away")), self)
        self._open = QPushButton(plain(self.tr("Open the law")), self)
        self._build()
        self.show_mapping(mapping)
        self._connect()

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what is claimed now."""
        self._mapping = mapping
        locked = self._acts.locked
        chosen = ((self._relation, mapping.relation), (self._rationale, mapping.rationale))
        for box, value in (*chosen, (self._set_relation, mapping.set_relation)):
            box.setCurrentIndex(max(0, box.findData("" if value is None else value.value)))
            box.setEnabled(not locked)
        self._strength.setCurrentIndex(mapping.strength)
        self._strength.setEnabled(not locked)
        self.reason.set_locked(locked=locked)
        self.reason.show_text(mapping.reason)
        citation = self._acts.session.desk.law.catalogue.last_known(mapping.citation)
        text = self.tr("As of {0}, {1}. {2}.").format(mapping.as_of, word(mapping.method), display(citation).caution)
        self._facts.setText(text)
        accepted = mapping.state is MappingState.ACCEPTED
        self._turn.setText(plain(self.tr("Reject") if accepted else self.tr("Accept")))
        for button in (self._turn, self._remove):
            button.setEnabled(not locked)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        fields = (
            (self.tr("Relation"), self._relation),
            (self.tr("Strength"), self._strength),
            (self.tr("Rationale"), self._rationale),
            (self.tr("Set relation"), self._set_relation),
        )
        for place, (text, field) in enumerate(fields):
            label = FieldLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, place // 2 * 2, place % 2)
            grid.addWidget(field, place // 2 * 2 + 1, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(FieldLabel(self.tr("Reason"), self))
        column.addWidget(self.reason)
        column.addWidget(self._facts)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._open.setIcon(icon("external-link", self._acts.session.theme.muted))
        self._open.setToolTip(self.tr("Opens the official address in the browser"))
        for button in (self._turn, self._remove, self._open):
            button.setProperty("kind", "quiet")
        row.addWidget(self._turn)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._open)
        return row

    def _choice(
        self, name: str, values: type[Relation] | type[Rationale] | type[SetRelation], *, may_be_empty: bool = False
    ) -> QComboBox:
        box = QComboBox(self)
        name_choice(box, name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        if may_be_empty:
            box.addItem(self.tr("not stated"), "")
        for value in values:
            box.addItem(word(value), value.value)
        meanings = {each.relation.value: told(each.label) for each in self._acts.session.desk.law.vocabulary.relations}
        for at in range(box.count()):
            box.setItemData(at, meanings.get(str(box.itemData(at)), ""), Qt.ItemDataRole.ToolTipRole)
        return box

    def _connect(self) -> None:
        for box in (self._relation, self._rationale, self._set_relation, self._strength):
            box.activated.connect(self._changed)
        self.reason.written.connect(self._changed)
        self.reason.left.connect(self.left)
        self._turn.clicked.connect(self._turn_round)
        self._remove.clicked.connect(self._take_away)
        self._open.clicked.connect(self._open_law)
        self._acts.leaving.connect(self.reason.leave)

    def _changed(self) -> None:
        stated = str(self._set_relation.currentData())
        values = MappingValues(
            Relation(str(self._relation.currentData())),
            Rationale(str(self._rationale.currentData())),
            self._strength.currentIndex(),
            self.reason.text,
            SetRelation(stated) if stated else None,
        )
        citation = self._mapping.citation
        if values != values_of(self._mapping):
            done = self._acts.act(lambda subject: mapping_acts.change_mapping(subject, citation, values))
            if not done and self.reason.text != self._mapping.reason:
                self.reason.not_kept()

    def _turn_round(self) -> None:
        citation = self._mapping.citation
        accepted = self._mapping.state is MappingState.ACCEPTED
        turn = mapping_acts.reject_mapping if accepted else mapping_acts.accept_mapping
        self._acts.act(lambda subject: turn(subject, citation))

    def _take_away(self) -> None:
        citation = self._mapping.citation
        self._acts.act(lambda subject: mapping_acts.remove_mapping(subject, citation))

    def _open_law(self) -> None:
        citation = self._acts.session.desk.law.catalogue.last_known(self._mapping.citation)
        QDesktopServices.openUrl(QUrl(citation.url))
