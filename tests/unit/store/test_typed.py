"""Words being typed: there after a sudden end, encrypted with the workspace, gone once an act has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.store.keys import new_key
from clausemark.store.typed import Typed, TypedWords
from clausemark.store.workspace import Workspace
from support.workspaces import ACTOR, CLOCK

WORDS = Typed("prv-000001", "fnd-000001", "What it says", "The service may end a")


def test_words_are_there_for_another_program_after_every_key(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    typing = TypedWords(path, None)

    typing.keep(Typed("prv-000001", "", "What it says", "The"))
    typing.keep(WORDS)

    assert TypedWords(path, None).left() == WORDS


def test_words_that_an_act_has_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    typing = TypedWords(path, None)
    typing.keep(WORDS)

    typing.forget()

    assert TypedWords(path, None).left() is None


def test_words_beside_an_encrypted_workspace_are_encrypted(tmp_path: Path) -> None:
    path, key = tmp_path / "a.clausemark", new_key("a long passphrase")

    TypedWords(path, key).keep(WORDS)

    assert b"service" not in (tmp_path / "a.clausemark-typed").read_bytes()
    assert TypedWords(path, key).left() == WORDS
    assert TypedWords(path, new_key("another passphrase")).left() is None


def test_what_cannot_be_read_is_taken_away(tmp_path: Path) -> None:
    place = tmp_path / "a.clausemark-typed"
    place.write_bytes(b"SQLite format 3\x00 and nothing else" * 40)

    assert TypedWords(tmp_path / "a.clausemark", None).left() is None
    assert not place.exists()


@pytest.mark.parametrize("passphrase", [None, "a long passphrase"])
def test_a_workspace_that_is_closed_leaves_no_words(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "a.clausemark"
    with Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR) as workspace:
        assert workspace.typed is not None
        workspace.typed.keep(WORDS)
        workspace.typed.forget()

    assert [each.name for each in tmp_path.iterdir() if "typed" in each.name] == []
    with Workspace.open(path, passphrase=passphrase, clock=CLOCK, read_only=True) as workspace:
        assert workspace.typed is None


@pytest.mark.parametrize("passphrase", [None, "a long passphrase"])
def test_words_that_no_act_has_wait_for_the_next_opening(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "a.clausemark"
    with Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR) as workspace:
        assert workspace.typed is not None
        workspace.typed.keep(WORDS)

    with Workspace.open(path, passphrase=passphrase, clock=CLOCK) as workspace:
        assert workspace.typed is not None
        assert workspace.typed.left() == WORDS
