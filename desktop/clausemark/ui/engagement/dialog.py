"""The engagement beside the cover that it fills."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError, ConflictError, WorkspaceUnavailableError
from clausemark.review.engagement import Engagement
from clausemark.services.changes import Change, Changed
from clausemark.services.engaging import EngagementEdit, engagement_of
from clausemark.ui.engagement.form import EngagementForm
from clausemark.ui.engagement.logo_field import LogoField
from clausemark.ui.exporting.cover_pane import CoverPane
from clausemark.ui.icons import icon
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle, TextLabel, beside_icon
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.refusals import SaysRefusals

_PAUSE = 250
"""Milliseconds after a change before the cover is drawn again."""


class EngagementDialog(SaysRefusals):
    """What is typed is recorded when its field is left; undo takes it back, here as in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = engagement_of(session.desk)
        self._message = InlineMessage(session.theme, self)
        self._form = EngagementForm(self)
        self._logo = LogoField(session, self)
        self._form.add_field(self.tr("Logo"), self._logo)
        self._cover = CoverPane(session, self)
        self._saved = TextLabel("", "small", self)
        self._undo = QPushButton(beside_icon(self.tr("Undo")), self)
        self._redo = QPushButton(beside_icon(self.tr("Redo")), self)
        self._close = QPushButton(self.tr("Done"), self)
        self._unsaved = self._given_up = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._show(self._present)
        self._set_theme(session.theme)
        self._connect()
        self._show_undo()
        self._form.field("title").setFocus()
        self._cover.refresh()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Engagement"))
        size_to(self, 1120, 740)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._form)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(SectionTitle(self.tr("Why, for whom, under which law"), self))
        left.addWidget(scroll, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(SectionTitle(self.tr("Cover of the pack"), self))
        right.addWidget(self._cover, 1)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(left, 5)
        middle.addLayout(right, 4)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for part in (self._undo, self._redo, self._saved):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._close.setProperty("kind", "primary")
        for button in (self._undo, self._redo):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        session = self._session
        self._form.edited.connect(self._edit)
        self._logo.asked.connect(self._begin)
        self._close.clicked.connect(self.accept)
        self._undo.clicked.connect(session.undo.undo)
        self._redo.clicked.connect(session.undo.redo)
        session.undo.moved.connect(self._show_undo)
        session.changed.connect(self._changed)
        session.refused.connect(self._refused)
        session.saved.connect(self._show_saved)
        session.theme_changed.connect(self._set_theme)
        self._pause.timeout.connect(self._cover.refresh)

    @property
    def form(self) -> EngagementForm:
        """Return the form."""
        return self._form

    @property
    def logo(self) -> LogoField:
        """Return the field of the logo."""
        return self._logo

    @property
    def cover(self) -> CoverPane:
        """Return the cover."""
        return self._cover

    @property
    def message(self) -> str:
        """Return what the dialog says above the form, empty when it says nothing."""
        return self._message.text

    def _edit(self, typed: Engagement) -> None:
        self._message.hide()
        self._unsaved = False
        if self._session.perform(EngagementEdit(self._present, typed)) is None and not self._unsaved:
            self._show_present()

    def _begin(self) -> None:
        self._message.hide()
        self._form.commit()

    def _changed(self, change: Change) -> None:
        if Changed.ENGAGEMENT in change.kinds:
            self._show_present()
            self._pause.start()

    def _show_present(self) -> None:
        self._present = engagement_of(self._session.desk)
        self._show(self._present)

    def _show(self, record: Engagement) -> None:
        self._form.show_engagement(record)
        self._logo.show_logo(record.logo_sha256)

    def _show_undo(self) -> None:
        stack = self._session.undo
        self._undo.setEnabled(stack.can_undo)
        self._redo.setEnabled(stack.can_redo)
        self._undo.setToolTip(self.tr("Undo: {0}").format(stack.undo_text) if stack.can_undo else "")
        self._redo.setToolTip(self.tr("Redo: {0}").format(stack.redo_text) if stack.can_redo else "")

    def _show_saved(self, moment: datetime) -> None:
        self._saved.setText(self.tr("saved {0}").format(f"{moment.astimezone():%H:%M:%S}"))

    def _refused(self, error: ClausemarkError) -> None:
        """Say why; what was typed stays where it is the disk that would not take it."""
        self._unsaved = isinstance(error, WorkspaceUnavailableError) and not isinstance(error, ConflictError)
        self._message.say(told(error.message))

    def _set_theme(self, theme: Theme) -> None:
        self._message.set_theme(theme)
        self._undo.setIcon(icon("undo-2", theme.muted))
        self._redo.setIcon(icon("redo-2", theme.muted))

    def done(self, result: int) -> None:
        """Close; what is typed is recorded first, and where that fails the person may try again before it is lost."""
        self._form.commit()
        if self._unsaved and not self._given_up:
            self._given_up = True
            words = self.tr("{0} What you typed is not saved. Close once more to give it up.")
            self._message.say(words.format(self._message.text))
            return
        self._pause.stop()
        self._cover.stop()
        super().done(result)
