"""Links whose targets are not drawn yet, packed so that those of a volume that waits take little memory."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from typing import NamedTuple

_BATCH = 2_000
"""Links that are held, or taken, at a time; an index of thousands of findings has a hundred thousand."""


class WaitingLink(NamedTuple):
    """A link whose target was not drawn yet when it was: its object, the entries known so far, the target's key."""

    number: int
    entries: str
    target: str
    text: str


class WaitingLinks:
    """Such links in the order they were met."""

    def __init__(self) -> None:
        self._links: list[WaitingLink] = []
        self._packed: list[bytes] = []

    def add(self, link: WaitingLink) -> None:
        """Keep a link."""
        self._links.append(link)
        if len(self._links) >= _BATCH:
            self.rest()

    def rest(self) -> None:
        """Hold as little in memory as can be until the links are taken."""
        if self._links:
            self._packed.append(zlib.compress(json.dumps(self._links).encode("ascii"), 1))
            self._links = []

    def take(self) -> Iterator[WaitingLink]:
        """Yield all links and forget them."""
        self.rest()
        packed, self._packed = self._packed, []
        for each in packed:
            yield from (WaitingLink(*row) for row in json.loads(zlib.decompress(each)))
