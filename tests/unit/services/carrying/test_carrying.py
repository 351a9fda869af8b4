"""What becomes of findings in a later version: exact text takes its approvals along, edited text never does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clausemark.archive.identifiers import FindingId, ProvisionId
from clausemark.cli import main
from clausemark.errors import RuleRefusedError
from clausemark.intake.media import media_type_of
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.review.change import CarryChoice
from clausemark.review.finding import Finding
from clausemark.services import importing
from clausemark.services.carrying.awaiting import awaiting
from clausemark.services.carrying.deciding import Decision, carry_exact, decide_carry
from clausemark.services.carrying.meeting import CarryEntry, Outcome, carry_list
from clausemark.services.coding.passages import Passages
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.reviewing import assess, list_findings, sign
from clausemark.store.workspace import Workspace
from support import review_builders as built
from support.inline_reading import InlinePool
from support.workspaces import ACTOR, CLOCK, made

FEES = "You pay the fees within thirty days of the date of the invoice."
END = "We may end your access to the workshop at any time, without notice."
DATA = "We process personal data as the privacy notice of the workshop describes."
LAW = "The courts of the place where the operator has its seat decide disputes."
REVIEWER = "Ben Marsh"


def write(folder: Path, day: int, *clauses: str) -> Path:
    path = folder / f"2026-03-{day:02d}.md"
    path.write_text("# Terms\n\n" + "\n\n".join(clauses) + "\n", encoding="utf-8")
    assert media_type_of(path.name, path.read_bytes()) == "text/markdown"
    return path


def take(desk: Desk, path: Path) -> str:
    said = Declared(platform="Lantern", document="Lantern Terms", language="en")
    (result,) = import_paths(desk, [path], said)
    assert result.status == "imported", result
    return str(result.version)


def judge(desk: Desk, version: str, place: int, label: str = "f-001") -> Finding:
    """Make a complete finding on a whole provision, prepared by Ada."""
    with desk.workspace.transaction(ACTOR) as tx:
        stored = tx.provisions.of_version(tx.versions.get(version).id)[place]
        author = tx.persons.ensure(ACTOR, "analyst")
        target = Passages().of_provision(tx, stored.id)
        entry = desk.law.catalogue.citation(built.CITATION).entry_sha256
        return tx.findings.create(
            lambda key: replace(
                built.finding(label, about=target, mappings=(built.mapping(entry=entry),)),
                id=FindingId(key),
                prepared_by=author.id,
            )
        )


def approve(desk: Desk, version: str, *findings: str) -> None:
    other = replace(desk, actor=REVIEWER)
    done = sign(other, version, ReviewAct.APPROVED, findings=findings)
    assert done.refused == ()


@pytest.fixture(autouse=True, scope="module")
def _read_inline() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "ReaderPool", InlinePool)
        yield


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def old(desk: Desk, tmp_path: Path) -> str:
    """Return a version with an approved finding on its second clause."""
    version = take(desk, write(tmp_path, 1, FEES, END, DATA, LAW))
    finding = judge(desk, version, 1)
    approve(desk, version, finding.id)
    return version


def entry(desk: Desk, version: str) -> CarryEntry:
    (found,) = carry_list(desk, version).entries
    return found


def states(desk: Desk, version: str) -> list[FindingState]:
    return [each.state for each, _ in list_findings(desk, version_name=version)]


def test_an_exact_passage_takes_its_approval_along_and_says_from_where(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES.replace("thirty", "ten"), END, DATA, LAW))

    (decision,) = carry_exact(desk, new)

    assert states(desk, new) == [FindingState.APPROVED]
    assert decision.exact
    assert len(decision.steps) == 1
    with desk.workspace.reading() as view:
        step = view.steps.get(decision.steps[0])
        assert view.persons.get(step.person).name == REVIEWER
    assert step.note.startswith("Carried over from fnd-0001 on ver-0001, approved ")


def test_a_reworded_passage_waits_with_its_redline_and_without_approval(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END.replace("any time", "the end of a month"), DATA, LAW))

    found = entry(desk, new)

    assert found.outcome is Outcome.REWORDED
    assert found.approvals == 0
    assert ("-", "any time") in [(piece.edit.value, piece.text) for piece in found.redline]
    assert carry_exact(desk, new) == ()
    assert states(desk, new) == []


def test_keeping_a_finding_on_edited_text_makes_a_draft(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END.replace("any time", "the end of a month"), DATA, LAW))

    decision = decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.KEEP))

    assert states(desk, new) == [FindingState.DRAFT]
    assert not decision.exact
    assert decision.steps == ()


def test_neither_the_preparer_nor_who_kept_it_may_approve_a_kept_finding(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END.replace("any time", "the end of a month"), DATA, LAW))
    kept = decide_carry(replace(desk, actor="Cleo Vance"), new, "fnd-0001", Decision(CarryChoice.KEEP)).carried

    for person in (ACTOR, "Cleo Vance"):
        with pytest.raises(RuleRefusedError) as raised:
            sign(replace(desk, actor=person), new, ReviewAct.APPROVED, findings=[str(kept)])
        assert raised.value.reason == "four-eyes"


def test_a_removed_passage_waits_with_what_was_said(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, DATA, LAW))

    found = entry(desk, new)

    assert found.outcome is Outcome.GONE
    assert found.finding.judgement.title
    with pytest.raises(RuleRefusedError) as raised:
        decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.KEEP))
    assert raised.value.reason == "carry-no-place"


def test_a_withdrawal_needs_a_reason_and_makes_no_finding(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, DATA, LAW))

    with pytest.raises(RuleRefusedError) as raised:
        decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.WITHDRAW))
    assert raised.value.reason == "note-missing"
    decision = decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.WITHDRAW, note="The clause has gone."))

    assert decision.carried is None
    assert carry_list(desk, new).waiting == ()
    assert states(desk, new) == []


def test_a_finding_can_be_put_on_another_provision(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, DATA, LAW))
    with desk.workspace.reading() as view:
        target = view.provisions.of_version(view.versions.get(new).id)[1].id

    decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.REPLACE, ProvisionId(target)))

    ((found, _),) = list_findings(desk, version_name=new)
    assert found.finding.target.provisions == (target,)
    assert found.state is FindingState.DRAFT


def test_a_finding_to_edit_leaves_an_open_item(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END.replace("any time", "once"), DATA, LAW))

    decision = decide_carry(desk, new, "f-001", Decision(CarryChoice.EDIT))

    with desk.workspace.reading() as view:
        assert decision.carried is not None
        (item,) = view.open_items.of_finding(decision.carried)
    assert "new wording" in item.question


def test_nobody_decides_twice(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END, DATA, LAW))
    carry_exact(desk, new)

    with pytest.raises(RuleRefusedError) as raised:
        decide_carry(desk, new, "fnd-0001", Decision(CarryChoice.KEEP))

    assert raised.value.reason == "carry-decided"


def test_a_moved_passage_is_carried_and_its_approval_is_not(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, END, FEES, DATA, LAW, "You may leave the workshop whenever you like."))

    (decision,) = carry_exact(desk, new)

    if decision.relation.value == "moved":
        assert decision.steps == ()
    assert decision.exact


def test_a_passage_under_another_heading_loses_its_approval(desk: Desk, old: str, tmp_path: Path) -> None:
    path = write(tmp_path, 2, FEES, "## Trial members", END, DATA, LAW)
    new = take(desk, path)

    (decision,) = carry_exact(desk, new)

    assert decision.exact
    assert decision.steps == ()
    assert states(desk, new) == [FindingState.DRAFT]


def test_broken_captures_are_bridged(desk: Desk, old: str, tmp_path: Path) -> None:
    broken = tmp_path / "2026-03-02.md"
    broken.write_text("Redirecting…\n", encoding="utf-8")
    take(desk, broken)
    new = take(desk, write(tmp_path, 3, FEES, END, DATA, LAW))

    (decision,) = carry_exact(desk, new)

    assert decision.exact
    assert states(desk, new) == [FindingState.APPROVED]


def test_a_returned_finding_takes_no_approval_along(desk: Desk, old: str, tmp_path: Path) -> None:
    sign(replace(desk, actor="Cleo Vance"), old, ReviewAct.RETURNED, findings=["fnd-0001"], note="Too short.")
    new = take(desk, write(tmp_path, 2, FEES, END, DATA, LAW))

    (decision,) = carry_exact(desk, new)

    assert decision.steps == ()


def test_what_was_carried_is_whole_by_the_ledger(desk: Desk, old: str, tmp_path: Path) -> None:
    carry_exact(desk, take(desk, write(tmp_path, 2, FEES, END, DATA, LAW)))

    with desk.workspace.reading() as view:
        assert view.faults() == []


EDITS = st.tuples(st.integers(0, len(END)), st.sampled_from(["", "x", " ", ".", "not ", "é"]), st.integers(0, 4))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS)
def test_no_approval_survives_on_text_that_differs_by_a_character(
    tmp_path_factory: pytest.TempPathFactory, edit: tuple[int, str, int]
) -> None:
    at, put, dropped = edit
    edited = END[:at] + put + END[at + dropped :]
    folder = tmp_path_factory.mktemp("carry")
    with Workspace.create(folder / "w.clausemark", passphrase=None, clock=CLOCK, actor=ACTOR) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, LAW_OF_TESTS)
        version = take(desk, write(folder, 1, FEES, END, DATA, LAW))
        approve(desk, version, judge(desk, version, 1).id)
        result = list(
            import_paths(
                desk,
                [write(folder, 2, FEES, edited, DATA, LAW)],
                Declared(platform="Lantern", document="Lantern Terms", language="en"),
            )
        )
        new = str(result[0].version)
        carry_exact(desk, new)
        for each in carry_list(desk, new).waiting:
            if each.target is not None:
                decide_carry(desk, new, each.finding.id, Decision(CarryChoice.KEEP))
        with workspace.reading() as view:
            for carried in view.findings.of_version(view.versions.get(new).id):
                same = carried.target.anchor is not None and carried.target.anchor.quote.exact == END
                assert same or view.steps.of_finding(carried.id) == ()


LAW_OF_TESTS = Law()


def test_the_command_lists_and_decides(
    desk: Desk, old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = take(desk, write(tmp_path, 2, FEES, DATA, LAW))
    desk.workspace.close()
    path = str(tmp_path / "w.clausemark")

    assert main(["carry", path, new, "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["findings"]
    assert (listed["outcome"], listed["decision"]) == ("gone", None)

    assert main(["carry", path, new, "--finding", "fnd-0001", "--decide", "withdraw", "--note", "Gone."]) == 0
    assert "fnd-0001 withdraw: withdrawn" in capsys.readouterr().out


def test_documents_in_which_findings_wait_are_listed_until_all_is_decided(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END, DATA, LAW))

    (before,) = awaiting(desk)
    carry_exact(desk, new)

    assert (before.old.id, before.new.id, before.waiting) == (old, new, 1)
    assert awaiting(desk) == ()


def test_assessing_a_carried_version_closes_its_digest(desk: Desk, old: str, tmp_path: Path) -> None:
    new = take(desk, write(tmp_path, 2, FEES, END, DATA, LAW))
    carry_exact(desk, new)

    with desk.workspace.reading() as view:
        found = assess(view, desk, view.versions.get(new))

    assert found.findings[0].approvals[0].stands
