"""The reader of Word files (DOCX): the text as it is printed with all changes accepted, its numbers computed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.intake.docx_elements import AROUND, cells, galley, rows, with_paths
from clausemark.intake.docx_fields import NumberedPlace, NumberFields
from clausemark.intake.docx_numbering import Numbering
from clausemark.intake.docx_package import DocxPackage, Relation, W, child_of
from clausemark.intake.docx_properties import title_of, told
from clausemark.intake.docx_runs import Note, Paragraph, RunReader, Words, mark_is, marks_of, span_of
from clausemark.intake.docx_sizes import LargeType
from clausemark.intake.docx_styles import Styles, outline_level
from clausemark.intake.folding import Piece
from clausemark.intake.text_builder import TextBuilder
from clausemark.phrases import phrase
from clausemark.provisions.source_text import Block, BlockKind, SourceText, TablePlace

_PROPERTIES = f"{W}pPr"
_REMOVED = frozenset({f"{W}del", f"{W}moveFrom"})
_DEEPEST_TABLE = 12


class _Place(NamedTuple):
    """Where a paragraph stands: its path in the package, its table cell, and why it may be no part of the text.

    `story` names what counts its automatic numbers for itself: the body (empty), notes, text boxes, a header.
    """

    path: str
    story: str = ""
    cell: TablePlace | None = None
    boilerplate: str | None = None
    note: str | None = None
    depth: int = 0


@dataclass(slots=True)
class _Part:
    """One part of the package on its way into the text: its runs, and words carried into the next paragraph."""

    runs: RunReader
    carried: list[Words] = field(default_factory=list)
    run_in: Block | None = None


class DocxReader:
    """Reads Word files; the way back is the path of a paragraph in a part of the package."""

    name = "docx"
    version = "5"
    media_types: tuple[str, ...] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text of a Word file; raise `InputRefusedError` (`encrypted`, `unreadable`, `hostile` …)."""
        del encoding_hint  # XML says its encoding itself
        package = DocxPackage(untrusted_data)
        root = package.part(package.main)
        body = root.find(f"{W}body") if root is not None else None
        if body is None:
            message = phrase("The Word file holds no document. Open it in Word and save it again.")
            raise InputRefusedError(message, reason="unreadable")
        return _Document(package, self, body).read(body)


def _is_bare(like: Block) -> bool:
    """Tell whether nothing but words makes a paragraph: no number, no table, no page's edge."""
    return like.kind is BlockKind.PARAGRAPH and like.marker is None and like.boilerplate is None


