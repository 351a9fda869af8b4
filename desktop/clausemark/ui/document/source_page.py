"""The Source tab: the record of the capture, the text as it was read, and the archived bytes themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.provisions.source_text import PageBox
from clausemark.services.marking import Marks
from clausemark.services.showing import (
    PagePicture,
    PagePictures,
    RawSource,
    ShownVersion,
    holds_characters,
    holds_pages,
)
from clausemark.ui.document.facts import CaptureFacts
from clausemark.ui.document.loading import OpenedSource
from clausemark.ui.document.page_view import PageView
from clausemark.ui.document.paragraphs import page_of_lines
from clausemark.ui.document.source_view import SourceView
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.segmented import Choice, SegmentedControl

_DAMAGED = frozenset({"object-missing", "object-changed"})
RAW = "raw"
PAGES = "pages"
READ = "read"


class SourcePage(QWidget):
    """Shows where a version comes from; `raw_wanted` asks for the bytes when somebody first looks at them.

    Bytes that are no characters are not offered as such: then there is the text as it was read.
    """

    raw_wanted = Signal()
    page_wanted = Signal(int, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownVersion | None = None
        self._raw: RawSource | None = None
        self._place = -1
        self._facts = CaptureFacts(theme, self)
        self._message = InlineMessage(theme, self)
        self._kinds = {
            bytes_as: SegmentedControl(
                self.tr("What of the source is shown"),
                (Choice(bytes_as, title), Choice(READ, self.tr("Text as read"))),
                theme,
                parent=self,
            )
            for bytes_as, title in ((RAW, self.tr("Archived bytes")), (PAGES, self.tr("Archived pages")))
        }
        self._kind = self._kinds[RAW]
        self._note = TextLabel("", "small", self)
        self._views = {RAW: SourceView(theme, self), READ: SourceView(theme, self)}
        self._pages = PageView(theme, self)
        self._stack = QStackedWidget(self)
        self._views[RAW].setAccessibleName(self.tr("Archived bytes as characters"))
        self._views[READ].setAccessibleName(self.tr("Text as the reader laid it out"))
        self._pages.setAccessibleName(self.tr("Archived pages"))
        self._build()
        for control in self._kinds.values():
            control.chosen.connect(self.show_kind)
        self._pages.wanted.connect(self.page_wanted)
        self.show_kind(RAW)

    def _build(self) -> None:
        for view in (*self._views.values(), self._pages):
            self._stack.addWidget(view)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(12)
        for control in self._kinds.values():
            bar.addWidget(control)
        bar.addWidget(self._note, 1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 10)
        head.setSpacing(10)
        head.addWidget(self._facts)
        head.addWidget(self._message)
        head.addLayout(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @property
    def facts(self) -> CaptureFacts:
        """Return the table of what is recorded."""
        return self._facts

    @property
    def view(self) -> SourceView:
        """Return the source in front; over pages, the text as it was read."""
        return self._views[RAW if self._kind.value == RAW else READ]

    @property
    def pages(self) -> PageView:
        """Return the pages of a PDF."""
        return self._pages

    @property
    def shows_pages(self) -> bool:
        """Tell whether pages are in front."""
        return self._kind.value == PAGES

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._facts.set_theme(theme)
        self._message.set_theme(theme)
        for control in self._kinds.values():
            control.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)
        self._pages.set_theme(theme)

    def show_version(self, shown: ShownVersion) -> None:
        """Show the record of a version; its bytes come when they are asked for."""
        self._shown, self._raw, self._place = shown, None, -1
        self._facts.show_version(shown)
        self._message.hide()
        for view in self._views.values():
            view.clear()
        self._pages.clear()
        self._offer(shown)
        if self.isVisible():
            self.raw_wanted.emit()

    def _offer(self, shown: ShownVersion) -> None:
        """Offer what there is to see of a version, its bytes first."""
        first = PAGES if holds_pages(shown) else RAW
        self._kind = self._kinds[first]
        for name, control in self._kinds.items():
            control.setVisible(name == first and (holds_pages(shown) or holds_characters(shown)))
        self.show_kind(first if not self._kind.isHidden() else READ)

    def show_pages(self, pictures: PagePictures) -> None:
        """Show the pages of a PDF, the findings and the current provision over them."""
        if self._raw is not None:
            self._pages.show_pages(self._raw.source, pictures.sizes)
            self._mark()

    def show_page(self, page: int, scale: float, picture: PagePicture) -> None:
        """Show a page that was drawn."""
        self._pages.show_picture(page, scale, picture)

    def set_marks(self, marks: Marks) -> None:
        """Lay the findings over the pages."""
        self._pages.set_marks(marks.placed)

    def show_source(self, source: OpenedSource) -> None:
        """Show the archived bytes as characters, and the text as it was read, the current provision marked."""
        raw = self._raw = source.raw
        self.say_checked(self.tr("the bytes have this hash, {0}").format(full_moment(self.locale(), raw.checked_at)))
        self._views[RAW].show_source(raw.text, source.raw_page)
        self._views[READ].show_source(raw.source.text, source.text_page)
        self._mark()

    def refuse(self, error: ClausemarkError) -> None:
        """Say why the bytes cannot be shown; the text that was read from them once still can."""
        if self._shown is not None and not self._views[READ].text:
            self._views[READ].show_source(self._shown.text, page_of_lines(self._shown.text))
            self.show_kind(READ)
        if error.reason in _DAMAGED:
            self.say_checked(self.tr("the bytes do not have their hash"))
        self._message.say(told(error.message))

    def say_checked(self, words: str) -> None:
        """Say what the check of the bytes found."""
        self._facts.say_checked(words)

    def set_current(self, place: int) -> None:
        """Mark the passage of a provision in the text and in the bytes."""
        self._place = place
        if self.isVisible():
            self._mark()

    def needs_raw(self) -> bool:
        """Tell whether the bytes of the version were not read yet."""
        return self._shown is not None and self._raw is None

    def come_to_front(self) -> None:
        """Ask for the bytes where they are not there yet, and mark the current provision."""
        if self.needs_raw():
            self.raw_wanted.emit()
        self._mark()

    def show_kind(self, kind: str) -> None:
        """Show the archived bytes as characters or pages, or the text as it was read."""
        self._kind.set_value(kind or self._kind.value)
        self._stack.setCurrentWidget(self._pages if self.shows_pages else self.view)
        self._mark()

    def _mark(self) -> None:
        shown = self._shown
        if shown is None or not 0 <= self._place < len(shown.provisions):
            self._note.setText("")
            return
        provision = shown.provisions[self._place]
        if self.shows_pages:
            self._pages.set_current((provision.start, provision.end))
            self._note.setText(self._on_pages(self._pages.current_boxes))
        elif self._kind.value == READ and self._views[READ].text:
            self._views[READ].mark((provision.start, provision.end))
            self._note.setText(self._where(READ, (provision.start, provision.end)))
        elif self._raw is not None:
            place = self._raw.span_of(provision.start, provision.end)
            self._views[RAW].mark(place[:2] if place is not None else None)
            if place is None:
                self._note.setText(self.tr("This format gives no way from the clause to its bytes."))
            elif place.searched:
                self._note.setText(self._where(RAW, place[:2]) + " " + self.tr("It was found by its words."))
            else:
                self._note.setText(self._where(RAW, place[:2]))

    def _on_pages(self, boxes: Sequence[PageBox]) -> str:
        """Return in words on which pages a clause is printed."""
        if not boxes:
            return ""
        first, last = self.locale().toString(boxes[0].page), self.locale().toString(boxes[-1].page)
        if first == last:
            return self.tr("The clause stands on page {0}.").format(first)
        return self.tr("The clause stands on pages {0} to {1}.").format(first, last)

    def _where(self, kind: str, passage: tuple[int, int]) -> str:
        """Return in words where a passage stands in what is shown."""
        page, locale = self._views[kind].page, self.locale()
        first = page.paragraphs[page.at(passage[0])].level
        last = page.paragraphs[page.at(max(passage[0], passage[1] - 1))].level
        if first == last:
            return self.tr("The clause stands in line {0}.").format(locale.toString(first))
        return self.tr("The clause stands in lines {0} to {1}.").format(locale.toString(first), locale.toString(last))
