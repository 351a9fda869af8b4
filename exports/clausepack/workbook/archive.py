"""Saves a workbook so that equal workbooks give equal bytes: fixed order, times and attributes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_EPOCH = (1980, 1, 1, 0, 0, 0)


def save(book: Workbook, stream: BinaryIO, moment: datetime) -> None:
    """Write a workbook, dated by `moment` (UTC, without a zone), to a stream."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        writer = ExcelWriter(book, archive)
        book.properties.modified = moment
        _write_fixed(writer, moment)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=_order):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            target.writestr(info, _dated(name, source.read(name), moment))


def _write_fixed(writer: ExcelWriter, moment: datetime) -> None:
    writer.write_data()
    writer.workbook.properties.modified = moment


def _dated(name: str, data: bytes, moment: datetime) -> bytes:
    """Return a part with the time of saving, which openpyxl puts into the properties, replaced by the pack's."""
    if name != "docProps/core.xml":
        return data
    from lxml import etree

    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    for element in root:
        if str(element.tag).endswith(("}created", "}modified")):
            element.text = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _order(name: str) -> tuple[int, str]:
    return (0 if name == "[Content_Types].xml" else 1, name)
