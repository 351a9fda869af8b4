"""Section 15: who prepared, reviewed and approved what, and room for signatures."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.signatures import signatures
from clausepack.pdf.styles import CELL, CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import in_eights
from clausepack.tongue import Tongue

_SIGNING = {"reviewed", "approved"}


def sign_off(compose: Composer, pack: Pack, digest: str) -> None:
    """Write section 15: statement, people, steps on versions, four eyes per finding, room for signatures."""
    tongue = compose.tongue
    compose.field(
        tongue.say("What a sign-off says"),
        tongue.say(
            "The person named has read the passage and the judgement under the digest given, and agrees to it as it"
            " stands. A step whose digest is no longer that of the record is marked as lapsed. Nobody can review or"
            " approve what they prepared."
        ),
    )
    compose.side_head(tongue.say("People"))
    columns = (
        Column(tongue.say("Name"), 3),
        Column(tongue.say("Capacity"), 3),
        Column(tongue.say("Organisation"), 3),
        Column(tongue.say("Prepared"), 1.5, right=True),
        Column(tongue.say("Signed"), 1.8, right=True),
    )
    compose.table(columns, [_person(tongue, pack, row.name, row.role, row.organisation) for row in pack.persons])
    _version_steps(compose, pack)
    if pack.findings:
        _eyes(compose, pack.findings)
    if compose.elsewhere:
        compose.side_head(tongue.say("Signatures"))
        compose.paragraph(
            tongue.say(
                "The volumes are signed together in their master index, pack.pdf, which names the SHA-256 of each."
            ),
            wide=True,
        )
    else:
        signatures(compose, digest)


def _person(tongue: Tongue, pack: Pack, name: str, role: str, organisation: str) -> Sequence[Rich]:
    prepared = sum(_folded(row.prepared_by) == _folded(name) for row in pack.findings)
    steps = [step for row in pack.findings for step in row.steps] + [
        step for row in pack.exhibits for step in row.steps
    ]
    signed = sum(step.act in _SIGNING and _folded(step.person) == _folded(name) for step in steps)
    return name, tongue.word(tongue.said(role)), tongue.said(organisation), str(prepared), str(signed)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _version_steps(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    rows: list[Sequence[Rich]] = []
    for exhibit in pack.exhibits:
        for step in exhibit.steps:
            standing = (Span(tongue.say("stands"), CELL),)
            if step.lapsed:
                standing = (Span(tongue.say("LAPSED: {why}", why=step.lapse_reason), CELL_BOLD),)
            link = (Span(exhibit.number, CELL_LINK, f"exhibit:{exhibit.number}"),)
            who = f"{step.person}, {tongue.word(step.role)}"
            rows.append(
                (
                    link,
                    tongue.word(step.act),
                    who,
                    tongue.moment(step.utc),
                    (Span(in_eights(step.digest), HASH),),
                    standing,
                )
            )
    if not rows:
        return
    compose.side_head(tongue.say("Sign-offs of whole versions"))
    columns = (
        Column(tongue.say("Exhibit"), 1.3),
        Column(tongue.say("Act"), 1.4),
        Column(tongue.say("Person"), 2.6),
        Column(tongue.say("UTC"), 1.8),
        Column(tongue.say("Digest signed"), 3.4),
        Column(tongue.say("Standing"), 1.9),
    )
    compose.table(columns, rows)


def _eyes(compose: Composer, findings: Sequence[Finding]) -> None:
    tongue = compose.tongue
    compose.side_head(tongue.say("Four eyes, finding by finding"))
    columns = (
        Column(tongue.say("Finding"), 2.4 if compose.elsewhere else 1.5),
        Column(tongue.say("Prepared by"), 2.7),
        Column(tongue.say("Reviewed or approved by"), 3.7 if compose.elsewhere else 4.6),
        Column(tongue.say("Other person"), 1.5),
        Column(tongue.say("Digest"), 2.2),
    )
    compose.table(columns, (_four_eyes(tongue, row) for row in findings))


def _four_eyes(tongue: Tongue, finding: Finding) -> Sequence[Rich]:
    steps = [step for step in finding.steps if step.act in _SIGNING]
    spans: list[Span] = []
    for step in steps:
        text = tongue.say(
            "{act} by {who}, {when}", act=tongue.word(step.act), who=step.person, when=tongue.utc(step.utc)
        )
        text += tongue.say(", LAPSED") if step.lapsed else ""
        spans.append(Span(text if not spans else f"\n{text}", CELL_BOLD if step.lapsed else CELL))
    others = [step for step in steps if not step.lapsed and _folded(step.person) != _folded(finding.prepared_by)]
    verdict = (Span(tongue.say("yes" if others else "NOT YET"), CELL if others else CELL_BOLD),)
    link = (Span(finding.id, CELL_LINK, f"finding:{finding.id}"),)
    return link, finding.prepared_by, spans or tongue.say("nobody yet"), verdict, (Span(finding.digest[:16], HASH),)
