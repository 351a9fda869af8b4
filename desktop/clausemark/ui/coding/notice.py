"""What stands in the way of a finding, and the acts that deal with it: stale, returned, suggested, somebody else's."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.regulations.vocabulary import FindingState
from clausemark.services.coding import judging
from clausemark.services.coding.reading import FindingView
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import plain
from clausemark.ui.widgets.messages import InlineMessage


class Notice(QWidget):
    """A sentence above the parts of the pane, with the buttons that answer it; nothing where all is as usual."""

    def __init__(self, acts: CodingActs) -> None:
        super().__init__()
        self._acts = acts
        self._explained: FindingId | None = None
        self.message = InlineMessage(acts.session.theme, self)
        self.unlock = self._button(self.tr("Revise it yourself"))
        self.stand = self._button(self.tr("Stand by it"))
        self.stand.setToolTip(self.tr("Keeps the words, in view of the law entries of today; you answer for it then"))
        self.take_up = self._button(self.tr("Take it up"))
        self.reject = self._button(self.tr("Reject"))
        row = FlowLayout(spacing=8)
        for button in (self.unlock, self.stand, self.take_up, self.reject):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(2)
        column.addWidget(self.message)
        column.addLayout(row)
        self.unlock.clicked.connect(self._revise_oneself)
        self.stand.clicked.connect(self._stand_by_it)
        self.take_up.clicked.connect(self._take_up)
        self.reject.clicked.connect(self._reject)
        acts.locked_out.connect(self.explain_lock)
        self.set_theme(acts.session.theme)

    def refresh(self) -> None:
        """Say what is to be known about the finding that is shown."""
        finding = self._acts.finding
        state = finding.state if finding is not None else None
        free = finding is not None and not self._acts.locked
        self.unlock.setVisible(finding is not None and self._acts.locked and not self._acts.read_only)
        self.stand.setVisible(free and state is FindingState.STALE)
        self.take_up.setVisible(free and state is FindingState.SUGGESTED)
        self.reject.setVisible(free and state is FindingState.SUGGESTED)
        told = self._told(finding) if finding is not None else ""
        if told:
            self.message.say(told, "warning")
        elif self._explained is None or finding is None or self._explained != finding.finding.id:
            self.message.hide()
            self._explained = None
        self.setVisible(any(not each.isHidden() for each in (self.message, self.unlock, self.stand, self.take_up)))

    def explain_lock(self) -> None:
        """Say why the finding cannot be changed by the person who reads it."""
        finding, view = self._acts.finding, self._acts.view
        if self._acts.read_only:
            self.message.say(self.tr("The workspace is open for reading only. Open it for writing to code."), "info")
        elif finding is not None and view is not None:
            text = self.tr(
                "{0} prepared this finding, and you read it as second reviewer. If you revise it, somebody else must "
                "approve it."
            )
            self.message.say(text.format(view.name(finding.finding.prepared_by)), "info")
            self._explained = finding.finding.id
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.message.set_theme(theme)
        self.unlock.setIcon(icon("pencil", theme.accent))

    def _told(self, finding: FindingView) -> str:
        if finding.state is FindingState.STALE:
            return self.tr("Stale: {0}.").format("; ".join(finding.assessed.stale))
        if finding.state is FindingState.SUGGESTED:
            return self.tr("A tool suggests this finding. It counts for nothing before a person takes it up.")
        returned = [line for line in finding.history if line.parts == ("returned",)]
        if finding.state is FindingState.CHANGES_REQUESTED and returned:
            return self.tr("Returned by {0}: {1}").format(returned[0].person, returned[0].text)
        return ""

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(plain(text), self)
        button.setProperty("kind", "link")
        button.hide()
        return button

    def _revise_oneself(self) -> None:
        self._explained = None
        self._acts.revise_oneself()

    def _stand_by_it(self) -> None:
        hashes = self._acts.session.desk.law.hashes
        self._acts.act(lambda subject: judging.confirm_again(subject, hashes))

    def _take_up(self) -> None:
        self._acts.act(judging.take_up)

    def _reject(self) -> None:
        self._acts.act(judging.reject)
