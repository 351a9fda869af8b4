"""Work goes to another workstation and back: nothing is lost, nothing is overwritten, who did what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.identifiers import DissentId, FindingId, OpenItemId, VersionId
from clausemark.errors import InputRefusedError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason, VersionReview
from clausemark.review.finding import Answer, Dissent, Finding, OpenItem
from clausemark.services.assessing import VersionAssessment
from clausemark.services.coding.scoping import SetFlag
from clausemark.services.desk import Desk
from clausemark.services.exchange import placing
from clausemark.services.exchange.meeting import Choices
from clausemark.services.exchange.report import Entry, ExchangeReport, Fate
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.gathering import find_version
from clausemark.services.reviewing import assess, put_out_of_scope, sign
from support.desks import ADA, BEN, CLEO, acting, add_judged, add_terms, approve, revise
from support.exchange_files import handed_over
from support.stations import Stations


@pytest.fixture(autouse=True)
def no_reader_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let plain texts be read without a process; `test_hostile_files` reads as the program does."""
    monkeypatch.setattr(placing, "read_again", lambda _, data, *__: data.decode())


def _assessed(desk: Desk, version: str = "ver-0001") -> VersionAssessment:
    with desk.workspace.reading() as view:
        return assess(view, desk, find_version(view, version))


def _labelled(desk: Desk, label: str) -> Finding:
    with desk.workspace.reading() as view:
        found = view.findings.by_label(VersionId("ver-0001"), label)
    assert found is not None
    return found


def _states(desk: Desk) -> dict[str, str]:
    return {each.finding.label: each.state.value for each in _assessed(desk).findings}


def _open(report: ExchangeReport) -> list[tuple[str, str, str]]:
    """Return what was not simply taken or known: fate, kind, reason."""
    plain = {Fate.ACCEPTED, Fate.UNCHANGED}
    return [(each.fate.value, each.kind, each.reason) for each in report.entries if each.fate not in plain]


def _head(desk: Desk) -> tuple[int, str]:
    with desk.workspace.reading() as view:
        return view.ledger.head()


def _sound(desk: Desk) -> bool:
    return desk.workspace.check() == []


def _only(entries: tuple[Entry, ...], kind: str) -> list[Entry]:
    return [each for each in entries if each.kind == kind]


def test_records_are_told_once_with_all_that_differs(stations: Stations) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-001"), title="Ben's title", user_impact="Ben's")
    revise(stations.ada, stations.findings[0], title="Ada's title")

    report = stations.to_ada()

    (contested,) = [each for each in report.records if each.can_be_chosen]
    assert {column for column, _, _ in contested.changes} == {"title", "user_impact"}
    assert (contested.entry.name, contested.entry.title) == ("f-001", "Ben's title")
    assert report.rows == len(report.records) < len(report.entries)


def test_a_file_exchanged_for_another_since_it_was_looked_at_is_refused(stations: Stations) -> None:
    file = handed_over(stations.ada, stations.folder / "work.zip")
    looked_at = import_exchange(stations.ben, file, dry_run=True).sha256
    file.unlink()
    handed_over(stations.ada, file)

    with pytest.raises(InputRefusedError) as refusal:
        import_exchange(stations.ben, file, choices=Choices(looked_at=looked_at))

    assert refusal.value.reason == "file-exchanged"
    with stations.ben.workspace.reading() as view:
        assert list(view.versions.all()) == []


def test_a_new_workspace_gets_bytes_text_findings_and_approvals(stations: Stations) -> None:
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001", "f-002")

    report = stations.to_ben()

    assert _open(report) == []
    assert _assessed(stations.ben).digest == _assessed(stations.ada).digest
    assert _states(stations.ben) == {"f-001": "approved", "f-002": "approved"}
    assert _sound(stations.ben)


