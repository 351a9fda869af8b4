"""The reader of PDF files: text in reading order, each line with its place on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from clausemark.errors import InputRefusedError
from clausemark.intake.pdf_pages import Page, page_of
from clausemark.intake.pdf_text import Text
from clausemark.phrases import phrase
from clausemark.provisions.source_text import ReadWarning, SourceText

MOST_PAGES = 5_000
_MAY_COPY = 0x10
_PASSWORD = "password"  # noqa: S105  # a word of pdfium's message


class PdfReader:
    """Reads PDF files with pdfium; the way back is page and box of every line."""

    name = "pdf"
    version = "11"
    media_types: tuple[str, ...] = ("application/pdf",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text of a PDF; raise `InputRefusedError`: `encrypted`, `unreadable`, `too-large`."""
        import pypdfium2

        del encoding_hint  # fonts say what their codes mean
        document = _opened(pypdfium2, untrusted_data)
        try:
            return _read(pypdfium2, document, self)
        except pypdfium2.PdfiumError as error:
            raise _unreadable() from error
        finally:
            document.close()


def _opened(pdfium: Any, untrusted_data: bytes) -> Any:
    try:
        document = pdfium.PdfDocument(untrusted_data)
    except pdfium.PdfiumError as error:
        if _PASSWORD in str(error).casefold():
            message = phrase(
                "It is encrypted. Open it with its password, print it into a new PDF, and import that file."
            )
            raise InputRefusedError(message, reason="encrypted") from error
        raise _unreadable() from error
    if not 0 < len(document) <= MOST_PAGES:
        pages = len(document)
        document.close()
        if pages:
            message = phrase("It has more than {most_pages} pages. Import its parts one by one.", most_pages=MOST_PAGES)
            raise InputRefusedError(message, reason="too-large")
        raise _unreadable()
    return document


def _unreadable() -> InputRefusedError:
    message = phrase("It is damaged: no page of it can be shown. Fetch it again, or print it into a new PDF.")
    return InputRefusedError(message, reason="unreadable")


def _read(pdfium: Any, document: Any, reader: PdfReader) -> SourceText:
    pages: list[Page] = []
    for number in range(len(document)):
        after_table = bool(pages and pages[-1].tables)
        pages.append(page_of(pdfium, document, number, after_table=after_table))
    out = Text(pages)
    for page in pages:
        out.add(page)
    out.finish()
    return SourceText(
        text=out.builder.text,
        reader=reader.name,
        reader_version=reader.version,
        blocks=out.builder.blocks,
        inline=out.builder.inline,
        page_map=out.page_map(),
        warnings=(*out.builder.warnings(), *_told(pdfium, document, pages)),
        title=" ".join(document.get_metadata_value("Title").split())[:300] or None,
    )


def _told(pdfium: Any, document: Any, pages: Sequence[Page]) -> Iterator[ReadWarning]:
    pictures = [page.number for page in pages if page.pictured]
    if pictures:
        some = ", ".join(map(str, pictures[:10])) + (" …" if len(pictures) > 10 else "")
        yield ReadWarning("scan", _pictured(len(pictures), len(pages), some))
    if not pdfium.raw.FPDF_GetDocPermissions(document) & _MAY_COPY:
        message = phrase(
            "Its author asks programs not to copy its text. It is read for review; weigh that before it is passed on."
        )
        yield ReadWarning("copying-restricted", message)
    if document.count_attachments():
        yield ReadWarning(
            "embedded-parts", phrase("The file carries other files, which are not read. Import them by themselves.")
        )


def _pictured(count: int, pages: int, some: str) -> str:
    if pages == 1:
        return phrase("Its only page is a picture without text.")
    if count == 1:
        return phrase("1 of {pages} pages is a picture without text: {some}.", pages=pages, some=some)
    return phrase("{count} of {pages} pages are pictures without text: {some}.", count=count, pages=pages, some=some)
