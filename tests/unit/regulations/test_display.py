"""What is shown of a citation always tells how far it may be relied on."""

from __future__ import annotations

from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.display import display, display_text


def test_line_is_citation_and_heading(catalogue: Catalogue) -> None:
    shown = display(catalogue.citation("gdpr:art-17"))

    assert shown.line == "GDPR Art. 17 – Right to erasure (‘right to be forgotten’)"
    assert shown.heading_kind == "title"


def test_point_without_heading_shows_its_first_words(catalogue: Catalogue) -> None:
    shown = display(catalogue.citation("gdpr:art-1-1"))

    assert shown.heading_kind == "incipit"
    assert shown.heading.startswith("This Regulation lays down rules")


def test_citation_without_any_heading_stands_alone(catalogue: Catalogue) -> None:
    shown = display(catalogue.citation("iso-27001:a-5.2"))

    assert shown.line == "ISO/IEC 27001:2022 A.5.2"
    assert shown.heading_kind == ""


def test_status_note_of_the_entry_comes_before_that_of_the_instrument(catalogue: Catalogue) -> None:
    citation = catalogue.citation("aia:art-50-2")

    assert display(citation).status_notes == (citation.status_note, citation.instrument_status)


def test_unverified_entry_says_so(catalogue: Catalogue) -> None:
    shown = display(next(each for each in catalogue.citations("uctd") if each.verified is False))

    assert shown.verified is False
    assert "ENTRY NOT VERIFIED" in shown.caution
    assert "level C" in shown.caution


def test_remark_of_the_editors_is_shown(catalogue: Catalogue) -> None:
    assert "numbering from editor knowledge" in display(catalogue.citation("dcd:art-3-8")).caution


def test_verified_entry_says_so(catalogue: Catalogue) -> None:
    verified = next(each for each in catalogue.citations("uk-osa") if each.verified)

    assert display(verified).verification.startswith("entry verified")


def test_every_citation_shows_version_status_and_verification(catalogue: Catalogue) -> None:
    for citation in catalogue.citations():
        text = display_text(citation)
        assert text.startswith(citation.citation)
        assert citation.version_read in text
        assert citation.instrument_status in text
        assert f"level {citation.verification_level}" in text
        assert ("NOT VERIFIED" in text) == (citation.verified is False)
