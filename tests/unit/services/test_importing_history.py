"""The history of documents in a git repository becomes their versions, commit by commit."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from clausemark.archive.library import Version
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.intake.git_history import changes_in, parsed_commit
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from support.git_repositories import commit, git, repository

TERMS = "# Terms\n\n1. You pay the fees.\n\n2. We may end your access.\n"
FILE = "Lantern/Terms of Service.md"


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    folder = repository(tmp_path / "archive" / "lantern-versions")
    commit(folder, "First record of Lantern Terms of Service", {FILE: TERMS, "README.md": "About."})
    commit(
        folder,
        "Record new changes of Lantern Terms of Service\n\nX-source-document-location: https://lantern.example/terms",
        {FILE: TERMS + "\n3. More.\n"},
        date="2026-04-01T10:00:00+00:00",
    )
    return folder


def versions(desk: Desk, title: str = "Lantern Terms of Service") -> list[Version]:
    with desk.workspace.reading() as view:
        (document,) = [each for each in view.documents.all() if each.title == title]
        return list(view.versions.of_document(document.id))


def test_every_commit_that_touches_a_file_is_a_version(desk: Desk, recorded: Path) -> None:
    results = list(import_paths(desk, [recorded]))

    found = versions(desk)
    assert [each.status for each in results] == ["imported", "imported"]
    assert [each.captured_at.utc.isoformat() for each in found] == [
        "2026-03-17T07:30:00+00:00",
        "2026-04-01T10:00:00+00:00",
    ]
    assert {each.captured_at.basis for each in found} == {CaptureBasis.COMMIT_DATE}


def test_the_custody_names_the_commit_with_its_dates_as_written(desk: Desk, recorded: Path) -> None:
    list(import_paths(desk, [recorded]))

    with desk.workspace.reading() as view:
        first, second = (view.captures.get(each.capture) for each in versions(desk))
        note = view.custody.of_capture(first.id)[0].note
    assert f"commit {git(recorded, 'rev-parse', 'HEAD~1').strip()}" in note
    assert "written 2026-03-17T08:30:00+01:00" in note
    assert second.origin.source_url == "https://lantern.example/terms"


def test_a_second_import_adds_only_the_new_commits(desk: Desk, recorded: Path) -> None:
    list(import_paths(desk, [recorded]))
    commit(recorded, "Record new changes of Lantern Terms of Service", {FILE: TERMS}, date="2026-05-01T10:00:00+00:00")

    results = list(import_paths(desk, [recorded]))

    assert [each.status for each in results] == ["unchanged", "unchanged", "imported"]
    assert [each.kind for each in versions(desk)] == [VersionKind.FIRST, VersionKind.CHANGE, VersionKind.CHANGE]


def test_a_change_of_the_extraction_alone_is_technical(desk: Desk, recorded: Path) -> None:
    subject = "Apply technical or declaration upgrade on Lantern Terms of Service"
    commit(recorded, subject, {FILE: TERMS.replace("#", "##")}, date="2026-05-01T10:00:00+00:00")

    list(import_paths(desk, [recorded]))

    assert versions(desk)[-1].kind is VersionKind.TECHNICAL


def test_a_renamed_file_stays_one_document(desk: Desk, recorded: Path) -> None:
    git(recorded, "mv", FILE, "Lantern/Conditions of Use.md")
    commit(recorded, "Rename", {}, date="2026-05-01T10:00:00+00:00")

    list(import_paths(desk, [recorded]))

    assert len(versions(desk, "Lantern Conditions of Use")) == 3


def test_a_state_is_never_dated_before_the_one_it_follows(desk: Desk, recorded: Path) -> None:
    early, late = "2020-01-01T00:00:00+00:00", "2026-06-01T00:00:00+00:00"
    commit(recorded, "Record new changes", {FILE: TERMS + "\n9. Last.\n"}, date=early, committed=late)

    list(import_paths(desk, [recorded]))

    assert versions(desk)[-1].captured_at.utc.isoformat() == late


def test_commits_on_a_branch_that_was_merged_count(desk: Desk, recorded: Path) -> None:
    git(recorded, "switch", "--quiet", "-c", "side", "HEAD~1")
    commit(recorded, "Side", {"Lantern/Privacy Policy.md": TERMS}, date="2026-04-02T10:00:00+00:00")
    git(recorded, "switch", "--quiet", "main")
    git(recorded, "merge", "--quiet", "--no-edit", "side", date="2026-04-03T10:00:00+00:00")

    assert [each.status for each in import_paths(desk, [recorded])] == ["imported"] * 3


def test_a_bundle_is_read_like_its_repository(desk: Desk, recorded: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "lantern.bundle"
    git(recorded, "bundle", "create", "--quiet", str(bundle), "--all")

    results = list(import_paths(desk, [bundle]))

    assert [(each.path, each.member, each.status) for each in results] == [("lantern.bundle", FILE, "imported")] * 2


def test_a_repository_below_a_folder_is_one_container(desk: Desk, recorded: Path) -> None:
    (recorded.parent / "loose.md").write_text(TERMS, encoding="utf-8")

    results = list(import_paths(desk, [recorded.parent]))

    assert [each.member for each in results].count(FILE) == 2
    assert [each.member for each in results].count(None) == 1


def test_a_damaged_bundle_is_refused(desk: Desk, tmp_path: Path) -> None:
    bundle = tmp_path / "damaged.bundle"
    bundle.write_bytes(b"# v2 git bundle\n" + b"0" * 40 + b" refs/heads/main\n\nPACK")

    assert [(each.status, each.reason) for each in import_paths(desk, [bundle])] == [("refused", "unreadable")]


def test_without_the_command_a_repository_is_refused_with_advice(
    desk: Desk, recorded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)

    (result,) = import_paths(desk, [recorded])

    assert (result.status, result.reason) == ("refused", "git-missing")
    assert "Install git" in (result.message or "")


def test_the_settings_of_a_repository_run_nothing(desk: Desk, recorded: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trapped"
    hook = f"touch '{trap.as_posix()}'"
    for key in ("core.fsmonitor", "core.pager", "core.sshCommand", "diff.external", "uploadpack.packObjectsHook"):
        git(recorded, "config", key, hook)

    results = list(import_paths(desk, [recorded]))

    assert {each.status for each in results} == {"imported"}
    assert not trap.exists()


def test_names_of_files_cannot_pass_for_commits() -> None:
    log = b"%(a)s\0\n:000000 100644 %(o)s %(a)s A\0%(b)s\0:100644 000000 %(a)s %(o)s D\0gone.md\0" % {
        b"a": b"a" * 40,
        b"b": b"b" * 40,
        b"o": b"0" * 40,
    }

    assert [(each.commit, each.path) for each in changes_in(log)] == [("a" * 40, "b" * 40)]


@pytest.mark.parametrize("raw", [b"", b"tree x\nauthor nobody\n\nx", b"author a <b> 1 +0000\n\nx", b"\xff" * 40])
def test_what_is_no_commit_is_none(raw: bytes) -> None:
    assert parsed_commit(raw) is None
