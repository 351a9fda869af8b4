"""One search over everything: provisions by full text, findings by their words, documents by name, law as typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.archive.identifiers import VersionId
from clausemark.regulations.grammar import CitationFinder, CitationMatch
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken
from clausemark.store.levels import DocumentLevel, VersionLabel, VersionLevel
from clausemark.store.sqlite_search import Hit

FIRST = 200
"""Provisions given at once, in the order of the archive; what comes after is counted."""
_FINDINGS, _DOCUMENTS, _CITATIONS = 20, 6, 4
_ENOUGH = 3
"""Letters and figures from which on the law is searched."""
_QUOTED = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document whose name fits, with its platform and its latest version."""

    document: DocumentLevel
    platform: str
    latest: VersionLevel


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found first; `labels` names the versions of the hits, `more` tells that there may be further ones.

    Provisions of versions that were taken out of the archive stay stored, and are no hits.
    """

    query: str
    provisions: tuple[Hit, ...]
    findings: tuple[Finding, ...]
    documents: tuple[FoundDocument, ...]
    labels: Mapping[VersionId, VersionLabel]
    more: bool


def as_typed(query: str) -> str:
    """Return a query in which the last word may go on, unless a blank or a quotation mark ended it.

    A single letter is taken as it is: nearly every provision has a word that begins with it.
    """
    last = query.rpartition(" ")[2]
    ended = query != query.rstrip() or query.count('"') % 2 or last.endswith(('"', "*")) or len(last) < 2
    return query if ended or not last[-1:].isalnum() else f"{query}*"


def search(desk: Desk, query: str, cancel: CancelToken) -> Found:
    """Return what of the archive fits a query, each kind of thing up to its number; stops as soon as it is asked to."""
    words = words_of(query)
    with desk.workspace.reading() as view, cancel.stopping(view.search.stopper()):
        provisions = tuple(view.search.query(as_typed(query), FIRST))
        cancel.checkpoint()
        findings = tuple(view.findings.with_words(words, _FINDINGS)) if words else ()
        cancel.checkpoint()
        named = view.levels.titled(words, _DOCUMENTS) if words else []
        latest = [(document, platform, view.levels.latest(document.id)) for document, platform in named]
        versions = dict.fromkeys((*(hit.version for hit in provisions), *(each.target.version for each in findings)))
        labels = view.levels.labels(tuple(versions))
    documents = tuple(FoundDocument(document, name, each) for document, name, each in latest if each is not None)
    present = tuple(hit for hit in provisions if hit.version in labels)
    return Found(query, present, findings, documents, labels, more=len(provisions) == FIRST)


def cited(finder: CitationFinder, query: str) -> tuple[CitationMatch, ...]:
    """Return the citations that a query means or names, the likeliest first; none for a letter or two."""
    enough = sum(char.isalnum() for char in query) >= _ENOUGH
    return finder.find(query, limit=_CITATIONS).matches if enough else ()


def count_provisions(desk: Desk, query: str, cancel: CancelToken) -> int:
    """Return how many provisions a query finds in all; stops as soon as it is asked to."""
    with desk.workspace.reading() as view, cancel.stopping(view.search.stopper()):
        return view.search.total(as_typed(query))


def around(query: str, snippet: str, before: int = 24) -> str:
    """Return the words of a find on one line, beginning shortly before the first word that was looked for."""
    line = " ".join(snippet.split())
    folded = line.casefold()
    places = [place for word in words_of(query) if (place := folded.find(word.casefold())) >= 0]
    if len(folded) != len(line) or not places or min(places) <= before:
        return line
    start = line.rfind(" ", 0, min(places) - before) + 1
    return f"…{line[start:].lstrip('…')}" if start else line


def words_of(query: str) -> list[str]:
    """Return the words and quoted phrases of a query, without what asks for beginnings."""
    parts = (quoted or bare.rstrip("*") for quoted, bare in _QUOTED.findall(query))
    return [part for part in parts if any(char.isalnum() for char in part)]
