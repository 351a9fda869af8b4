"""Sentences of the core are said in the language of the window: names of acts, refusals, reasons."""

from __future__ import annotations

import errno
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.phrases import HOLE, Phrase, listed, phrase
from clausemark.regulations.vocabulary import FindingState, Severity
from clausemark.review.change import CarryChoice
from clausemark.review.review_file.schema import parse_review_file
from clausemark.review.states import fields_in_words
from clausemark.services.desk import Desk
from clausemark.services.engaging import EngagementEdit, engagement_of
from clausemark.services.recognising import recognised, sentences
from clausemark.store.locking import Holder
from clausemark.troubles import trouble_of
from clausemark.ui.changes.words import act_name
from clausemark.ui.returning.words import act_name as settling_name
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.vocabulary import word_within


def test_without_another_language_a_phrase_stays_english(app: QApplication) -> None:
    assert told(phrase("Rate {where} {severity}", where="4.2", severity=Severity.HIGH)) == "Rate 4.2 High"


@pytest.mark.usefixtures("german")
def test_values_of_a_vocabulary_are_said_as_the_window_names_them() -> None:
    words = phrase("Rate {where} {severity}", where="4.2", severity=Severity.CRITICAL)

    assert told(words) == "4.2 als „Kritisch“ bewerten"


@pytest.mark.usefixtures("german")
def test_phrases_within_phrases_and_lists_are_said_too() -> None:
    gaps = listed([phrase("it has no category"), phrase("its severity is not rated")], "; ")

    said = told(
        phrase("Finding {finding} cannot be approved yet: {gaps}. Its preparer completes it.", finding="F-1", gaps=gaps)
    )

    assert "er hat keine Kategorie; sein Schweregrad ist nicht bewertet" in said


@pytest.mark.usefixtures("german")
def test_a_state_that_a_pack_has_written_is_said_as_the_window_names_it() -> None:
    assert told("Platform, Terms (ver-0001): finding f-001 is in review, not approved").endswith(
        f"{word_within(FindingState.IN_REVIEW)}, nicht genehmigt"
    )


@pytest.mark.usefixtures("german")
def test_what_a_person_wrote_is_not_translated() -> None:
    assert told(phrase("Note on {where}", where="Map")) == "Notiz zu Map"


@pytest.mark.usefixtures("german")
def test_a_sentence_without_holes_is_known_after_it_was_stored() -> None:
    assert told("The file carries comments, which are no part of its text.").startswith("Die Datei trägt")


@pytest.mark.usefixtures("german")
def test_undo_names_an_act_in_the_language_of_the_window(session: Session) -> None:
    before = engagement_of(session.desk)

    session.perform(EngagementEdit(before, replace(before, purpose="Another one")))

    assert session.undo.undo_text == "Zweck setzen"


@pytest.mark.usefixtures("german")
def test_a_refusal_is_said_in_the_language_of_the_window(desk: Desk, session: Session, qtbot: QtBot) -> None:
    stale = replace(engagement_of(desk), purpose="What nobody wrote")

    with qtbot.waitSignal(session.refused) as refusal:
        session.perform(EngagementEdit(stale, replace(stale, purpose="New")))

    assert refusal.args is not None
    error = refusal.args[0]
    assert isinstance(error, ClausemarkError)
    assert told(error.message).startswith("Im Auftrag wurde inzwischen geändert: Zweck.")


@pytest.mark.parametrize("choice", CarryChoice)
def test_the_name_of_a_decision_is_made_before_its_language_is_known(
    choice: CarryChoice, request: pytest.FixtureRequest
) -> None:
    name = act_name(choice, "fnd-0001")
    english = told(name)

    request.getfixturevalue("german")

    assert "fnd-0001" in english
    assert told(name) != english


