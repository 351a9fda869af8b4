"""The timeline: the versions of the document, the life of the clause, or all documents of the platform."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.services.changes import Change, Changed
from clausemark.services.library import path_to, versions
from clausemark.services.timelines import Facts, facts_of, facts_of_clause, platform_line
from clausemark.store.levels import VersionLevel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.counting import counted
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.library.kinds import TransitionKinds
from clausemark.ui.library.lives import Lives
from clausemark.ui.library.timeline_line import Line
from clausemark.ui.library.timeline_model import laid_out
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel, beside_icon
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_DOCUMENT, _CLAUSE, _PLATFORM = "document", "clause", "platform"


class TimelinePane(QFrame):
    """Shows what the session shows. B is the shown version, A the one that it is compared with.

    `compare_wanted` asks for the redline from A to B, `earlier_wanted` for another A.
    """

    compare_wanted = Signal()
    earlier_wanted = Signal(str)

    def __init__(self, session: Session, commands: Commands, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._session = session
        self._document: DocumentId | None = None
        self._levels: list[VersionLevel] = []
        self._picture = QLabel(self)
        self._title = TextLabel(self.tr("Version timeline"), "", self)
        self._count = ElidedLabel("", "small", self)
        self._facts = ElidedLabel("", "small", self)
        self._line = Line(session, worklist, self)
        self._lives = Lives(session, self)
        self._kinds = TransitionKinds(session, self)
        self._of = SegmentedControl(
            self.tr("Timeline of"),
            (
                Choice(_DOCUMENT, self.tr("Document")),
                Choice(_CLAUSE, self.tr("Clause")),
                Choice(_PLATFORM, self.tr("Platform")),
            ),
            session.theme,
            parent=self,
        )
        self._of.set_value(_DOCUMENT)
        self._compare = QPushButton(beside_icon(self.tr("Compare A with B")), self)
        self._build(commands)
        self.set_theme(session.theme)
        self._connect(commands, worklist)
        if session.version is not None:
            self._follow(session.version)

    def _build(self, commands: Commands) -> None:
        self._title.setStyleSheet("font-weight: 600;")
        self._compare.setToolTip(commands["compare-versions"].statusTip())
        self._compare.setIconSize(QSize(15, 15))
        self._line.setToolTip(self.tr("Shift and a click, or the key A, choose the version to compare with"))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        for part in (self._picture, self._title):
            self.head.addWidget(part)
        self.head.addWidget(self._count, 1)
        self.head.addWidget(self._of)
        self.head.addWidget(self._compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 4)
        column.setSpacing(2)
        column.addLayout(self.head)
        column.addWidget(self._facts)
        column.addWidget(self._line)

    def _connect(self, commands: Commands, worklist: Worklist) -> None:
        self._line.chosen.connect(self._show)
        self._line.earlier_chosen.connect(self._take_earlier)
        self._line.resized.connect(self._lay_out)
        self._of.chosen.connect(self._read_again)
        self._compare.clicked.connect(self.compare_wanted)
        for source in (self._lives, self._kinds):
            source.renewed.connect(self._tell)
        commands["go-timeline"].triggered.connect(self.take_keyboard)
        self._session.version_shown.connect(self._follow_soon)
        self._session.provision_shown.connect(self._follow_clause)
        self._session.changed.connect(self._hear)
        self._session.theme_changed.connect(self.set_theme)
        worklist.renewed.connect(self._line.viewport().update)

    def take_keyboard(self) -> None:
        """Put the keyboard on the version that is shown."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture("history", theme.muted, 16, self.devicePixelRatioF()))
        self._compare.setIcon(icon("git-compare", theme.text))
        self._of.set_theme(theme)
        self._line.delegate.theme = theme
        self._line.viewport().update()

    def set_earlier(self, version: str) -> None:
        """Show which version the shown one is compared with, as A; none when it is empty."""
        self._line.delegate.earlier = VersionId(version) if version else None
        self._lay_out()

    @property
    def told(self) -> str:
        """Return what is said above the line."""
        return f"{self._count.text()}\n{self._facts.text()}"

    @property
    def choice(self) -> SegmentedControl:
        """Return the choice of what the timeline is about."""
        return self._of

    def _follow_soon(self, version: str) -> None:
        self._session.turns.put("timeline", partial(self._follow, version))

    def _follow(self, version: str) -> None:
        shown = VersionId(version)
        self._line.delegate.shown = shown
        if self._line.marks.row_of(version) is None or self._of.value == _PLATFORM:
            _, document, _ = path_to(self._session.desk, shown)
            if document != self._document:
                self._document = document
                self._line.delegate.earlier = None
                self._read()
        self._lay_out()

    def _follow_clause(self, _: str) -> None:
        """Tell of another clause; a timeline of versions says the same of all of them."""
        if self._of.value == _CLAUSE:
            self._tell()

    def _read_again(self) -> None:
        self._read()
        self._lay_out()

    def _read(self) -> None:
        if self._document is None:
            return
        self._line.delegate.titles = {}
        if self._of.value == _PLATFORM:
            found = platform_line(self._session.desk, self._document)
            self._levels, self._line.delegate.titles = list(found.levels), found.titles
        else:
            self._levels = versions(self._session.desk, self._document)[::-1]

    def _lay_out(self) -> None:
        delegate = self._line.delegate
        self._line.show_marks(laid_out(self._levels, self._line.viewport().width(), delegate.shown, delegate.earlier))
        ends = [None if each is None else self._line.marks.row_of(each) for each in (delegate.earlier, delegate.shown)]
        first, last = ends
        delegate.between = (first, last) if first is not None and last is not None and first < last else None
        self._compare.setEnabled(delegate.earlier is not None)
        self._tell()
        if last is not None:
            index = self._line.marks.index(last)
            self._line.setCurrentIndex(index)
            self._line.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _show(self, version: str) -> None:
        self._session.show_version(VersionId(version))

    def _take_earlier(self, version: str) -> None:
        """Take a version as A; one after B becomes B itself, and B becomes A."""
        shown = self._line.delegate.shown
        row, at = self._line.marks.row_of(version), None if shown is None else self._line.marks.row_of(shown)
        if shown is None or row is None or at is None or row == at:
            return
        if row > at:
            self._session.show_version(VersionId(version))
            self.earlier_wanted.emit(shown)
        else:
            self.earlier_wanted.emit(version)

    def _hear(self, change: Change) -> None:
        if change.kinds & (Changed.LIBRARY | Changed.CHANGES):
            self._lives.forget()
            self._kinds.forget()
            self._line.counts.forget()
            self._read_again()

    # What is said

    def _tell(self) -> None:
        number = len(self._levels)
        parts = [counted(number, self.tr("1 capture"), self.tr("{0} captures"))] if number else []
        if self._of.value == _PLATFORM and self._line.delegate.titles:
            documents = len({each.document for each in self._levels})
            parts.insert(0, counted(documents, self.tr("1 document"), self.tr("{0} documents")))
        self._count.setText(" · ".join(parts))
        self._line.delegate.life = None
        self._facts.setText(self._clause_words() if self._of.value == _CLAUSE else self._level_words())
        self._line.viewport().update()

    def _level_words(self) -> str:
        """Return the facts of the versions; how often the words changed comes when that is known."""
        kinds = self._kinds.of(sorted({each.document for each in self._levels}))
        return self._words(facts_of(self._levels, kinds or {}), complete=kinds is not None)

    def _clause_words(self) -> str:
        """Return the facts of the current clause, followed through every version when they are first asked for."""
        if self._document is None:
            return ""
        self._lives.want(self._document)
        life = self._lives.of(self._session.provision)
        self._line.delegate.life = life
        if life is None:
            return self.tr("Following the clauses…") if self._lives.busy else self.tr("No clause is chosen.")
        return self._words(facts_of_clause(life))

    def _words(self, facts: Facts | None, *, complete: bool = True) -> str:
        if facts is None:
            return ""
        locale = self.locale()
        changes = counted(facts.changes, self.tr("1 change of words"), self.tr("{0} changes of words"))
        monitored = counted(round(facts.months), self.tr("1 month monitored"), self.tr("{0} months monitored"))
        last = self.tr("last seen {0}") if facts.present else self.tr("gone since after {0}")
        parts = [
            self.tr("first seen {0}").format(short_date(locale, facts.first)),
            last.format(short_date(locale, facts.last)),
            monitored,
        ]
        if complete:
            parts.insert(2, changes)
        if complete and facts.stability is not None:
            parts.append(self.tr("stability {0} %").format(locale.toString(round(100 * facts.stability))))
        return " · ".join(parts)
