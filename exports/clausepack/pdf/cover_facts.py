"""What the cover says, as plain labels and values, so that a preview says the same."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.pack import Pack, StepRecord
from clausepack.pdf.wording import GAP, joined, said, utc


def purpose_facts(pack: Pack) -> list[tuple[str, str]]:
    """Return what the pack is, why it was made and for whom; a fact that nobody gave is `GAP`."""
    why = pack.engagement
    reviewed = [row for row in pack.exhibits if row.role == "reviewed"]
    documents = joined(dict.fromkeys(f"{row.platform}: {row.document}" for row in reviewed))
    period = f"{why.period_from} to {why.period_to}" if why.period_from or why.period_to else GAP
    return [
        ("Pack", pack.id),
        ("Engagement", said(why.title)),
        ("Organisation", said(why.organisation)),
        ("Addressee", said(why.addressee)),
        ("Purpose", said(why.purpose)),
        ("Platforms and documents", documents),
        ("Period", period),
        ("Jurisdictions considered", joined(why.jurisdictions)),
        ("Confidentiality", said(why.confidentiality)),
    ]


def people_facts(pack: Pack) -> list[tuple[str, str]]:
    """Return who prepared, reviewed, approved and froze, and when last."""
    prepared = sorted({row.prepared_by for row in pack.findings})
    return [
        ("Prepared by", _people([(name, _last(pack, name)) for name in prepared])),
        ("Reviewed by", _people(_acts(pack, "reviewed"), "no review step besides approval")),
        ("Approved by", _people(_acts(pack, "approved"))),
        ("Frozen", f"{utc(pack.frozen_at)} by {pack.frozen_by}"),
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


def _people(rows: Sequence[tuple[str, str]], nobody: str = "nobody yet") -> str:
    return "; ".join(f"{name} (last {utc(when)})" for name, when in rows) or nobody
