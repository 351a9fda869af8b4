"""The pairs of a transition as `diff --json` prints them: provisions, and after each what may be cited inside it."""

from __future__ import annotations

from collections.abc import Iterator

from clausemark.cli.console import Printed
from clausemark.provisions.lineage import Part, PartLink, cited
from clausemark.provisions.redline import Edit, Piece, redline
from clausemark.services.severity_shift import SeverityShift
from clausemark.services.transitions import Member, ProvisionPair, Transition

_REPEATED = 2_000_000
"""Characters that the entries of a provision's parts may repeat of its redline; in longer lists only `parts` tells."""


def pair_entries(transition: Transition, pair: ProvisionPair, rated: SeverityShift) -> Iterator[dict[str, Printed]]:
    """Yield the entry of a pair of provisions, then those of its parts that may be cited apart from it.

    In every entry `redline` is that of the provisions named by `old` and `new`, the words of a part stand in `part`.
    """
    before, after = rated.on(pair)
    pieces = _printed(transition.redline_of(pair))
    parts = transition.parts_of(pair)
    link = pair.link
    yield {
        "old": pair.old,
        "new": pair.new,
        "relation": link.relation.value,
        "score": link.score / 100,
        "exact": link.exact,
        "primary": link.primary,
        "severity_before": before,
        "severity_after": after,
        "redline": pieces,
        "part": None,
        "parts": [_part(transition, pair, each) for each in parts],
    }
    apart = cited(link, parts)
    if len(apart) * sum(len(text) for _, text in pieces) > _REPEATED:
        return
    for each in apart:
        yield _apart(transition, pair, each, pieces)


def _apart(transition: Transition, pair: ProvisionPair, part: PartLink, pieces: list[list[str]]) -> dict[str, Printed]:
    """Return a part as an entry of its own; where it has no partner, no provision of the other side is named."""
    told = _part(transition, pair, part)
    old = None if part.old is None else pair.old
    new = None if part.new is None else pair.new
    return {
        "old": old,
        "new": new,
        "relation": told["relation"],
        "score": told["score"],
        "exact": told["exact"],
        "primary": False,
        "severity_before": None,
        "severity_after": None,
        "redline": pieces if old and new else _alone(transition, pair, part),
        "part": told,
        "parts": [],
    }


def _alone(transition: Transition, pair: ProvisionPair, part: PartLink) -> list[list[str]]:
    """Return the one provision that a part without partner stands in, as its entry names no other."""
    member, place, edit = transition.old, pair.link.old, Edit.REMOVED
    if part.old is None:
        member, place, edit = transition.new, pair.link.new, Edit.ADDED
    return [] if place is None else [[edit.value, member.found.provisions[place].text]]


def _part(transition: Transition, pair: ProvisionPair, part: PartLink) -> dict[str, Printed]:
    old = _place(transition.old, pair.link.old, part.old)
    new = _place(transition.new, pair.link.new, part.new)
    before, after = ("" if side is None else side.text for side in (part.old, part.new))
    return {
        "relation": "unchanged" if part.kept else part.relation.value,
        "score": part.score / 100,
        "exact": part.kept and before == after,
        "renumbered": part.renumbered,
        "old": old,
        "new": new,
        "redline": _printed(redline(before, after)),
    }


def _place(member: Member, provision: int | None, part: Part | None) -> Printed:
    """Return where a part stands in the text of its version, in code points, with its number."""
    if provision is None or part is None:
        return None
    start = member.found.provisions[provision].start
    return {"start": start + part.start, "end": start + part.end, "number": part.number}


def _printed(pieces: tuple[Piece, ...]) -> list[list[str]]:
    return [[piece.edit.value, piece.text] for piece in pieces]
