"""The terms that documents define, as far as the excerpts of a pack use them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clausemark.intake.wire import decode_source
from clausemark.provisions.anchor import anchor_span
from clausemark.provisions.definition_words import words_defining
from clausemark.provisions.definitions import Definition
from clausemark.provisions.source_text import SourceText
from clausemark.review.reconciliation import is_judged
from clausemark.services.dossier import Dossier, PlacedProvision
from clausemark.services.freezing.excerpts import excerpt_at
from clausemark.services.freezing.numbering import Placed, place
from clausemark.services.pointers import pointers_of
from clausemark.store.transaction import View
from clausepack.pack import DefinedTerm, TermUse


@dataclass(frozen=True, slots=True)
class _Passage:
    """Where the excerpt of a finding stands in the text of its version."""

    start: int
    end: int
    finding: str


def defined_terms(view: View, dossier: Dossier) -> tuple[DefinedTerm, ...]:
    """Return the terms that excerpts use, each with the words that define it in the same version.

    A term that a version defines twice is there twice: which definition rules is for a person to say.
    """
    numbered = place(dossier).values()
    return tuple(term for placed in numbered if placed.role == "reviewed" for term in _terms_of(view, placed))


def _terms_of(view: View, placed: Placed) -> Iterator[DefinedTerm]:
    passages = list(_passages(placed))
    if not passages:
        return
    version = placed.file.version
    defined = pointers_of(view, version, view.provisions.of_version(version.id)).definitions
    used = [(term, uses) for term in defined if (uses := _uses(term, passages))]
    if not used:
        return
    clauses = {each.span.ordinal: each for each in placed.file.provisions}
    source = decode_source(view.texts.encoded(version.id))
    for term, uses in sorted(used, key=lambda row: row[0].start):
        yield _row(placed, source, clauses[term.provision], term, uses)


def _passages(placed: Placed) -> Iterator[_Passage]:
    """Yield where the excerpts of judged findings stand, as the pack prints them."""
    for entry in placed.file.findings:
        anchor = entry.finding.target.anchor
        if anchor is not None and is_judged(entry.finding):
            yield _Passage(anchor.position.start, anchor.position.end, entry.finding.id)


def _uses(term: Definition, passages: Sequence[_Passage]) -> tuple[TermUse, ...]:
    return tuple(
        TermUse(passage.finding, use.start)
        for use in term.uses
        for passage in passages
        if passage.start <= use.start and use.end <= passage.end
    )


def _row(
    placed: Placed, source: SourceText, clause: PlacedProvision, term: Definition, uses: tuple[TermUse, ...]
) -> DefinedTerm:
    words = words_defining(term, clause.span.text, clause.span.start)
    anchor = anchor_span(source, *words, placed.capture_sha256)
    return DefinedTerm(term.term, term.start, excerpt_at(anchor, placed, (clause,)), uses)
