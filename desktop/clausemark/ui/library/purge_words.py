"""What the window says of a purge: its reasons, and what goes with a document."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.review.purge import PurgeReason
from clausemark.services.purging import Losses
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_REASONS = {
    PurgeReason.RETENTION_OVER: QT_TRANSLATE_NOOP("Purging", "Retention is over"),
    PurgeReason.ENGAGEMENT_ENDED: QT_TRANSLATE_NOOP("Purging", "The engagement has ended"),
    PurgeReason.CLIENT_REQUEST: QT_TRANSLATE_NOOP("Purging", "The client asks for it"),
    PurgeReason.DATA_SUBJECT_REQUEST: QT_TRANSLATE_NOOP("Purging", "A data subject asks for it"),
    PurgeReason.TAKEN_IN_BY_MISTAKE: QT_TRANSLATE_NOOP("Purging", "Taken in by mistake"),
    PurgeReason.UNLAWFULLY_HELD: QT_TRANSLATE_NOOP("Purging", "Held unlawfully (needs a note)"),
    PurgeReason.COURT_OR_AUTHORITY: QT_TRANSLATE_NOOP("Purging", "A court or an authority ordered it (needs a note)"),
    PurgeReason.OTHER: QT_TRANSLATE_NOOP("Purging", "Another reason (needs a note)"),
}
_KINDS = {
    "brk": QT_TRANSLATE_NOOP("Purging", "Broken captures: {0}"),
    "car": QT_TRANSLATE_NOOP("Purging", "Decisions on findings carried over: {0}"),
    "chg": QT_TRANSLATE_NOOP("Purging", "Changes between versions: {0}"),
    "cmp": QT_TRANSLATE_NOOP("Purging", "Comparisons, whole: {0}"),
    "cpr": QT_TRANSLATE_NOOP("Purging", "Refused comparisons: {0}"),
    "dis": QT_TRANSLATE_NOOP("Purging", "Dissents: {0}"),
    "flg": QT_TRANSLATE_NOOP("Purging", "Flags: {0}"),
    "fnd": QT_TRANSLATE_NOOP("Purging", "Findings: {0}"),
    "lgl": QT_TRANSLATE_NOOP("Purging", "Decisions of legal: {0}"),
    "lin": QT_TRANSLATE_NOOP("Purging", "Histories of clauses: {0}"),
    "lnk": QT_TRANSLATE_NOOP("Purging", "Links between clauses: {0}"),
    "opn": QT_TRANSLATE_NOOP("Purging", "Open items: {0}"),
    "rte": QT_TRANSLATE_NOOP("Purging", "Returned cells: {0}"),
    "scp": QT_TRANSLATE_NOOP("Purging", "Exclusions: {0}"),
    "stp": QT_TRANSLATE_NOOP("Purging", "Review steps: {0}"),
    "wrs": QT_TRANSLATE_NOOP("Purging", "Looks at watched places: {0}"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("Purging", text)


def reason_name(reason: PurgeReason) -> str:
    """Return a reason in words."""
    return _say(_REASONS[reason])


def losses_in_words(gone: Losses, locale: QLocale) -> Iterator[str]:
    """Yield a line for everything that a purge takes away, and for what it cannot."""
    number = locale.toString
    yield _say(QT_TRANSLATE_NOOP("Purging", "Versions that lose their words: {0}")).format(number(gone.versions))
    captures = _say(QT_TRANSLATE_NOOP("Purging", "Archived captures: {0} ({1})"))
    yield captures.format(number(gone.captures), locale.formattedDataSize(gone.bytes))
    yield from (_say(_KINDS[prefix]).format(number(count)) for prefix, count in gone.records)
    if gone.packs:
        packs = _say(QT_TRANSLATE_NOOP("Purging", "Frozen packs that can no longer be exported: {0}"))
        yield packs.format(", ".join(gone.packs))
    if gone.shared:
        shared = _say(
            QT_TRANSLATE_NOOP("Purging", "Captures that stay, since another document has the same bytes: {0}")
        )
        yield shared.format(", ".join(gone.shared))
