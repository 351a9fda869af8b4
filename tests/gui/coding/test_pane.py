"""The coding pane shows what is on record, keeps what is typed, and explains the rules where they bite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clausemark.archive.hashes import sha256_of
from clausemark.assets import resource_path
from clausemark.regulations.vocabulary import (
    Factor,
    FindingState,
    MappingState,
    NoteKind,
    OptOutState,
    Origin,
    Relation,
    ReviewAct,
    ScopeReason,
    Severity,
)
from clausemark.review.four_eyes import incompleteness
from clausemark.services.coding import judging
from clausemark.services.coding.judging import Words
from clausemark.ui.coding.categories import find_categories
from clausemark.ui.coding.elsewhere import ElsewhereDialog
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.folded import Folded
from clausemark.ui.coding.mapping_card import MappingCard
from clausemark.ui.coding.others import ProposalCard
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.sentences import EffectSection, NotesSection, RecordSection
from clausemark.ui.coding.words import lacking
from clausemark.ui.commands.actions import Commands
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from gui.coding.conftest import Bench

W = TypeVar("W", bound=QWidget)


def complete(bench: Bench) -> None:
    """Code the provision that is shown so that nothing is missing."""
    acts = bench.pane.acts
    vocabulary = bench.session.desk.law.vocabulary
    acts.act(lambda subject: judging.categorise(subject, ("usage-data-ownership",), vocabulary))
    acts.act(lambda subject: judging.rate(subject, Severity.HIGH))
    for factor in Factor:
        acts.act(lambda subject, factor=factor: judging.score(subject, factor, 2, "a reason"))  # type: ignore[misc]
    acts.act(lambda subject: judging.write(subject, Words.SEVERITY_REASON, "It weighs."))
    acts.act(lambda subject: judging.write(subject, Words.WHAT_IT_SAYS, "It says so."))


def section(bench: Bench, cls: type[W]) -> W:
    found = bench.pane.findChild(cls)
    assert found is not None
    return found


def field(bench: Bench, name: str) -> QPlainTextEdit:
    return next(each for each in bench.pane.findChildren(QPlainTextEdit) if each.accessibleName() == name)


def button(widget: QWidget, text: str) -> QAbstractButton:
    return next(each for each in widget.findChildren(QAbstractButton) if text in each.text())


def test_nothing_is_stored_before_the_first_act(bench: Bench) -> None:
    with bench.session.desk.workspace.reading() as view:
        before = view.ledger.count()

    bench.session.show_provision(bench.free()[1])

    with bench.session.desk.workspace.reading() as view:
        assert view.ledger.count() == before
    assert bench.pane.acts.finding is None


def test_what_is_typed_is_kept_after_a_pause_and_is_one_undo_step(bench: Bench, qtbot: QtBot) -> None:
    bench.press(Qt.Key.Key_3)
    steps = len(bench.session.undo)
    bench.press(Qt.Key.Key_N)
    for words in ("Access ", "may end "):
        bench.type(words)
        written = bench.finding.revision + 1
        qtbot.waitUntil(lambda revision=written: bench.finding.revision == revision, timeout=10_000)  # type: ignore[misc]

    assert field(bench, "What it says").toPlainText() == "Access may end "
    assert len(bench.session.undo) == steps + 1
    bench.press(Qt.Key.Key_Escape)
    bench.session.undo.undo()
    assert bench.finding.judgement.what_it_says == ""
    assert field(bench, "What it says").toPlainText() == ""


def test_what_was_typed_is_kept_when_another_provision_is_shown(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    finding = bench.finding.id
    bench.press(Qt.Key.Key_N)
    bench.type("Access may end.")

    bench.session.show_provision(bench.free()[1])

    assert bench.read(finding).judgement.what_it_says == "Access may end."
    assert field(bench, "What it says").toPlainText() == ""


def test_an_incomplete_finding_stays_a_draft_and_the_pane_says_what_is_missing(bench: Bench) -> None:
    said: list[str] = []
    bench.pane.acts.said.connect(said.append)
    bench.press(Qt.Key.Key_3)
    finding = bench.finding.id

    bench.pane.acts.save_and_go_on()

    with bench.session.desk.workspace.reading() as view:
        assert view.steps.of_finding(finding) == ()
    assert "stays a draft" in said[-1]
    assert "a category" in said[-1]


def test_a_complete_finding_is_marked_as_prepared(bench: Bench) -> None:
    complete(bench)
    finding = bench.finding.id

    bench.pane.acts.save_and_go_on()

    with bench.session.desk.workspace.reading() as view:
        assert [each.act for each in view.steps.of_finding(finding)] == [ReviewAct.PREPARED]
    assert bench.pane.acts.finding is None or bench.finding.id != finding


def test_a_second_reviewer_approves_and_goes_on(bench: Bench) -> None:
    complete(bench)
    finding, provision = bench.finding.id, bench.session.provision
    bench.session.act_as("Sample Chief L. Moor")
    assert provision is not None
    assert bench.shown.due() is ReviewAct.APPROVED

    bench.pane.acts.save_and_go_on()

    bench.session.show_provision(provision)
    assert bench.finding.id == finding
    assert bench.shown.state is FindingState.APPROVED


def test_somebody_elses_finding_is_locked_until_the_reader_says_otherwise(bench: Bench) -> None:
    theirs = bench.prepared_by_others()
    bench.session.show_provision(theirs.target.provisions[0])
    bench.pane.acts.show_finding(theirs.id)
    asked: list[bool] = []
    bench.pane.acts.locked_out.connect(lambda: asked.append(True))

    bench.pane.severity.rate(Severity.INFO)
    assert bench.read(theirs.id).revision == theirs.revision
    assert asked == [True]
    assert "second reviewer" in bench.pane._notice.message.text

    bench.pane._notice.unlock.click()
    bench.pane.severity.rate(Severity.LOW if theirs.judgement.severity is Severity.INFO else Severity.INFO)
    assert bench.read(theirs.id).revision == theirs.revision + 1


def test_another_person_reads_behind_the_lock_again(bench: Bench) -> None:
    theirs = bench.prepared_by_others()
    bench.session.show_provision(theirs.target.provisions[0])
    bench.pane.acts.show_finding(theirs.id)
    bench.pane._notice.unlock.click()
    unlocked = not field(bench, "What it says").isReadOnly()

    bench.session.act_as("Sample Chief L. Moor")

    assert unlocked
    assert field(bench, "What it says").isReadOnly()


def test_a_key_does_nothing_to_what_is_not_in_sight(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.pane.hide()

    bench.commands["severity-critical"].trigger()

    assert bench.refusals == ["pane-hidden"]
    assert bench.finding.judgement.severity is Severity.MEDIUM


def test_a_suggested_finding_is_taken_up_or_rejected(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    finding = bench.finding
    with bench.session.desk.workspace.transaction("Sample Tool") as tx:
        tool = tx.persons.ensure("Sample Tool")
        suggested = replace(finding, revision=2, state=FindingState.SUGGESTED, origin=Origin.TOOL, prepared_by=tool.id)
        tx.findings.revise(suggested)
    bench.session.show_provision(bench.free()[1])
    bench.session.show_provision(finding.target.provisions[0])
    assert "tool suggests" in bench.pane._notice.message.text

    bench.pane._notice.take_up.click()

    assert bench.shown.state is FindingState.DRAFT
    assert bench.finding.origin is Origin.TOOL
    assert bench.pane._notice.isHidden()


def test_a_stale_finding_says_why_and_is_stood_by(bench: Bench) -> None:
    bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()
    with bench.session.desk.workspace.transaction(bench.session.desk.actor) as tx:
        seen = bench.finding
        older = tuple(replace(each, entry_sha256=sha256_of(b"an earlier entry")) for each in seen.mappings)
        tx.findings.revise(replace(seen, revision=seen.revision + 1, mappings=older))
    bench.session.show_provision(bench.free()[1])
    bench.session.show_provision(seen.target.provisions[0])
    assert "catalogue entry" in bench.pane._notice.message.text

    bench.pane._notice.stand.click()

    assert bench.shown.state is FindingState.DRAFT
    assert bench.shown.assessed.stale == ()


def test_scores_propose_a_level_that_one_click_takes(bench: Bench) -> None:
    bench.press(Qt.Key.Key_1)
    for row in bench.pane.severity._working._rows.values():
        row._points._buttons["2"].click()

    assert "propose “High”" in bench.pane.severity._proposal.text()
    assert not bench.pane.severity._take.isHidden()
    bench.pane.severity._take.click()
    assert bench.finding.judgement.severity is Severity.HIGH
    assert bench.pane.severity._take.isHidden()


def test_a_score_and_its_reason_are_kept(bench: Bench) -> None:
    row = bench.pane.severity._working._rows[Factor.BREADTH]
    bench.pane.severity._show_working.setChecked(True)
    row._points._buttons["3"].click()
    row._why.setFocus()
    bench.type("everybody")
    bench.press(Qt.Key.Key_Escape)

    (score,) = bench.finding.judgement.factors
    assert (score.factor, score.score, score.reason) == (Factor.BREADTH, 3, "everybody")


def test_categories_are_found_by_any_of_their_words(bench: Bench) -> None:
    categories = bench.session.desk.law.vocabulary.categories

    def first(text: str, chosen: tuple[str, ...] = ()) -> str:
        return find_categories(text, categories, chosen)[0].value

    assert first("arb") == "arbitration-class-waiver"
    assert first("class wai") == "arbitration-class-waiver"
    assert first("reten") == "retention"
    assert "retention" not in [each.value for each in find_categories("reten", categories, ("retention",))]
    assert find_categories("zzz", categories, ()) == ()
    assert len({each.value for each in find_categories("a", categories, ())}) > 10


def test_a_category_is_taken_away_by_its_chip(bench: Bench) -> None:
    bench.pane.categories._add("consent")
    bench.pane.categories._add("retention")

    button(bench.pane.categories, "Consent").click()

    assert bench.finding.judgement.categories == ("retention",)


def test_the_space_bar_pressed_twice_on_a_chip_takes_one_category_away(bench: Bench, qtbot: QtBot) -> None:
    for name in ("consent", "retention", "usage-data-ownership"):
        bench.pane.categories._add(name)
    chip = button(bench.pane.categories, "Consent")
    bench.pane.window().activateWindow()
    qtbot.waitUntil(bench.pane.window().isActiveWindow)
    chip.setFocus()

    for _ in range(2):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Space)

    assert bench.finding.judgement.categories == ("retention", "usage-data-ownership")


def test_the_chips_that_there_are_serve_for_other_categories(bench: Bench) -> None:
    bench.pane.categories._add("consent")
    bench.pane.categories._add("retention")
    first, second = (button(bench.pane.categories, name) for name in ("Consent", "Retention"))

    first.click()

    assert first.text() == "Retention and deletion"
    assert second.isHidden()
    assert first.property("first") is True
    first.click()
    assert bench.finding.judgement.categories == ()
    assert first.isHidden()


def test_suggestions_are_marked_accepted_and_ruled_out(bench: Bench) -> None:
    bench.pane.categories._add("usage-data-ownership")
    first, second = bench.pane.acts.suggestions()[:2]
    with bench.session.desk.workspace.reading() as view:
        assert view.findings.get(bench.finding.id).mappings == ()

    bench.pane.mappings.accept_first()
    bench.pane.mappings._rule_out(second, "No such data.")

    assert [(each.citation, each.state) for each in bench.finding.mappings] == [
        (first.citation_id, MappingState.ACCEPTED),
        (second.citation_id, MappingState.REJECTED),
    ]
    assert first not in bench.pane.acts.suggestions()


def reached_by_tab(bench: Bench) -> list[QWidget]:
    """Return what Tab goes to in the window, from the first thing on."""
    first = bench.pane.mappings._toggle
    found: list[QWidget] = [first]
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_tab_reaches_what_was_added_where_it_is_read(bench: Bench) -> None:
    bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()
    (card,) = [each for each in bench.pane.findChildren(MappingCard) if not each.isHidden()]
    card.unfold()
    assert card._details is not None

    order = reached_by_tab(bench)

    following = order.index(bench.pane.says.findChildren(SentenceField)[0])
    assert 0 < order.index(card) < order.index(card._details.reason) < following


def test_a_mapping_is_changed_in_its_card_while_the_keyboard_stays_there(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()
    card = bench.pane.findChild(MappingCard)
    assert card is not None
    card.unfold()
    details = card._details
    assert details is not None
    details.reason.setFocus()
    details.reason.selectAll()
    bench.type("It bears on it.")
    qtbot.waitUntil(lambda: bench.finding.mappings[0].reason == "It bears on it.", timeout=10_000)
    assert details.reason.hasFocus()

    details._relation.setCurrentIndex(details._relation.findData(Relation.CONSTRAINED_BY.value))
    details._relation.activated.emit(details._relation.currentIndex())
    details._strength.setCurrentIndex(8)
    details._strength.activated.emit(8)

    mapped = bench.finding.mappings[0]
    assert (mapped.relation, mapped.strength, mapped.reason) == (Relation.CONSTRAINED_BY, 8, "It bears on it.")
    button(card, "Reject").click()
    assert bench.finding.mappings[0].state is MappingState.REJECTED
    button(card, "Take away").click()
    assert bench.finding.mappings == ()


def test_a_card_shows_the_mapping_of_the_next_finding_folded(bench: Bench, qtbot: QtBot) -> None:
    first, second = bench.free()[:2]
    for provision in (first, second):
        bench.session.show_provision(provision)
        bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()
    mapped = bench.finding.mappings[0]
    bench.session.show_provision(first)
    bench.pane.mappings.accept_first()
    bench.pane.mappings.accept_first()
    (card, other) = (each for each in bench.pane.findChildren(MappingCard) if not each.isHidden())
    card.unfold()
    qtbot.waitUntil(lambda: card.is_open)

    bench.session.show_provision(second)

    assert card.citation == mapped.citation
    assert not card.is_open
    assert other.isHidden()
    bench.session.show_provision(first)
    assert [card.citation, other.citation] == [each.citation for each in bench.finding.mappings]
    assert not other.isHidden()


def test_effect_notes_and_record_are_kept(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    effect, notes, record = (section(bench, cls) for cls in (EffectSection, NotesSection, RecordSection))
    for each in (effect, notes, record):
        each.unfold()
    button(effect, "Partly").click()
    for name, text in (
        ("User impact", "Files are lost"),
        ("Affected groups", "hosts; guests"),
        ("How to opt out", "by letter"),
        ("What users can do", "Keep copies"),
        ("Title", "Access"),
    ):
        field(bench, name).setFocus()
        field(bench, name).selectAll()
        bench.type(text)
    button(notes, "Opinion").click()
    bench.type("Too broad")
    bench.press(Qt.Key.Key_Escape)

    kept = bench.finding.judgement
    assert (kept.user_impact, kept.what_users_can_do, kept.title) == ("Files are lost", "Keep copies", "Access")
    assert kept.affected_groups == ("hosts", "guests")
    assert kept.opt_out is not None
    assert (kept.opt_out.state, kept.opt_out.how) == (OptOutState.PARTIAL, "by letter")
    assert [(each.kind, each.text) for each in kept.notes] == [(NoteKind.OPINION, "Too broad")]


def test_a_folded_part_is_filled_when_it_is_unfolded(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    effect = section(bench, EffectSection)
    effect.unfold()
    field(bench, "User impact").setFocus()
    bench.type("Files are lost")
    bench.press(Qt.Key.Key_Escape)
    first = bench.session.provision
    button(effect, "USER IMPACT AND OPT-OUT").click()

    bench.session.step(1)
    folded = field(bench, "User impact").toPlainText()
    effect.unfold()
    unfolded = field(bench, "User impact").toPlainText()
    bench.session.step(-1)

    assert bench.session.provision == first
    assert (folded, unfolded) == ("Files are lost", "")
    assert field(bench, "User impact").toPlainText() == bench.finding.judgement.user_impact == "Files are lost"


@pytest.mark.parametrize(("words", "filled"), [("", []), ("not kept yet", [True])])
def test_a_folded_part_with_words_that_no_act_has_is_filled_at_once(
    qtbot: QtBot, words: str, filled: list[bool]
) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    SentenceField("Note", parent=part).setPlainText(words)
    done = list[bool]()

    Folded(part).fill(partial(done.append, True), seen=False)

    assert done == filled


def test_a_blank_title_is_refused_in_words(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    section(bench, RecordSection).unfold()
    title = field(bench, "Title")
    title.setFocus()
    title.selectAll()
    bench.press(Qt.Key.Key_Delete)
    bench.press(Qt.Key.Key_Escape)

    assert bench.refusals == ["title-blank"]
    assert bench.finding.judgement.title != ""


def test_a_finding_is_rejected_and_taken_up_again(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    record = section(bench, RecordSection)

    states = []
    for name in ("Reject", "Take it up"):
        button(record, name).click()
        states.append(bench.shown.state)

    assert states == [FindingState.REJECTED, FindingState.DRAFT]


def test_an_open_item_is_raised_and_settled(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.commands["open-item"].trigger()
    bench.type("Since when?")
    button(bench.pane.discussion._question, "Raise").click()

    (item,) = bench.shown.assessed.entry.open_items
    assert (item.question, item.due, item.waits) == ("Since when?", "2026-12-11", True)

    button(bench.pane.discussion, "Settle…").click()
    bench.type("Since March.")
    next(each for each in bench.pane.discussion.findChildren(QAbstractButton) if each.text() == "Settle").click()
    assert bench.shown.assessed.entry.open_items[0].resolution == "Since March."


def test_a_dissent_is_recorded_and_answered(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    author = bench.session.desk.actor
    bench.session.act_as("Sample Chief L. Moor")
    bench.commands["dissent"].trigger()
    bench.type("It is softer.")
    button(bench.pane.discussion, "Record").click()
    (dissent,) = bench.shown.assessed.entry.dissents
    assert dissent.text == "It is softer."

    bench.session.act_as(author)
    button(bench.pane.discussion, "Answer…").click()
    bench.type("No.")
    next(each for each in bench.pane.discussion.findChildren(QAbstractButton) if each.text() == "Answer").click()

    answer = bench.shown.assessed.entry.dissents[0].answer
    assert answer is not None
    assert answer.text == "No."


def test_a_provision_is_left_out_and_brought_back(bench: Bench) -> None:
    view = bench.pane.acts.view
    assert view is not None
    if view.exclusion is not None:
        bench.pane.provision.bring_back()

    assert bench.pane.provision.leave_out(ScopeReason.BOILERPLATE)
    view = bench.pane.acts.view
    assert view is not None
    assert view.exclusion is not None
    assert "Boilerplate" in bench.pane._header._under.text()

    bench.pane.provision.toggle_scope()
    view = bench.pane.acts.view
    assert view is not None
    assert view.exclusion is None


def test_a_second_finding_begins_on_a_selection(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    first = bench.finding
    anchor = first.target.anchor
    view = bench.pane.acts.view
    assert anchor is not None
    assert view is not None
    assert view.span is not None

    bench.pane.begin(view.span.start, view.span.start + 9)
    assert bench.pane.acts.finding is None
    bench.press(Qt.Key.Key_5)

    second = bench.finding
    assert second.id != first.id
    assert second.target.anchor is not None
    assert second.target.anchor.quote.exact == view.span.text[:9].strip()
    button(bench.pane._header, first.label).click()
    assert bench.finding.id == first.id
    assert bench.read(first.id).judgement.severity is Severity.MEDIUM


@pytest.fixture
def proposals(bench: Bench, qtbot: QtBot) -> list[ProposalCard]:
    """Return what is proposed as comparable with a new finding in a category that others have used."""
    bench.pane.categories._add(bench.prepared_by_others().judgement.categories[0])
    bench.pane.others.unfold()
    bench.pane.others.propose()
    qtbot.waitUntil(lambda: bool(bench.pane.others.findChildren(ProposalCard)), timeout=20_000)
    return bench.pane.others.findChildren(ProposalCard)


def test_a_comparable_passage_is_confirmed_with_its_excerpt(bench: Bench, proposals: list[ProposalCard]) -> None:
    card = next(each for each in proposals if each._proposal.finding is not None)

    button(card, "Narrower").click()
    card.criterion.setPlainText("who owns what is made of usage")
    card.reason.setPlainText("It ends with the contract.")
    button(card, "Confirm").click()

    (view,) = bench.shown.comparisons
    assert view.comparison.criterion == "who owns what is made of usage"
    assert view.others[0].reason == "It ends with the contract."
    assert view.others[0].excerpt


def test_a_proposal_is_refused_with_a_reason(bench: Bench, proposals: list[ProposalCard]) -> None:
    card = next(each for each in proposals if each._proposal.finding is not None)

    button(card, "Not comparable").click()
    assert bench.refusals == ["note-missing"]
    card.reason.setPlainText("Another service.")
    button(card, "Not comparable").click()

    with bench.session.desk.workspace.reading() as view:
        assert [each.reason for each in view.refusals.of_finding(bench.finding.id)] == ["Another service."]
    bench.session.undo.undo()
    with bench.session.desk.workspace.reading() as view:
        assert list(view.refusals.of_finding(bench.finding.id)) == []


def test_identical_text_elsewhere_is_offered_and_applied(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ElsewhereDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    with bench.session.desk.workspace.reading() as view:
        spans: dict[str, list[str]] = {}
        for version in view.versions.all():
            for each in view.provisions.of_version(version.id):
                if not list(view.findings.on_provision(each.id)):
                    spans.setdefault(each.stored_sha256, []).append(each.id)
    same = next(each for each in spans.values() if len(each) > 1)
    bench.session.show_provision(same[0])  # type: ignore[arg-type]
    bench.press(Qt.Key.Key_3)

    bench.commands["apply-identical"].trigger()

    def applied() -> bool:
        with bench.session.desk.workspace.reading() as view:
            return all(list(view.findings.on_provision(each)) for each in same)  # type: ignore[arg-type]

    qtbot.waitUntil(applied, timeout=20_000)
    bench.session.undo.undo()
    assert not applied()


def test_the_history_tells_what_was_done(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3)
    bench.press(Qt.Key.Key_4)

    lines = [(each.what.value, each.parts) for each in bench.shown.history]

    assert lines == [("revised", ("severity",)), ("begun", ())]


def test_what_the_pane_calls_missing_is_what_the_rules_call_missing(bench: Bench) -> None:
    steps: list[Callable[[], object]] = [
        lambda: bench.press(Qt.Key.Key_3),
        lambda: bench.pane.categories._add("accessibility-other"),
        lambda: complete(bench),
    ]
    for step in steps:
        step()
        assert bool(lacking(bench.finding.judgement)) == bool(incompleteness(bench.finding))
        assert len(lacking(bench.finding.judgement)) == len(incompleteness(bench.finding))


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_the_pane_follows_the_theme(bench: Bench, name: str) -> None:
    bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()

    bench.session.set_theme(load_theme(name))

    assert bench.finding.mappings
    assert bench.pane.findChild(MappingCard) is not None


def test_every_control_has_a_name(bench: Bench) -> None:
    bench.pane.categories._add("usage-data-ownership")
    bench.pane.mappings.accept_first()
    card = bench.pane.findChild(MappingCard)
    assert card is not None
    card.unfold()
    for part in bench.pane.findChildren(Section):
        part.unfold()
    bench.pane.severity._show_working.setChecked(True)
    bench.pane.discussion.ask()

    controls = [
        each
        for cls in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
        for each in bench.pane.findChildren(cls)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible()
    ]
    nameless = [each for each in controls if not (each.accessibleName() or getattr(each, "text", str)())]
    inner = [each for each in nameless if type(each.parent()).__name__ in {"QDateEdit", "QComboBox"}]
    assert len(controls) > 50
    assert [each for each in nameless if each not in inner] == []


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_of_the_pane_is_cut_at_its_least_width(
    app: QApplication, session: Session, commands: Commands, qtbot: QtBot, language: str
) -> None:
    translator = QTranslator(app)
    assert translator.load(str(resource_path("translations", f"clausemark_{language}.qm")))
    app.installTranslator(translator)
    pane = CodingPane(session, commands)
    qtbot.addWidget(pane)
    pane.resize(pane.minimumSizeHint().width(), 700)
    pane.show()

    cut = [
        each.text()
        for each in pane.findChildren(QPushButton)
        if each.isVisible() and each.width() < each.minimumSizeHint().width()
    ]
    app.removeTranslator(translator)

    assert cut == []
