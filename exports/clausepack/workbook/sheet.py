"""A sheet of openpyxl whose rows are written as XML by ourselves, and the packaging that gives equal bytes.

Assigning values to openpyxl's cells is what makes it slow; everything but `<row>` is still openpyxl's.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import IO, Any, NamedTuple
from xml.sax.saxutils import escape as xml_escape
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.functions import Element

from clausepack.workbook.cells import Emphasis
from clausepack.workbook.text import escaped

MAX_LINKS = 65_000
"""Links of one sheet; Excel repairs a sheet with more than 65,530."""
_IN_MEMORY = 8 * 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 4


class WrittenCell(NamedTuple):
    """A cell as it is written: text or whole number or nothing, the number of its style, and where it leads.

    `target` is an https address, a file beside the workbook, or `#'Sheet'!A1`. `runs` are the words of a text of which
    some stand out.
    """

    value: str | int | None
    style: int
    target: str = ""
    tip: str = ""
    runs: tuple[tuple[Emphasis, str], ...] = ()


class _RawWriter(WorksheetWriter):
    """openpyxl's writer of one sheet, on a file that rows can be added to as bytes."""

    def __init__(self, sheet: Sheet) -> None:
        self.file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 (closed by cleanup)
        super().__init__(sheet, out=self.file)

    def write_breaks(self) -> None:
        """Write page breaks, and that a number kept as text is no mistake (“1.1” is the name of a section)."""
        super().write_breaks()
        everything = Element("ignoredErrors")
        everything.append(Element("ignoredError", {"sqref": "A1:XFD1048576", "numberStoredAsText": "1"}))
        self.xf.send(everything)

    def cleanup(self) -> None:
        """Close the file, which removes it."""
        self.file.close()


class Sheet(WriteOnlyWorksheet):
    """One sheet; set widths, views and page before `start`, then write rows, then tables and the rest."""

    # openpyxl's stubs do not know these of write-only sheets.
    add_chart: Any
    add_image: Any
    row_breaks: Any
    column_dimensions: Any
    conditional_formatting: Any
    data_validations: Any
    oddFooter: Any  # noqa: N815
    oddHeader: Any  # noqa: N815
    page_margins: Any
    page_setup: Any
    protection: Any
    sheet_properties: Any
    sheet_state: str
    _hyperlinks: list[Hyperlink]

    def __init__(self, book: Workbook, title: str) -> None:
        super().__init__(book, title)
        self._writer: Any = None
        self._context: Any = None
        self._done = False
        self._row = 0
        book._add_sheet(self)  # type: ignore[attr-defined]  # noqa: SLF001 (openpyxl has no public way)

    @property
    def closed(self) -> bool:
        """Tell whether the sheet is complete."""
        return self._done

    @property
    def rows_written(self) -> int:
        """Return the number of the last row."""
        return self._row

    def start(self) -> None:
        """Write everything that stands before the rows."""
        self._writer = _RawWriter(self)
        self._writer.write_top()
        stream = self._writer.xf.send(True)
        self._context = stream.element("sheetData")
        self._context.__enter__()
        stream.flush()

    def write(self, cells: Sequence[WrittenCell | None], height: float) -> None:
        """Write the next row; None leaves a cell out."""
        self._row += 1
        row = self._row
        pieces = [f'<row r="{row}" ht="{height:g}" customHeight="1">']
        for letters, cell in zip(_letters(len(cells)), cells, strict=True):
            if cell is None:
                continue
            value, style, target, _, runs = cell
            if target or runs:
                pieces.append(f'<c r="{letters}{row}" s="{style}"{self._content(cell, f"{letters}{row}")}')
            elif type(value) is int:
                pieces.append(f'<c r="{letters}{row}" s="{style}"><v>{value}</v></c>')
            elif type(value) is str and _is_simple(value):
                words = xml_escape(value) if "&" in value or "<" in value or ">" in value else value
                pieces.append(f'<c r="{letters}{row}" s="{style}" t="inlineStr"><is><t>{words}</t></is></c>')
            else:
                pieces.append(f'<c r="{letters}{row}" s="{style}"{self._content(cell, f"{letters}{row}")}')
        pieces.append("</row>")
        self._writer.file.write("".join(pieces).encode("utf-8"))

    def close(self) -> None:
        """Write everything that stands after the rows."""
        self._context.__exit__(None, None, None)
        self._writer.xf.send(None)
        self._writer.write_tail()
        self._writer.close()
        self._done = True

    def _content(self, cell: WrittenCell, place: str) -> str:
        """Return a cell from after its style to its end."""
        value = cell.value
        if cell.target:
            self._link(place, cell)
        if not value and value != 0:
            return "/>"
        if not isinstance(value, str):
            return f"><v>{value}</v></c>"
        if cell.runs:
            return f' t="inlineStr"><is>{_runs(cell.runs)}</is></c>'
        words = xml_escape(escaped(value))
        if value[0].isspace() or value[-1].isspace():
            return f' t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'
        return f' t="inlineStr"><is><t>{words}</t></is></c>'

    def _link(self, place: str, cell: WrittenCell) -> None:
        links = self._hyperlinks
        if len(links) >= MAX_LINKS:
            return
        tip = escaped(cell.tip)[:250] or None
        if cell.target.startswith("#"):
            links.append(Hyperlink(ref=place, location=cell.target[1:], tooltip=tip))
        else:
            links.append(Hyperlink(ref=place, target=cell.target, tooltip=tip))


