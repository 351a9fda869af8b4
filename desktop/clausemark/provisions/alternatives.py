"""One pattern of many words that is searched for quickly: the alternatives of a letter are tried where it stands."""

from __future__ import annotations

from collections.abc import Iterable


def one_of(alternatives: Iterable[str]) -> str:
    """Return a pattern that matches as the alternatives in their order do, in half the time where few match.

    Each begins with a character that stands for itself, escaped or not, and not with one that may be missing.
    """
    by_first: dict[str, list[str]] = {}
    for each in alternatives:
        length = 2 if each.startswith("\\") else 1
        by_first.setdefault(each[:length], []).append(each[length:])
    return "|".join(
        f"{first}(?:{'|'.join(rest)})" if len(rest) > 1 else first + rest[0] for first, rest in by_first.items()
    )
