"""The rows about terms that the documents define and findings use."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.definitions import quoted_definitions, using_findings
from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def definition_rows(known: Known) -> Iterator[Row]:
    """Yield one row per definition, in the order of the glossary; its words stand as in the PDF."""
    page = known.stamps.sections.get(18)
    for item, words in quoted_definitions(known.pack):
        excerpt, exhibit = item.excerpt, known.exhibits[item.excerpt.exhibit]
        yield (
            item.term,
            known.exhibit_link(exhibit.number),
            exhibit.platform,
            exhibit.document,
            exhibit.captured_at,
            " › ".join(excerpt.heading_path),
            excerpt.number or "",
            words,
            ", ".join(using_findings(item)),
            known.stamp((page, page) if page else None),
            excerpt.line_from,
            excerpt.line_to,
            excerpt.start,
            excerpt.end,
            ", ".join(excerpt.provisions),
            excerpt.sha256,
        )
