"""Signing of exported packs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.clock import Clock, utc_text
from clausemark.assets import resource_path
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.services.exporting.failures import translated
from clausemark.services.exporting.fonts import FONT_FILES
from clausemark.services.files import writing
from clausemark.troubles import trouble_of
from clausepack.pdf.signature import FIELDS, FileKey, Level, SigningOrder, TokenKey
from clausepack.signing import SignedPack, sign_folder

SIGNATURE_FIELDS = tuple(name.lower() for name in FIELDS)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A PKCS#12 file and its passphrase."""

    path: Path
    passphrase: str | None


@dataclass(frozen=True, slots=True)
class Token:
    """A PKCS#11 module, the label of the token, the label of the certificate on it, and the PIN."""

    module: Path
    token: str
    label: str
    pin: str | None


@dataclass(frozen=True, slots=True)
class SigningChoices:
    """How to sign: with what level, which time-stamp service if any, and in which field to be seen, if at all."""

    level: str = Level.B.value
    timestamp_url: str = ""
    field: str = ""


def sign_pack(folder: Path, key: KeyFile | Token, choices: SigningChoices, clock: Clock) -> SignedPack:
    """Sign the PDF of a pack folder and bag it anew, recording what the PDF was before.

    Nothing leaves the computer unless a time-stamp service is named. Raises `UsageError`, `IntegrityError`
    or `ExportError`; the pack stays as it was then.
    """
    if choices.field and choices.field not in SIGNATURE_FIELDS:
        raise UsageError(
            phrase(
                "There is no field {field}. Use {signature_fields}.",
                field=choices.field,
                signature_fields=", ".join(SIGNATURE_FIELDS),
            ),
            reason="usage",
        )
    order = SigningOrder(
        key=_key(key),
        level=Level(choices.level),
        font=resource_path("fonts", FONT_FILES["sans"]),
        timestamp_url=choices.timestamp_url,
        field=choices.field.capitalize(),
    )
    with translated(), writing(folder):
        return sign_folder(folder, order, utc_text(clock.now()))


def _key(key: KeyFile | Token) -> FileKey | TokenKey:
    if isinstance(key, Token):
        return TokenKey(key.module, key.token, key.label, key.pin)
    return file_key(key)


def file_key(key: KeyFile) -> FileKey:
    """Return a PKCS#12 key as it is read from its file; raise `UsageError` (`path-missing`)."""
    try:
        data = key.path.read_bytes()
    except OSError as error:
        message = phrase(
            "The key file {path} cannot be read ({trouble}). Check the name.", path=key.path, trouble=trouble_of(error)
        )
        raise UsageError(message, reason="path-missing") from error
    return FileKey(data, key.passphrase.encode("utf-8") if key.passphrase is not None else None)
