"""A redline as a DOCX whose changes Word and LibreOffice track: accepting all gives the new text, rejecting the old.

WordprocessingML as ECMA-376 part 1, sections 17.13.5 (revisions) and 17.13.5.22–28 (moves).
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree

from clausemark.archive.clock import utc_text
from clausemark.provisions.document_redline import Passage, PassageKind
from clausemark.provisions.redline import Edit, Piece
from clausemark.services.redlining.docx_parts import FIXED_PARTS, W
from clausemark.services.transitions import Transition

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINES = re.compile(r"(\n)")
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""Time of the ZIP's members: the same redline gives the same bytes."""
_WRAPPERS = {Edit.ADDED: "ins", Edit.REMOVED: "del"}
_WHOLE = {
    PassageKind.ADDED: "ins",
    PassageKind.REMOVED: "del",
    PassageKind.MOVED_FROM: "moveFrom",
    PassageKind.MOVED_TO: "moveTo",
}


@dataclass(slots=True)
class _Writer:
    """Makes paragraphs; counts revisions, and names each move so that its two places belong together."""

    author: str
    date: str
    count: int = 0
    moves: dict[str, list[str]] = field(default_factory=dict)

    def revision(self, tag: str, **more: str) -> etree._Element:
        """Return a revision mark with the next number."""
        self.count += 1
        return _element(tag, id=str(self.count), author=self.author, date=self.date, **more)

    def paragraph(self, passage: Passage) -> etree._Element:
        """Return a passage as one paragraph; its line ends stay inside it."""
        paragraph = _element("p")
        whole = _WHOLE.get(passage.kind)
        element = passage.new or passage.old
        style = f"Heading{min(element.level, 3)}" if element is not None and element.level else ""
        paragraph.append(self._properties(style, whole))
        if passage.kind in (PassageKind.MOVED_FROM, PassageKind.MOVED_TO) and whole is not None:
            self._moved(paragraph, passage, whole)
            return paragraph
        for piece in passage.pieces:
            paragraph.append(self._piece(piece))
        return paragraph

    def _properties(self, style: str, whole: str | None) -> etree._Element:
        properties = _element("pPr")
        if style:
            properties.append(_element("pStyle", val=style))
        if whole is not None:
            run = _element("rPr")
            run.append(self.revision(whole))
            properties.append(run)
        return properties

    def _moved(self, paragraph: etree._Element, passage: Passage, whole: str) -> None:
        text = "".join(piece.text for piece in passage.pieces)
        name = self._move_name(text, whole)
        start = self.revision(f"{whole}RangeStart", name=name)
        mark = self.revision(whole)
        mark.append(_run(text, deleted=False))
        paragraph.extend((start, mark, _element(f"{whole}RangeEnd", id=start.get(_name("id")) or "")))

    def _move_name(self, text: str, whole: str) -> str:
        """Return the name of a move: its two places come in either order, texts that repeat in the order they stand."""
        waiting = self.moves.setdefault(f"{'moveTo' if whole == 'moveFrom' else 'moveFrom'} {text}", [])
        if waiting:
            return waiting.pop(0)
        self.count += 1
        name = f"move{self.count}"
        self.moves.setdefault(f"{whole} {text}", []).append(name)
        return name

    def _piece(self, piece: Piece) -> etree._Element:
        run = _run(piece.text, deleted=piece.edit is Edit.REMOVED)
        tag = _WRAPPERS.get(piece.edit)
        if tag is None:
            return run
        mark = self.revision(tag)
        mark.append(run)
        return mark


def redline_document(transition: Transition, author: str, moment: datetime) -> bytes:
    """Return the DOCX: the same transition, author and moment give the same bytes."""
    writer = _Writer(author, utc_text(moment))
    body = _element("body")
    body.extend(writer.paragraph(passage) for passage in transition.passages())
    root = etree.Element(f"{{{W}}}document", nsmap={"w": W})
    root.append(body)
    document = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return _packed((*FIXED_PARTS, ("word/document.xml", document)))


def _packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return target.getvalue()


def _run(text: str, *, deleted: bool) -> etree._Element:
    run = _element("r")
    for part in filter(None, _LINES.split(text)):
        if part == "\n":
            run.append(_element("br"))
            continue
        words = _element("delText" if deleted else "t")
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        words.text = _NOT_XML.sub("\ufffd", part)
        run.append(words)
    return run


def _element(tag: str, **attributes: str) -> etree._Element:
    element = etree.Element(_name(tag), nsmap={"w": W})
    for name, value in attributes.items():
        element.set(_name(name), _NOT_XML.sub("\ufffd", value))
    return element


def _name(local: str) -> str:
    return f"{{{W}}}{local}"
