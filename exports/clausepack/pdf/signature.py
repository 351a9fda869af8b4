"""Signatures on a finished PDF (PAdES, ETSI EN 319 142-1): appended, without touching a byte of what was there.

The only module that uses the network, and only when a time-stamp service was named.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clausepack.errors import PackError

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, Signer

FIELDS = ("Prepared", "Reviewed", "Approved")
"""The empty fields of section 15, for visible signatures."""

_NOW = "%Y-%m-%d %H:%M:%S UTC"


class Level(Enum):
    """How long a signature can be checked: B alone, T with a time-stamp, LT with proofs, LTA with those stamped too."""

    B = "b"
    T = "t"
    LT = "lt"
    LTA = "lta"


@dataclass(frozen=True, slots=True)
class FileKey:
    """A key with its certificates as PKCS#12."""

    data: bytes
    passphrase: bytes | None


@dataclass(frozen=True, slots=True)
class TokenKey:
    """A key on a token reached through a PKCS#11 module; `label` names its certificate on the token."""

    module: Path
    token: str
    label: str
    pin: str | None


@dataclass(frozen=True, slots=True)
class SigningOrder:
    """What a signature is to be; `field` is one of `FIELDS` for a visible one, empty for one without a look.

    `font` draws the visible one: a TrueType file.
    """

    key: FileKey | TokenKey
    level: Level
    font: Path
    timestamp_url: str = ""
    field: str = ""


def sign_pdf(pdf: bytes, order: SigningOrder) -> bytes:
    """Return the PDF with a signature appended.

    Raises `PackError`: `key-unreadable`, `token-unavailable`, `timestamp-url-missing`, `timestamp-failed`,
    `signature-field-taken`, `signature-failed`.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    if order.level is not Level.B and not order.timestamp_url:
        message = f"A signature of level {order.level.value} needs a time-stamp. Name the service with --timestamp-url."
        raise PackError(message, reason="timestamp-url-missing")
    if isinstance(order.key, TokenKey):
        with _token_session(order.key) as session:
            return _signed(IncrementalPdfFileWriter(io.BytesIO(pdf)), order, _token_signer(session, order.key))
    return _signed(IncrementalPdfFileWriter(io.BytesIO(pdf)), order, file_signer(order.key))


def file_signer(key: FileKey) -> Signer:
    """Return what signs with a PKCS#12 key; raise `PackError` (`key-unreadable`) when the key cannot be opened."""
    from pyhanko.sign.signers import SimpleSigner

    try:
        signer: Signer = SimpleSigner.load_pkcs12_data(key.data, other_certs=(), passphrase=key.passphrase)
    except (ValueError, TypeError) as error:
        message = "The key file cannot be opened. Is it PKCS#12 (.p12, .pfx), and is the passphrase right?"
        raise PackError(message, reason="key-unreadable") from error
    return signer


def _token_session(key: TokenKey) -> Any:
    import pkcs11
    from pyhanko.config.pkcs11 import TokenCriteria
    from pyhanko.sign.pkcs11 import open_pkcs11_session

    try:
        return open_pkcs11_session(str(key.module), token_criteria=TokenCriteria(label=key.token), user_pin=key.pin)
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
        message = (
            f"The token {key.token} cannot be opened through {key.module.name} ({_why(error)}). Check module and PIN."
        )
        raise PackError(message, reason="token-unavailable") from error


def _token_signer(session: Any, key: TokenKey) -> Signer:
    """Return what signs with a token; one that cannot hash is given the hash."""
    import pkcs11
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.pkcs11 import PKCS11Signer

    hashing = {"rsa": pkcs11.Mechanism.SHA256_RSA_PKCS, "ec": pkcs11.Mechanism.ECDSA_SHA256}
    signer = PKCS11Signer(session, cert_label=key.label)
    try:
        wanted = hashing.get(signer.signing_cert.public_key.algorithm)
    except (pkcs11.PKCS11Error, SigningError):
        return signer  # what is wrong with the certificate is told when it is to sign
    if wanted is not None and wanted not in session.token.slot.get_mechanisms():
        return PKCS11Signer(session, cert_label=key.label, use_raw_mechanism=True)
    return signer


