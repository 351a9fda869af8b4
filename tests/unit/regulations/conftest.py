"""The shipped catalogue, read once for the tests of the regulations package."""

from __future__ import annotations

import pytest

from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.grammar import CitationFinder


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the shipped catalogue."""
    return load_catalogue()


@pytest.fixture(scope="session")
def finder(catalogue: Catalogue) -> CitationFinder:
    """Return a finder over the shipped catalogue."""
    return CitationFinder(catalogue)
