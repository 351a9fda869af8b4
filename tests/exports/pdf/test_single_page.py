"""A finding by itself keeps to one page where one can hold it, to two where it cannot, and loses nothing by it."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pikepdf
import pytest

from clausemark.archive.clock import SystemClock
from clausemark.services.demo import run_demo
from clausemark.services.progress import Silent
from clausepack.checks.renditions import squeezed
from clausepack.codec import read_pack
from clausepack.pack import Finding, Pack
from clausepack.pdf.extract import extract_text
from clausepack.pdf.single_page import finding_page
from clausepack.single import one_provision
from clausepack.tongue import ENGLISH
from support.pack_fonts import font_set
from support.packs import sample
from support.phrases import spoken


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """Return the pack of the sample archive."""
    made = run_demo(tmp_path_factory.mktemp("samples") / "demo", SystemClock(), Silent()).pack
    return read_pack((made / "data" / "pack.json").read_bytes())


def _pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def _told(single: Pack, finding: Finding) -> list[str]:
    """Return what a page of a finding must say, whatever room it has."""
    told = [finding.title, finding.what_it_says, finding.why_it_matters, finding.user_impact, finding.version_line]
    excerpt = finding.excerpt
    told += [excerpt.text, excerpt.sha256] if excerpt is not None else list(finding.searched_for)
    told += [row.reason for row in finding.mappings] + [row.citation for row in single.citations]
    told += [finding.digest, single.ledger.head, *(row.text for row in single.disclaimers)]
    for comparison in single.comparisons:
        told += [comparison.criterion, *(row.excerpt.text for row in comparison.members if row.excerpt is not None)]
    return [*told, *(step.digest[:16] for step in finding.steps)]


def _missing(pack: Pack, finding: Finding, pdf: bytes) -> list[str]:
    words = squeezed("".join(page.text for page in extract_text(pdf)))
    return [text for text in _told(one_provision(pack, finding.id), finding) if squeezed(text) not in words]


def test_a_finding_of_usual_length_fills_one_page() -> None:
    pack = sample(findings=2).pack
    finding = replace(pack.findings[0], comparisons=())

    pdf = finding_page(replace(pack, findings=(finding,)), finding.id, font_set())

    assert _pages(pdf) == 1
    assert _missing(replace(pack, findings=(finding,)), finding, pdf) == []


def test_comparisons_alone_name_their_own_criteria() -> None:
    pack = sample().pack
    finding = next(row for row in pack.findings if row.comparisons)
    other = replace(pack.comparisons[0], id="CMP-other", criterion="what nobody asked here")
    criteria = f"{pack.comparisons[0].criterion}; {other.criterion}"
    rule = replace(pack.disclaimers[0], id="D13", text=f"Chosen for these criteria: {criteria}. They are examples.")
    whole = replace(pack, comparisons=(pack.comparisons[0], other), disclaimers=(*pack.disclaimers, rule))

    text = next(row.text for row in one_provision(whole, finding.id).disclaimers if row.id == "D13")

    assert text == f"Chosen for these criteria: {pack.comparisons[0].criterion}. They are examples."


@pytest.mark.long
@pytest.mark.parametrize(("language", "on_one"), [("en", 50), ("de", 40), ("fr", 40)])
def test_most_findings_of_the_sample_archive_fill_one_page(archive: Pack, language: str, on_one: int) -> None:
    tongue = ENGLISH if language == "en" else spoken(language)
    fonts, pages, lost = font_set(), Counter[int](), []

    for finding in archive.findings:
        pdf = finding_page(archive, finding.id, fonts, None, tongue)
        pages[_pages(pdf)] += 1
        lost += _missing(archive, finding, pdf)

    assert lost == []
    assert set(pages) <= {1, 2}
    assert pages[1] >= on_one
