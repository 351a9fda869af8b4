"""Beside the redline: the record of the change that a named person confirms, and the link of the clause looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from clausemark.archive.identifiers import ProvisionId
from clausemark.phrases import phrase
from clausemark.services.confirming import ConfirmTransition
from clausemark.services.links import DecideLink
from clausemark.services.people import person_names
from clausemark.ui.changes.clause_section import ClauseSection, link_of, whose_word
from clausemark.ui.changes.record_section import RecordSection
from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import Pill, TextLabel, plain
from clausemark.ui.widgets.layout import lay_out_anew, rule
from clausemark.ui.widgets.messages import EmptyState


class ChangePanel(QFrame):
    """Follows the Redline page; `carry_wanted` asks for the decisions on earlier findings."""

    carry_wanted = Signal(str)

    def __init__(
        self, session: Session, commands: Commands, redline: RedlinePage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Change"))
        self._session = session
        self._redline = redline
        self._title = TextLabel(self.tr("Change between versions"), "paneTitle", self)
        self._state = Pill("", Tone("", "", ""), self)
        self._by = TextLabel("", "small", self)
        self.clause = ClauseSection(self)
        self.record = RecordSection(session.theme, self)
        self._empty = EmptyState(
            session.theme,
            "git-compare",
            self.tr("No redline is shown"),
            self.tr("Open the Redline tab of a version with an earlier one; what changed is confirmed here."),
        )
        self._scroll = QScrollArea(self)
        self._foot = QFrame(self)
        self._carry = QPushButton(plain(self.tr("Earlier findings")), self)
        self._confirm = QPushButton(self)
        self._save_next = commands["save-next"]
        self._build()
        self.clause.decided.connect(self._decide)
        self.record.altered.connect(self._show_state)
        self._confirm.clicked.connect(self.confirm)
        self._carry.clicked.connect(self._want_carry)
        redline.current_changed.connect(self.refresh)
        session.theme_changed.connect(self.set_theme)
        session.actor_changed.connect(self.refresh)
        commands.keys_changed.connect(self.refresh)
        for name, act in (
            ("confirm-link", self.clause.confirm),
            ("replace-link", self.clause.ask_place),
            ("reject-link", self.clause.reject),
        ):
            commands[name].triggered.connect(act)
        self.refresh()

    def _build(self) -> None:
        self._by.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        inner = QWidget()
        inner.setObjectName("scrolled")
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 4, 16, 16)
        body.setSpacing(12)
        for part in (self.clause, rule(self), self.record):
            body.addWidget(part)
        body.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot.setObjectName("footer")
        self._confirm.setProperty("kind", "primary")
        self._carry.setToolTip(self.tr("Decide what becomes of the findings of the version before"))
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 8, 16, 12)
        row.addWidget(self._carry)
        row.addStretch(1)
        row.addWidget(self._confirm)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 6)
        top.setSpacing(4)
        top.addLayout(head)
        top.addWidget(self._by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._foot)

    @property
    def confirm_button(self) -> QPushButton:
        """Return the button that confirms the change."""
        return self._confirm

    def state(self) -> str:
        """Return whether the change is proposed or confirmed, and by whom."""
        return f"{self._state.text()} {self._by.text()}".strip()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.record.set_theme(theme)
        self._empty.set_theme(theme)
        self._show_state()

    def refresh(self) -> None:
        """Show the redline that is read, and the clause that is looked at in it."""
        shown = self._redline.shown
        for part in (self._scroll, self._foot, self._state):
            part.setVisible(shown is not None)
        self._empty.setVisible(shown is None)
        if shown is None:
            self._by.setText("")
            return
        locked = self._session.desk.workspace.read_only
        passage = self._redline.current
        link = None if passage is None else link_of(shown, *shown.ends(passage))
        who = "" if link is None else whose_word(self, shown, link.old, person_names(self._session.desk))
        self.clause.show_clause(shown, link, who, locked=locked)
        self.record.show_redline(shown)
        self.record.set_locked(locked=locked)
        self._confirm.setEnabled(not locked)
        self._show_state()
        lay_out_anew(self)

    def _show_state(self) -> None:
        shown, theme = self._redline.shown, self._session.theme
        if shown is None:
            return
        record = shown.record
        if record is None or record.confirmed_by is None or record.confirmed_at is None:
            self._state.show_as(self.tr("Proposed"), Tone(theme.warning, theme.warning_soft, ""))
            self._by.setText(self.tr("The rules propose it; nobody has confirmed it yet."))
        else:
            self._state.show_as(self.tr("Confirmed"), Tone(theme.success, theme.success_soft, ""))
            day = short_date(self.locale(), record.confirmed_at)
            name = person_names(self._session.desk).get(record.confirmed_by, record.confirmed_by)
            self._by.setText(self.tr("Confirmed by {0}, {1}").format(name, day))
        confirmed = record is not None and record.confirmed_by is not None
        words = self.tr("Confirm again") if confirmed else self.tr("Confirm change")
        self._confirm.setText(plain(f"{words}  {keys_text(self._save_next.shortcut())}"))

    def confirm(self) -> None:
        """Confirm the change as the form says, as the person who acts."""
        shown = self._redline.shown
        if shown is not None and self._confirm.isEnabled():
            day = short_date(self.locale(), shown.transition.new.version.captured_at.utc)
            name = phrase("Confirm the change of {day}", day=day)
            self._session.perform_beside(ConfirmTransition(name, shown.transition, self.record.said))

    def _decide(self, old: ProvisionId | None, new: ProvisionId | None) -> None:
        shown = self._redline.shown
        if shown is not None and old is not None:
            name = phrase("Decide what became of a clause")
            self._session.perform_beside(DecideLink(name, shown.transition, old, new))

    def _want_carry(self) -> None:
        shown = self._redline.shown
        if shown is not None:
            self.carry_wanted.emit(shown.transition.new.version.id)
