"""A purge needs two persons, is impossible under hold, and leaves a workspace that verifies and says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from clausemark.archive.clock import FixedClock
from clausemark.archive.identifiers import DocumentId
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.review.purge import PurgeReason, PurgeState
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.purging import ask_purge, confirm_purge, losses, purges, withdraw_purge
from clausemark.services.retaining import set_retention
from clausemark.services.verifying import verify_workspace
from clausemark.services.withdrawing import restore
from support.workspaces import ACTOR, CLOCK, add_finding, made, opened

OTHER = "Ben Other"
DOCUMENT = DocumentId("doc-0001")
WORDS = "1. You may not sublet your Lantern account to anybody.\n\n2. Lantern may end your access without any notice.\n"
LATER = FixedClock(CLOCK.now() + timedelta(days=31))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "terms.md").write_text(f"# Terms\n\n{WORDS}", encoding="utf-8")
    (tmp_path / "other.md").write_text("# Rules\n\n1. Quokka keeps records for ten years.\n", encoding="utf-8")
    return tmp_path / "a.clausemark"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with made(path) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        for name in ("terms", "other"):
            said = Declared(platform=name.title(), document=f"{name} of use", language="en")
            (result,) = import_paths(desk, [path.parent / f"{name}.md"], said)
            assert result.status == "imported"
        with workspace.transaction(ACTOR) as tx:
            add_finding(tx, tx.versions.get("ver-0001"))
        yield desk


def refused(act: object, *given: object, **named: object) -> str:
    with pytest.raises(RuleRefusedError) as raised:
        act(*given, **named)  # type: ignore[operator]  # any act
    assert raised.value.exit_status == 6
    return raised.value.reason


def confirmed(desk: Desk, path: Path, who: str = OTHER, clock: FixedClock = CLOCK) -> PurgeState:
    desk.workspace.close()
    return confirm_purge(path, None, clock, who, DOCUMENT).state


def test_two_persons_purge_and_the_workspace_says_so(desk: Desk, path: Path) -> None:
    gone = losses(desk, DOCUMENT)
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)

    assert confirmed(desk, path) is PurgeState.DONE

    assert (gone.versions, gone.captures, dict(gone.records)["fnd"]) == (1, 1, 1)
    assert b"sublet your Lantern account" not in path.read_bytes()
    report = verify_workspace(path, None, CLOCK)
    assert report.ok
    (line,) = [check for check in report.checks if check.name == "purged"]
    assert all(word in line.detail for word in (ACTOR, OTHER, "terms of use", "retention-over"))
    with opened(path) as workspace:
        (done,) = purges(Desk(workspace, ACTOR, CLOCK, Law()))
        assert (len(done.originals), done.versions) == (1, ("ver-0001",))


@pytest.mark.parametrize("who", [ACTOR, "ada  QUILL", "Quill, Àda"])
def test_nobody_confirms_what_they_asked_for(desk: Desk, path: Path, who: str) -> None:
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)
    desk.workspace.close()
    before = path.read_bytes()

    assert refused(confirm_purge, path, None, CLOCK, who, DOCUMENT) == "four-eyes"
    assert path.read_bytes() == before


def test_nobody_confirms_in_disguise(desk: Desk, path: Path) -> None:
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)
    desk.workspace.close()

    with pytest.raises(UsageError) as refusal:
        confirm_purge(path, None, CLOCK, "Ada Qui11", DOCUMENT)

    assert refusal.value.reason == "name-looks-alike"


def test_under_hold_nothing_is_purged(desk: Desk, path: Path) -> None:
    set_retention(desk, hold=True, reason="Case 12")

    assert refused(ask_purge, desk, DOCUMENT, PurgeReason.COURT_OR_AUTHORITY, "Order 5") == "legal-hold"


def test_a_hold_makes_a_request_lapse_even_when_it_is_released(desk: Desk, path: Path) -> None:
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)
    set_retention(desk, hold=True, reason="Case 12")
    desk.workspace.close()
    assert refused(confirm_purge, path, None, CLOCK, OTHER, DOCUMENT) == "legal-hold"

    with opened(path) as workspace:
        set_retention(replace(desk, workspace=workspace), hold=False, reason="Case closed")

    assert refused(confirm_purge, path, None, CLOCK, OTHER, DOCUMENT) == "purge-lapsed"


def test_before_the_date_only_two_reasons_count(desk: Desk) -> None:
    set_retention(desk, until="2099-12-31")

    assert refused(ask_purge, desk, DOCUMENT, PurgeReason.CLIENT_REQUEST) == "retention-running"
    assert refused(ask_purge, desk, DOCUMENT, PurgeReason.UNLAWFULLY_HELD) == "note-missing"
    assert ask_purge(desk, DOCUMENT, PurgeReason.UNLAWFULLY_HELD, "No basis").state is PurgeState.ASKED
    assert refused(ask_purge, desk, DOCUMENT, PurgeReason.UNLAWFULLY_HELD, "No basis") == "purge-asked"


def test_a_request_lapses_with_what_it_was_about_and_with_time(desk: Desk, path: Path) -> None:
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)
    with desk.workspace.transaction(ACTOR) as tx:
        add_finding(tx, tx.versions.get("ver-0001"), "f-002")
    desk.workspace.close()
    assert refused(confirm_purge, path, None, CLOCK, OTHER, DOCUMENT) == "purge-lapsed"

    with opened(path) as workspace:
        again = replace(desk, workspace=workspace)
        withdraw_purge(again, DOCUMENT)
        ask_purge(again, DOCUMENT, PurgeReason.RETENTION_OVER)

    assert refused(confirm_purge, path, None, LATER, OTHER, DOCUMENT) == "purge-lapsed"
    assert confirm_purge(path, None, CLOCK, OTHER, DOCUMENT).state is PurgeState.DONE


def test_what_was_purged_comes_in_again_only_by_hand_and_told(desk: Desk, path: Path) -> None:
    ask_purge(desk, DOCUMENT, PurgeReason.RETENTION_OVER)
    confirmed(desk, path)

    with opened(path) as workspace:
        again = replace(desk, workspace=workspace)
        said = Declared(platform="Terms", document="terms of use", language="en")
        (watched,) = import_paths(again, [path.parent / "terms.md"], replace(said, method="watch"))
        (by_hand,) = import_paths(again, [path.parent / "terms.md"], said)
        assert refused(restore, again, ["ver-0001"]) == "purged"
        assert workspace.check() == []

    assert (watched.status, watched.reason) == ("refused", "purged")
    assert (by_hand.status, by_hand.document) == ("imported", DOCUMENT)
    assert OTHER in by_hand.warnings[0]
