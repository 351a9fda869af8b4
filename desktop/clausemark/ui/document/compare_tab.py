"""The place of the Compare tab: what fills it is made elsewhere and handed in, since it needs the coding pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clausemark.archive.library import Document
from clausemark.ui.theme import Theme


class CompareTab(QWidget):
    """What a comparison tells the document pane; without one it stays unoffered.

    `offered` tells whether there is anything to compare with, `finding_wanted` gives a finding to be shown in its
    document.
    """

    offered = Signal(bool)
    finding_wanted = Signal(str)

    def show_document(self, document: Document) -> None:
        """Compare another document from now on."""

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
