"""Excerpts for a pack, each through the verbatim gate."""

from __future__ import annotations

from clausemark.archive.hashes import sha256_of_text
from clausemark.errors import IntegrityError
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
    if text[start:end] != anchor.quote.exact or anchor.capture_sha256 != placed.capture_sha256:
        message = (
            f"The words of finding {finding.id} do not stand at their place in {placed.file.document.title}. "
            "Nothing was exported. Run `clausemark verify` on the workspace."
        )
        raise IntegrityError(message, reason="excerpt-differs")
    line_from, line_to = placed.lines.lines_of(start, end)
    first = _first_provision(finding, placed.file.provisions)
    byte_from, byte_to = anchor.byte_range or (None, None)
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
        provisions=tuple(finding.target.provisions),
    )


def _first_provision(finding: Finding, provisions: tuple[PlacedProvision, ...]) -> PlacedProvision | None:
    wanted = finding.target.provisions[:1]
    return next((item for item in provisions if (item.id,) == wanted), None)
