"""What else follows the version on the page: redline, comparison, source and outline, after the page itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from clausemark.services.marking import Marks
from clausemark.services.showing import ShownVersion
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.document.outline import Outline
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.document.source_page import SourcePage
from clausemark.ui.turns import Turns


class BesidePage(QObject):
    """Shows a version in a turn of its own once its page is shown, or at once where somebody looks at it."""

    def __init__(
        self, parts: tuple[RedlinePage, CompareTab, SourcePage, Outline], turns: Turns, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._redline, self._compare, self._source, self._outline = parts
        self._turns = turns
        self._due: ShownVersion | None = None
        self._place = -1
        self._marks: Marks | None = None

    def show_version(self, shown: ShownVersion, *, at_once: bool) -> None:
        """Show a version without a current provision."""
        self._due, self._place, self._marks = shown, -1, None
        if at_once:
            self.catch_up()
        else:
            self._turns.put("beside the page", self.catch_up)

    def set_current(self, shown: ShownVersion, place: int) -> None:
        """Make a provision of the version the current one."""
        self._place = place
        if self._due is None:
            self._source.set_current(place)
            self._outline.follow(shown.provisions[place].start)

    def set_marks(self, marks: Marks) -> None:
        """Show other marks of the version."""
        self._marks = marks
        if self._due is None:
            self._source.set_marks(marks)

    def catch_up(self) -> None:
        """Show what waits for its turn."""
        shown, self._due = self._due, None
        if shown is None:
            return
        self._redline.show_version(shown.version.id)
        self._compare.show_document(shown.document)
        self._source.show_version(shown)
        self._outline.show_version(shown)
        if self._place >= 0:
            self.set_current(shown, self._place)
        if self._marks is not None:
            self._source.set_marks(self._marks)
