"""YAML from outside: every value a text as it is written, so that `1.10` stays a number of a place; no tags obeyed."""

from __future__ import annotations

import re
from typing import Any

import yaml

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import malformed

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*|---[^\n]*|%YAML[^\n]*)?\n)*[A-Za-z_][\w -]*:(?:\s|$)")
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DEEPEST = 100
"""Levels of a file; the loader calls itself once for each, so that it is looked at before."""


def looks_like_yaml(data: bytes) -> bool:
    """Tell whether a file begins with a key of a YAML mapping."""
    return _BEGINS.match(data) is not None


def parse_yaml(untrusted_data: bytes) -> Any:
    """Return mappings, lists and texts; raise `InputRefusedError` (`law-malformed`) for what is no YAML."""
    try:
        _check_depth(untrusted_data)
        return yaml.load(untrusted_data, Loader=_LOADER)  # noqa: S506  # it makes texts of everything, whatever its tag
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError, TypeError) as error:
        raise malformed(phrase("it is no YAML that can be read")) from error


def _check_depth(untrusted_data: bytes) -> None:
    depth = 0
    for event in yaml.parse(untrusted_data, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise ValueError("nested too deeply")
