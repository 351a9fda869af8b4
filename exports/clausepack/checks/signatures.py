"""Checks of the digital signatures in a pack's PDF, and of the record of its signings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from clausepack.container import PackSource
from clausepack.errors import PackError
from clausepack.manifest import PAYLOAD, SIGNATURES, sha256_hex
from clausepack.pdf.signature_seen import SignatureSeen, signatures_of
from clausepack.report import Check, outcome
from clausepack.volume_files import INDEX_FILE

_PDF = PAYLOAD + INDEX_FILE


def check_signatures(source: PackSource, *, alone: bool = False) -> tuple[list[Check], list[str]]:
    """Check the signatures of a pack's PDF; return also, in words, what they cannot show.

    A PDF `alone` comes without the record of its signings.
    """
    try:
        pdf = source.read(_PDF)
        seen = signatures_of(pdf)
        lines = source.read(SIGNATURES) if SIGNATURES in source.names() else b""
    except (KeyError, OSError):
        return [], []
    except PackError as error:
        return [Check("signatures", False, error.message)], []
    if not seen and not lines:
        return [], ["who stands behind the pack: its PDF carries no digital signature"]
    good = "; ".join(_said(item) for item in seen)
    faults = [*_faults(seen), *(() if alone else _record_faults(pdf, lines, len(seen)))]
    outside = "whether the certificates are those of the people named: the program carries no list of authorities"
    return [outcome("signatures", faults, good)], [outside]


def _said(item: SignatureSeen) -> str:
    when = f"time-stamped {item.stamped}" if item.stamped else f"at {item.claimed} by the signer's own clock"
    return f"{item.field}: {item.signer}, {when}, nothing changed after it"


def _faults(seen: list[SignatureSeen]) -> Iterator[str]:
    for item in seen:
        if not item.sound:
            yield f"{item.field}: the signature of {item.signer} is not that of these bytes"
        elif not item.unchanged:
            yield f"{item.field}: the document was changed after {item.signer} signed it"


def _record_faults(pdf: bytes, lines: bytes, count: int) -> Iterator[str]:
    """Check that the PDF still begins with what it was before each signing, and ends as the last one left it."""
    rows = _rows(lines)
    if rows is None or len(rows) != count:
        yield f"{SIGNATURES} does not tell of the {count} signatures in the PDF"
        return
    for row in rows:
        size = row.get("bytes_before")
        if not isinstance(size, int) or hashlib.sha256(pdf[:size]).hexdigest() != row.get("sha256_before"):
            yield f"{row.get('field')}: the PDF does not begin with what it was before this signing"
    if rows and rows[-1].get("sha256_after") != sha256_hex(pdf):
        yield "the PDF is not as the last signing left it"


def _rows(lines: bytes) -> list[dict[str, object]] | None:
    try:
        rows = [json.loads(line) for line in lines.decode("utf-8").splitlines()]
    except (UnicodeDecodeError, ValueError, RecursionError):
        return None
    return rows if all(isinstance(row, dict) for row in rows) else None
