"""The sample archive is true to itself: hashes, quotes, citations, histories, scope."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import pytest

from clausemark.assets import resource_path

Json = dict[str, Any]


class Samples(Protocol):
    """What the fixture of this folder offers."""

    root: Path

    def text(self, path: str) -> str:
        """Return all visible text of a document."""

    def blocks(self, path: str) -> tuple[str, ...]:
        """Return the visible blocks of a document."""

    def main(self, path: str) -> tuple[str, ...]:
        """Return the visible blocks of a page's main element."""


def load(*parts: str) -> Json:
    """Read one JSON file of the resources."""
    content: Json = json.loads(resource_path(*parts).read_text(encoding="utf-8"))
    return content


MANIFEST = load("samples", "manifest.json")
SCOPE = load("samples", "scope.json")
COMPARISONS = load("samples", "reviews", "comparisons.json")
VOCABULARY = load("regulations", "vocab.json")
DOCUMENTS: list[Json] = [d for platform in MANIFEST["platforms"] for d in platform["documents"]]
CAPTURES: list[Json] = [capture for document in DOCUMENTS for capture in document["captures"]]
REVIEWS: dict[str, Json] = {d["review"]: load("samples", *d["review"].split("/")) for d in DOCUMENTS}
FINDINGS: list[tuple[str, Json]] = [(name, f) for name, r in REVIEWS.items() for f in r["findings"]]
PEOPLE = {person["name"] for person in MANIFEST["persons"]}
FINDING_IDS = [f"{Path(name).name}-{finding['id']}" for name, finding in FINDINGS]


def allowed(vocabulary: str) -> set[str]:
    """Return the values of a closed vocabulary."""
    rows = VOCABULARY[vocabulary]
    return {row["id"] if isinstance(row, dict) else str(row) for row in rows}


def citations() -> set[str]:
    """Return every citation identifier of the catalogue."""
    found: set[str] = set()
    for path in resource_path("regulations", "instruments").glob("*.json"):
        content = json.loads(path.read_text(encoding="utf-8"))
        found |= {entry["id"] for entry in content["entries"]}
    return found


CITATIONS = citations()


def starts(text: str, quote: str) -> Iterator[int]:
    """Yield every place where a quote begins."""
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def matches(text: str, target: Json) -> list[int]:
    """Return the places that fit a quote with its prefix and suffix."""
    exact, prefix, suffix = target["exact"], target.get("prefix", ""), target.get("suffix", "")
    return [
        place
        for place in starts(text, exact)
        if text[:place].rstrip().endswith(prefix) and text[place + len(exact) :].lstrip().startswith(suffix)
    ]


def source_of(review: str) -> str:
    """Return the path of the document a review file speaks of."""
    return str(REVIEWS[review]["source"]["path"])


@pytest.mark.parametrize("capture", CAPTURES, ids=lambda capture: capture["path"])
def test_hash_and_size_of_a_capture_are_those_of_its_bytes(samples: Samples, capture: Json) -> None:
    content = (samples.root / capture["path"]).read_bytes()

    assert hashlib.sha256(content).hexdigest() == capture["sha256"]
    assert len(content) == capture["size"]
    assert b"\r" not in content


def test_every_file_of_the_archive_is_in_the_manifest(samples: Samples) -> None:
    files = (path for path in (samples.root / "archive").rglob("*.*") if path.is_file())

    found = {path.relative_to(samples.root).as_posix() for path in files}

    assert found == {capture["path"] for capture in CAPTURES}


def test_three_platforms_have_two_documents_of_three_versions() -> None:
    shapes = [[len(d["captures"]) for d in p["documents"]] for p in MANIFEST["platforms"]]

    assert shapes == [[3, 3]] * 3


@pytest.mark.parametrize("capture", CAPTURES, ids=lambda capture: capture["path"])
def test_origin_of_a_capture_uses_the_vocabularies(capture: Json) -> None:
    change = capture["change"]

    assert capture["captured_at_basis"] in allowed("captured_at_bases")
    assert capture["captured_at"].startswith(Path(capture["path"]).stem)
    assert capture["operator"] in PEOPLE
    assert change is None or change["kind"] in allowed("change_kinds")
    assert change is None or change["direction"] in allowed("change_directions")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["title"])
