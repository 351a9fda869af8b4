from __future__ import annotations

import io
import re
import stat
import zipfile
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from clausemark.archive.terms import CaptureBasis
from clausemark.errors import InputRefusedError
from clausemark.intake.containers import Container, container_of
from clausemark.intake.members import Member, decode_member, encode_member
from clausemark.intake.patience import TimeLimits
from clausemark.intake.unpacker import Unpacker
from clausemark.intake.unpacking import members_of
from support.container_files import PAGE, gzipped, message, tar, warc
from support.docx_files import docx, p, zipped

ANSWER = ("https://www.lantern.example/terms", "200 OK", "text/html; charset=utf-8", PAGE)


def opened(data: bytes, kind: Container) -> list[Member]:
    return list(members_of(io.BytesIO(data), kind, "made"))


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.zip", zipped({"a.md": "x"}), Container.ZIP),
        ("a.docx", docx(p("x")), None),
        ("a.wacz", zipped({"datapackage.json": "{}"}), Container.WACZ),
        ("a", tar({"a.md": b"x"}), Container.TAR),
        ("a.tgz", gzipped(tar({"a.md": b"x"})), Container.TAR),
        ("a.html.gz", gzipped(PAGE), Container.GZIP),
        ("a", warc(ANSWER, packed=False), Container.WARC),
        ("a.warc.gz", warc(ANSWER), Container.WARC),
        ("a.html", PAGE, None),
    ],
    ids=["zip", "docx", "wacz", "tar", "tgz", "html.gz", "warc", "warc.gz", "html"],
)
def test_containers_are_known_by_their_bytes(name: str, data: bytes, kind: Container | None) -> None:
    assert container_of(name, data[:4096]) is kind


def test_a_zip_gives_its_files_without_what_systems_hide_in_it() -> None:
    found = opened(
        zipped({"a/b.md": "Terms.", "__MACOSX/b.md": "x", "a/.DS_Store": "x", "~$c.docx": "x"}), Container.ZIP
    )

    assert [(each.name, each.data) for each in found] == [("a/b.md", b"Terms.")]


def test_a_member_without_a_name_is_passed_over() -> None:
    data = zipped({"a.md": b"1. So.", "x": b"2. So."}).replace(b"x", b"\x00")

    assert [each.name for each in members_of(io.BytesIO(data), Container.ZIP, "a.zip")] == ["a.md"]


def test_a_digest_of_no_kind_costs_the_record_only() -> None:
    data = warc(("https://a.example/", "200 OK", "text/html", PAGE), packed=False)
    odd = data.replace(b"sha1:", b"s\x00a1:")
    assert odd != data

    with pytest.raises(InputRefusedError) as refusal:
        list(members_of(io.BytesIO(odd), Container.WARC, "a.warc"))

    assert refusal.value.reason == "unreadable"


def test_a_link_in_a_zip_is_passed_over() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.md")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")

    assert opened(out.getvalue(), Container.ZIP) == []


def test_a_tar_tells_when_its_files_were_changed() -> None:
    (found,) = opened(tar({"a.md": b"Terms."}), Container.TAR)

    assert found.captured_at is not None
    assert (found.captured_at.utc, found.captured_at.basis) == (
        datetime(2026, 1, 1, tzinfo=UTC),
        CaptureBasis.FILE_TIME,
    )


def test_a_packed_page_loses_its_suffix() -> None:
    assert [each.name for each in members_of(io.BytesIO(gzipped(PAGE)), Container.GZIP, "a.html.gz")] == ["a.html"]


def test_containers_inside_are_taken_apart_too() -> None:
    inner = zipped({"terms.md": "Terms."})

    (found,) = opened(zipped({"inner.zip": inner}), Container.ZIP)

    assert (found.name, found.data) == ("inner.zip!/terms.md", b"Terms.")


def test_containers_too_deep_inside_are_refused() -> None:
    deep = zipped({"terms.md": "Terms."})
    for _ in range(4):
        deep = zipped({"inner.zip": deep})

    (found,) = opened(deep, Container.ZIP)

    assert found.refusal is not None
    assert found.refusal[0] == "nested-too-deeply"


def test_a_damaged_container_inside_costs_itself_only() -> None:
    found = opened(zipped({"a.md": "One.", "b.zip": b"PK\x03\x04 damaged", "c.md": "Two."}), Container.ZIP)

    assert [each.refusal and each.refusal[0] for each in found] == [None, "unreadable", None]


def test_a_bomb_in_a_zip_is_refused_by_itself() -> None:
    found = opened(zipped({"bomb.txt": b"0" * (20 * 1024 * 1024), "a.md": "One."}), Container.ZIP)

    assert [each.refusal and each.refusal[0] for each in found] == ["hostile", None]


def test_a_bomb_of_gzip_is_hostile() -> None:
    with pytest.raises(InputRefusedError) as refused:
        opened(gzipped(b"0" * (70 * 1024 * 1024)), Container.GZIP)

    assert refused.value.reason == "hostile"


