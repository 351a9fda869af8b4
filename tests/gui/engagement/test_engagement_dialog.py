"""The engagement in the window: written as it is typed, taken back, and shown on the cover."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.errors import WorkspaceUnavailableError
from clausemark.services.engaging import engagement_of, logo_edit, set_engagement
from clausemark.store.workspace import Workspace
from clausemark.ui.engagement.dialog import EngagementDialog
from clausemark.ui.session import Session
from support.accessibility import nameless
from support.logos import logo_jpeg, logo_png


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[EngagementDialog]:
    made = EngagementDialog(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.cover.stop()


def line(dialog: EngagementDialog, name: str) -> QLineEdit:
    field = dialog.form.field(name)
    assert isinstance(field, QLineEdit)
    return field


def typed(dialog: EngagementDialog, name: str, words: str) -> None:
    """Type words into a field in place of what is there, and leave it."""
    field = line(dialog, name)
    field.selectAll()
    QTest.keyClicks(field, words)
    field.editingFinished.emit()


def test_the_form_shows_what_is_recorded(dialog: EngagementDialog, session: Session) -> None:
    record = engagement_of(session.desk)

    assert line(dialog, "title").text() == record.title
    assert line(dialog, "jurisdictions").text() == "; ".join(record.jurisdictions)
    assert dialog.form.typed() == record


def test_a_value_is_on_disk_when_its_field_is_left(dialog: EngagementDialog, session: Session) -> None:
    typed(dialog, "addressee", "The board & its counsel")

    assert engagement_of(session.desk).addressee == "The board & its counsel"


def test_several_jurisdictions_are_parted_by_semicolons(dialog: EngagementDialog, session: Session) -> None:
    typed(dialog, "jurisdictions", " EU ;; California ")

    assert engagement_of(session.desk).jurisdictions == ("EU", "California")


def test_every_kind_of_field_is_written(dialog: EngagementDialog, session: Session) -> None:
    purpose, paper = dialog.form.field("purpose"), dialog.form.field("paper")
    assert isinstance(purpose, QPlainTextEdit)
    assert isinstance(paper, QComboBox)
    (hold,) = dialog.findChildren(QCheckBox)

    purpose.setPlainText("Renewal of the contract")
    paper.setCurrentIndex(1)
    hold.click()

    record = engagement_of(session.desk)
    assert (record.purpose, record.paper, record.legal_hold) == ("Renewal of the contract", "letter", True)


def test_a_hold_without_its_reason_is_told_until_there_is_one(dialog: EngagementDialog) -> None:
    (hold,) = dialog.findChildren(QCheckBox)
    told = [dialog.form.hold_words]

    hold.click()
    told.append(dialog.form.hold_words)
    typed(dialog, "hold_reason", "Case 12/2026")
    told.append(dialog.form.hold_words)

    assert ["no reason is stated" in words for words in told] == [False, True, False]


def test_hold_and_day_are_written_and_what_is_no_day_is_told(dialog: EngagementDialog, session: Session) -> None:
    typed(dialog, "retain_until", "2036-12-31")
    typed(dialog, "hold_reason", "Case 12/2026")

    typed(dialog, "retain_until", "in ten years")

    record = engagement_of(session.desk)
    assert (record.retain_until, record.hold_reason) == ("2036-12-31", "Case 12/2026")
    assert "in ten years" in dialog.message
    assert line(dialog, "retain_until").text() == "2036-12-31"


def test_undo_puts_the_value_back_and_shows_it(dialog: EngagementDialog, session: Session) -> None:
    before = engagement_of(session.desk).title
    typed(dialog, "title", "Another review")

    session.undo.undo()

    assert engagement_of(session.desk).title == before
    assert line(dialog, "title").text() == before


def test_leaving_a_field_unchanged_records_nothing(dialog: EngagementDialog, session: Session) -> None:
    line(dialog, "title").editingFinished.emit()

    assert len(session.undo) == 0


def test_what_was_typed_last_is_written_when_the_dialog_closes(dialog: EngagementDialog, session: Session) -> None:
    field = line(dialog, "retention")
    field.setText("Five years")

    dialog.accept()

    assert engagement_of(session.desk).retention == "Five years"


def test_a_value_changed_elsewhere_is_not_overwritten(dialog: EngagementDialog, session: Session) -> None:
    set_engagement(session.desk, {"addressee": "Counsel"})

    typed(dialog, "addressee", "The board")

    assert engagement_of(session.desk).addressee == "Counsel"
    assert "addressee" in dialog.message
    assert line(dialog, "addressee").text() == "Counsel"


def test_the_cover_is_drawn_and_drawn_again(qtbot: QtBot, dialog: EngagementDialog) -> None:
    qtbot.waitUntil(lambda: dialog.cover.is_drawn, timeout=60_000)
    before = dialog.cover.grab().toImage()

    typed(dialog, "title", "A very different title")

    qtbot.waitUntil(lambda: dialog.cover.is_drawn and dialog.cover.grab().toImage() != before, timeout=60_000)


def test_everything_that_takes_the_focus_has_a_name(dialog: EngagementDialog) -> None:
    assert nameless(dialog) == []


def test_a_chosen_logo_is_shown_and_can_be_taken_back(
    qtbot: QtBot, dialog: EngagementDialog, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(logo_png())
    line(dialog, "addressee").setText("The board")

    dialog.logo.take(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: "420 × 140" in dialog.logo.facts, timeout=60_000)
    chosen = engagement_of(session.desk)
    session.undo.undo()

    assert (chosen.logo_sha256, chosen.addressee) == (hashlib.sha256(logo_png()).hexdigest(), "The board")
    assert engagement_of(session.desk).logo_sha256 == ""
    assert not dialog.logo.removes
    assert "without one" in dialog.logo.facts


def test_a_logo_can_be_taken_away(qtbot: QtBot, dialog: EngagementDialog, session: Session) -> None:
    session.perform(logo_edit(engagement_of(session.desk), logo_png(mode="LA")))
    qtbot.waitUntil(lambda: dialog.logo.removes, timeout=60_000)

    dialog.logo.findChildren(QPushButton)[1].click()

    assert engagement_of(session.desk).logo_sha256 == ""


def test_a_picture_that_no_cover_can_carry_is_refused_in_words(
    qtbot: QtBot, dialog: EngagementDialog, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>")

    dialog.logo.take(tmp_path / "logo.svg")
    qtbot.waitUntil(lambda: dialog.message != "", timeout=60_000)

    assert "neither a PNG nor a JPEG" in dialog.message
    assert engagement_of(session.desk).logo_sha256 == ""


def test_the_cover_in_the_dialog_shows_the_logo(qtbot: QtBot, dialog: EngagementDialog, session: Session) -> None:
    qtbot.waitUntil(lambda: dialog.cover.is_drawn, timeout=60_000)
    before = dialog.cover.grab().toImage()

    session.perform(logo_edit(engagement_of(session.desk), logo_jpeg()))

    qtbot.waitUntil(lambda: dialog.cover.is_drawn and dialog.cover.grab().toImage() != before, timeout=60_000)


def test_words_that_a_full_disk_refused_stay_and_are_not_closed_away_unsaid(
    dialog: EngagementDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorkspaceUnavailableError("The disk is full.", reason="disk-full")

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "transaction", full)
        typed(dialog, "addressee", "The board")
        dialog.reject()
        said = dialog.message
    was_open, stood_there = dialog.isVisible(), line(dialog, "addressee").text()
    dialog.reject()

    assert (was_open, stood_there) == (True, "The board")
    assert said == "The disk is full. What you typed is not saved. Close once more to give it up."
    assert not dialog.isVisible()
    assert engagement_of(session.desk).addressee == "The board"
