"""Walking through a queue with J and K, also past what has just left it."""

from __future__ import annotations

from clausemark.services.queue_lists import QueueList
from clausemark.ui.trail import Place


class QueueTrail:
    """The places of a queue in its order; where several rows lie on one provision, it is visited once.

    A provision leaves its queue when it is reviewed: the trail remembers where it stood and goes on from there.
    """

    def __init__(self, listed: QueueList) -> None:
        self._listed = listed
        self._at = -1

    def replace(self, listed: QueueList) -> None:
        """Walk on in the same queue as it is after an act."""
        self._listed = listed

    def step(self, start: Place, by: int) -> Place | None:
        """Return the place of another provision `by` steps on, None where the queue ends."""
        direction = 1 if by > 0 else -1
        at, here = self._find(start)
        if not here and direction > 0:
            at -= 1
        passed = start
        for _ in range(abs(by)):
            at = self._onward(at, direction, passed)
            place = self._place(at)
            if place is None:
                return None
            passed = place
        self._at = at
        return passed

    def position(self, place: Place) -> tuple[int, int] | None:
        """Return the place's position from 1 and the length of the queue, None when it is not in it."""
        at, here = self._find(place)
        return (at + 1, len(self._listed)) if here else None

    def stand_at(self, at: int) -> None:
        """Remember the row that the person chose."""
        self._at = at

    def _find(self, place: Place) -> tuple[int, bool]:
        """Return the row of a place, or the one that took its place when it left the queue."""
        if self._place(self._at) == place:
            return self._at, True
        found = self._listed.place_of(place.version, place.provision)
        if found is None:
            return max(self._at, 0), False
        self._at = found
        return found, True

    def _onward(self, at: int, direction: int, passed: Place) -> int:
        """Return the next row that lies on another provision; one beyond the ends where there is none."""
        at += direction
        while 0 <= at < len(self._listed) and self._place(at) in (None, passed):
            at += direction
        return at

    def _place(self, at: int) -> Place | None:
        if not 0 <= at < len(self._listed):
            return None
        spot = self._listed.spot(at)
        if spot is None or spot.provision is None:
            return None
        return Place(spot.version, spot.provision)
