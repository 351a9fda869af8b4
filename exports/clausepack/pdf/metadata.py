"""What a PDF says of itself: XMP with its claims of archiving and accessibility, dates, colour, identity."""

from __future__ import annotations

import struct
from html import escape

from clausepack.pack import Pack
from clausepack.pdf.objects import text_string


def pdf_date(utc: str) -> str:
    """Return a UTC moment as a PDF date; the epoch when it is not one."""
    digits = "".join(c for c in utc if c.isdigit())[:14].ljust(14, "0")
    return f"(D:{digits}Z)" if len(utc) >= 19 else "(D:19700101000000Z)"


def info(pack: Pack, title: str) -> str:
    """Return the document information dictionary, which says what the XMP says."""
    date = pdf_date(pack.frozen_at)
    return (
        f"<</Title{text_string(_printable(title))}/Author{text_string(_printable(_author(pack)))}"
        f"/Subject{text_string(_printable(pack.one_line))}"
        f"/Creator{text_string(_program(pack))}/Producer{text_string(_program(pack))}/CreationDate{date}/ModDate{date}>>"
    )


def _program(pack: Pack) -> str:
    return f"{pack.program.name} {pack.program.version}"


def _author(pack: Pack) -> str:
    return pack.engagement.organisation or pack.frozen_by


def xmp(pack: Pack, title: str) -> bytes:
    """Return the XMP packet (ISO 16684-1) that claims PDF/A-3a and PDF/UA-1."""
    when = pack.frozen_at if len(pack.frozen_at) >= 19 else "1970-01-01T00:00:00Z"
    values = {
        "title": _clean(title),
        "author": _clean(_author(pack)),
        "subject": _clean(pack.one_line),
        "program": _clean(_program(pack)),
        "language": _clean(pack.language or "en"),
        "when": when,
    }
    return _XMP.format(**values).encode("utf-8")


def _clean(text: str) -> str:
    return escape(_printable(text), quote=False)


def _printable(text: str) -> str:
    """Return text that XML 1.0 can hold."""
    return "".join(c if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff" else " " for c in text)


def srgb_profile() -> bytes:
    """Return a small ICC 2.1 profile of sRGB (IEC 61966-2.1 primaries, gamma 2.2), always the same bytes."""
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"sRGB\0" + bytes(8) + bytes(3 + 67),
        b"cprt": b"text" + bytes(4) + b"Public domain\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": _xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": _xyz(0.14307, 0.06061, 0.71410),
    }
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.2 * 256))
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    body, table, at = b"", b"", 128 + 4 + 12 * len(tags)
    for tag, data in tags.items():
        table += tag + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = at + len(body)
    head = struct.pack(">I4xI4s4s4s", size, 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4 + 4 + 4 + 4 + 8 + 4)
    head += struct.pack(">III", 0xF6D6, 0x10000, 0xD32D)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in (x, y, z)))


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate>
<xmp:ModifyDate>{when}</xmp:ModifyDate>
<xmp:MetadataDate>{when}</xmp:MetadataDate>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
