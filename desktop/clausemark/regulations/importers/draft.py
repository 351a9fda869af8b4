"""What every importer makes of a file: the facts of an instrument and its entries, as the catalogue writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.instrument_file import INSTRUMENT_SCHEMA

MOST_ENTRIES = 30_000
"""Entries of one instrument; a file with more is refused (`law-too-large`)."""
IMPORTED_LEVEL = "I"
"""The verification level of everything that a person imported: nobody but that person has checked it."""
IMPORTED_MEANING = "read from a file by the person who imported it; not checked by the editors of the catalogue"
INCIPIT = 96
"""Characters of the first words of a text that are kept, as in the shipped catalogue."""

_BLANKS = re.compile(r"\s+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_KEY = re.compile(r"[^a-z0-9.]+")
_JOINTS = re.compile(r"[.-]*-[.-]*")


@dataclass(frozen=True, slots=True)
class Draft:
    """An instrument as a file states it: `fields` is an instrument file (`clausemark-framework/1`), not yet checked.

    `version_date` (ISO, or empty where the file does not say) orders the versions of one instrument. `left_out` counts
    places whose numbers occur twice, so that a citation could not tell them apart.
    """

    importer: str
    version_date: str
    fields: Mapping[str, Any]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What an importer knows of an instrument as a whole; `cite_as` is what stands before a place in a citation."""

    id: str
    short_name: str
    full_title: str
    jurisdiction: str
    language: str
    instrument_number: str
    version_read: str
    official_url: str = ""
    kind: str = "law"
    cite_as: str = ""
    celex: str | None = None
    eli: str | None = None
    in_force_from: str = ""
    status: str = "as the imported file states it"
    authority: tuple[str, ...] = ()
    text_reuse: str = "as the publisher of the imported file allows"
    note: str | None = None
    external_ids: Mapping[str, str] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """What stands before the place in every printed citation, its blank included."""
        return f"{self.cite_as or self.short_name} "


@dataclass(frozen=True, slots=True)
class Said:
    """What a file says of a place besides its number: its heading, the text it begins with, its address.

    `uslm` is the identifier of a place of US law in its own scheme.
    """

    title: str = ""
    text: str = ""
    url: str = ""
    status_note: str = ""
    uslm: str = ""


NOTHING = Said()


class Entries:
    """Collects entries in the order of the law, each key once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._rows: dict[str, dict[str, Any]] = {}
        self._folded: set[str] = set()
        self._left_out = 0

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._rows)

    def has(self, key: str) -> bool:
        """Tell whether a key is taken; letter case does not tell keys apart."""
        return key.casefold() in self._folded

    def add(self, key: str, place: str, level: str, said: Said = NOTHING, *, parent: str | None = None) -> str:
        """Add an entry and return its key; `place` is the citation without the instrument's name.

        Raises `InputRefusedError`: `law-malformed` when the key is taken, `law-too-large`.
        """
        if self.has(key):
            raise malformed(phrase("the place “{place}” stands in it twice", place=place))
        if len(self._rows) >= MOST_ENTRIES:
            raise InputRefusedError(
                phrase("It holds more than {count} entries. Import a part of it.", count=MOST_ENTRIES),
                reason="law-too-large",
            )
        self._folded.add(key.casefold())
        self._rows[key] = {
            "id": f"{self._facts.id}:{key}",
            "citation": f"{self._facts.prefix}{place}",
            "title": clean(said.title) or None,
            "incipit": incipit(said.text) or None,
            "parent": None if parent is None else f"{self._facts.id}:{parent}",
            "level": level,
            "url": said.url or self._facts.official_url,
            "keywords": [],
            "status_note": clean(said.status_note) or None,
            "uslm": clean(said.uslm) or None,
        }
        return key

    def leave_out(self) -> None:
        """Count a place of the file that no citation could tell apart from another one."""
        self._left_out += 1

    def draft(self, importer: str, version_date: str, source: str) -> Draft:
        """Return the draft of everything that was added; `source` names the format in words.

        A `version_date` that is no day (ISO) is none.
        """
        if not self._rows:
            raise malformed(phrase("no numbered place stands in it"))
        fields = fields_of(self._facts, list(self._rows.values()), source)
        return Draft(importer, version_date if _DAY.fullmatch(version_date) else "", fields, self._left_out)


def fields_of(facts: Facts, entries: list[dict[str, Any]], source: str) -> dict[str, Any]:
    """Return an instrument file with the verification that belongs to something imported."""
    return {
        "schema": INSTRUMENT_SCHEMA,
        "id": facts.id,
        "kind": facts.kind,
        "short_name": facts.short_name,
        "full_title": facts.full_title,
        "jurisdiction": facts.jurisdiction,
        "language": facts.language,
        "authority": list(facts.authority),
        "instrument_number": facts.instrument_number,
        "celex": facts.celex,
        "eli": facts.eli,
        "official_url": facts.official_url,
        "in_force_from": facts.in_force_from,
        "status": facts.status,
        "version_read": facts.version_read,
        "source_read": [source],
        "verification_level": IMPORTED_LEVEL,
        "verification_level_meaning": IMPORTED_MEANING,
        "verification": {"primary": source, "independent": "none", "result": "not compared"},
        "topics": [],
        "external_ids": dict(facts.external_ids),
        "text_reuse": facts.text_reuse,
        "note": facts.note,
        "entry_count": len(entries),
        "entries": entries,
    }


def clean(text: str) -> str:
    """Return a text on one line, without blanks around it and without characters that cannot be seen."""
    visible = "".join(char if char.isprintable() else " " for char in text)
    return _BLANKS.sub(" ", visible).strip()


def incipit(text: str) -> str:
    """Return the first words of a text, at most `INCIPIT` characters, cut between words."""
    whole = clean(text)
    if len(whole) <= INCIPIT:
        return whole
    kept = whole[:INCIPIT].rpartition(" ")[0] or whole[:INCIPIT]
    return f"{kept.rstrip(' ,;:')} …"


def slug(text: str) -> str:
    """Return a text as a part of an identifier: lower case, letters, digits and dots, joined by hyphens."""
    return _JOINTS.sub("-", _KEY.sub("-", clean(text).casefold())).strip("-.")


def malformed(trouble: str) -> InputRefusedError:
    """Return the refusal of a file whose format is known and whose content is not what the format asks for."""
    return InputRefusedError(
        phrase(
            "It does not hold what its format promises: {trouble}. Fetch it again from its publisher.", trouble=trouble
        ),
        reason="law-malformed",
    )
