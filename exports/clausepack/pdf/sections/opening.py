"""Sections 0 to 3: cover and contents, document control, how to check, basis and disclaimers."""

from __future__ import annotations

from clausepack.logo import logo_to_draw
from clausepack.pack import Engagement, Pack, Passage
from clausepack.pdf.composer import Composer
from clausepack.pdf.cover_facts import people_facts, purpose_facts
from clausepack.pdf.cover_logo import cover_logo
from clausepack.pdf.outline import Bookmark
from clausepack.pdf.strip import Block, Placed, Strip
from clausepack.pdf.styles import BODY, CELL, HASH, KICKER, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span, TextStyle
from clausepack.pdf.wording import first_upper, in_eights
from clausepack.tongue import Tongue, phrase

_REASONS = 4
_STATUS = TextStyle("sans-bold", 15, 20, "1 g")
_STATUS_PLAIN = TextStyle("sans-bold", 15, 20)


def cover(compose: Composer, pack: Pack, digest: str, logo: bytes | None = None) -> None:
    """Write the cover: what, why, for whom, by whom, in what state, and the hash that names it all.

    Raises `PackIntegrityError` (`logo-changed`) when `logo` is not the picture that the record names.
    """
    tongue = compose.tongue
    compose.sheets.bookmarks.append(Bookmark(0, tongue.say("Cover"), "section:0"))
    head = Strip(30, keys=("section:0",))
    picture = logo_to_draw(pack, logo)
    if picture is not None:
        head.image = cover_logo(compose, pack, picture)
        head.closes = (head.image.element,)
    compose.flow.add([head])
    compose.flow.space(26)
    compose.paragraph(tongue.say("AUDIT PACK · ARCHIVED TERMS AND THEIR REVIEW"), KICKER, wide=True, after=6)
    compose.title(pack.title or pack.id)
    status_line(compose, pack)
    _reasons(compose, pack)
    compose.facts(purpose_facts(tongue, pack))
    compose.facts(people_facts(tongue, pack))
    compose.facts(_proof_facts(tongue, pack, digest))
    compose.paragraph(pack.one_line, NOTE, wide=True)


def status_line(compose: Composer, pack: Pack) -> None:
    """Write the status of a pack so that it cannot be overlooked."""
    paper, tongue = compose.paper, compose.tongue
    final = pack.status == "FINAL"
    element = compose.here.child("P")
    line = compose.lines(
        tongue.say("Status: {status}", status=tongue.word(pack.status)), _STATUS_PLAIN if final else _STATUS, 400
    )[0]
    block = Block(paper.left, 0, paper.full_width if not final else 3, 28, "0 g")
    compose.flow.add([Strip(36, [Placed(paper.left + 12, 19.5, line, element)], [block], glue=True, closes=(element,))])


