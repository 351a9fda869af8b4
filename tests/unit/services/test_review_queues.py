"""Queues hold what waits, count it, narrow it, and follow an act without being read anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clausemark.archive.identifiers import FlagId, OpenItemId, PlatformId, VersionId
from clausemark.assets import resource_path
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.index import index_bytes
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason, Severity, VersionReview
from clausemark.review.finding import OpenItem
from clausemark.review.flag import Flag
from clausemark.services.desk import Desk, Law
from clausemark.services.filters import Filter
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.queue_lists import QueueList, Row, read_page
from clausemark.services.queues import (
    Backlog,
    Queue,
    Scope,
    counts,
    facets,
    read_backlog,
    read_queue,
    renew_backlog,
)
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.services.standings import FindingStanding, Standings, renewed
from support import review_builders as built
from support.desks import ADA, BEN, CITED, CLAUSES, acting, add_judged, add_terms, approve, revise


def backlog(desk: Desk, scope: Scope | None = None) -> Backlog:
    return read_backlog(desk, scope or Scope(), renewed(Standings(), desk, None, Silent(), CancelToken()))


def rows(desk: Desk, listed: QueueList) -> list[Row]:
    with desk.workspace.reading() as view:
        return listed.page(view, 0, len(listed))


def test_to_review_holds_the_latest_version_of_each_document(desk: Desk) -> None:
    terms = add_terms(desk, days=2)
    (policy,) = add_terms(desk, platform="Aster", title="Aster Policy", clauses=2)

    listed = read_queue(backlog(desk), Queue.TO_REVIEW)

    assert [row.version for row in rows(desk, listed)] == [policy.id] * 2 + [terms[1].id] * 6
    assert [row.text for row in rows(desk, listed)][:3] == [*CLAUSES[:2], CLAUSES[0]]


def test_a_page_may_begin_and_end_in_any_version(desk: Desk) -> None:
    for number in range(3):
        add_terms(desk, title=f"Terms {number}", clauses=3)
    listed = read_queue(backlog(desk), Queue.TO_REVIEW)
    whole = rows(desk, listed)

    with desk.workspace.reading() as view:
        pages = [listed.page(view, start, start + 4) for start in range(0, len(listed), 4)]

    assert [row for page in pages for row in page] == whole
    assert [listed.place(row.key, row.version) for row in whole] == list(range(9))
    assert listed.place(whole[0].key, VersionId("ver-0099")) is None


def test_findings_are_queued_by_their_state(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version, 1, "f-draft")
    add_judged(desk, version, 2, "f-prepared")
    add_judged(desk, version, 3, "f-returned")
    add_judged(desk, version, 4, "f-tool", state=FindingState.SUGGESTED)
    add_judged(desk, version, 5, "f-none", categories=())
    sign(desk, version.id, ReviewAct.PREPARED, findings=["f-prepared"])
    sign(acting(desk, BEN), version.id, ReviewAct.RETURNED, findings=["f-returned"], note="Say where.")

    found = {queue: number for queue, number in counts(backlog(desk)).items() if number}

    assert found == {
        Queue.TO_REVIEW: 2,
        Queue.SUGGESTED: 1,
        Queue.DRAFTS: 2,
        Queue.CHANGES_REQUESTED: 1,
        Queue.SECOND_REVIEW: 1,
        Queue.UNCLASSIFIED: 1,
        Queue.ALL_FINDINGS: 5,
    }


def test_a_finding_on_an_earlier_version_is_not_lost_from_sight(desk: Desk) -> None:
    older, newer = add_terms(desk, days=2)
    add_judged(desk, older)

    everything = backlog(desk)
    narrowed = backlog(desk, Scope(version=newer.id))

    assert counts(everything)[Queue.DRAFTS] == 1
    assert counts(narrowed)[Queue.DRAFTS] == 0


def test_a_scope_narrows_every_queue(desk: Desk) -> None:
    (terms,) = add_terms(desk)
    (policy,) = add_terms(desk, platform="Aster", title="Aster Policy", clauses=2)
    add_judged(desk, terms)
    add_judged(desk, policy)

    for scope in (Scope(platform=platform_of(desk, policy.id)), Scope(document=policy.document)):
        found = counts(backlog(desk, scope))

        assert (found[Queue.TO_REVIEW], found[Queue.DRAFTS]) == (1, 1)


def platform_of(desk: Desk, version: VersionId) -> PlatformId:
    with desk.workspace.reading() as view:
        return view.documents.get(view.versions.get(version).document).platform


@pytest.mark.parametrize(
    ("chosen", "labels"),
    [
        (Filter(severities=frozenset({Severity.HIGH})), ["f-1"]),
        (Filter(severities=frozenset({None})), ["f-2"]),
        (Filter(categories=frozenset({"arbitration-class-waiver", "content-licence"})), ["f-2"]),
        (Filter(instruments=frozenset({"gdpr"})), ["f-1", "f-3"]),
        (Filter(states=frozenset({FindingState.CHANGES_REQUESTED})), ["f-3"]),
        (Filter(), ["f-1", "f-2", "f-3"]),
    ],
)
def test_a_filter_keeps_what_it_names(desk: Desk, chosen: Filter, labels: list[str]) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version, 1, "f-1", severity=Severity.HIGH)
    add_judged(desk, version, 2, "f-2", severity=None, categories=("arbitration-class-waiver",), mapped=False)
    add_judged(desk, version, 3, "f-3", severity=Severity.LOW)
    sign(acting(desk, BEN), version.id, ReviewAct.RETURNED, findings=["f-3"], note="Say where.")
    work = backlog(desk)

    listed = read_queue(work, Queue.ALL_FINDINGS, chosen)

    by_key = {each.finding: each.label for each in work.standings.findings()}
    assert [by_key[row.key] for row in rows(desk, listed)] == labels  # type: ignore[index]


def test_a_queue_is_chosen_and_filtered_without_sorting_all_findings_again(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version, 1, "f-1", severity=Severity.HIGH)
    add_judged(desk, version, 2, "f-2", severity=Severity.LOW, state=FindingState.SUGGESTED)
    work = replace(backlog(desk), standings=NotLookedThrough())

    chosen = [row.severity for row in rows(desk, read_queue(work, Queue.DRAFTS))]
    filtered = read_queue(work, Queue.ALL_FINDINGS, Filter(severities=frozenset({Severity.LOW})))

    assert chosen == [Severity.HIGH]
    assert [row.severity for row in rows(desk, filtered)] == [Severity.LOW]
    assert facets(work, Queue.SUGGESTED).severities == {Severity.LOW: 1}
    assert counts(work)[Queue.ALL_FINDINGS] == 2


class NotLookedThrough(Standings):
    """An index of all findings that nobody may go through: there may be very many."""

    def findings(self, versions: Collection[VersionId] | None = None) -> Iterator[FindingStanding]:
        raise AssertionError(f"the findings of {versions} were looked through")


def test_a_second_reviewer_can_leave_out_their_own_work(desk: Desk) -> None:
    (version,) = add_terms(desk)
    own = add_judged(desk, version, 1, "f-1")
    other = add_judged(acting(desk, BEN), version, 2, "f-2")
    for name, label in ((ADA, "f-1"), (BEN, "f-2")):
        sign(acting(desk, name), version.id, ReviewAct.PREPARED, findings=[label])

    listed = read_queue(backlog(desk), Queue.SECOND_REVIEW, Filter(not_by=own.prepared_by))

    assert [row.key for row in rows(desk, listed)] == [other.id]


def test_lapsed_approvals_can_be_listed(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version, 1, "f-1")
    add_judged(desk, version, 2, "f-2")
    sign(acting(desk, BEN), version.id, ReviewAct.APPROVED)
    revise(desk, finding, why_it_matters="Work is lost.")

    listed = read_queue(backlog(desk), Queue.ALL_FINDINGS, Filter(lapsed=True))

    assert [(row.key, row.lapsed) for row in rows(desk, listed)] == [(finding.id, "Changed since: why it matters.")]


def test_facets_count_what_a_queue_can_be_filtered_by(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version, 1, "f-1", severity=Severity.HIGH)
    add_judged(desk, version, 2, "f-2", severity=None, mapped=False)

    found = facets(backlog(desk), Queue.DRAFTS)

    assert found.severities == {Severity.HIGH: 1, None: 1}
    assert found.instruments == {"gdpr": 1}
    assert found.categories == {"termination-suspension": 2}


def test_open_items_come_by_their_date_and_leave_when_answered(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    with desk.workspace.transaction(ADA) as tx:
        owner = tx.persons.ensure(ADA).id
        for question, due, resolution in (
            ("Later?", None, None),
            ("Soon?", "2026-04-01", None),
            ("Done?", None, "Yes."),
        ):
            tx.open_items.add(
                lambda key, q=question, d=due, r=resolution: OpenItem(  # type: ignore[misc]
                    OpenItemId(key), finding.id, q, owner, d, "open", r, datetime(2026, 3, 3, tzinfo=UTC), version.id
                ),
                "open-item.raised",
            )

    found = rows(desk, read_queue(backlog(desk), Queue.OPEN_ITEMS))

    assert [(row.title, row.due, row.finding) for row in found] == [
        ("Soon?", "2026-04-01", finding.id),
        ("Later?", None, finding.id),
    ]


def test_an_act_renews_only_what_it_touched(desk: Desk) -> None:
    (terms,) = add_terms(desk)
    (policy,) = add_terms(desk, platform="Aster", title="Aster Policy")
    before = backlog(desk)
    add_judged(desk, terms, 2)
    put_out_of_scope(desk, policy.id, ScopeReason.NOT_A_POLICY)

    after = renew_backlog(
        desk, before, renewed(before.standings, desk, {terms.id}, Silent(), CancelToken()), {terms.id}
    )

    assert counts(after)[Queue.DRAFTS] == 1
    assert list(after.to_review.parts) == [policy.id, terms.id]
    assert (len(before.to_review), len(after.to_review)) == (10, 9)
    assert counts(backlog(desk))[Queue.TO_REVIEW] == 4


def test_flagged_provisions_are_listed_with_who_set_the_flag_and_why(desk: Desk) -> None:
    (version,) = add_terms(desk)
    with desk.workspace.transaction(ADA) as tx:
        provision = tx.provisions.of_version(version.id)[1]
        owner = tx.persons.ensure(ADA).id
        tx.flags.add(
            lambda key: Flag(FlagId(key), version.id, provision.id, owner, built.NOON, "Ask legal."), "flag.set"
        )

    (row,) = rows(desk, read_queue(backlog(desk), Queue.FLAGGED))

    assert (row.key, row.title, row.owner, row.text) == (provision.id, "Ask legal.", owner, provision.span.text)
    assert counts(backlog(desk, Scope(version=VersionId("ver-0099"))))[Queue.FLAGGED] == 0


def test_every_row_lies_where_its_spot_says(desk: Desk) -> None:
    (version,) = add_terms(desk)
    for clause in (1, 3):
        add_judged(desk, version, clause, f"f-{clause}")
    work = backlog(desk)

    for queue in (Queue.TO_REVIEW, Queue.DRAFTS):
        listed = read_queue(work, queue)
        page = read_page(desk, listed, 0, 10)
        spots = [listed.spot(at) for at in range(len(listed))]

        assert [(each.key, each.version, each.provision) for each in spots if each is not None] == [
            (row.key, row.version, row.provision) for row in page.rows
        ]
        assert [listed.place_of(row.version, row.provision) for row in page.rows] == list(range(len(listed)))  # type: ignore[arg-type]
        assert page.labels[version.id].document == "Lantern Terms"


def test_a_version_awaits_its_sign_off_once_only_that_is_lacking(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    put_out_of_scope(desk, version.id, ScopeReason.BOILERPLATE)
    unapproved = counts(backlog(desk))[Queue.TO_SIGN_OFF]
    approve(acting(desk, BEN), version.id, "f-001")
    (ready,) = rows(desk, read_queue(backlog(desk), Queue.TO_SIGN_OFF))
    sign(acting(desk, BEN), version.id, ReviewAct.APPROVED)
    signed = counts(backlog(desk))[Queue.TO_SIGN_OFF]
    revise(desk, finding, title="Access may end at any time")
    (lapsed,) = rows(desk, read_queue(backlog(desk), Queue.TO_SIGN_OFF))

    assert (unapproved, signed) == (0, 0)
    assert (ready.version, ready.review) == (version.id, VersionReview.IN_REVIEW)
    assert ready.sums is not None
    assert (ready.sums.reviewed, ready.sums.excluded, ready.sums.outstanding) == (1, 4, 0)
    assert lapsed.review is VersionReview.LAPSED


def test_a_version_with_something_outstanding_awaits_no_sign_off(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    approve(acting(desk, BEN), version.id, "f-001")

    assert counts(backlog(desk))[Queue.TO_SIGN_OFF] == 0


def with_updated_law(desk: Desk, folder: Path) -> Desk:
    """Return the desk with a later catalogue, in which the entry that findings of the tests cite reads otherwise."""
    shutil.copytree(resource_path("regulations"), folder)
    instrument = folder / "instruments" / "gdpr.json"
    law = json.loads(instrument.read_text(encoding="utf-8"))
    (entry,) = (each for each in law["entries"] if each["id"] == CITED)
    entry["title"] = "As amended"
    instrument.write_text(json.dumps(law), encoding="utf-8")
    (folder / "index.json").write_bytes(index_bytes(folder, "2026-12"))
    return replace(desk, law=Law(Catalogue(folder)))


def test_an_update_of_the_catalogue_queues_what_rests_on_an_entry_that_changed(desk: Desk, tmp_path: Path) -> None:
    (version,) = add_terms(desk)
    cited = add_judged(desk, version, 1, "f-cited")
    add_judged(desk, version, 2, "f-unmapped", mapped=False)
    add_judged(desk, version, 3, "f-rejected", state=FindingState.REJECTED)
    before = read_queue(backlog(desk), Queue.LAW_CHANGED)

    updated = with_updated_law(desk, tmp_path / "regulations")

    after = read_queue(backlog(updated), Queue.LAW_CHANGED)
    assert len(before) == 0
    assert [row.finding for row in rows(updated, after)] == [cited.id]


def test_a_finding_mapped_to_the_entry_as_it_reads_now_leaves_the_queue(desk: Desk, tmp_path: Path) -> None:
    (version,) = add_terms(desk)
    cited = add_judged(desk, version)
    updated = with_updated_law(desk, tmp_path / "regulations")
    (mapping,) = cited.mappings

    revise(updated, cited, mappings=(replace(mapping, entry_sha256=updated.law.hashes[CITED]),))

    assert counts(backlog(updated))[Queue.LAW_CHANGED] == 0
    assert counts(backlog(desk))[Queue.LAW_CHANGED] == 1
