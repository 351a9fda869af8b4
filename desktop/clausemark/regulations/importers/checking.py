"""Whether a draft is fit for the catalogue: every field of its type, every identifier once, addresses of the web."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from clausemark.archive.canonical import canonical_json
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import MOST_ENTRIES, Draft, clean, malformed
from clausemark.regulations.instrument_file import ENTRY_KEYS, INSTRUMENT_KEYS, InstrumentFile, read_instrument

_ID = re.compile(r"[a-z0-9][a-z0-9.\-]{0,63}")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]{0,100}")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,500}")
_LONGEST_ID = 120
_LONGEST = 2000
_TEXTS = ("citation", "title", "label", "incipit", "status_note", "note", "label_source", "title_as_printed",
          "title_in_source", "level", "uslm")  # fmt: skip
_ADDRESSES = ("url", "url_html", "eli_uri")
_FACTS = ("id", "kind", "short_name", "full_title", "jurisdiction", "language", "instrument_number", "official_url",
          "in_force_from", "status", "version_read", "text_reuse")  # fmt: skip


def file_bytes(draft: Draft, identifier: str, short_name: str) -> bytes:
    """Return a draft as the bytes of an instrument file, under the identifier and name it is to have.

    The same draft gives the same bytes on every computer, so that its entries have the same hashes. Raises
    `InputRefusedError` (`law-malformed`) for a number that no two computers keep alike.
    """
    fields = renamed(draft.fields, identifier, short_name)
    try:
        return canonical_json(fields) + b"\n"
    except (TypeError, ValueError) as error:
        raise malformed(phrase("it holds a number that the catalogue cannot keep")) from error


def checked(data: bytes) -> InstrumentFile:
    """Return what an instrument file from outside says; raise `InputRefusedError` (`law-malformed`)."""
    try:
        return read_instrument(data, "import")
    except IntegrityError as error:
        raise malformed(str(error.__cause__ or error.message)) from error


def check_fields(fields: Mapping[str, Any]) -> None:
    """Look at every value before anything is made of it; raise `InputRefusedError` (`law-malformed`)."""
    _known(fields, INSTRUMENT_KEYS)
    for name in _FACTS:
        _text(fields, name, required=name in ("id", "short_name", "version_read"))
    if not _ID.fullmatch(fields["id"]):
        raise malformed(phrase("“{value}” cannot identify an instrument", value=fields["id"][:64]))
    _addresses(fields, ("official_url",))
    entries = fields.get("entries")
    if not isinstance(entries, list) or not entries or len(entries) > MOST_ENTRIES:
        raise malformed(phrase("it has no list of entries"))
    seen: set[str] = set()
    citations: set[str] = set()
    for entry in entries:
        _check_entry(entry, fields["id"], seen)
        if entry["citation"] in citations:
            raise malformed(phrase("the place “{place}” stands in it twice", place=entry["citation"]))
        citations.add(entry["citation"])


def renamed(fields: Mapping[str, Any], identifier: str, short_name: str) -> dict[str, Any]:
    """Return an instrument file under another identifier and short name: its entries and citations follow."""
    old_id, old_name = fields["id"], fields["short_name"]
    if (old_id, old_name) == (identifier, short_name):
        return dict(fields)
    return {
        **fields,
        "id": identifier,
        "short_name": short_name,
        "entries": [
            {
                **entry,
                **({"parent": _moved(entry["parent"], old_id, identifier)} if "parent" in entry else {}),
                "id": _moved(entry["id"], old_id, identifier),
                "citation": _named(entry["citation"], old_name, short_name),
            }
            for entry in fields["entries"]
        ],
    }


def _moved(value: str | None, old: str, new: str) -> str | None:
    return value if value is None or not value.startswith(f"{old}:") else f"{new}{value[len(old) :]}"


def _named(citation: str, old: str, new: str) -> str:
    return f"{new}{citation[len(old) :]}" if citation.startswith(f"{old} ") else citation


def _check_entry(entry: Any, instrument: str, seen: set[str]) -> None:
    if not isinstance(entry, dict):
        raise malformed(phrase("an entry is no object"))
    _known(entry, ENTRY_KEYS)
    for name in _TEXTS:
        _text(entry, name, required=name in ("citation", "level"))
    _addresses(entry, _ADDRESSES)
    keywords = entry.get("keywords")
    if not isinstance(keywords, list) or not all(isinstance(each, str) and len(each) <= _LONGEST for each in keywords):
        raise malformed(phrase("“{name}” is not a list of words", name="keywords"))
    if not isinstance(entry.get("verified"), bool | None):
        raise malformed(phrase("“{name}” is neither true nor false", name="verified"))
    outer = entry.get("external_ids")
    if outer is not None and not (isinstance(outer, dict) and all(isinstance(each, str) for each in outer.values())):
        raise malformed(phrase("“{name}” is not a list of words", name="external_ids"))
    _check_id(entry, instrument, seen)


def _check_id(entry: Mapping[str, Any], instrument: str, seen: set[str]) -> None:
    identifier, parent = entry.get("id"), entry.get("parent")
    if not isinstance(identifier, str) or len(identifier) > _LONGEST_ID:
        raise malformed(phrase("an entry has no identifier"))
    owner, _, key = identifier.partition(":")
    if owner != instrument or not _KEY.fullmatch(key):
        raise malformed(phrase("“{value}” cannot identify an entry", value=identifier[:64]))
    if identifier.casefold() in seen:
        raise malformed(phrase("“{value}” identifies two entries", value=identifier))
    if parent is not None and (not isinstance(parent, str) or parent.casefold() not in seen):
        raise malformed(phrase("“{value}” stands under an entry that is not before it", value=identifier))
    seen.add(identifier.casefold())


def _known(fields: Mapping[str, Any], known: frozenset[str]) -> None:
    unknown = sorted(fields.keys() - known)
    if unknown:
        raise malformed(phrase("“{name}” is not one of its fields", name=unknown[0][:64]))


def _text(fields: Mapping[str, Any], name: str, *, required: bool) -> None:
    value = fields.get(name)
    if value is None and not required and name not in _FACTS:
        return
    if not isinstance(value, str) or len(value) > _LONGEST or (required and not clean(value)):
        raise malformed(phrase("“{name}” is not text", name=name))
    if any(not char.isprintable() for char in value):
        raise malformed(phrase("“{name}” holds characters that cannot be seen", name=name))


def _addresses(fields: Mapping[str, Any], names: tuple[str, ...]) -> None:
    for name in names:
        value = fields.get(name)
        if value is not None and value != "" and not (isinstance(value, str) and _ADDRESS.fullmatch(value)):
            raise malformed(phrase("“{name}” is not a web address", name=name))