def _reasons(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    for reason in pack.status_reasons[:_REASONS]:
        compose.paragraph(first_upper(reason), BODY, wide=True, after=1)
    more = len(pack.status_reasons) - _REASONS
    if more > 0:
        count = tongue.count(
            more, "{n} more reason: section 14 lists all of them.", "{n} more reasons: section 14 lists all of them."
        )
        compose.paragraph(count, BODY, wide=True, after=1)
    if not pack.status_reasons:
        approved = tongue.say("Every finding in scope is approved and the sums close.")
        compose.paragraph(approved, BODY, wide=True, after=1)
    compose.flow.space(11)


def _proof_facts(tongue: Tongue, pack: Pack, digest: str) -> list[tuple[str, Rich]]:
    numbers = [row.number for row in pack.exhibits]
    exhibits = tongue.say("none")
    if numbers:
        count = tongue.count(len(numbers), "{n} exhibit", "{n} exhibits")
        exhibits = tongue.say("{first} to {last} ({count})", first=numbers[0], last=numbers[-1], count=count)
    return [
        (tongue.say("Findings"), tongue.count(len(pack.findings), "{n} finding", "{n} findings")),
        (tongue.say("Exhibits"), exhibits),
        (tongue.say("Pages"), (Span("000000", CELL, forward="pages"),)),
        (tongue.say("Program"), f"{pack.program.name} {pack.program.version}"),
        (tongue.say("Root hash (SHA-256 of pack.json)"), (Span(in_eights(digest), HASH),)),
    ]


def control(compose: Composer, pack: Pack, digest: str) -> None:
    """Write section 1: the versions of this pack, what it supersedes, who gets it, how long it is kept."""
    tongue, about = compose.tongue, pack.engagement
    _freezes(compose, pack, digest)
    form = tongue.say(
        "{schema}, language {language}, paper {paper}", schema=pack.schema, language=pack.language, paper=pack.paper
    )
    compose.facts(
        [
            (tongue.say("Supersedes"), pack.supersedes or tongue.say("nothing")),
            (tongue.say("Distribution"), tongue.said(about.distribution)),
            *_retention(tongue, about),
            (tongue.say("Confidentiality"), tongue.said(about.confidentiality)),
            (tongue.say("Format"), form),
        ]
    )


def _retention(tongue: Tongue, about: Engagement) -> list[tuple[str, str]]:
    """Return how long everything is kept, and the legal hold as it was at the freeze."""
    facts = [(tongue.say("Retention"), tongue.said(about.retention))]
    if about.retain_until:
        facts.append((tongue.say("Kept at least until"), tongue.day(about.retain_until)))
    if about.legal_hold is None:
        return facts
    held = tongue.say("none at the freeze")
    if about.legal_hold:
        held = tongue.say("in force at the freeze; reason: {reason}", reason=tongue.said(about.hold_reason))
    return [*facts, (tongue.say("Legal hold"), held)]


def _freezes(compose: Composer, pack: Pack, digest: str) -> None:
    """Write a table of all freezes of the selection, this one last."""
    tongue = compose.tongue
    earlier = [row for row in pack.history if row.pack_id != pack.id]
    told = [(row.pack_id, row.frozen_at, row.frozen_by, row.status, row.digest) for row in earlier]
    told.append((pack.id, pack.frozen_at, pack.frozen_by, pack.status, digest))
    columns = (
        Column(tongue.say("Pack"), 2.2),
        Column(tongue.say("Frozen"), 2.4),
        Column(tongue.say("By"), 2.4),
        Column(tongue.say("Status"), 1.6),
        Column(tongue.say("Root hash"), 4),
    )
    compose.side_head(tongue.say("Freezes of this selection"))
    rows = [
        (name, tongue.utc(when), who, tongue.word(status), (Span(in_eights(proof), HASH),))
        for name, when, who, status, proof in told
    ]
    compose.table(columns, rows)


_STEPS = (
    Passage(
        phrase("1 Nothing was changed"),
        phrase(
            "In the pack's folder run sha256sum -c manifest-sha256.txt. Every line must say OK, and the folder"
            " data must "
            "hold no file that the manifest does not list."
        ),
    ),
    Passage(
        phrase("2 The record is the one printed"),
        phrase(
            "Run sha256sum data/pack.json. The hash must be the root hash on the cover; its first 16 digits stand at "
            "the foot of every page. The same file is attached to the PDF."
        ),
    ),
    Passage(
        phrase("3 The sources are the archived bytes"),
        phrase("Run sha256sum on the files in data/sources and compare with the source register, section 7."),
    ),
    Passage(
        phrase("4 An excerpt stands in its source"),
        phrase(
            "Take any finding. Open its exhibit's text in data/text at the lines named; the words of the excerpt stand "
            "there. Open the source itself and search for the same words."
        ),
    ),
    Passage(
        phrase("5 The ledger is unbroken"),
        phrase(
            "In data/ledger.jsonl each event carries the SHA-256 of the one before as “previous”; VERIFY.txt says over "
            "which keys. The hash of the last event is the head printed in section 16."
        ),
    ),
    Passage(
        phrase("With the program"),
        phrase("clausemark verify, followed by the folder or ZIP, does all of this and more in one step, offline."),
    ),
)
_PROVES = (
    Passage(
        phrase("What a hash proves"),
        phrase(
            "Equal hashes show that these are the bytes that were hashed. To make other bytes with the same"
            " SHA-256 is not "
            "feasible today."
        ),
    ),
    Passage(
        phrase("What it does not prove"),
        phrase(
            "A hash does not say who made the bytes, when, or whether what they say is true. A ledger without"
            " an outside "
            "time stamp or countersignature cannot stop its owner from writing all of it anew."
        ),
    ),
)


def checking(compose: Composer, pack: Pack, digest: str) -> None:
    """Write section 2: five steps with ordinary tools, one with the program, and what a hash proves."""
    tongue = compose.tongue
    for step in _STEPS:
        compose.field(tongue.say(step.title), tongue.say(step.text))
    compose.field(tongue.say("Root hash"), (Span(in_eights(digest), HASH),))
    for limit in _PROVES:
        compose.field(tongue.say(limit.title), tongue.say(limit.text))
    if any(row.timestamp_status not in {"", "none"} for row in pack.exhibits):
        compose.field(
            tongue.say("Time stamps"),
            tongue.say("The source register names the time stamp of each exhibit that has one."),
        )


def basis(compose: Composer, pack: Pack) -> None:
    """Write section 3: every disclaimer whose condition holds, and the statement of independence."""
    tongue = compose.tongue
    for row in pack.disclaimers:
        compose.field(f"{row.id} {row.title}", row.text)
    if pack.independence:
        compose.field(tongue.say("Independence"), pack.independence)
