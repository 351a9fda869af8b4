"""Export: a frozen pack rendered, bagged and written whole or not at all.

Three steps, so that the long one can run in another process (`apart`): `gather_export` reads the workspace,
`write_export` draws and writes and knows no workspace, `record_export` adds the event to the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import Act
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import pack_fonts
from clausemark.services.files import room_beside, write_whole, writing
from clausemark.services.freezing.wording import Wording
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.tongues import tongue_of
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.folder import Renditions, bag_files, write_folder, write_zip
from clausepack.lines import numbered
from clausepack.pack import Pack
from clausepack.redaction import Withheld, redact
from clausepack.rendition import FEWEST_PAGES, Attachment
from clausepack.spool import Content, Scratch, sha256_of
from clausepack.tables import table_files

_MIME_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class ExportMaterial:
    """What an export is made of, all plain values: the frozen record, archived bytes and texts by exhibit number.

    `logo` is the picture that the record names for its cover.
    """

    data: bytes
    sources: Mapping[str, bytes]
    texts: Mapping[str, str]
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """How a pack is written; `tables` adds the tables of the workbook as CSV and JSON Lines.

    Without `attach_sources` the PDF carries the record and the workbook only; the folder keeps the sources.
    `redactions` are withheld before anything is drawn. With `volume_pages` the PDF is parted into volumes of about so
    many pages; without, it is one PDF.
    """

    zipped: bool = False
    tables: bool = True
    attach_sources: bool = True
    redactions: tuple[Withheld, ...] = ()
    volume_pages: int | None = None

    def __post_init__(self) -> None:
        """Refuse volumes that would hold little besides their first pages (`volume-too-small`)."""
        if self.volume_pages is not None and self.volume_pages < FEWEST_PAGES:
            message = phrase(
                "Volumes of {pages} pages are too small: {fewest} is the least. Ask for more, or for one PDF.",
                pages=self.volume_pages,
                fewest=FEWEST_PAGES,
            )
            raise UsageError(message, reason="volume-too-small")


@dataclass(frozen=True, slots=True)
class Exported:
    """A pack that was written; `pdf` and `xlsx` are paths, within the ZIP where one was asked for."""

    pack: str
    status: PackStatus
    digest: str
    target: Path
    pdf: str
    xlsx: str
    pages: int
    exhibits: int
    findings: int
    files: tuple[str, ...]
    pdf_sha256: str
    xlsx_sha256: str
    redactions: int = 0
    volumes: int = 1


def export_pack(
    desk: Desk,
    pack_id: str,
    target: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Exported:
    """Render a frozen pack and write it as folder or ZIP; the same pack gives the same bytes on any day.

    A cancelled export leaves nothing behind, neither file nor event.
    """
    refuse_taken(target)
    material = gather_export(desk, pack_id)
    done = write_export(material, target, choices, progress=progress, cancel=cancel)
    record_export(desk, done)
    return done


def gather_export(desk: Desk, pack_id: str) -> ExportMaterial:
    """Read from the workspace everything that the export of a frozen pack needs."""
    with translated(), desk.workspace.reading() as view:
        data = view.packs.get(pack_id)
        pack = read_pack(data)
        exhibits, logo = pack.exhibits, pack.engagement.logo
        return ExportMaterial(
            data=data,
            sources={row.number: view.originals.get(Sha256(row.sha256)) for row in exhibits},
            texts={
                row.number: view.texts.text(view.versions.get(row.version_id).id, Sha256(row.text_sha256))
                for row in exhibits
            },
            logo=None if logo is None else view.originals.get(Sha256(logo.sha256)),
        )


def write_export(
    material: ExportMaterial,
    target: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Exported:
    """Draw and write a pack from gathered material; needs no workspace and may run in any process.

    `progress` counts pages, their number estimated before. What is drawn grows in a hidden folder beside the target, so
    that memory does not follow the number of pages. Raises `ExportError`, `IntegrityError`, `UsageError`
    (`target-exists`), `ClausemarkError` (`not-written`) or `CancelledError`; nothing is left behind then.
    """
    chosen, stop = choices or ExportChoices(), cancel or CancelToken()
    refuse_taken(target)
    with translated(), writing(target), room_beside(target) as room:
        material = _redacted(material, chosen.redactions)
        pack = read_pack(material.data)
        renditions, pages = _render(pack, material, chosen, _Pages(pack, progress or Silent(), stop), Scratch(room))
        stop.checkpoint()
        files = _files(pack, material, renditions, chosen)
        stop.checkpoint()
        if chosen.zipped:
            write_zip(target, pack.id, files)
        else:
            write_folder(target, files)
    return _exported(pack, root_hash(material.data), (target, chosen.zipped), renditions, pages, files)


def _files(
    pack: Pack, material: ExportMaterial, renditions: Renditions, chosen: ExportChoices
) -> Mapping[str, Content]:
    """Return every file of the pack, by its path."""
    shown = [row for row in pack.exhibits if row.number in material.sources]
    sources = {row.source_path: material.sources[row.number] for row in shown}
    texts = {row.text_path: numbered(material.texts[row.number]) for row in pack.exhibits}
    tables = table_files(pack, root_hash(material.data)) if chosen.tables else {}
    return bag_files(pack, renditions, sources, texts | tables | _logo_file(pack, material))


def _exported(
    pack: Pack,
    digest: str,
    place: tuple[Path, bool],
    renditions: Renditions,
    pages: int,
    files: Mapping[str, Content],
) -> Exported:
    """Return what was written; `place` is where, and whether as one ZIP."""
    target, zipped = place
    inside = f"{target}!{pack.id}" if zipped else str(target)
    return Exported(
        pack=pack.id,
        status=PackStatus(pack.status),
        digest=digest,
        target=target,
        pdf=f"{inside}/data/pack.pdf",
        xlsx=f"{inside}/data/pack.xlsx",
        pages=pages,
        exhibits=len(pack.exhibits),
        findings=len(pack.findings),
        files=tuple(sorted(files)),
        pdf_sha256=sha256_of(renditions.pdf),
        xlsx_sha256=sha256_of(renditions.workbook),
        redactions=len(pack.redactions),
        volumes=len(renditions.volumes) or 1,
    )


def _redacted(material: ExportMaterial, orders: tuple[Withheld, ...]) -> ExportMaterial:
    """Return the material without what is to be withheld, and without the sources that hold it."""
    if not orders:
        return material
    pack = read_pack(material.data)
    cut = redact(pack, material.texts, orders, Wording(pack.language).redaction())
    withheld = {row.exhibit for row in cut.pack.redactions}
    kept = {number: data for number, data in material.sources.items() if number not in withheld}
    return replace(material, data=pack_json(cut.pack), sources=kept, texts=cut.texts)


def _logo_file(pack: Pack, material: ExportMaterial) -> dict[str, bytes]:
    logo = pack.engagement.logo
    return {} if logo is None or material.logo is None else {logo.path: material.logo}


def record_export(desk: Desk, done: Exported) -> None:
    """Add the export to the ledger."""
    payload = {
        "pack": done.pack,
        "name": done.target.name,
        "pdf_sha256": done.pdf_sha256,
        "xlsx_sha256": done.xlsx_sha256,
    }
    if done.redactions:
        payload |= {"redactions": str(done.redactions), "redacted_digest": done.digest}
    with desk.workspace.transaction(desk.actor) as tx:
        tx.note(Act("pack.exported", f"{done.pack}/export", {**payload}))


class _Pages:
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


def _render(
    pack: Pack, material: ExportMaterial, choices: ExportChoices, pages: _Pages, scratch: Scratch
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


def export_finding(desk: Desk, finding: str, target: Path) -> Path:
    """Write one finding as a PDF, on a page or two where it can be, with its own record and its source attached.

    It passes the verbatim gate as a pack does; nothing is frozen for it, and the ledger keeps what was written.
    """
    from clausemark.services.freezing.freeze import Selected, draw_up
    from clausepack.pdf.single_page import finding_page

    refuse_taken(target)
    with desk.workspace.reading() as view:
        found = view.findings.get(finding)
    pack = draw_up(desk, Selected(versions=(found.target.version,), finding=found.id)).pack
    with desk.workspace.reading() as view:
        sources = {row.number: view.originals.get(Sha256(row.sha256)) for row in pack.exhibits}
    with translated():
        page = finding_page(pack, finding, pack_fonts(), sources, tongue_of(pack.language))
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, page)
    payload = {"finding": finding, "name": target.name, "pdf_sha256": sha256_of(page)}
    with desk.workspace.transaction(desk.actor) as tx:
        tx.note(Act("finding.exported", f"{finding}/export", {**payload}))
    return target


def missing_glyphs(desk: Desk, pack_id: str) -> str:
    """Return the characters of a frozen pack that no font draws, in order of code point; they print as labelled boxes.

    An export dialog asks before it exports; the answer for most packs is an empty text.
    """
    from clausepack.pdf.coverage import missing_characters

    material = gather_export(desk, pack_id)
    with translated():
        return missing_characters(read_pack(material.data), pack_fonts(), material.texts.values())


def refuse_taken(target: Path) -> None:
    """Refuse a name that holds anything, before any work is done for it; raises `UsageError` (`target-exists`)."""
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        message = phrase("{target} exists already. Choose another name, or move it away first.", target=target)
        raise UsageError(message, reason="target-exists")