def test_a_web_archive_gives_documents_with_moment_and_address() -> None:
    (found,) = opened(warc(ANSWER), Container.WARC)

    assert (found.name, found.data, found.source_url) == ("www.lantern.example/terms", PAGE, ANSWER[0])
    assert found.captured_at is not None
    assert found.captured_at.utc == datetime(2026, 3, 17, 8, 30, tzinfo=UTC)
    assert found.captured_at.basis is CaptureBasis.WARC_DATE


def test_what_a_web_archive_holds_beside_documents_is_told() -> None:
    picture = ("https://lantern.example/a.png", "200 OK", "image/png", b"png")
    moved = ("https://lantern.example/old", "301 Moved", "text/html", b"moved")

    found = opened(warc(ANSWER, picture, moved), Container.WARC)

    assert [each.data for each in found] == [PAGE, b""]
    assert found[1].warnings[0][0] == "passed-over"
    assert "redirects and error answers: 1" in found[1].warnings[0][1]


def test_a_web_archive_that_was_cut_off_gives_what_came_before() -> None:
    whole = warc(ANSWER, ("https://lantern.example/b", "200 OK", "text/html", PAGE * 500))

    found = opened(whole[:-30], Container.WARC)

    assert found[0].data == PAGE
    assert found[-1].refusal is not None
    assert found[-1].refusal[0] == "cut-off"


def test_custody_names_no_id_that_an_archive_does_not_give() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
    about = b"1 0 Lantern\nURL IP-address Archive-date Content-type Archive-length\n"
    head = f"filedesc://a.arc 0.0.0.0 20260317083000 text/plain {len(about)}\n".encode()
    line = f"https://a.example/ 127.0.0.1 20260317083000 text/html {len(answer)}\n".encode()

    (found,) = opened(head + about + b"\n" + line + answer + b"\n", Container.WARC)

    assert found.data == PAGE
    assert found.note == "record 2 of the archive (without id), dated 2026-03-17T08:30:00Z"


def test_a_length_that_no_machine_can_count_costs_the_record_only() -> None:
    endless = re.sub(rb"Content-Length: \d+", b"Content-Length: " + b"7" * 400, warc(ANSWER, packed=False))

    found = opened(warc(ANSWER, packed=False) + endless, Container.WARC)

    assert found[0].data == PAGE
    assert found[-1].refusal is not None
    assert found[-1].refusal[0] == "cut-off"


def test_bytes_that_differ_from_the_archives_digest_are_told() -> None:
    plain = warc(ANSWER, packed=False).replace(b"You pay the fees", b"You pay no feees")

    (found,) = opened(plain, Container.WARC)

    assert [code for code, _ in found.warnings] == ["digest-differs"]


def test_a_wacz_gives_the_documents_of_its_archives() -> None:
    data = zipped({"archive/data.warc.gz": warc(ANSWER), "../../etc/passwd": "x"})

    assert [each.data for each in opened(data, Container.WACZ)] == [PAGE]


def test_a_message_gives_its_attachments() -> None:
    (found,) = opened(message("See attached.", {"terms.txt": "1. Fees are due."}), Container.MAIL)

    assert (found.name, found.data.strip()) == ("terms.txt", b"1. Fees are due.")


def test_a_member_comes_back_from_bytes() -> None:
    (member,) = opened(warc(ANSWER), Container.WARC)

    assert decode_member(encode_member(member), member.data) == member


@pytest.mark.parametrize("head", [b"{}", b"[1,2]", b'["a",["x","http-date","second"],null,null,"",null,[]]', b"["])
def test_other_bytes_are_no_member(head: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # json's own message, or ours
        decode_member(head, b"")


def test_a_container_is_taken_apart_in_a_process_of_its_own(tmp_path: Path) -> None:
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    first.write_bytes(zipped({"a.md": "One.", "b.md": "Two."}))
    second.write_bytes(b"PK\x03\x04 damaged")

    with Unpacker() as unpacker:
        found = list(unpacker.members(Container.ZIP, "a.zip", first))
        with pytest.raises(InputRefusedError) as refused:
            list(unpacker.members(Container.ZIP, "b.zip", second))

    assert [each.data for each in found] == [b"One.", b"Two."]
    assert refused.value.reason == "unreadable"


def die(connection: Connection) -> None:
    connection.recv_bytes()
    raise SystemExit(3)


def never(connection: Connection) -> None:
    connection.recv_bytes()
    connection.recv_bytes()


@pytest.mark.parametrize(("serve", "still", "reason"), [(die, 90.0, "reader-crashed"), (never, 0.2, "time-limit")])
def test_a_process_that_fails_costs_its_container_only(
    tmp_path: Path, serve: object, still: float, reason: str
) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.md": "One."}))

    with Unpacker(TimeLimits(still=still), serve) as unpacker, pytest.raises(InputRefusedError) as refused:  # type: ignore[arg-type]  # either of two functions
        list(unpacker.members(Container.ZIP, "a.zip", path))

    assert refused.value.reason == reason
