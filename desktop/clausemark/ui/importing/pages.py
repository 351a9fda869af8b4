"""The pages of an import, and the buttons below them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from clausemark.ui.counting import counted
from clausemark.ui.importing.choose_page import ChoosePage
from clausemark.ui.importing.results_page import ResultsPage
from clausemark.ui.importing.table_page import TablePage
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.progress import ProgressPanel


class ImportPages(QDialog):
    """Four pages: what to import, what was recognised, how far it is, what became of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = InlineMessage(theme, self)
        self._choose = ChoosePage(theme, self)
        self._table = TablePage(theme, self)
        self._progress = ProgressPanel(self)
        self._done = ResultsPage(theme, self)
        self._pages = QStackedWidget(self)
        self._reading = ProgressPanel(self)
        self._import = QPushButton(self)
        self._close = QPushButton(self)
        self._build()
        self.show_page(self._choose)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import documents"))
        self.setAcceptDrops(True)
        size_to(self, 1250, 720)
        self._import.setProperty("kind", "primary")
        self._import.setDefault(True)
        running = QWidget(self)
        middle = QVBoxLayout(running)
        middle.addStretch(1)
        middle.addWidget(self._progress)
        middle.addStretch(2)
        self._running = running
        for page in (self._choose, self._table, running, self._done):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addWidget(self._pages, 1)
        column.addWidget(self._reading)
        column.addLayout(foot)
        self._reading.hide()

    @property
    def table(self) -> TablePage:
        """Return the page with what was recognised."""
        return self._table

    @property
    def results(self) -> ResultsPage:
        """Return the page with the results."""
        return self._done

    @property
    def import_button(self) -> QPushButton:
        """Return the button that starts the import."""
        return self._import

    @property
    def message(self) -> str:
        """Return what the dialog says above its page, empty when it says nothing."""
        return self._message.text

    def show_page(self, page: QWidget) -> None:
        """Show a page with the buttons that it needs."""
        self._pages.setCurrentWidget(page)
        self._import.setVisible(page is self._table)
        self._close.setVisible(page is not self._running)
        self._close.setText(self.tr("Done") if page is self._done else self.tr("Cancel"))
        if page is self._table:
            self.offer_import(len(self._table.model.chosen()))
            self._table.view.setFocus()

    def offer_import(self, count: int) -> None:
        """Offer to import so many files."""
        self._import.setText(counted(count, self.tr("Import {0} file"), self.tr("Import {0} files")))
        self._import.setEnabled(count > 0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for part in (self._message, self._choose, self._table, self._done):
            part.set_theme(theme)
