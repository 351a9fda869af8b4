"""The foot of the pane: flag, skip, save and go on, and what the finding still lacks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from clausemark.regulations.vocabulary import ReviewAct
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.words import lacking
from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.icons import icon
from clausemark.ui.widgets.labels import TextLabel, plain

_SIDES = 16 + 16 + 8 + 8
"""Pixels of the row that belong to no button: its margins and the gaps."""


class CodingFooter(QFrame):
    """The three buttons that a reviewer uses at every provision."""

    flag_wanted = Signal()

    def __init__(self, acts: CodingActs, commands: Commands) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._acts = acts
        self._commands = commands
        self._words = ""
        self._lacks = TextLabel("", "small", self)
        self._lacks.setWordWrap(True)
        self._flag = QPushButton(self)
        self._flag.setAccessibleName(self.tr("Flag"))
        self._flag.setToolTip(commands["flag"].statusTip())
        self._skip = QPushButton(self)
        self._skip.setToolTip(commands["next"].statusTip())
        self._save = QPushButton(self)
        self._save.setProperty("kind", "primary")
        self._save.setToolTip(commands["save-next"].statusTip())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._flag)
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._lacks)
        column.addLayout(row)
        self._flag.clicked.connect(self.flag_wanted)
        self._skip.clicked.connect(commands["next"].trigger)
        commands.keys_changed.connect(self._fit)
        self._save.clicked.connect(acts.save_and_go_on)
        acts.said.connect(self.say)
        self.refresh()

    def say(self, text: str) -> None:
        """Say what came of the last act."""
        self._lacks.setText(text)
        self._lacks.setVisible(bool(text))

    def refresh(self) -> None:
        """Show what the finding lacks and what saving does."""
        shown, view = self._acts.finding, self._acts.view
        flagged = view is not None and view.flag is not None
        theme = self._acts.session.theme
        self._flag.setIcon(icon("flag", theme.warning if flagged else theme.muted))
        due = shown.due() if shown is not None else None
        approves = due is ReviewAct.APPROVED
        words = self.tr("Approve && next") if approves else self.tr("Save && next")
        if shown is not None and due is None:
            words = self.tr("Next")
        self._save.setAccessibleName(words.replace("&&", "&"))
        self._skip.setAccessibleName(self.tr("Skip"))
        self._save.setIcon(
            icon(
                "user-check" if approves else "check" if due is not None or shown is None else "arrow-down",
                theme.accent_text,
            )
        )
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where there is no room for them; the tips and the list of keys still name them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the words that have room: first the keys go, then the word for skipping, for which an arrow stands."""
        arrow = icon("arrow-down", self._acts.session.theme.text)
        skip = plain(self.tr("Skip"))
        texts = (
            (f"{skip}   {self._key('next')}", f"{self._words}   {self._key('save-next')}"),
            (skip, f"{self._words}   {self._key('save-next')}"),
            (skip, self._words),
            ("", self._words),
        )
        room = self.width() - _SIDES - self._flag.sizeHint().width()
        for skip_text, save_text in texts:
            self._skip.setText(skip_text)
            self._skip.setIcon(QIcon() if skip_text else arrow)
            self._save.setText(save_text)
            if self._skip.sizeHint().width() + self._save.sizeHint().width() <= room:
                return

    def show_missing(self) -> None:
        """Say in one line what the finding lacks before it can be approved."""
        shown = self._acts.finding
        if shown is None or shown.due() is None or not shown.missing:
            self.say("")
            return
        lacks = lacking(shown.finding.judgement)
        self.say(self.tr("Draft, still missing: {0}.").format(", ".join(lacks)))

    def _key(self, command: str) -> str:
        shortcuts = self._commands[command].shortcuts()
        return keys_text(shortcuts[0]) if shortcuts else ""
