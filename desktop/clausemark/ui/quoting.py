"""Words of documents and of people between quotation marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def quoted(words: str) -> str:
    """Return words between the quotation marks of the window's language, whatever language they are in."""
    return QCoreApplication.translate("Quoting", "“{0}”").format(words)
