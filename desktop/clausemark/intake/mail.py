"""Saved mail and web pages saved as MHTML: their parts, origin and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from clausemark.errors import InputRefusedError
from clausemark.intake.decoding import marked_encoding
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText

MHTML = "multipart/related"
MAIL = "message/rfc822"
MOST_PARTS = 2_000
_DEEPEST = 32
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MBOX = re.compile(rb"From [^\n]*\n")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message that holds something: its number from 1, type, name, encoding and bytes."""

    number: int
    media_type: str
    file_name: str | None
    charset: str | None
    data: bytes


class MailReader:
    """Reads the page of an MHTML file, or the words of a message; the way back is an element path in its part."""

    name = "mail"
    version = "4"
    media_types: tuple[str, ...] = (MHTML, MAIL)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text of the page or message; raise `InputRefusedError` (`unreadable`) when it holds none."""
        del encoding_hint  # each part says its own
        parts = list(parts_of(untrusted_data))
        shown = next((part for part in parts if part.media_type in _HTML and not part.file_name), None)
        shown = shown or next((part for part in parts if part.media_type in _HTML), None)
        shown = shown or next((part for part in parts if part.media_type == "text/plain" and part.data.strip()), None)
        if shown is None:
            message = phrase("It holds no page and no words of a message. Save the page again, as HTML.")
            raise InputRefusedError(message, reason="unreadable")
        return self._taken(shown, headers_of(untrusted_data).subject)

    def _taken(self, part: Part, subject: str | None) -> SourceText:
        from clausemark.intake.html import HtmlReader
        from clausemark.intake.plain import PlainReader

        reader = HtmlReader() if part.media_type in _HTML else PlainReader()
        source = reader.read(part.data, part.charset)
        path = f"part[{part.number}]#"
        return replace(
            source,
            reader=self.name,
            reader_version=self.version,
            byte_map=(),  # the bytes of a part are encoded once more in the file
            element_map=tuple(run._replace(path=path + run.path) for run in source.element_map),
            title=source.title or subject,
        )


@dataclass(frozen=True, slots=True)
class MailHeaders:
    """What the headers say of a message: when and from where; `date` is the header's own words."""

    moment: datetime | None = None
    date: str | None = None
    address: str | None = None
    subject: str | None = None


def headers_of(untrusted_data: bytes) -> MailHeaders:
    """Return what the headers say; nothing for what they do not say or say wrongly."""
    message = _message(untrusted_data)
    date = _words(message, "Date")
    location = _words(message, "Snapshot-Content-Location") or _words(message, "Content-Location") or ""
    return MailHeaders(
        _moment(date), date, location if _ADDRESS.fullmatch(location) else None, _words(message, "Subject")
    )


def parts_of(untrusted_data: bytes) -> Iterator[Part]:
    """Yield the parts that hold bytes, in order; raise `InputRefusedError` (`hostile`) when there is no end to them."""
    message = _message(untrusted_data)
    for number, part in enumerate(_walk(message, 0), 1):
        if number > MOST_PARTS:
            raise InputRefusedError(phrase("It has more parts than any message has."), reason="hostile")
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data:
            yield Part(number, part.get_content_type(), _file_name(part), _charset(part), data)


def _walk(message: Message, depth: int) -> Iterator[Message]:
    if depth > _DEEPEST:
        raise InputRefusedError(phrase("Its parts nest too deeply to be a message."), reason="hostile")
    if not message.is_multipart():
        yield message
        return
    inner = message.get_payload()
    for part in inner if isinstance(inner, list) else ():
        if isinstance(part, Message):
            yield from _walk(part, depth + 1)


def _message(untrusted_data: bytes) -> Message:
    encoding = marked_encoding(untrusted_data)
    if encoding is not None:
        untrusted_data = untrusted_data.decode(encoding, "replace").lstrip("\ufeff").encode()
    if (line := _MBOX.match(untrusted_data)) is not None:
        untrusted_data = untrusted_data[line.end() :]
    try:
        return message_from_bytes(untrusted_data)
    except (MessageError, ValueError, LookupError, IndexError, AttributeError) as error:
        message = phrase("It is damaged: its parts cannot be told apart. Save the page or message again.")
        raise InputRefusedError(message, reason="unreadable") from error


def _words(message: Message, name: str) -> str | None:
    try:
        text = str(make_header(decode_header(str(message.get(name) or ""))))
    except (HeaderParseError, LookupError, ValueError):
        text = str(message.get(name) or "")
    return " ".join(text.encode("utf-8", "replace").decode().split())[:2000] or None


def _moment(date: str | None) -> datetime | None:
    """Return a header's moment in UTC; a zone of -0000 says that the local one is not known, and the time is UTC."""
    try:
        moment = datetime.fromisoformat(date) if _ISO.match(date or "") and date else parsedate_to_datetime(date or "")
        return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _file_name(part: Message) -> str | None:
    try:
        name = part.get_filename()
        attached = str(part.get("Content-Disposition") or "").lstrip().casefold().startswith("attachment")
    except (ValueError, LookupError, TypeError):
        return None
    return name or ("attachment" if attached else None)


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (ValueError, LookupError, UnicodeError, AttributeError):
        return None
