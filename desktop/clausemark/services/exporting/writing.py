"""Export: a frozen pack rendered, bagged and written whole or not at all.

Three steps, so that the long one can run in another process (`apart`): `gather_export` reads the workspace,
`write_export` draws and writes and knows no workspace, `record_export` adds the event to the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from clausemark.archive.ledger import Act
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.material import ExportChoices, ExportMaterial, gather_export
from clausemark.services.exporting.rendering import Pages, render
from clausemark.services.files import room_beside, writing
from clausemark.services.freezing.wording import Wording
from clausemark.services.progress import CancelToken, Progress, Silent
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.folder import Renditions, bag_files, write_folder, write_zip
from clausepack.lines import numbered
from clausepack.pack import Pack
from clausepack.redaction import Withheld, redact
from clausepack.spool import Content, Scratch, sha256_of
from clausepack.tables import table_files


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
        renditions, pages = render(pack, material, chosen, Pages(pack, progress or Silent(), stop), Scratch(room))
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


def refuse_taken(target: Path) -> None:
    """Refuse a name that holds anything, before any work is done for it; raises `UsageError` (`target-exists`)."""
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        message = phrase("{target} exists already. Choose another name, or move it away first.", target=target)
        raise UsageError(message, reason="target-exists")


def _logo_file(pack: Pack, material: ExportMaterial) -> dict[str, bytes]:
    logo = pack.engagement.logo
    return {} if logo is None or material.logo is None else {logo.path: material.logo}
