"""What names, places and first bytes tell of a file; what is no document."""

from __future__ import annotations

import inspect
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Never

import pytest

from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError
from clausemark.intake.discovery import Skipped, candidate, date_in_name, discover, printable
from clausemark.intake.gate import judge
from clausemark.intake.markdown import MarkdownReader
from clausemark.intake.media import media_type_of


def test_folders_give_platform_type_and_day(tmp_path: Path) -> None:
    folder = tmp_path / "Acme" / "Terms of Service"
    folder.mkdir(parents=True)
    for name in ("2026-03-17.md", "2025-01-02T003006.html", ".hidden.md"):
        (folder / name).write_bytes(b"x")
    found = list(discover([tmp_path], []))
    assert [each.path.name for each in found] == ["2025-01-02T003006.html", "2026-03-17.md"]
    assert {(each.platform, each.terms_type) for each in found} == {("Acme", "Terms of Service")}
    assert [each.captured_at.precision for each in found] == ["second", "day"]


def test_a_day_before_other_words_counts_when_it_is_the_only_one() -> None:
    named = date_in_name("4711_1998-05-15_SEVERANCE AGREEMENT")

    assert named is not None
    assert (named.utc.isoformat()[:10], named.basis, named.precision) == ("1998-05-15", CaptureBasis.FILE_NAME, "day")
    assert date_in_name("from 1998-05-15 to 1999-05-15 inclusive") is None
    assert date_in_name("4711-1998-05-155 x") is None


def test_a_name_may_end_in_a_commit_and_must_hold_a_real_day() -> None:
    named = date_in_name("2026-03-02_348ff86d")
    assert named is not None
    assert (named.utc.day, named.precision, named.basis) == (2, "day", CaptureBasis.FILE_NAME)
    assert date_in_name("2026-13-02") is None


def test_the_comment_of_a_saved_page_gives_address_and_moment(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(
        b"<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/terms \n"
        b" saved date: Tue Mar 17 2026 10:00:00 GMT+0100 (CET)\n-->"
    )
    (found,) = discover([page], [])
    assert found.source_url == "https://example.org/terms"
    assert (found.captured_at.utc.hour, found.captured_at.basis) == (9, CaptureBasis.PAGE_COMMENT)


def test_a_missing_path_is_told_and_holds_up_no_other(tmp_path: Path) -> None:
    made(tmp_path, "a.md")
    skipped: list[Skipped] = []

    found = list(discover([tmp_path / "gone.md", tmp_path / "a.md"], skipped))

    assert [each.name for each in found] == ["a.md"]
    assert skipped == [Skipped(str(tmp_path / "gone.md"), "path-missing")]


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "shut/a.md", "open/b.md")
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda self: _denied() if self.name == "shut" else listed(self))
    skipped: list[Skipped] = []

    found = list(discover([tmp_path], skipped))

    assert [each.name for each in found] == ["b.md"]
    assert skipped == [Skipped(f"{tmp_path.name}/shut", "unreadable")]


def _denied() -> Never:
    raise PermissionError


@pytest.mark.parametrize(
    ("name", "head", "media_type"),
    [("a.md", b"# x", "text/markdown"), ("a.txt", b"<!doctype html>", "text/html"), ("A.HTM", b"x", "text/html")],
)
def test_content_goes_before_the_suffix(name: str, head: bytes, media_type: str) -> None:
    assert media_type_of(name, head) == media_type


@pytest.mark.parametrize("head", [b"7z\xbc\xaf\x27\x1c", b"PK\x03\x04"])
def test_formats_without_a_reader_are_refused(head: bytes) -> None:
    with pytest.raises(InputRefusedError) as caught:
        media_type_of("a.md", head)
    assert caught.value.reason == "format-unsupported"


def test_stubs_are_broken_and_short_documents_are_not() -> None:
    assert judge(MarkdownReader().read(b"Redirecting...")) is not None
    assert judge(MarkdownReader().read(b"1. The service is free of charge.")) is None


