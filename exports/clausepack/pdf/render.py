"""The PDF of a pack: laid out first (page stamps), finished later (attachments); in one file or in volumes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from clausepack.errors import PackIntegrityError
from clausepack.manifest import sha256_hex
from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.draft import Draft, LaidOut, finish, finished
from clausepack.pdf.plan import Section, sections_of
from clausepack.pdf.sections.contents import contents
from clausepack.pdf.sections.opening import cover
from clausepack.pdf.volumes import Binder, Bound
from clausepack.rendition import FontSet
from clausepack.spool import IN_MEMORY, Scratch
from clausepack.tongue import ENGLISH, Tongue, phrase

__all__ = ["Bound", "Draft", "Drawing", "LaidOut", "OnPage", "finish", "finished", "lay_out", "lay_out_volumes"]

OnPage = Callable[[int, str], None]
"""Called before each page with the number of pages begun and the section being drawn; what it raises ends the work."""


def lay_out(
    pack: Pack,
    digest: str,
    fonts: FontSet,
    texts: Mapping[str, str] | None = None,
    drawing: Drawing | None = None,
) -> LaidOut:
    """Draw every page of a pack; `digest` is its root hash in hex, `texts` are those of its exhibits, by number.

    An exhibit whose text is not given has none in the annexes.
    Raises `PackIntegrityError` (`text-changed`, `logo-changed`) for a text or logo that is not the one recorded,
    `PackError` (`font-missing`, `font-unreadable`) when the font set cannot be used.
    """
    given, how = texts or {}, drawing or Drawing()
    _refuse_other_texts(pack, given)
    draft = Draft(pack, digest, FontBook(fonts), how.tongue, scratch=how.scratch)
    _write(draft, sections_of(pack, digest, given), (pack, digest), how)
    return draft.laid_out(pack.title or pack.id)


@dataclass(frozen=True, slots=True)
class Drawing:
    """How a pack is drawn: in volumes of about how many pages (0: in one PDF), in which language, and to where.

    `on_page` hears of each page; `logo` is the picture that the record names; a `scratch` with a folder keeps what is
    drawn out of memory.
    """

    volume_pages: int = 0
    tongue: Tongue = ENGLISH
    on_page: OnPage | None = None
    logo: bytes | None = None
    scratch: Scratch = IN_MEMORY


def lay_out_volumes(
    pack: Pack,
    digest: str,
    fonts: FontSet,
    texts: Mapping[str, str],
    drawing: Drawing,
) -> Bound | LaidOut:
    """Draw a pack in volumes; one that fills no more than one is laid out as `lay_out` does.

    Raises as `lay_out`.
    """
    _refuse_other_texts(pack, texts)
    binder = Binder(pack, digest, fonts, drawing.tongue, drawing.scratch)
    if drawing.volume_pages:
        binder.cut_at(drawing.volume_pages)
    sections = sections_of(pack, digest, texts)
    _write(binder.first, sections, (pack, digest), drawing)
    return binder.bound(pack.title or pack.id, sections)


def _write(draft: Draft, sections: Sequence[Section], record: tuple[Pack, str], drawing: Drawing) -> None:
    """Write all sections, into whatever volume they fall."""
    compose, tongue = draft.compose, draft.compose.tongue
    title = phrase("Cover")
    on_page = drawing.on_page
    if on_page is not None:
        draft.sheets.on_page = lambda count: on_page(count, title)
    cover(compose, *record, drawing.logo)
    contents(compose, [section.entry(tongue) for section in sections])
    for section in sections:
        if not section.left_out:
            title = section.title
            compose.section(str(section.number), tongue.say(title), f"section:{section.number}", fresh=section.fresh)
            section.write(compose)
            compose.end_section()


def _refuse_other_texts(pack: Pack, texts: Mapping[str, str]) -> None:
    for row in pack.exhibits:
        if row.number in texts and sha256_hex(texts[row.number].encode("utf-8")) != row.text_sha256:
            message = f"The text of {row.number} is not the one that pack {pack.id} records. Nothing was drawn."
            raise PackIntegrityError(message, reason="text-changed")
