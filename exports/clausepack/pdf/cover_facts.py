"""What the cover says, as plain labels and values, so that a preview says the same."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Pack, StepRecord
from clausepack.tongue import Tongue


def purpose_facts(tongue: Tongue, pack: Pack) -> list[tuple[str, str]]:
    """Return what the pack is, why it was made and for whom; a fact that nobody gave is said to be one."""
    why = pack.engagement
    reviewed = pack.reviewed
    documents = tongue.joined(dict.fromkeys(f"{row.platform}{tongue.colon}{row.document}" for row in reviewed))
    period = tongue.gap
    if why.period_from or why.period_to:
        period = tongue.say("{first} to {last}", first=tongue.day(why.period_from), last=tongue.day(why.period_to))
    return [
        (tongue.say("Pack"), pack.id),
        (tongue.say("Engagement"), tongue.said(why.title)),
        (tongue.say("Organisation"), tongue.said(why.organisation)),
        (tongue.say("Addressee"), tongue.said(why.addressee)),
        (tongue.say("Purpose"), tongue.said(why.purpose)),
        (tongue.say("Platforms and documents"), documents),
        (tongue.say("Period"), period),
        (tongue.say("Jurisdictions considered"), tongue.joined(why.jurisdictions)),
        (tongue.say("Confidentiality"), tongue.said(why.confidentiality)),
    ]


def people_facts(tongue: Tongue, pack: Pack) -> list[tuple[str, str]]:
    """Return who prepared, reviewed, approved and froze, and when last."""
    prepared = sorted({row.prepared_by for row in pack.findings})
    return [
        (tongue.say("Prepared by"), _people(tongue, [(name, _last(pack, name)) for name in prepared])),
        (
            tongue.say("Reviewed by"),
            _people(tongue, _acts(pack, "reviewed"), tongue.say("no review step besides approval")),
        ),
        (tongue.say("Approved by"), _people(tongue, _acts(pack, "approved"))),
        (tongue.say("Frozen"), tongue.say("{when} by {who}", when=tongue.utc(pack.frozen_at), who=pack.frozen_by)),
    ]


def _last(pack: Pack, name: str) -> str:
    return max(row.prepared_at for row in pack.findings if row.prepared_by == name)


def _acts(pack: Pack, act: str) -> list[tuple[str, str]]:
    last: dict[str, str] = {}
    steps: list[StepRecord] = [step for row in pack.findings for step in row.steps]
    steps += [step for row in pack.exhibits for step in row.steps]
    for step in steps:
        if step.act == act and not step.lapsed:
            last[step.person] = max(step.utc, last.get(step.person, ""))
    return sorted(last.items())


def _people(tongue: Tongue, rows: Sequence[tuple[str, str]], nobody: str = "") -> str:
    said = (tongue.say("{who} (last {when})", who=name, when=tongue.utc(when)) for name, when in rows)
    return tongue.semicolon.join(said) or nobody or tongue.say("nobody yet")
