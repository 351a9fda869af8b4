"""The coding pane: everything that can be said about the current provision, most of it folded away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import Severity
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.categories import CategorySection
from clausemark.ui.coding.discussion import DiscussionSection
from clausemark.ui.coding.fields import KeepsTyping, SentenceField
from clausemark.ui.coding.footer import CodingFooter
from clausemark.ui.coding.header import CodingHeader
from clausemark.ui.coding.mappings import MappingSection
from clausemark.ui.coding.notice import Notice
from clausemark.ui.coding.omission import OmissionDialog
from clausemark.ui.coding.others import OthersSection
from clausemark.ui.coding.past import HistorySection
from clausemark.ui.coding.provision_acts import ProvisionActs
from clausemark.ui.coding.repeats import RepeatActs
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.sentences import EffectSection, NotesSection, RecordSection, SaysSection
from clausemark.ui.coding.severity import SeveritySection
from clausemark.ui.coding.typing_journal import TypingJournal
from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.trail import Place
from clausemark.ui.widgets.late_picture import LatePicture
from clausemark.ui.widgets.messages import EmptyState

_LEVELS = {f"severity-{each.value}": each for each in Severity}
_NARROWEST = 330
_INNER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Delete})
"""Keys that the parts of the pane need for themselves; elsewhere in the window they may be commands."""


class CodingPane(QFrame, KeepsTyping):
    """The judgement on the current provision. `acts` tells which finding is shown."""

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Coding"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._commands = commands
        self.stand_in: Callable[[], object] | None = None
        self.acts = CodingActs(session, self)
        self._header = CodingHeader(self.acts)
        self._notice = Notice(self.acts)
        self._footer = CodingFooter(self.acts, commands)
        self.provision = ProvisionActs(self.acts, self)
        self._repeats = RepeatActs(self.acts, self)
        self.severity = SeveritySection(self.acts)
        self.categories = CategorySection(self.acts, self._key("category"))
        self.mappings = MappingSection(self.acts, self._key("map"))
        self.says = SaysSection(self.acts)
        self.others = OthersSection(self.acts)
        self.discussion = DiscussionSection(self.acts)
        self._sections: tuple[Section, ...] = (
            self.categories,
            self.severity,
            self.mappings,
            self.says,
            EffectSection(self.acts),
            NotesSection(self.acts),
            self.others,
            self.discussion,
            RecordSection(self.acts),
            HistorySection(self.acts),
        )
        self._empty = EmptyState(
            session.theme,
            "square-pen",
            self.tr("No provision is shown"),
            self.tr("Choose one in the queue or in the document; what you say about it goes here."),
        )
        self.typing = TypingJournal(self.acts, self)
        self._inner = QWidget()
        self._scroll = QScrollArea(self)
        self._build()
        inside = [part for section in self._sections for part in section.laid_out]
        self.picture = LatePicture(self, (*inside, self._inner, self._header, self._notice, self._footer, self))
        self._place: Place | None = None
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._inner.setObjectName("scrolled")
        sections = QVBoxLayout(self._inner)
        sections.setContentsMargins(16, 4, 16, 16)
        sections.setSpacing(16)
        for section in self._sections:
            sections.addWidget(section)
        sections.addStretch(1)
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._notice)
        column.addWidget(self.typing.beside)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._footer)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which no part is cut, whatever the language; the parts scroll up and down only."""
        inner = self._inner.minimumSizeHint().width()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(max(_NARROWEST, inner + bar), super().minimumSizeHint().height())

    def _connect(self) -> None:
        acts, commands = self.acts, self._commands
        for name, level in _LEVELS.items():
            commands[name].triggered.connect(partial(self._when_shown, partial(self.severity.rate, level)))
        for name, act in (
            ("category", self.categories.focus),
            ("map", self.mappings.focus),
            ("map-again", self.mappings.map_again),
            ("accept-suggestion", self.mappings.accept_first),
            ("note", self.says.focus),
            ("flag", self.provision.toggle_flag),
            ("out-of-scope", self.provision.toggle_scope),
            ("copy-previous", self._repeats.copy_previous),
            ("apply-identical", self._repeats.apply_identical),
            ("open-item", self.discussion.ask),
            ("record-omission", self._record_omission),
        ):
            commands[name].triggered.connect(partial(self._when_shown, act))
        commands["dissent"].triggered.connect(self._dissent)
        commands["save-next"].triggered.connect(self._save)
        for section in self._sections:
            left = getattr(section, "left", None)
            if left is not None:
                left.connect(self._take_focus)
        acts.shown.connect(self.refresh)
        acts.went_on.connect(self._leave_fields)
        self._session.theme_changed.connect(self._set_theme)
        self._header.flag_wanted.connect(self.provision.toggle_flag)
        self._header.bring_back_wanted.connect(self.provision.bring_back)
        self._footer.flag_wanted.connect(self.provision.toggle_flag)

    def _record_omission(self) -> None:
        view = self.acts.view
        if view is None:
            return
        if self.acts.read_only:
            self.acts.locked_out.emit()
            return
        dialog = OmissionDialog(self.acts, view.version.id, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # What is shown

    def note_typing(self, field: SentenceField) -> None:
        """Keep what is typed in a field with every key."""
        self.typing.note(field)

    def set_aside(self, field: SentenceField) -> None:
        """Keep the words of a field that no act took until what they are about is shown again."""
        self.typing.set_aside(field)

    def refresh(self) -> None:
        """Show what is current in every part; of another place the document is drawn first."""
        before, self._place = self._place, self._session.place
        shown = self.acts.view is not None
        with self.picture.changed(later=before is not None and before != self._place):
            self._scroll.setVisible(shown)
            self._footer.setVisible(shown)
            self._empty.setVisible(not shown)
            self._header.refresh()
            for section in self._sections:
                section.refresh()
            self._footer.refresh()
            self._footer.show_missing()
            self._notice.refresh()

    def _set_theme(self, theme: Theme) -> None:
        self._notice.set_theme(theme)
        self._empty.set_theme(theme)
        self._header.set_theme(theme)
        self._footer.refresh()
        for section in self._sections:
            section.set_theme(theme)

    def _leave_fields(self) -> None:
        """Let keys be commands at the next provision, where the last one was left from inside a field."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._take_focus()

    def _take_focus(self) -> None:
        """Take the keyboard back from a field, so that single keys are commands again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key(self, command: str) -> str:
        shortcuts = self._commands[command].shortcuts()
        return keys_text(shortcuts[0]) if shortcuts else ""

    # What is done

    def begin(self, start: int, end: int) -> None:
        """Make ready for a new finding on a span of the version's text, in code points."""
        self.acts.begin((start, end) if end > start else None)

    def _when_shown(self, act: Callable[[], object], *_: bool) -> None:
        """Do what a key asks for, but never to something that is not in sight."""
        if self.isVisible():
            self.picture.draw()
            act()
            return
        message = self.tr("The coding pane is hidden. Show it first ({0}); keys do nothing to what is not in sight.")
        self._session.refused.emit(RuleRefusedError(message.format(self._key("go-coding")), reason="pane-hidden"))

    def _save(self) -> None:
        """Save and go on; what stands in the place of this pane saves itself."""
        if self.stand_in is not None and not self.isVisible():
            self.stand_in()
        else:
            self._when_shown(self.acts.save_and_go_on)

    def _dissent(self) -> None:
        """Open the form of a dissent; where the pane is hidden, the page of the second review has its own."""
        if self.isVisible():
            self.discussion.dissent()

    def event(self, event: QEvent) -> bool:
        """Leave to the parts of the pane the keys that they need, before they are taken for commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain_key = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain_key and event.key() in _INNER_KEYS and not self.hasFocus():
                event.accept()
                return True
        return super().event(event)
