"""Makes small Word files for the tests of their reader."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def docx(body: str, *, main: str = MAIN, **parts: str) -> bytes:
    """Return a Word file; `parts` are the contents of its parts by their kind (`styles`, `numbering`, `footnotes`)."""
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{R}/{kind.rstrip("0123456789")}" Target="{kind}.xml"/>' for kind in parts
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types><Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        **{f"word/{kind}.xml": content for kind, content in parts.items()},
    }
    return zipped(files)


def openable(body: str, **parts: str) -> bytes:
    """Return a Word file as `docx` does, with all that Word and LibreOffice ask of a package."""
    with zipfile.ZipFile(io.BytesIO(docx(body, **parts))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    types = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{MAIN.replace("document.main", kind)}"/>' for kind in parts
    )
    files["[Content_Types].xml"] = (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>{types}</Types>'
    )
    named = f'<Relationships xmlns="{PACKAGE}/relationships">'
    relations = "word/_rels/document.xml.rels"
    files[relations] = files[relations].replace("<Relationships>", named)
    files["_rels/.rels"] = (
        f'{named}<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    return zipped(files)


def zipped(files: Mapping[str, str | bytes], *, stored: bool = False) -> bytes:
    """Return a ZIP of files by their names, all of one time, packed unless they are to be stored as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = archive.compression
            archive.writestr(info, content)
    return out.getvalue()


def p(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def run(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def in_list(num: int, level: int) -> str:
    """Return the properties of a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def numbering(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    """Return a numbering part of one abstract definition."""
    inner = "".join(f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/>{level}</w:lvl>' for at, level in enumerate(levels))
    return f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0">{inner}</w:abstractNum>{nums}</w:numbering>'


def level(form: str, text: str, more: str = "") -> str:
    """Return the inside of a level."""
    return f'<w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'


def styles(*each: str) -> str:
    """Return a styles part."""
    return f"<w:styles {NAMES}>{''.join(each)}</w:styles>"


def style(name: str, inside: str, words: str = "") -> str:
    """Return a paragraph style."""
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{words or name}"/>{inside}</w:style>'


def notes(kind: str, *each: str) -> str:
    """Return a part of footnotes or endnotes, numbered from 1 as Word stores them."""
    inner = "".join(f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>' for number, text in enumerate(each, 1))
    return f"<w:{kind}s {NAMES}>{inner}</w:{kind}s>"
