"""Long lists of provisions by identifier, held as row numbers: a million of them cost next to nothing."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from clausemark.archive.identifiers import ProvisionId, format_id, row_number


class ProvisionIds(Sequence[ProvisionId]):
    """Identifiers of provisions in ascending order, made only when they are asked for."""

    __slots__ = ("_numbers",)

    def __init__(self, numbers: range | array[int]) -> None:
        self._numbers = numbers

    @classmethod
    def of(cls, provisions: Iterable[str]) -> ProvisionIds:
        """Return the list of some provisions, put in ascending order; what is no provision is left out."""
        numbers = {row_number(each, "prv") for each in provisions}
        return cls(array("q", sorted(number for number in numbers if number is not None)))

    @classmethod
    def without(cls, numbers: range | Sequence[int], left_out: Iterable[int]) -> ProvisionIds:
        """Return the list of some row numbers in ascending order, except those left out."""
        gone = set(left_out)
        if isinstance(numbers, range) and numbers.step == 1 and not any(number in numbers for number in gone):
            return cls(numbers)
        return cls(array("q", (number for number in numbers if number not in gone)))

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> ProvisionId: ...
    @overload
    def __getitem__(self, at: slice) -> ProvisionIds: ...
    def __getitem__(self, at: int | slice) -> ProvisionId | ProvisionIds:
        if isinstance(at, slice):
            return ProvisionIds(self._numbers[at])
        return ProvisionId(format_id("prv", self._numbers[at]))

    def __iter__(self) -> Iterator[ProvisionId]:
        return (ProvisionId(format_id("prv", number)) for number in self._numbers)

    def __contains__(self, provision: object) -> bool:
        return self.place(str(provision)) is not None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ProvisionIds) and list(self._numbers) == list(other._numbers)

    def __hash__(self) -> int:
        return hash(tuple(self._numbers))

    def place(self, provision: str) -> int | None:
        """Return where a provision stands in the list, None when it does not."""
        number = row_number(provision, "prv")
        if number is None:
            return None
        at = bisect_left(self._numbers, number)
        return at if at < len(self._numbers) and self._numbers[at] == number else None