class _Document:
    """A Word file being read, in the order of its paragraphs."""

    def __init__(self, package: DocxPackage, reader: DocxReader, body: etree._Element) -> None:
        self._package = package
        self._reader = reader
        self._relations = package.relations(package.main)
        styles = self._related("styles")
        self._styles = Styles(styles)
        self._numbering = Numbering(self._related("numbering"), self._styles)
        self._fields = NumberFields(self._numbering)
        self._pending: Counter[str] = Counter()
        self._large = LargeType(body, styles)
        self._builder = TextBuilder()
        self._notes: dict[str, dict[str, etree._Element]] = {}
        self._numbers: Counter[str] = Counter()
        self._tables = 0
        self._items = 0

    def read(self, body: etree._Element) -> SourceText:
        """Return the text: body, notes after the paragraphs that call them, headers and footers at the end."""
        part = _Part(self._runs(self._relations))
        self._blocks(body, part, _Place(f"{self._package.main}#/w:document/w:body"))
        self._headers()
        return SourceText(
            text=self._builder.text,
            reader=self._reader.name,
            reader_version=self._reader.version,
            blocks=self._builder.blocks,
            inline=self._builder.inline,
            element_map=self._builder.elements,
            warnings=(*self._builder.warnings(), *told(self._pending, self._relations.values())),
            title=title_of(self._package),
        )

    def _runs(self, relations: dict[str, Relation]) -> RunReader:
        return RunReader(self._styles, relations, self._pending)

    def _related(self, kind: str) -> etree._Element | None:
        target = next((each.target for each in self._relations.values() if each.kind == kind), None)
        return self._package.part(target) if target is not None else None

    def _blocks(self, container: etree._Element, part: _Part, place: _Place) -> None:
        for child, path in with_paths(container, place.path):
            here = place._replace(path=path)
            if child.tag == f"{W}p":
                self._paragraph(child, part, here)
            elif child.tag == f"{W}tbl":
                self._table(child, part, here)
            elif child.tag in _REMOVED:
                self._pending["deletions"] += 1
            elif child.tag == f"{W}altChunk":
                self._pending["chunks"] += 1
            elif child.tag in AROUND:
                self._pending["insertions"] += child.tag in {f"{W}ins", f"{W}moveTo"}
                self._blocks(child, part, here._replace(boilerplate=galley(child) or here.boilerplate))

    def _paragraph(self, element: etree._Element, part: _Part, place: _Place) -> None:
        properties = child_of(element, _PROPERTIES)
        style = self._styles.of_paragraph(properties)
        found = part.runs.read(element, style)
        if mark_is(element, "del", "moveFrom"):
            part.carried += self._with_numbers(found.words, properties, place.story)
        else:
            self._end(element, part, place, found)
        for note in found.notes:
            self._note(note)
        for number, box in enumerate(found.boxes, 1):
            inner = f"{place.path}/w:txbxContent[{number}]"
            self._blocks(box, _Part(part.runs), _Place(inner, "boxes", boilerplate=place.boilerplate))

    def _end(self, element: etree._Element, part: _Part, place: _Place, found: Paragraph) -> None:
        """Make a block of a paragraph, with what was carried into it; a run-in heading takes the next one in."""
        properties = child_of(element, _PROPERTIES)
        like = part.run_in or self._like(properties, place, empty=not found.words)
        own = self._with_numbers(found.words, properties, place.story)
        words, part.run_in, part.carried = [*part.carried, *own], None, []
        if _is_bare(like) and self._large.titles(element):
            like = like._replace(kind=BlockKind.HEADING, level=1)
        if mark_is(element, "specVanish"):
            part.carried, part.run_in = [*words, Words(" ")], like
            return
        self._add(like, [each for each in words if not each.hidden], place.path)
        hidden = [each for each in words if each.hidden and each.text.strip()]
        if hidden:
            self._add(like._replace(marker=None, ordered=False, boilerplate="hidden"), hidden, place.path)

    def _with_numbers(self, words: list[Words], properties: etree._Element | None, story: str) -> list[Words]:
        """Return the words with what their number fields print; the paragraph itself must have been counted."""
        if all(each.number is None for each in words):
            return words
        style = self._styles.of_paragraph(properties)
        outline = self._styles.outline(style)
        place = NumberedPlace(self._numbering.place_of(properties, style), outline, story)
        return [
            each if each.number is None else each._replace(text=self._fields.printed(each.number, place))
            for each in words
        ]

    def _like(self, properties: etree._Element | None, place: _Place, *, empty: bool) -> Block:
        style = self._styles.of_paragraph(properties)
        level = outline_level(properties)
        level = self._styles.outline(style) if level is None else level or None
        boilerplate = "contents" if self._styles.is_contents(style) else place.boilerplate
        like = Block(0, 0, BlockKind.PARAGRAPH, place=place.cell, boilerplate=boilerplate, marker=place.note)
        if place.cell is not None:
            like = like._replace(kind=BlockKind.TABLE_CELL)
        if level is not None and not boilerplate:
            like = like._replace(kind=BlockKind.HEADING, level=level)
        section_end = empty and properties is not None and properties.find(f"{W}sectPr") is not None
        return like if section_end else self._numbered(like, properties, style, place.story)

    def _numbered(self, like: Block, properties: etree._Element | None, style: str | None, story: str) -> Block:
        """Return a block with its automatic number; Word counts empty paragraphs, but none that only ends a section."""
        found = self._numbering.place_of(properties, style)
        if found is None:
            return like
        num, depth = found
        printed = self._numbering.next(num, depth, story)
        if printed is None:
            return like
        self._items += 1
        marker, ordered = printed
        if like.kind is BlockKind.HEADING:
            return like._replace(marker=marker, ordered=ordered)
        return like._replace(
            kind=BlockKind.LIST_ITEM, level=depth + 1, marker=marker, ordered=ordered, item=self._items
        )

    def _add(self, like: Block, words: list[Words], path: str) -> None:
        pieces = [Piece(each.text, path=path) for each in words]
        self._builder.add(like, pieces, marks_of(words))

    def _note(self, note: Note) -> None:
        """Put a note after the paragraph that calls it, with the number that Word prints."""
        notes = self._notes_of(note.kind)
        element = notes.pop(note.id, None)
        if element is None:
            return
        self._numbers[note.kind] += 1
        marker = str(self._numbers[note.kind])
        name = f"word/{note.kind}s.xml#/w:{note.kind}s/w:{note.kind}[@w:id='{note.id}']"
        part = _Part(self._runs({}))
        for number, (child, path) in enumerate(with_paths(element, name)):
            if child.tag == f"{W}p":
                self._paragraph(child, part, _Place(path, note.kind, note=None if number else marker))

    def _notes_of(self, kind: str) -> dict[str, etree._Element]:
        if kind not in self._notes:
            root = self._related(f"{kind}s")
            self._notes[kind] = {
                each.get(f"{W}id", ""): each
                for each in (root if root is not None else ())
                if each.get(f"{W}type") in {None, "normal"}
            }
        return self._notes[kind]

    def _table(self, table: etree._Element, part: _Part, place: _Place) -> None:
        if place.depth > _DEEPEST_TABLE:
            message = phrase("Its tables nest too deeply to be a document.")
            raise InputRefusedError(message, reason="hostile")
        outer = place.cell
        number = self._tables
        self._tables += outer is None
        for row, (element, path) in enumerate(rows(table, place.path)):
            if element.find(f"{W}trPr/{W}del") is not None:
                self._pending["deletions"] += 1
                continue
            header = element.find(f"{W}trPr/{W}tblHeader") is not None
            column = 0
            for cell, cell_path in cells(element, path):
                span = span_of(cell)
                where = outer or TablePlace(number, row, column, header, span)
                self._blocks(cell, part, place._replace(path=cell_path, cell=where, depth=place.depth + 1))
                column += span

    def _headers(self) -> None:
        """Add headers and footers once each, set apart: they are printed on every page."""
        for relation in self._relations.values():
            if relation.kind in {"header", "footer"} and not relation.external:
                root = self._package.part(relation.target)
                if root is not None:
                    runs = self._runs(self._package.relations(relation.target))
                    name = f"{relation.target}#/w:{'hdr' if relation.kind == 'header' else 'ftr'}"
                    self._blocks(root, _Part(runs), _Place(name, relation.target, boilerplate=relation.kind))
