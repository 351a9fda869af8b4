"""What an exchange file carries of a workspace: which records, and the ledger as far as it tells of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import Event
from clausemark.archive.library import Version
from clausemark.services.freezing.ledger_extract import ledger_extract
from clausemark.store.transaction import View
from clausepack.pack import LedgerExtract


@dataclass(frozen=True, slots=True)
class Carried:
    """The ledger up to the last event about what is carried, with those payloads; `source` is its first hash."""

    ledger: LedgerExtract
    source: Sha256

    @property
    def records(self) -> int:
        """Return how many records the payloads tell of."""
        return len({line.record for line in self.ledger.lines if line.payload is not None})


def carried(view: View, versions: Sequence[Version]) -> Carried:
    """Return what is carried of versions: every record that ever hung on them, and who is named in those."""
    events = tuple(view.ledger.events())
    inside = _inside(view, versions, events)
    persons = {person.id for person in (*view.persons.all(), *view.persons.removed())}
    inside |= {name for event in events if event.record in inside for name in _texts(event.payload)} & persons
    last = max((event.seq for event in events if event.record in inside), default=1)
    return Carried(ledger_extract(events[:last], inside), events[0].hash)


def _inside(view: View, versions: Sequence[Version], events: Sequence[Event]) -> set[str]:
    """Return the records that hang on versions, those taken out again among them; comparisons only where whole."""
    inside = {name for version in versions for name in _of_version(view, version)}
    chosen = {str(version.id) for version in versions}
    captures = {str(version.capture) for version in versions}
    findings: set[str] = set()
    for event in events:
        value, kind = event.payload, event.record.partition("-")[0]
        if not isinstance(value, Mapping) or "/" in event.record:
            continue
        if kind == "fnd" and _part(value.get("target"), "version") in chosen:
            findings.add(event.record)
        elif not (
            (kind in {"stp", "scp", "opn", "flg"} and value.get("version") in chosen)
            or (kind in {"dis", "opn"} and value.get("finding") in findings)
            or (kind == "cus" and value.get("capture") in captures)
        ):
            continue
        inside.add(event.record)
    whole = (each.id for each in view.comparisons.all() if {str(row.finding) for row in each.members} <= findings)
    return inside | set(whole)


def _of_version(view: View, version: Version) -> Iterator[str]:
    yield from (version.id, f"{version.id}/text", f"{version.id}/provisions", f"{version.id}/pointers")
    yield from (version.document, view.documents.get(version.document).platform, version.capture)


def _part(value: Json, name: str) -> Json:
    return value.get(name) if isinstance(value, Mapping) else None


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, Sequence):
        yield from (text for each in value for text in _texts(each))
