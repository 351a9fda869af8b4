"""Which importer reads a file: told by what is in it, never by its name."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clausemark.archive.zip_damage import ZIP_DAMAGE
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.importers import (
    akoma_ntoso,
    ciso_assistant,
    clml,
    formex,
    justice_canada,
    oscal,
    own_file,
    uslm,
)
from clausemark.regulations.importers.draft import Draft, malformed
from clausemark.regulations.importers.safe_xml import MOST_BYTES, Element, parse
from clausemark.regulations.importers.safe_yaml import looks_like_yaml, parse_yaml

_MOST_MEMBERS = 500
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class _XmlImporter:
    name: str
    reads: Callable[[Element], bool]
    read: Callable[[Sequence[Element]], list[Draft]]


@dataclass(frozen=True, slots=True)
class _ValueImporter:
    name: str
    reads: Callable[[object], bool]
    read: Callable[[Mapping[str, Any]], list[Draft]]


_XML = (
    _XmlImporter(formex.NAME, formex.reads, formex.read),
    _XmlImporter(akoma_ntoso.NAME, akoma_ntoso.reads, akoma_ntoso.read),
    _XmlImporter(clml.NAME, clml.reads, clml.read),
    _XmlImporter(uslm.NAME, uslm.reads, uslm.read),
    _XmlImporter(justice_canada.NAME, justice_canada.reads, justice_canada.read),
)
_VALUES = (
    _ValueImporter(own_file.NAME, own_file.reads, own_file.read),
    _ValueImporter(oscal.NAME, oscal.reads, oscal.read),
    _ValueImporter(ciso_assistant.NAME, ciso_assistant.reads, ciso_assistant.read),
)

READABLE = tuple(each.name for each in (*_XML, *_VALUES))
"""The formats that can be read, in words."""


def drafts_of(untrusted_data: bytes) -> list[Draft]:
    """Return the instruments of a file: one XML, JSON or YAML document, or a ZIP with the parts of one act.

    Raises `InputRefusedError`: `law-format-unknown`, `law-malformed`, `law-too-large`, `hostile`.
    """
    if len(untrusted_data) > MOST_BYTES:
        raise _too_large()
    if untrusted_data.startswith(_ZIP):
        return _from_xml([parse(each) for each in _members(untrusted_data)])
    start = untrusted_data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start == b"<" or untrusted_data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _from_xml([parse(untrusted_data)])
    if start == b"{":
        return _from_value(_json(untrusted_data))
    if looks_like_yaml(untrusted_data):
        return _from_value(parse_yaml(untrusted_data))
    raise unknown_format()


def unknown_format() -> InputRefusedError:
    """Return the refusal of a file that no importer reads."""
    message = phrase("It is in no format of law that can be read. These can: {formats}.", formats="; ".join(READABLE))
    return InputRefusedError(message, reason="law-format-unknown")


def _from_xml(roots: Sequence[Element]) -> list[Draft]:
    for importer in _XML:
        mine = [root for root in roots if importer.reads(root)]
        if mine:
            return importer.read(mine)
    raise unknown_format()


def _from_value(value: object) -> list[Draft]:
    for importer in _VALUES:
        if importer.reads(value) and isinstance(value, dict):
            return importer.read(value)
    raise unknown_format()


def _json(untrusted_data: bytes) -> object:
    try:
        return json.loads(untrusted_data)
    except (ValueError, RecursionError) as error:
        raise malformed(phrase("it is no JSON that can be read")) from error


def _members(untrusted_data: bytes) -> Iterable[bytes]:
    """Return the XML files of a ZIP in the order of their names, within the caps."""
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted_data)) as archive:
            infos = sorted((each for each in archive.infolist() if not each.is_dir()), key=lambda each: each.filename)
            wanted = [each for each in infos if each.filename.casefold().endswith((".xml", ".fmx4", ".akn"))]
            if len(infos) > _MOST_MEMBERS or sum(each.file_size for each in wanted) > MOST_BYTES:
                raise _too_large()
            return [_member(archive, each) for each in wanted]
    except ZIP_DAMAGE as error:
        raise malformed(phrase("it is no ZIP that can be unpacked")) from error


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as stream:
        data = stream.read(info.file_size + 1)
    if len(data) > info.file_size:
        raise _too_large()
    return data


def _too_large() -> InputRefusedError:
    return InputRefusedError(
        phrase("It is larger than {size} MB. Import a part of it.", size=MOST_BYTES // 2**20), reason="law-too-large"
    )
