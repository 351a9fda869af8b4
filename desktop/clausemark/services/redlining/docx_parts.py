"""The parts of a DOCX that are the same in every redline: content types, relationships, styles."""

from __future__ import annotations

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
"""Namespace of WordprocessingML."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEADINGS = ((320, 30), (240, 26), (200, 22))
"""Space before in twentieths of a point, size in half points, by level."""


def _relationships(kind: str, target: str) -> str:
    relation = f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/>'
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>'


def _content_types() -> str:
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    overrides = (
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    )
    return f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _heading(level: int, before: int, size: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="{before}"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>'
    spacing = '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'
    headings = "".join(_heading(level, *sizes) for level, sizes in enumerate(_HEADINGS, 1))
    return (
        f'{_DECLARATION}<w:styles xmlns:w="{W}"><w:docDefaults>'
        f"<w:rPrDefault><w:rPr>{fonts}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{spacing}</w:pPr></w:pPrDefault>"
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"</w:style>{headings}</w:styles>"
    )


FIXED_PARTS = (
    ("[Content_Types].xml", _content_types().encode()),
    ("_rels/.rels", _relationships("officeDocument", "word/document.xml").encode()),
    ("word/_rels/document.xml.rels", _relationships("styles", "styles.xml").encode()),
    ("word/styles.xml", _styles().encode()),
)
"""Names and bytes of the parts, in the order of the package."""
