"""Shows a shipped text: the manual, the licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from clausemark.ui.fonts import interface_font
from clausemark.ui.theme import Theme


class TextDialog(QDialog):
    """A Markdown or plain text to read and to search in; links to the web stay shut."""

    def __init__(self, title: str, text: str, theme: Theme, *, markdown: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._pages = QTextBrowser(self)
        self._pages.setOpenLinks(False)
        self._pages.setAccessibleName(title)
        self._pages.setFont(interface_font(14))
        self._pages.document().setDefaultStyleSheet(f"a {{ color: {theme.accent}; }}")
        self._pages.document().setDocumentMargin(20)
        if markdown:
            self._pages.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        else:
            self._pages.setPlainText(text)
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(self.tr("Find in this text"))
        self._find.setAccessibleName(self.tr("Find in this text"))
        self._find.setClearButtonEnabled(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        foot = QHBoxLayout()
        foot.addWidget(self._find, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.resize(900, 720)
        self._pages.moveCursor(QTextCursor.MoveOperation.Start)
        self._find.returnPressed.connect(self._find_next)
        buttons.rejected.connect(self.reject)
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_next(self) -> None:
        """Go to the next place of the words, from the top again after the last."""
        if not self._pages.find(self._find.text()):
            self._pages.moveCursor(QTextCursor.MoveOperation.Start)
            self._pages.find(self._find.text())
