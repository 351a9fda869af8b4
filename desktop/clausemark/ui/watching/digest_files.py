"""The digest of watches as a PDF: the same page, laid out on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from clausemark.services.files import write_whole

_DOTS = 96
"""Dots per inch by which the page's pixels are measured; letters are outlines at any size."""


def digest_pdf(page: bytes) -> bytes:
    """Return a digest page as PDF; it is for reading, no record: packs have a PDF of their own."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # the document keeps margins of its own
    writer.setCreator("Clausemark")
    document = QTextDocument()
    document.setHtml(page.decode("utf-8"))
    document.print_(writer)
    del writer  # the file is finished when its writer goes
    return bytes(buffer.data().data())


def write_digest_pdf(page: bytes, target: Path) -> None:
    """Write a digest page as PDF; raise `ClausemarkError` (`not-written`)."""
    write_whole(target, digest_pdf(page))
