"""Legal's workbook comes back: decisions stand in the record and the next pack, nothing is lost, twice is once."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from clausemark.cli import main
from clausemark.errors import InputRefusedError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, ReviewAct
from clausemark.review.returned import Choice
from clausemark.services.desk import Desk
from clausemark.services.exporting.material import gather_export
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.returns.returning import ReturnReport, return_workbook
from clausemark.services.returns.settling import open_conflicts, settle
from clausemark.services.reviewing import list_findings, sign
from clausepack.codec import read_pack
from clausepack.pack import Pack
from clausepack.redaction import Withheld, redact
from clausepack.rendition import Stamps
from clausepack.workbook.merge import Outcome
from clausepack.workbook.writer import write_workbook
from support.legal_edits import edited
from support.returned_workbooks import filled, workbook_of

DECIDED = {"Decision": "reject", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}


@pytest.fixture
def desk(reviewed_anew: Desk) -> Desk:
    return reviewed_anew


def _pack(desk: Desk, pack: str) -> Pack:
    with desk.workspace.reading() as view:
        return read_pack(view.packs.get(pack))


def _first(desk: Desk) -> str:
    """Return the pack that was frozen before the test."""
    with desk.workspace.reading() as view:
        return view.packs.all()[0].id


def _return(desk: Desk, folder: Path, data: bytes, name: str = "pack.xlsx") -> ReturnReport:
    path = folder / name
    path.write_bytes(data)
    return return_workbook(desk, path)


def _events(desk: Desk) -> list[str]:
    with desk.workspace.reading() as view:
        return [event.act for event in view.ledger.events()]


def test_an_untouched_workbook_changes_no_finding(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)

    report = _return(desk, tmp_path, workbook_of(desk, pack))

    assert (report.pack, report.entries) == (pack, ())
    assert "finding.revised" not in _events(desk)


def test_each_accepted_cell_is_an_event_that_names_who_decided_and_who_imported(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)

    report = _return(desk, tmp_path, filled(workbook_of(desk, pack), DECIDED | {"Legal comment": "Not so."}))

    with desk.workspace.reading() as view:
        events = [event for event in view.ledger.events() if event.act == "return.accepted"]
    assert len(report.of(Outcome.ACCEPTED)) == len(events) == 4
    assert {event.actor for event in events} == {desk.actor}
    assert {event.payload["by"] for event in events if isinstance(event.payload, dict)} == {"Lena Law"}


def test_the_file_is_kept_as_a_capture_with_its_custody(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    data = filled(workbook_of(desk, pack), DECIDED)

    report = _return(desk, tmp_path, data)

    assert report.returned is not None
    with desk.workspace.reading() as view:
        returned = view.returns.get(report.returned)
        custody = view.custody.of_capture(returned.capture)
        assert view.originals.get(returned.sha256) == data
        assert view.captures.get(returned.capture).origin.method == "return"
        assert [event.kind.value for event in custody] == ["received"]
        assert view.faults() == []


def test_what_legal_says_stands_in_the_next_pack(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    said = DECIDED | {"Legal comment": "Not so.", "Owner": "Olive", "Due": date(2026, 12, 31)}
    _return(desk, tmp_path, filled(workbook_of(desk, pack), said))

    later = _pack(desk, freeze(desk, Selected()).pack)

    first = later.findings[0].id
    row = next(each for each in later.legal if each.finding == first and each.decision)
    assert (row.line, row.comment, row.owner, row.due) == (
        "legal: rejected by Lena Law on 2026-11-20",
        "Not so.",
        "Olive",
        "2026-12-31",
    )
    assert [(each.pack, each.accepted) for each in later.returns] == [(pack, 6)]


def test_the_next_workbook_shows_what_legal_said_and_comes_back_untouched(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    _return(desk, tmp_path, filled(workbook_of(desk, pack), DECIDED | {"Legal comment": "Not so."}))
    later = workbook_of(desk, freeze(desk, Selected()).pack)

    report = _return(desk, tmp_path, later, "later.xlsx")

    sheet: Any = load_workbook(BytesIO(later))["Review"]
    heads = {str(cell.value): at for at, cell in enumerate(sheet[1], 1)}
    assert (sheet.cell(2, heads["Decision"]).value, sheet.cell(2, heads["Legal comment"]).value) == (
        "reject",
        "Not so.",
    )
    assert report.entries == ()


def test_a_proposed_severity_revises_the_finding_and_its_sign_off_lapses(desk: Desk, tmp_path: Path) -> None:
    frozen = _pack(desk, _first(desk))
    first = frozen.findings[0]
    version = frozen.exhibits[0].version_id
    sign(Desk(desk.workspace, "Rhea Second", desk.clock, desk.law), version, ReviewAct.APPROVED, findings=[first.id])
    level = "low" if first.severity != "low" else "high"

    _return(desk, tmp_path, filled(workbook_of(desk, frozen.id), DECIDED | {"Proposed severity": level}))

    after = next(each for each, _ in list_findings(desk) if each.finding.id == first.id)
    assert after.finding.judgement.severity is not None
    assert after.finding.judgement.severity.value == level
    assert "as legal proposed (Lena Law, 2026-11-20)" in after.finding.judgement.severity_reason
    assert after.state is not FindingState.APPROVED
    assert [approval.lapsed for approval in after.approvals] == [True]


def test_a_proposed_text_becomes_an_opinion_and_replaces_no_words(desk: Desk, tmp_path: Path) -> None:
    frozen = _pack(desk, _first(desk))
    first = frozen.findings[0]

    _return(desk, tmp_path, filled(workbook_of(desk, frozen.id), {"Proposed text": "Say it plainly."}))

    after = next(each.finding for each, _ in list_findings(desk) if each.finding.id == first.id)
    assert after.judgement.what_it_says == first.what_it_says
    assert after.judgement.notes[-1].text == "Legal proposes this text (name not given): Say it plainly."


def test_the_same_file_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    data, expected = edited(workbook_of(desk, pack))
    first = _return(desk, tmp_path, data)
    before = _events(desk)

    second = _return(desk, tmp_path, data)

    assert Counter(each.entry.outcome.value for each in first.entries) == Counter(told[0] for told in expected)
    assert second.returned is None
    assert second.of(Outcome.ACCEPTED) == ()
    for outcome in (Outcome.CONFLICT, Outcome.REFUSED, Outcome.MISSING, Outcome.UNKNOWN, Outcome.TAMPERED):
        assert second.of(outcome) == first.of(outcome)
    assert _events(desk) == before


def test_a_dry_run_tells_the_same_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    path = tmp_path / "pack.xlsx"
    path.write_bytes(edited(workbook_of(desk, pack))[0])
    before = _events(desk)

    dry = return_workbook(desk, path, dry_run=True)

    assert _events(desk) == before
    assert [each.entry for each in dry.entries] == [each.entry for each in return_workbook(desk, path).entries]


def test_two_copies_merge_and_each_conflict_is_shown_once(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    data = workbook_of(desk, pack)
    _return(desk, tmp_path, filled(data, DECIDED, {"Legal comment": "by Lena"}), "lena.xlsx")
    other = filled(data, {**DECIDED, "Decision": "accept", "Decided by": "Omar"}, {}, {"Legal comment": "by Omar"})

    report = _return(desk, tmp_path, other, "omar.xlsx")
    _return(desk, tmp_path, other, "omar.xlsx")

    assert [each.entry.after for each in report.of(Outcome.ACCEPTED)] == ["by Omar"]
    assert [(each.column, each.before, each.after) for each in open_conflicts(desk)] == [
        ("Decision", "reject", "accept"),
        ("Decided by", "Lena Law", "Omar"),
    ]


def test_an_edit_in_the_workspace_meanwhile_is_not_overwritten(desk: Desk, tmp_path: Path) -> None:
    frozen = _pack(desk, _first(desk))
    data = workbook_of(desk, frozen.id)
    with desk.workspace.transaction("Ada Quill") as tx:
        stored = tx.findings.get(frozen.findings[0].id)
        words = replace(stored.judgement, why_it_matters="Reworded meanwhile.")
        tx.findings.revise(replace(stored, revision=stored.revision + 1, judgement=words))

    report = _return(desk, tmp_path, filled(data, {"Proposed severity": "info", "Legal comment": "Still true."}))

    assert [(each.entry.column, each.entry.reason) for each in report.of(Outcome.CONFLICT)] == [
        ("Proposed severity", "finding-revised")
    ]
    assert [each.entry.column for each in report.of(Outcome.ACCEPTED)] == ["Legal comment"]


def _in_conflict(desk: Desk, folder: Path) -> str:
    pack = _first(desk)
    data = workbook_of(desk, pack)
    _return(desk, folder, filled(data, DECIDED), "lena.xlsx")
    other = filled(data, DECIDED | {"Decision": "accept", "Decided by": "Omar Office"})
    _return(desk, folder, other, "omar.xlsx")
    return open_conflicts(desk)[0].id


def test_an_accepted_conflict_takes_the_whole_decision(desk: Desk, tmp_path: Path) -> None:
    entry = _in_conflict(desk, tmp_path)

    done = settle(desk, [entry], Choice.ACCEPT, "Omar decides.")

    later = _pack(desk, freeze(desk, Selected()).pack)
    assert [each.entry.column for each in done] == ["Decision", "Decided by"]
    assert open_conflicts(desk) == ()
    assert "legal: accepted by Omar Office on 2026-11-20" in {row.line for row in later.legal}


def test_a_kept_record_is_not_asked_about_again_and_stands_in_the_pack(desk: Desk, tmp_path: Path) -> None:
    settle(desk, [_in_conflict(desk, tmp_path)], Choice.KEEP, "Lena signs for us.")

    again = return_workbook(desk, tmp_path / "omar.xlsx")
    later = _pack(desk, freeze(desk, Selected()).pack)

    assert again.of(Outcome.CONFLICT) == ()
    assert len(again.settled) == 2
    assert {(each.settled, each.note) for each in later.return_issues} == {("keep", "Lena signs for us.")}


def test_asking_raises_an_open_item_with_both_readings(desk: Desk, tmp_path: Path) -> None:
    (first, _) = settle(desk, [_in_conflict(desk, tmp_path)], Choice.ASK)

    assert first.entry.settlement is not None
    with desk.workspace.reading() as view:
        item = view.open_items.get(first.entry.settlement.open_item or "")
        assert view.persons.get(item.owner).name == "Omar Office"
    assert "Decision: “reject” or “accept”" in item.question


def test_a_conflict_is_settled_once(desk: Desk, tmp_path: Path) -> None:
    entry = _in_conflict(desk, tmp_path)
    settle(desk, [entry], Choice.KEEP)

    with pytest.raises(RuleRefusedError) as refusal:
        settle(desk, [entry], Choice.ACCEPT)

    assert refusal.value.reason == "settled-before"


def test_an_accepted_cell_is_no_conflict(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    report = _return(desk, tmp_path, filled(workbook_of(desk, pack), {"Legal comment": "Fine."}))

    with pytest.raises(RuleRefusedError) as refusal:
        settle(desk, [report.of(Outcome.ACCEPTED)[0].id or ""], Choice.KEEP)

    assert refusal.value.reason == "no-conflict"


def test_a_workbook_of_a_foreign_pack_is_refused(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    data = workbook_of(desk, pack)
    book = load_workbook(BytesIO(data))
    sheet: Any = book["Review"]
    heads = {str(cell.value): at for at, cell in enumerate(sheet[1], 1)}
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, heads["Row key"]).value = "f" * 32
    buffer = BytesIO()
    book.save(buffer)

    with pytest.raises(InputRefusedError) as refusal:
        _return(desk, tmp_path, buffer.getvalue())

    assert refusal.value.reason == "pack-unknown"


def test_the_pack_is_known_by_its_rows_when_its_name_is_lost(desk: Desk, tmp_path: Path) -> None:
    pack = _first(desk)
    book = load_workbook(BytesIO(filled(workbook_of(desk, pack), {"Legal comment": "Fine."})))
    for name in ("_clausemark", "Read me"):
        del book[name]
    buffer = BytesIO()
    book.save(buffer)

    report = _return(desk, tmp_path, buffer.getvalue())

    assert (report.pack, len(report.of(Outcome.ACCEPTED))) == (pack, 1)


@pytest.mark.parametrize(("content", "reason"), [(b"", "workbook-unreadable"), (b"PK\x03\x04", "workbook-unreadable")])
def test_what_is_no_workbook_is_refused(desk: Desk, tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(InputRefusedError) as refusal:
        _return(desk, tmp_path, content)

    assert refusal.value.reason == reason


def test_a_missing_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError) as refusal:
        return_workbook(desk, tmp_path / "none.xlsx")

    assert refusal.value.reason == "unreadable"


def test_a_folder_is_refused_with_what_to_give_instead(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError) as refused:
        return_workbook(desk, tmp_path)

    assert refused.value.reason == "unreadable"
    assert "Give the workbook that legal sent back" in refused.value.message


def test_a_workbook_with_words_withheld_comes_back_untouched(desk: Desk, tmp_path: Path) -> None:
    material = gather_export(desk, _first(desk))
    pack = read_pack(material.data)
    quoted = next(item.excerpt.text for item in pack.findings if item.excerpt and len(item.excerpt.text) > 40)
    order = Withheld("EX-001", "legal privilege", "General Counsel", exact=quoted)
    handed_on = redact(pack, material.texts, [order]).pack
    data = write_workbook(handed_on, "ab" * 32, Stamps({}, {}, {}, "CM-000001", "CM-000001", 1))

    report = _return(desk, tmp_path, data)

    assert any("█" in (item.excerpt.text if item.excerpt else "") for item in handed_on.findings)
    assert report.entries == ()


def _command(desk: Desk, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the command on the workspace, closed for the time, and return its status and its JSON."""
    path = str(desk.workspace.path)
    status = main(["return", path, *arguments, "--json", "--as", "Otto Office"])
    value: dict[str, Any] = json.loads(capsys.readouterr().out)
    return status, value


