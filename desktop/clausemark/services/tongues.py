"""The languages that a pack is drawn in: their fixed texts lie in `resources/wording`."""

from __future__ import annotations

import json
from functools import cache

from clausemark.assets import resource_path
from clausepack.tongue import ENGLISH, Tongue

PACK_LANGUAGES = ("en", "de", "fr")
"""The languages that packs are worded in."""


@cache
def tongue_of(language: str) -> Tongue:
    """Return the fixed texts of a pack in its language; a pack in another one, of an older program, is English."""
    if language == ENGLISH.language or language not in PACK_LANGUAGES:
        return ENGLISH
    held = json.loads(resource_path("wording", f"phrases_{language}.json").read_text(encoding="utf-8"))
    return Tongue(language, {str(key): str(value) for key, value in held["phrases"].items()})
