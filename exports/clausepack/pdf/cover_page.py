"""The cover alone, drawn as in the pack: what a person sees before anything is frozen."""

from __future__ import annotations

from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.draft import Draft, finish
from clausepack.pdf.sections.opening import cover
from clausepack.rendition import FontSet
from clausepack.tongue import ENGLISH, Tongue

_LATER = "–" * 64
"""Stands for the root hash, which only the freeze gives."""


def cover_page(
    pack: Pack, fonts: FontSet, pages: str = "–", tongue: Tongue = ENGLISH, logo: bytes | None = None
) -> bytes:
    """Return the cover as a PDF of one page; root hash left open, `pages` is printed for their number.

    Raises `PackError` (`font-missing`, `font-unreadable`) when the font set cannot be used, `PackIntegrityError`
    (`logo-changed`) when `logo` is not the one recorded.
    """
    draft = Draft(pack, _LATER, FontBook(fonts), tongue)
    cover(draft.compose, pack, _LATER, logo)
    return finish(draft.laid_out(pack.title or pack.id, pages), ())
