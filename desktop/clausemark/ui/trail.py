"""The order in which a person walks through provisions: a document, a queue, the hits of a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from clausemark.archive.identifiers import ProvisionId, VersionId


@dataclass(frozen=True, slots=True)
class Place:
    """A provision of a version."""

    version: VersionId
    provision: ProvisionId


class Trail(Protocol):
    """Knows what comes before and after a provision."""

    def step(self, start: Place, by: int) -> Place | None:
        """Return the place `by` steps on (negative: back), None where the trail ends."""
        ...

    def position(self, place: Place) -> tuple[int, int] | None:
        """Return the place's position from 1 and the length of the trail, None when it is not on it."""
        ...


class DocumentTrail:
    """The provisions of one version in reading order."""

    def __init__(self, version: VersionId, provisions: Sequence[ProvisionId]) -> None:
        self._version = version
        self._provisions = tuple(provisions)
        self._index = {provision: index for index, provision in enumerate(self._provisions)}

    def first(self) -> Place | None:
        """Return the first place, None in a version without provisions."""
        return Place(self._version, self._provisions[0]) if self._provisions else None

    def step(self, start: Place, by: int) -> Place | None:
        """Return the place `by` steps on, None where the version ends."""
        index = self._index.get(start.provision)
        target = -1 if index is None else index + by
        if not 0 <= target < len(self._provisions):
            return None
        return Place(self._version, self._provisions[target])

    def position(self, place: Place) -> tuple[int, int] | None:
        """Return the place's position from 1 and how many provisions there are."""
        index = self._index.get(place.provision)
        return None if index is None else (index + 1, len(self._provisions))
