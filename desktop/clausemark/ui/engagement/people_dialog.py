"""The people of a workspace, and who acts from now on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clausemark.errors import ClausemarkError
from clausemark.review.person import Person
from clausemark.services.changes import Change, Changed
from clausemark.services.people import PersonAdded, PersonDescribed, acting_as, people
from clausemark.ui.engagement.people_model import Column, PeopleModel
from clausemark.ui.icons import icon
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle, TextLabel, beside_icon
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.refusals import SaysRefusals


class PeopleDialog(SaysRefusals):
    """Lists, adds and describes people; switches the person who acts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._message = InlineMessage(session.theme, self)
        self._acting = TextLabel("", "title", self)
        self._model = PeopleModel(session.theme, self)
        self._view = QTableView(self)
        self._act = QPushButton(self)
        self._name = QLineEdit(self)
        self._role = QLineEdit(self)
        self._organisation = QLineEdit(self)
        self._add = QPushButton(beside_icon(self.tr("Add")), self)
        self._close = QPushButton(self.tr("Done"), self)
        self._prepare()
        self._build()
        self._connect()
        self._set_theme(session.theme)
        self._reload()

    def _prepare(self) -> None:
        view = self._view
        view.setModel(self._model)
        view.setAccessibleName(self.tr("People"))
        view.setAccessibleDescription(self.tr("F2 edits role or organisation; Return lets the person act"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(32)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.ROLE, 160), (Column.ORGANISATION, 186), (Column.EVENTS, 96), (Column.LAST, 186)):
            view.setColumnWidth(column, width)
        for field, words in (
            (self._name, self.tr("Name, as packs will print it")),
            (self._role, self.tr("Role")),
            (self._organisation, self.tr("Organisation")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        for button in (self._act, self._add):
            button.setAutoDefault(False)
        self._close.setProperty("kind", "primary")

    def _build(self) -> None:
        self.setWindowTitle(self.tr("People"))
        size_to(self, 860, 560)
        why = TextLabel(
            self.tr(
                "Every act is recorded under the name of who acts. Whoever prepares a finding cannot review or "
                "approve it; names that differ only in spelling, or that look alike, count as one person."
            ),
            "muted",
            self,
        )
        why.setWordWrap(True)
        acting = QHBoxLayout()
        acting.addWidget(self._acting, 1)
        acting.addWidget(self._act)
        new = QHBoxLayout()
        new.setSpacing(8)
        for field, stretch in ((self._name, 4), (self._role, 2), (self._organisation, 3)):
            new.addWidget(field, stretch)
        new.addWidget(self._add)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addLayout(acting)
        column.addWidget(why)
        column.addWidget(self._view, 1)
        column.addWidget(SectionTitle(self.tr("Add a person"), self))
        column.addLayout(new)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._model.described.connect(self._describe)
        self._view.selectionModel().currentRowChanged.connect(self._show_act)
        self._view.activated.connect(self._act_now)
        self._act.clicked.connect(self._act_now)
        self._add.clicked.connect(self._add_person)
        for field in (self._name, self._role, self._organisation):
            field.returnPressed.connect(self._add_person)
        self._close.clicked.connect(self.accept)
        self._session.changed.connect(self._changed)
        self._session.refused.connect(self._refused)
        self._session.actor_changed.connect(self._reload)
        self._session.theme_changed.connect(self._set_theme)

    @property
    def model(self) -> PeopleModel:
        """Return the people that are shown."""
        return self._model

    @property
    def message(self) -> str:
        """Return what the dialog says above, empty when it says nothing."""
        return self._message.text

    def choose(self, name: str) -> None:
        """Select a person by name."""
        for place in range(self._model.rowCount()):
            row = self._model.row(place)
            if row is not None and row.person.name == name:
                self._view.selectRow(place)

    def _reload(self) -> None:
        current = self._model.row(self._view.currentIndex().row())
        self._model.load(people(self._session.desk))
        actor = self._session.desk.actor
        self._acting.setText(self.tr("{0} acts now").format(actor))
        self.choose(current.person.name if current is not None else actor)
        if not self._view.selectionModel().hasSelection():
            self._view.selectRow(0)  # who acts has no record yet
        self._show_act()

    def _show_act(self) -> None:
        row = self._model.row(self._view.currentIndex().row())
        self._act.setVisible(row is not None and not row.acts_now)
        if row is not None:
            self._act.setText(beside_icon(self.tr("Act as {0}").format(row.person.name)))
            self._act.setAccessibleName(self.tr("Act as {0}").format(row.person.name))

    def _act_now(self) -> None:
        row = self._model.row(self._view.currentIndex().row())
        if row is None or row.acts_now:
            return
        self._session.act_as(acting_as(self._session.desk, row.person.name).actor)
        self._message.say(
            self.tr("{0} acts from now on. What was done before can no longer be undone.").format(row.person.name),
            "success",
        )

    def _add_person(self) -> None:
        self._message.hide()
        name = " ".join(self._name.text().split())
        if not name:
            self._message.say(self.tr("Type the name of the person first."))
            self._name.setFocus()
            return
        added = PersonAdded(name, self._role.text().strip(), self._organisation.text().strip())
        if self._session.perform(added) is not None:
            for field in (self._name, self._role, self._organisation):
                field.clear()
            self.choose(name)

    def _describe(self, before: Person, after: Person) -> None:
        self._message.hide()
        if self._session.perform(PersonDescribed(before, after)) is None:
            self._reload()

    def _changed(self, change: Change) -> None:
        if Changed.PEOPLE in change.kinds:
            self._reload()

    def _refused(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))

    def _set_theme(self, theme: Theme) -> None:
        self._message.set_theme(theme)
        self._model.set_theme(theme)
        self._act.setIcon(icon("user-check", theme.accent))
        self._add.setIcon(icon("user-plus", theme.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return from closing the dialog while a name is typed or a person chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._close.hasFocus():
            event.accept()
            return
        super().keyPressEvent(event)
