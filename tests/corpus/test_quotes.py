"""Quotes of real review files, found in the real documents they are about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.normalised_text import NormalisedText, squeezed, stands_as_word
from clausemark.provisions.segment import segment
from clausemark.provisions.selectors import Outcome, provisions_of, resolve
from clausemark.provisions.source_text import SourceText
from clausemark.review.finding import QuoteTarget

pytestmark = pytest.mark.corpus

QUOTES_IN_MARKDOWN = 156


def read(path: Path) -> SourceText:
    data = path.read_bytes()
    return reader_for(media_type_of(path.name, data[:4096])).read(data)


def reviews(root: Path) -> list[dict[str, Any]]:
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(root.glob("*.review.json"))]
    return [file for file in files if file["source"]["path"].endswith(".md")]


def test_every_quote_resolves_to_one_place_inside_its_provisions(reviews_root: Path, corpus_root: Path) -> None:
    found = 0
    for file in reviews(reviews_root):
        source = read(corpus_root / file["source"]["path"])
        text, provisions = NormalisedText(source.text), segment(source).provisions
        for finding in file["findings"]:
            if finding["target"] is None:
                continue
            resolution = resolve(text, QuoteTarget(**finding["target"]))
            assert resolution.outcome is Outcome.FOUND, finding["id"]
            place = resolution.position
            assert place is not None
            assert squeezed(source.text[place.start : place.end]) == finding["target"]["exact"]
            touched = provisions_of(place, provisions)
            assert touched, finding["id"]
            assert touched[0].start <= place.start, finding["id"]
            assert place.end <= touched[-1].end, finding["id"]
            found += 1
    assert found == QUOTES_IN_MARKDOWN


def test_terms_that_were_searched_for_stand_nowhere(reviews_root: Path, corpus_root: Path) -> None:
    for file in reviews(reviews_root):
        text = NormalisedText(read(corpus_root / file["source"]["path"]).text)
        for finding in file["findings"]:
            for term in finding.get("searched_for", ()):
                assert not stands_as_word(text, term), (finding["id"], term)


def test_expert_quotes_are_found_in_text_documents(corpus_root: Path) -> None:
    points = json.loads((corpus_root / "truth" / "tosdr" / "points.json").read_text(encoding="utf-8"))
    texts: dict[str, NormalisedText] = {}
    found = 0
    for point in points:
        document = point["document"]
        if document not in texts:
            texts[document] = NormalisedText(read(corpus_root / document).text)
        found += resolve(texts[document], QuoteTarget(point["quoteText"])).outcome is Outcome.FOUND
    assert found >= 0.9 * len(points)
