"""A transition says how its clauses are rated before and after."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.library import Version
from clausemark.assets import resource_path
from clausemark.cli import main
from clausemark.regulations.vocabulary import FindingState, Severity
from clausemark.services.desk import Desk, Law
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.history import Confirmation, confirm_change, note_changes
from clausemark.services.importing import Declared, import_paths
from clausemark.services.severity_shift import SeverityShift, rating_of
from clausemark.services.transitions import compare_versions
from clausemark.services.versions_apart import show_redline
from clausepack.codec import read_pack
from support.workspaces import ACTOR, CLOCK, add_document, add_finding, add_version, made

FEES = "You pay the fees within thirty days of the date of the invoice."
LESS = "You pay the fees within ten days of the date of the invoice."
DATA = "We process personal data as the privacy notice of the workshop describes."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def versions(desk: Desk) -> tuple[Version, Version]:
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        return add_version(tx, document, (FEES, DATA)), add_version(tx, document, (LESS, DATA), day=30)


def rate(
    desk: Desk,
    version: Version,
    severity: Severity | None,
    *,
    clause: int = 0,
    state: FindingState = FindingState.DRAFT,
) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        made = add_finding(tx, version, tx.findings.next_label(version.id))
        provision = tx.provisions.of_version(version.id)[clause].id
        tx.findings.revise(
            replace(
                made,
                revision=2,
                state=state,
                target=replace(made.target, provisions=(provision,)),
                judgement=replace(made.judgement, severity=severity),
            )
        )


def shift(desk: Desk, versions: tuple[Version, Version]) -> SeverityShift:
    return rating_of(desk, compare_versions(desk, *(str(each.id) for each in versions)))


def test_the_worst_rating_of_each_side_is_told(desk: Desk, versions: tuple[Version, Version]) -> None:
    old, new = versions
    for version, severity in ((old, Severity.LOW), (old, Severity.MEDIUM), (old, None), (new, Severity.CRITICAL)):
        rate(desk, version, severity)

    found = shift(desk, versions)

    assert (found.before, found.after) == (Severity.MEDIUM, Severity.CRITICAL)


def test_a_version_without_findings_is_not_rated(desk: Desk, versions: tuple[Version, Version]) -> None:
    rate(desk, versions[0], Severity.HIGH)

    found = shift(desk, versions)

    assert (found.before, found.after) == (Severity.HIGH, None)


def test_ratings_on_clauses_that_stayed_do_not_count_as_a_shift(desk: Desk, versions: tuple[Version, Version]) -> None:
    for version in versions:
        rate(desk, version, Severity.CRITICAL, clause=1)

    found = shift(desk, versions)

    assert (found.before, found.after) == (None, None)


def test_what_a_person_has_rejected_is_no_rating(desk: Desk, versions: tuple[Version, Version]) -> None:
    rate(desk, versions[0], Severity.HIGH, state=FindingState.REJECTED)

    assert shift(desk, versions).before is None


def test_the_record_keeps_the_ratings_of_the_day_it_was_confirmed(
    desk: Desk, versions: tuple[Version, Version]
) -> None:
    old, new = versions
    rate(desk, old, Severity.HIGH)

    (noted,) = note_changes(desk, "Lantern Terms")
    rate(desk, new, Severity.LOW)
    confirmed = confirm_change(desk, str(old.id), str(new.id), Confirmation())

    assert (noted.severity_before, noted.severity_after) == (Severity.HIGH, None)
    assert (confirmed.severity_before, confirmed.severity_after) == (Severity.HIGH, Severity.LOW)
    with desk.workspace.reading() as view:
        assert view.changes.between(old.id, new.id) == confirmed


def test_the_redline_for_the_window_carries_the_ratings(desk: Desk, versions: tuple[Version, Version]) -> None:
    old, new = versions
    rate(desk, new, Severity.LOW)

    shown = show_redline(desk, old.id, new.id)

    reworded = next(each for each in shown.transition.pairs if not each.link.exact)
    assert (shown.severities.before, shown.severities.after) == (None, Severity.LOW)
    assert shown.severities.on(reworded) == (None, Severity.LOW)


def test_a_frozen_pack_holds_the_ratings_of_either_version(reviewed_anew: Desk) -> None:
    desk = reviewed_anew
    with desk.workspace.reading() as view:
        (reviewed,) = view.versions.all()
    earlier = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2025-03-03.md")
    declared = Declared(platform="Tandlewick", document="Tandlewick Privacy Notice", language="en")
    assert [each.status for each in import_paths(desk, [earlier], declared)] == ["imported"]

    pack = freeze(desk, Selected(versions=(str(reviewed.id),))).pack

    with desk.workspace.reading() as view:
        (row,) = read_pack(view.packs.get(pack)).changes
    assert (row.severity_before, row.severity_after) == ("", "critical")
    assert {clause.severity_after for clause in row.clauses} >= {"critical", ""}


def test_the_commands_print_the_ratings(
    desk: Desk, versions: tuple[Version, Version], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = versions
    rate(desk, old, Severity.HIGH)
    note_changes(desk, "Lantern Terms")
    desk.workspace.close()
    path = str(tmp_path / "w.clausemark")

    assert main(["diff", path, str(old.id), str(new.id), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["severity_before"], told["severity_after"]) == ("high", None)
    assert [each["severity_before"] for each in told["pairs"]] == ["high", None]
    assert main(["history", path, "Lantern Terms", "--json"]) == 0
    change = json.loads(capsys.readouterr().out)["steps"][0]["change"]
    assert (change["severity_before"], change["severity_after"]) == ("high", None)
    assert main(["diff", path, str(old.id), str(new.id)]) == 0
    assert "Severity on what changed: high before, not rated after." in capsys.readouterr().out
