"""Old and encrypted Office files: no text is taken from them, but the reason is told apart."""

from __future__ import annotations

from clausemark.errors import InputRefusedError
from clausemark.intake.media import OLE
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText

_ENCRYPTED = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))


class OleReader:
    """Refuses Office files that are encrypted or of 1997–2003, each with its reason."""

    name = "ole"
    version = "1"
    media_types: tuple[str, ...] = (OLE,)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Raise `InputRefusedError`: `encrypted`, or `format-unsupported` for an Office file of 1997–2003."""
        del encoding_hint  # no text is taken
        if any(name in untrusted_data for name in _ENCRYPTED):
            message = phrase(
                "It is encrypted. Open it with its password in Word, take the protection off, and import that file."
            )
            raise InputRefusedError(message, reason="encrypted")
        message = phrase(
            "It is an Office file of 1997–2003, which cannot be read. Save it as DOCX and import that file."
        )
        raise InputRefusedError(message, reason="format-unsupported")
