"""Several texts of one instrument, one above the other: shipped, imported by a person, kept by a workspace."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from clausemark.regulations.instrument import Citation, Instrument
from clausemark.regulations.instrument_file import InstrumentFile

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d-[01]\d(?:-[0-3]\d)?)(?!\d)")
_EUROPEAN = re.compile(r"(?<!\d)([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Layer:
    """One text of an instrument; of several, the one with the latest `date` (ISO) holds, and `rank` decides a tie.

    `complete` tells whether it holds every entry of that text: what a complete layer lacks is gone from the law, what
    another one lacks is only not in it.
    """

    instrument_id: str
    date: str
    rank: int
    complete: bool
    read: Callable[[], InstrumentFile]


class Loaded:
    """One instrument with the look-ups that its citations need.

    `past` holds the entries that earlier texts had and the present one has no more; `text_of` says which text an entry
    of either is from.
    """

    __slots__ = ("by_id", "children", "instrument", "past", "text_of", "texts")

    def __init__(self, layers: Iterable[Layer]) -> None:
        """Take the layers of one instrument, at least one."""
        ordered = sorted(layers, key=lambda each: (each.date, each.complete, each.rank), reverse=True)
        files = [(layer, layer.read()) for layer in ordered]
        whole = next((file for layer, file in files if layer.complete), files[0][1])
        self.instrument: Instrument = whole.instrument
        self.texts: tuple[Instrument, ...] = tuple(file.instrument for layer, file in files if layer.complete)
        present, past = _divided(files)
        first: dict[str, Citation] = {each.id: present[each.id] for each in whole.citations}
        self.by_id: Mapping[str, Citation] = MappingProxyType({**first, **present})
        self.past: Mapping[str, Citation] = MappingProxyType(past)
        self.text_of: Mapping[str, Instrument] = MappingProxyType(_origins(files))
        self.children: Mapping[str | None, tuple[Citation, ...]] = MappingProxyType(_children(self.by_id))


def date_in(version_read: str) -> str:
    """Return the latest day or month that a text such as `version_read` names, ISO; empty when it names none."""
    found = [*_ISO.findall(version_read)]
    found += [f"{year}-{int(month):02d}-{int(day):02d}" for day, month, year in _EUROPEAN.findall(version_read)]
    return max(found, default="")


def _divided(files: list[tuple[Layer, InstrumentFile]]) -> tuple[dict[str, Citation], dict[str, Citation]]:
    """Return the entries that hold, and those that only texts below the newest complete one have."""
    present: dict[str, Citation] = {}
    past: dict[str, Citation] = {}
    closed = False
    for layer, file in files:
        target = past if closed else present
        for citation in file.citations:
            if citation.id not in present:
                target.setdefault(citation.id, citation)
        closed = closed or layer.complete
    return present, past


def _origins(files: list[tuple[Layer, InstrumentFile]]) -> dict[str, Instrument]:
    origins: dict[str, Instrument] = {}
    for _, file in files:
        for citation in file.citations:
            origins.setdefault(citation.id, file.instrument)
    return origins


def _children(by_id: Mapping[str, Citation]) -> dict[str | None, tuple[Citation, ...]]:
    """Return the entries below each; one whose parent is not there stands at the top."""
    grouped: dict[str | None, list[Citation]] = {}
    for citation in by_id.values():
        parent = citation.parent if citation.parent in by_id else None
        grouped.setdefault(parent, []).append(citation)
    return {parent: tuple(group) for parent, group in grouped.items()}
