"""A PDF while it is drawn, and what becomes of it: its pages laid out, then finished with its attachments."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.furniture import Furniture
from clausepack.pdf.metadata import info, pdf_date, srgb_profile, xmp
from clausepack.pdf.objects import PdfObjects, byte_string, name, refs, text_string
from clausepack.pdf.paper import paper
from clausepack.pdf.sheets import Elsewhere, Sheets, stamp
from clausepack.pdf.wording import language_tag
from clausepack.rendition import Attachment, Stamps
from clausepack.spool import IN_MEMORY, Scratch, Spool
from clausepack.tongue import ENGLISH, Tongue

_SECTION = re.compile(r"section:\d+")


@dataclass(frozen=True, slots=True)
class Whole:
    """What a volume must know of the others: what to fill in, where things are, and which volume it is, in words.

    `values` has the number of all pages as “pages”.
    """

    values: Mapping[str, str]
    elsewhere: Mapping[str, Elsewhere]
    volume: str = ""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A PDF whose pages are drawn; `missing` are the characters that no font covers, drawn as labelled boxes."""

    stamps: Stamps
    missing: str
    objects: PdfObjects
    catalog: str
    names: str
    info: str
    date: str


class Draft:
    """The parts of a PDF while it is drawn."""

    def __init__(
        self,
        pack: Pack,
        digest: str,
        book: FontBook,
        tongue: Tongue = ENGLISH,
        *,
        first: int = 0,
        scratch: Scratch = IN_MEMORY,
    ) -> None:
        """Begin with the page that has the index `first`."""
        self._pack = pack
        self._objects = PdfObjects(scratch)
        self.book = book
        self.sheets = Sheets(self._objects, self.book, paper(pack.paper), first)
        self._furniture = Furniture(self.sheets, pack, digest, tongue)
        self.compose = Composer(self.sheets, tongue)

    def laid_out(self, title: str, pages_in_all: str = "", whole: Whole | None = None) -> LaidOut:
        """Close the pages, write what depends on all of them, and return the result.

        `pages_in_all` is printed for the number of pages where the whole is not drawn; `whole` is what a volume must
        know of the others.
        """
        pack, sheets = self._pack, self.sheets
        self.compose.flow.close()
        places = {key: index for key, (index, _, _) in sheets.places.items()}
        if whole is None:
            total = pages_in_all or str(sheets.count)
            whole = Whole({key: stamp(index) for key, index in places.items()} | {"pages": total}, {})
        self._furniture.finish(whole.values["pages"], whole.volume)
        sheets.fill(whole.values)
        sheets.join(whole.elsewhere)
        destinations = sheets.destinations()
        pages = sheets.finish()
        profile = self._objects.stream(srgb_profile(), "/N 3")
        intent = (
            f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile}"
            " 0 R>>"
        )
        metadata = self._objects.stream(xmp(pack, title), "/Type/Metadata/Subtype/XML", plain=True)
        catalog = (
            f"{pages}/Metadata {metadata} 0 R/OutputIntents[{intent}]/MarkInfo<</Marked true>>"
            f"/Lang{text_string(language_tag(pack.language) or 'en')}/ViewerPreferences<</DisplayDocTitle true>>"
        )
        self._objects.rest()
        return LaidOut(
            stamps=self.stamps(places, self.compose.ends, sheets.count),
            missing="".join(sorted(self.book.missing)),
            objects=self._objects,
            catalog=catalog,
            names=f"/Dests {destinations} 0 R",
            info=info(pack, title),
            date=pdf_date(pack.frozen_at),
        )

    def stamps(self, places: Mapping[str, int], ends: Mapping[str, int], pages: int) -> Stamps:
        """Return the stamps of places, given by key and index of page; `ends` are those of the sheets' last pages."""
        known = {key: stamp(index) for key, index in places.items()}
        return Stamps(
            findings={
                row.id: (known[f"finding:{row.id}"], stamp(ends[f"finding:{row.id}"]))
                for row in self._pack.findings
                if f"finding:{row.id}" in known and f"finding:{row.id}" in ends
            },
            exhibits={key.partition(":")[2]: value for key, value in known.items() if key.startswith("exhibit:")},
            sections={int(key.partition(":")[2]): value for key, value in known.items() if _SECTION.fullmatch(key)},
            first=stamp(0),
            last=stamp(pages - 1),
            pages=pages,
        )


def finish(laid_out: LaidOut, attachments: Sequence[Attachment]) -> bytes:
    """Return the PDF file with its attachments; equal arguments give equal bytes."""
    return finished(laid_out, attachments).whole()


def finished(laid_out: LaidOut, attachments: Sequence[Attachment]) -> Spool:
    """Return what `finish` does, where it was drawn to: on disk where the scratch has a folder."""
    objects = laid_out.objects.copy()
    specs = sorted((item.name.encode(), _attach(objects, item, laid_out.date)) for item in attachments)
    catalog, names = laid_out.catalog, laid_out.names
    if specs:
        pairs = "".join(f"{byte_string(key)} {number} 0 R" for key, number in specs)
        catalog += f"/AF[{refs(number for _, number in specs)}]"
        names += f"/EmbeddedFiles<</Names[{pairs}]>>"
    root = objects.add(f"<</Type/Catalog{catalog}/Names<<{names}>>>>")
    about = objects.add(laid_out.info)
    return objects.close(root, about)


def _attach(objects: PdfObjects, item: Attachment, date: str) -> int:
    checksum = hashlib.md5(item.data, usedforsecurity=False).hexdigest().upper()
    entries = (
        f"/Type/EmbeddedFile/Subtype{name(item.media_type)}"
        f"/Params<</Size {len(item.data)}/ModDate{date}/CheckSum<{checksum}>>>"
    )
    stream = objects.stream(item.data, entries)
    return objects.add(
        f"<</Type/Filespec/F{text_string(item.name)}/UF{text_string(item.name)}/Desc{text_string(item.description)}"
        f"/AFRelationship{name(item.relationship)}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )
