"""Room for signatures, in ink or in fields that are signed later."""

from __future__ import annotations

from dataclasses import dataclass

from clausepack.pdf.composer import Composer
from clausepack.pdf.strip import Placed, Rule, SignatureRoom, Strip
from clausepack.pdf.styles import BODY, HASH, LABEL
from clausepack.pdf.text import Span
from clausepack.pdf.wording import in_eights
from clausepack.tongue import phrase


@dataclass(frozen=True, slots=True)
class Role:
    """Room for one signature: the name of its field, its label, what it is read aloud as."""

    field: str
    label: str
    says: str


_ROLES = (
    Role("Prepared", phrase("Prepared: name, capacity"), phrase("Signature of the person who prepared the pack")),
    Role("Reviewed", phrase("Reviewed: name, capacity"), phrase("Signature of the person who reviewed the pack")),
    Role("Approved", phrase("Approved: name, capacity"), phrase("Signature of the person who approved the pack")),
)


def signatures(compose: Composer, digest: str) -> None:
    """Write what is signed, and room for those who prepared, reviewed and approved it."""
    tongue = compose.tongue
    compose.side_head(tongue.say("Signatures"))
    compose.paragraph(
        (
            Span(tongue.say("Signed for the pack with the root hash") + "\n", BODY),
            Span(in_eights(digest), HASH),
        ),
        wide=True,
        keep=True,
    )
    for role in _ROLES:
        _signature(compose, role)


def _signature(compose: Composer, role: Role) -> None:
    """Leave room for ink, or for a visible signature field."""
    paper, tongue = compose.paper, compose.tongue
    element = compose.here.child("P")
    words_at = ((tongue.say(role.label), 0.0), (tongue.say("Signature"), 0.45), (tongue.say("Place, date"), 0.8))
    items, rules = [], []
    for text, share in words_at:
        line = compose.lines(text, LABEL, paper.side * 2)[0]
        left = paper.left + share * paper.full_width
        items.append(Placed(left, 46, line, element))
    for start, end in ((0.0, 0.42), (0.45, 0.77), (0.8, 1.0)):
        rules.append(Rule(paper.left + start * paper.full_width, 35, paper.left + end * paper.full_width, 0.6, "0.3 G"))
    form = compose.here.child("Form")
    left = paper.left + 0.45 * paper.full_width
    room = SignatureRoom(role.field, tongue.say(role.says), left, 2, 0.32 * paper.full_width, 31, form)
    compose.flow.add([Strip(54, items, [*rules], glue=role is not _ROLES[-1], closes=(element, form), room=room)])
