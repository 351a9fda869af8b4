"""Lineage against the hand-made answers, and on every real transition."""

from __future__ import annotations

import csv
import importlib.util
import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from clausemark.archive.identifiers import DocumentId, PlatformId, ProvisionId
from clausemark.archive.library import Document, Platform
from clausemark.cli.commands.pairs import pair_entries
from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.change import Assessment, Dated, Side, assess_change
from clausemark.provisions.document_redline import document_redline, elements_of
from clausemark.provisions.lineage import trace
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.redline import new_text, old_text
from clausemark.provisions.segment import segment
from clausemark.services.severity_shift import SeverityShift
from clausemark.services.transitions import Member, Transition, pairs_of
from support.review_builders import version

pytestmark = pytest.mark.corpus

LINK_WANTED = 0.95
LABELLED_WANTED = 0.92
REWORDED_FOUND_WANTED = 0.98


@cache
def divided(path: Path) -> tuple[str, Segmentation]:
    data = path.read_bytes()
    source = reader_for(media_type_of(path.name, data[:4096])).read(data)
    return source.text, segment(source)


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


def member(path: Path) -> Member:
    """Return a version as a workspace would hold it; only its text and provisions matter here."""
    text, found = divided(path)
    document = Document(DocumentId("doc-0001"), PlatformId("plt-0001"), "Terms", "Terms of Service")
    identifiers = tuple(ProvisionId(f"prv-{each.ordinal:06}") for each in found.provisions)
    return Member(version(), document, Platform(PlatformId("plt-0001"), "Lantern"), text, found, identifiers)


def prediction(old: Path, new: Path) -> dict[str, Any]:
    """Return what `diff --json` says of a transition, each provision by its whole text."""
    before, after = member(old), member(new)
    links = trace(before.found.provisions, after.found.provisions)
    transition = Transition(before, after, pairs_of(before, after, links), change(old, new))
    rated = SeverityShift(None, None, {}, {})
    texts = {
        side: dict(zip(whole.provisions, (each.text for each in whole.found.provisions), strict=True))
        for side, whole in (("old", before), ("new", after))
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


def change(old: Path, new: Path) -> Assessment:
    before, after = (Dated(Side(*divided(path)), date.fromisoformat(path.name[:10])) for path in (old, new))
    return assess_change(before, after, trace(before.side.found.provisions, after.side.found.provisions))


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
    with (corpus_root / "truth" / "ota_transitions.csv").open(encoding="utf-8", newline="") as rows:
        transitions = [(row["old"], row["new"]) for row in csv.DictReader(rows)]

    for before, after in transitions:
        old_source, old = divided(corpus_root / before)
        new_source, new = divided(corpus_root / after)
        one, other = elements_of(old, old_source), elements_of(new, new_source)
        passages = document_redline(one, other, trace(old.provisions, new.provisions))
        assert [text for each in passages if (text := old_text(each.pieces))] == [each.text for each in one], before
        assert [text for each in passages if (text := new_text(each.pieces))] == [each.text for each in other], after


def test_only_equal_characters_are_called_exact_in_real_transitions(corpus_root: Path) -> None:
    with (corpus_root / "truth" / "ota_transitions.csv").open(encoding="utf-8", newline="") as rows:
        transitions = [(row["old"], row["new"]) for row in csv.DictReader(rows)]

    for before, after in transitions:
        old, new = divided(corpus_root / before)[1].provisions, divided(corpus_root / after)[1].provisions
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
        right += change(corpus_root / gold["old"], corpus_root / gold["new"]).kind == gold["change_kind"]

    assert len(files) == 17
    assert right >= 16


def test_a_technical_upgrade_that_changes_no_word_is_never_called_substantive(corpus_root: Path) -> None:
    with (corpus_root / "truth" / "ota_transitions.csv").open(encoding="utf-8", newline="") as rows:
        silent = [
            row for row in csv.DictReader(rows) if row["chars_added_word_diff"] == row["chars_deleted_word_diff"] == "0"
        ]

    kinds = {
        (row["old"], row["new"]): change(corpus_root / row["old"], corpus_root / row["new"]).kind for row in silent
    }

    assert len(kinds) >= 6
    assert not [pair for pair, kind in kinds.items() if kind == "substantive"]
