"""Verification tells how far it is, can be stopped, and takes a PDF alone."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.assets import resource_path
from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, draw_up, freeze
from clausemark.services.importing import Declared, import_paths
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.services.review_files import import_review_files
from clausemark.services.verifying import verify_exported, verify_workspace
from clausemark.services.verifying_apart import verify_exported_apart, verify_workspace_apart
from clausemark.store.workspace import Workspace
from clausemark.ui.dropped import sorted_drop
from clausepack.checks.signed import step_faults
from support.desks import approve, revise
from support.workspaces import ACTOR, CLOCK


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a small pack and the workspace that it came from."""
    folder = tmp_path_factory.mktemp("packed")
    source = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")
    with Workspace.create(folder / "one.clausemark", passphrase=None, clock=CLOCK, actor=ACTOR) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        list(import_paths(desk, [source], Declared("Tandlewick", "Tandlewick Privacy Notice", language="en")))
        import_review_files(desk, [resource_path("samples", "reviews", "tandlewick-privacy.review.json")])
        export_pack(desk, freeze(desk, Selected()).pack, folder / "pack")
    return folder


class Listening:
    """Progress that is written down; it may ask for a stop when a kind of unit begins."""

    def __init__(self, cancel: CancelToken | None = None, at: str = "") -> None:
        self.stretches: list[tuple[int, str]] = []
        self.most = 0
        self._cancel = cancel
        self._at = at

    def start(self, total: int, what: str) -> None:
        self.stretches.append((total, what))
        if self._cancel is not None and what == self._at:
            self._cancel.cancel()

    def advance(self, done: int, note: str = "") -> None:
        self.most = max(self.most, done)


def test_pages_are_counted(packed: Path) -> None:
    progress = Listening()

    report = verify_exported(packed / "pack", progress)

    assert report.ok
    (pages,) = (total for total, what in progress.stretches if what == "pages")
    assert progress.most == pages - 1


def test_it_stops_between_pages(packed: Path) -> None:
    cancel = CancelToken()
    progress = Listening(cancel, "pages")

    with pytest.raises(CancelledError):
        verify_exported(packed / "pack", progress, cancel)

    assert progress.most == 0


def test_a_workspace_stops_as_well(packed: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(CancelledError):
        verify_workspace(packed / "one.clausemark", None, CLOCK, Listening(), cancel)


def test_another_process_reports_the_same_of_a_pack(packed: Path) -> None:
    here, there = Listening(), Listening()

    report = verify_exported_apart(packed / "pack", there)

    assert report == verify_exported(packed / "pack", here)
    assert there.stretches == here.stretches


def test_another_process_reports_the_same_of_a_workspace_that_is_open(packed: Path) -> None:
    path = packed / "one.clausemark"

    with Workspace.open(path, passphrase=None, clock=CLOCK):
        report = verify_workspace_apart(path, None, CLOCK)

    assert report == verify_workspace(path, None, CLOCK)


def test_another_process_stops_when_asked(packed: Path) -> None:
    cancel = CancelToken()

    with pytest.raises(CancelledError):
        verify_exported_apart(packed / "pack", Listening(cancel, "pages"), cancel)


def test_what_another_process_refuses_keeps_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "terms.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")

    with pytest.raises(InputRefusedError) as refused:
        verify_exported_apart(path)

    assert refused.value.reason == "pdf-unreadable"


def test_a_process_that_dies_is_told_and_not_taken_for_a_report(packed: Path) -> None:
    class Killing(Listening):
        """Ends the process that checks as soon as it says that it has begun."""

        def start(self, total: int, what: str) -> None:
            super().start(total, what)
            for each in multiprocessing.active_children():
                each.kill()

    with pytest.raises(ClausemarkError) as failed:
        verify_exported_apart(packed / "pack", Killing())

    assert failed.value.reason == "verify-process-ended"


def test_a_pdf_alone_holds_and_says_what_it_cannot_prove(packed: Path) -> None:
    report = verify_exported(packed / "pack" / "data" / "pack.pdf")

    assert [check.detail for check in report.checks if not check.ok] == []
    assert {"digests", "sign-offs", "ledger", "derivation"} <= {check.name for check in report.checks}
    assert any("whether this is the PDF that was exported" in sentence for sentence in report.not_checked)


def test_a_pdf_without_a_record_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "terms.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")

    with pytest.raises(InputRefusedError) as refused:
        verify_exported(path)

    assert refused.value.reason == "pdf-unreadable"


def test_a_dropped_pdf_is_a_pack_when_it_carries_one(packed: Path, tmp_path: Path) -> None:
    pack, terms = packed / "pack" / "data" / "pack.pdf", tmp_path / "terms.pdf"
    terms.write_bytes(b"%PDF-1.4\n%%EOF\n")

    drop = sorted_drop([pack, terms])

    assert (drop.packs, drop.documents) == ((pack,), (terms,))


def test_who_approved_a_finding_and_revised_it_later_approved_no_own_work(reviewed_anew: Desk) -> None:
    second = replace(reviewed_anew, actor="Second Reader")
    with second.workspace.reading() as view:
        finding = next(each for each in view.findings.all() if each.label == "f-001")
    approve(second, finding.target.version, finding.label)
    revise(second, finding, title="Read again, and said otherwise")

    pack = draw_up(second, Selected()).pack

    (printed,) = (each for each in pack.findings if each.id == finding.id)
    assert [(step.person, step.lapsed) for step in printed.steps] == [("Second Reader", True)]
    assert list(step_faults(pack)) == []
