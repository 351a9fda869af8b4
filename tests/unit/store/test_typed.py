"""Words being typed: there after a sudden end, encrypted with the workspace, gone once an act has them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.store import sqlite
from clausemark.store.keys import new_key
from clausemark.store.typed import SUFFIX, Typed, TypedWords
from clausemark.store.workspace import Workspace
from support.workspaces import ACTOR, CLOCK

WORDS = Typed("prv-000001", "fnd-000001", "What it says", "The service may end a", ACTOR, "The service may end")


def test_words_are_there_for_another_program_after_every_key(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    typing = TypedWords(path, None)

    typing.keep(replace(WORDS, words="The"))
    typing.keep(WORDS)

    assert TypedWords(path, None).left() == (WORDS,)


def test_words_that_an_act_has_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    typing = TypedWords(path, None)
    typing.keep(WORDS)

    typing.forget(WORDS)

    assert TypedWords(path, None).left() == ()


def test_words_beside_an_encrypted_workspace_are_encrypted(tmp_path: Path) -> None:
    path, key = tmp_path / "a.clausemark", new_key("a long passphrase")

    TypedWords(path, key).keep(WORDS)

    assert b"service" not in (tmp_path / "a.clausemark-typed").read_bytes()
    assert TypedWords(path, key).left() == (WORDS,)
    assert TypedWords(path, new_key("another passphrase")).left() == ()


def test_what_cannot_be_read_is_taken_away(tmp_path: Path) -> None:
    place = tmp_path / "a.clausemark-typed"
    place.write_bytes(b"SQLite format 3\x00 and nothing else" * 40)

    assert TypedWords(tmp_path / "a.clausemark", None).left() == ()
    assert not place.exists()


@pytest.mark.parametrize("passphrase", [None, "a long passphrase"])
def test_a_workspace_that_is_closed_leaves_no_words(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "a.clausemark"
    with Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR) as workspace:
        assert workspace.typed is not None
        workspace.typed.keep(WORDS)
        workspace.typed.forget(WORDS)

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
        assert workspace.typed.left() == (WORDS,)


def test_words_of_several_fields_and_people_wait_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    typing = TypedWords(path, None)
    theirs = replace(WORDS, actor="Bela Ross", words="It may end")
    elsewhere = replace(WORDS, field="Why it matters")
    for each in (WORDS, theirs, elsewhere):
        typing.keep(each)

    typing.forget(elsewhere)

    assert TypedWords(path, None).left() == (WORDS, theirs)
    assert TypedWords(path, None).left_by("bela  ross") == (theirs,)


@pytest.mark.parametrize("passphrase", [None, "a long passphrase"])
def test_words_that_an_earlier_program_left_are_read_and_nobody_in_particular_has_them(
    tmp_path: Path, passphrase: str | None
) -> None:
    path, key = tmp_path / "a.clausemark", None if passphrase is None else new_key(passphrase)
    file = sqlite.connect(sqlite.beside(path, SUFFIX), key, create=True)
    file.execute("CREATE TABLE typed (id INTEGER PRIMARY KEY CHECK (id = 1), provision, finding, field, words)")
    file.execute("INSERT INTO typed VALUES (1, 'prv-000001', '', 'What it says', 'The service')")
    file.close()

    left = TypedWords(path, key).left_by(ACTOR)

    assert left == (Typed("prv-000001", "", "What it says", "The service"),)
    assert TypedWords(path, key).left() == left