def made(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    made(tmp_path, "a.md", ".hidden/b.md", "~$c.md", "d.md.part", "Thumbs.db")
    with suppress(OSError):  # Windows lets not everybody make links
        (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    skipped: list[Skipped] = []
    assert [each.path.name for each in discover([tmp_path], skipped)] == ["a.md"]
    assert {(each.display.rpartition("/")[2], each.reason) for each in skipped} - {("link.md", "link")} == {
        (".hidden", "hidden"),
        ("~$c.md", "temporary"),
        ("d.md.part", "temporary"),
        ("Thumbs.db", "hidden"),
    }


def test_a_loose_dated_file_says_nothing_of_its_platform(tmp_path: Path) -> None:
    made(tmp_path, "joe/Downloads/2026-03-17.md")
    (found,) = discover([tmp_path / "joe" / "Downloads" / "2026-03-17.md"], [])
    assert (found.platform, found.terms_type) == (None, None)


@pytest.mark.parametrize("handed_in", ["Acme/Privacy Policy/2026-03-17.md", "Acme/Privacy Policy", "Acme", "."])
def test_the_layout_is_known_from_wherever_it_is_handed_in(tmp_path: Path, handed_in: str) -> None:
    made(tmp_path, "Acme/Privacy Policy/2026-03-17.md")
    (found,) = discover([tmp_path / handed_in], [])
    assert (found.platform, found.terms_type) == ("Acme", "Privacy Policy")


def test_a_file_named_like_terms_has_that_type(tmp_path: Path) -> None:
    made(tmp_path, "acme.example/Cookie Policy.txt", "acme.example/x.txt", "acme-terms/2026-03-17.md")
    found = {each.path.name: (each.platform, each.terms_type) for each in discover([tmp_path], [])}
    assert found == {
        "Cookie Policy.txt": ("acme.example", "Cookie Policy"),
        "x.txt": ("acme.example", None),
        "2026-03-17.md": ("acme-terms", None),
    }


@pytest.mark.parametrize(
    "moment", ["7_26_2026 9_15_00 AM", "26.7.2026, 09_15_00", "2026-07-26 09_15_00", "26_07_2026 09_15"]
)
def test_a_page_that_single_file_saved_is_called_as_its_page(tmp_path: Path, moment: str) -> None:
    made(tmp_path, f"Service terms _ Lantern ({moment}).html", "Service terms (2).html")

    assert [each.stem for each in discover([tmp_path], [])] == ["Service terms (2)", "Service terms _ Lantern"]


def test_what_follows_an_initial_is_no_suffix(tmp_path: Path) -> None:
    made(tmp_path, "1998-03-04_LEASE OF GREGORY S. MILLER", "Lease of Mr. S. Miller.txt")

    assert [each.stem for each in discover([tmp_path], [])] == [
        "1998-03-04_LEASE OF GREGORY S. MILLER",
        "Lease of Mr. S. Miller",
    ]


def test_the_folder_that_one_stands_in_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "saved/a.md")
    monkeypatch.chdir(tmp_path / "saved")

    assert [each.display for each in discover([Path()], [])] == ["saved/a.md"]


def test_a_title_with_a_hyphen_is_a_kind_of_terms(tmp_path: Path) -> None:
    made(tmp_path, "Acme/In-App Purchases Policy.md", "Acme/acme-terms.md")

    assert [each.terms_type for each in discover([tmp_path], [])] == ["In-App Purchases Policy", None]


def test_a_folder_called_like_a_host_is_the_platform_however_deep_it_lies(tmp_path: Path) -> None:
    made(tmp_path, "crawl/docs/acme.example/Cookie Policy.txt", "crawl/docs/other.example/Cookie Policy.txt")
    made(tmp_path, "Acme/region.old/Cookie Policy.txt")

    found = [(each.platform, each.terms_type) for each in discover([tmp_path], [])]

    assert found == [
        ("Acme", "Cookie Policy"),
        ("acme.example", "Cookie Policy"),
        ("other.example", "Cookie Policy"),
    ]


def test_files_called_by_their_date_alone_are_versions_of_what_their_folder_is_called(tmp_path: Path) -> None:
    made(tmp_path, "acme-fees/2026-03-17.md", "acme-fees/2026-04-17_348ff86d.md", "acme-fees/2026-05-17 note.md")

    assert [each.stem for each in discover([tmp_path], [])] == ["acme-fees", "acme-fees", "2026-05-17 note"]


def test_a_page_of_a_known_address_keeps_its_own_name(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "2026-03-17.html").write_bytes(b'<html><link rel="canonical" href="https://example.org/terms"><p>x')

    (found,) = discover([folder.parent], [])

    assert (found.source_url, found.stem) == ("https://example.org/terms", "2026-03-17")


def test_names_are_cleaned_for_eyes(tmp_path: Path) -> None:
    assert printable("a\x1b[31m\u202eb\udcff.md") == "a\ufffd[31m\ufffdb\ufffd.md"
    gone = candidate(tmp_path / "a\tb.md", "a\tb.md", None)
    assert (gone.name, gone.display) == ("a\ufffdb.md", "a\ufffdb.md")
    assert gone.captured_at.basis is CaptureBasis.FILE_TIME


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a.epub", "format-unsupported"),
        ("a.xml", "format-unsupported"),
        ("a.csv", "format-unsupported"),
    ],
)
def test_formats_are_known_by_name_too(name: str, reason: str) -> None:
    with pytest.raises(InputRefusedError) as caught:
        media_type_of(name, b"words")
    assert caught.value.reason == reason
    assert name in caught.value.message


