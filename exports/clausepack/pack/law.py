"""The law that a pack cites."""

from __future__ import annotations

from dataclasses import dataclass

TEXTS_READ = " | "
"""Stands between the texts of one instrument in `InstrumentRow.version_read`, where entries of several are cited."""


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """A legal instrument cited in the pack, as the catalogue knew it.

    `in_force_from` is empty where the source of an imported instrument does not say.
    """

    id: str
    short_name: str
    full_title: str
    jurisdiction: str
    authority: str
    in_force_from: str
    in_force_to: str
    status: str
    version_read: str
    verification: str
    official_url: str


@dataclass(frozen=True, slots=True)
class CitationRow:
    """A pinpoint cited in the pack; `entry_sha256` is the hash of the catalogue entry a sign-off binds.

    `entry` is the canonical JSON text of that entry, so that the hash can be recomputed.
    """

    id: str
    instrument: str
    citation: str
    heading: str
    status_note: str
    verified: str
    url: str
    as_of: str
    entry: str
    entry_sha256: str
