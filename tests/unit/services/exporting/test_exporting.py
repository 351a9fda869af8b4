"""An export tells how far it is, stops when asked, and draws the same bytes in any process."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clausemark.archive.clock import FixedClock
from clausemark.errors import ClausemarkError, UsageError
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.apart import export_apart, freeze_apart
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.one_finding import export_finding
from clausemark.services.exporting.rendering import missing_glyphs
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, ready
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.services.verifying import verify_exported
from clausemark.store.copies import backup
from clausemark.store.workspace import Workspace

EXPORTING = """
import sys
from pathlib import Path
from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.apart import export_apart
from clausemark.store.workspace import Workspace

class Told:
    def start(self, total, what): pass
    def advance(self, done, note=""): print(done, flush=True)

if __name__ == "__main__":
    with Workspace.open(Path(sys.argv[1]), passphrase=None, clock=SystemClock()) as workspace:
        export_apart(Desk(workspace, "A", SystemClock(), Law()), sys.argv[2], Path(sys.argv[3]), progress=Told())
"""
"""A program that exports a pack in a process of its own and says every page that is drawn."""


class Watcher:
    """Remembers what it heard, and cancels at a page."""

    def __init__(self, token: CancelToken | None = None, at: int = 0) -> None:
        self.totals: list[tuple[int, str]] = []
        self.done: list[tuple[int, str]] = []
        self._token, self._at = token, at

    def start(self, total: int, what: str) -> None:
        self.totals.append((total, what))

    def advance(self, done: int, note: str = "") -> None:
        self.done.append((done, note))
        if self._token is not None and done >= self._at:
            self._token.cancel()


def files_of(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def events_of(desk: Desk) -> int:
    with desk.workspace.reading() as view:
        return sum(1 for event in view.ledger.events() if event.act == "pack.exported")


def test_progress_counts_pages_up_to_the_number_drawn(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    watcher = Watcher()

    done = export_pack(reviewed, frozen, tmp_path / "pack", progress=watcher)

    counts = [count for count, _ in watcher.done]
    assert counts == sorted(counts)
    assert watcher.done[-1] == (done.pages, "workbook and files")
    assert watcher.totals[-1] == (done.pages, "pages")
    assert "Findings" in {note for _, note in watcher.done}


@pytest.mark.parametrize("place", ["pack", "not/yet/there/pack"])
def test_a_cancelled_export_leaves_nothing(reviewed: Desk, frozen: str, tmp_path: Path, place: str) -> None:
    token, before = CancelToken(), events_of(reviewed)

    with pytest.raises(CancelledError):
        export_pack(reviewed, frozen, tmp_path / place, progress=Watcher(token, 5), cancel=token)

    assert list(tmp_path.iterdir()) == []
    assert events_of(reviewed) == before


@pytest.mark.parametrize("zipped", [True, False])
def test_nothing_stays_beside_a_pack_that_was_written(
    reviewed: Desk, frozen: str, tmp_path: Path, zipped: bool
) -> None:
    done = export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(zipped=zipped, volume_pages=20))

    assert done.volumes > 1
    assert list(tmp_path.iterdir()) == [tmp_path / "pack"]


def test_another_process_writes_the_same_bytes(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    watcher = Watcher()

    here = export_pack(reviewed, frozen, tmp_path / "here")
    there = export_apart(reviewed, frozen, tmp_path / "there", progress=watcher)

    assert files_of(tmp_path / "here") == files_of(tmp_path / "there")
    assert there.pdf_sha256 == here.pdf_sha256
    assert watcher.done[-1][0] == here.pages


@pytest.mark.skipif(sys.platform == "win32", reason="only here is a process killed without a word to its own")
def test_a_drawing_process_whose_window_was_killed_ends_without_a_word(
    reviewed: Desk, frozen: str, tmp_path: Path
) -> None:
    program, copy, target = tmp_path / "exporting.py", tmp_path / "w.clausemark", tmp_path / "packs" / "pack"
    program.write_text(EXPORTING, encoding="utf-8")
    backup(reviewed.workspace.path, copy, None)
    target.parent.mkdir()
    command = [sys.executable, str(program), str(copy), frozen, str(target)]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline()
        window.send_signal(signal.SIGKILL)
        _, told = window.communicate()  # until the drawing process, which has the same console, has ended too

    assert told == ""
    assert list(target.parent.iterdir()) == []


def test_another_process_freezes_the_same_pack(reviewed_anew: Desk) -> None:
    watcher = Watcher()
    here = ready(reviewed_anew, Selected())

    there = freeze_apart(reviewed_anew, Selected(), progress=watcher)

    assert there == here.frozen
    assert watcher.totals == [(there.exhibits, "sources")]
    with reviewed_anew.workspace.reading() as view:
        assert view.packs.get(there.pack) == here.data


def test_a_freeze_in_another_process_is_cancelled(reviewed_anew: Desk) -> None:
    token = CancelToken()
    with reviewed_anew.workspace.reading() as view:
        before = view.ledger.count()

    with pytest.raises(CancelledError):
        freeze_apart(reviewed_anew, Selected(), progress=Watcher(token, 0), cancel=token)

    with reviewed_anew.workspace.reading() as view:
        assert view.ledger.count() == before


def test_what_a_freeze_in_another_process_refuses_keeps_its_reason(reviewed_anew: Desk) -> None:
    with pytest.raises(UsageError) as refused:
        freeze_apart(reviewed_anew, Selected(documents=("doc-9999",)))

    assert refused.value.reason == "unknown-id"


def test_an_encrypted_workspace_is_frozen_in_another_process(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 11, 28, tzinfo=UTC))
    with Workspace.create(tmp_path / "w.clausemark", passphrase="a long word", clock=clock, actor="A") as workspace:
        desk = Desk(workspace, "A", clock, Law())

        with pytest.raises(UsageError) as refused:
            freeze_apart(desk, Selected())

    assert refused.value.reason == "nothing-selected"


def test_an_export_in_another_process_is_cancelled(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    token, before = CancelToken(), events_of(reviewed)

    with pytest.raises(CancelledError):
        export_apart(reviewed, frozen, tmp_path / "pack", progress=Watcher(token, 0), cancel=token)

    assert list(tmp_path.iterdir()) == []
    assert events_of(reviewed) == before


def test_a_refusal_of_the_other_process_keeps_its_reason(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("a file where a folder would have to be", encoding="utf-8")

    with pytest.raises(UsageError) as refused:
        export_apart(reviewed, frozen, tmp_path / "plain", ExportChoices(zipped=True))

    assert refused.value.reason == "target-exists"


def test_a_pack_that_cannot_be_written_there_is_refused_with_advice(
    reviewed: Desk, frozen: str, tmp_path: Path
) -> None:
    (tmp_path / "plain").write_text("a file where a folder would have to be", encoding="utf-8")
    before = events_of(reviewed)

    with pytest.raises(ClausemarkError) as refused:
        export_apart(reviewed, frozen, tmp_path / "plain" / "pack")

    assert refused.value.reason == "not-written"
    assert "Choose another folder" in refused.value.message
    assert events_of(reviewed) == before


def test_a_pack_of_common_scripts_misses_no_glyph(reviewed: Desk, frozen: str) -> None:
    assert missing_glyphs(reviewed, frozen) == ""


def test_one_finding_is_written_without_freezing_a_pack(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    with reviewed.workspace.reading() as view:
        before = [entry.id for entry in view.packs.all()]
        version = view.versions.of_document(next(iter(view.documents.all())).id)[-1].id
        finding = next(iter(view.findings.of_version(version))).id

    written = export_finding(reviewed, finding, tmp_path / "one.pdf")

    with reviewed.workspace.reading() as view:
        events = [event for event in view.ledger.events() if event.act == "finding.exported"]
        assert [entry.id for entry in view.packs.all()] == before == [frozen]
    assert written.read_bytes().startswith(b"%PDF-1.7")
    assert [event.record for event in events] == [f"{finding}/export"]


def test_a_pack_in_volumes_verifies_and_its_workbook_names_their_stamps(
    reviewed: Desk, frozen: str, tmp_path: Path
) -> None:
    done = export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(volume_pages=20))

    report = verify_exported(tmp_path / "pack")
    told = {check.name: check.detail for check in report.checks}
    assert report.ok
    assert done.volumes > 1
    assert f"the {done.pages} pages of its {done.volumes} volumes and their index" in told["PDF"]
    assert f"data/pack-{done.volumes:02}.pdf" in done.files
    assert f"Clausemark-Volumes: {done.volumes}" in (tmp_path / "pack" / "bag-info.txt").read_text(encoding="utf-8")
    assert "data/pack-01.pdf" in (tmp_path / "pack" / "VERIFY.txt").read_text(encoding="utf-8")


def test_a_volume_taken_away_is_told(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(volume_pages=20))

    (tmp_path / "pack" / "data" / "pack-02.pdf").unlink()

    failed = {check.name for check in verify_exported(tmp_path / "pack").checks if not check.ok}
    assert {"bag manifest", "PDF"} <= failed


def test_volumes_that_would_hold_next_to_nothing_are_refused() -> None:
    with pytest.raises(UsageError) as refused:
        ExportChoices(volume_pages=5)

    assert refused.value.reason == "volume-too-small"