def test_steps_keep_person_and_moment_and_the_ledger_says_who_took_them_in(stations: Stations) -> None:
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001")

    stations.to_ben()

    with stations.ada.workspace.reading() as there, stations.ben.workspace.reading() as here:
        [was], [now] = there.steps.all(), here.steps.all()
        assert (now.utc, now.digest, now.role) == (was.utc, was.digest, was.role)
        assert here.persons.get(now.person).name == CLEO
        [event] = here.ledger.events(now.id)
        assert (event.actor, event.act) == (BEN, "finding.approved-elsewhere")
        [received] = here.exchanges.all()
        assert received.source_head == next(
            each.hash for each in there.ledger.events() if each.seq == received.source_seq
        )
        assert next(here.ledger.events(received.id)).seq < event.seq


def test_the_custody_of_a_capture_goes_on_where_it_came_to(stations: Stations) -> None:
    report = stations.to_ben()

    with stations.ada.workspace.reading() as there, stations.ben.workspace.reading() as here:
        [capture] = here.captures.all()
        *before, received = here.custody.of_capture(capture.id)
        assert tuple(before) == there.custody.of_capture(capture.id)
        assert (received.by, received.note) == (BEN, f"by exchange file {report.sha256}")
        assert capture.imported_by == ADA


def test_edits_on_both_sides_of_different_findings_come_together(stations: Stations) -> None:
    stations.to_ben()
    approve(stations.ben, stations.version.id, "f-001")
    revise(stations.ben, _labelled(stations.ben, "f-002"), title="Ended at once")
    add_judged(stations.ada, stations.version, 3, "f-003")

    assert _open(stations.to_ada()) == []
    assert _open(stations.to_ben()) == []

    for desk in (stations.ada, stations.ben):
        assert _states(desk) == {"f-001": "approved", "f-002": "draft", "f-003": "draft"}
        assert _labelled(desk, "f-002").judgement.title == "Ended at once"
        assert _sound(desk)
    assert _assessed(stations.ada).digest == _assessed(stations.ben).digest


def test_taking_a_file_in_twice_changes_nothing(stations: Stations) -> None:
    file = handed_over(stations.ada, stations.folder / "work.zip")
    import_exchange(stations.ben, file)
    before = _head(stations.ben)

    again = import_exchange(stations.ben, file)

    assert again.exchange is None
    assert {each.fate for each in again.entries} == {Fate.UNCHANGED}
    assert _head(stations.ben) == before


def test_a_dry_run_tells_the_same_and_changes_nothing(stations: Stations) -> None:
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001")
    file = handed_over(stations.ada, stations.folder / "work.zip")
    before = _head(stations.ben)

    tried = import_exchange(stations.ben, file, dry_run=True)

    assert _head(stations.ben) == before
    assert tried.entries == import_exchange(stations.ben, file).entries


def test_a_finding_that_both_changed_is_a_conflict_and_stays_as_it_was(stations: Stations) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-001"), title="Ben's title")
    mine = revise(stations.ada, stations.findings[0], title="Ada's title", user_impact="None.")

    report = stations.to_ada()

    conflicts = report.of(Fate.CONFLICT)
    assert {(each.column, each.before, each.after) for each in conflicts if each.column == "title"} == {
        ("title", "Ada's title", "Ben's title")
    }
    assert {each.reason for each in conflicts} == {"changed-on-both-sides"}
    assert {each.column for each in conflicts} == {"title", "user_impact"}
    assert _labelled(stations.ada, "f-001") == mine


@pytest.mark.parametrize(
    ("choices", "title"), [(Choices(take=("f-001",)), "Ben's title"), (Choices(keep=("f-001",)), "Ada's title")]
)
def test_a_settled_conflict_is_settled_on_both_sides(stations: Stations, choices: Choices, title: str) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-001"), title="Ben's title")
    revise(stations.ada, stations.findings[0], title="Ada's title")
    file = handed_over(stations.ben, stations.folder / "back.zip")
    assert _open(import_exchange(stations.ada, file))

    settled = import_exchange(stations.ada, file, choices=choices)

    assert _open(settled) == []
    assert _open(stations.to_ben()) == []
    assert _open(stations.to_ada()) == []
    for desk in (stations.ada, stations.ben):
        assert _labelled(desk, "f-001").judgement.title == title
        assert _sound(desk)
    with stations.ada.workspace.reading() as view:
        said = [each.judgement.title for each in view.findings.revisions(stations.findings[0].id)]
    assert {"Ada's title", "Ben's title"} <= set(said)


