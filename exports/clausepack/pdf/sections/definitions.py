"""The terms that the documents define and findings use: in whose words, where, and by which findings."""

from __future__ import annotations

from clausepack.definitions import place_key, quoted_definitions, using_findings
from clausepack.pack import DefinedTerm, Exhibit, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.sheet.place import source_of, where_facts
from clausepack.pdf.styles import CELL_LINK, NOTE
from clausepack.pdf.text import Span
from clausepack.pdf.wording import language_tag


def definitions(compose: Composer, pack: Pack) -> None:
    """Write the defined terms that excerpts of this pack use, in the order of the alphabet."""
    tongue = compose.tongue
    title = tongue.say("Terms that the documents define")
    compose.part(title, key="glossary:terms", bookmark=title)
    compose.paragraph(
        tongue.say(
            "Each term in the words of the document that defines it, as far as an excerpt of that document uses it."
            " The program found the definitions by their wording; whether one rules, and what it means, is"
            " for a person to say. An ellipsis marks where the clause says more."
        ),
        NOTE,
        wide=True,
        keep=True,
    )
    exhibits = {row.number: row for row in pack.exhibits}
    for row, words in quoted_definitions(pack):
        compose.may_turn()
        _definition(compose, exhibits[row.excerpt.exhibit], row, words)
    compose.end_part()


def _definition(compose: Composer, exhibit: Exhibit, row: DefinedTerm, words: str) -> None:
    tongue = compose.tongue
    link = Span(exhibit.number, CELL_LINK, f"exhibit:{exhibit.number}")
    place = tongue.semicolon.join(str(value) for _, value in where_facts(tongue, row.excerpt)[:2])
    said = [link, Span(f"  {source_of(tongue, exhibit)}. {place}. {tongue.say('Used in')} ", NOTE)]
    for n, finding in enumerate(using_findings(row)):
        said += [Span(", ", NOTE)] if n else []
        said.append(Span(finding, CELL_LINK, f"finding:{finding}"))
    caption = [*said, Span(".", NOTE)]
    compose.quotation(row.term, words, language_tag(exhibit.language), caption, place_key(row))
