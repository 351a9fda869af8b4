"""Detached signatures of a file (CMS, RFC 5652), made and checked offline; `openssl cms -verify` checks them too."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from clausepack.errors import PackError
from clausepack.pdf.signature import FileKey, file_signer
from clausepack.pdf.signature_seen import untrusting


@dataclass(frozen=True, slots=True)
class DetachedSeen:
    """A detached signature as it was found, and whom its certificate names.

    `sound` tells that it is mathematically right over the bytes. Who stands behind the certificate is not judged here.
    """

    signer: str
    sound: bool


def sign_detached(data: bytes, key: FileKey) -> bytes:
    """Return a detached signature over bytes, DER; raise `PackError` (`key-unreadable`, `signature-failed`)."""
    signer = file_signer(key)
    try:
        signed: Any = asyncio.run(signer.async_sign_general_data(data, "sha256", detached=True))
        return bytes(signed.dump())
    except ValueError as error:
        raise PackError(
            f"The signature could not be made ({error}). Nothing was written.", reason="signature-failed"
        ) from error


def detached_signature(data: bytes, untrusted_signature: bytes) -> DetachedSeen:
    """Return what a detached signature says of bytes; raise `PackError` (`signature-unreadable`) for anything else."""
    from asn1crypto import cms
    from pyhanko.sign.general import CMSExtractionError
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import async_validate_detached_cms
    from pyhanko_certvalidator import ValidationContext

    try:
        content = cms.ContentInfo.load(untrusted_signature, strict=True)["content"]
        with untrusting():
            nobody = ValidationContext(trust_roots=[], allow_fetching=False)
            status = asyncio.run(async_validate_detached_cms(data, content, signer_validation_context=nobody))
        return DetachedSeen(status.signing_cert.subject.human_friendly, bool(status.intact and status.valid))
    except (SignatureValidationError, CMSExtractionError, ValueError, TypeError, KeyError, AttributeError) as error:
        message = "signature.p7s is no signature that can be read. Ask for the file again."
        raise PackError(message, reason="signature-unreadable") from error
