"""The program's own format: an instrument file of a catalogue, by whoever wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import (
    IMPORTED_LEVEL,
    IMPORTED_MEANING,
    MOST_ENTRIES,
    Draft,
    malformed,
)
from clausemark.regulations.instrument_file import INSTRUMENT_SCHEMA

NAME = "Clausemark instrument file"
_DATE = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")


def reads(value: object) -> bool:
    """Tell whether a JSON value is an instrument file."""
    return isinstance(value, dict) and value.get("schema") == INSTRUMENT_SCHEMA


def read(value: Mapping[str, Any]) -> list[Draft]:
    """Return the instrument of a file; the level of verification that it claims for itself is not taken over."""
    entries = value.get("entries")
    if not isinstance(entries, list) or len(entries) > MOST_ENTRIES:
        raise malformed(phrase("“{name}” is not a list of objects", name="entries"))
    claimed = value.get("verification_level", "")
    verification = value.get("verification")
    told = dict(verification) if isinstance(verification, dict) else {}
    primary = f"{NAME}, which claims level {claimed}: {told.get('primary', '')}" if claimed else NAME
    fields = {
        **value,
        "verification_level": IMPORTED_LEVEL,
        "verification_level_meaning": IMPORTED_MEANING,
        "verification": {**told, "primary": primary},
    }
    return [Draft("catalogue", version_date(str(value.get("version_read", ""))), fields)]


def version_date(text: str) -> str:
    """Return the latest ISO date in a text such as `version_read`, empty when it holds none."""
    return max(_DATE.findall(text), default="")
