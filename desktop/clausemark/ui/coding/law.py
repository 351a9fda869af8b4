"""The law at hand while coding: what finds citations, and what a finding's categories suggest."""

from __future__ import annotations

from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.grammar import CitationFinder
from clausemark.regulations.suggestions import Suggestion, Suggestions, load_suggestions
from clausemark.review.finding import Finding


class LawAtHand:
    """Look-ups of one catalogue, made when they are first asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._finder: CitationFinder | None = None
        self._suggestions: Suggestions | None = None

    @property
    def finder(self) -> CitationFinder:
        """Return what finds citations."""
        if self._finder is None:
            self._finder = CitationFinder(self._catalogue)
        return self._finder

    def suggested_for(self, finding: Finding) -> tuple[Suggestion, ...]:
        """Return what the finding's categories suggest and nobody has mapped or ruled out yet."""
        if self._suggestions is None:
            self._suggestions = load_suggestions(self._catalogue)
        mapped = {each.citation for each in finding.mappings}
        found = self._suggestions.for_categories(finding.judgement.categories)
        return tuple(each for each in found if each.citation_id not in mapped)
