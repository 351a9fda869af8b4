"""Broken captures: what was captured instead of a document, and the word that makes a version of one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clausemark.errors import ClausemarkError
from clausemark.intake.ocr import RECOGNISED
from clausemark.intake.sandbox import ReadOutcome
from clausemark.services.broken_captures import (
    BrokenEntry,
    VersionOfBroken,
    broken_captures,
    is_scan,
    read_broken,
)
from clausemark.services.changes import Change, Changed
from clausemark.services.library import format_name
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.importing.wording import basis_text
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.when import full_moment, short_date
from clausemark.ui.widgets.labels import SectionTitle, TextLabel
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.long_text import LongText
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.refusals import SaysRefusals

_ENTRY = Qt.ItemDataRole.UserRole


class BrokenDialog(SaysRefusals):
    """Lists the broken captures that wait, shows what was read of one, and makes a version of it with a reason."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._read: ReadOutcome | None = None
        self._list = QListWidget(self)
        self._message = InlineMessage(session.theme, self)
        self._title = TextLabel("", "title", self)
        self._facts = TextLabel("", "muted", self)
        self._text = LongText(self)
        self._reason = QLineEdit(self)
        self._recognise = QPushButton(self.tr("Recognise the text"), self)
        self._make = QPushButton(self.tr("Make it a version"), self)
        self._close = QPushButton(self.tr("Done"), self)
        self._prepare()
        self._build()
        self._connect()
        self._reload()

    def _prepare(self) -> None:
        self._list.setAccessibleName(self.tr("Broken captures"))
        self._list.setFixedWidth(300)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._facts.setWordWrap(True)
        self._title.setWordWrap(True)
        self._text.setAccessibleName(self.tr("What was read of the capture"))
        self._reason.setPlaceholderText(self.tr("Reason, as it will stand in the ledger"))
        self._reason.setAccessibleName(self.tr("Why it is a version although it looks broken"))
        self._recognise.setAutoDefault(False)
        self._recognise.setToolTip(
            self.tr("Tesseract reads the pictures of the pages; the text is marked as recognised")
        )
        self._make.setAutoDefault(False)
        self._make.setToolTip(self.tr("The ledger keeps who said so, and why; undo takes the version out again"))
        self._close.setProperty("kind", "primary")

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Broken captures"))
        size_to(self, 940, 600)
        why = TextLabel(
            self.tr(
                "What was captured here does not look like the document: a notice, an error page, an empty page, "
                "a scan. The bytes are kept and verified; they are no version until a person says so."
            ),
            "muted",
            self,
        )
        why.setWordWrap(True)
        act = QHBoxLayout()
        act.setSpacing(8)
        act.addWidget(self._reason, 1)
        act.addWidget(self._make)
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self._title, self._facts, SectionTitle(self.tr("What was read"), self)):
            right.addWidget(part)
        right.addWidget(self._text, 1)
        right.addWidget(self._recognise, 0, Qt.AlignmentFlag.AlignLeft)
        right.addLayout(act)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._list)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addWidget(why)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._show)
        self._recognise.clicked.connect(self.recognise)
        self._make.clicked.connect(self._make_version)
        self._reason.returnPressed.connect(self._make_version)
        self._close.clicked.connect(self.accept)
        self._session.changed.connect(self._changed)
        self._session.refused.connect(self._refused)
        self._session.theme_changed.connect(self._set_theme)

    @property
    def entries(self) -> list[BrokenEntry]:
        """Return the captures that are listed."""
        return [self._list.item(row).data(_ENTRY) for row in range(self._list.count())]

    @property
    def message(self) -> str:
        """Return what the dialog says above, empty when it says nothing."""
        return self._message.text

    @property
    def shown_text(self) -> str:
        """Return what was read of the capture that is chosen."""
        return self._text.text

    @property
    def is_busy(self) -> bool:
        """Tell whether a capture is read just now."""
        return self._job is not None

    def choose(self, capture: str) -> None:
        """Show a capture; the first one for a name that is not listed."""
        names = [each.held.capture for each in self.entries]
        self._list.setCurrentRow(next((row for row, name in enumerate(names) if name == capture), 0))

    def make_version(self, reason: str) -> None:
        """Do as typing a reason and pressing the button does."""
        self._reason.setText(reason)
        self._make_version()

    def _reload(self) -> None:
        chosen = self._chosen()
        self._list.clear()
        for entry in broken_captures(self._session.desk):
            day = short_date(self.locale(), entry.held.captured_at.utc)
            item = QListWidgetItem(f"{entry.document.title}\n{day} · {format_name(entry.capture.media_type)}")
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.held.words)
            self._list.addItem(item)
        if self._list.count():
            self.choose(chosen.held.capture if chosen is not None else "")
        else:
            self._show(None)

    def _chosen(self) -> BrokenEntry | None:
        item = self._list.currentItem()
        entry: BrokenEntry | None = None if item is None else item.data(_ENTRY)
        return entry

    def _show(self, item: QListWidgetItem | None) -> None:
        entry: BrokenEntry | None = None if item is None else item.data(_ENTRY)
        self._read = None
        self._text.show_text("")
        for part in (self._reason, self._make):
            part.setEnabled(False)
        self._recognise.setVisible(entry is not None and is_scan(entry.held, entry.capture.media_type))
        if entry is None:
            self._title.setText(self.tr("No broken capture waits"))
            self._facts.setText("")
            return
        self._title.setText(
            self.tr("{0}: no version, because {1}").format(entry.document.title, told(entry.held.words))
        )
        self._facts.setText(self._facts_of(entry))
        self._start(entry)

    def _facts_of(self, entry: BrokenEntry) -> str:
        capture = entry.capture
        parts = (
            entry.platform,
            self.tr("captured {0} ({1})").format(
                full_moment(self.locale(), capture.captured_at.utc), basis_text(capture.captured_at.basis)
            ),
            capture.origin.source_url or capture.origin.member or capture.origin.file_name,
            self.tr("{0} bytes").format(self.locale().toString(capture.size)),
            f"SHA-256 {capture.sha256[:16]}…",
        )
        return " · ".join(parts)

    def recognise(self) -> None:
        """Let the text of the chosen scan be recognised; it stands below then, and a version would be made of it."""
        entry = self._chosen()
        if entry is not None and not self.is_busy:
            self._message.say(self.tr("The text is being recognised; a page takes some seconds."), "info")
            self._start(entry, recognising=True)

    def _start(self, entry: BrokenEntry, *, recognising: bool = False) -> None:
        desk, capture = self._session.desk, entry.held.capture
        self._recognise.setEnabled(False)

        def work(_: Progress, __: CancelToken) -> ReadOutcome:
            return read_broken(desk, capture, recognising=recognising)

        self._job = Job(work)
        self._job.succeeded.connect(self._was_read)
        self._job.failed.connect(self._refused)
        self._job.finished.connect(self._job_over)
        self._session.jobs.start(self._job)

    def _was_read(self, outcome: ReadOutcome) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.held.capture != outcome.key:
            return
        self._read = outcome
        text = outcome.source.text if outcome.source is not None else ""
        self._text.show_text(text if text.strip() else self.tr("(no text)"))
        writable = not self._session.desk.workspace.read_only
        for part in (self._reason, self._make):
            part.setEnabled(writable)
        if outcome.source is not None and outcome.source.reader == RECOGNISED:
            self._message.say(" ".join(told(each.message) for each in outcome.source.warnings), "info")

    def _job_over(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._recognise.setEnabled(True)

    def _make_version(self) -> None:
        entry, read = self._chosen(), self._read
        self._message.hide()
        if entry is None or read is None:
            return
        made = VersionOfBroken(entry.held.capture, self._reason.text(), read)
        if self._session.perform(made) is None:
            self._reason.setFocus()
            return
        self._reason.clear()
        said = self.tr("{0} is a version now: {1}. Undo takes it out again.")
        self._message.say(said.format(entry.document.title, made.version), "success")

    def _changed(self, change: Change) -> None:
        if Changed.LIBRARY in change.kinds:
            self._reload()

    def _refused(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))

    def _set_theme(self, theme: Theme) -> None:
        self._message.set_theme(theme)
