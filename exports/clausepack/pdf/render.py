"""The PDF of a pack: laid out first (page stamps), finished later (attachments)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from clausepack.errors import PackIntegrityError
from clausepack.manifest import sha256_hex
from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.furniture import Furniture
from clausepack.pdf.metadata import info, pdf_date, srgb_profile, xmp
from clausepack.pdf.objects import PdfObjects, byte_string, name, refs, text_string
from clausepack.pdf.paper import paper
from clausepack.pdf.plan import sections_of
from clausepack.pdf.sections.opening import contents, cover
from clausepack.pdf.sheets import Sheets, stamp
from clausepack.pdf.wording import language_tag
from clausepack.rendition import Attachment, FontSet, Stamps
from clausepack.tongue import ENGLISH, Tongue, phrase

OnPage = Callable[[int, str], None]
"""Called before each page with the number of pages begun and the section being drawn; what it raises ends the work."""


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


def lay_out(
    pack: Pack,
    digest: str,
    fonts: FontSet,
    texts: Mapping[str, str] | None = None,
    *,
    tongue: Tongue = ENGLISH,
    on_page: OnPage | None = None,
) -> LaidOut:
    """Draw every page of a pack; `digest` is its root hash in hex, `texts` are those of its exhibits, by number.

    An exhibit whose text is not given has none in the annexes; `tongue` says the fixed texts.
    Raises `PackIntegrityError` (`text-changed`) for a text that is not the one recorded, `PackError` (`font-missing`,
    `font-unreadable`) when the font set cannot be used.
    """
    given = texts or {}
    _refuse_other_texts(pack, given)
    draft = Draft(pack, digest, fonts, tongue)
    compose = draft.compose
    sections = sections_of(pack, digest, given)
    drawing = phrase("Cover")
    if on_page is not None:
        draft.sheets.on_page = lambda count: on_page(count, drawing)
    cover(compose, pack, digest)
    contents(compose, [section.entry(tongue) for section in sections])
    for section in sections:
        if not section.left_out:
            drawing = section.title
            compose.section(
                str(section.number), tongue.say(section.title), f"section:{section.number}", fresh=section.fresh
            )
            section.write(compose)
            compose.end_section()
    return draft.laid_out(pack.title or pack.id)


def _refuse_other_texts(pack: Pack, texts: Mapping[str, str]) -> None:
    for row in pack.exhibits:
        if row.number in texts and sha256_hex(texts[row.number].encode("utf-8")) != row.text_sha256:
            message = f"The text of {row.number} is not the one that pack {pack.id} records. Nothing was drawn."
            raise PackIntegrityError(message, reason="text-changed")


class Draft:
    """The parts of a PDF while it is drawn."""

    def __init__(self, pack: Pack, digest: str, fonts: FontSet, tongue: Tongue = ENGLISH) -> None:
        self._pack = pack
        self._objects = PdfObjects()
        self.book = FontBook(fonts)
        self.sheets = Sheets(self._objects, self.book, paper(pack.paper))
        self._furniture = Furniture(self.sheets, pack, digest, tongue)
        self.compose = Composer(self.sheets, tongue)

    def laid_out(self, title: str, pages_in_all: str = "") -> LaidOut:
        """Close the pages, write what depends on all of them, and return the result.

        `pages_in_all` is printed for the number of pages where the whole is not drawn.
        """
        pack, sheets = self._pack, self.sheets
        self.compose.flow.close()
        total = pages_in_all or str(sheets.count)
        self._furniture.finish(total)
        places = sheets.places
        sheets.fill({key: stamp(index) for key, (index, _, _) in places.items()} | {"pages": total})
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
        return LaidOut(
            stamps=self._stamps(),
            missing="".join(sorted(self.book.missing)),
            objects=self._objects,
            catalog=catalog,
            names=f"/Dests {destinations} 0 R",
            info=info(pack, title),
            date=pdf_date(pack.frozen_at),
        )

    def _stamps(self) -> Stamps:
        pages = {key: stamp(index) for key, (index, _, _) in self.sheets.places.items()}
        ends = self.compose.ends
        return Stamps(
            findings={
                row.id: (pages[f"finding:{row.id}"], stamp(ends[f"finding:{row.id}"]))
                for row in self._pack.findings
                if f"finding:{row.id}" in pages
            },
            exhibits={key.partition(":")[2]: value for key, value in pages.items() if key.startswith("exhibit:")},
            sections={int(key.partition(":")[2]): value for key, value in pages.items() if key.startswith("section:")},
            first=stamp(0),
            last=stamp(self.sheets.count - 1),
            pages=self.sheets.count,
        )


def finish(laid_out: LaidOut, attachments: Sequence[Attachment]) -> bytes:
    """Return the PDF file with its attachments; equal arguments give equal bytes."""
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
