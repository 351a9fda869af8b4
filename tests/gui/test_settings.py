"""Settings that somebody else wrote, or that are damaged, keep nobody from working."""

from __future__ import annotations

import getpass

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from clausemark.ui.settings import Settings


def written(**values: str) -> Settings:
    """Return settings that another program wrote."""
    settings = Settings()
    store = settings.findChild(QSettings)
    assert isinstance(store, QSettings)
    for key, value in values.items():
        store.setValue(key, value)
    return settings


@pytest.mark.parametrize("text", ["[" * 100_000, "{", "[1]", '"paths"', "\x00", '{"paths": {"a": 1}}'])
def test_a_damaged_list_of_workspaces_is_empty(app: QApplication, text: str) -> None:
    assert written(recent=text, places=text, keys=text).recent == []


@pytest.mark.parametrize("name", ["Eve\u202eda", "Eve\x07", "\u200b", " "])
def test_a_name_that_nobody_can_act_under_is_passed_over(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "quill")

    assert written(actor=name).actor == "quill"
    assert written(actor="Ada Quill").actor == "Ada Quill"


def test_an_account_without_a_name_gives_none(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr(getpass, "getuser", nobody)

    assert written(actor="").actor == ""
