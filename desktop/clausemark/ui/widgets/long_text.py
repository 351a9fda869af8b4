"""A field to read a text of any length in: Qt lays out what is in sight, and no line of it is too long for that."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST = 4_000
"""Code points that are laid out at once; a longer line goes on in a further one, cut at a blank where it has one."""
_LINE_END = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")
"""What Qt begins another line at."""
_PIECE = re.compile(rf"[^\n]{{1,{LONGEST}}}(?=[ \n]|\Z)|[^\n]{{1,{LONGEST}}}")


class LongText(QPlainTextEdit):
    """A text to read, select and copy, never to write; what is copied has its own lines only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._going_on = frozenset[int]()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        lines, going_on = list[str](), set[int]()
        for line in _LINE_END.split(text):
            pieces = _PIECE.findall(line) or [""]
            going_on.update(range(len(lines), len(lines) + len(pieces) - 1))
            lines.extend(pieces)
        self._whole, self._going_on = text, frozenset(going_on)
        self.setPlainText("\n".join(lines))

    @property
    def text(self) -> str:
        """Return the text as it was given."""
        return self._whole

    def createMimeDataFromSelection(self) -> QMimeData:  # Qt's name
        """Return the selected words without the breaks that only the field has."""
        cursor, document = self.textCursor(), self.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        found = QMimeData()
        start, end = cursor.selectionStart() - first.position(), cursor.selectionEnd() - last.position()
        found.setText(self._between(first, start, last.blockNumber(), end))
        return found

    def _between(self, block: QTextBlock, start: int, last: int, end: int) -> str:
        """Return what stands from a place in a block to one in the block of a number; places in UTF-16 units."""
        parts = list[str]()
        while block.isValid():
            number = block.blockNumber()
            if number == last:
                return "".join((*parts, _units(block.text(), start, end)))
            parts += (_units(block.text(), start, None), "" if number in self._going_on else "\n")
            start, block = 0, block.next()
        return "".join(parts)


def _units(text: str, start: int, end: int | None) -> str:
    """Return a part of a text that is counted in UTF-16 units, as Qt counts."""
    if start == 0 and end is None:
        return text
    return text.encode("utf-16-le", "surrogatepass")[2 * start : None if end is None else 2 * end].decode("utf-16-le")
