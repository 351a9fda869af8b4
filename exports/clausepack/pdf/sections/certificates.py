"""Section 17: drafts of certificates for whoever keeps the records; blanks stand for what software cannot swear to."""

from __future__ import annotations

from clausepack.pack import CertificateDraft, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.strip import Placed, Rule, Strip
from clausepack.pdf.styles import BODY, BODY_BOLD, CELL, HASH, LABEL
from clausepack.pdf.text import Span
from clausepack.pdf.wording import in_eights, language_tag


def certificates(compose: Composer, pack: Pack, digest: str) -> None:
    """Write what the drafts are and are not, then each on pages of its own."""
    tongue = compose.tongue
    warning = tongue.say(
        "These are drafts. Nobody has signed them, nobody has sworn to them, and the program certifies nothing. Blanks"
        " stand for what only a person can know. Whoever signs must have the facts checked, and the wording by a lawyer"
        " of the forum; what does not hold must be struck out."
    )
    compose.paragraph((Span(warning, BODY_BOLD),), wide=True)
    for n, draft in enumerate(pack.certificates):
        if n:
            compose.end_part()
            compose.flow.new_page()
        _draft(compose, pack, digest, draft)


def _draft(compose: Composer, pack: Pack, digest: str, draft: CertificateDraft) -> None:
    tongue = compose.tongue
    compose.part(draft.title, key=f"certificate:{draft.id}", bookmark=draft.title)
    compose.paragraph((Span(tongue.say("DRAFT – NOT SIGNED – NOT A CERTIFICATE"), BODY_BOLD),), wide=True, keep=True)
    compose.facts(
        [
            (tongue.say("Basis"), (Span(draft.basis, CELL),)),
            (tongue.say("Pack"), pack.id),
            (tongue.say("Root hash (SHA-256 of pack.json)"), (Span(in_eights(digest), HASH),)),
        ]
    )
    for n, text in enumerate(draft.paragraphs, 1):
        compose.field(str(n), text, BODY, quoting=language_tag(draft.language))
    _blank_lines(compose)


def _blank_lines(compose: Composer) -> None:
    """Leave lines to be filled in by hand; they are no fields that a program could sign."""
    paper, tongue = compose.paper, compose.tongue
    element = compose.here.child("P")
    items, rules = [], []
    for text, start, end in (
        (tongue.say("Place, date"), 0.0, 0.3),
        (tongue.say("Name, capacity"), 0.35, 0.62),
        (tongue.say("Signature"), 0.67, 1.0),
    ):
        left = paper.left + start * paper.full_width
        line = compose.lines(text, LABEL, (end - start) * paper.full_width)[0]
        items.append(Placed(left, 62, line, element))
        rules.append(Rule(left, 50, paper.left + end * paper.full_width, 0.6, "0.3 G"))
    compose.flow.add([Strip(72, items, [*rules], closes=(element,))])
