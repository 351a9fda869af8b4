"""Excerpts for a pack, each through the verbatim gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clausemark.archive.hashes import sha256_of_text
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.provisions.anchor import Anchor, holds
from clausemark.review.finding import Finding
from clausemark.services.dossier import PlacedProvision
from clausemark.services.freezing.numbering import Placed
from clausepack.pack import Excerpt


def excerpt_of(finding: Finding, placed: Placed) -> Excerpt | None:
    """Return the finding's verbatim words in their exhibit, None for an omission.

    Raises `IntegrityError` (`excerpt-differs`) when the words do not stand at the anchor.
    """
    anchor = finding.target.anchor
    if anchor is None:
        return None
    start, end = anchor.position.start, anchor.position.end
    text = placed.file.text
    if not holds(anchor, text) or anchor.capture_sha256 != placed.capture_sha256:
        message = phrase(
            "The words of finding {finding} do not stand at their place in {title}. Nothing was exported. "
            "Run `clausemark verify` on the workspace.",
            finding=finding.id,
            title=placed.file.document.title,
        )
        raise IntegrityError(message, reason="excerpt-differs")
    touched = [placed.provisions[each] for each in finding.target.provisions if each in placed.provisions]
    clause_start = min([start, *(each.span.start for each in touched)])
    clause = text[clause_start : max([end, *(each.span.end for each in touched)])]
    within = clause if clause != anchor.quote.exact else ""
    return replace(
        excerpt_at(anchor, placed, touched),
        provisions=tuple(finding.target.provisions),
        clause=within,
        clause_start=clause_start if within else 0,
    )


def excerpt_at(anchor: Anchor, placed: Placed, touched: Sequence[PlacedProvision]) -> Excerpt:
    """Return the words at an anchor with where they stand; the first of the provisions touched gives its number."""
    start, end = anchor.position.start, anchor.position.end
    line_from, line_to = placed.lines.lines_of(start, end)
    byte_from, byte_to = anchor.byte_range or (None, None)
    first = touched[0] if touched else None
    return Excerpt(
        exhibit=placed.number,
        start=start,
        end=end,
        text=anchor.quote.exact,
        sha256=sha256_of_text(anchor.quote.exact),
        prefix=anchor.quote.prefix,
        suffix=anchor.quote.suffix,
        line_from=line_from,
        line_to=line_to,
        byte_from=byte_from,
        byte_to=byte_to,
        elements=anchor.element_paths,
        number=first.span.number if first else None,
        heading_path=first.span.heading_path if first else (),
        provisions=tuple(each.id for each in touched),
    )
