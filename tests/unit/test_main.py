"""What `clausemark` is asked for: the window or a command."""

from __future__ import annotations

import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import clausemark
from clausemark.__main__ import has_display, main, wants_window, window


@pytest.mark.parametrize(
    "arguments",
    [[], ["review.clausemark"], ["--as", "R. One"], ["--as", "R. One", "--utc", "2026-01-12", "A B.CLAUSEMARK"]],
)
def test_no_command_asks_for_the_window(arguments: list[str]) -> None:
    assert wants_window(arguments)


@pytest.mark.parametrize(
    "arguments", [["demo"], ["--help"], ["--json", "documents", "x.clausemark"], ["verify", "pack"]]
)
def test_a_command_does_not(arguments: list[str]) -> None:
    assert not wants_window(arguments)


def test_readers_of_the_window_do_not_load_it() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, function = project["gui-scripts"]["clausemark-desktop"].partition(":")
    asked = f"import sys; from {module} import {function}; sys.stdout.write(str('PySide6' in sys.modules))"

    said = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout

    assert said == "False"


def test_a_console_without_a_display_shows_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()


def test_ctrl_c_at_any_moment_ends_with_a_word_and_no_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    ignored: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda *given: ignored.append(given))
    monkeypatch.setattr("clausemark.cli.main", interrupted)

    assert main(["documents", "w.clausemark"]) == 1
    assert capsys.readouterr().err == "clausemark: stopped. What was finished before is kept.\n"
    assert ignored == [(signal.SIGINT, signal.SIG_IGN)]


def test_ctrl_c_while_the_window_loads_ends_with_a_word_and_no_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr("clausemark.app.main", interrupted)

    assert window([]) == 1
    assert capsys.readouterr().err == "clausemark: stopped. What was finished before is kept.\n"


def test_nothing_is_loaded_before_ctrl_c_is_heard() -> None:
    root = Path(clausemark.__file__).parents[1]
    asked = (
        f"import sys; sys.path.insert(0, {str(root)!r}); begun = set(sys.modules); import clausemark.__main__; "
        "sys.stdout.write(' '.join(sorted(set(sys.modules) - begun)))"
    )

    said = subprocess.run([sys.executable, "-I", "-c", asked], check=True, capture_output=True, text=True).stdout

    assert set(said.split()) <= {"__future__", "clausemark", "clausemark.__main__"}