def _is_simple(text: str) -> bool:
    """Tell whether a text needs no escape but XML's own: nothing invisible, no blank at its ends, not empty."""
    return bool(text) and text[0] != " " and text[-1] != " " and text.isprintable() and "_x" not in text


@lru_cache(64)
def _letters(count: int) -> tuple[str, ...]:
    return tuple(get_column_letter(at) for at in range(1, count + 1))


def _runs(runs: Sequence[tuple[Emphasis, str]]) -> str:
    return "".join(
        f'<r>{_LOOKS[look]}<t xml:space="preserve">{xml_escape(escaped(words))}</t></r>' for look, words in runs
    )


_RUN = '<rPr>{}<sz val="10"/><color rgb="{}"/><rFont val="Calibri"/><family val="2"/></rPr>'
_LOOKS = {
    Emphasis.AROUND: _RUN.format("", "FF6B6B6B"),
    Emphasis.QUOTED: _RUN.format("<b/>", "FF1A1A1A"),
    Emphasis.KEPT: _RUN.format("", "FF1A1A1A"),
    Emphasis.ADDED: _RUN.format("<b/><u/>", "FF1A1A1A"),
    Emphasis.REMOVED: _RUN.format("<strike/>", "FF6B6B6B"),
}


class _Archive:
    """What openpyxl writes its parts to: a ZIP without times, that names this program and not Excel.

    `picture` is read out for the one picture, which openpyxl itself can only call “Picture”.
    """

    def __init__(self, application: str, picture: str) -> None:
        self._buffer = BytesIO()
        self._zip = zipfile.ZipFile(self._buffer, "w", zipfile.ZIP_DEFLATED)
        self._application = xml_escape(escaped(application))
        self._picture = quoteattr(escaped(picture)).encode("utf-8")

    def writestr(self, name: str, data: str | bytes) -> None:
        """Add a member; the one that names the program is our own."""
        content = _APP.format(self._application) if name == "docProps/app.xml" else data
        if name.startswith("xl/drawings/") and isinstance(content, bytes):
            content = content.replace(b'descr="Picture"', b"descr=" + self._picture)
        self._zip.writestr(_member(name), content, compresslevel=_LEVEL)

    def write(self, source: IO[bytes], name: str) -> None:
        """Add what a sheet was written to."""
        source.seek(0)
        with self._zip.open(_member(name), "w") as target:
            shutil.copyfileobj(source, target, 1024 * 1024)

    def namelist(self) -> list[str]:
        """Return the members written so far."""
        return self._zip.namelist()

    def close(self) -> None:
        """Finish the archive."""
        self._zip.close()

    def getvalue(self) -> bytes:
        """Return the bytes of the finished archive."""
        return self._buffer.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = 0o644 << 16
    info._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001  # no public way before Python 3.13
    return info


def package(book: Workbook, application: str, picture: str = "") -> bytes:
    """Return the file of a workbook, the same bytes for the same workbook; `application` is named as its maker.

    `picture` stands for the picture of the workbook, if it has one, where it is read out.
    """
    archive: Any = _Archive(application, picture)
    ExcelWriter(book, archive).save()
    return bytes(archive.getvalue())


_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>{}</Application></Properties>"
)