def test_latest_version_is_of_realistic_length(samples: Samples, document: Json) -> None:
    blocks = samples.blocks(document["captures"][-1]["path"])

    long_enough = [block for block in blocks if len(block.split()) >= 12]

    assert len(long_enough) >= 40


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["title"])
def test_highlights_quote_the_versions_they_compare(samples: Samples, document: Json) -> None:
    captures = document["captures"]

    for before, after in pairwise(captures):
        for highlight in after["change"]["highlights"]:
            old, new = highlight["old"], highlight["new"]
            assert old is None or old in samples.text(before["path"]), highlight["what"]
            assert new is None or new in samples.text(after["path"]), highlight["what"]


def test_the_formatting_change_keeps_every_word(samples: Samples) -> None:
    page = [capture["path"] for capture in DOCUMENTS[1]["captures"]]

    assert samples.main(page[1]) == samples.main(page[2])
    assert samples.blocks(page[1]) != samples.blocks(page[2])


def test_the_silent_change_keeps_its_dates(samples: Samples) -> None:
    documents = [d["captures"] for d in DOCUMENTS]
    pairs = [(a, b) for captures in documents for a, b in pairwise(captures)]

    silent = [(a, b) for a, b in pairs if b["change"]["silent"]]

    assert len(silent) == 1
    before, after = silent[0]
    assert before["stated_updated"] == after["stated_updated"]
    assert samples.text(before["path"]) != samples.text(after["path"])


@pytest.mark.parametrize("review", REVIEWS)
def test_review_names_the_bytes_of_the_latest_capture(review: str) -> None:
    document = next(d for d in DOCUMENTS if d["review"] == review)
    latest = document["captures"][-1]
    source = REVIEWS[review]["source"]

    assert source == {"path": latest["path"], "sha256": latest["sha256"]}
    assert REVIEWS[review]["prepared_by"]["name"] in PEOPLE


@pytest.mark.parametrize(("review", "finding"), FINDINGS, ids=FINDING_IDS)
def test_quote_stands_exactly_once(samples: Samples, review: str, finding: Json) -> None:
    target = finding["target"]
    if target is None:
        assert finding["searched_for"]
        return

    found = matches(samples.text(source_of(review)), target)

    assert len(found) == 1
    assert any(target["exact"] in block for block in samples.blocks(source_of(review)))
    assert all(len(target.get(key, "")) <= 32 for key in ("prefix", "suffix"))


@pytest.mark.parametrize(("review", "finding"), FINDINGS, ids=FINDING_IDS)
def test_searched_terms_do_not_occur(samples: Samples, review: str, finding: Json) -> None:
    text = samples.text(source_of(review)).casefold()

    for term in finding.get("searched_for", []):
        assert not re.search(rf"(?<!\w){re.escape(term.casefold())}(?!\w)", text), term


@pytest.mark.parametrize(("review", "finding"), FINDINGS, ids=FINDING_IDS)
def test_finding_uses_the_vocabularies(review: str, finding: Json) -> None:
    del review
    assert set(finding["categories"]) <= allowed("categories")
    assert finding["severity"] in allowed("severity")
    assert finding["polarity"] in allowed("polarity")
    assert finding["confidence"] in allowed("confidence")
    assert finding["basis"] in allowed("basis")
    assert finding["opt_out"]["state"] in allowed("opt_out_states")
    assert set(finding["factors"]) == allowed("severity_factors")
    assert all(factor["score"] in range(4) for factor in finding["factors"].values())
    assert {note["kind"] for note in finding["interpretive_note"]} <= allowed("note_kinds")


@pytest.mark.parametrize(("review", "finding"), FINDINGS, ids=FINDING_IDS)
def test_mappings_name_entries_of_the_catalogue(review: str, finding: Json) -> None:
    del review
    for mapping in finding["mappings"]:
        assert mapping["citation"] in CITATIONS
        assert mapping["relation"] in allowed("relations")
        assert mapping["rationale"] in allowed("rationales")
        assert 0 <= mapping["strength"] <= 10
    omits = any(mapping["relation"] == "omits" for mapping in finding["mappings"])
    assert omits == (finding["target"] is None)


