"""The words of a signature."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.archive.clock import parse_utc
from clausemark.ui.when import full_moment
from clausepack.signing import SignedPack


def seen_words(locale: QLocale, signed: SignedPack) -> str:
    """Return who signed and when, and whether a service or the signer’s computer says so."""
    seen = signed.signature
    stated = seen.stamped or seen.claimed
    moment = full_moment(locale, parse_utc(stated)) if stated else ""
    told = (
        QCoreApplication.translate("Signing", "{0}, {1} by a time-stamp")
        if seen.stamped
        else QCoreApplication.translate("Signing", "{0}, {1} by the clock of this computer")
    )
    return told.format(seen.signer, moment)
