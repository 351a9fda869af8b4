"""The comments and notes of an Office Open XML workbook, with author and time where the file tells them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clausepack.workbook.raw import column_number
from clausepack.workbook.reader import XlsxFile, XlsxSheet, relations, tree, words_of

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_THREAD = "{http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments}"
_PLACE = re.compile(r"([A-Za-z]+)([0-9]+)")
_FALLBACK = "[Threaded comment]"
"""How the plain twin begins that spreadsheets write of a threaded comment for older programs."""
_REPLIES = re.compile(r"\n(?:Comment|Reply):\n {4}")


@dataclass(frozen=True, slots=True)
class CellNote:
    """A comment or note on a cell: sheet, row and column from 1; author and UTC are empty when the file has none."""

    sheet: str
    row: int
    column: int
    author: str
    utc: str
    text: str


def notes_of(book: XlsxFile, sheet: XlsxSheet) -> Iterator[CellNote]:
    """Yield the threaded comments of a sheet, then its notes that are not the twin of a threaded one."""
    parts = _parts(book, sheet)
    people = _people(book)
    threaded: set[tuple[int, int]] = set()
    for part in (target for kind, target in parts if kind.endswith("/threadedComment")):
        for note in _threaded(book, sheet.name, part, people):
            threaded.add((note.row, note.column))
            yield note
    for part in (target for kind, target in parts if kind.endswith("/comments")):
        for note in _plain(book, sheet.name, part):
            if (note.row, note.column) not in threaded:
                yield from _parted(note)


def _parts(book: XlsxFile, sheet: XlsxSheet) -> list[tuple[str, str]]:
    folder, name = posixpath.split(sheet.part)
    if posixpath.join(folder, "_rels", f"{name}.rels") not in book.archive.namelist():
        return []
    return list(relations(book.archive, sheet.part).values())


def _people(book: XlsxFile) -> dict[str, str]:
    parts = [target for kind, target in book.relations.values() if kind.endswith("/person")]
    return {
        item.get("id", ""): item.get("displayName", "")
        for part in parts
        for item in tree(book.archive, part).iterfind(f"{_THREAD}person")
    }


def _threaded(book: XlsxFile, sheet: str, part: str, people: dict[str, str]) -> Iterator[CellNote]:
    for item in tree(book.archive, part).iterfind(f"{_THREAD}threadedComment"):
        place = _PLACE.fullmatch(item.get("ref", ""))
        if place is None:
            raise ValueError(f"a comment of the sheet “{sheet}” belongs to no cell")
        text = item.findtext(f"{_THREAD}text") or ""
        author = people.get(item.get("personId", ""), "")
        yield CellNote(sheet, int(place[2]), column_number(place[1]), author, _moment(item.get("dT", "")), text)


def _plain(book: XlsxFile, sheet: str, part: str) -> Iterator[CellNote]:
    root = tree(book.archive, part)
    authors = [item.text or "" for item in root.iterfind(f"{_MAIN}authors/{_MAIN}author")]
    for item in root.iterfind(f"{_MAIN}commentList/{_MAIN}comment"):
        place = _PLACE.fullmatch(item.get("ref", ""))
        if place is None:
            raise ValueError(f"a note of the sheet “{sheet}” belongs to no cell")
        holder = item.find(f"{_MAIN}text")
        author = authors[int(item.get("authorId", "0"))] if authors else ""
        text = "" if holder is None else words_of(holder)
        known = "" if author.startswith("tc=") else author
        yield CellNote(
            sheet, int(place[2]), column_number(place[1]), known, "", text.removeprefix(f"{author}:").strip()
        )


def _parted(note: CellNote) -> Iterator[CellNote]:
    """Yield what a plain twin repeats of a thread, comment by comment, or the note as it is."""
    texts = _REPLIES.split(note.text)[1:] if note.text.startswith(_FALLBACK) else [note.text]
    for text in texts:
        if text.strip():
            yield CellNote(note.sheet, note.row, note.column, note.author, note.utc, text.strip())


def _moment(text: str) -> str:
    """Return a comment's time as UTC text to the second; spreadsheets write it in UTC, mostly without saying so."""
    found = re.match(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)", text)
    return f"{found[1]}T{found[2]}Z" if found else ""
