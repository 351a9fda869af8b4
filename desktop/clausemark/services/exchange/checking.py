"""Checks of what an exchange file says of its texts and the law, before any of it is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clausemark.provisions.source_text import SourceText
from clausemark.review.finding import Finding, Target
from clausemark.review.review_file.resolve import PlacedProvision, touched
from clausemark.services.desk import Law
from clausemark.services.exchange.material import BroughtVersion

_SCORES, _STRENGTHS = range(4), range(11)


def finding_fault(finding: Finding, brought: BroughtVersion, law: Law) -> str:
    """Return the reason code for which a revision cannot be taken, empty when it can.

    `anchor-damaged`: its words do not stand where it says; `citation-unknown`, `category-unknown`: this program does
    not have them; `score-out-of-range`.
    """
    return next(_faults(finding, brought, law), "")


def _faults(finding: Finding, brought: BroughtVersion, law: Law) -> Iterator[str]:
    if not _target_holds(finding.target, brought):
        yield "anchor-damaged"
    if not set(finding.judgement.categories) <= law.vocabulary.category_ids:
        yield "category-unknown"
    if not all(law.catalogue.has_citation(each.citation) for each in finding.mappings):
        yield "citation-unknown"
    scores = all(each.score in _SCORES for each in finding.judgement.factors)
    if not scores or not all(each.strength in _STRENGTHS for each in finding.mappings):
        yield "score-out-of-range"


def _target_holds(target: Target, brought: BroughtVersion) -> bool:
    version, source, anchor = brought.version, brought.source, target.anchor
    if (target.version, target.capture_sha256) != (version.id, version.capture_sha256):
        return False
    if anchor is None:
        return not target.provisions
    start, end = anchor.position.start, anchor.position.end
    if not 0 <= start < end <= len(source.text) or source.text[start:end] != anchor.quote.exact:
        return False
    if (anchor.capture_sha256, anchor.text_sha256) != (version.capture_sha256, version.text_sha256):
        return False
    around = source.text[:start].endswith(anchor.quote.prefix) and source.text.startswith(anchor.quote.suffix, end)
    if not around or not _ways_hold(target, source, start, end):
        return False
    return target.provisions == touched(placed(brought), start, end)


def _ways_hold(target: Target, source: SourceText, start: int, end: int) -> bool:
    """Tell whether the ways back to bytes and elements, where the anchor has them, are those of the reading."""
    anchor = target.anchor
    if anchor is None:
        return True
    bytes_hold = anchor.byte_range in (None, source.byte_range(start, end))
    return bytes_hold and anchor.element_paths in ((), source.element_paths(start, end))


def placed(brought: BroughtVersion) -> Sequence[PlacedProvision]:
    """Return the provisions of a version with their identifiers in the other workspace."""
    spans = brought.division.provisions
    return [PlacedProvision(key, span.start, span.end) for key, span in zip(brought.ordinals, spans, strict=True)]
