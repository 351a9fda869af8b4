"""In which language somebody wrote, told by its small words: for the tags of a PDF, and for hyphens."""

from __future__ import annotations

import re
from functools import lru_cache

from clausepack.pdf.text import Rich

_SMALL = {
    "en": frozenset(
        "the of and to is that for by with not are or this which be as it from any may their has have was will its does"
        " they what where when who your you".split()
    ),
    "de": frozenset(
        "der die das und ist nicht den dem ein eine einer eines mit von zu im auf für sich auch als nach bei"
        " werden wird"
        " sind oder wenn dass durch kann zur zum über".split()
    ),
    "fr": frozenset(
        "le la les des du et est une un dans pour que qui par sur pas ne ce cette au aux sont ou avec leur ses il elle"
        " être peut sans sous".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 40
"""Characters below which a text is too short to tell."""
_HEAD = 600


def speech(content: Rich, own: str) -> str:
    """Return the language that content is written in, `own` where it does not clearly tell."""
    return language_of(content if isinstance(content, str) else "".join(span.text for span in content), own)


def language_of(text: str, own: str) -> str:
    """Return the language of a text, `own` where its small words do not clearly tell another of the three."""
    return own if len(text) < _FEWEST else _told(text[:_HEAD], own)


@lru_cache(maxsize=64)
def _told(text: str, own: str) -> str:
    """Return the language of the head of a text; tag and hyphens of a paragraph ask one after the other."""
    words = _WORD.findall(text.lower())
    counts = {code: sum(map(small.__contains__, words)) for code, small in _SMALL.items()}
    best = max(counts, key=lambda code: (counts[code], code == own))
    return best if counts[best] >= 2 and counts[best] > 1.5 * counts.get(own, 0) else own
