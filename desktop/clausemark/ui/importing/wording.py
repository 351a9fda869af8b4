"""The words of the import: how moments are known, what will happen, kinds of file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.phrases import Phrase
from clausemark.services.import_preview import CONTAINER, FilePreview, Outlook
from clausemark.ui.telling import told
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import short_date

_BASES = {
    CaptureBasis.HTTP_DATE: QT_TRANSLATE_NOOP("Importing", "HTTP date"),
    CaptureBasis.WARC_DATE: QT_TRANSLATE_NOOP("Importing", "WARC date"),
    CaptureBasis.MHTML_DATE: QT_TRANSLATE_NOOP("Importing", "MHTML date"),
    CaptureBasis.COMMIT_DATE: QT_TRANSLATE_NOOP("Importing", "commit date"),
    CaptureBasis.PAGE_COMMENT: QT_TRANSLATE_NOOP("Importing", "note in the page"),
    CaptureBasis.FILE_NAME: QT_TRANSLATE_NOOP("Importing", "file name"),
    CaptureBasis.FILE_TIME: QT_TRANSLATE_NOOP("Importing", "time of the file"),
    CaptureBasis.DECLARED: QT_TRANSLATE_NOOP("Importing", "declared by you"),
}
_OUTLOOKS = {
    Outlook.NEW_DOCUMENT: QT_TRANSLATE_NOOP("Importing", "New document"),
    Outlook.NEW_VERSION: QT_TRANSLATE_NOOP("Importing", "New version"),
    Outlook.UNCHANGED: QT_TRANSLATE_NOOP("Importing", "Already there"),
    Outlook.REFUSED: QT_TRANSLATE_NOOP("Importing", "Cannot be read"),
}
_FORMATS = {
    "text/html": "HTML",
    "application/xhtml+xml": "XHTML",
    "text/markdown": "Markdown",
    "text/plain": QT_TRANSLATE_NOOP("Importing", "Text"),
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.oasis.opendocument.text": "OpenDocument",
    "application/rtf": "RTF",
    "application/epub+zip": "EPUB",
    "multipart/related": "MHTML",
    "application/warc": "WARC",
    CONTAINER: QT_TRANSLATE_NOOP("Importing", "Archive of files"),
}
_SKIPPED = {
    "hidden": QT_TRANSLATE_NOOP("Importing", "hidden"),
    "temporary": QT_TRANSLATE_NOOP("Importing", "temporary file"),
    "link": QT_TRANSLATE_NOOP("Importing", "link, not followed"),
    "unreadable": QT_TRANSLATE_NOOP("Importing", "cannot be read"),
    "path-missing": QT_TRANSLATE_NOOP("Importing", "does not exist"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Importing", text)


def basis_text(basis: CaptureBasis) -> str:
    """Return in a few words how the moment of a capture is known."""
    return _said(_BASES[basis])


def moment_text(moment: CapturedAt, locale: QLocale) -> str:
    """Return the moment of a capture as short as it is precise, in UTC."""
    day = short_date(locale, moment.utc)
    return day if moment.precision == "day" else f"{day} {moment.utc:%H:%M}"


def moment_entry(moment: CapturedAt) -> str:
    """Return the moment of a capture as it is typed in: 2026-03-12 or 2026-03-12T08:14:00Z."""
    return f"{moment.utc:%Y-%m-%d}" if moment.precision == "day" else f"{moment.utc:%Y-%m-%dT%H:%M:%SZ}"


def outlook_text(row: FilePreview) -> str:
    """Return what an import would make of a file, with its size in provisions once it was read."""
    return _said(_OUTLOOKS[row.outlook])


def outlook_texts() -> tuple[str, ...]:
    """Return all that `outlook_text` may say."""
    return tuple(_said(each) for each in _OUTLOOKS.values())


def format_of(row: FilePreview) -> str:
    """Return the name of a file's format as people call it, the media type where there is none."""
    media_type = row.media_type
    return _said(_FORMATS[media_type]) if media_type in _FORMATS else media_type


def warning_text(warning: str) -> str:
    """Return a warning as a sentence, without the code by which the command line tells it."""
    message = warning.values.get("message") if isinstance(warning, Phrase) else None
    words = told(message) if isinstance(message, str) else told(warning)
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '!', '?')) else '.'}"


def skipped_text(reason: str) -> str:
    """Return why something below a folder was passed over."""
    return _said(_SKIPPED[reason]) if reason in _SKIPPED else reason
