"""No approval survives on text that differs by a character: tried on every real transition of the corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from clausemark.archive.identifiers import VersionId
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.change import CarryChoice
from clausemark.services import importing
from clausemark.services.carrying.deciding import Decision, carry_exact, decide_carry
from clausemark.services.carrying.meeting import carry_list
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.reviewing import sign
from clausemark.services.transitions import transition_of
from support.histories import judge
from support.inline_reading import InlinePool
from support.transitions import real_transitions
from support.workspaces import ACTOR, CLOCK, made

pytestmark = [pytest.mark.long, pytest.mark.corpus]

REVIEWER = "Ben Marsh"
EDITED = 8
"""Findings a transition on clauses that changed, and as many on clauses that did not."""
LEAST = 200
"""Approvals that must survive, and as many that must lapse, for the trial to mean anything."""


@pytest.fixture(autouse=True, scope="module")
def _read_inline() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "ReaderPool", InlinePool)
        yield


def take(desk: Desk, paths: Sequence[Path]) -> list[VersionId]:
    """Import the versions of one document; return those that were taken."""
    said = Declared(platform="Lantern", document="Lantern Terms", language="en")
    rows = import_paths(desk, paths, said)
    return [row.version for row in rows if row.status == "imported" and row.version is not None]


def judge_and_approve(desk: Desk, old: VersionId, new: VersionId) -> None:
    """Put approved findings on clauses of the old version: some that the new one changed, some that it kept."""
    with desk.workspace.reading() as view:
        version = view.versions.get(old)
        links = transition_of(view, version, view.versions.get(new)).pairs
    changed = [pair.link.old for pair in links if pair.link.old is not None and not pair.link.exact][:EDITED]
    kept = [pair.link.old for pair in links if pair.link.old is not None and pair.link.exact][:EDITED]
    made = [judge(desk, version, place).id for place in dict.fromkeys((*changed, *kept))]
    assert sign(replace(desk, actor=REVIEWER), str(old), ReviewAct.APPROVED, findings=made).refused == ()


def survivors(desk: Desk, old: VersionId, new: VersionId) -> tuple[int, int]:
    """Carry all findings over; return how many approvals survived and lapsed, having held each to the characters."""
    carry_exact(desk, str(new))
    waiting = [each for each in carry_list(desk, str(new)).waiting if each.target is not None]
    for each in waiting[:2]:
        decide_carry(desk, str(new), each.finding.id, Decision(CarryChoice.KEEP))
    survived = lapsed = 0
    with desk.workspace.reading() as view:
        text = view.texts.text(new, view.versions.get(new).text_sha256)
        for decision in view.carries.into(new):
            if decision.carried is None:
                continue
            before, after = view.findings.get(decision.finding), view.findings.get(decision.carried)
            if not view.steps.of_finding(after.id):
                lapsed += 1
                continue
            assert before.target.version == old
            assert before.target.anchor is not None
            assert after.target.anchor is not None
            place = after.target.anchor.position
            assert text[place.start : place.end] == before.target.anchor.quote.exact
            spans = [
                view.provisions.get(each).span.text for finding in (before, after) for each in finding.target.provisions
            ]
            assert len(set(spans)) == 1
            survived += 1
    return survived, lapsed + len(waiting[2:])


def test_an_approval_survives_only_where_every_character_stayed(tmp_path: Path, corpus_root: Path) -> None:
    kept = lapsed = 0
    for folder, pairs in groupby(real_transitions(corpus_root), key=lambda pair: pair[0].parent):
        paths = list(dict.fromkeys(path for pair in pairs for path in pair))
        name = f"{folder.parent.name}-{folder.name}.clausemark"
        with made(tmp_path / name) as workspace:
            desk = Desk(workspace, ACTOR, CLOCK, Law())
            versions = take(desk, sorted(paths))
            for old, new in pairwise(versions):
                judge_and_approve(desk, old, new)
                found = survivors(desk, old, new)
                kept, lapsed = kept + found[0], lapsed + found[1]

    assert kept >= LEAST
    assert lapsed >= LEAST
