"""Signing a pack: the PDF gets a signature, the bag is made anew, and what the PDF was before is recorded."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from clausepack.checks.bag import check_bag
from clausepack.codec import canonical_bytes
from clausepack.container import FolderSource, open_pack
from clausepack.errors import PackFormatError, PackIntegrityError
from clausepack.folder import write_folder
from clausepack.manifest import MANIFEST, PAYLOAD, SIGNATURES, TAG_MANIFEST, manifest_text, read_manifest, sha256_hex
from clausepack.pdf.signature import SigningOrder, sign_pdf
from clausepack.pdf.signature_seen import SignatureSeen, signatures_of
from clausepack.volume_files import INDEX_FILE

_PDF = PAYLOAD + INDEX_FILE


@dataclass(frozen=True, slots=True)
class SignedPack:
    """What a signing did to a pack."""

    signature: SignatureSeen
    level: str
    sha256_before: str
    sha256_after: str


def sign_folder(target: Path, order: SigningOrder, utc: str) -> SignedPack:
    """Sign the PDF of a pack folder and bag it anew; the folder is replaced in one step or stays as it was.

    `utc` is the moment written into the record. Raises `PackFormatError` (`not-a-pack`, `sign-folder-only`),
    `PackIntegrityError` (`pack-changed`) when the bag is not whole, and what `sign_pdf` raises.
    """
    if target.suffix.lower() == ".pdf" and target.is_file():
        message = (
            f"{target.name} is a PDF. Sign the folder of the pack that it lies in: the record of its signatures and the"
            " hashes of all files are there."
        )
        raise PackFormatError(message, reason="sign-folder-only")
    source = open_pack(target)
    if not isinstance(source, FolderSource):
        message = f"{target.name} is a ZIP. Unpack it, sign the folder, and hand that on."
        raise PackFormatError(message, reason="sign-folder-only")
    faults = [check for check in check_bag(source) if not check.ok]
    if faults:
        message = f"{target.name} is not the pack that was exported ({faults[0].detail}). It was not signed."
        raise PackIntegrityError(message, reason="pack-changed")
    before = source.read(_PDF)
    after = sign_pdf(before, order)
    seen = signatures_of(after)[-1]
    done = SignedPack(seen, order.level.value, sha256_hex(before), sha256_hex(after))
    _replace(target, _bagged(source, after, _line(done, utc, len(before))))
    return done


def _line(done: SignedPack, utc: str, size: int) -> bytes:
    value = {
        "bytes_before": size,
        "field": done.signature.field,
        "file": _PDF,
        "level": done.level,
        "sha256_after": done.sha256_after,
        "sha256_before": done.sha256_before,
        "signer": done.signature.signer,
        "utc": utc,
    }
    return canonical_bytes(value) + b"\n"


def _bagged(source: FolderSource, pdf: bytes, line: bytes) -> dict[str, bytes]:
    """Return all files of the pack with the signed PDF, and tag files to match."""
    files = {name: source.read(name) for name in source.names() if name != TAG_MANIFEST}
    size = len(pdf) - len(files[_PDF])
    files[_PDF] = pdf
    hashes = read_manifest(files[MANIFEST], MANIFEST) | {_PDF: sha256_hex(pdf)}
    files[MANIFEST] = manifest_text(hashes)
    files["bag-info.txt"] = _info(files["bag-info.txt"], size)
    files[SIGNATURES] = files.get(SIGNATURES, b"") + line
    tags = {name: sha256_hex(data) for name, data in files.items() if not name.startswith(PAYLOAD)}
    return files | {TAG_MANIFEST: manifest_text(tags)}


def _info(data: bytes, grown: int) -> bytes:
    """Return `bag-info.txt` with the octets of the payload corrected."""
    lines = []
    for line in data.decode("utf-8").split("\n"):
        label, colon, value = line.partition(": ")
        if label == "Payload-Oxum" and colon:
            octets, _, count = value.partition(".")
            line = f"{label}: {int(octets) + grown}.{count}"  # noqa: PLW2901  # the line itself is what changes
        lines.append(line)
    return "\n".join(lines).encode("utf-8")


def _replace(target: Path, files: dict[str, bytes]) -> None:
    """Put a new folder in the place of the old one; a failure leaves the old one where it was."""
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    old, new = work / "before", work / "after"
    try:
        write_folder(new, files)
        target.replace(old)
        try:
            new.replace(target)
        except OSError:
            old.replace(target)
            raise
    finally:
        shutil.rmtree(work, ignore_errors=True)
