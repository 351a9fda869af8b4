"""Makes damaged and hostile files out of sound ones, the same ones for the same seed."""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections.abc import Iterator, Sequence

from lxml import etree

_TOKENS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b"</p>", b"<table><tr><td>", b"&#xD800;", b"&amp;amp;",
    b"<!DOCTYPE x [", b"]]>", b"--b\r\n", b"Content-Type: multipart/mixed; boundary=b\r\n\r\n", b"=?utf-8?B?",
    b"WARC/1.0\r\n", b"PK\x03\x04", b"stream\n", b"endobj", b"/Kids [1 0 R]", b"/Count 99999999", b"<w:p>", b"<w:tbl>",
    b'w:val="99999999"', b"```", b"| a |", b"1\\. ", b"\xc2\xa0" * 50, b"\xe2\x80\xae", b"(" * 200, b"[" * 200,
    b"9" * 400, b" " * 2000, b"\r\n" * 300, b"\x1b$B",
)  # fmt: skip

_VALUES = ("", "0", "-1", "1", "8", "9", "99999999", "%1.%2.%9", "true", "none", "bullet", "upperRoman", "../../x", "H")


def mutants(seeds: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """Yield so many mutants of some files."""
    chance = random.Random(seed)  # mutants must come again, not be unguessable
    for _ in range(count):
        data = chance.choice(seeds)
        if data.startswith(b"PK") and chance.random() < 0.7:
            yield _inside(data, seeds, chance)
        else:
            yield _mutated(data, seeds, chance)


def _mutated(data: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made) + 1)
        length = chance.choice((1, 2, 8, 64, 512))
        match chance.randrange(7):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = made[at : at + length] * chance.choice((1, 2, 30))
            case 3:
                made[at:at] = chance.choice(_TOKENS)
            case 4:
                other = chance.choice(seeds)
                made[at:at] = other[chance.randrange(len(other)) :][:length]
            case 5 if chance.random() < 0.3:
                del made[at:]
            case _:
                made[at : at + length] = bytes(chance.randrange(256) for _ in range(min(length, 8)))
    return bytes(made)


def _inside(data: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a ZIP with one of its members mutated, so that its own checks do not catch the damage."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        names = archive.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = archive.read(name)
            made.writestr(name, _member(name, content, seeds, chance) if name == chosen else content)
    return out.getvalue()


def _member(name: str, data: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a member mutated; XML mostly as a tree, so that it can still be parsed."""
    if name.endswith((".xml", ".rels")) and chance.random() < 0.8:
        return _mutated_tree(data, chance)
    return _mutated(data, seeds[:1], chance)


def _mutated_tree(data: bytes, chance: random.Random) -> bytes:
    root = etree.fromstring(data)
    for _ in range(chance.randint(1, 12)):
        elements = [each for each in root.iter() if each.getparent() is not None]
        if not elements:
            break
        element, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(6):
            case 0:
                parent = element.getparent()
                if parent is not None:
                    parent.remove(element)
            case 1:
                other.addnext(copy.deepcopy(element))
            case 2:
                element.insert(0, copy.deepcopy(other))
            case 3:
                element.tag = other.tag
            case 4 if element.attrib:
                element.attrib[chance.choice(list(element.attrib))] = chance.choice(_VALUES)
            case _:
                element.text = chance.choice(("", "1.1 Fees.", "\u202e\u200b", "x" * 5000, "( ) \u00a0 \ufb01"))
    return etree.tostring(root)
