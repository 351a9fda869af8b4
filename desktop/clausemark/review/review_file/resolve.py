"""From a review file to drafts of findings: every quote found in the archived text, or refused with its reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.anchor import Anchor, TextPosition, anchor_span
from clausemark.provisions.source_text import SourceText
from clausemark.regulations.vocabulary import Relation
from clausemark.review.finding import Judgement, Mapping, QuoteTarget, Target
from clausemark.review.review_file.json_reading import shown
from clausemark.review.review_file.values import (
    FileFinding,
    FileMapping,
    Part,
    Preparer,
    Refusal,
    ReviewFile,
    day_of,
)

FindQuote = Callable[[QuoteTarget], TextPosition]
"""Finds a quote in one source text, or raises `InputRefusedError` with one of the `quote-…` reasons."""

_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))


class CitedEntry(Protocol):
    """An entry of the catalogue, as far as a mapping needs it."""

    @property
    def entry_sha256(self) -> Sha256:
        """The hash of the entry."""
        ...


class Citations(Protocol):
    """What is asked of the catalogue; `regulations.catalogue.Catalogue` answers it."""

    def has_citation(self, citation_id: str) -> bool:
        """Tell whether the catalogue holds a citation."""
        ...

    def citation(self, citation_id: str) -> CitedEntry:
        """Return the entry of a citation that the catalogue holds."""
        ...


@dataclass(frozen=True, slots=True)
class PlacedProvision:
    """A stored provision and its half-open span of the source text."""

    id: ProvisionId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ArchivedVersion:
    """The version whose capture a review file names, as the workspace holds it; provisions in reading order."""

    version: VersionId
    capture_sha256: Sha256
    source: SourceText
    provisions: tuple[PlacedProvision, ...]
    find_quote: FindQuote


@dataclass(frozen=True, slots=True)
class Rules:
    """The closed lists that a file is checked against: category ids and the catalogue."""

    categories: frozenset[str]
    citations: Citations


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """A finding of a file that holds against the archive: what a new revision is made of."""

    place: int
    label: str
    target: Target
    judgement: Judgement
    mappings: tuple[Mapping, ...]
    prepared_by: Preparer


def resolve_findings(
    file: ReviewFile, archived: ArchivedVersion | None, rules: Rules
) -> tuple[FindingDraft | Refusal, ...]:
    """Return for each finding of a file its draft or its refusal, in the order of the file.

    `archived` None is a workspace that does not hold the capture: every finding is refused as `source-unknown`.
    Refusals of parts other than findings stay in `file.refused`.
    """
    outcomes: list[FindingDraft | Refusal] = [each for each in file.refused if each.part is Part.FINDING]
    outcomes += [_outcome(file, finding, archived, rules) for finding in file.findings]
    return tuple(sorted(outcomes, key=lambda each: each.place))


def check_finding(finding: FileFinding, archived: ArchivedVersion, rules: Rules) -> FindingDraft:
    """Return the draft of one finding; raise `InputRefusedError` with a reason code of the format."""
    where = phrase("finding {label}", label=shown(finding.label)[1:-1])
    _check_categories(finding, rules, where)
    mappings = tuple(_mapping(mapping, finding, rules, where) for mapping in finding.mappings)
    _check_omission(finding, archived.source, where)
    return FindingDraft(
        finding.place, finding.label, _target(finding, archived), finding.judgement, mappings, finding.prepared_by
    )


def touched(provisions: Sequence[PlacedProvision], start: int, end: int) -> tuple[ProvisionId, ...]:
    """Return the provisions that share a character with a half-open span, in reading order."""
    return tuple(each.id for each in provisions if each.start < end and start < each.end)


def quote_for(anchor: Anchor, find_quote: FindQuote) -> QuoteTarget:
    """Return the quote by which a review file names an anchored passage, with an occurrence only where needed.

    Raises `InputRefusedError` when no quote leads back to the passage, which is then not exportable as it stands.
    """
    quote = QuoteTarget(anchor.quote.exact, anchor.quote.prefix, anchor.quote.suffix)
    try:
        if find_quote(quote) == anchor.position:
            return quote
    except InputRefusedError as refusal:
        if refusal.reason != "quote-ambiguous":
            raise
    occurrence = 0
    while True:  # ends with the resolver's refusal when the occurrences are used up
        occurrence += 1
        numbered = QuoteTarget(quote.exact, quote.prefix, quote.suffix, occurrence)
        if find_quote(numbered) == anchor.position:
            return numbered


def _outcome(
    file: ReviewFile, finding: FileFinding, archived: ArchivedVersion | None, rules: Rules
) -> FindingDraft | Refusal:
    try:
        return check_finding(finding, _same_source(file, finding, archived), rules)
    except InputRefusedError as refusal:
        return Refusal(Part.FINDING, finding.place, finding.label, refusal.reason, refusal.message)


def _same_source(file: ReviewFile, finding: FileFinding, archived: ArchivedVersion | None) -> ArchivedVersion:
    if archived is None or archived.capture_sha256 != file.source.sha256:
        message = phrase(
            "finding {finding} is about a capture that this workspace does not hold: {detail}, SHA-256 "
            "{sha256}…. Import that capture first.",
            finding=finding.label,
            detail=file.source.path or "no path given",
            sha256=file.source.sha256[:16],
        )
        raise InputRefusedError(message, reason="source-unknown")
    return archived


def _check_categories(finding: FileFinding, rules: Rules, where: str) -> None:
    for category in finding.judgement.categories:
        if category not in rules.categories:
            message = phrase(
                "{where} names the category {category}, which does not exist. Use an id of the vocabulary.",
                where=where,
                category=shown(category),
            )
            raise InputRefusedError(message, reason="category-unknown")


def _mapping(mapping: FileMapping, finding: FileFinding, rules: Rules, where: str) -> Mapping:
    if not rules.citations.has_citation(mapping.citation):
        message = phrase(
            "{where} maps to {citation}, which is not in the catalogue. Look it up with `clausemark "
            "regulations find` and use the id shown there.",
            where=where,
            citation=shown(mapping.citation),
        )
        raise InputRefusedError(message, reason="citation-unknown")
    return Mapping(
        citation=mapping.citation,
        entry_sha256=rules.citations.citation(mapping.citation).entry_sha256,
        relation=mapping.relation,
        rationale=mapping.rationale,
        strength=mapping.strength,
        reason=mapping.reason,
        as_of=mapping.as_of or day_of(finding.prepared_by.utc),
        set_relation=mapping.set_relation,
        method=mapping.method,
        state=mapping.state,
    )


def _check_omission(finding: FileFinding, source: SourceText, where: str) -> None:
    fault = _omission_fault(finding, source)
    if fault is not None:
        raise InputRefusedError(phrase("{where} {fault}", where=where, fault=fault), reason="omission-invalid")


def _omission_fault(finding: FileFinding, source: SourceText) -> str | None:
    omits = any(mapping.relation is Relation.OMITS for mapping in finding.mappings)
    if finding.quote is not None:
        if omits:
            return phrase("maps with “omits” but has a target. Set the target to null, or use another relation.")
        return phrase("has both “searched_for” and a target. Keep one of the two.") if finding.searched_for else None
    if not finding.searched_for:
        return phrase(
            "has no target and no “searched_for”. Quote the passage, or name the terms that were searched for."
        )
    if not omits:
        return phrase(
            "has no target and no mapping with the relation “omits”. Say which rule asks for what is missing."
        )
    text = _squeezed(source.text)
    for term in finding.searched_for:
        if _stands(term, text):
            return phrase(
                "says that {term} was searched for and not found, but it occurs. Quote the passage instead.",
                term=shown(term),
            )
    return None


def _target(finding: FileFinding, archived: ArchivedVersion) -> Target:
    if finding.quote is None:
        return Target(archived.version, archived.capture_sha256, searched_for=finding.searched_for)
    position = archived.find_quote(finding.quote)
    anchor = anchor_span(archived.source, position.start, position.end, archived.capture_sha256)
    provisions = touched(archived.provisions, position.start, position.end)
    return Target(archived.version, archived.capture_sha256, anchor, finding.quote, provisions)


def _squeezed(text: str) -> str:
    return " ".join(text.translate(_INVISIBLE).casefold().split())


def _stands(term: str, squeezed: str) -> bool:
    words = _squeezed(term)
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", squeezed) is not None
