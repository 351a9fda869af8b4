"""The signatures of a PDF as they are found, checked offline; whom to trust is left to the reader."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from clausepack.errors import PackError


@dataclass(frozen=True, slots=True)
class SignatureSeen:
    """One signature of a PDF as it was found.

    `sound` tells that it is mathematically right over the bytes it covers, `unchanged` that afterwards only further
    signatures and their proofs were added. Times are as claimed and as stamped; `stamped` is empty without a
    time-stamp. Who stands behind the certificate is not judged here.
    """

    field: str
    signer: str
    claimed: str
    stamped: str
    sound: bool
    unchanged: bool


def signatures_of(pdf: bytes) -> list[SignatureSeen]:
    """Return the signatures of a PDF, oldest first, checked offline.

    Raises `PackError` (`pdf-unreadable`) when the bytes are no PDF.
    """
    if b"/ByteRange" not in pdf:
        return []
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        return list(_seen(PdfFileReader(io.BytesIO(pdf))))
    except (PdfError, ValueError, KeyError) as error:
        message = "The signatures of pack.pdf cannot be read: the file is damaged. Ask for the pack again."
        raise PackError(message, reason="pdf-unreadable") from error


def _seen(reader: Any) -> Iterator[SignatureSeen]:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    from clausepack.pdf.signature_changes import only_signed_after

    whole = {SignatureCoverageLevel.ENTIRE_REVISION, SignatureCoverageLevel.ENTIRE_FILE}
    for found in reader.embedded_regular_signatures:
        with untrusting():
            nobody = ValidationContext(trust_roots=[], allow_fetching=False)
            status = validate_pdf_signature(found, nobody, skip_diff=True)
        stamp = status.timestamp_validity
        yield SignatureSeen(
            field=found.field_name,
            signer=status.signing_cert.subject.human_friendly,
            claimed=_moment(status.signer_reported_dt),
            stamped=_moment(stamp.timestamp) if stamp is not None and stamp.valid and stamp.intact else "",
            sound=status.intact and status.valid and status.coverage in whole,
            unchanged=only_signed_after(reader, found.signed_revision),
        )


@contextmanager
def untrusting() -> Iterator[None]:
    """Keep the library from logging that it trusts nobody: whom to trust is left to the reader."""
    log = logging.getLogger("pyhanko.sign.validation")
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(before)


def _moment(value: Any) -> str:
    from datetime import UTC

    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value is not None else ""
