"""Reading the catalogue: lazily, by id, and never from a damaged file."""

from __future__ import annotations

import dataclasses
import shutil
from functools import partial
from pathlib import Path

import pytest

from clausemark.archive.canonical import canonical_json
from clausemark.archive.hashes import sha256_of
from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError, IntegrityError
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.index import index_bytes
from clausemark.regulations.instrument import law_entry
from clausemark.regulations.instrument_file import read_instrument
from clausemark.regulations.suggestions import load_suggestions


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the catalogue folder that a test may damage."""
    return Path(shutil.copytree(resource_path("regulations"), tmp_path / "regulations"))


def reindex(directory: Path) -> None:
    (directory / "index.json").write_bytes(index_bytes(directory, "test"))


def test_citation_carries_the_facts_of_its_entry_and_instrument(catalogue: Catalogue) -> None:
    citation = catalogue.citation("aia:art-50-2")

    assert citation.citation == "AI Act Art. 50(2)"
    assert citation.instrument_id == "aia"
    assert citation.parent == "aia:art-50"
    assert citation.status_note is not None
    assert "2026/1744" in citation.status_note
    assert "NOT the text as amended" in citation.version_read
    assert citation.verification_level == "A"


def test_heading_is_title_then_label_then_first_words(catalogue: Catalogue) -> None:
    citation = catalogue.citation("gdpr:art-17")
    labelled = dataclasses.replace(citation, title=None, label="L", incipit="I")

    assert citation.heading == citation.title
    assert labelled.heading == "L"
    assert dataclasses.replace(labelled, label=None).heading == "I"
    assert dataclasses.replace(labelled, label=None, incipit=None).heading is None


def test_children_stand_in_the_order_of_the_law(catalogue: Catalogue) -> None:
    children = [each.id for each in catalogue.children("gdpr:art-6-1")]

    assert children == [f"gdpr:art-6-1-{letter}" for letter in "abcdef"]


@pytest.mark.parametrize("foreign", ["gdpr:art-999", "nolaw:art-1", "gdpr", "", "ccpa:s-1798.140-ag-1-c"])
def test_unknown_citation_is_refused(catalogue: Catalogue, foreign: str) -> None:
    with pytest.raises(InputRefusedError) as refused:
        catalogue.citation(foreign)

    assert refused.value.reason == "citation-unknown"
    assert not catalogue.has_citation(foreign)


def test_unknown_instrument_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(InputRefusedError) as refused:
        catalogue.instrument("nolaw")

    assert refused.value.reason == "instrument-unknown"


def test_only_the_instrument_asked_for_is_read(copied: Path) -> None:
    (copied / "instruments" / "dsa.json").write_bytes(b"{}")

    catalogue = Catalogue(copied)

    assert catalogue.citation("gdpr:art-5").title
    with pytest.raises(IntegrityError):
        catalogue.citation("dsa:art-14")


def test_entry_hash_is_of_the_canonical_entry(catalogue: Catalogue) -> None:
    citation = catalogue.citation("gdpr:art-6-1-f")

    assert citation.entry_sha256 == sha256_of(canonical_json(law_entry(citation)))


@pytest.mark.parametrize(
    "changed",
    [
        {"version_read": "a later text"},
        {"instrument_status": "repealed"},
        {"status_note": "amended"},
        {"verified": False},
        {"title": "Another title"},
        {"citation": "GDPR Art. 6(1)(g)"},
    ],
)
def test_entry_hash_changes_with_every_fact(catalogue: Catalogue, changed: dict[str, object]) -> None:
    citation = catalogue.citation("gdpr:art-6-1-f")

    assert dataclasses.replace(citation, **changed).entry_sha256 != citation.entry_sha256  # type: ignore[arg-type]


def test_entry_hashes_of_all_citations_differ(catalogue: Catalogue) -> None:
    hashes = [citation.entry_sha256 for citation in catalogue.citations("gdpr")]

    assert len(set(hashes)) == len(hashes)


def test_catalogue_hash_follows_every_file(copied: Path, catalogue: Catalogue) -> None:
    path = copied / "instruments" / "bipa.json"
    path.write_bytes(path.read_bytes().replace(b'"entry_count": 15', b'"entry_count": 15 '))
    reindex(copied)

    assert Catalogue(copied).sha256 != catalogue.sha256


@pytest.mark.parametrize("name", ["instruments/bipa.json", "suggestions.json", "names.json"])
def test_one_changed_byte_is_refused(copied: Path, name: str) -> None:
    path = copied / name
    path.write_bytes(path.read_bytes().replace(b" ", b"\t", 1))
    catalogue = Catalogue(copied)

    read = partial(catalogue.instrument, "bipa") if "bipa" in name else partial(catalogue.side_file, name)

    with pytest.raises(IntegrityError) as refused:
        read()

    assert refused.value.reason == "catalogue-damaged"
    assert name in refused.value.message


@pytest.mark.parametrize("name", ["instruments/bipa.json", "index.json"])
def test_missing_file_is_refused(copied: Path, name: str) -> None:
    (copied / name).unlink()

    with pytest.raises(IntegrityError) as refused:
        Catalogue(copied).instrument("bipa")

    assert refused.value.reason == "catalogue-damaged"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"entry_count": 15', b'"entry_count": 14'),
        (b"clausemark-framework/1", b"clausemark-framework/2"),
        (b'"keywords"', b'"catchwords"'),
        (b'"topics"', b'"subjects"'),
        (b'{\n "schema"', b'[\n "schema"'),
    ],
)
def test_instrument_file_that_is_not_understood_is_refused(old: bytes, new: bytes) -> None:
    data = resource_path("regulations", "instruments", "bipa.json").read_bytes()
    assert old in data

    with pytest.raises(IntegrityError) as refused:
        read_instrument(data.replace(old, new), "bipa.json")

    assert refused.value.reason == "catalogue-damaged"


def test_index_of_another_schema_is_refused(copied: Path) -> None:
    path = copied / "index.json"
    path.write_bytes(path.read_bytes().replace(b"clausemark-catalogue/1", b"clausemark-catalogue/9"))

    with pytest.raises(IntegrityError):
        Catalogue(copied)


def test_file_outside_the_index_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(IntegrityError):
        catalogue.side_file("README.md")


def test_suggestions_of_several_categories_come_once_and_in_order(catalogue: Catalogue) -> None:
    suggestions = load_suggestions(catalogue)

    both = suggestions.for_categories(["consent", "acceptance-formation"])

    ids = [each.citation_id for each in both]
    assert len(set(ids)) == len(ids)
    assert ids[0] == suggestions.for_category("consent")[0].citation_id
    assert {each.citation_id for each in suggestions.for_category("acceptance-formation")} <= set(ids)


def test_category_without_suggestions_gives_none(catalogue: Catalogue) -> None:
    assert load_suggestions(catalogue).for_category("accessibility-other") == ()


def test_row_that_is_no_suggestion_is_refused(copied: Path) -> None:
    path = copied / "suggestions.json"
    path.write_bytes(path.read_bytes().replace(b'"status": "suggestion"', b'"status": "mapping"', 1))
    reindex(copied)

    with pytest.raises(IntegrityError):
        load_suggestions(Catalogue(copied))
