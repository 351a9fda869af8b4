"""How a citation is shown: its name, its heading, and how far the entry may be relied on."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.regulations.instrument import Citation

_LEVEL_NOTES = {
    "A": "official source, checked against a second one or published totals (level A)",
    "B": "one official or official-derived source (level B)",
    "C": "partly seen in excerpts, otherwise editors' knowledge (level C)",
    "I": "imported from a file by a person, not checked by the editors (level I)",
}


@dataclass(frozen=True, slots=True)
class CitationDisplay:
    """The parts of a shown citation, for a screen or a page that sets them apart.

    `heading_kind` is `title` (official), `label` (editorial), `incipit` (first words of the text)
    or empty when there is no heading. `status_notes` holds the entry's own note first;
    `note` is the editors' remark about the entry.
    `verified` is the entry's own flag, None where it has none and the instrument's level speaks for it.
    """

    citation: str
    heading: str
    heading_kind: str
    version_read: str
    status_notes: tuple[str, ...]
    note: str | None
    verification: str
    verified: bool | None

    @property
    def line(self) -> str:
        """The citation and its heading on one line."""
        return f"{self.citation} – {self.heading}" if self.heading else self.citation

    @property
    def caution(self) -> str:
        """Version, status notes and verification in one sentence-like line."""
        parts = [f"version read: {self.version_read}"]
        parts += [f"status: {note}" for note in self.status_notes]
        if self.note:
            parts.append(f"note: {self.note}")
        return "; ".join([*parts, self.verification])


def display(citation: Citation) -> CitationDisplay:
    """Return how a citation is to be shown; the caution belongs wherever the line stands."""
    heading, kind = _heading(citation)
    notes = tuple(note for note in (citation.status_note, citation.instrument_status) if note)
    return CitationDisplay(
        citation=citation.citation,
        heading=heading,
        heading_kind=kind,
        version_read=citation.version_read,
        status_notes=notes,
        note=citation.note,
        verification=_verification(citation),
        verified=citation.verified,
    )


def display_text(citation: Citation) -> str:
    """Return the citation with heading, version, status and verification as one plain text."""
    shown = display(citation)
    return f"{shown.line} [{shown.caution}]"


def _heading(citation: Citation) -> tuple[str, str]:
    if citation.title:
        return citation.title, "title"
    if citation.label:
        return citation.label, "label"
    if citation.incipit:
        return citation.incipit, "incipit"
    return "", ""


def _verification(citation: Citation) -> str:
    level = _LEVEL_NOTES[citation.verification_level]
    if citation.verified is None:
        return level
    if citation.verified:
        return f"entry verified; instrument {level}"
    return f"ENTRY NOT VERIFIED; instrument {level}"
