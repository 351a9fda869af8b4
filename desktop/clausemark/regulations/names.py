"""Finds which instruments a text names, by what lawyers call them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.citation_words import UNITS, plain
from clausemark.regulations.instrument import COMMON_NAME, Instrument
from clausemark.regulations.instrument_file import damaged

NAMES_SCHEMA = "clausemark-instrument-names/1"
_NAME = "names.json"
_LETTERS = re.compile(r"[^\W_]+")
_FOREIGN_CODE = re.compile(r"(?<!\d)\d+\s*(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\b\.?", re.IGNORECASE)
_SIMILAR = 0.7
_VERY_SIMILAR = 0.88
_SHORTEST_NAME = 3
_LONGEST_NAME = 4
_LONGEST_TITLE = 90
_EU_NUMBER = re.compile(r"(?<![\d/])\d{2,4}/\d{2,4}(?![\d/])")


@dataclass(frozen=True, slots=True)
class _NameRow:
    instrument_ids: tuple[str, ...]
    names: tuple[str, ...]
    act_sections: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text taken apart into the instruments it names and the pieces between the names.

    `instrument_ids` is empty when no instrument is named. `foreign` holds a code of law that the
    catalogue does not have, such as `29 U.S.C.`.
    """

    instrument_ids: tuple[str, ...]
    pieces: tuple[str, ...]
    foreign: str

    @property
    def rest(self) -> str:
        """The text without the names."""
        return " ".join(self.pieces)


class InstrumentNames:
    """The names of all instruments, as one pattern."""

    def __init__(self, catalogue: Catalogue) -> None:
        rows = (*_read(catalogue), *map(_added_row, map(catalogue.instrument, catalogue.added_ids)))
        self._act_sections = {row.instrument_ids[0]: row.act_sections for row in rows if row.act_sections}
        self._preference: dict[str, int] = {}
        self._instruments: dict[str, tuple[str, ...]] = {}
        for row in rows:
            for instrument_id in row.instrument_ids:
                self._preference.setdefault(instrument_id, len(self._preference))
            for key in map(_key, row.names):
                known = self._instruments.get(key, ())
                self._instruments[key] = tuple(dict.fromkeys((*known, *row.instrument_ids)))
        longest_first = sorted({name for row in rows for name in row.names}, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE)

    def preference(self, instrument_id: str) -> int:
        """Return the rank of an instrument when a citation could belong to several, best 0."""
        return self._preference.get(instrument_id, len(self._preference))

    def code_section(self, instrument_id: str, section: str) -> str | None:
        """Return the code section of an act's own section, `45` for section 5 of the FTC Act."""
        return self._act_sections.get(instrument_id, {}).get(section.upper())

    def take_apart(self, text: str) -> NamedText:
        """Return the instruments named in a text, the best first, and the text around the names."""
        groups: list[tuple[str, ...]] = []
        pieces: list[str] = []
        at = 0
        for match in self._pattern.finditer(text):
            groups.append(self._instruments[_key(match.group())])
            pieces.append(text[at : match.start()])
            at = match.end()
        pieces.append(text[at:])
        foreign = _FOREIGN_CODE.search(" ".join(pieces))
        return NamedText(
            instrument_ids=_common(groups),
            pieces=tuple(piece for piece in pieces if piece.strip()),
            foreign=foreign.group() if foreign else "",
        )

    def respell(self, text: str) -> str | None:
        """Return the text with one misspelt name replaced by the nearest known one, if any.

        Names of several words are tried first: `Digital Service Act` before `Act`.
        """
        words = list(_LETTERS.finditer(text))
        for length in range(_LONGEST_NAME, 0, -1):
            for first in range(len(words) - length + 1):
                start, end = words[first].start(), words[first + length - 1].end()
                near = self._nearest_name(text[start:end], _SIMILAR if length == 1 else _VERY_SIMILAR)
                if near:
                    return f"{text[:start]}{near}{text[end:]}"
        return None

    def _nearest_name(self, spelt: str, cutoff: float) -> str | None:
        key = _key(spelt)
        if len(key) < _SHORTEST_NAME or key.isdigit() or key in self._instruments:
            return None
        near = get_close_matches(key, list(self._instruments), n=1, cutoff=cutoff)
        return near[0] if near else None


def _read(catalogue: Catalogue) -> tuple[_NameRow, ...]:
    try:
        fields = json.loads(catalogue.side_file(_NAME))
        if fields["schema"] != NAMES_SCHEMA:
            raise damaged(_NAME, f"its schema is {fields['schema']!r}")
        acts = [
            _NameRow((row["id"],), tuple(row["names"]), row.get("act_sections", {})) for row in fields["instruments"]
        ]
        codes = [_NameRow(tuple(row["instruments"]), tuple(row["names"]), {}) for row in fields["codes"]]
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(_NAME, f"{type(error).__name__}: {error}") from error
    return (*acts, *codes)


def _added_row(instrument: Instrument) -> _NameRow:
    """Return what an instrument that is not shipped goes by: what it calls itself, as far as that tells it apart."""
    named = (instrument.short_name, instrument.instrument_number, instrument.full_title, instrument.celex or "")
    common = (each.value for each in instrument.external_ids if each.scheme == COMMON_NAME)
    names = [each for each in (*named, *common) if len(each) <= _LONGEST_TITLE and _tells_apart(each)]
    names += _EU_NUMBER.findall(instrument.instrument_number)
    return _NameRow((instrument.id,), tuple(dict.fromkeys(names)), {})


def _tells_apart(name: str) -> bool:
    """Tell whether a name can be looked for in what is typed: `Part` or `12` would be found everywhere."""
    words = _LETTERS.findall(name)
    return len(_key(name)) >= _SHORTEST_NAME and not all(each.isdigit() or plain(each) in UNITS for each in words)


def _pattern(name: str) -> str:
    words = _LETTERS.findall(name)
    end = r"(?!\d)" if words[-1][-1].isdigit() else r"(?![^\W\d_])"
    return r"(?<![^\W_])" + r"[\W_]*".join(re.escape(word) for word in words) + end


def _key(name: str) -> str:
    return "".join(_LETTERS.findall(name)).casefold()


def _common(groups: list[tuple[str, ...]]) -> tuple[str, ...]:
    if not groups:
        return ()
    common = [each for each in groups[0] if all(each in group for group in groups)]
    return tuple(common or dict.fromkeys(each for group in groups for each in group))
