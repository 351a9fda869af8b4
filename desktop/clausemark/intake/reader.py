"""Readers: pure functions from archived bytes to source text, one for each format."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText


class Reader(Protocol):
    """Takes the text from bytes of its media types; equal bytes give equal texts for one version of it."""

    name: str
    media_types: tuple[str, ...]

    @property
    def version(self) -> str:
        """Changes whenever the reader gives another text for some bytes."""
        ...

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the source text; raise `InputRefusedError` with a reason code when there is none to take."""
        ...


@cache
def readers() -> tuple[Reader, ...]:
    """Return every reader of this program."""
    from clausemark.intake.docx import DocxReader
    from clausemark.intake.html import HtmlReader
    from clausemark.intake.mail import MailReader
    from clausemark.intake.markdown import MarkdownReader
    from clausemark.intake.office import OfficeReader
    from clausemark.intake.ole import OleReader
    from clausemark.intake.pdf import PdfReader
    from clausemark.intake.plain import PlainReader

    return (
        HtmlReader(),
        MarkdownReader(),
        PlainReader(),
        PdfReader(),
        DocxReader(),
        MailReader(),
        OfficeReader(),
        OleReader(),
    )


def reader_named(name: str) -> Reader | None:
    """Return the reader of a name, None when this program has none."""
    return next((reader for reader in readers() if reader.name == name), None)


def reader_for(media_type: str) -> Reader:
    """Return the reader of a media type; raise `InputRefusedError` (`format-unsupported`)."""
    for reader in readers():
        if media_type in reader.media_types:
            return reader
    message = phrase(
        "Files of the type {media_type} cannot be read yet. Save the document as PDF, DOCX, HTML or text.",
        media_type=media_type,
    )
    raise InputRefusedError(message, reason="format-unsupported")
