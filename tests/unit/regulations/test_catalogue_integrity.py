"""The shipped catalogue is whole: counts, ids, parents, addresses, suggestions and hashes."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from clausemark.assets import resource_path
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.index import index_bytes
from clausemark.regulations.suggestions import load_suggestions
from clausemark.regulations.vocabulary import load_vocabulary

LEVEL_COUNTS = {
    "gdpr": {"article": 99},
    "aia": {"article": 113, "annex": 13},
    "dsa": {"article": 93},
    "dma": {"article": 54},
    "data-act": {"article": 50},
    "p2b": {"article": 19},
    "dcd": {"article": 27},
    "crd": {"article": 36},
    "uctd": {"article": 13},
    "ucpd": {"article": 22},
    "eprivacy": {"article": 23},
    "coppa-rule": {"section": 13},
    "coppa": {"section": 6},
    "rosca": {"section": 5},
    "can-spam": {"section": 13},
    "faa": {"section": 33},
    "glba": {"section": 16},
    "glba-safeguards": {"section": 6},
    "ccpa": {"section": 45},
    "bipa": {"section": 7},
    "vcdpa": {"section": 12},
    "cpa": {"section": 17},
    "uk-cra": {"section": 76},
    "pipl": {"article": 74},
    "lgpd": {"article": 79},
    "au-app": {"principle": 13},
    "nist-csf": {"function": 6, "category": 22, "subcategory": 106},
    "nist-pf": {"function": 5, "category": 18, "subcategory": 100},
    "nist-ai-rmf": {"function": 4, "category": 19, "subcategory": 72},
    "iso-27001": {"theme": 4, "control": 93},
    "soc2-tsc": {"criterion": 61},
}
LANDMARKS = """
    gdpr:art-6-1-f gdpr:art-9-2-j gdpr:art-28-3-h gdpr:art-46-2-f gdpr:art-49-1-g gdpr:art-83-5-e aia:art-5-1-h
    aia:art-50-4 aia:annex-3-8-b uctd:annex-1-a uctd:annex-1-q uctd:annex-2-d ucpd:annex-1-1 ucpd:annex-1-31
    ucpd:annex-1-23c crd:art-6a-1 crd:art-16-m dsa:art-14-1 dsa:art-93 ccpa:s-1798.100-a ccpa:s-1798.199.100
"""
LONGEST_INCIPIT = {"law": 110, "control-framework": 230}


def test_catalogue_holds_47_instruments_and_8356_citations(catalogue: Catalogue) -> None:
    assert len(catalogue.instrument_ids) == 47
    assert sum(1 for _ in catalogue.citations()) == 8356


def test_index_belongs_to_the_files_beside_it(catalogue: Catalogue) -> None:
    directory = resource_path("regulations")

    assert (directory / "index.json").read_bytes() == index_bytes(directory, catalogue.version)


@pytest.mark.parametrize("instrument_id", LEVEL_COUNTS)
def test_instrument_has_its_known_number_of_articles(catalogue: Catalogue, instrument_id: str) -> None:
    levels = Counter(citation.level for citation in catalogue.citations(instrument_id))

    assert {level: levels[level] for level in LEVEL_COUNTS[instrument_id]} == LEVEL_COUNTS[instrument_id]


def test_landmark_citations_are_present(catalogue: Catalogue) -> None:
    assert [each for each in LANDMARKS.split() if not catalogue.has_citation(each)] == []


def test_ids_are_well_formed_and_unique_even_without_letter_case(catalogue: Catalogue) -> None:
    ids = [citation.id for citation in catalogue.citations()]

    assert [each for each in ids if not re.fullmatch(r"[a-z0-9-]+:[A-Za-z0-9.\-]+", each)] == []
    assert len({each.casefold() for each in ids}) == len(ids)


def test_ids_begin_with_their_instrument(catalogue: Catalogue) -> None:
    assert all(citation.id.startswith(f"{citation.instrument_id}:") for citation in catalogue.citations())


def test_printed_citations_are_short_and_unique(catalogue: Catalogue) -> None:
    printed = [citation.citation for citation in catalogue.citations()]

    assert len(set(printed)) == len(printed)
    assert all(0 < len(each) < 90 for each in printed)


def test_every_parent_exists_and_no_citation_is_its_own_ancestor(catalogue: Catalogue) -> None:
    for citation in catalogue.citations():
        met, above = {citation.id}, citation.parent
        while above is not None:
            assert above not in met
            met.add(above)
            above = catalogue.citation(above).parent


def test_roots_and_children_together_are_all_citations(catalogue: Catalogue) -> None:
    roots = sum(len(catalogue.roots(each)) for each in catalogue.instrument_ids)
    children = sum(len(catalogue.children(citation.id)) for citation in catalogue.citations())

    assert roots + children == 8356


def test_every_citation_has_an_address(catalogue: Catalogue) -> None:
    assert all(re.fullmatch(r"https?://\S+", citation.url) for citation in catalogue.citations())


def test_incipits_stay_too_short_to_be_the_text_of_the_law(catalogue: Catalogue) -> None:
    for instrument in catalogue.instruments():
        longest = max((len(each.incipit or "") for each in catalogue.citations(instrument.id)), default=0)
        assert longest <= LONGEST_INCIPIT[instrument.kind]


def test_topics_and_suggested_categories_are_in_the_vocabulary(catalogue: Catalogue) -> None:
    known = load_vocabulary().category_ids
    topics = {topic for instrument in catalogue.instruments() for topic in instrument.topics}

    assert topics <= known
    assert {each.category for each in load_suggestions(catalogue).all} <= known


def test_suggestions_point_to_citations_as_they_are_printed(catalogue: Catalogue) -> None:
    suggestions = load_suggestions(catalogue).all

    assert len(suggestions) == 446
    assert all(catalogue.citation(each.citation_id).citation == each.citation for each in suggestions)
    assert all(each.reason for each in suggestions)


def test_mirrored_citations_exist(catalogue: Catalogue) -> None:
    mirrors = [citation.mirrors for citation in catalogue.citations() if citation.mirrors]

    assert len(mirrors) == 684
    assert all(catalogue.has_citation(each) for each in mirrors)


def test_trust_facts_are_kept(catalogue: Catalogue) -> None:
    citations = list(catalogue.citations())

    assert Counter(citation.verified for citation in citations) == {None: 7286, False: 1067, True: 3}
    assert sum(citation.status_note is not None for citation in citations) == 32
    assert all(instrument.version_read and instrument.status for instrument in catalogue.instruments())
    levels = Counter(instrument.verification.level for instrument in catalogue.instruments())
    assert levels == {"A": 10, "B": 22, "C": 15}
    assert len(catalogue.instrument("gdpr").known_changes) == 2


def test_recorded_comparisons_with_other_sources_show_no_difference() -> None:
    checks = json.loads(resource_path("regulations", "checks.json").read_text(encoding="utf-8"))

    compared = [each["article_headings_vs_eurlex_html"] for each in checks.values()]
    assert [each["differences"] for each in compared] == [[]] * 5
