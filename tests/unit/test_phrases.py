"""Sentences that remember what they were made of: plain English text to everybody but a window."""

from __future__ import annotations

import ast
import json
import pickle
from pathlib import Path

import pytest

from clausemark.errors import ClausemarkError
from clausemark.phrases import Phrase, from_plain, listed, phrase, to_plain
from clausemark.regulations.vocabulary import Factor

CORE = Path(__file__).resolve().parents[2] / "desktop" / "clausemark"
LAYERS = ("archive", "intake", "provisions", "regulations", "review", "services", "store")


def test_a_phrase_is_the_english_text() -> None:
    assert phrase("Rate {where}", where="4.2") == "Rate 4.2"


def test_a_brace_in_a_value_fills_nothing() -> None:
    assert phrase("{one} and {two}", one="{two}", two="{one}") == "{two} and {one}"


def test_a_member_of_a_vocabulary_is_said_in_words() -> None:
    assert phrase("Score {factor}", factor=Factor.RIGHTS_WAIVED) == "Score rights waived"


def test_a_phrase_travels_between_processes() -> None:
    inner = phrase("provision {number}", number=3)

    back = pickle.loads(pickle.dumps(phrase("Flag {where}", where=inner)))  # written one line above

    assert isinstance(back, Phrase)
    assert (back, back.template, back.values["where"]) == ("Flag provision 3", "Flag {where}", inner)


def test_a_phrase_goes_through_json_and_comes_back_whole() -> None:
    text = listed([phrase("{count} flags", count=2), "a name"], "; ")

    back = from_plain(json.loads(json.dumps(to_plain(text))))

    assert isinstance(back, Phrase)
    assert (back, back.template, back.values) == (text, text.template, text.values)


@pytest.mark.parametrize("foreign", [None, 1.5, [], {"template": "x"}, {"template": 1, "values": {}}])
def test_what_is_no_phrase_is_not_taken_for_one(foreign: object) -> None:
    with pytest.raises(ValueError, match="not a phrase"):
        from_plain(foreign)


def test_a_template_from_outside_reaches_nothing_but_its_values() -> None:
    hostile = from_plain({"template": "{a.__class__} {a} {b}", "values": {"a": "x"}})

    assert hostile == "{a.__class__} x {b}"


def test_an_error_keeps_the_phrase_of_its_message() -> None:
    error = ClausemarkError(phrase("{file} is damaged.", file="x.pdf"), reason="workspace-damaged")

    assert isinstance(error.message, Phrase)
    assert str(error) == "x.pdf is damaged."


def test_every_refusal_of_the_core_is_a_phrase() -> None:
    """A sentence that is written at the raise itself, or in a name of its function, says so with `phrase`."""
    bare = [
        f"{path.relative_to(CORE).as_posix()}:{line}"
        for layer in LAYERS
        for path in sorted((CORE / layer).rglob("*.py"))
        for line in _bare_sentences(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert bare == []


def _bare_sentences(tree: ast.Module) -> list[int]:
    found = []
    for scope in ast.walk(tree):
        if isinstance(scope, ast.FunctionDef):
            named = {
                target.id: node.value
                for node in ast.walk(scope)
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            for call in ast.walk(scope):
                if isinstance(call, ast.Call) and _raises(call) and call.args:
                    said = call.args[0]
                    said = named.get(said.id, said) if isinstance(said, ast.Name) else said
                    if isinstance(said, ast.JoinedStr | ast.Constant):
                        found.append(call.lineno)
    return found


def _raises(call: ast.Call) -> bool:
    return ast.unparse(call.func).endswith("Error") and any(each.arg == "reason" for each in call.keywords)