def test_pages_without_a_name_for_it_are_known_by_their_first_tags() -> None:
    assert media_type_of("x", "<html>".encode("utf-16")) == "text/html"
    assert media_type_of("x", "\ufeff<?xml version='1.0'?>\n<!-- c --><!DOCTYPE html>".encode()) == "text/html"
    assert media_type_of("LICENCE", b"1. Words") == "text/plain"
    assert media_type_of("saved page", b" <h1>Terms</h1>") == "text/html"


@pytest.mark.skipif(sys.platform == "win32", reason="needs folders that are opened by their number")
def test_a_folder_nested_beyond_the_longest_path_is_told_and_the_rest_is_found(tmp_path: Path) -> None:
    made(tmp_path, "a.md", "z.md")
    place = os.open(tmp_path, os.O_RDONLY)
    for _ in range(200):
        os.mkdir("b" * 24, dir_fd=place)
        inner = os.open("b" * 24, os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = inner
    os.close(place)
    skipped: list[Skipped] = []

    found = list(discover([tmp_path], skipped))

    assert [each.name for each in found] == ["a.md", "z.md"]
    assert [each.reason for each in skipped] == ["unreadable"]


def test_folders_may_be_nested_deeper_than_functions_may_call_each_other(tmp_path: Path) -> None:
    made(tmp_path, "/".join("d" * 150) + "/deep.md", "a.md")
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 100)
    try:
        found = [each.name for each in discover([tmp_path], [])]
    finally:
        sys.setrecursionlimit(before)

    assert found == ["a.md", "deep.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its pipes in no folder")
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    skipped: list[Skipped] = []

    assert list(discover([tmp_path], skipped)) == []
    assert skipped == [Skipped(f"{tmp_path.name}/pipe.html", "unreadable")]


@pytest.mark.parametrize("seconds", [1e12, -1e12, 1e30])
def test_a_file_time_outside_the_calendar_is_none(
    tmp_path: Path, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.md")
    monkeypatch.setattr("clausemark.intake.discovery._seconds", lambda _: seconds)

    (found,) = discover([tmp_path], [])

    assert found.captured_at.utc == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_document_is_called_something_even_where_its_file_is_called_a_blank(tmp_path: Path) -> None:
    made(tmp_path, " .md")

    (found,) = discover([tmp_path], [])

    assert found.stem == " .md"
