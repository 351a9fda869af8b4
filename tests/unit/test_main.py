"""What `clausemark` is asked for: the window or a command."""

from __future__ import annotations

import sys

import pytest

from clausemark.__main__ import has_display, wants_window


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


def test_a_console_without_a_display_shows_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
