"""A passage whose ends are being moved, before it is written down as one act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clausemark.ui.document import words


@dataclass(frozen=True, slots=True)
class Adjustment:
    """The half-open passage of a finding while it is adjusted; `at_end` says which end the keys move.

    `first` is where it stood when the adjusting began.
    """

    finding: str
    start: int
    end: int
    first: tuple[int, int]
    at_end: bool = True

    @property
    def changed(self) -> bool:
        """Tell whether the passage is another one than at the beginning."""
        return (self.start, self.end) != self.first

    @property
    def moving(self) -> int:
        """Return the end that the keys move."""
        return self.end if self.at_end else self.start

    def other_end(self) -> Adjustment:
        """Return the same passage with the keys on its other end."""
        return replace(self, at_end=not self.at_end)

    def moved_to(self, offset: int) -> Adjustment:
        """Return the passage with the moving end at an offset; it never gets empty."""
        if self.at_end:
            return replace(self, end=max(self.start + 1, offset))
        return replace(self, start=min(self.end - 1, max(0, offset)))

    def by_word(self, text: str, *, forward: bool) -> Adjustment:
        """Return the passage with the moving end one word further or back, always at a word's edge."""
        if self.at_end:
            target = words.next_end(text, self.end) if forward else words.previous_end(text, self.end)
            return self if target <= self.start else replace(self, end=min(target, len(text)))
        target = words.next_start(text, self.start) if forward else words.previous_start(text, self.start)
        return self if target >= self.end else replace(self, start=target)

    def by_character(self, text: str, *, forward: bool) -> Adjustment:
        """Return the passage with the moving end one character further or back."""
        step = words.next_character if forward else words.previous_character
        return self.moved_to(step(text, self.moving))

    def dragged_to(self, text: str, offset: int) -> Adjustment:
        """Return the passage with the moving end at the edge of the word at an offset."""
        start, end = words.word_at(text, offset)
        if start == end:
            return self.moved_to(offset)
        if offset - start > end - offset:
            return self.moved_to(end if self.at_end else words.next_start(text, end - 1))
        return self.moved_to(words.previous_end(text, start + 1) if self.at_end else start)


def begin(finding: str, start: int, end: int, *, at_end: bool = True) -> Adjustment:
    """Return the adjustment of a finding's passage before anything moved."""
    return Adjustment(finding, start, end, (start, end), at_end)
