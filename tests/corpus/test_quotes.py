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


def test_every_expert_quote_resolves_to_the_words_that_hold_all_of_it(corpus_root: Path) -> None:
    points = json.loads((corpus_root / "truth" / "tosdr" / "points.json").read_text(encoding="utf-8"))
    sources = {name: read(corpus_root / name) for name in {point["document"] for point in points}}
    texts = {name: NormalisedText(source.text) for name, source in sources.items()}
    divided = {name: segment(source) for name, source in sources.items()}
    twice = 0
    for point in points:
        name = point["document"]
        resolution = resolve(texts[name], QuoteTarget(point["quoteText"]))
        if resolution.outcome is Outcome.AMBIGUOUS:
            twice += 1
            resolution = resolve(texts[name], QuoteTarget(point["quoteText"], occurrence=1))
        place = resolution.position
        assert place is not None, point["id"]
        touched = provisions_of(place, divided[name].provisions)
        assert touched, point["id"]
        heads = [head for head in divided[name].headings if head.end > place.start and head.start < place.end]
        spans = [(each.start, each.end) for each in touched] + [(head.start, head.end) for head in heads]
        told = {at for start, end in spans for at in range(start, end)}
        text = sources[name].text
        assert [at for at in range(place.start, place.end) if at not in told and not text[at].isspace()] == []
    assert (len(points), twice) == (107, 2)
