"""What binds volumes together: the first page of each, and the index that says what is where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausepack.pack import Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.opening import status_line
from clausepack.pdf.sections.signatures import signatures
from clausepack.pdf.sheets import stamp
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, HASH, KICKER, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights
from clausepack.tongue import Tongue

_NEAR = 3
"""How many volumes before and after are named on the first page of a volume; the master index names all."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What one volume holds; `first` and `last` are indexes of pages, `exhibits` those whose full text it shows."""

    file: str
    title: str
    first: int
    last: int
    sections: tuple[tuple[int, str], ...]
    findings: tuple[str, ...]
    exhibits: tuple[str, ...]


def volume_page(
    compose: Composer,
    pack: Pack,
    digest: str,
    own: Holding,
    holdings: Sequence[Holding],
    index: tuple[int, int],
) -> None:
    """Write the first page of a volume, so that it can be read alone: what it is part of, and what it holds."""
    tongue = compose.tongue
    compose.flow.space(26)
    compose.paragraph(tongue.say("AUDIT PACK · ARCHIVED TERMS AND THEIR REVIEW"), KICKER, wide=True, after=6)
    of_all = tongue.say("{volume} of {n}", volume=own.title, n=str(len(holdings)))
    compose.title(of_all)
    compose.paragraph(pack.title or pack.id, wide=True, after=10)
    status_line(compose, pack)
    at = holdings.index(own)
    near = [row for n, row in enumerate(holdings) if row is not own and abs(n - at) <= _NEAR]
    others = "\n".join(f"{row.title}, {row.file}{tongue.colon}{_pages(tongue, row)}" for row in near)
    first, last = (stamp(page) for page in index)
    compose.facts(
        [
            (tongue.say("Pack"), pack.id),
            (tongue.say("This volume"), f"{own.file}{tongue.colon}{_pages(tongue, own)}"),
            (tongue.say("It holds"), _holds(tongue, own)),
            (tongue.say("Volumes beside it"), others),
            (tongue.say("Master index"), tongue.say("pack.pdf: {first} to {last}", first=first, last=last)),
            (tongue.say("Root hash (SHA-256 of pack.json)"), (Span(in_eights(digest), HASH),)),
        ]
    )
    compose.paragraph(
        tongue.say(
            "A number in square brackets is the stamp of a page in another volume. The basis, limits and disclaimers"
            " stand in section 3; the master index names the volume."
        ),
        NOTE,
        wide=True,
    )


def _pages(tongue: Tongue, row: Holding) -> str:
    return tongue.say("{first} to {last}", first=stamp(row.first), last=stamp(row.last))


def _holds(tongue: Tongue, row: Holding) -> str:
    lines = [f"{number} {title}" for number, title in row.sections]
    if row.findings:
        count = tongue.count(len(row.findings), "{n} finding", "{n} findings")
        first, last = row.findings[0], row.findings[-1]
        lines.append(tongue.say("{count}, from {first} to {last} in their order", count=count, first=first, last=last))
    if row.exhibits:
        ends = dict.fromkeys((row.exhibits[0], row.exhibits[-1]))
        lines.append(tongue.say("full text: {exhibits}", exhibits=" – ".join(ends)))
    return "\n".join(lines) or tongue.say("pages of a section that began before")


def master_index(
    compose: Composer, pack: Pack, digest: str, holdings: Sequence[Holding], ends: Mapping[str, int]
) -> None:
    """Write the master index: volumes with their hashes, then sections, exhibits and findings with their places."""
    tongue = compose.tongue
    compose.section("", tongue.say("Master index"), "master-index", fresh=True)
    compose.paragraph(pack.title or pack.id, KICKER, wide=True)
    status_line(compose, pack)
    compose.facts(
        [
            (tongue.say("Pack"), pack.id),
            (tongue.say("Volumes"), str(len(holdings))),
            (tongue.say("Pages"), (Span("000000", CELL, forward="pages"),)),
            (tongue.say("Root hash (SHA-256 of pack.json)"), (Span(in_eights(digest), HASH),)),
        ]
    )
    for row in holdings:
        _volume(compose, row)
    _sections(compose, holdings)
    if pack.exhibits:
        _exhibits(compose, pack)
    if pack.findings:
        _findings(compose, pack, ends)
    signatures(compose, digest)
    compose.end_section()


def _volume(compose: Composer, row: Holding) -> None:
    tongue = compose.tongue
    compose.side_head(f"{row.title}{compose.tongue.colon}{row.file}")
    compose.facts(
        [
            (tongue.say("Pages"), _pages(tongue, row)),
            (tongue.say("It holds"), _holds(tongue, row)),
            ("SHA-256", (Span("0" * 64, HASH, forward=f"sha256:{row.file}"),)),
        ]
    )


def _sections(compose: Composer, holdings: Sequence[Holding]) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Sections"))
    columns = (
        Column(tongue.say("No."), 1, right=True),
        Column(tongue.say("Section"), 6),
        Column(tongue.say("Page"), 2),
        Column(tongue.say("Volumes"), 4),
    )
    titles: dict[int, str] = {}
    files: dict[int, list[str]] = {}
    for row in holdings:
        for number, title in row.sections:
            titles.setdefault(number, title)
            files.setdefault(number, []).append(row.file)
    rows: list[Sequence[Rich]] = []
    for number, title in sorted(titles.items()):
        rows.append((str(number), title, _place(compose, f"section:{number}"), ", ".join(files[number])))
    compose.table(columns, rows)


def _place(compose: Composer, key: str) -> Rich:
    """Return the stamp of a place in a volume, as a link to it."""
    place = compose.elsewhere.get(key)
    return "–" if place is None else (Span(stamp(place.index), CELL_LINK, key),)


def _exhibits(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Exhibits"))
    columns = (
        Column(tongue.say("Exhibit"), 1.4),
        Column(tongue.say("Document"), 6),
        Column(tongue.say("Register"), 2),
        Column(tongue.say("Full text"), 2),
        Column(tongue.say("Volume"), 2),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.exhibits:
        text = compose.elsewhere.get(f"text:{row.number}")
        places = (_place(compose, f"exhibit:{row.number}"), _place(compose, f"text:{row.number}"))
        rows.append(
            (row.number, f"{row.platform}{compose.tongue.colon}{row.document}", *places, text.file if text else "–")
        )
    compose.table(columns, rows)


def _findings(compose: Composer, pack: Pack, ends: Mapping[str, int]) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Findings"))
    columns = (
        Column(tongue.say("Finding"), 1.5),
        Column(tongue.say("Severity"), 1.5),
        Column(tongue.say("Title"), 6),
        Column(tongue.say("Page"), 2),
        Column(tongue.say("To"), 2),
        Column(tongue.say("Volume"), 2),
    )
    compose.table(columns, (_finding_row(compose, row, ends) for row in pack.findings))


def _finding_row(compose: Composer, row: Finding, ends: Mapping[str, int]) -> Sequence[Rich]:
    key = f"finding:{row.id}"
    severity = (Span(compose.tongue.mark(row.severity), CELL_BOLD),)
    return row.id, severity, row.title, _place(compose, key), stamp(ends[key]), compose.elsewhere[key].file
