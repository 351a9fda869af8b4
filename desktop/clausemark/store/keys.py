"""Passphrases and the keys made of them, as SQLCipher 4 makes them.

The key is derived here once for each opening, and handed to every connection in its raw form: the passphrase
never becomes part of a statement, and ordinary SQLCipher tools open the file with the same passphrase.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from clausemark.errors import UsageError
from clausemark.phrases import phrase

_SALT_BYTES = 16
_KEY_BYTES = 32
_ROUNDS = 256_000
"""SQLCipher 4's defaults: PBKDF2-HMAC-SHA512, the salt in the first 16 bytes of the file."""


@dataclass(frozen=True, slots=True)
class Key:
    """The key of one encrypted file; never shown."""

    raw: str = field(repr=False)

    @property
    def literal(self) -> str:
        """Return the key as SQLCipher takes it inside an SQL text literal."""
        return f"x''{self.raw}''"


def check_passphrase(passphrase: str | None) -> None:
    """Refuse passphrases that cannot protect anything or cannot be typed again; None is no passphrase.

    Raises `UsageError` (`passphrase-empty`, `passphrase-unusable`).
    """
    if passphrase is None:
        return
    if not passphrase.strip():
        raise UsageError(phrase("The passphrase is empty. Give one, or none at all."), reason="passphrase-empty")
    if "\x00" in passphrase or any("\ud800" <= char <= "\udfff" for char in passphrase):
        message = phrase("The passphrase holds a character that cannot be typed. Choose another one.")
        raise UsageError(message, reason="passphrase-unusable")


def new_key(passphrase: str | None) -> Key | None:
    """Return a key with a salt of its own for a new file, None without a passphrase."""
    check_passphrase(passphrase)
    return None if passphrase is None else _derived(passphrase, secrets.token_bytes(_SALT_BYTES))


def key_of(path: Path, passphrase: str) -> Key:
    """Return the key that a passphrase gives with the salt of an encrypted file."""
    check_passphrase(passphrase)
    with path.open("rb") as stream:
        return _derived(passphrase, stream.read(_SALT_BYTES))


def _derived(passphrase: str, salt: bytes) -> Key:
    """Return the key; NFC first, since systems type the same letters differently."""
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, _KEY_BYTES).hex() + salt.hex())
