"""What the command line takes and prints, whatever the terminal and the account it runs in."""

from __future__ import annotations

import getpass
import io
import json
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.cli import main
from clausemark.cli.console import counted
from clausemark.errors import UsageError
from clausemark.services.files import write_whole
from clausemark.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "review.clausemark"
    assert main(["new", str(path)]) == 0
    assert main(["engagement", str(path), "--as", "Reviewer One", "--set", "purpose=条款 – ≤ 3"]) == 0
    capsys.readouterr()
    return path


def printed(monkeypatch: pytest.MonkeyPatch, arguments: list[str], coding: str) -> tuple[int, bytes]:
    """Run a command whose standard output is in a coding; return its status and the bytes it printed."""
    raw = io.BytesIO()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=coding))
        status = main(arguments)
        sys.stdout.flush()
        return status, raw.getvalue()


def actors(path: Path) -> set[str]:
    opened = Workspace.open(path, passphrase=None, clock=SystemClock(), read_only=True)
    with opened as workspace, workspace.reading() as view:
        return {event.actor for event in view.ledger.events()}


@pytest.mark.parametrize("coding", ["cp1252", "ascii", "utf-16"])
def test_json_is_utf_8_on_every_code_page(monkeypatch: pytest.MonkeyPatch, workspace: Path, coding: str) -> None:
    status, data = printed(monkeypatch, ["engagement", str(workspace), "--json"], coding)

    assert status == 0
    assert json.loads(data.decode("utf-8"))["engagement"]["purpose"] == "条款 – ≤ 3"


def test_what_a_code_page_lacks_is_escaped(monkeypatch: pytest.MonkeyPatch, workspace: Path) -> None:
    status, data = printed(monkeypatch, ["engagement", str(workspace)], "cp1252")

    assert status == 0
    assert r"\u6761\u6b3e – \u2264 3" in data.decode("cp1252")


def test_a_hold_is_set_shown_and_refused_on_the_command_line(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(workspace)

    assert main(["retention", path, "--as", "One", "--hold", "--reason", "Case 12", "--until", "2036-12-31"]) == 0
    assert "legal hold: in force (Case 12)" in capsys.readouterr().out
    assert main(["retention", path, "--as", "One", "--release"]) == 6
    assert "[reason-missing]" in capsys.readouterr().err
    assert main(["retention", path, "--reason", "Case 12"]) == 2
    capsys.readouterr()
    assert main(["retention", path, "--json"]) == 0

    shown = json.loads(capsys.readouterr().out)["retention"]
    assert (shown["legal_hold"], shown["hold_reason"], shown["retain_until"]) == (True, "Case 12", "2036-12-31")
    assert [each["person"] for each in shown["changes"]] == ["One"]


@pytest.mark.parametrize("name", ["", "   ", "\u200b"])
def test_nobody_cannot_act(workspace: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    before = actors(workspace)

    status = main(["engagement", str(workspace), "--as", name, "--set", "title=T"])

    assert status == 2
    assert "[name-blank]" in capsys.readouterr().err
    assert actors(workspace) == before


def test_a_name_stands_on_one_line(workspace: Path) -> None:
    assert main(["engagement", str(workspace), "--as", " Reviewer\nTwo ", "--set", "title=T"]) == 0

    assert "Reviewer Two" in actors(workspace)


def test_an_account_without_a_name_reads_and_does_not_act(
    monkeypatch: pytest.MonkeyPatch, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def nobody() -> NoReturn:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr(getpass, "getuser", nobody)

    assert main(["documents", str(workspace)]) == 0
    assert main(["engagement", str(workspace), "--set", "title=T"]) == 2
    assert "[name-blank]" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--as", "J\udce9", "--set", "title=T"], ["--set", "title=J\udce9"]])
def test_bytes_in_another_coding_are_refused(
    workspace: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(["engagement", str(workspace), *arguments]) == 2

    assert "is not text in UTF-8" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_no_unexpected_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    write_whole(blocked, b"no folder")

    with pytest.raises(UsageError, match="cannot be written") as caught:
        write_whole(blocked / "pack.pdf", b"PDF")

    assert (caught.value.reason, caught.value.exit_status) == ("not-written", 2)


def test_json_without_a_command_is_one_document_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json"]) == 2

    assert json.loads(capsys.readouterr().out)["error"]["reason"] == "usage"


LONG = "n" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", LONG],
        ["verify", LONG],
        ["demo", LONG],
        ["documents", LONG],
        ["text", "{workspace}", "ver-" + "9" * 26],
        ["export", "{workspace}", "-o", LONG],
        ["backup", "{workspace}", LONG],
        ["exchange", "{workspace}", "export", LONG],
        ["watch", "{workspace}", "add", LONG],
        ["verify", ""],
        ["new", ""],
        ["export", "{workspace}", "-o", ""],
        ["search", "{workspace}", "data", "--limit", "9" * 26],
        ["search", "{workspace}", "data", "--limit", "-1"],
        ["search", "{workspace}", "data", "--limit", "²"],
    ],
)
def test_a_name_or_number_that_nothing_can_have_is_wrong_usage(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main([each.format(workspace=workspace) for each in arguments]) == 2


@pytest.mark.parametrize(("number", "said"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries")])
def test_a_number_agrees_with_its_noun(number: int, said: str) -> None:
    assert counted(number, "entry", "entries") == said


def test_a_hold_without_a_reason_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "review.clausemark")
    assert main(["new", path]) == 0
    capsys.readouterr()

    assert main(["engagement", path, "--set", "legal_hold=yes", "--json"]) == 0
    bare = capsys.readouterr()
    assert main(["engagement", path, "--set", "hold_reason=Case 12"]) == 0
    reasoned = capsys.readouterr()

    assert "without a reason" in bare.err
    assert json.loads(bare.out)["engagement"]["legal_hold"] is True
    assert reasoned.err == ""
