"""A law and a pinpoint in it, with everything the catalogue knows about how far to trust them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256, sha256_of_json
from clausemark.archive.identifiers import CitationId

LAW_ENTRY_SCHEMA = "clausemark.law-entry/1"
COMMON_NAME = "common-name"
"""The scheme under which an instrument keeps what its title calls it by, such as `Digital Services Act`."""


@dataclass(frozen=True, slots=True)
class ExternalId:
    """The name of the same thing in another scheme, such as the W3C Data Privacy Vocabulary."""

    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class Verification:
    """How the entries of an instrument were obtained and checked, in the editors' words.

    `level` is A (official file and an independent source), B (one official file) or C (partly seen,
    otherwise editors' knowledge).
    """

    level: str
    meaning: str
    primary: str
    independent: str
    result: str


@dataclass(frozen=True, slots=True)
class KnownChange:
    """A later act that is known to change an instrument but is not worked into its entries."""

    instrument: str
    effect: str
    verified: str
    oj_date: str | None = None
    in_force: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedFrom:
    """Who imported an instrument that the program does not ship, when (UTC, as text), and from which file.

    `sha256` is the hash of that file, `importer` the format that was read.
    """

    by: str
    at: str
    file_name: str
    sha256: Sha256
    importer: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law or a control framework as the catalogue holds it.

    `in_force_from` is an ISO date. `version_read` says which text the entries were taken from;
    `sha256` is the hash of the instrument file that states all of this. `imported` is None for what is shipped.
    """

    id: str
    kind: str
    short_name: str
    full_title: str
    jurisdiction: str
    language: str
    authority: tuple[str, ...]
    instrument_number: str
    celex: str | None
    eli: str | None
    ojref: str | None
    official_url: str
    in_force_from: str
    status: str
    version_read: str
    source_read: tuple[str, ...]
    verification: Verification
    known_changes: tuple[KnownChange, ...]
    topics: tuple[str, ...]
    external_ids: tuple[ExternalId, ...]
    text_reuse: str
    schema_note: str | None
    note: str | None
    selection: str | None
    entry_count: int
    sha256: Sha256
    imported: ImportedFrom | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A pinpoint in an instrument: `gdpr:art-6-1-f`, printed `GDPR Art. 6(1)(f)`.

    `title` is the official heading, `label` an editorial one, `incipit` the first words of the
    official text; any of them may be missing. `verified` is None where the entry carries no flag of
    its own, so that the instrument's verification level speaks for it. The last three fields repeat
    the instrument's facts that a reader needs beside every citation.
    """

    id: CitationId
    instrument_id: str
    citation: str
    title: str | None
    label: str | None
    incipit: str | None
    parent: CitationId | None
    level: str
    url: str
    keywords: tuple[str, ...]
    status_note: str | None
    verified: bool | None
    note: str | None
    label_source: str | None
    title_as_printed: str | None
    title_in_source: str | None
    mirrors: CitationId | None
    eli_uri: str | None
    url_html: str | None
    uslm: str | None
    external_ids: tuple[ExternalId, ...]
    version_read: str
    instrument_status: str
    verification_level: str

    @property
    def heading(self) -> str | None:
        """The official title, else the editorial label, else the first words of the text."""
        return self.title or self.label or self.incipit

    @property
    def entry_sha256(self) -> Sha256:
        """SHA-256 of the entry's canonical JSON; what a sign-off binds when it cites this law."""
        return _entry_sha256(self)


@lru_cache(maxsize=4096)
def _entry_sha256(citation: Citation) -> Sha256:
    """Return the hash of an entry, made once for each: an entry never changes."""
    return sha256_of_json(law_entry(citation))


def law_entry(citation: Citation) -> Json:
    """Return the JSON value whose canonical form is hashed for a cited entry of law.

    It holds every fact of the entry and the instrument's version, status and verification level;
    a missing fact is null, so that a later catalogue which states it gives another hash.
    """
    return {
        "schema": LAW_ENTRY_SCHEMA,
        "id": citation.id,
        "instrument": {
            "id": citation.instrument_id,
            "version_read": citation.version_read,
            "status": citation.instrument_status,
            "verification_level": citation.verification_level,
        },
        "citation": citation.citation,
        "title": citation.title,
        "label": citation.label,
        "incipit": citation.incipit,
        "parent": citation.parent,
        "level": citation.level,
        "url": citation.url,
        "keywords": list(citation.keywords),
        "status_note": citation.status_note,
        "verified": citation.verified,
        "note": citation.note,
        "label_source": citation.label_source,
        "title_as_printed": citation.title_as_printed,
        "title_in_source": citation.title_in_source,
        "mirrors": citation.mirrors,
        "eli_uri": citation.eli_uri,
        "url_html": citation.url_html,
        "uslm": citation.uslm,
        "external_ids": {item.scheme: item.value for item in citation.external_ids},
    }
