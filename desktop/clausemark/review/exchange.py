"""Exchanges: work given to another workstation and taken in from one, each on record where it happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import ExchangeId, PersonId


class Direction(StrEnum):
    """Which way an exchange file went."""

    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange file that was written here, or taken in.

    `sha256` is that of the file. `source` names the workspace that it was written from by the hash of its first event;
    `source_seq` and `source_head` are the last event that the file holds of it. `signer` is whom the certificate of the
    file's signature names, empty where nobody signed. `versions` counts the versions that the file carries.
    """

    id: ExchangeId
    direction: Direction
    sha256: Sha256
    file_name: str
    source: Sha256
    source_seq: int
    source_head: Sha256
    versions: int
    by: PersonId
    utc: datetime
    signer: str = ""
