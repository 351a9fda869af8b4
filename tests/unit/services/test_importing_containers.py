"""Members of containers are imported like files, each with its moment, address and custody."""

from __future__ import annotations

from pathlib import Path

from clausemark.archive.terms import CaptureBasis
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from support.container_files import PAGE, message, mhtml, warc
from support.docx_files import zipped

TERMS = "1. You pay the fees.\n\n2. We may end your access.\n"


def test_a_release_of_dated_terms_makes_a_history(desk: Desk, tmp_path: Path) -> None:
    release = tmp_path / "release.zip"
    release.write_bytes(
        zipped(
            {
                "set/Lantern/Terms of Service/2026-01-05T10-20-30Z.md": TERMS,
                "set/Lantern/Terms of Service/2026-02-05T10-20-30Z.md": TERMS + "\n3. More.\n",
                "set/README.md": "About this set of documents.",
            }
        )
    )

    results = list(import_paths(desk, [release]))

    assert [each.status for each in results] == ["imported"] * 3
    with desk.workspace.reading() as view:
        (document,) = [each for each in view.documents.all() if each.title == "Lantern Terms of Service"]
        versions = view.versions.of_document(document.id)
    assert [each.captured_at.utc.isoformat() for each in versions] == [
        "2026-01-05T10:20:30+00:00",
        "2026-02-05T10:20:30+00:00",
    ]


def test_a_page_of_a_web_archive_keeps_where_it_came_from(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(warc(("https://www.lantern.example/terms", "200 OK", "text/html", PAGE)))

    (result,) = import_paths(desk, [path])

    assert result.version is not None
    with desk.workspace.reading() as view:
        version = view.versions.get(result.version)
        capture = view.captures.get(version.capture)
        document = view.documents.get(version.document)
        acquired = view.custody.of_capture(capture.id)[0]
        original = view.originals.get(capture.sha256)
    assert original == PAGE
    assert document.title == "lantern.example/terms"
    assert (capture.origin.file_name, capture.origin.member) == ("crawl.warc.gz", "www.lantern.example/terms")
    assert capture.origin.source_url == "https://www.lantern.example/terms"
    assert capture.captured_at.basis is CaptureBasis.WARC_DATE
    assert "record 1 of the archive" in acquired.note
    assert "the container's SHA-256 is" in acquired.note


def test_a_second_import_of_a_container_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(warc(("https://www.lantern.example/terms", "200 OK", "text/html", PAGE)))
    list(import_paths(desk, [path]))

    assert [each.status for each in import_paths(desk, [path])] == ["unchanged"]


def test_what_an_archive_tells_is_told_of_a_known_page_too(desk: Desk, tmp_path: Path) -> None:
    page = ("https://www.lantern.example/terms", "200 OK", "text/html", PAGE)
    one, other = tmp_path / "one.warc.gz", tmp_path / "other.warc.gz"
    one.write_bytes(warc(page))
    other.write_bytes(warc(page, ("https://www.lantern.example/gone", "404 Not Found", "text/html", PAGE)))
    list(import_paths(desk, [one]))

    (known,) = import_paths(desk, [other])

    assert known.status == "unchanged"
    assert [each.partition(":")[0] for each in known.warnings] == ["passed-over"]


def test_a_message_and_what_is_attached_to_it_are_documents(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "notice.eml"
    path.write_bytes(message("Our terms have changed.", {"terms.txt": TERMS}))

    results = list(import_paths(desk, [path]))

    assert [(each.status, each.member) for each in results] == [("imported", None), ("imported", "terms.txt")]


def test_what_is_attached_to_mail_in_an_archive_has_its_platform_and_moment(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mails.zip"
    path.write_bytes(zipped({"Lantern/notice.eml": message("Our terms have changed.", {"fees.txt": TERMS})}))

    _, attached = import_paths(desk, [path])

    assert attached.version is not None
    with desk.workspace.reading() as view:
        version = view.versions.get(attached.version)
        platform = view.platforms.get(view.documents.get(version.document).platform)
    assert (platform.name, version.captured_at.basis) == ("Lantern", CaptureBasis.MHTML_DATE)
    assert version.captured_at.utc.isoformat() == "2026-03-17T08:30:00+00:00"


def test_the_words_of_a_header_stand_in_the_custody(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "terms.mhtml"
    path.write_bytes(mhtml(PAGE))

    (result,) = import_paths(desk, [path])

    assert result.version is not None
    with desk.workspace.reading() as view:
        version = view.versions.get(result.version)
        acquired = view.custody.of_capture(version.capture)[0]
    assert acquired.note == "the moment is known by: mhtml-date; “Tue, 17 Mar 2026 09:30:00 +0100”"


def test_a_container_without_documents_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "empty.zip"
    path.write_bytes(zipped({"__MACOSX/x": "x"}))

    assert [(each.status, each.reason) for each in import_paths(desk, [path])] == [("refused", "nothing-inside")]


def test_what_fails_in_a_container_does_not_stop_the_rest(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mixed.zip"
    path.write_bytes(zipped({"a.md": TERMS, "b.bin": b"\x00\x01", "c.md": TERMS + "\n3. More.\n"}))

    assert [each.status for each in import_paths(desk, [path])] == ["imported", "refused", "imported"]


def test_the_same_file_handed_in_twice_at_once_makes_one_version(desk: Desk, tmp_path: Path) -> None:
    paths = []
    for name in ("one", "two"):
        place = tmp_path / name / "Lantern" / "Terms of Service"
        place.mkdir(parents=True)
        (place / "2026-01-05.md").write_text("1. You may leave.", encoding="utf-8")
        paths.append(tmp_path / name)

    results = list(import_paths(desk, paths))

    assert [each.status for each in results] == ["imported", "unchanged"]
    assert results[0].version == results[1].version
