"""Knows sentences of the core again that come as plain text: read from the workspace, or from the pack library.

Their templates are those that have been translated. What fills a hole is looked up in the same way, and so is each part
of an enumeration.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from xml.etree import ElementTree as ET

from clausemark.assets import resource_path
from clausemark.phrases import HOLE, Phrase, Value, listed
from clausemark.regulations.vocabulary import FindingState

_FEWEST = 5
"""Letters of its own that a template must have, so that not everything is taken for it."""
_COMMA, _COLON = ", ", ": "
_JOINTS = ("\n", "; ", _COMMA)
"""What parts an enumeration, the outermost first; a comma does so only where every part is known."""
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_SIGNAL = re.compile(r"(?P<signal>[^“”]+) \(“(?P<words>[^”]*)”\)")
"""What tightens or loosens a clause, and the words that say so: a template without a letter of its own."""
_COUNTS = frozenset({"count", "more"})
"""Holes that only a number fills."""
_STATES = {each.value.replace("-", " "): each for each in FindingState}
"""The states of a finding as packs write them; a hole that is called `state` is filled by one."""
_HELD = 2048
_KEY = 3
_DEEPEST = 6
"""Sentences within sentences that are looked for."""


@dataclass(frozen=True, slots=True)
class _Template:
    """A template parted at its holes: `literals` has one more entry than `names`, `weight` is the letters in them."""

    text: str
    literals: tuple[str, ...]
    names: tuple[str, ...]
    weight: int

    def values_in(self, text: str) -> dict[str, str] | None:
        """Return what fills the holes in a text, None when it is another sentence."""
        first, *between, last = self.literals
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last):
            return None
        values: dict[str, str] = {}
        at = len(first)
        for name, literal in zip(self.names, [*between, None], strict=True):
            stop = end if literal is None else text.find(literal, at + 1, end)
            value = text[at:stop]
            if stop <= at or values.setdefault(name, value) != value or (name in _COUNTS and not value.isdigit()):
                return None
            at = stop + len(literal or "")
        return values


def recognised(text: str) -> str:
    """Return a text as the phrase that it was, whole or part by part; what is none of ours comes back as it is."""
    return _recognised(text, _DEEPEST)


@lru_cache(_HELD)
def _recognised(text: str, depth: int) -> str:
    """Look at a text, and as deep as `depth` at what fills its holes."""
    if not depth or " " not in text or isinstance(text, Phrase):
        return text
    plain, _ = _known()
    if text in plain:
        return Phrase(text, {})
    signal = _SIGNAL.fullmatch(text)
    name = None if signal is None else _recognised(signal["signal"], depth - 1)
    if signal is not None and isinstance(name, Phrase):
        return Phrase("{signal} (“{words}”)", {"signal": name, "words": signal["words"]})
    joint = next((each for each in _JOINTS if each in text), "")
    parts = _parts(text.split(joint), joint, depth) if joint else None
    if parts is not None and all(isinstance(each, Phrase) for each in parts.values.values()):
        return parts
    whole = _whole(text, depth)
    if whole is not None:
        return whole
    if parts is None or joint == _COMMA:
        parts = _parts(_SENTENCE_END.split(text), " ", depth)
    return _of_somebody(text, depth) if parts is None else parts


def _parts(texts: list[str], joint: str, depth: int) -> Phrase | None:
    """Return an enumeration, or several sentences, of which one at least is known."""
    parts = [_recognised(each, depth - 1) for each in texts] if len(texts) > 1 else []
    return listed(parts, joint) if any(isinstance(each, Phrase) for each in parts) else None


def _whole(text: str, depth: int) -> Phrase | None:
    for template in _known()[1].like(text):
        values = template.values_in(text)
        if values is not None:
            return Phrase(template.text, {name: _filling(name, each, depth) for name, each in values.items()})
    return None


def _filling(name: str, text: str, depth: int) -> Value:
    """Return what fills a hole: a state of a finding, a sentence that is known in its turn, else the text."""
    return _STATES[text] if name == "state" and text in _STATES else _recognised(text, depth - 1)


def _of_somebody(text: str, depth: int) -> str:
    """Return a sentence after the name of what it is said of (“EX-001: its lines are wrong”)."""
    name, colon, rest = text.partition(_COLON)
    said = _recognised(rest, depth - 1)
    return listed([name, said], _COLON) if colon and isinstance(said, Phrase) else text


@dataclass(frozen=True, slots=True)
class _Templates:
    """Templates by the letters that they begin with, else end with, so that few are looked at for a text."""

    by_start: Mapping[str, list[_Template]]
    by_end: Mapping[str, list[_Template]]
    others: list[_Template]

    def like(self, text: str) -> list[_Template]:
        """Return those that may fit a text, those with most words of their own first."""
        found = [*self.by_start.get(text[:_KEY], ()), *self.by_end.get(text[-_KEY:], ()), *self.others]
        return sorted(found, key=lambda each: -each.weight)


def sentences() -> list[str]:
    """Return every sentence of the core that has been translated, in English, with its holes."""
    root = ET.parse(resource_path("translations", "clausemark_de.ts")).getroot()  # noqa: S314  # a file of the program
    core = next(each for each in root.iter("context") if each.findtext("name") == "Core")
    return [each.findtext("source") or "" for each in core.iter("message")]


@cache
def _known() -> tuple[frozenset[str], _Templates]:
    """Return the sentences without holes, and the templates."""
    known = _Templates(defaultdict(list), defaultdict(list), [])
    found = sentences()
    for sentence in found:
        pieces = re.split(HOLE, sentence)
        weight = sum(char.isalpha() for part in pieces[::2] for char in part)
        template = _Template(sentence, tuple(pieces[::2]), tuple(pieces[1::2]), weight)
        if not template.names or weight < _FEWEST:
            continue
        if len(pieces[0]) >= _KEY:
            known.by_start[pieces[0][:_KEY]].append(template)
        elif len(pieces[-1]) >= _KEY:
            known.by_end[pieces[-1][-_KEY:]].append(template)
        else:
            known.others.append(template)
    return frozenset(each for each in found if not HOLE.search(each)), known
