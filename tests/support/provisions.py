"""Provisions made of texts, for what works on lists of them."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.provisions.provision import ProvisionSpan


def provisions(*texts: str, numbers: Sequence[str | None] = (), path: tuple[str, ...] = ()) -> list[ProvisionSpan]:
    """Return provisions with these texts, one after the other."""
    spans, start = [], 0
    for place, text in enumerate(texts):
        number = numbers[place] if place < len(numbers) else None
        spans.append(ProvisionSpan(place + 1, number, path, start, start + len(text), text))
        start += len(text) + 2
    return spans
