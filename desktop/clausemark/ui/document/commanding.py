"""What commands do to the document: find, zoom, adjust, step through findings and changes, show the source."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.find_bar import FindBar
from clausemark.ui.document.header import DocumentHeader
from clausemark.ui.document.page_view import PageView
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.document.selecting_view import SelectingView
from clausemark.ui.document.source_page import READ, SourcePage
from clausemark.ui.document.text_view import TextView

DOCUMENT, REDLINE, COMPARE, SOURCE = 0, 1, 2, 3
"""The places of the tabs."""


class DocumentCommands(QObject):
    """Sends each command to what is in front: the page, the source, or the pages of a PDF.

    `nothing_chosen` says that there is no finding on the provision to act on, `nothing_before` that the version has
    no earlier one to be compared with.
    """

    nothing_chosen = Signal()
    nothing_before = Signal()

    def __init__(
        self,
        commands: Commands,
        header: DocumentHeader,
        pages: tuple[TextView, RedlinePage, SourcePage],
        find: FindBar,
    ) -> None:
        view, redline, source = pages
        super().__init__(view)
        self._header = header
        self._view = view
        self._redline = redline
        self._source = source
        self._find = find
        for name, act in (
            ("find", self._open_find),
            ("find-next", find.find_next),
            ("find-previous", find.find_previous),
            ("zoom-in", self._zoom_in),
            ("zoom-out", self._zoom_out),
            ("zoom-reset", self._zoom_natural),
            ("adjust-span", self._adjust),
            ("cycle-findings", self._cycle),
            ("show-source", self._toggle_source),
            ("next-change", partial(self._step, 1)),
            ("previous-change", partial(self._step, -1)),
        ):
            commands[name].triggered.connect(act)

    def _on_pages(self) -> bool:
        return self._header.tab == SOURCE and self._source.shows_pages

    def _front(self) -> SelectingView:
        if self._header.tab == REDLINE:
            return self._redline.view
        return self._source.view if self._header.tab == SOURCE else self._view

    def _zoomed(self) -> SelectingView | PageView:
        return self._source.pages if self._on_pages() else self._front()

    def _zoom_in(self) -> None:
        self._zoomed().zoom_in()

    def _zoom_out(self) -> None:
        self._zoomed().zoom_out()

    def _zoom_natural(self) -> None:
        self._zoomed().zoom_natural()

    def _open_find(self) -> None:
        if self._on_pages():
            self._source.show_kind(READ)
        self._find.open_on(self._front())

    def _toggle_source(self) -> None:
        self._header.show_tab(DOCUMENT if self._header.tab == SOURCE else SOURCE)

    def _step(self, by: int, _checked: object = None) -> None:
        if self._header.shows(REDLINE):
            self._header.show_tab(REDLINE)
            self._redline.step(by)
        else:
            self.nothing_before.emit()

    def _adjust(self) -> None:
        self._header.show_tab(DOCUMENT)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._view.begin_adjusting():
            self.nothing_chosen.emit()

    def _cycle(self) -> None:
        if not self._view.choose_next() and not self._view.provision_marks(self._view.current):
            self.nothing_chosen.emit()