@pytest.mark.parametrize(
    ("key", "vocabulary"),
    [("severity", "severity"), ("polarity", "polarity"), ("confidence", "confidence"), ("basis", "basis")],
)
def test_reviews_use_every_value(key: str, vocabulary: str) -> None:
    assert {finding[key] for _, finding in FINDINGS} == allowed(vocabulary)


def test_reviews_use_every_relation() -> None:
    used = {mapping["relation"] for _, finding in FINDINGS for mapping in finding["mappings"]}

    assert used == allowed("relations")


def test_two_reviewers_share_the_documents() -> None:
    shares = Counter(review["prepared_by"]["name"] for review in REVIEWS.values())

    assert sorted(shares.values()) == [3, 3]


def test_dissents_are_by_the_other_reviewer_and_answered() -> None:
    dissents = [(r["prepared_by"]["name"], d) for r in REVIEWS.values() for d in r.get("dissents", [])]

    assert dissents
    for preparer, dissent in dissents:
        assert dissent["by"] != preparer
        assert dissent["answer"]["by"] == preparer


def test_open_items_are_of_both_states() -> None:
    items = [item for review in REVIEWS.values() for item in review.get("open_items", [])]

    assert {item["state"] for item in items} == {"open", "resolved"}
    assert all((item["resolution"] is None) == (item["state"] == "open") for item in items)


@pytest.mark.parametrize("group", COMPARISONS["comparisons"], ids=lambda group: group["id"])
def test_comparison_joins_findings_of_its_category(group: Json) -> None:
    known = {(Path(name).name, f["id"]): f for name, f in FINDINGS}
    members = group["members"]

    findings = [known[member["review"], member["finding"]] for member in members]

    assert all(group["category"] in finding["categories"] for finding in findings)
    assert len({member["platform"] for member in members}) == len(members) >= 2
    assert members[0]["verdict"] is None
    assert {member["verdict"] for member in members[1:]} <= allowed("comparison_verdicts")


@pytest.mark.parametrize("exclusion", SCOPE["exclusions"], ids=lambda item: item["document"])
def test_exclusion_has_a_reason_a_note_and_a_person(samples: Samples, exclusion: Json) -> None:
    text = samples.text(exclusion["document"])

    assert exclusion["reason"] in allowed("out_of_scope_reasons")
    assert exclusion["note"]
    assert exclusion["by"] in PEOPLE
    assert ("quotes" in exclusion) != (exclusion.get("remaining") is True)
    assert all(text.count(quote) == 1 for quote in exclusion.get("quotes", []))


def test_scope_closes_for_every_capture() -> None:
    closed = {item["document"] for item in SCOPE["exclusions"] if item.get("remaining")}

    assert closed == {capture["path"] for capture in CAPTURES}


def test_no_excluded_quote_carries_a_finding() -> None:
    quoted = {(source_of(r), f["target"]["exact"]) for r, f in FINDINGS if f["target"]}

    for exclusion in SCOPE["exclusions"]:
        for quote in exclusion.get("quotes", []):
            clash = [q for path, q in quoted if path == exclusion["document"] and (q in quote or quote in q)]
            assert not clash


def test_addresses_are_invented() -> None:
    text = json.dumps([MANIFEST, *REVIEWS.values()], ensure_ascii=False)

    hosts = re.findall(r"https?://([^/\"\s]+)|[\w.+-]+@([\w.-]+\w)", text)

    assert all((url or mail).endswith((".example", "example.com")) for url, mail in hosts)


@pytest.mark.parametrize("capture", CAPTURES, ids=lambda capture: capture["path"])
def test_addresses_of_the_documents_are_invented(samples: Samples, capture: Json) -> None:
    source = (samples.root / capture["path"]).read_text(encoding="utf-8")

    hosts = re.findall(r"https?://([^/\"\s)]+)|[\w.+-]+@([\w.-]+\w)", source)

    assert all((url or mail).endswith((".example", "schema.org")) for url, mail in hosts)
