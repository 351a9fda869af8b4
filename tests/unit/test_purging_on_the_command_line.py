"""`clausemark purge` as two persons use it: what it prints, its JSON, and its refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clausemark.cli import main
from clausemark.cli.commands.purging import _KINDS
from support.desks import ADA, BEN, add_judged, add_terms, desk_on
from support.workspaces import fill

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def workspace(tmp_path: Path) -> str:
    path = tmp_path / "review.clausemark"
    desk = desk_on(path)
    (version,) = add_terms(desk)
    add_judged(desk, version)
    desk.workspace.close()
    return str(path)


def shown(capsys: Printed, *arguments: str) -> Any:
    """Run a command that succeeds; return its JSON."""
    capsys.readouterr()
    assert main(["purge", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_one_person_asks_another_confirms_and_verify_tells_of_it(workspace: str, capsys: Printed) -> None:
    ask = ("doc-0001", "--reason", "client-request", "--note", "Letter of 3 March", "--as", ADA)

    asked = shown(capsys, workspace, *ask)
    assert main(["purge", workspace, "doc-0001", "--confirm", "--as", ADA]) == 6
    assert "[four-eyes]" in capsys.readouterr().err
    done = shown(capsys, workspace, "doc-0001", "--confirm", "--as", BEN)["purge"]

    assert (asked["purge"]["state"], asked["purge"]["note"]) == ("asked", "Letter of 3 March")
    assert (asked["losses"]["versions"], asked["losses"]["records"]) == (1, {"fnd": 1})
    assert (done["state"], done["title"], done["versions"]) == ("done", "Lantern Terms", ["ver-0001"])
    assert [len(each["sha256"]) for each in done["originals"]] == [64]
    assert shown(capsys, workspace)["purges"] == [done]
    assert main(["verify", workspace]) == 0
    out = capsys.readouterr().out
    assert all(word in out for word in ("purged", "Lantern Terms", ADA, BEN, "client-request"))


def test_what_would_go_is_told_before_anybody_asks(workspace: str, capsys: Printed) -> None:
    assert main(["purge", workspace, "Lantern Terms"]) == 0

    out = capsys.readouterr().out
    assert "the words of 1 version, 1 capture" in out
    assert "1 finding," in out or "1 finding\n" in out
    assert "Not reached: backups, exported packs" in out
    assert shown(capsys, workspace)["purges"] == []


def test_a_request_is_taken_back(workspace: str, capsys: Printed) -> None:
    assert main(["purge", workspace, "doc-0001", "--reason", "engagement-ended", "--as", ADA]) == 0
    assert main(["purge", workspace, "doc-0001", "--withdraw", "--as", BEN]) == 0

    assert [each["state"] for each in shown(capsys, workspace)["purges"]] == ["withdrawn"]
    assert main(["purge", workspace, "doc-0001", "--confirm", "--as", BEN]) == 6
    assert "[purge-not-asked]" in capsys.readouterr().err


def test_hold_and_date_refuse_with_status_6(workspace: str, capsys: Printed) -> None:
    assert main(["retention", workspace, "--as", ADA, "--until", "2999-12-31"]) == 0
    assert main(["purge", workspace, "doc-0001", "--reason", "retention-over", "--as", ADA]) == 6
    assert "[retention-running]" in capsys.readouterr().err
    assert main(["retention", workspace, "--as", ADA, "--hold", "--reason", "Case 12"]) == 0
    assert main(["purge", workspace, "doc-0001", "--reason", "court-or-authority", "--note", "Order", "--as", ADA]) == 6
    assert "[legal-hold]" in capsys.readouterr().err


@pytest.mark.parametrize(
    "given", [("--reason", "other"), ("--confirm",), ("doc-0009", "--reason", "other"), ("doc-0001", "--reason", "why")]
)
def test_what_cannot_be_meant_is_refused(workspace: str, given: tuple[str, ...]) -> None:
    try:
        status = main(["purge", workspace, *given, "--as", ADA, "--note", "n"])
    except SystemExit as left:
        status = int(str(left.code))

    assert status == 2


def test_every_kind_of_record_that_can_go_has_a_name(tmp_path: Path) -> None:
    desk = desk_on(tmp_path / "full.clausemark")
    fill(desk.workspace)

    with desk.workspace.reading() as view:
        document = next(iter(view.documents.all())).id
        packs = tuple(entry.id for entry in view.packs.all())
        kinds = {each.partition("-")[0] for each in view.hangers.of(document, packs).records}

    assert len(kinds) > 10
    assert kinds <= _KINDS.keys()
    desk.workspace.close()
