"""Redaction files: what is to be withheld from an export, why, and who says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausepack.redaction import Withheld

SCHEMA = "clausemark.redactions/1"
_WORDS = ("exhibit", "reason", "authority", "exact")
_NUMBERS = ("start", "end")


def read_redactions(path: Path) -> tuple[Withheld, ...]:
    """Return what a redaction file asks for (docs/formats/redactions.md).

    Raises `InputRefusedError` (`redaction-file`) naming the entry and what is wrong with it.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _refused(path, phrase("it is not JSON in UTF-8, or cannot be read")) from error
    if not isinstance(value, dict) or value.get("schema") != SCHEMA or not isinstance(value.get("redactions"), list):
        raise _refused(path, phrase("it is not of the schema {schema} with a list “redactions”", schema=SCHEMA))
    if not value["redactions"]:
        raise _refused(path, phrase("its list is empty"))
    return tuple(_withheld(path, n, item) for n, item in enumerate(value["redactions"], 1))


def _withheld(path: Path, n: int, item: Any) -> Withheld:
    if not isinstance(item, dict):
        raise _refused(path, phrase("entry {n} is not an object", n=n))
    wrong = [key for key in item if key not in {*_WORDS, *_NUMBERS}]
    wrong += [key for key in _WORDS if not isinstance(item.get(key, ""), str)]
    wrong += [key for key in _NUMBERS if type(item.get(key, 0)) is not int]
    wrong += [key for key in ("exhibit", "reason", "authority") if not item.get(key)]
    if ("exact" in item) == ("start" in item and "end" in item):
        wrong.append("exact, or start and end")
    if wrong:
        raise _refused(path, phrase("entry {n}: look at {wrong}", n=n, wrong=", ".join(dict.fromkeys(wrong))))
    return Withheld(
        exhibit=item["exhibit"],
        reason=item["reason"],
        authority=item["authority"],
        start=item.get("start"),
        end=item.get("end"),
        exact=item.get("exact", ""),
    )


def _refused(path: Path, what: str) -> InputRefusedError:
    message = phrase(
        "The redaction file {file} cannot be used: {what}. Nothing was written.", file=path.name, what=what
    )
    return InputRefusedError(message, reason="redaction-file")
