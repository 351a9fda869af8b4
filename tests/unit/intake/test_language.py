"""The language of a text is guessed from its small words, or not at all."""

from __future__ import annotations

import pytest

from clausemark.intake.language import guess_language


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("You may use the service for your own purposes and we will not be liable to you for any loss. ", "en"),
        ("Vous pouvez utiliser le service pour vos besoins et nous ne sommes pas responsables des pertes. ", "fr"),
        ("Sie dürfen den Dienst für eigene Zwecke nutzen, und wir haften nicht für die Verluste der Kunden. ", "de"),
        ("Usted puede usar el servicio para sus fines y no somos responsables de las pérdidas que sufra. ", "es"),
        ("Lei può usare il servizio per i suoi fini e non siamo responsabili di perdite che sono subite. ", "it"),
    ],
)
def test_languages_are_told_apart(words: str, language: str) -> None:
    assert guess_language(words * 4) == language


@pytest.mark.parametrize("words", ["", "The terms.", "Quillbark Tandlewick Troquelune " * 40])
def test_an_unclear_text_has_no_language(words: str) -> None:
    assert guess_language(words) is None


def test_the_ends_of_addresses_are_no_words() -> None:
    rows = "\n".join(f"lantern cookie{at} session service chat.lantern.com ads.lantern.com" for at in range(60))
    words = "This notice says what the cookies of our services are, and how you can manage them in your browser. " * 3

    assert guess_language(f"{words}\n{rows}") != "pt"
