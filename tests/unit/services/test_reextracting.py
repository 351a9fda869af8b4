"""What an older reader took stays as it was; extracted anew, it has a technical version beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clausemark.__main__ import main
from clausemark.archive.terms import VersionKind
from clausemark.errors import UsageError
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version
from clausemark.services.importing import import_paths
from clausemark.services.reextracting import Reextraction, outdated_versions, read_anew, reextract
from clausemark.services.withdrawing import withdraw
from support.newer_readers import FIRST, SAID, import_three, policy_of, read_inline, update_reader


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    read_inline(monkeypatch)


@pytest.fixture
def newer(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import three captures, two of one text; then comes a reader that writes “Us” for “We”."""
    import_three(desk, tmp_path)
    update_reader(monkeypatch)


@pytest.mark.usefixtures("newer")
def test_the_old_version_stays_and_the_new_one_stands_right_after_it(desk: Desk) -> None:
    old, *_ = before = policy_of(desk)

    new = reextract(desk, old.id)

    after = policy_of(desk)
    assert [each.id for each in after] == [old.id, new, before[1].id, before[2].id]
    assert after[0] == old
    assert (after[1].kind, after[1].capture, after[1].reader_version) == (VersionKind.TECHNICAL, old.capture, "99")
    assert old.id in after[1].note
    with desk.workspace.reading() as view:
        assert view.texts.text(old.id, old.text_sha256).endswith("\nWe may go.")
        assert view.texts.text(new, after[1].text_sha256).endswith("\nUs may go.")
    assert desk.workspace.check() == []


@pytest.mark.usefixtures("newer")
def test_the_versions_after_it_keep_what_they_are(desk: Desk) -> None:
    kinds = [each.kind for each in policy_of(desk)]
    assert kinds == [VersionKind.FIRST, VersionKind.UNCHANGED, VersionKind.CHANGE]

    for each in policy_of(desk):
        reextract(desk, each.id)

    found = [each.kind for each in policy_of(desk)]
    assert found[::2] == kinds
    assert set(found[1::2]) == {VersionKind.TECHNICAL}


@pytest.mark.usefixtures("newer")
def test_the_ledger_says_who_did_it(desk: Desk) -> None:
    new = reextract(desk, policy_of(desk)[0].id)

    with desk.workspace.reading() as view:
        (event,) = [each for each in view.ledger.events() if each.record == new]
    assert (event.act, event.actor) == ("version.added", desk.actor)


@pytest.mark.usefixtures("newer")
def test_it_is_taken_back_and_done_again(desk: Desk) -> None:
    before = policy_of(desk)
    act = Reextraction(before[0].id, read_anew(desk, before[0].id))
    act.do(desk)

    act.undo(desk)
    assert policy_of(desk) == before

    act.do(desk)
    assert [each.id for each in policy_of(desk)][:2] == [before[0].id, act.new]
    assert desk.workspace.check() == []


@pytest.mark.usefixtures("newer")
def test_what_is_extracted_anew_is_outdated_no_more(desk: Desk) -> None:
    first, second, third = policy_of(desk)
    reextract(desk, first.id)

    with desk.workspace.reading() as view:
        assert [each.id for each in outdated_versions(view)] == [second.id, third.id]
        assert find_version(view, "2026-01-05.md").kind is VersionKind.TECHNICAL
    with pytest.raises(UsageError) as refusal:
        Reextraction(first.id, read_anew(desk, first.id)).do(desk)
    assert refusal.value.reason == "nothing-newer"


def test_there_is_nothing_newer_than_the_same_reader(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "2026-01-05.md").write_text(FIRST, encoding="utf-8")
    (row,) = import_paths(desk, [tmp_path / "2026-01-05.md"], SAID)
    assert row.version is not None

    with pytest.raises(UsageError) as refusal:
        read_anew(desk, row.version)

    assert refusal.value.reason == "nothing-newer"


@pytest.mark.usefixtures("newer")
def test_taking_the_old_version_out_leaves_the_new_one_its_bytes(desk: Desk) -> None:
    old = policy_of(desk)[0]
    new = reextract(desk, old.id)

    withdraw(desk, [old.id])

    assert new in {each.id for each in policy_of(desk)}
    assert desk.workspace.check() == []


@pytest.mark.usefixtures("newer")
def test_the_command_lists_and_extracts(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(desk.workspace.path)
    first = policy_of(desk)[0].id
    desk.workspace.close()

    assert main(["--json", "reextract", path]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert main(["--json", "reextract", path, "--dry-run"]) == 0
    compared = json.loads(capsys.readouterr().out)
    assert main(["--json", "reextract", path, first]) == 0
    made = json.loads(capsys.readouterr().out)
    assert main(["--json", "reextract", path, first]) == 4
    again = json.loads(capsys.readouterr().out)

    assert len(listed["outdated"]) == 3
    assert [row["reading"] for row in compared["read"]] == ["text-differs", "text-differs", "same"]
    assert [(row["of"], row["reader_version"], row["same_text"]) for row in made["reextracted"]] == [
        (first, "99", False)
    ]
    assert [row["reason"] for row in again["refused"]] == ["nothing-newer"]
