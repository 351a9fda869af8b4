"""Custody events with the capture they are about, as the workspace keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.capture import CustodyEvent
from clausemark.archive.identifiers import CaptureId


@dataclass(frozen=True, slots=True)
class CustodyRecord:
    """One custody event of one capture."""

    id: str
    capture: CaptureId
    event: CustodyEvent