def test_the_command_tells_what_became_of_each_cell_and_settles(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = _first(desk)
    data = workbook_of(desk, pack)
    lena, omar = tmp_path / "lena.xlsx", tmp_path / "omar.xlsx"
    lena.write_bytes(filled(data, {"Legal comment": "One reading."}))
    omar.write_bytes(filled(data, {"Legal comment": "Another reading.", "Due": "03/04/2026"}))
    desk.workspace.close()

    dry_status, dry = _command(desk, capsys, str(lena), "--dry-run")
    first_status, first = _command(desk, capsys, str(lena))
    second_status, second = _command(desk, capsys, str(omar))
    _, listed = _command(desk, capsys, "--conflicts")
    settled_status, settled = _command(
        desk, capsys, "--accept", listed["conflicts"][0]["id"], "--note", "Omar is right."
    )

    keys = ("rows", "accepted", "conflicts", "refused", "missing", "unknown", "tampered")
    assert set(keys) <= dry.keys()
    assert (dry_status, first_status, second_status, settled_status) == (0, 0, 3, 0)
    assert (dry["accepted"][0]["id"], first["accepted"][0]["after"]) == (None, "One reading.")
    assert [(each["before"], each["after"]) for each in second["conflicts"]] == [("One reading.", "Another reading.")]
    assert [each["reason"] for each in second["refused"]] == ["date-unclear"]
    assert [(each["column"], each["choice"]) for each in settled["settled"]] == [("Legal comment", "accept")]


@pytest.mark.parametrize("arguments", [(), ("pack.xlsx", "--conflicts"), ("pack.xlsx", "--keep", "rte-0001")])
def test_the_command_does_one_thing_at_a_time(
    desk: Desk, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    status, value = _command(desk, capsys, *arguments)

    assert (status, value["error"]["reason"]) == (2, "usage")


def test_a_file_that_came_before_does_not_undo_what_was_settled_since(desk: Desk, tmp_path: Path) -> None:
    settle(desk, [_in_conflict(desk, tmp_path)], Choice.ACCEPT, "Omar decides.")
    before = _events(desk)

    again = return_workbook(desk, tmp_path / "lena.xlsx")

    assert (again.returned, again.entries) == (None, ())
    assert _events(desk) == before
