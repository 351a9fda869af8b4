"""Shows a shipped text: the manual, the licences."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from clausemark.ui.fonts import interface_font
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import size_to

_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n*", re.MULTILINE)
"""A line that is a picture: the pictures of the manual are of this window, and are not shipped."""
_ABOVE_HEAD, _BELOW = 20, 7
_MONO = 13


class _Pages(QTextBrowser):
    """A text that Tab leaves: its links, which stay shut, hold nobody up."""

    def focusNextPrevChild(self, following: bool) -> bool:  # the signature is Qt's
        """Go to what comes after the text, or before it."""
        return QWidget.focusNextPrevChild(self, following)


class TextDialog(QDialog):
    """A Markdown or plain text to read and to search in; links to the web stay shut."""

    def __init__(self, title: str, text: str, theme: Theme, *, markdown: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._pages = _Pages(self)
        self._pages.setOpenLinks(False)
        self._pages.setTabChangesFocus(True)
        self._pages.setAccessibleName(title)
        self._pages.setFont(interface_font(14))
        self._pages.document().setDefaultStyleSheet(f"a {{ color: {theme.accent}; }}")
        self._pages.document().setDocumentMargin(20)
        if markdown:
            pictureless = _PICTURE.sub("", text)
            self._pages.document().setMarkdown(pictureless, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            _set_apart(self._pages.document())
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
        if self.locale().language() is not QLocale.Language.English:
            column.addWidget(TextLabel(self.tr("This text is in English."), "muted", self))
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        size_to(self, 900, 720)
        self._pages.moveCursor(QTextCursor.MoveOperation.Start)
        self._find.returnPressed.connect(self._find_next)
        buttons.rejected.connect(self.reject)
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_next(self) -> None:
        """Go to the next place of the words, from the top again after the last."""
        if not self._pages.find(self._find.text()):
            self._pages.moveCursor(QTextCursor.MoveOperation.Start)
            self._pages.find(self._find.text())


def _set_apart(document: QTextDocument) -> None:
    """Give heads and paragraphs the room between them that Markdown leaves out, and code the size of its text."""
    block = document.begin()
    while block.isValid():
        laid, cursor = QTextBlockFormat(), QTextCursor(block)
        if block.blockFormat().headingLevel():
            laid.setTopMargin(_ABOVE_HEAD)
        if not block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            laid.setBottomMargin(_BELOW)
        cursor.mergeBlockFormat(laid)
        for start, length in _code_in(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            small = QTextCharFormat()
            small.setProperty(QTextFormat.Property.FontPixelSize, _MONO)
            cursor.mergeCharFormat(small)
        block = block.next()


def _code_in(block: QTextBlock) -> list[tuple[int, int]]:
    """Return where code begins in a block, and how long it is."""
    found, at = [], block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().fontFixedPitch():
            found.append((fragment.position(), fragment.length()))
        at += 1
    return found
