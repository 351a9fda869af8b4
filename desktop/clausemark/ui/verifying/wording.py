"""The names of checks in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clausemark.ui.translation import QT_TRANSLATE_NOOP

_NAMES = {
    "bag manifest": QT_TRANSLATE_NOOP("Verifying", "Every file as listed"),
    "bag tag files": QT_TRANSLATE_NOOP("Verifying", "The list itself"),
    "record": QT_TRANSLATE_NOOP("Verifying", "The record and its root hash"),
    "status": QT_TRANSLATE_NOOP("Verifying", "Status as computed"),
    "sums": QT_TRANSLATE_NOOP("Verifying", "Sums that close"),
    "sources": QT_TRANSLATE_NOOP("Verifying", "Archived bytes"),
    "texts": QT_TRANSLATE_NOOP("Verifying", "Texts and provisions"),
    "derivation": QT_TRANSLATE_NOOP("Verifying", "Texts taken from the bytes again"),
    "excerpts": QT_TRANSLATE_NOOP("Verifying", "Excerpts word for word"),
    "population": QT_TRANSLATE_NOOP("Verifying", "Provisions at their places"),
    "digests": QT_TRANSLATE_NOOP("Verifying", "What was signed"),
    "sign-offs": QT_TRANSLATE_NOOP("Verifying", "Sign-offs and four eyes"),
    "law": QT_TRANSLATE_NOOP("Verifying", "Law entries"),
    "ledger": QT_TRANSLATE_NOOP("Verifying", "The ledger's chain"),
    "PDF": QT_TRANSLATE_NOOP("Verifying", "PDF against the record"),
    "changes": QT_TRANSLATE_NOOP("Verifying", "Redlines against the texts"),
    "legal": QT_TRANSLATE_NOOP("Verifying", "What legal said"),
    "signatures": QT_TRANSLATE_NOOP("Verifying", "Digital signatures"),
    "attachments": QT_TRANSLATE_NOOP("Verifying", "Files attached to the PDF"),
    "agreement": QT_TRANSLATE_NOOP("Verifying", "The record against itself"),
    "recorded": QT_TRANSLATE_NOOP("Verifying", "The record against the ledger"),
    "files": QT_TRANSLATE_NOOP("Verifying", "Files beside the record"),
    "cells": QT_TRANSLATE_NOOP("Verifying", "Cells of the workbook"),
    "logo": QT_TRANSLATE_NOOP("Verifying", "Logo on the cover"),
    "workbook": QT_TRANSLATE_NOOP("Verifying", "Workbook against the record"),
    "zip": QT_TRANSLATE_NOOP("Verifying", "The ZIP file"),
    "database": QT_TRANSLATE_NOOP("Verifying", "The database file"),
    "originals": QT_TRANSLATE_NOOP("Verifying", "Archived bytes"),
    "records": QT_TRANSLATE_NOOP("Verifying", "Records against the ledger"),
    "revisions": QT_TRANSLATE_NOOP("Verifying", "Revisions against the ledger"),
    "packs": QT_TRANSLATE_NOOP("Verifying", "Frozen packs"),
    "purged": QT_TRANSLATE_NOOP("Verifying", "What was purged"),
}


def check_name(name: str) -> str:
    """Return a check's name in words; one that is not known here keeps its own."""
    return QCoreApplication.translate("Verifying", _NAMES[name]) if name in _NAMES else name.capitalize()
