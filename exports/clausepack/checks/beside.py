"""Checks of what follows from the record alone: it is made again and compared.

These are the cells of the workbook, the tables, the load file and the texts at the root of a bag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clausepack.attached import attached_files, place_of
from clausepack.checks.volumes import volume_names
from clausepack.container import PackSource
from clausepack.errors import PackError
from clausepack.folder import INFO, info_of, loadfile
from clausepack.manifest import MANIFEST, PAYLOAD, SIGNATURES, TAG_MANIFEST
from clausepack.pack import Pack
from clausepack.report import Check, outcome
from clausepack.tables import FOLDER, table_files
from clausepack.verify_text import verify_text
from clausepack.volume_files import INDEX_FILE

_TAGS = ("bagit.txt", MANIFEST, TAG_MANIFEST, SIGNATURES)
_RECORD = ("pack.json", INDEX_FILE, "pack.xlsx", "ledger.jsonl")
_OCTETS = re.compile(rb"^Payload-Oxum: .*$", re.MULTILINE)
"""The one line of `bag-info.txt` that does not follow from the record; the check of the bag holds it."""


def check_made(pack: Pack, digest: str, source: PackSource, version: str | None) -> tuple[list[Check], list[str]]:
    """Check the files of a bag and the cells of its workbook; return also, in words, what was not checked.

    A program of another `version` than the pack's may lay them out otherwise; what differs is not checked then.
    """
    cells, unknown = check_cells(pack, digest, source, version)
    faults = list(_file_faults(pack, digest, source))
    if faults and _is_foreign(pack, version):
        return cells, [*unknown, _foreign(pack, "the files beside record, PDF and workbook")]
    return [*cells, outcome("files", faults, "every file is one of this record")], unknown


def check_cells(pack: Pack, digest: str, source: PackSource, version: str | None) -> tuple[list[Check], list[str]]:
    """Check the cells of a workbook as `check_made` does; one that is missing or unreadable is told elsewhere."""
    from clausepack.checks.cells import cell_faults  # the workbook libraries load only when one is read

    try:
        faults = list(cell_faults(pack, digest, source.read(PAYLOAD + "pack.xlsx")))
    except (KeyError, OSError, PackError):
        return [], []
    if faults and _is_foreign(pack, version):
        return [], [_foreign(pack, "the single cells of the workbook")]
    return [outcome("cells", faults, "every cell of the workbook's tables says what the record says")], []


def check_attached(source: PackSource) -> Check:
    """Check that what is attached to the PDF are the files beside it."""
    return outcome("attachments", _attached_faults(source), "what the PDF carries are the files of this pack")


def _is_foreign(pack: Pack, version: str | None) -> bool:
    return version is not None and version != pack.program.version


def _foreign(pack: Pack, what: str) -> str:
    return f"{what}: {pack.program.name} {pack.program.version} made them, and this version makes them otherwise"


def _file_faults(pack: Pack, digest: str, source: PackSource) -> Iterator[str]:
    names, volumes = source.names(), volume_names(source)
    made = _made_again(pack, digest, len(volumes))
    if any(name.startswith(f"{PAYLOAD}{FOLDER}/") for name in names):
        made |= {PAYLOAD + name: data for name, data in table_files(pack, digest).items()}
    known = {*made, *_TAGS, *_payload(pack, volumes)}
    yield from (f"{name} is no file of this pack" for name in names if name not in known)
    for name, data in made.items():
        found = _read(source, name)
        if found is None:
            yield f"{name} is missing"
        elif (_OCTETS.sub(b"", found) if name == INFO else found) != data:
            yield f"{name} is not what the record gives"


def _attached_faults(source: PackSource) -> Iterator[str]:
    pdf = _read(source, PAYLOAD + INDEX_FILE)
    if pdf is None:
        return  # the check of the PDF tells it
    try:
        attached = attached_files(pdf, INDEX_FILE)
    except PackError as error:
        yield error.message
        return
    for name in ("pack.json", "pack.xlsx"):
        if name not in attached:
            yield f"{name} is not attached to {INDEX_FILE}"
    for name, data in attached.items():
        if _read(source, place_of(name)) != data:
            yield f"{name}, which is attached to {INDEX_FILE}, is not the file of this pack"


def _made_again(pack: Pack, digest: str, volumes: int) -> dict[str, bytes]:
    return {
        PAYLOAD + "loadfile.csv": loadfile(pack),
        "VERIFY.txt": verify_text(pack, digest, volumes),
        INFO: _OCTETS.sub(b"", info_of(pack, digest, {}, volumes)),
    }


def _payload(pack: Pack, volumes: list[str]) -> Iterator[str]:
    withheld = {row.exhibit for row in pack.redactions}
    logo = pack.engagement.logo
    yield from (PAYLOAD + name for name in (*_RECORD, *volumes, *([logo.path] if logo else ())))
    for exhibit in pack.exhibits:
        yield PAYLOAD + exhibit.text_path
        if exhibit.number not in withheld:
            yield PAYLOAD + exhibit.source_path


def _read(source: PackSource, name: str) -> bytes | None:
    try:
        return source.read(name)
    except (KeyError, OSError):
        return None
