"""OSCAL catalogs in JSON or YAML: groups, controls, enhancements and the lettered items of their statements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, clean, malformed, slug

NAME = "OSCAL catalog (JSON or YAML)"
_INSERT = re.compile(r"\{\{\s*insert:\s*param,\s*([^\s}]+)\s*\}\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_DEEPEST = 24
_Node = Mapping[str, Any]


def reads(value: object) -> bool:
    """Tell whether a value is an OSCAL catalog."""
    return isinstance(value, dict) and isinstance(value.get("catalog"), dict) and "uuid" in value["catalog"]


def read(value: _Node) -> list[Draft]:
    """Return the instrument of a catalog."""
    catalog = value["catalog"]
    metadata = catalog.get("metadata")
    if not isinstance(metadata, dict) or not isinstance(metadata.get("title"), str):
        raise malformed(phrase("the catalog has no title"))
    title, version = clean(metadata["title"]), clean(str(metadata.get("version", "")))
    date = str(metadata.get("last-modified", metadata.get("published", "")))[:10]
    name = _short(title)
    facts = Facts(
        id=slug(name)[:60],
        short_name=name,
        full_title=title,
        jurisdiction="international",
        language=clean(str(metadata.get("language", "en"))) or "en",
        instrument_number=title if not version else f"{title}, version {version}",
        version_read=f"version {version or 'not stated'}, last modified {date or 'unknown'}",
        kind="control-framework",
        external_ids={"oscal-uuid": str(catalog["uuid"])},
    )
    entries = Entries(facts)
    _Walk(entries).through(catalog, None, {}, 0)
    return [entries.draft("oscal", date, NAME)]


def _short(title: str) -> str:
    """Return the number in a title such as `NIST SP 800-53 Rev 5 …`, else the title itself, shortened."""
    number = re.search(r"\b(?:NIST\s+)?(?:Special Publication|SP)\s+(\d+-\d+\w*)", title)
    revision = re.search(r"Rev(?:ision)?\.?\s*(\d+)", title)
    if number:
        return f"SP {number[1]}" + (f" Rev. {revision[1]}" if revision else "")
    return title if len(title) <= 60 else title[:60].rpartition(" ")[0]


class _Walk:
    """Goes through groups and controls, and fills parameters with their labels."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries

    def through(self, node: _Node, parent: str | None, params: Mapping[str, str], depth: int) -> None:
        """Add what stands in a catalog, group or control."""
        if depth > _DEEPEST:
            raise malformed(phrase("it nests too deeply"))
        known = {**params, **_params(node)}
        for group in _list(node, "groups"):
            self.through(group, self._add(group, parent, "group", known), known, depth + 1)
        for control in _list(node, "controls"):
            own = {**known, **_params(control)}
            key = self._add(control, parent, "control", own)
            self._items(control, key, _label(control), own)
            self.through(control, key, own, depth + 1)

    def _add(self, node: _Node, parent: str | None, level: str, params: Mapping[str, str]) -> str | None:
        shown = _label(node)
        if not shown:
            return parent
        key = slug(str(node.get("id") or shown))
        if not key or self._entries.has(key):
            self._entries.leave_out()
            return parent
        title, text = clean(str(node.get("title", ""))), _statement(node, params)
        withdrawn = any(
            prop.get("name") == "status" and str(prop.get("value", "")).casefold() == "withdrawn"
            for prop in _list(node, "props")
        )
        note = "withdrawn" if withdrawn else ""
        return self._entries.add(key, shown, level, Said(title, text, status_note=note), parent=parent)

    def _items(self, node: _Node, parent: str | None, shown: str, params: Mapping[str, str], depth: int = 0) -> None:
        """Add the lettered items of a control's statement: `AC-1a.1`."""
        if parent is None or depth > _DEEPEST:
            return
        for part in _list(node, "parts"):
            if part.get("name") == "statement":
                self._items(part, parent, shown, params, depth + 1)
            elif part.get("name") == "item" and (letter := _label(part).rstrip(".)")):
                place = letter if letter.startswith(shown) else f"{shown}{letter if depth < 2 else f'.{letter}'}"
                key = f"{parent}.{slug(letter)}"
                if self._entries.has(key):
                    self._entries.leave_out()
                    continue
                self._entries.add(key, place, "item", Said(text=_prose(part, params)), parent=parent)
                self._items(part, key, place, params, depth + 1)


def _list(node: _Node, name: str) -> list[_Node]:
    value = node.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise malformed(phrase("“{name}” is not a list of objects", name=name))
    return value


def _label(node: _Node) -> str:
    """Return the number that a group, control or item is cited by; of several labels the plain one."""
    labels = [prop for prop in _list(node, "props") if prop.get("name") == "label"]
    labels.sort(key=lambda prop: "class" in prop)
    stated = str(labels[0].get("value", "")) if labels else ""
    identifier = node.get("id")
    return clean(stated) or (clean(str(identifier)).upper() if identifier and node.get("title") else "")


def _statement(node: _Node, params: Mapping[str, str]) -> str:
    for part in _list(node, "parts"):
        if part.get("name") in ("statement", "objective", "overview"):
            return _prose(part, params)
    return ""


def _prose(part: _Node, params: Mapping[str, str]) -> str:
    text = str(part.get("prose", ""))
    filled = _INSERT.sub(lambda match: f"[{params.get(match[1], match[1])}]", text)
    return clean(_LINK.sub(r"\1", filled))


def _params(node: _Node) -> dict[str, str]:
    """Return what stands for each parameter: its value, else its label, else a selection."""
    found = {}
    for param in _list(node, "params"):
        values = param.get("values")
        said = ", ".join(map(str, values)) if isinstance(values, list) and values else str(param.get("label", ""))
        found[str(param.get("id", ""))] = clean(said) or "selection"
    return found
