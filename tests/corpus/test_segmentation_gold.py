"""Segmentation against the hand-made answers, scored by the rules that came with them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import SourceText

pytestmark = pytest.mark.corpus

BOUNDARY_WANTED = 0.95
EACH_BOUNDARY_WANTED = 0.93
SPAN_WANTED = 0.90


@pytest.fixture(scope="module")
def scorer(gold_root: Path) -> ModuleType:
    """Return the scorer that stands beside the answers."""
    spec = importlib.util.spec_from_file_location("gold_score", gold_root / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(path: Path) -> SourceText:
    data = path.read_bytes()
    return reader_for(media_type_of(path.name, data[:4096])).read(data)


def as_prediction(result: Segmentation) -> dict[str, Any]:
    provisions = [
        {"text": each.text, "number": each.number, "heading_path": list(each.heading_path)}
        for each in result.provisions
    ]
    return {"provisions": provisions}


def scores(scorer: ModuleType, gold_root: Path, corpus_root: Path) -> dict[str, dict[str, int]]:
    found = {}
    for file in sorted((gold_root / "segmentation").glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        source = corpus_root / gold["source"]
        found[gold["id"]] = scorer.seg(gold, as_prediction(segment(read(source))))
    return found


def test_boundaries_and_spans_agree_with_the_answers(scorer: ModuleType, gold_root: Path, corpus_root: Path) -> None:
    found = scores(scorer, gold_root, corpus_root)

    total = {key: sum(score[key] for score in found.values()) for key in ("b", "s", "p", "g")}
    low = {
        name: boundary
        for name, score in found.items()
        if (boundary := scorer.prf(score["b"], score["p"], score["g"])[2]) < EACH_BOUNDARY_WANTED
    }
    assert len(found) >= 12
    assert low == {}
    assert scorer.prf(total["b"], total["p"], total["g"])[2] >= BOUNDARY_WANTED
    assert scorer.prf(total["s"], total["p"], total["g"])[2] >= SPAN_WANTED


def test_numbers_and_headings_agree_with_the_answers(scorer: ModuleType, gold_root: Path, corpus_root: Path) -> None:
    found = scores(scorer, gold_root, corpus_root).values()

    assert sum(score["num"] for score in found) >= 0.97 * sum(score["nnum"] for score in found)
    assert sum(score["hd"] for score in found) >= 0.95 * sum(score["nhd"] for score in found)


def test_real_documents_lose_only_blanks(corpus_root: Path) -> None:
    documents = [path for path in sorted((corpus_root / "ota").rglob("*.md")) if path.parent.name != "_repos"]
    for path in documents:
        source = read(path)
        result = segment(source)
        spans = [(each.start, each.end) for each in result.provisions]
        spans += [(each.start, each.end) for each in result.headings]
        spans += [(each.start, each.end) for each in result.boilerplate]
        reached = 0
        for start, end in sorted(spans):
            assert reached <= start < end, path
            assert not source.text[reached:start].strip(), path
            reached = end
        assert not source.text[reached:].strip(), path
        assert all(source.text[each.start : each.end] == each.text for each in result.provisions), path
