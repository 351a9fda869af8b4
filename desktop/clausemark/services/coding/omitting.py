"""Findings without a passage: what a version does not say, the words that were searched for, the rule that asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clausemark.archive.identifiers import CitationId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.normalised_text import NormalisedText, stands_as_word
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import Rationale, Relation
from clausemark.review.finding import Mapping, Target
from clausemark.services.changes import Edit
from clausemark.services.coding.content import Content, new_subject
from clausemark.services.coding.mapping import FIRST_STRENGTH
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.revising import begin
from clausemark.services.desk import Desk
from clausemark.store.transaction import View


def terms_in(text: str) -> tuple[str, ...]:
    """Return the terms of a text that has one on each line, without blanks around them, each once."""
    return tuple(dict.fromkeys(" ".join(line.split()) for line in text.splitlines() if line.strip()))


def standing_terms(view: View, passages: Passages, version: VersionId, terms: Iterable[str]) -> tuple[str, ...]:
    """Return those terms that stand in a version as whole words, whatever their case: they are not missing."""
    text = NormalisedText(passages.text(view, view.versions.get(version)))
    return tuple(each for each in terms if stands_as_word(text, each))


def record_omission(
    desk: Desk, passages: Passages, version: VersionId, title: str, terms: Iterable[str], citation: CitationId
) -> Edit:
    """Return the act that begins a finding on what a version does not say.

    The version's whole text is searched again. Raises `RuleRefusedError`: `title-blank`, or `omission-invalid`
    without a term, or when one of them stands in the text.
    """
    wanted, named = tuple(terms), " ".join(title.split())
    if not named:
        raise RuleRefusedError(phrase("A finding needs a title: packs and lists call it by it."), reason="title-blank")
    if not wanted:
        message = phrase("Name at least one term that was searched for, each on a line of its own.")
        raise RuleRefusedError(message, reason="omission-invalid")
    with desk.workspace.reading() as view:
        found = standing_terms(view, passages, version, wanted)
        capture = view.versions.get(version).capture_sha256
    if found:
        message = phrase(
            "The version says “{term}”. Quote that passage instead, or search for other words.", term=found[0]
        )
        raise RuleRefusedError(message, reason="omission-invalid")
    subject = new_subject(Target(version, capture, searched_for=wanted), named, named)
    mapping = _demand(citation, desk.law.catalogue, desk.clock.now().date())
    content = Content(
        subject.content.target, subject.content.judgement, (mapping,), subject.content.state, subject.content.origin
    )
    return begin(phrase("Record the omission {title}", title=named), content)


def _demand(citation: CitationId, catalogue: Catalogue, today: date) -> Mapping:
    """Return the mapping to the rule that asks for what is missing."""
    entry = catalogue.citation(citation).entry_sha256
    return Mapping(
        citation, entry, Relation.OMITS, Rationale.LEGAL_JUDGEMENT, FIRST_STRENGTH, reason="", as_of=today.isoformat()
    )
