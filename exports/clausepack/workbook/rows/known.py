"""What the rows of several sheets look up: records by their names, and where things stand in the workbook and PDF."""

from __future__ import annotations

import re

from clausepack.legal_words import legal_lines
from clausepack.pack import CitationRow, Pack
from clausepack.rendition import Stamps
from clausepack.workbook.cells import Cell, Link
from clausepack.workbook.layout import EVIDENCE, FINDINGS

_ADDRESS = re.compile(r"https://[!-~]+")
_MAX_ADDRESS = 2_000
NO_STAMPS = Stamps({}, {}, {}, "", "", 0)
"""The stamps of a pack whose PDF does not matter."""


class Known:
    """A pack with its root hash and the page numbers of its PDF, by what the rows ask for."""

    def __init__(self, pack: Pack, digest: str = "", stamps: Stamps = NO_STAMPS) -> None:
        self.pack = pack
        self.digest = digest
        self.stamps = stamps
        self.exhibits = {item.number: item for item in pack.exhibits}
        self.citations = {item.id: item for item in pack.citations}
        self.instruments = {item.id: item for item in pack.instruments}
        self.legal = {(item.finding, item.citation_id): item for item in pack.legal}
        self.said = legal_lines(pack)
        changes = pack.delta.rows if pack.delta else ()
        self.changes = {(item.finding, item.citation_id): item.change for item in changes}
        self._places = {item.number: place for place, item in enumerate(pack.exhibits, 2)}
        self._sheets = {item.id: place for place, item in enumerate(pack.findings, 2)}

    def finding_link(self, text: str, finding: str) -> Link:
        """Return a link to the row of a finding in the sheet Findings."""
        return Link(text, f"#'{FINDINGS.name}'!A{self._sheets[finding]}", "To the whole finding")

    def exhibit_link(self, number: str) -> Link:
        """Return a link to the row of an exhibit in the sheet Evidence."""
        return Link(number, f"#'{EVIDENCE.name}'!A{self._places[number]}", "To the source")

    def stamp(self, pages: tuple[str, str] | None) -> Cell | Link:
        """Return where something stands in the PDF, as a link to it; `pages` are its first and last stamp."""
        if pages is None:
            return "not in the PDF"
        first, last = pages
        text = first if first == last else f"{first} – {last}"
        return Link(text, "pack.pdf", "Opens pack.pdf if it lies beside this workbook; every page bears its number")


def law_link(citation: CitationRow) -> Link | str:
    """Return a link to the official text of a citation, or its words where there is no plain address."""
    if len(citation.url) <= _MAX_ADDRESS and _ADDRESS.fullmatch(citation.url):
        return Link(citation.citation, citation.url, "To the official text")
    return citation.citation