def test_whoever_changed_a_finding_on_either_side_can_approve_it_on_neither(stations: Stations) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-001"), title="Ben's title")
    revise(acting(stations.ada, CLEO), stations.findings[0], title="Cleo's title")
    file = handed_over(stations.ben, stations.folder / "back.zip")
    import_exchange(stations.ada, file, choices=Choices(keep=("all",)))
    stations.to_ben()

    for desk in (stations.ada, stations.ben):
        for name in (ADA, BEN, CLEO):
            with pytest.raises(RuleRefusedError) as refused:
                sign(acting(desk, name), "ver-0001", ReviewAct.APPROVED, findings=["f-001"])
            assert refused.value.reason == "four-eyes"


def test_the_same_words_on_both_sides_are_no_conflict_and_both_prepared_them(stations: Stations) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-001"), title="The same title")
    revise(stations.ada, stations.findings[0], title="The same title")
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001")

    assert _open(stations.to_ada()) == []

    assert _states(stations.ada)["f-001"] == "approved"
    with pytest.raises(RuleRefusedError, match="had"):
        sign(acting(stations.ada, BEN), "ver-0001", ReviewAct.APPROVED, findings=["f-001"])


def test_an_approval_of_what_was_changed_here_comes_and_is_lapsed(stations: Stations) -> None:
    stations.to_ben()
    approve(stations.ben, stations.version.id, "f-001")
    revise(stations.ada, stations.findings[0], title="Another title")

    report = stations.to_ada()

    assert _open(report) == []
    [judged] = [each for each in _assessed(stations.ada).findings if each.finding.label == "f-001"]
    [approval] = judged.approvals
    assert approval.lapsed
    assert "title" in approval.why
    assert judged.state is FindingState.DRAFT


@pytest.mark.parametrize("name", [BEN, " ben  MARSH", "Вen Marsh"])
def test_an_approval_by_somebody_who_prepared_it_here_is_refused(stations: Stations, name: str) -> None:
    stations.to_ben()
    approve(stations.ben, stations.version.id, "f-001")
    revise(acting(stations.ada, name), stations.findings[0], title="Another title")

    report = stations.to_ada()

    [refused] = report.of(Fate.REFUSED)
    assert (refused.kind, refused.reason, refused.by) == ("step", "four-eyes", BEN)
    assert _sound(stations.ada)


def test_a_label_that_is_taken_is_not_taken_away(stations: Stations) -> None:
    stations.to_ben()
    mine = add_judged(stations.ada, stations.version, 3, "f-003")
    with stations.ben.workspace.reading() as view:
        [version] = view.versions.all()
    add_judged(stations.ben, version, 4, "f-003", title="Arbitration")

    report = stations.to_ada()

    [told] = [each for each in report.of(Fate.ACCEPTED) if each.kind == "finding"]
    assert (told.column, told.before, told.after, told.reason) == ("label", "f-003-2", "f-003", "label-taken")
    assert _labelled(stations.ada, "f-003") == mine
    assert _labelled(stations.ada, "f-003-2").judgement.title == "Arbitration"
    assert _open(stations.to_ada()) == []
    assert set(_states(stations.ada)) == {"f-001", "f-002", "f-003", "f-003-2"}


def test_a_finding_taken_out_there_is_told_and_stays(stations: Stations) -> None:
    stations.to_ben()
    with stations.ben.workspace.transaction(BEN) as tx:
        tx.findings.remove(_labelled(stations.ben, "f-002").id, "finding.removed")

    report = stations.to_ada()

    assert _open(report) == [("missing", "finding", "withdrawn-there")]
    assert set(_states(stations.ada)) == {"f-001", "f-002"}


