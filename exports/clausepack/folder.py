"""The pack folder: a BagIt bag with the PDF, the workbook, the record, sources, texts and ledger."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from clausepack.codec import canonical_bytes
from clausepack.container import FolderSource, zip_into
from clausepack.errors import PackError
from clausepack.manifest import BAGIT, MANIFEST, PAYLOAD, TAG_MANIFEST, bag_info, manifest_text, sha256_hex
from clausepack.pack import LedgerLine, Pack
from clausepack.spool import Content, Stored, sha256_of, size_of
from clausepack.verify_text import verify_text
from clausepack.volume_files import INDEX_FILE

INFO = "bag-info.txt"


@dataclass(frozen=True, slots=True)
class Renditions:
    """The files made of a pack: canonical record, finished PDF, workbook.

    `volumes` are the PDFs of a pack in volumes by file name; `pdf` is their master index then.
    """

    pack_json: bytes
    pdf: Content
    workbook: bytes
    volumes: Mapping[str, Content] = field(default_factory=dict)


def bag_files(
    pack: Pack, renditions: Renditions, sources: Mapping[str, bytes], texts: Mapping[str, bytes]
) -> dict[str, Content]:
    """Return every file of the bag by its path; `sources` and `texts` are keyed by their paths below `data/`."""
    payload: dict[str, Content] = {
        "pack.json": renditions.pack_json,
        INDEX_FILE: renditions.pdf,
        **renditions.volumes,
        "pack.xlsx": renditions.workbook,
        "ledger.jsonl": ledger_jsonl(pack.ledger.lines),
        "loadfile.csv": loadfile(pack),
        **sources,
        **texts,
    }
    files = {PAYLOAD + path: data for path, data in payload.items()}
    hashes = {path: sha256_of(data) for path, data in files.items()}
    tags = {
        "bagit.txt": BAGIT,
        INFO: info_of(pack, sha256_hex(renditions.pack_json), files, len(renditions.volumes)),
        MANIFEST: manifest_text(hashes),
        "VERIFY.txt": verify_text(pack, sha256_hex(renditions.pack_json), len(renditions.volumes)),
    }
    tags[TAG_MANIFEST] = manifest_text({path: sha256_hex(data) for path, data in tags.items()})
    return files | tags


def write_folder(target: Path, files: Mapping[str, Content]) -> None:
    """Write a pack folder under its final name in one step: whole or not at all. Stored files are moved into it.

    Raises `PackError` (`target-exists`) when the name is taken by anything but an empty folder.
    """
    _refuse_taken(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        for name, data in files.items():
            path = work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _put(path, data)
        work.chmod(0o755)
        if target.exists():
            target.rmdir()
        work.replace(target)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise


def _put(path: Path, content: Content) -> None:
    if isinstance(content, Stored):
        content.path.replace(path)
    else:
        path.write_bytes(content)


def write_zip(target: Path, folder_name: str, files: Mapping[str, Content]) -> None:
    """Write a pack as one ZIP under its final name in one step."""
    _refuse_taken(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    members = {f"{folder_name}/{name}": content for name, content in files.items()}
    _write_whole(target, lambda stream: zip_into(stream, members))


def write_file(target: Path, data: bytes) -> None:
    """Write a file under its final name in one step, flushed to disk before it gets the name."""
    _write_whole(target, lambda stream: stream.write(data))


def _write_whole(target: Path, write: Callable[[BinaryIO], object]) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def ledger_jsonl(lines: tuple[LedgerLine, ...]) -> bytes:
    """Return the ledger extract, one canonical JSON object a line."""
    return b"".join(canonical_bytes(_ledger_object(line)) + b"\n" for line in lines)


def _ledger_object(line: LedgerLine) -> dict[str, str | int | None]:
    names = ("seq", "utc", "actor", "act", "record", "previous", "payload_sha256", "payload")
    return {name: getattr(line, name) for name in names}


def loadfile(pack: Pack) -> bytes:
    """Return a Concordance-like index of the exhibits as CSV (RFC 4180), for litigation software."""
    heads = ("EXHIBIT", "PLATFORM", "DOCUMENT", "CAPTURED_AT", "MEDIA_TYPE", "BYTES", "SHA256", "SOURCE", "TEXT")
    withheld = {row.exhibit for row in pack.redactions}
    rows = [heads] + [
        (
            exhibit.number,
            exhibit.platform,
            exhibit.document,
            exhibit.captured_at,
            exhibit.media_type,
            str(exhibit.bytes),
            exhibit.sha256,
            "" if exhibit.number in withheld else exhibit.source_path,
            exhibit.text_path,
        )
        for exhibit in pack.exhibits
    ]
    return "".join(",".join(_field(value) for value in row) + "\r\n" for row in rows).encode("utf-8")


def _field(value: str) -> str:
    guarded = "'" + value if value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value
    return '"' + guarded.replace('"', '""') + '"'


def info_of(pack: Pack, digest: str, files: Mapping[str, Content], volumes: int) -> bytes:
    """Return `bag-info.txt` of a pack whose payload is `files`, its PDF in so many volumes (0: one PDF)."""
    octets = sum(map(size_of, files.values()))
    return bag_info(
        (
            ("Source-Organization", pack.engagement.organisation),
            ("External-Identifier", pack.id),
            ("External-Description", pack.title),
            ("Bagging-Date", pack.frozen_at[:10]),
            ("Payload-Oxum", f"{octets}.{len(files)}"),
            ("Bag-Software-Agent", f"{pack.program.name} {pack.program.version}"),
            ("Clausemark-Status", pack.status),
            ("Clausemark-Root-Hash", digest),
            ("Clausemark-Volumes", str(volumes) if volumes else ""),
        )
    )


def _refuse_taken(target: Path) -> None:
    if not target.exists() or (target.is_dir() and not FolderSource(target).names()):
        return
    message = f"{target} exists already. Choose another name, or move it away first."
    raise PackError(message, reason="target-exists")
