"""One finding as a PDF of its own: on one page where it can be, else on two, checkable by what is attached to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from clausepack.codec import pack_json, root_hash
from clausepack.pack import Exhibit, Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.density import CLOSE, DENSE, ROOMY, SNUG, Density
from clausepack.pdf.draft import Draft, LaidOut, finish
from clausepack.pdf.paper import SLIM
from clausepack.pdf.sections.finding_sheet import write_sheet
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import FINE, FINE_BOLD, HASH, KICKER
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights
from clausepack.rendition import Attachment, FontSet
from clausepack.single import one_provision
from clausepack.tongue import ENGLISH, Tongue


class _Fit(NamedTuple):
    """A way to set a finding, good for so many pages; a `slim` sheet has narrow margins."""

    density: Density
    slim: bool
    pages: int


_FITS = (
    _Fit(SNUG, True, 1),
    _Fit(CLOSE, True, 1),
    _Fit(ROOMY, False, 2),
    _Fit(DENSE, False, 2),
    _Fit(DENSE, True, 2),
    _Fit(CLOSE, True, 2),
)
"""Tried in order; where none fits, the last is taken with as many pages as it needs."""


def finding_page(
    pack: Pack,
    finding_id: str,
    fonts: FontSet,
    sources: Mapping[str, bytes] | None = None,
    tongue: Tongue = ENGLISH,
) -> bytes:
    """Return one finding as a PDF, with disclaimers, proof and its own record attached.

    `sources` are archived bytes by exhibit number; those of the finding's exhibit are attached. Set closely and with
    narrow margins where one page will do; else on two pages with more room.
    Raises `PackError` (`no-such-finding`) when the pack does not hold it.
    """
    single = one_provision(pack, finding_id)
    record = pack_json(single)
    digest = root_hash(record)
    laid_out = _fitted(tongue, single, digest, fonts)
    exhibit = _exhibit(single)
    attached = [Attachment("record.json", record, "application/json", "The record of this finding", "Data")]
    source = (sources or {}).get(exhibit.number)
    if source is not None:
        name = exhibit.source_path.rpartition("/")[2]
        attached.append(Attachment(name, source, exhibit.media_type, f"{exhibit.number}: the archived bytes", "Source"))
    return finish(laid_out, attached)


def _fitted(tongue: Tongue, single: Pack, digest: str, fonts: FontSet) -> LaidOut:
    for fit in _FITS:
        laid_out = _lay_out(tongue, single, digest, fonts, fit)
        if laid_out.stamps.pages <= fit.pages:
            break
    return laid_out


def _lay_out(tongue: Tongue, single: Pack, digest: str, fonts: FontSet, fit: _Fit) -> LaidOut:
    sheet = replace(single, paper=single.paper + SLIM) if fit.slim else single
    draft = Draft(sheet, digest, FontBook(fonts), tongue)
    compose, finding = draft.compose, single.findings[0]
    compose.density = fit.density
    compose.section("", finding.title, "one-provision")
    when = tongue.utc(single.frozen_at)
    about = tongue.say("One provision, set out {when} by {who}", when=when, who=single.frozen_by)
    compose.paragraph(f"{about}{_of(tongue, single)}", KICKER, wide=True, after=compose.gap(5))
    write_sheet(Sheet(compose, single, alone=True), finding)
    compose.side_head(tongue.say("Disclaimers and proof"))
    compose.paragraph(_disclaimers(compose.tongue, single), fit.density.fine, wide=True, after=3)
    _prove(compose, _proof(tongue, single, digest))
    compose.end_section()
    return draft.laid_out(f"{finding.id}{draft.compose.tongue.colon}{finding.title}")


def _disclaimers(tongue: Tongue, single: Pack) -> Rich:
    """Return all disclaimers as one paragraph, each under its title."""
    told = [(Span(f"{row.title}{tongue.colon}", FINE_BOLD), Span(f"{row.text}  ", FINE)) for row in single.disclaimers]
    return [span for pair in told for span in pair]


def _prove(compose: Composer, rows: Sequence[tuple[str, Rich]]) -> None:
    """Write the proof as a table, or in lines where room is short."""
    if not compose.density.small:
        compose.facts(rows)
        return
    for label, says in rows:
        told = (Span(f"{label}  ", FINE_BOLD), *((Span(says, FINE),) if isinstance(says, str) else says))
        compose.paragraph(told, compose.density.fine, wide=True, after=0)


def _of(tongue: Tongue, single: Pack) -> str:
    why = single.engagement
    if not why.title and not why.organisation:
        return ""
    return tongue.say(", from the review “{review}”", review=tongue.joined((why.title, why.organisation)))


def _exhibit(single: Pack) -> Exhibit:
    return next(row for row in single.exhibits if row.number == single.findings[0].exhibit)


def _proof(tongue: Tongue, single: Pack, digest: str) -> list[tuple[str, Rich]]:
    exhibit = _exhibit(single)
    hashes = (
        (tongue.say("SHA-256 of record.json"), digest),
        (tongue.say("SHA-256 of {exhibit}", exhibit=exhibit.number), exhibit.sha256),
        (tongue.say("SHA-256 of its text"), exhibit.text_sha256),
        (tongue.say("Ledger head"), single.ledger.head),
    )
    check = tongue.say(
        "Detach record.json and the source from this PDF (pdfdetach -saveall). The first two hashes are those of the"
        " files. The words of the excerpt stand in the source. “content” in the record has the digest of the finding as"
        " its SHA-256. The ledger had {n} events; the hash of the last is its head.",
        n=tongue.number(single.ledger.count),
    )
    return [*((label, (Span(in_eights(value), HASH),)) for label, value in hashes), (tongue.say("How to check"), check)]
