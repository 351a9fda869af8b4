"""What a pack says in its own words, gathered from the code and the vocabularies, to hold translations complete."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from clausepack.tongue import Tongue

_ROOT = Path(__file__).resolve().parents[2]
_CODE = _ROOT / "exports" / "clausepack"
_LISTS = (
    "polarity",
    "confidence",
    "review_states",
    "out_of_scope_reasons",
    "purge_reasons",
    "change_kinds",
    "change_directions",
    "review_acts",
    "citation_relations",
    "rationales",
    "mapping_methods",
    "mapping_states",
    "basis",
    "origins",
    "opt_out_states",
    "note_kinds",
    "comparison_verdicts",
    "lineage_relations",
    "version_kinds",
    "version_review_states",
    "pack_states",
    "captured_at_bases",
    "roles",
    "custody_events",
)


def held(language: str) -> dict[str, str]:
    """Return the phrases of a language by their English wording."""
    path = _ROOT / "resources" / "wording" / f"phrases_{language}.json"
    phrases: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))["phrases"]
    return phrases


def spoken(language: str) -> Tongue:
    """Return a language as packs speak it."""
    return Tongue(language, held(language))


_MORE = {"open", "resolved", "second", "minute", "hour", "day", "month", "year", "level A", "level B", "level C"}
"""Codes of the record that no vocabulary lists: states of open items, precision of moments, depth of verification."""


def phrases_in_code() -> set[str]:
    """Return every text that the drawing code says or marks as a phrase."""
    found: set[str] = set()
    for path in sorted(_CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found.update(_said(node))
    return found


def _said(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in {"say", "phrase"}:
        yield from _texts(call.args[0])
    elif name == "count" and len(call.args) == 3:
        yield from _texts(call.args[1])
        yield from _texts(call.args[2])


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def phrases_of_vocabularies() -> set[str]:
    """Return the codes of the vocabularies in words, and the labels that the record holds in English."""
    held: dict[str, Any] = json.loads((_ROOT / "resources" / "regulations" / "vocab.json").read_text(encoding="utf-8"))
    codes = {code for name in _LISTS for code in held[name]}
    codes |= {row["id"] for name in ("severity", "relations") for row in held[name]}
    labels = {row["label"] for name in ("categories", "severity_factors") for row in held[name]}
    return {code.replace("-", " ").replace("_", " ") for code in codes} | labels | _MORE
