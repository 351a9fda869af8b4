"""What stands around the evidence: the program, the purpose, the people, the words of every pack, the ledger."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Program:
    """The program that froze the pack."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Logo:
    """The picture on the cover, a file of the pack as it was chosen; `path` is below `data/`."""

    path: str
    media_type: str
    sha256: str
    bytes: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Engagement:
    """Why the work was done; each empty value prints as a gap, and without a logo there is no place for one.

    `retain_until` is an ISO day, "" when none is set. `legal_hold` is None in packs frozen before holds were stated.
    """

    title: str
    organisation: str
    addressee: str
    purpose: str
    jurisdictions: tuple[str, ...]
    period_from: str
    period_to: str
    relationship: str
    confidentiality: str
    distribution: str
    retention: str
    logo: Logo | None = None
    retain_until: str = ""
    legal_hold: bool | None = None
    hold_reason: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the pack."""

    id: str
    name: str
    role: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """One disclaimer whose condition held, filled from the record."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A titled paragraph of the method, in order."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary or legend."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One event of the ledger extract; `payload` (canonical JSON text) only when it is in scope.

    The chained line is the canonical JSON of act, actor, payload_sha256, previous, record, seq and utc;
    the next line carries its SHA-256 as `previous`.
    """

    seq: int
    utc: str
    actor: str
    act: str
    record: str
    previous: str
    payload_sha256: str
    payload: str | None


@dataclass(frozen=True, slots=True)
class LedgerExtract:
    """The ledger up to the freeze: hash of its last event and RFC 9162 root over its events."""

    head: str
    count: int
    merkle_root: str
    lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True)
class PackVersion:
    """An earlier or this freeze of the same selection, for document control."""

    pack_id: str
    frozen_at: str
    frozen_by: str
    status: str
    digest: str


@dataclass(frozen=True, slots=True)
class PurgedDocument:
    """A document of a platform of the pack whose words were taken out of the workspace for good before the freeze.

    `versions` is how many lost their words; the ledger keeps their hashes. `reason` is a code.
    """

    id: str
    platform: str
    document_id: str
    document: str
    reason: str
    note: str
    asked_by: str
    asked_at: str
    confirmed_by: str
    confirmed_at: str
    versions: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked for, in words and as identifiers."""

    query: str
    documents: tuple[str, ...]
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """A draft of a certificate that nobody has signed; blanks in it are for whoever will. `language` is its own."""

    id: str
    language: str
    title: str
    basis: str
    paragraphs: tuple[str, ...]