def _signed(writer: IncrementalPdfFileWriter, order: SigningOrder, signer: Signer) -> bytes:
    import pkcs11
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.signers import PdfSigner
    from pyhanko.sign.timestamps import HTTPTimeStamper, TimestampRequestError
    from pyhanko_certvalidator.errors import ValidationError

    field = _free_field(writer, order.field)
    stamper = HTTPTimeStamper(order.timestamp_url, timeout=30) if order.level is not Level.B else None
    try:
        meta = _metadata(order, signer, field)
        style = _look(order.font) if order.field else None
        tool = PdfSigner(meta, signer, timestamper=stamper, stamp_style=style)
        return bytes(tool.sign_pdf(writer, existing_fields_only=bool(order.field)).getbuffer())
    except (TimestampRequestError, OSError) as error:
        message = f"No time-stamp came from {order.timestamp_url} ({_why(error)}). Nothing was signed. Try again."
        raise PackError(message, reason="timestamp-failed") from error
    except (SigningError, ValidationError, PdfError, pkcs11.PKCS11Error, ValueError) as error:
        message = f"The signature could not be made ({_why(error)}). Nothing was changed."
        raise PackError(message, reason="signature-failed") from error


def _metadata(order: SigningOrder, signer: Signer, field: str) -> PdfSignatureMetadata:
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata
    from pyhanko_certvalidator import ValidationContext

    long_term = order.level in {Level.LT, Level.LTA}
    return PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=f"{order.field or 'Signed'} for the pack with the root hash on its cover",
        embed_validation_info=long_term,
        use_pades_lta=order.level is Level.LTA,
        validation_context=ValidationContext(trust_roots=_roots(signer), allow_fetching=True) if long_term else None,
    )


def _roots(signer: Signer) -> list[Any]:
    """Return whom proofs are gathered up to: the signer's own root, and those of the system for the time-stamp."""
    import ssl

    from pyhanko.keys import load_certs_from_pemder_data

    own = [cert for cert in signer.cert_registry if cert.self_issued]
    system = ssl.create_default_context().get_ca_certs(binary_form=True)
    return [*own, *(cert for data in system for cert in load_certs_from_pemder_data(data))]


def _free_field(writer: IncrementalPdfFileWriter, wanted: str) -> str:
    from pyhanko.sign.fields import enumerate_sig_fields

    taken = {name: value is not None for name, value, _ in enumerate_sig_fields(writer)}
    if not wanted:
        return next(name for n in range(1, 10_000) if (name := f"Signature {n}") not in taken)
    if taken.get(wanted) is False:
        return wanted
    free = ", ".join(name for name in FIELDS if taken.get(name) is False) or "none"
    message = f"The field {wanted} is signed already, or not in this PDF. Free fields: {free}. Or sign without a look."
    raise PackError(message, reason="signature-field-taken")


def _look(font: Path) -> Any:
    """Return how a visible signature looks: who and when, in an embedded font, no picture."""
    from pyhanko.pdf_utils.layout import AxisAlignment, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.text import TextBoxStyle
    from pyhanko.stamp import TextStampStyle

    return TextStampStyle(
        stamp_text="Signed by %(signer)s\n%(ts)s",
        timestamp_format=_NOW,
        border_width=0,
        text_box_style=TextBoxStyle(font=_embedded(font), font_size=8),
        inner_content_layout=SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MID),
    )


def _embedded(font: Path) -> Any:
    """Return a font read once: the library's own factory leaves its file open."""
    from pyhanko.pdf_utils.font.api import FontEngineFactory
    from pyhanko.pdf_utils.font.opentype import GlyphAccumulator

    class Embedded(FontEngineFactory):
        def create_font_engine(self, writer: Any, obj_stream: Any = None) -> Any:
            return GlyphAccumulator(writer, io.BytesIO(font.read_bytes()), font_size=8, obj_stream=obj_stream)

    return Embedded()


def _why(error: BaseException) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) < 160 else text[:160] + " …"
