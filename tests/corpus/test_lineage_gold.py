"""Lineage against the hand-made answers, and on every real transition."""

from __future__ import annotations

import csv
import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from clausemark.cli.commands.pairs import pair_entries
from clausemark.provisions.document_redline import elements_of
from clausemark.provisions.lineage import trace
from clausemark.services.redlining.docx import redline_document
from clausemark.services.severity_shift import SeverityShift
from support.redlines import new_text, old_text
from support.review_builders import NOON
from support.transitions import accepted, divided, of_files, real_transitions, rejected

pytestmark = pytest.mark.corpus

LINK_WANTED = 0.95
LABELLED_WANTED = 0.92
REWORDED_FOUND_WANTED = 0.98


@pytest.fixture(scope="module")
def scorer(gold_root: Path) -> ModuleType:
    """Return the scorer that stands beside the answers."""
    spec = importlib.util.spec_from_file_location("gold_score", gold_root / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def answers(gold_root: Path) -> list[dict[str, Any]]:
    """Return the labelled transitions."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted((gold_root / "lineage").glob("*.json"))]


def prediction(old: Path, new: Path) -> dict[str, Any]:
    """Return what `diff --json` says of a transition, each provision by its whole text."""
    transition = of_files(old, new)
    rated = SeverityShift(None, None, {}, {})
    texts = {
        side: dict(zip(whole.provisions, (each.text for each in whole.found.provisions), strict=True))
        for side, whole in (("old", transition.old), ("new", transition.new))
    }
    pairs = []
    for pair in transition.pairs:
        for entry in json.loads(json.dumps(list(pair_entries(transition, pair, rated)))):
            told: dict[str, Any] = {"relation": entry["relation"], "old_quote": None, "new_quote": None}
            for side in ("old", "new"):
                if entry[side] is not None:
                    told[f"{side}_text"] = texts[side][entry[side]]
            pairs.append(told)
    return {"pairs": pairs}


def test_links_and_labels_agree_with_the_answers(
    scorer: ModuleType, answers: list[dict[str, Any]], corpus_root: Path
) -> None:
    total: Counter[str] = Counter()
    reworded = [0, 0]
    for answer in answers:
        score = scorer.lin(answer, prediction(corpus_root / answer["old"], corpus_root / answer["new"]))
        per = score.pop("per")
        total.update({key: score[key] for key in ("l", "lab", "p", "g")})
        right, _, wanted = per.get("reworded", (0, 0, 0))
        reworded = [reworded[0] + right, reworded[1] + wanted]

    assert scorer.prf(total["l"], total["p"], total["g"])[2] >= LINK_WANTED
    assert scorer.prf(total["lab"], total["p"], total["g"])[2] >= LABELLED_WANTED
    assert reworded[0] >= REWORDED_FOUND_WANTED * reworded[1]


def test_the_redline_of_every_real_transition_gives_both_texts_back(corpus_root: Path) -> None:
    for before, after in real_transitions(corpus_root):
        transition = of_files(before, after)
        one, other = (elements_of(side.found, side.text) for side in (transition.old, transition.new))
        passages = transition.passages()
        assert [text for each in passages if (text := old_text(each.pieces))] == [each.text for each in one], before
        assert [text for each in passages if (text := new_text(each.pieces))] == [each.text for each in other], after


def test_the_tracked_changes_of_every_real_transition_give_either_text(corpus_root: Path) -> None:
    for before, after in real_transitions(corpus_root):
        transition = of_files(before, after)
        document = redline_document(transition, "Ada Quill", NOON)
        one, other = (elements_of(side.found, side.text) for side in (transition.old, transition.new))
        assert rejected(document) == [each.text for each in one], before
        assert accepted(document) == [each.text for each in other], after


def test_only_equal_characters_are_called_exact_in_real_transitions(corpus_root: Path) -> None:
    for before, after in real_transitions(corpus_root):
        old, new = divided(before)[1].provisions, divided(after)[1].provisions
        for link in trace(old, new):
            if link.exact:
                assert link.old is not None
                assert link.new is not None
                assert old[link.old].text == new[link.new].text


def test_the_kinds_of_change_agree_with_the_answers(gold_root: Path, corpus_root: Path) -> None:
    right = 0
    files = sorted((gold_root / "lineage").glob("*.json"))
    for file in files:
        gold = json.loads(file.read_text(encoding="utf-8"))
        right += of_files(corpus_root / gold["old"], corpus_root / gold["new"]).assessment.kind == gold["change_kind"]

    assert len(files) == 17
    assert right >= 16


def test_a_technical_upgrade_that_changes_no_word_is_never_called_substantive(corpus_root: Path) -> None:
    with (corpus_root / "truth" / "ota_transitions.csv").open(encoding="utf-8", newline="") as rows:
        silent = [
            row for row in csv.DictReader(rows) if row["chars_added_word_diff"] == row["chars_deleted_word_diff"] == "0"
        ]

    kinds = {
        (row["old"], row["new"]): of_files(corpus_root / row["old"], corpus_root / row["new"]).assessment.kind
        for row in silent
    }

    assert len(kinds) >= 6
    assert not [pair for pair, kind in kinds.items() if kind == "substantive"]
