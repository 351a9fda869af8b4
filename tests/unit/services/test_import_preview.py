"""What is recognised of files before they are stored, and what a person corrects."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.terms import CaptureBasis
from clausemark.errors import UsageError
from clausemark.intake.discovery import Skipped, discover
from clausemark.services.candidates import Declared
from clausemark.services.desk import Desk, Law
from clausemark.services.import_preview import (
    FilePreview,
    ImportPreview,
    Outlook,
    declare,
    import_rows,
    known_names,
    preview_import,
    read_ahead,
)
from clausemark.services.importing import import_items
from clausemark.services.progress import CancelledError, CancelToken
from support.workspaces import ACTOR, CLOCK, made

TERMS = "# Terms\n\n" + "\n\n".join(
    f"{number}. You may not rent out your Lantern account to other people, and we may end your access."
    for number in range(1, 9)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "a.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "archive" / "Lantern" / "Terms of Service"
    place.mkdir(parents=True)
    (place / "2026-01-05.md").write_text(TERMS, encoding="utf-8")
    (place / "2026-02-05.pdf.zip").write_bytes(b"PK\x05\x06" + b"\x00" * 18)
    (place / "notes.bin").write_bytes(b"\x00\x01\x02")
    (place / ".hidden.md").write_text("x", encoding="utf-8")
    return tmp_path / "archive"


def of_terms(desk: Desk, folder: Path) -> FilePreview:
    (row,) = preview_import(desk, [folder / "Lantern" / "Terms of Service" / "2026-01-05.md"]).rows
    return row


def test_place_and_name_tell_platform_type_and_date(desk: Desk, folder: Path) -> None:
    row = next(each for each in preview_import(desk, [folder]).rows if each.candidate.name == "2026-01-05.md")

    assert (row.platform, row.document, row.terms_type) == ("Lantern", "Lantern Terms of Service", "Terms of Service")
    assert (row.captured_at.basis, row.captured_at.precision) == (CaptureBasis.FILE_NAME, "day")
    assert (row.outlook, row.media_type, row.size) == (Outlook.NEW_DOCUMENT, "text/markdown", len(TERMS))


def test_nothing_is_stored(desk: Desk, folder: Path) -> None:
    with desk.workspace.reading() as view:
        before = view.ledger.count()

    rows = preview_import(desk, [folder]).rows
    list(read_ahead(rows))

    with desk.workspace.reading() as view:
        assert view.ledger.count() == before


def test_refusals_are_told_beforehand_with_their_reason(desk: Desk, folder: Path) -> None:
    refused = {each.candidate.name: each for each in preview_import(desk, [folder]).rows if not each.importable}

    assert refused["notes.bin"].reason == "not-text"
    assert "Choose another file" in refused["notes.bin"].message


def test_what_was_passed_over_is_told(desk: Desk, folder: Path) -> None:
    (skipped,) = preview_import(desk, [folder]).skipped

    assert (skipped.display, skipped.reason) == ("archive/Lantern/Terms of Service/.hidden.md", "hidden")


def test_reading_ahead_tells_language_and_provisions(desk: Desk, folder: Path) -> None:
    row = of_terms(desk, folder)

    ((place, read),) = read_ahead([row])

    assert (place, read.language) == (0, "en")
    assert read.provisions is not None
    assert read.provisions >= 8


def test_what_was_read_ahead_is_what_the_import_gives(desk: Desk, folder: Path) -> None:
    ((_, read),) = read_ahead([of_terms(desk, folder)])

    (result,) = import_rows(desk, [read])

    assert (result.status, result.provisions) == ("imported", read.provisions)


def test_what_a_person_declares_goes_before_what_was_recognised(desk: Desk, folder: Path) -> None:
    row = of_terms(desk, folder)

    said = declare(desk, row, replace(row.declared, platform="Beacon", captured_at="2026-01-09"))

    assert (said.platform, said.document) == ("Beacon", "Beacon Terms of Service")
    assert said.captured_at.basis is CaptureBasis.DECLARED
    (result,) = import_rows(desk, [said])
    with desk.workspace.reading() as view:
        assert view.documents.get(str(result.document)).title == "Beacon Terms of Service"


def test_a_declaration_can_be_taken_back(desk: Desk, folder: Path) -> None:
    row = of_terms(desk, folder)

    said = declare(desk, row, Declared(platform="Beacon"))

    assert declare(desk, said, Declared()) == row


def test_what_was_declared_and_read_stays_when_more_files_come(desk: Desk, folder: Path, tmp_path: Path) -> None:
    ((_, read),) = read_ahead([of_terms(desk, folder)])
    said = declare(desk, read, replace(read.declared, platform="Beacon"))
    lone = tmp_path / "page.md"
    lone.write_text(TERMS, encoding="utf-8")

    again, new = preview_import(desk, [said.candidate.path, lone], [said]).rows

    assert again == said
    assert [place for place, _ in read_ahead([again, new])] == [1]


def test_bytes_that_are_there_already_are_told_by_their_version(desk: Desk, folder: Path) -> None:
    (result,) = import_rows(desk, [of_terms(desk, folder)])

    again = of_terms(desk, folder)

    assert (again.outlook, again.known_as) == (Outlook.UNCHANGED, result.version)


def test_the_same_bytes_under_another_document_can_be_imported(desk: Desk, folder: Path) -> None:
    list(import_rows(desk, [of_terms(desk, folder)]))

    other = declare(desk, of_terms(desk, folder), Declared(document="Lantern House Rules"))

    assert (other.outlook, other.media_type) == (Outlook.NEW_DOCUMENT, "text/markdown")


def test_a_later_capture_is_a_new_version(desk: Desk, folder: Path) -> None:
    list(import_rows(desk, [of_terms(desk, folder)]))
    later = folder / "Lantern" / "Terms of Service" / "2026-03-05.md"
    later.write_text(TERMS + "\n\n9. New.", encoding="utf-8")

    (row,) = preview_import(desk, [later]).rows

    assert row.outlook is Outlook.NEW_VERSION


@pytest.mark.parametrize(
    ("declared", "reason"),
    [(Declared(captured_at="last week"), "time-invalid"), (Declared(language="English!"), "value-unknown")],
)
def test_what_cannot_be_recorded_is_refused(desk: Desk, folder: Path, declared: Declared, reason: str) -> None:
    with pytest.raises(UsageError) as refusal:
        declare(desk, of_terms(desk, folder), declared)

    assert refusal.value.reason == reason


def test_columns_that_nothing_tells_are_marked(desk: Desk, tmp_path: Path) -> None:
    lone = tmp_path / "page.md"
    lone.write_text(TERMS, encoding="utf-8")

    (row,) = preview_import(desk, [lone]).rows

    assert row.unsure == ("platform", "terms_type")
    assert declare(desk, row, Declared(platform="Lantern", terms_type="Terms")).unsure == ()


def test_names_of_the_workspace_are_offered(desk: Desk, folder: Path) -> None:
    list(import_rows(desk, [of_terms(desk, folder)]))

    names = known_names(desk)

    assert names.platforms == ("Lantern",)
    assert names.documents == {"Lantern": ("Lantern Terms of Service",)}
    assert names.terms_types == ("Terms of Service",)


def test_recognition_can_be_stopped(desk: Desk, folder: Path) -> None:
    token = CancelToken()
    token.cancel()

    with pytest.raises(CancelledError):
        preview_import(desk, [folder], cancel=token)


def test_a_missing_path_is_passed_over_and_told(desk: Desk, tmp_path: Path) -> None:
    found = preview_import(desk, [tmp_path / "nowhere"])

    assert found == ImportPreview((), (Skipped(str(tmp_path / "nowhere"), "path-missing"),))


def test_own_title_tells_the_type_that_no_place_tells(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "saved-page.md"
    file.write_text(TERMS.replace("# Terms", "# Lantern Privacy Notice"), encoding="utf-8")

    (row,) = preview_import(desk, [file]).rows
    ((_, read),) = read_ahead([row])
    declared = declare(desk, read, Declared(terms_type="House Rules"))
    taken_back = declare(desk, declared, Declared())
    (result,) = import_rows(desk, [taken_back])

    assert (row.terms_type, row.unsure) == ("Unclassified", ("platform", "terms_type"))
    assert [each.terms_type for each in (read, declared, taken_back)] == [
        "Privacy Policy",
        "House Rules",
        "Privacy Policy",
    ]
    assert read.unsure == ("platform",)
    with desk.workspace.reading() as view:
        document = view.documents.get(result.document or "")
        assert (document.title, document.terms_type) == ("saved-page", "Privacy Policy")


def test_a_file_that_changed_after_a_person_saw_it_is_refused(desk: Desk, folder: Path) -> None:
    row = of_terms(desk, folder)
    row.candidate.path.write_text(TERMS.replace("may not", "may"), encoding="utf-8")

    (result,) = import_rows(desk, [row])

    assert (result.status, result.reason) == ("refused", "file-changed")
    with desk.workspace.reading() as view:
        assert view.captures.count() == 0


def test_a_file_that_was_removed_after_a_person_saw_it_is_refused(desk: Desk, folder: Path) -> None:
    row = of_terms(desk, folder)
    row.candidate.path.unlink()

    (result,) = import_rows(desk, [row])

    assert (result.status, result.reason) == ("refused", "unreadable")


def test_a_file_is_not_kept_under_the_moment_of_what_it_was_before(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "terms.md"
    file.write_text(TERMS, encoding="utf-8")
    (found,) = discover([file], [])
    os.utime(file, (0, 1_000_000_000))

    (result,) = import_items(desk, [(found, Declared())])

    assert (result.status, result.reason) == ("refused", "file-changed")


def test_what_reading_refused_stays_refused_when_something_is_declared(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7\nnothing that could be read\n%%EOF\n")
    rows = list(preview_import(desk, [tmp_path / "torn.pdf"]).rows)
    ((_, read),) = read_ahead(rows)

    declared = declare(desk, read, Declared(platform="Lantern"))

    assert read.outlook is Outlook.REFUSED
    assert (declared.outlook, declared.reason, declared.message) == (read.outlook, read.reason, read.message)
    assert declared.platform == "Lantern"
