"""PDF and workbook of a frozen pack, drawn page by page with progress, and what the PDF carries."""

from __future__ import annotations

from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import pack_fonts
from clausemark.services.exporting.material import ExportChoices, ExportMaterial, gather_export
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.tongues import tongue_of
from clausepack.codec import read_pack, root_hash
from clausepack.folder import Renditions
from clausepack.pack import Pack
from clausepack.rendition import Attachment
from clausepack.spool import Scratch

_MIME_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Pages:
    """Reports each page drawn and stops between two when asked to."""

    def __init__(self, pack: Pack, progress: Progress, cancel: CancelToken) -> None:
        from clausepack.pdf.estimate import estimated_pages

        self._progress = progress
        self._cancel = cancel
        self._total = estimated_pages(pack)
        progress.start(self._total, "pages")

    def drawn(self, count: int, section: str) -> None:
        """Hear that a page was begun."""
        self._cancel.checkpoint()
        if count >= self._total:
            self._total = count + count // 5 + 1
            self._progress.start(self._total, "pages")
        self._progress.advance(count, section)

    def finished(self, count: int) -> None:
        """Hear that the last page was drawn; what follows is the workbook and the files."""
        self._progress.start(count, "pages")
        self._progress.advance(count, "workbook and files")


def render(
    pack: Pack, material: ExportMaterial, choices: ExportChoices, pages: Pages, scratch: Scratch
) -> tuple[Renditions, int]:
    """Return PDF and workbook of a pack, and the number of pages."""
    from clausepack.pdf.render import Bound, Drawing, finished, lay_out_volumes
    from clausepack.volume_files import INDEX_FILE
    from clausepack.workbook.writer import write_workbook

    digest, tongue = root_hash(material.data), tongue_of(pack.language)
    drawing = Drawing(choices.volume_pages or 0, tongue, pages.drawn, material.logo, scratch)
    laid_out = lay_out_volumes(pack, digest, pack_fonts(), material.texts, drawing)
    pages.finished(laid_out.stamps.pages)
    workbook = write_workbook(pack, digest, laid_out.stamps, material.logo)
    attachments = _attachments(pack, material, workbook, choices)
    if isinstance(laid_out, Bound):
        pdfs = {name: scratch.kept(name, spool) for name, spool in laid_out.files(attachments)}
        index = pdfs.pop(INDEX_FILE)
        return Renditions(material.data, index, workbook, pdfs), laid_out.stamps.pages
    pdf = scratch.kept(INDEX_FILE, finished(laid_out, attachments))
    return Renditions(material.data, pdf, workbook), laid_out.stamps.pages


def _attachments(pack: Pack, material: ExportMaterial, workbook: bytes, choices: ExportChoices) -> list[Attachment]:
    """Return the files that the PDF carries: record, workbook, the logo of its cover, and the sources if chosen."""
    attached = [
        Attachment("pack.json", material.data, "application/json", "The canonical record of this pack", "Data"),
        Attachment("pack.xlsx", workbook, _MIME_XLSX, "The workbook of this pack", "Alternative"),
    ]
    logo = pack.engagement.logo
    if logo is not None and material.logo is not None:
        about = "The logo on the cover of this pack"
        attached.append(Attachment(logo.path, material.logo, logo.media_type, about, "Supplement"))
    for exhibit in pack.exhibits if choices.attach_sources else ():
        if exhibit.number not in material.sources:
            continue
        name = exhibit.source_path.rpartition("/")[2]
        description = f"{exhibit.number}: {exhibit.platform}, {exhibit.document}, captured {exhibit.captured_at}"
        source = material.sources[exhibit.number]
        attached.append(Attachment(name, source, exhibit.media_type, description, "Source"))
    return attached


def missing_glyphs(desk: Desk, pack_id: str) -> str:
    """Return the characters of a frozen pack that no font draws, in order of code point; they print as labelled boxes.

    An export dialog asks before it exports; the answer for most packs is an empty text.
    """
    from clausepack.pdf.coverage import missing_characters

    material = gather_export(desk, pack_id)
    with translated():
        return missing_characters(read_pack(material.data), pack_fonts(), material.texts.values())