def test_a_finding_taken_out_here_is_not_put_back(stations: Stations) -> None:
    stations.to_ben()
    revise(stations.ben, _labelled(stations.ben, "f-002"), title="Still needed")
    with stations.ada.workspace.transaction(ADA) as tx:
        tx.findings.remove(stations.findings[1].id, "finding.removed")

    report = stations.to_ada()

    assert _open(report) == [("conflict", "finding", "withdrawn-here")]
    assert set(_states(stations.ada)) == {"f-001"}


def test_a_sign_off_of_the_version_comes_and_stands(stations: Stations) -> None:
    put_out_of_scope(stations.ada, "ver-0001", ScopeReason.BOILERPLATE)
    sign(acting(stations.ada, CLEO), "ver-0001", ReviewAct.APPROVED)

    report = stations.to_ben()

    assert _open(report) == []
    assert _assessed(stations.ada).review is VersionReview.SIGNED_OFF
    assert _assessed(stations.ben).review is VersionReview.SIGNED_OFF
    assert _open(stations.to_ada()) == []


def test_what_was_put_out_of_scope_and_counted_in_again_there_is_told(stations: Stations) -> None:
    exclusion = put_out_of_scope(stations.ada, "ver-0001", ScopeReason.BOILERPLATE, provisions=["prv-000003"])
    stations.to_ben()
    with stations.ben.workspace.transaction(BEN) as tx:
        tx.scope.withdraw(next(tx.scope.all()).id)

    report = stations.to_ada()

    assert _open(report) == [("missing", "scope", "withdrawn-there")]
    assert [each.id for each in _assessed(stations.ada).file.exclusions] == [exclusion.id]
    assert _open(stations.to_ben()) == []
    assert _assessed(stations.ben).file.exclusions == ()


def test_dissents_come_and_their_answers_follow(stations: Stations) -> None:
    stations.to_ben()
    with stations.ben.workspace.transaction(BEN) as tx:
        ben = tx.persons.ensure(BEN)
        finding = tx.findings.by_label(VersionId("ver-0001"), "f-001")
        assert finding is not None
        about: FindingId = finding.id
        tx.dissents.add(
            lambda key: Dissent(DissentId(key), about, ben.id, tx.clock.now(), "Softer."), "dissent.recorded"
        )
    stations.to_ada()
    with stations.ada.workspace.transaction(ADA) as tx:
        [dissent] = tx.dissents.all()
        answer = Answer(tx.persons.ensure(ADA).id, tx.clock.now(), "No.")
        tx.dissents.change(dissent.id, replace(dissent, answer=answer), "dissent.answered")

    assert _open(stations.to_ben()) == []
    assert _open(stations.to_ada()) == []

    with stations.ben.workspace.reading() as view:
        [dissent] = view.dissents.all()
        assert dissent.answer is not None
        assert dissent.answer.text == "No."
        assert view.persons.get(dissent.by).name == BEN


def _ask(desk: Desk) -> None:
    with desk.workspace.transaction(desk.actor) as tx:
        owner, finding = tx.persons.ensure(desk.actor), tx.findings.by_label(VersionId("ver-0001"), "f-001")
        assert finding is not None
        about: FindingId = finding.id
        tx.open_items.add(
            lambda key: OpenItem(
                OpenItemId(key),
                about,
                "Since when?",
                owner.id,
                None,
                "open",
                None,
                tx.clock.now(),
                VersionId("ver-0001"),
            ),
            "open-item.raised",
        )


def _resolve(desk: Desk, words: str) -> None:
    with desk.workspace.transaction(desk.actor) as tx:
        [item] = tx.open_items.all()
        tx.open_items.change(item.id, replace(item, state="resolved", resolution=words), "open-item.changed")


def test_an_open_item_follows_whoever_resolved_it(stations: Stations) -> None:
    _ask(stations.ada)
    stations.to_ben()
    _resolve(stations.ben, "Since 2019.")

    assert _open(stations.to_ada()) == []
    assert _open(stations.to_ben()) == []

    with stations.ada.workspace.reading() as view:
        assert [each.resolution for each in view.open_items.all()] == ["Since 2019."]


