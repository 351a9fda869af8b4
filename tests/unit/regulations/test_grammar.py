"""A printed citation finds itself, and so does what a lawyer makes of it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.grammar import CitationFinder, MatchQuality
from clausemark.regulations.instrument import Citation

CATALOGUE = load_catalogue()
FINDER = CitationFinder(CATALOGUE)
CITATIONS = list(CATALOGUE.citations())
ARTICLES = [each for each in CITATIONS if re.fullmatch(r"[^,]* Art\. \d+(\(\w+\))*", each.citation)]
SECTIONS = [each for each in CITATIONS if "§" in each.citation]


def test_every_printed_citation_finds_itself_exactly(catalogue: Catalogue, finder: CitationFinder) -> None:
    strays = [
        citation.citation
        for citation in catalogue.citations()
        if not (matches := finder.find(citation.citation).matches)
        or matches[0].citation is not citation
        or matches[0].quality is not MatchQuality.EXACT
    ]

    assert strays == []


@pytest.mark.parametrize("instrument_id", CATALOGUE.instrument_ids)
def test_every_id_finds_itself(instrument_id: str) -> None:
    for citation in CATALOGUE.citations(instrument_id):
        assert FINDER.resolve(citation.id) is citation


@pytest.mark.parametrize("instrument_id", CATALOGUE.instrument_ids)
def test_short_name_alone_leads_into_its_instrument(instrument_id: str) -> None:
    result = FINDER.find(CATALOGUE.instrument(instrument_id).short_name)

    shown = result.nearest or tuple(match.citation for match in result.matches)
    assert {each.instrument_id for each in shown[:1]} == {instrument_id}


@given(
    expected=st.sampled_from(ARTICLES),
    word=st.sampled_from(["Art. ", "Article ", "art ", "Artikel ", "article ", ""]),
    gap=st.sampled_from(["", " "]),
    name_last=st.booleans(),
)
@settings(deadline=None, max_examples=300)
def test_article_is_found_however_it_is_spelt(expected: Citation, word: str, gap: str, *, name_last: bool) -> None:
    name, place = expected.citation.split(" Art. ")
    spelt = word + place.replace("(", f"{gap}(")

    found = FINDER.find(f"{spelt} {name}" if name_last else f"{name} {spelt}")

    assert found.matches[0].citation is expected


@given(expected=st.sampled_from(ARTICLES))
@settings(deadline=None, max_examples=300)
def test_article_is_found_by_its_bare_numbers(expected: Citation) -> None:
    name, place = expected.citation.split(" Art. ")

    found = FINDER.find(f"{name.lower()} {place.replace('(', ' ').replace(')', '')}")

    assert found.matches[0].citation is expected


@given(expected=st.sampled_from(SECTIONS), sign=st.sampled_from(["§", "§ ", "Section ", "sec. ", ""]))
@settings(deadline=None, max_examples=300)
def test_section_is_found_however_it_is_spelt(expected: Citation, sign: str) -> None:
    code, place = expected.citation.split("§ ")

    found = FINDER.find(code.replace(".", "") + sign + place)

    assert found.matches[0].citation is expected


@given(text=st.text(max_size=60))
@settings(deadline=None, max_examples=300)
def test_anything_typed_gives_matches_or_an_explanation(text: str) -> None:
    result = FINDER.find(text)

    assert result.matches or result.explanation


def test_letter_case_below_the_section_counts_in_us_law(finder: CitationFinder) -> None:
    exact = finder.find("Cal. Civ. Code § 1798.140(ag)(1)(C)").matches[0]
    other = finder.find("Cal. Civ. Code § 1798.140(ag)(1)(c)").matches[0]

    assert exact.quality is MatchQuality.EXACT
    assert other.citation is exact.citation
    assert other.quality is MatchQuality.CASE_DIFFERS
    assert "case" in other.note


def test_letter_case_does_not_count_in_eu_law(finder: CitationFinder) -> None:
    assert finder.find("GDPR ART. 6(1)(F)").matches[0].quality is MatchQuality.EXACT


def test_unnamed_article_prefers_the_law_used_most(finder: CitationFinder) -> None:
    found = [match.citation.instrument_id for match in finder.find("Art. 6(1)(f)").matches]

    assert found[0] == "gdpr"
    assert "uk-gdpr" in found


def test_unnamed_section_prefers_instruments_with_sections(finder: CitationFinder) -> None:
    found = [match.citation.citation for match in finder.find("§ 5").matches]

    assert found[0] == "9 U.S.C. § 5"


def test_limit_bounds_the_matches(finder: CitationFinder) -> None:
    assert len(finder.find("consent", limit=3).matches) == 3


def test_resolve_refuses_what_is_not_exact_and_names_the_nearest(finder: CitationFinder) -> None:
    with pytest.raises(InputRefusedError) as refused:
        finder.resolve("GPDR 6 1 f")

    assert refused.value.reason == "citation-unknown"
    assert "gdpr:art-6-1-f" in refused.value.message


def test_resolve_refuses_other_letter_case_in_us_law(finder: CitationFinder) -> None:
    with pytest.raises(InputRefusedError):
        finder.resolve("15 USC 45(A)(1)")


def test_find_reads_only_the_instrument_that_is_named(tmp_path: Path) -> None:
    directory = tmp_path / "regulations"
    shutil.copytree(resource_path("regulations"), directory)
    for path in (directory / "instruments").iterdir():
        if path.name != "gdpr.json":
            path.unlink()

    found = CitationFinder(Catalogue(directory)).find("gdpr 6 1 f")

    assert found.matches[0].citation.id == "gdpr:art-6-1-f"
