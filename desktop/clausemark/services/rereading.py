"""Takes a text from archived bytes again, with the reader that took it first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clausemark.archive.library import Version
from clausemark.errors import InputRefusedError
from clausemark.intake.ocr import RECOGNISED, RecognisingReader, read_scan
from clausemark.intake.reader import Reader, reader_named
from clausemark.intake.sandbox import ReaderPool, ReadOutcome, ReadRequest
from clausemark.phrases import phrase
from clausepack.checks.record import Derivation, Derive


def reader_at_hand(version: Version) -> bool:
    """Tell whether the program has the very reader that took a version's text."""
    reader = _reader(version.reader)
    return reader is not None and reader.version == version.reader_version


def read_again(pool: ReaderPool, data: bytes, version: Version, media_type: str) -> str | None:
    """Return the text that the version's reader takes from the bytes, None when it is not at hand."""
    return _text(pool, Derivation(data, version.reader, version.reader_version, media_type, version.id))


def derive_with(pool: ReaderPool) -> Derive:
    """Return what a verification of a pack takes texts from bytes with."""

    def derive(asked: Derivation) -> str | None:
        return _text(pool, asked)

    return derive


def _text(pool: ReaderPool, asked: Derivation) -> str | None:
    reader = _reader(asked.reader)
    if reader is None or reader.version != asked.reader_version:
        return None
    request = ReadRequest("again", asked.data, asked.media_type, asked.file_name, reader=asked.reader)
    outcome = read_scan(request) if asked.reader == RECOGNISED else pool.read(request)
    return None if outcome.source is None else outcome.source.text


def not_at_hand(version: Version) -> str:
    """Return in words that the reader of a version is not there to take its text again."""
    name = f"{version.reader} {version.reader_version}"
    return phrase("{version}: reader {reader} is not at hand", version=version.id, reader=name)


def _reader(name: str) -> Reader | None:
    """Return the reader of a name, None when this program has none; recognising is no reading that imports do."""
    return RecognisingReader() if name == RECOGNISED else reader_named(name)


def read_or_refuse(request: ReadRequest, *, recognising: bool = False) -> ReadOutcome:
    """Read bytes again in a limited process; `recognising` lets Tesseract recognise the text of a scan.

    Raises `InputRefusedError` where they cannot be read any more, or where nothing recognises (`recogniser-missing`).
    """
    if recognising:
        outcome = read_scan(request)
    else:
        with ReaderPool(1) as pool:
            outcome = pool.read(request)
    if outcome.refusal is not None:
        reason, message = outcome.refusal
        raise InputRefusedError(message, reason=reason)
    return outcome


def read_each(requests: Iterable[ReadRequest], scans: Iterable[ReadRequest] = ()) -> Iterator[ReadOutcome]:
    """Yield what today's readers take from bytes, or their refusals, several at a time; scans are recognised, last."""
    with ReaderPool() as pool:
        yield from pool.read_many(requests)
    yield from map(read_scan, scans)