def test_an_open_item_resolved_on_both_sides_is_a_conflict(stations: Stations) -> None:
    _ask(stations.ada)
    stations.to_ben()
    _resolve(stations.ben, "Since 2019.")
    _resolve(stations.ada, "Since 2020.")

    [conflict] = stations.to_ada().of(Fate.CONFLICT)

    assert (conflict.kind, conflict.column) == ("open-item", "resolution")
    assert (conflict.before, conflict.after) == ("Since 2020.", "Since 2019.")


def test_versions_of_one_document_come_in_their_order(stations: Stations) -> None:
    add_terms(stations.ada, title="Lantern Notices", days=3)
    with stations.ada.workspace.reading() as view:
        [_, notices] = view.documents.all()
        latest = view.versions.latest(notices.id)
    assert latest is not None
    file = handed_over(stations.ada, stations.folder / "latest.zip", latest.id)
    import_exchange(stations.ben, file)

    stations.to_ben()

    with stations.ben.workspace.reading() as here, stations.ada.workspace.reading() as there:
        mine = here.documents.titled(next(here.platforms.all()).id, "Lantern Notices", "en")
        assert mine is not None
        assert [(each.ordinal, each.text_sha256, each.kind) for each in here.versions.of_document(mine.id)] == [
            (each.ordinal, each.text_sha256, each.kind) for each in there.versions.of_document(notices.id)
        ]
    assert _sound(stations.ben)


def test_a_text_whose_reader_is_not_at_hand_is_taken_and_told(
    stations: Stations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "read_again", lambda *_: None)

    [told] = _only(stations.to_ben().of(Fate.ACCEPTED), "version")

    assert told.reason == "reader-not-at-hand"


def _flag(desk: Desk, ordinal: int, note: str = "") -> SetFlag:
    with desk.workspace.reading() as view:
        provision = view.provisions.ids(VersionId("ver-0001"))[ordinal - 1]
    act = SetFlag("Flag", VersionId("ver-0001"), provision, note)
    act.do(desk)
    return act


def _flags(desk: Desk) -> list[tuple[str, str]]:
    with desk.workspace.reading() as view:
        return [(view.persons.get(each.by).name, each.note) for each in view.flags.all()]


def test_flags_keep_who_set_them_and_come_once(stations: Stations) -> None:
    _flag(stations.ada, 2, "Ask the vendor")

    first, second = stations.to_ben(), stations.to_ben()

    assert [each.what for each in first.of(Fate.ACCEPTED) if each.kind == "flag"] == [
        "Lantern, Lantern Terms, 2026-03-02, 2"
    ]
    assert [each.fate for each in second.entries if each.kind == "flag"] == [Fate.UNCHANGED]
    assert _flags(stations.ben) == [(ADA, "Ask the vendor")]
    assert _sound(stations.ben)


def test_a_flag_taken_away_on_one_side_is_neither_set_again_nor_taken_away(stations: Stations) -> None:
    act = _flag(stations.ada, 2)
    stations.to_ben()
    act.undo(stations.ada)

    there = stations.to_ben()
    back = stations.to_ada()

    assert _open(there) == [("missing", "flag", "withdrawn-there")]
    assert (len(_flags(stations.ben)), len(_flags(stations.ada))) == (1, 0)
    assert _open(back) == []


def test_two_flags_on_one_provision_are_a_conflict_and_nothing_is_lost(stations: Stations) -> None:
    stations.to_ben()
    _flag(stations.ada, 2, "Ada's question")
    _flag(stations.ben, 2, "Ben's question")

    report = stations.to_ben()

    assert _open(report) == [("conflict", "flag", "changed-on-both-sides")]
    [contested] = report.of(Fate.CONFLICT)
    assert (contested.column, contested.before, contested.after) == ("note", "Ben's question", "Ada's question")
    assert _flags(stations.ben) == [(BEN, "Ben's question")]
