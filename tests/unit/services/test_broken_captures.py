"""A broken capture is kept and shown, and becomes a version on a person's word alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.terms import VersionKind
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.services.broken_captures import VersionOfBroken, broken_captures, make_version, read_broken
from clausemark.services.candidates import Declared, ImportResult
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from clausemark.services.withdrawing import ImportBatch
from support.inline_reading import InlinePool

SAID = Declared(platform="Lantern", terms_type="Privacy Policy")


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("importing", "rereading"):
        monkeypatch.setattr(f"clausemark.services.{module}.ReaderPool", InlinePool)


def take(desk: Desk, folder: Path, name: str, text: str) -> ImportResult:
    (folder / name).write_text(text, encoding="utf-8")
    return next(iter(import_paths(desk, [folder / name], SAID)))


@pytest.fixture
def broken(desk: Desk, tmp_path: Path) -> ImportResult:
    return take(desk, tmp_path, "2026-02-05.md", "Redirecting…\n")


def test_it_is_kept_as_a_capture_and_no_version(desk: Desk, broken: ImportResult) -> None:
    assert (broken.status, broken.version, broken.reason) == ("imported", None, "redirect-notice")
    with desk.workspace.reading() as view:
        assert list(view.versions.all()) == []
        assert view.originals.get(view.captures.get(str(broken.capture)).sha256) == "Redirecting…\n".encode()
    (entry,) = broken_captures(desk)
    assert (entry.platform, entry.held.capture) == ("Lantern", broken.capture)
    assert desk.workspace.check() == []


def test_the_same_bytes_again_are_known(desk: Desk, broken: ImportResult, tmp_path: Path) -> None:
    again = take(desk, tmp_path, "2026-02-05.md", "Redirecting…\n")

    assert (again.status, again.capture) == ("unchanged", broken.capture)


def test_a_person_makes_it_a_version_and_the_ledger_says_who_and_why(desk: Desk, broken: ImportResult) -> None:
    version = make_version(desk, str(broken.capture), "It was the whole notice")

    with desk.workspace.reading() as view:
        made = view.versions.get(version)
        acts = [event.act for event in view.ledger.events() if event.record.startswith("brk-")]
        held = view.broken.of_capture(made.capture)
    assert made.kind is VersionKind.FIRST
    assert "It was the whole notice" in made.note
    assert acts == ["broken.kept", "broken.made-version"]
    assert held is not None
    assert (held.version, held.why, held.decided_by) == (version, "It was the whole notice", desk.actor)
    assert broken_captures(desk) == []
    assert desk.workspace.check() == []


def test_it_takes_its_place_between_the_others(desk: Desk, broken: ImportResult, tmp_path: Path) -> None:
    take(desk, tmp_path, "2026-01-05.md", "1. You may leave.\n\n2. We may go.\n")
    take(desk, tmp_path, "2026-03-05.md", "1. You may leave.\n\n2. We may go.\n")

    make_version(desk, str(broken.capture), "So it was")

    with desk.workspace.reading() as view:
        document = next(view.documents.all())
        versions = view.versions.of_document(document.id)
    assert [each.kind.value for each in versions] == ["first", "change", "change"]


def test_no_reason_no_version(desk: Desk, broken: ImportResult) -> None:
    with pytest.raises(RuleRefusedError) as refusal:
        make_version(desk, str(broken.capture), "  ")

    assert refusal.value.reason == "reason-missing"


def test_one_capture_makes_one_version(desk: Desk, broken: ImportResult) -> None:
    make_version(desk, str(broken.capture), "So it was")

    with pytest.raises(UsageError) as refusal:
        make_version(desk, str(broken.capture), "Again")

    assert refusal.value.reason == "version-made"


def test_the_word_can_be_taken_back_and_given_again(desk: Desk, broken: ImportResult) -> None:
    assert broken.capture is not None
    act = VersionOfBroken(broken.capture, "So it was", read_broken(desk, broken.capture))
    act.do(desk)

    act.undo(desk)
    assert [each.held.capture for each in broken_captures(desk)] == [broken.capture]
    act.do(replace(desk))

    with desk.workspace.reading() as view:
        assert [each.id for each in view.versions.all()] == [act.version]
    assert broken_captures(desk) == []
    assert desk.workspace.check() == []


def test_an_import_of_broken_captures_is_taken_back_with_its_document(desk: Desk, broken: ImportResult) -> None:
    assert broken.capture is not None
    batch = ImportBatch((), (broken.capture,))

    batch.undo(desk)

    with desk.workspace.reading() as view:
        assert (list(view.documents.all()), list(view.captures.all())) == ([], [])
    batch.do(desk)
    assert len(broken_captures(desk)) == 1
    assert desk.workspace.check() == []
