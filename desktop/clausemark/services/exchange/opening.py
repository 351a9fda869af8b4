"""Opens an exchange file: nothing in it is believed before its bag, its ledger and its readings have been checked."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.hashes import Sha256, sha256_of_file
from clausemark.archive.zip_damage import ZIP_DAMAGE
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.services.exchange.layout import HEADER, LEDGER, SCHEMA, SIGNATURE, TOP, Header
from clausemark.store.record_codec import checked_record
from clausemark.troubles import trouble_of
from clausepack.checks.bag import check_bag
from clausepack.container import ZipSource
from clausepack.detached import detached_signature
from clausepack.errors import PackError
from clausepack.manifest import MANIFEST, PAYLOAD

MAX_BYTES = 2 * 1024**3
"""A larger file is refused (`too-large`)."""
_MOST_MEMBERS = 500_000
_NAME = re.compile(rf"{TOP}/(?:[a-z-]+(?:-sha256)?\.[a-z0-9]+|VERIFY\.txt|data/(?:[a-z]+/)?[a-z0-9.-]+)")


@dataclass(frozen=True, slots=True)
class Opened:
    """An exchange file whose bag is whole: its header, the files below `data/`, and who signed it, if anybody did."""

    file_name: str
    sha256: Sha256
    header: Header
    payload: Mapping[str, bytes]
    signer: str

    def part(self, path: str) -> bytes:
        """Return a file below `data/`; raise `InputRefusedError` (`exchange-damaged`) when it is not there."""
        if path not in self.payload:
            raise damaged(self.file_name, phrase("{path} is missing", path=path))
        return self.payload[path]

    @property
    def ledger(self) -> bytes:
        """Return the ledger's lines."""
        return self.part(LEDGER)


def open_exchange(file: Path) -> Opened:
    """Return an exchange file, its bytes checked against its own manifests and its signature.

    Raises `InputRefusedError`: `unreadable`, `too-large`, `exchange-foreign` for what is no exchange file,
    `exchange-newer`, `exchange-damaged` for one that was altered, `signature-wrong`, `signature-unreadable`.
    """
    digest = _refuse_odd(file)
    try:
        source = ZipSource(file)
    except PackError as error:
        raise damaged(file.name, phrase("its parts cannot be read whole")) from error
    faults = [check.detail for check in check_bag(source) if not check.ok]
    if faults:
        raise damaged(file.name, faults[0])
    names = [name for name in source.names() if name.startswith(PAYLOAD)]
    payload = {name.removeprefix(PAYLOAD): source.read(name) for name in names}
    header = _header(file.name, payload)
    signed = SIGNATURE in source.names()
    signer = _signer(file.name, source.read(MANIFEST), source.read(SIGNATURE)) if signed else ""
    return Opened(file.name, digest, header, payload, signer)


def damaged(file_name: str, what: str) -> InputRefusedError:
    """Return the refusal of an exchange file that is not as it was written."""
    message = phrase(
        "{file} is not as it was written: {what}. Nothing was taken from it. Ask for it again.",
        file=file_name,
        what=what,
    )
    return InputRefusedError(message, reason="exchange-damaged")


def _refuse_odd(file: Path) -> Sha256:
    """Refuse what is no exchange file before anything in it is unpacked; return the hash of its bytes.

    Members are stored, never packed: what the file holds is no larger than the file.
    """
    try:
        if file.stat().st_size > MAX_BYTES:
            message = phrase(
                "{file} is larger than {most} MiB. Exchange fewer versions at a time.",
                file=file.name,
                most=MAX_BYTES // 2**20,
            )
            raise InputRefusedError(message, reason="too-large")
        digest = sha256_of_file(file)
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
    except OSError as error:
        message = phrase("{file} cannot be read: {trouble}. Check the name.", file=file.name, trouble=trouble_of(error))
        raise InputRefusedError(message, reason="unreadable") from error
    except ZIP_DAMAGE as error:
        raise _foreign(file.name) from error
    names = [member.filename for member in members]
    if not any(name == f"{TOP}/{PAYLOAD}{HEADER}" for name in names):
        raise _foreign(file.name)
    if len(set(names)) != len(names) or len(names) > _MOST_MEMBERS:
        raise damaged(file.name, phrase("a name stands in it twice, or there are too many"))
    odd = next((name for name in names if not _NAME.fullmatch(name)), None)
    if odd is not None:
        raise damaged(file.name, phrase("“{name}” is not the name of a part of it", name=odd[:80]))
    if any(each.compress_type != zipfile.ZIP_STORED or each.file_size != each.compress_size for each in members):
        raise damaged(file.name, phrase("its parts are packed"))
    return digest


def _foreign(file_name: str) -> InputRefusedError:
    message = phrase(
        "{file} is not an exchange file. Choose the one that was written where the work was handed over.",
        file=file_name,
    )
    return InputRefusedError(message, reason="exchange-foreign")


def _header(file_name: str, payload: Mapping[str, bytes]) -> Header:
    try:
        value = json.loads(payload[HEADER])
        if isinstance(value, dict) and value.get("schema") != SCHEMA:
            message = phrase(
                "{file} was written by a later version of Clausemark, or by another program. Update Clausemark.",
                file=file_name,
            )
            raise InputRefusedError(message, reason="exchange-newer")
        return checked_record(Header, value)
    except (KeyError, ValueError, RecursionError) as error:
        raise damaged(file_name, phrase("{path} cannot be read", path=HEADER)) from error


def _signer(file_name: str, manifest: bytes, signature: bytes) -> str:
    try:
        seen = detached_signature(manifest, signature)
    except PackError as error:
        message = phrase("{file}: {trouble}", file=file_name, trouble=error.message)
        raise InputRefusedError(message, reason=error.reason) from error
    if not seen.sound:
        message = phrase(
            "The signature on {file} is not that of its content. Nothing was taken from it. Ask for it again.",
            file=file_name,
        )
        raise InputRefusedError(message, reason="signature-wrong")
    return seen.signer
