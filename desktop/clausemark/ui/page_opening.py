"""A page that takes the middle of the desk for itself, and the way back from it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clausemark.ui.desk_view import DeskView


class PageOpening(QObject):
    """Shows a page alone in the middle of the desk, and leads back to where one came from."""

    def __init__(self, view: DeskView, page: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._shown = page
        self._before: QWidget | None = None

    def come(self) -> None:
        """Show the page."""
        if self._view.page is not self._shown:
            self._before = self._view.page
        self._view.show_page(self._shown, alone=True)

    def go_back(self) -> None:
        """Go back to where the person came from."""
        self._view.show_page(self._before, alone=self._before is not None)
