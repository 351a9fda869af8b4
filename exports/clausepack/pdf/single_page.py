"""One finding as a PDF of its own: on two pages where it can be, and checkable by what is attached to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clausepack.codec import pack_json, root_hash
from clausepack.pack import Exhibit, Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.composer import Composer
from clausepack.pdf.density import DENSE, ROOMY
from clausepack.pdf.draft import Draft, LaidOut, finish
from clausepack.pdf.paper import SLIM
from clausepack.pdf.sections.finding_sheet import write_sheet
from clausepack.pdf.sections.sheet.setting import Sheet
from clausepack.pdf.styles import FINE, HASH, KICKER
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights
from clausepack.rendition import Attachment, FontSet
from clausepack.single import one_provision
from clausepack.tongue import ENGLISH, Tongue

_PAGES = 2


def finding_page(
    pack: Pack,
    finding_id: str,
    fonts: FontSet,
    sources: Mapping[str, bytes] | None = None,
    tongue: Tongue = ENGLISH,
) -> bytes:
    """Return one finding as a PDF, with disclaimers, proof and its own record attached.

    `sources` are archived bytes by exhibit number; those of the finding's exhibit are attached. Set smaller when two
    pages would not do, then with narrow margins. Raises `PackError` (`no-such-finding`) when the pack does not hold it.
    """
    single = one_provision(pack, finding_id)
    record = pack_json(single)
    digest = root_hash(record)
    laid_out = _lay_out(tongue, single, digest, fonts, dense=False)
    if laid_out.stamps.pages > _PAGES:
        laid_out = _lay_out(tongue, single, digest, fonts, dense=True)
    if laid_out.stamps.pages > _PAGES:
        unbound = replace(single, paper=single.paper + SLIM)
        laid_out = _lay_out(tongue, unbound, digest, fonts, dense=True)
    exhibit = _exhibit(single)
    attached = [Attachment("record.json", record, "application/json", "The record of this finding", "Data")]
    source = (sources or {}).get(exhibit.number)
    if source is not None:
        name = exhibit.source_path.rpartition("/")[2]
        attached.append(Attachment(name, source, exhibit.media_type, f"{exhibit.number}: the archived bytes", "Source"))
    return finish(laid_out, attached)


def _lay_out(tongue: Tongue, single: Pack, digest: str, fonts: FontSet, *, dense: bool) -> LaidOut:
    draft = Draft(single, digest, FontBook(fonts), tongue)
    compose, finding = draft.compose, single.findings[0]
    compose.density = DENSE if dense else ROOMY
    compose.section("", finding.title, "one-provision")
    when = tongue.utc(single.frozen_at)
    about = tongue.say("One provision, set out {when} by {who}", when=when, who=single.frozen_by)
    compose.paragraph(f"{about}{_of(tongue, single)}", KICKER, wide=True)
    write_sheet(Sheet(compose, single, alone=True, dense=dense), finding)
    compose.side_head(tongue.say("Disclaimers and proof"))
    text = "  ".join(f"{row.title}: {row.text}" for row in single.disclaimers)
    compose.paragraph(text, FINE, wide=True, after=3)
    _prove(compose, _proof(tongue, single, digest), dense=dense)
    compose.end_section()
    return draft.laid_out(f"{finding.id}: {finding.title}")


def _prove(compose: Composer, rows: Sequence[tuple[str, Rich]], *, dense: bool) -> None:
    """Write the proof as a table, or in lines where room is short."""
    if not dense:
        compose.facts(rows)
        return
    for label, says in rows:
        told = (Span(f"{label}  ", FINE), *((Span(says, FINE),) if isinstance(says, str) else says))
        compose.paragraph(told, FINE, wide=True, after=0)


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