def test_the_name_of_a_settlement_is_made_before_its_language_is_known(request: pytest.FixtureRequest) -> None:
    name = settling_name(())
    english = told(name)

    request.getfixturevalue("german")

    assert english == "Settle 0 conflicts"
    assert told(name) == "0 Konflikte entscheiden"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("21 sources have their hashes", "21 Quellen haben ihre Hashwerte"),
        ("EX-001: the text is not the one recorded", "EX-001: Der Text ist nicht der aufgezeichnete"),
        ("EX-001: no text; EX-002: no text … and 3 more", "EX-001: kein Text; EX-002: kein Text … und 3 weitere"),
        ("fnd-0007: its lines are wrong", "fnd-0007: seine Zeilen sind falsch"),
        (
            "214 excerpts and the analyses stand on its 309 pages",
            "214 Auszüge und die Analysen stehen auf seinen 309 Seiten",
        ),
        (
            "The page reads as before. An earlier look was stopped before it told of ver-0003, ver-0004.",
            "Eine frühere Durchsicht wurde unterbrochen, bevor sie ver-0003, ver-0004 meldete.",
        ),
        ("Clauses: 3 added, 2 removed.", "Klauseln: 3 hinzugefügt, 2 entfernt."),
        ("The words of the document changed.\nTightened in 4.2: duties (“you must”).", "Verschärft in 4.2: "),
    ],
)
def test_a_sentence_with_values_is_known_after_it_was_stored(stored: str, said: str) -> None:
    assert said in told(stored)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "written",
    [
        "The notice period was removed",
        "Map; of: everything",
        "Terms: privacy, and more",
        "{count} sources",
        "a; b; c",
        "In 4.2: they may now sell it.",
    ],
)
def test_what_is_no_sentence_of_ours_stays_as_it_is(written: str) -> None:
    assert told(written) == written


def test_every_template_is_known_by_the_sentence_that_it_makes() -> None:
    """A sentence may be known by a template with the same words, never by none."""
    long = [each for each in sentences() if " " in each and sum(map(str.isalpha, HOLE.sub("", each))) >= 12]

    unknown = [each for each in long if not isinstance(recognised(HOLE.sub("7", each)), Phrase)]

    assert len(long) > 400
    assert unknown == []


@pytest.mark.usefixtures("german")
def test_what_tightens_a_clause_is_said_with_the_words_of_the_document_as_they_stand() -> None:
    stored = "Tightened in 4: discretion of the platform (“at any time”), no notice (“without notice”)."

    said = told(stored)

    assert said.startswith("Verschärft in 4: ")
    assert "discretion" not in said
    assert "(„at any time“)" in said


@pytest.mark.usefixtures("german")
def test_what_lapsed_an_approval_is_named_in_the_language_of_the_window() -> None:
    said = told(phrase("Changed since: {fields}.", fields=fields_in_words(("why_it_matters", "what_it_says"))))

    assert said == "Seither geändert: warum es wichtig ist, was die Stelle sagt."


@pytest.mark.usefixtures("german")
def test_one_is_told_apart_from_several() -> None:
    assert told("Clauses: 1 added, 2 reworded.") == "Klauseln: 1 hinzugefügt, 2 umformuliert."


def test_a_state_in_the_middle_of_a_sentence_is_written_small(foreign: str) -> None:
    state = phrase("{state}, not approved", state=FindingState.IN_REVIEW)

    assert told(state) == {"de": "vorbereitet, nicht genehmigt", "fr": "préparé, non approuvé"}[foreign]
    draft = told(phrase("{state}, not approved", state=FindingState.DRAFT))
    assert draft == {"de": "Entwurf, nicht genehmigt", "fr": "projet, non approuvé"}[foreign]


@pytest.mark.usefixtures("german")
def test_what_the_system_says_of_a_file_and_who_holds_it_is_said_in_the_language_of_the_window() -> None:
    refusal = phrase("{name} cannot be read: {trouble}.", name="a.md", trouble=trouble_of(OSError(errno.EACCES, "")))
    holder = Holder("ada", "desk", 7, "2026-11-29T10:50:44Z").words

    assert told(refusal) == "a.md kann nicht gelesen werden: fehlende Berechtigung."
    assert told(holder) == "ada auf desk (Prozess 7) seit 29 Nov 2026 10:50 UTC"


@pytest.mark.usefixtures("german")
def test_what_is_wrong_with_a_review_file_is_said_without_english_words() -> None:
    with pytest.raises(InputRefusedError) as not_text:
        parse_review_file(b"PK\x03\x04\xff")
    with pytest.raises(InputRefusedError) as empty:
        parse_review_file(b"{}")

    assert told(not_text.value.message).startswith("Die Prüfdatei ist kein UTF-8 (Byte ")
    assert told(empty.value.message).startswith("Prüfdatei hat kein „schema“; ergänzen Sie es")
