"""Imports instruments from files: read in a limited process, named as the catalogue names them, kept for the person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.clock import Clock, utc_text
from clausemark.archive.hashes import sha256_of
from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.intake.law_reading import LawReader
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.imported import ImportedLaw, imported_folder
from clausemark.regulations.importers.checking import checked, file_bytes
from clausemark.regulations.importers.draft import Draft
from clausemark.regulations.importers.safe_xml import MOST_BYTES
from clausemark.regulations.instrument import Citation, ImportedFrom, Instrument
from clausemark.regulations.instrument_file import InstrumentFile
from clausemark.regulations.layers import date_in
from clausemark.troubles import trouble_of


@dataclass(frozen=True, slots=True)
class Named:
    """What a person says an instrument is called, where the file's own name does not do."""

    id: str = ""
    short_name: str = ""


@dataclass(frozen=True, slots=True)
class LawResult:
    """What became of one file, or of one instrument in it; `status` is imported, unchanged or refused.

    `changed` counts the entries of an earlier text that the new one states otherwise or has no more.
    """

    file: str
    status: str
    instrument: Instrument | None = None
    reason: str | None = None
    message: str | None = None
    left_out: int = 0
    changed: int = 0


def import_law(files: Sequence[Path], actor: str, clock: Clock, named: Named | None = None) -> Iterator[LawResult]:
    """Import files of law for the person at this computer; yield one result per instrument, and stop for no file.

    A name can only be given for one file.
    """
    with LawReader() as reader:
        for path in files:
            try:
                data = _bytes_of(path)
                drafts = reader.read(data)
            except ClausemarkError as error:
                yield _refused(path.name, error)
                continue
            for draft in drafts:
                source = ImportedFrom(actor, utc_text(clock.now()), path.name, sha256_of(data), draft.importer)
                try:
                    yield _keep(draft, source, named or Named())
                except InputRefusedError as error:
                    yield _refused(path.name, error)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputRefusedError(
                phrase("It is larger than {size} MB. Import a part of it.", size=MOST_BYTES // 2**20),
                reason="law-too-large",
            )
        return path.read_bytes()
    except OSError as error:
        message = phrase("{file} cannot be read: {trouble}. Check the name.", file=path.name, trouble=trouble_of(error))
        raise InputRefusedError(message, reason="unreadable") from error


def _keep(draft: Draft, source: ImportedFrom, named: Named) -> LawResult:
    folder = ImportedLaw(imported_folder())
    catalogue = load_catalogue()
    known = None if named.id else _known(catalogue, draft)
    identifier = named.id or (known.id if known else str(draft.fields["id"]))
    present = catalogue.instrument(identifier) if identifier in catalogue.instrument_ids else None
    name = named.short_name or (present.short_name if present else str(draft.fields["short_name"]))
    data = file_bytes(draft, identifier, name)
    read = checked(data)
    if any(row.id == identifier and row.sha256 == read.instrument.sha256 for row in folder.rows):
        return LawResult(source.file_name, "unchanged", read.instrument, left_out=draft.left_out)
    if present is not None:
        _refuse_older(draft, present)
    changed = 0 if present is None else _changed(catalogue, read)
    folder.add(identifier, data, draft.version_date, source)
    return LawResult(source.file_name, "imported", read.instrument, left_out=draft.left_out, changed=changed)


def _known(catalogue: Catalogue, draft: Draft) -> Instrument | None:
    """Return the instrument of the catalogue that a draft is another text of, None when it is new.

    Told by CELEX number, by identifier, or by an official address that only one instrument has.
    """
    fields = draft.fields
    instruments = catalogue.instruments()
    if fields.get("celex"):
        same = [each for each in instruments if each.celex == fields["celex"]]
        if same:
            return same[0]
    address = _plain_address(str(fields.get("official_url") or ""))
    same = [each for each in instruments if address and _plain_address(each.official_url) == address]
    if len(same) == 1:
        return same[0]
    return next((each for each in instruments if each.id == fields["id"]), None)


def _plain_address(address: str) -> str:
    return address.partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _refuse_older(draft: Draft, present: Instrument) -> None:
    """Refuse a text that is no newer than what is there; nothing is said where a date is missing."""
    there = date_in(present.version_read)
    shipped_again = present.imported is None and draft.version_date == there
    if draft.version_date and there and (draft.version_date < there or shipped_again):
        message = phrase(
            "The catalogue holds {law} as of {there}, and this text is of {here}. Import a later one, or give this one "
            "an identifier of its own with --id.",
            law=present.short_name,
            there=there,
            here=draft.version_date,
        )
        raise InputRefusedError(message, reason="law-not-newer")


def _changed(catalogue: Catalogue, read: InstrumentFile) -> int:
    new = {each.id: each for each in read.citations}
    return sum(
        each.id not in new or _words(new[each.id]) != _words(each) for each in catalogue.citations(read.instrument.id)
    )


def _words(citation: Citation) -> tuple[str | None, ...]:
    return citation.citation, citation.title, citation.incipit


def _refused(file: str, error: ClausemarkError) -> LawResult:
    return LawResult(file, "refused", reason=error.reason, message=error.message)
