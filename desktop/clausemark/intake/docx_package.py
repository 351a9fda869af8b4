"""The parts of a Word file: XML without entities, found by their relations, one name space for both editions."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.intake.zipped import bomb, open_zip, unpacked, unreadable_zip
from clausemark.phrases import phrase

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The name space of WordprocessingML (ISO/IEC 29500, transitional edition); the strict one is read as it."""
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R_ID[1 : R_ID.index("}")].encode()),
)
_MAIN = re.compile(r"wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled")
_TYPES = "[Content_Types].xml"
_USUAL = "word/document.xml"
_MOST_UNPACKED = 128 * 1024 * 1024
_WRONG = phrase("It is an Office file, but no Word document. Save the text as DOCX or PDF and import that.")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points at: a part of the package, or an address outside it."""

    kind: str
    target: str
    external: bool


class DocxPackage:
    """A Word file opened; parts are parsed when they are asked for."""

    def __init__(self, untrusted_data: bytes) -> None:
        self._archive = open_zip(untrusted_data)
        self._left = _MOST_UNPACKED
        self.main = self._main_part()

    def part(self, name: str) -> etree._Element | None:
        """Return the root of a part, None when there is none; raise `InputRefusedError` when it is no XML."""
        data = self._bytes(name)
        return None if data is None else parsed(data)

    def relations(self, name: str) -> dict[str, Relation]:
        """Return the relations of a part by their id."""
        folder, base = posixpath.split(name)
        root = self.part(f"{folder}/_rels/{base}.rels")
        if root is None:
            return {}
        return {
            each.get("Id", ""): Relation(
                each.get("Type", "").rsplit("/", 1)[-1],
                _target(folder, each.get("Target", ""), external=each.get("TargetMode") == "External"),
                each.get("TargetMode") == "External",
            )
            for each in root
            if isinstance(each.tag, str)
        }

    def _bytes(self, name: str) -> bytes | None:
        try:
            data = unpacked(self._archive, name)
        except KeyError:
            return None
        self._left -= len(data)
        if self._left < 0:
            raise bomb()
        return data

    def _main_part(self) -> str:
        types = self.part(_TYPES)
        if types is None:
            raise unreadable_zip()
        for each in types:
            if _MAIN.search(each.get("ContentType", "")) and each.get("PartName"):
                return each.get("PartName", "").lstrip("/")
        if _USUAL in self._archive.namelist():
            return _USUAL
        raise InputRefusedError(_WRONG, reason="format-unsupported")


def parsed(untrusted_xml: bytes) -> etree._Element:
    """Return the root of XML that has no document type; raise `InputRefusedError` (`hostile`, `unreadable`)."""
    for strict, transitional in _STRICT:
        untrusted_xml = untrusted_xml.replace(strict, transitional)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(untrusted_xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise unreadable_zip() from error
    if root.getroottree().docinfo.internalDTD is not None:
        message = phrase("It declares entities, which no Word file does. It was made to do harm; do not open it.")
        raise InputRefusedError(message, reason="hostile")
    return root


def child_of(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the first child of a name, None when there is none; what looks paths up takes twice as long."""
    for found in element.iterchildren(tag):
        return found
    return None


def _target(folder: str, target: str, *, external: bool) -> str:
    if external:
        return target
    return posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target.lstrip("/")
