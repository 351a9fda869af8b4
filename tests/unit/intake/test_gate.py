"""What was captured, but is no document, is told by a code and by the words that were seen."""

from __future__ import annotations

import pytest

from clausemark.intake.gate import doubt, judge, judgement
from clausemark.intake.html import HtmlReader
from clausemark.intake.markdown import MarkdownReader


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Redirecting to legal.example.org", "redirect-notice"),
        ("# 404\n\nPage not found", "error-page"),
        ("Error 503: the service is temporarily unavailable", "error-page"),
        ("Forbidden", "error-page"),
        ("Please enable JavaScript to view this page.", "needs-scripts"),
        ("Loading...", "needs-scripts"),
        ("Just a moment...\n\nChecking your browser", "robot-check"),
        ("We value your privacy. Accept all cookies", "consent-wall"),
        ("Log in\n\nEmail\n\nPassword", "login-page"),
    ],
)
def test_stubs_have_a_reason(words: str, reason: str) -> None:
    found = judgement(MarkdownReader().read(words.encode()))
    assert found is not None
    assert found.reason == reason
    assert found.words == judge(MarkdownReader().read(words.encode()))


def test_a_page_of_hidden_parts_only_holds_no_text() -> None:
    found = judgement(HtmlReader().read(b"<body><nav>Home</nav><p hidden>Terms</p>"))
    assert found is not None
    assert found.reason == "no-text"


@pytest.mark.parametrize(
    "words",
    [
        "1. The service is free of charge.",
        "Section 404 applies to audits of the company.",
        "You may not access the service when access is forbidden by law.",
        "We use cookies. " * 60,
    ],
)
def test_documents_pass(words: str) -> None:
    assert judgement(MarkdownReader().read(words.encode())) is None


NEWS = "The town opened its new library on Sunday. Children came with balloons, and a band played in the yard. " * 8
TERMS = "You agree to these terms. We share personal data with your consent. Our liability is limited. " * 8
BEDINGUNGEN = (
    "Mit der Nutzung stimmen Sie diesem Vertrag zu. Die Haftung für Daten ist begrenzt. Ihre Rechte bleiben. " * 8
)
AGB = (
    "Diese Geschäftsbedingungen gelten für alle Verträge mit Kunden. Wir haften nur bei Vorsatz und grober "
    "Fahrlässigkeit. Der Preis steht auf der Rechnung. " * 6
)


LANTERNS = "1.1 You keep the pictures that you take. We show them by a licence, and we may change these terms. " * 8


@pytest.mark.parametrize(
    ("words", "doubted"),
    [
        (f"# Lanternwick Terms of Service\n\n{LANTERNS}", False),
        (f"# Lanternwick in autumn\n\n{LANTERNS}", True),
        (f"# Terms of Service\n\n{NEWS}", True),
    ],
)
def test_a_title_that_names_a_kind_of_document_lets_fewer_words_of_law_do(words: str, doubted: bool) -> None:
    assert (doubt(MarkdownReader().read(words.encode())) is not None) is doubted


@pytest.mark.parametrize(
    ("words", "doubted"), [(NEWS, True), (TERMS, False), (BEDINGUNGEN, False), (AGB, False), (NEWS[:300], False)]
)
def test_a_long_text_without_words_of_law_is_doubted(words: str, doubted: bool) -> None:
    assert (doubt(MarkdownReader().read(words.encode())) is not None) is doubted


@pytest.mark.parametrize("words", ["�� �", ":\n\n:", "—"])
def test_signs_alone_are_no_text(words: str) -> None:
    found = judgement(MarkdownReader().read(words.encode()))

    assert found is not None
    assert (found.reason, "neither letters nor figures" in found.words) == ("no-text", True)
