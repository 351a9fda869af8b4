"""Numbers agree with their nouns, for none, one and two, in every language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from clausemark.assets import resource_path
from clausemark.ui.counting import agreeing, counted
from clausemark.ui.document.redline_words import notice_words
from clausemark.ui.exporting.wording import severity_text
from clausemark.ui.telling import named

EXPECTED = {
    "en": ("0 dissents", "1 dissent", "2 dissents"),
    "de": ("0 Einwände", "1 Einwand", "2 Einwände"),
    "fr": ("0 désaccord", "1 désaccord", "2 désaccords"),
}
DAYS = {
    "en": (
        "0 days from capture to the stated effective date",
        "1 day from capture to the stated effective date",
        "Captured 1 day after the stated effective date",
    ),
    "de": (
        "0 Tage von der Erfassung bis zum genannten Wirksamkeitsdatum",
        "1 Tag von der Erfassung bis zum genannten Wirksamkeitsdatum",
        "Erfasst 1 Tag nach dem genannten Wirksamkeitsdatum",
    ),
    "fr": (
        "0 jour de la capture à la date d’effet indiquée",
        "1 jour de la capture à la date d’effet indiquée",
        "Capturée 1 jour après la date d’effet indiquée",
    ),
}


@pytest.fixture(params=("en", "de", "fr"))
def spoken(app: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Let the window speak and count in a language while a test runs; the test is given its code."""
    before, translator = QLocale(), QTranslator(app)
    QLocale.setDefault(QLocale(request.param))
    if request.param != "en":
        assert translator.load(str(resource_path("translations", f"clausemark_{request.param}.qm")))
        app.installTranslator(translator)
    yield request.param
    app.removeTranslator(translator)
    QLocale.setDefault(before)


def test_a_noun_agrees_with_none_one_and_two(spoken: str) -> None:
    one, many = (QCoreApplication.translate("DiscussionSection", text) for text in ("{0} dissent", "{0} dissents"))

    assert tuple(counted(number, one, many) for number in range(3)) == EXPECTED[spoken]


def test_a_form_that_has_its_one_written_out_agrees_with_none_too(spoken: str) -> None:
    one, many = (
        QCoreApplication.translate("CarryPage", each) for each in ("1 finding to decide", "{0} findings to decide")
    )

    assert (
        counted(0, one, many)
        == {
            "en": "0 findings to decide",
            "de": "0 Befunde zu entscheiden",
            "fr": "0 constat à décider",
        }[spoken]
    )


def test_days_of_notice_agree(spoken: str) -> None:
    assert tuple(notice_words(QLocale(), days) for days in (0, 1, -1)) == DAYS[spoken]


def test_numbers_of_severities_need_no_agreement(spoken: str) -> None:
    """“3 critique” agrees with nothing; after a colon the word stands for its class."""
    said = named(severity_text("critical"), "3")

    assert said == {"en": "critical: 3", "de": "kritisch: 3", "fr": "critique\u00a0: 3"}[spoken]


def test_both_forms_of_every_count_are_words_of_their_own(spoken: str) -> None:
    assert {agreeing(number, "one", "many") for number in (1,)} == {"one"}
    assert agreeing(0, "one", "many") == ("one" if spoken == "fr" else "many")


def test_no_sentence_leaves_the_number_to_the_reader() -> None:
    """“dissent(s)” lets the reader choose; the window chooses."""
    ui = Path(__file__).resolve().parents[2] / "desktop" / "clausemark"

    assert [path.name for path in sorted(ui.rglob("*.py")) if "(s)" in path.read_text(encoding="utf-8")] == []
