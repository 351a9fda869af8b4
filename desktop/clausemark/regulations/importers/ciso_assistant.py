"""Libraries of CISO Assistant: frameworks whose requirements stand in a list, each naming the one above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, clean, malformed, slug

NAME = "CISO Assistant library (YAML)"
_NUMBERED = re.compile(
    r"(?:(?:Article|Art\.|Section|Chapter|Recital|Annex|Clause|Principle|§)\s*(?:\d[\w.()-]*|[IVXLC]+\b)|\d+(?:[.()-]+\w+)*(?=[\s.:)]|$))",
    re.IGNORECASE,
)
"""The number that a requirement without one of its own has in its name: `Article 2`, `3.1`."""
_LONGEST_ID = 60
_LONGEST_COPYRIGHT = 300
_Node = Mapping[str, Any]


def reads(value: object) -> bool:
    """Tell whether a value is a library of CISO Assistant."""
    return isinstance(value, dict) and isinstance(value.get("urn"), str) and isinstance(value.get("objects"), dict)


def read(value: _Node) -> list[Draft]:
    """Return the instrument of each framework of a library."""
    found = [_draft(value, framework) for framework in _frameworks(value["objects"])]
    if not found:
        raise malformed(phrase("no framework stands in it"))
    return found


def _frameworks(objects: _Node) -> Iterator[_Node]:
    for name in ("framework", "frameworks"):
        held = objects.get(name, [])
        for each in held if isinstance(held, list) else [held]:
            if not isinstance(each, dict):
                raise malformed(phrase("“{name}” is not a list of objects", name=name))
            yield each


def _draft(library: _Node, framework: _Node) -> Draft:
    entries = Entries(_facts(library, framework))
    nodes = framework.get("requirement_nodes", [])
    if not isinstance(nodes, list) or not all(isinstance(each, dict) for each in nodes):
        raise malformed(phrase("“{name}” is not a list of objects", name="requirement_nodes"))
    _Requirements(entries).add_all(nodes)
    return entries.draft("ciso-assistant", _text(library, "publication_date"), NAME)


def _facts(library: _Node, framework: _Node) -> Facts:
    urn = _text(framework, "urn") or _text(library, "urn")
    name = _text(framework, "name") or _text(library, "name")
    short = _text(framework, "ref_id") or name
    if not short:
        raise malformed(phrase("the framework has no name"))
    version, published = _text(library, "version"), _text(library, "publication_date")
    provider, rights = _text(library, "provider"), _text(library, "copyright")
    return Facts(
        id=slug(urn.rpartition(":")[2] or short)[:_LONGEST_ID].strip("-.") or "framework",
        short_name=short,
        full_title=name or short,
        jurisdiction="not stated",
        language=_text(library, "locale") or "en",
        instrument_number=name or short,
        version_read=f"version {version or 'not stated'}, published {published or 'on a day not stated'}",
        kind="control-framework",
        authority=(provider,) if provider else (),
        text_reuse=f"as its file says: {_cut(rights)}" if rights else "as its publisher allows",
        external_ids={"urn": urn},
    )


class _Requirements:
    """Adds requirements in the order of the file."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._above: dict[str, str | None] = {}
        """Keys by the names that requirements have in the file."""
        self._places: dict[str, str] = {}
        """Places as they are cited, by keys."""

    def add_all(self, nodes: list[_Node]) -> None:
        """Add them all; what cannot be told apart from another one only hands on what stands above it."""
        for node in nodes:
            parent = self._above.get(_text(node, "parent_urn"))
            key = self._added(node, parent)
            if urn := _text(node, "urn"):  # without one nothing can stand below it
                self._above[urn] = key

    def _added(self, node: _Node, parent: str | None) -> str | None:
        """Return the key of a requirement, that of the one above where it was left out."""
        number, title = _number_and_title(node)
        place = self._place(number, parent)
        key = slug(place)
        if not key or self._entries.has(key):
            self._entries.leave_out()
            return parent
        level = "control" if _text(node, "assessable") == "true" else "group"
        self._places[key] = place
        return self._entries.add(key, place, level, Said(title, _text(node, "description")), parent=parent)

    def _place(self, number: str, parent: str | None) -> str:
        """Return a number, after that of the requirement above where another one has the same."""
        if parent is not None and self._entries.has(slug(number)):
            return f"{self._places[parent]} {number}"
        return number


def _number_and_title(node: _Node) -> tuple[str, str]:
    """Return what a requirement is cited by and its heading: without a number, the end of its name in the file."""
    name, number = _text(node, "name"), _text(node, "ref_id")
    if not number and (found := _NUMBERED.match(name)) is not None:
        number = found[0].rstrip(".-(")
    title = name.removeprefix(number).lstrip(" .:–-") if number else name
    return number or _text(node, "urn").rpartition(":")[2], title


def _cut(rights: str) -> str:
    return rights if len(rights) <= _LONGEST_COPYRIGHT else f"{rights[:_LONGEST_COPYRIGHT].rstrip()} …"


def _text(node: _Node, name: str) -> str:
    value = node.get(name)
    return clean(value) if isinstance(value, str) else ""
