"""Export: a frozen pack rendered, bagged and written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.ledger import Act
from clausemark.assets import resource_path
from clausemark.errors import ClausemarkError, IntegrityError, UsageError
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.desk import Desk
from clausepack.codec import read_pack, root_hash
from clausepack.errors import PackError, PackIntegrityError
from clausepack.folder import Renditions, bag_files, write_file, write_folder, write_zip
from clausepack.lines import numbered
from clausepack.pack import Pack
from clausepack.rendition import Attachment, FontSet

_MIME_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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


def export_pack(desk: Desk, pack_id: str, target: Path, *, zipped: bool = False) -> Exported:
    """Render a frozen pack and write it as folder or ZIP; the same pack gives the same bytes on any day."""
    refuse_taken(target)
    with _translated():
        with desk.workspace.reading() as view:
            data = view.packs.get(pack_id)
            pack = read_pack(data)
            sources = {item.source_path: view.originals.get(Sha256(item.sha256)) for item in pack.exhibits}
            texts = {item.text_path: numbered(_text(desk, item.version_id, item.text_sha256)) for item in pack.exhibits}
        renditions, pages = render(pack, data, sources)
        files = bag_files(pack, renditions, sources, texts)
        if zipped:
            write_zip(target, pack.id, files)
        else:
            write_folder(target, files)
        _record(desk, pack, renditions, target)
    place = f"{target}!{pack.id}" if zipped else str(target)
    return Exported(
        pack=pack.id,
        status=PackStatus(pack.status),
        digest=root_hash(data),
        target=target,
        pdf=f"{place}/data/pack.pdf",
        xlsx=f"{place}/data/pack.xlsx",
        pages=pages,
        exhibits=len(pack.exhibits),
        findings=len(pack.findings),
        files=tuple(sorted(files)),
    )


def render(pack: Pack, data: bytes, sources: dict[str, bytes]) -> tuple[Renditions, int]:
    """Return PDF and workbook of a pack, and the number of pages."""
    from clausepack.pdf.render import finish, lay_out
    from clausepack.workbook.writer import write_workbook

    digest = root_hash(data)
    laid_out = lay_out(pack, digest, shipped_fonts())
    workbook = write_workbook(pack, digest, laid_out.stamps)
    attachments = [
        Attachment("pack.json", data, "application/json", "The canonical record of this pack", "Data"),
        Attachment("pack.xlsx", workbook, _MIME_XLSX, "The workbook of this pack", "Alternative"),
    ]
    for exhibit in pack.exhibits:
        name = exhibit.source_path.rpartition("/")[2]
        description = f"{exhibit.number}: {exhibit.platform}, {exhibit.document}, captured {exhibit.captured_at}"
        source = sources[exhibit.source_path]
        attachments.append(Attachment(name, source, exhibit.media_type, description, "Source"))
    return Renditions(data, finish(laid_out, attachments), workbook), laid_out.stamps.pages


def export_finding(desk: Desk, finding: str, target: Path) -> Path:
    """Write one finding as a PDF of one or two pages, from a freeze of its version made for it."""
    from clausemark.services.freezing.freeze import Selected, freeze
    from clausepack.pdf.render import finding_page

    refuse_taken(target)
    with desk.workspace.reading() as view:
        version = view.findings.get(finding).target.version
    frozen = freeze(desk, Selected(versions=(version,)))
    with desk.workspace.reading() as view:
        data = view.packs.get(frozen.pack)
    with _translated():
        page = finding_page(read_pack(data), frozen.digest, finding, shipped_fonts())
        target.parent.mkdir(parents=True, exist_ok=True)
        write_file(target, page)
    return target


def shipped_fonts() -> FontSet:
    """Return the fonts that the program ships, by the roles they play."""
    from clausemark.services.fonts import FONT_FILES

    return FontSet({role: resource_path("fonts", name) for role, name in FONT_FILES.items()})


def _text(desk: Desk, version: str, expected: str) -> str:
    with desk.workspace.reading() as view:
        stored = view.versions.get(version)
        return view.texts.text(stored.id, Sha256(expected))


def refuse_taken(target: Path) -> None:
    """Refuse a name that holds anything, before any work is done for it; raises `UsageError` (`target-exists`)."""
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        message = f"{target} exists already. Choose another name, or move it away first."
        raise UsageError(message, reason="target-exists")


def _record(desk: Desk, pack: Pack, renditions: Renditions, target: Path) -> None:
    with desk.workspace.transaction(desk.actor) as tx:
        tx.note(
            Act(
                "pack.exported",
                f"{pack.id}/export",
                {
                    "pack": pack.id,
                    "name": target.name,
                    "pdf_sha256": sha256_of(renditions.pdf),
                    "xlsx_sha256": sha256_of(renditions.workbook),
                },
            )
        )


@contextmanager
def _translated() -> Iterator[None]:
    """Let the pack library's failures pass as the application's."""
    try:
        yield
    except PackIntegrityError as error:
        raise IntegrityError(error.message, reason=error.reason) from error
    except PackError as error:
        raise ExportError(error.message, reason=error.reason) from error


class ExportError(ClausemarkError):
    """The pack could not be rendered or written."""

    exit_status = 4
