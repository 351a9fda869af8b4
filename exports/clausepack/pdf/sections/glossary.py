"""Section 18: the words of the pack, the codes of its vocabularies, the marks of its pages."""

from __future__ import annotations

from clausepack.pack import Pack, Passage
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.definitions import definitions
from clausepack.pdf.text import Rich
from clausepack.tongue import phrase

_MARKS = (
    Passage(
        phrase("Severity"),
        phrase(
            "A word in a block, and one to four small squares: four critical, three high, two medium, one low,"
            " none info."
        ),
    ),
    Passage(
        phrase("Numbers beside an excerpt"),
        phrase(
            "They count its printed lines and are not part of it. The lines named under “Place” are those of the text"
            " file."
        ),
    ),
    Passage(
        phrase("Box with U+ and digits"),
        phrase(
            "A character that no font of this program draws, or one that would reorder the text around it, by its code"
            " point."
        ),
    ),
    Passage(phrase("CM- and six digits"), phrase("The stamp of a page; the workbook names the same numbers.")),
)
_BLOCKS = Passage(
    phrase("Black blocks"),
    phrase(
        "Words that were withheld before this pack was drawn, one block for each character. Section 14 says where, how"
        " many, why and on whose authority."
    ),
)
"""What is said only where something is withheld."""


def glossary(compose: Composer, pack: Pack) -> None:
    """Write section 18: words of the pack, codes of its vocabularies, marks of its pages, terms of its documents."""
    tongue = compose.tongue
    rows: list[tuple[str, Rich]] = [(row.term, row.meaning) for row in pack.glossary]
    if rows:
        compose.side_head(tongue.say("Words"))
        compose.facts(rows)
    if pack.vocabulary:
        compose.side_head(tongue.say("Codes"))
        compose.facts([(tongue.word(row.term), row.meaning) for row in pack.vocabulary])
    compose.side_head(tongue.say("Marks"))
    marks = (*_MARKS, _BLOCKS) if pack.redactions else _MARKS
    compose.facts([(tongue.say(mark.title), tongue.say(mark.text)) for mark in marks])
    if pack.definitions:
        definitions(compose, pack)
