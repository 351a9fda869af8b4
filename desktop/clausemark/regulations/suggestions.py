"""Citations that a category suggests: proposals for a reviewer, never mappings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from clausemark.archive.identifiers import CitationId
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument_file import damaged

SUGGESTIONS_SCHEMA = "clausemark-suggestions/1"
_NAME = "suggestions.json"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A citation that a reviewer may find worth considering for a category, and why.

    It carries no relation and no strength: only a person turns it into a mapping.
    """

    category: str
    citation_id: CitationId
    citation: str
    reason: str


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All suggestions of a catalogue in its order, with the editors' note about their use."""

    note: str
    all: tuple[Suggestion, ...]

    def for_category(self, category: str) -> tuple[Suggestion, ...]:
        """Return what one category suggests; nothing for a category without suggestions."""
        return tuple(each for each in self.all if each.category == category)

    def for_categories(self, categories: Iterable[str]) -> tuple[Suggestion, ...]:
        """Return what several categories suggest, each citation once, the first category's first."""
        chosen: dict[CitationId, Suggestion] = {}
        for category in categories:
            for each in self.for_category(category):
                chosen.setdefault(each.citation_id, each)
        return tuple(chosen.values())


def load_suggestions(catalogue: Catalogue) -> Suggestions:
    """Return the suggestions of a catalogue; raise `IntegrityError` when the file is damaged."""
    data = catalogue.side_file(_NAME)
    try:
        fields = json.loads(data)
        if fields["schema"] != SUGGESTIONS_SCHEMA:
            raise damaged(_NAME, f"its schema is {fields['schema']!r}")
        rows = [
            Suggestion(category, CitationId(row["entry"]), row["citation"], row["reason"])
            for category, group in fields["map"].items()
            for row in group
            if _is_suggestion(row["status"])
        ]
        return Suggestions(note=fields["note"], all=tuple(rows))
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(_NAME, f"{type(error).__name__}: {error}") from error


def _is_suggestion(status: str) -> bool:
    if status != "suggestion":
        raise ValueError(f"a row has the status {status!r}; only suggestions belong here")
    return True
