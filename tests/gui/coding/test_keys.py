"""A reviewer with both hands on the keyboard codes a provision with few keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.regulations.vocabulary import FindingState, MappingMethod, Severity
from clausemark.ui.coding.pick_line import FoundModel
from gui.coding.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "The platform may do what it likes with usage data."


def test_a_draft_takes_at_most_twelve_keys_and_the_sentence(bench: Bench) -> None:
    provision = bench.session.provision

    bench.press(Qt.Key.Key_C)
    bench.type("usag")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_4)
    bench.press(Qt.Key.Key_A)
    bench.press(Qt.Key.Key_N)
    bench.type(SENTENCE)
    finding = bench.finding.id
    bench.press(Qt.Key.Key_Return, CTRL)

    assert bench.presses - len(SENTENCE) <= 12
    assert bench.session.provision != provision
    kept = bench.read(finding)
    assert kept.judgement.categories == ("usage-data-ownership",)
    assert kept.judgement.severity is Severity.HIGH
    assert kept.judgement.what_it_says == SENTENCE
    assert [each.method for each in kept.mappings] == [MappingMethod.HYBRID]
    assert bench.refusals == []


def test_keys_are_commands_again_at_the_next_provision(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_N)
    bench.type("Words")
    first = bench.finding.id

    bench.press(Qt.Key.Key_Return, CTRL)
    bench.press(Qt.Key.Key_5)

    assert bench.finding.id != first
    assert bench.finding.judgement.severity is Severity.CRITICAL
    assert bench.finding.judgement.what_it_says == ""


def test_a_typed_citation_adds_only_its_own_keys_and_enter(bench: Bench, qtbot: QtBot) -> None:
    bench.press(Qt.Key.Key_2)
    bench.presses = 0

    bench.press(Qt.Key.Key_M)
    bench.type("gdpr 6 1 f")
    bench.press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(bench.finding.mappings), timeout=20_000)
    assert bench.finding.mappings[0].citation == "gdpr:art-6-1-f"
    assert bench.presses == len("gdpr 6 1 f") + 2
    bench.press(Qt.Key.Key_5)  # the keyboard is back with the commands
    assert bench.finding.judgement.severity is Severity.CRITICAL


@pytest.mark.parametrize("typed", ["gdpr 6 1 zz", "gdpr art 999"])
def test_enter_does_not_take_what_is_only_near_for_what_was_typed(bench: Bench, qtbot: QtBot, typed: str) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_M)
    bench.type(typed)
    found = bench.pane.mappings.findChildren(FoundModel)[0]
    qtbot.waitUntil(lambda: bool(found.rows) and not found.rows[0].meant, timeout=20_000)
    first = found.rows[0].value

    bench.press(Qt.Key.Key_Return)
    after_enter = bench.finding.mappings
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)

    assert after_enter == ()
    assert [each.citation for each in bench.finding.mappings] == [first]


def test_the_last_mapping_again_is_one_key(bench: Bench, qtbot: QtBot) -> None:
    bench.press(Qt.Key.Key_M)
    bench.type("gdpr 6 1 f")
    bench.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.pane.acts.finding is not None, timeout=20_000)
    bench.session.show_provision(bench.free()[0])

    bench.press(Qt.Key.Key_Period)

    assert [each.citation for each in bench.finding.mappings] == ["gdpr:art-6-1-f"]


def test_digits_and_letters_in_a_field_are_words_and_not_commands(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_N)
    bench.type("5 cafes. Next: map")
    bench.press(Qt.Key.Key_Return)
    bench.type("x")
    bench.press(Qt.Key.Key_Escape)

    assert bench.finding.judgement.what_it_says == "5 cafes. Next: map\nx"
    assert bench.finding.judgement.severity is Severity.MEDIUM
    assert QApplication.focusWidget() is bench.pane


def test_a_severity_can_be_given_from_inside_a_field(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_N)
    bench.type("Words")

    bench.press(Qt.Key.Key_5, CTRL)

    assert bench.finding.judgement.severity is Severity.CRITICAL
    assert bench.pane.acts.finding is not None


def test_f_flags_the_provision_and_takes_the_flag_away(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F)
    view = bench.pane.acts.view
    assert view is not None
    assert view.flag is not None

    bench.press(Qt.Key.Key_F)
    view = bench.pane.acts.view
    assert view is not None
    assert view.flag is None


def test_p_copies_the_finding_before(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_N)
    bench.type("Words")
    bench.session.show_provision(bench.free()[0])
    bench.pane.setFocus()

    bench.press(Qt.Key.Key_P)

    assert bench.finding.judgement.what_it_says == "Words"
    assert bench.shown.state is FindingState.DRAFT
