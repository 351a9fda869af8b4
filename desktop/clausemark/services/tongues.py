"""The languages that a pack is drawn in: their fixed texts lie in `resources/wording`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from xml.etree import ElementTree as ET

from clausemark.assets import resource_path
from clausemark.phrases import Phrase, Value, filled
from clausepack.tongue import ENGLISH, Tongue

PACK_LANGUAGES = ("en", "de", "fr")
"""The languages that packs are worded in."""


def said_in(tongue: Tongue, text: Value) -> str:
    """Return a sentence of the program in a language: phrases and members of vocabularies are said, the rest kept."""
    if isinstance(text, Phrase):
        template = tongue.phrases.get(text.template) or _of_window(tongue.language).get(text.template, text.template)
        return filled(template, text.values, lambda value: said_in(tongue, value))
    return tongue.word(text.value) if isinstance(text, StrEnum) else str(text)


@cache
def _of_window(language: str) -> Mapping[str, str]:
    """Return the sentences of the core as the window says them in a language, by their English wording."""
    if language == ENGLISH.language or language not in PACK_LANGUAGES:
        return {}
    path = resource_path("translations", f"clausemark_{language}.ts")
    root = ET.parse(path).getroot()  # noqa: S314  # a file of the program
    core = next(each for each in root.iter("context") if each.findtext("name") == "Core")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in core.iter("message")}


@cache
def tongue_of(language: str) -> Tongue:
    """Return the fixed texts of a pack in its language; a pack in another one, of an older program, is English."""
    if language == ENGLISH.language or language not in PACK_LANGUAGES:
        return ENGLISH
    held = json.loads(resource_path("wording", f"phrases_{language}.json").read_text(encoding="utf-8"))
    return Tongue(language, {str(key): str(value) for key, value in held["phrases"].items()})
