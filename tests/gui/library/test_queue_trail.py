"""J and K go along a queue, also past what has just left it."""

from __future__ import annotations

from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.services.queue_lists import ProvisionList, Spot
from clausemark.store.provision_ids import ProvisionIds
from clausemark.ui.library.queue_trail import QueueTrail
from clausemark.ui.trail import Place

ONE, TWO = VersionId("ver-0001"), VersionId("ver-0002")


def place(number: int, version: VersionId = ONE) -> Place:
    return Place(version, ProvisionId(f"prv-{number:06d}"))


def provisions(*numbers: int) -> ProvisionList:
    return ProvisionList({ONE: ProvisionIds.without(numbers, ()), TWO: ProvisionIds(range(20, 22))})


class Spots(ProvisionList):
    """A list whose rows lie where a test says; several may lie on one provision, or on none."""

    def __init__(self, *numbers: int | None) -> None:
        super().__init__({})
        self._spots = [Spot(f"k-{at}", ONE, None if n is None else place(n).provision) for at, n in enumerate(numbers)]

    def __len__(self) -> int:
        return len(self._spots)

    def spot(self, at: int) -> Spot:
        return self._spots[at]

    def place_of(self, version: VersionId, provision: ProvisionId) -> int | None:
        return next((at for at, each in enumerate(self._spots) if each.provision == provision), None)


def test_steps_go_from_version_to_version_and_end_with_the_queue() -> None:
    trail = QueueTrail(provisions(1, 2))

    assert trail.step(place(1), 1) == place(2)
    assert trail.step(place(2), 1) == place(20, TWO)
    assert trail.step(place(20, TWO), -1) == place(2)
    assert trail.step(place(21, TWO), 1) is None
    assert trail.step(place(1), -1) is None
    assert trail.position(place(20, TWO)) == (3, 4)


def test_after_a_review_the_next_one_in_the_queue_follows() -> None:
    trail = QueueTrail(provisions(1, 2, 3))
    trail.step(place(1), 1)

    trail.replace(provisions(1, 3))

    assert trail.position(place(2)) is None
    assert trail.step(place(2), 1) == place(3)
    assert trail.step(place(3), -1) == place(1)


def test_going_back_from_what_left_the_queue_leads_to_the_one_before() -> None:
    trail = QueueTrail(provisions(1, 2, 3))
    trail.step(place(1), 1)

    trail.replace(provisions(1, 3))

    assert trail.step(place(2), -1) == place(1)


def test_several_rows_on_one_provision_are_one_stop_and_omissions_none() -> None:
    trail = QueueTrail(Spots(1, 1, None, 2, 2, 3))

    assert trail.step(place(1), 1) == place(2)
    assert trail.step(place(2), 1) == place(3)
    assert trail.step(place(3), -1) == place(2)
    assert trail.step(place(2), -1) == place(1)


def test_an_emptied_queue_leads_nowhere() -> None:
    trail = QueueTrail(provisions(1))

    trail.replace(ProvisionList({}))

    assert trail.step(place(1), 1) is None
    assert trail.step(place(1), -1) is None
