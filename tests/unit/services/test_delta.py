"""A pack compared with an earlier one says what is new, changed, lapsed and withdrawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.services.desk import Desk
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.reviewing import sign
from clausepack.codec import read_pack
from clausepack.pack import Delta, Pack


def _pack(desk: Desk, pack: str) -> Pack:
    with desk.workspace.reading() as view:
        return read_pack(view.packs.get(pack))


def _delta(desk: Desk, since: str) -> Delta:
    delta = _pack(desk, freeze(desk, Selected(since=since)).pack).delta
    assert delta is not None
    return delta


def _reworded(desk: Desk, finding: str, **changes: object) -> None:
    with desk.workspace.transaction("Ada Quill") as tx:
        stored = tx.findings.get(finding)
        words = replace(stored.judgement, **changes)  # type: ignore[arg-type]  # fields by name
        tx.findings.revise(replace(stored, revision=stored.revision + 1, judgement=words))


def test_nothing_changed_is_said_as_well(reviewed_anew: Desk, frozen: str) -> None:
    delta = _delta(reviewed_anew, frozen)

    assert (delta.pack, delta.rows) == (frozen, ())
    assert delta.unchanged == len(_pack(reviewed_anew, frozen).findings)


def test_a_revised_finding_is_changed_and_an_approved_one_lapsed(reviewed_anew: Desk, frozen: str) -> None:
    desk = reviewed_anew
    pack = _pack(desk, frozen)
    first, second = (item.id for item in pack.findings[:2])
    rhea = Desk(desk.workspace, "Rhea Second", desk.clock, desk.law)
    sign(rhea, pack.exhibits[0].version_id, ReviewAct.APPROVED, findings=[first])
    signed = freeze(desk, Selected()).pack
    for finding in (first, second):
        _reworded(desk, finding, user_impact="Another impact.")

    delta = _delta(desk, signed)

    assert {(row.finding, row.change) for row in delta.rows} == {(first, "lapsed"), (second, "changed")}
    assert all("user impact" in row.what for row in delta.rows)


def test_a_rejected_finding_is_withdrawn_and_one_that_came_back_is_new(reviewed_anew: Desk, frozen: str) -> None:
    desk = reviewed_anew
    first = _pack(desk, frozen).findings[0]
    with desk.workspace.transaction("Ada Quill") as tx:
        stored = tx.findings.get(first.id)
        rejected = replace(stored, revision=stored.revision + 1, state=FindingState.SUGGESTED)
        tx.findings.revise(rejected)
    without = freeze(desk, Selected(since=frozen)).pack
    gone = _pack(desk, without).delta
    with desk.workspace.transaction("Ada Quill") as tx:
        tx.findings.revise(replace(rejected, revision=rejected.revision + 1, state=FindingState.DRAFT))

    back = _delta(desk, without)

    assert gone is not None
    assert [(row.finding, row.change, row.title) for row in gone.rows] == [(first.id, "withdrawn", first.title)]
    assert [(row.finding, row.change) for row in back.rows] == [(first.id, "new")]


def test_citations_of_a_finding_are_compared_one_by_one(reviewed_anew: Desk, frozen: str) -> None:
    desk = reviewed_anew
    first = next(item for item in _pack(desk, frozen).findings if len(item.mappings) > 1)
    with desk.workspace.transaction("Ada Quill") as tx:
        stored = tx.findings.get(first.id)
        kept, dropped = stored.mappings[0], stored.mappings[1]
        mappings = (replace(kept, reason="A better reason."), *stored.mappings[2:])
        tx.findings.revise(replace(stored, revision=stored.revision + 1, mappings=mappings))

    delta = _delta(desk, frozen)

    assert {(row.citation_id, row.change) for row in delta.rows} == {
        ("", "changed"),
        (kept.citation, "changed"),
        (dropped.citation, "withdrawn"),
    }


def test_an_unknown_earlier_pack_is_refused(reviewed_anew: Desk) -> None:
    with pytest.raises(UsageError) as refusal:
        freeze(reviewed_anew, Selected(since="pk-1999-0001"))

    assert refusal.value.reason == "unknown-id"


def test_a_pack_in_german_says_in_german_what_changed(reviewed_anew: Desk, frozen: str) -> None:
    first = _pack(reviewed_anew, frozen).findings[0].id
    _reworded(reviewed_anew, first, user_impact="Another impact.")
    pack = _pack(reviewed_anew, freeze(reviewed_anew, Selected(since=frozen, language="de")).pack)

    assert pack.delta is not None
    assert [row.what for row in pack.delta.rows] == ["Geändert: Folgen für Nutzer."]
