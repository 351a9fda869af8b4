"""One finding exported as a PDF of a page or two, with its own record and its source attached."""

from __future__ import annotations

from pathlib import Path

from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import Act
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import pack_fonts
from clausemark.services.exporting.writing import refuse_taken
from clausemark.services.files import write_whole, writing
from clausemark.services.tongues import tongue_of
from clausepack.spool import sha256_of


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
