"""What a transition from one version to the next changed, proposed with its reasons."""

from __future__ import annotations

from clausemark.provisions.change.assessment import Assessment, Dated, Point, assess_change
from clausemark.provisions.change.kind import Side, kind_of_same_words

__all__ = ["Assessment", "Dated", "Point", "Side", "assess_change", "kind_of_same_words"]
