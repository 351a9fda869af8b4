"""Packs are signed by several people, and every later change shows."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from clausepack.errors import PackError
from clausepack.pdf.signature import FileKey, Level, SigningOrder, TokenKey, sign_pdf
from clausepack.pdf.signature_seen import signatures_of
from clausepack.report import Report
from clausepack.signing import sign_folder
from clausepack.verify import verify_pack
from support.certificates import PASSPHRASE, Authority, time_stamps
from support.pack_fonts import font_set
from support.tokens import LABEL, MODULE, PIN, fill_token
from support.written_packs import write_sample

UTC = "2026-11-27T09:00:00Z"
FONT = font_set().files["sans"]


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.made()


@pytest.fixture(scope="module")
def url(authority: Authority) -> Iterator[str]:
    with time_stamps(authority) as address:
        yield address


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("exported") / "pack")


@pytest.fixture
def pack(exported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(exported, tmp_path / "pack"))


def order(authority: Authority, name: str, field: str = "", level: Level = Level.B, url: str = "") -> SigningOrder:
    return SigningOrder(FileKey(authority.pkcs12(name), PASSPHRASE), level, FONT, url, field)


def faults(report: Report) -> dict[str, str]:
    """Return what failed, but for what the invented pack says of a ledger and digests that are invented as well."""
    invented = {"digests", "sign-offs", "ledger", "recorded", "agreement"}
    return {check.name: check.detail for check in report.checks if not check.ok and check.name not in invented}


def detail(report: Report, name: str) -> str:
    return next(check.detail for check in report.checks if check.name == name)


def test_an_unsigned_pack_says_so(pack: Path) -> None:
    report = verify_pack(pack)

    assert faults(report) == {}
    assert "who stands behind the pack: its PDF carries no digital signature" in report.not_checked


def test_a_signed_pack_verifies_and_names_its_signer(pack: Path, authority: Authority) -> None:
    done = sign_folder(pack, order(authority, "Ada Quill", "Approved"), UTC)

    report = verify_pack(pack)
    assert faults(report) == {}
    assert "Approved: Common Name: Ada Quill" in detail(report, "signatures")
    assert done.sha256_before != done.sha256_after


def test_what_was_there_before_stays_at_the_beginning(pack: Path, authority: Authority) -> None:
    before = (pack / "data" / "pack.pdf").read_bytes()

    sign_folder(pack, order(authority, "Ada Quill"), UTC)

    assert (pack / "data" / "pack.pdf").read_bytes().startswith(before)
    (line,) = (pack / "signatures.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["bytes_before"] == len(before)


def test_several_people_sign_one_after_the_other(pack: Path, authority: Authority, url: str) -> None:
    sign_folder(pack, order(authority, "Ada Quill", "Prepared"), UTC)
    sign_folder(pack, order(authority, "Bo Tern", "Approved", Level.LTA, url), UTC)
    sign_folder(pack, order(authority, "Cy Moss"), UTC)

    report = verify_pack(pack)
    assert faults(report) == {}
    assert [name in detail(report, "signatures") for name in ("Ada Quill", "Bo Tern", "Cy Moss")] == [True] * 3


@pytest.mark.parametrize("level", [Level.T, Level.LT, Level.LTA])
def test_a_time_stamp_is_reported(pack: Path, authority: Authority, url: str, level: Level) -> None:
    done = sign_folder(pack, order(authority, "Ada Quill", level=level, url=url), UTC)

    assert done.signature.stamped
    assert "time-stamped" in detail(verify_pack(pack), "signatures")


def test_a_change_after_the_signature_shows(pack: Path, authority: Authority) -> None:
    from pyhanko.pdf_utils.generic import NameObject, TextStringObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    signed = sign_pdf((pack / "data" / "pack.pdf").read_bytes(), order(authority, "Ada Quill"))
    path = pack / "changed.pdf"
    path.write_bytes(signed)
    with path.open("rb+") as stream:
        writer = IncrementalPdfFileWriter(stream)
        page = writer.root["/Pages"]["/Kids"][0]
        page[NameObject("/Contents")] = writer.add_object(TextStringObject("other words"))
        writer.update_container(page)
        writer.write_in_place()  # type: ignore[no-untyped-call]  # the library is typed in part

    (seen,) = signatures_of(path.read_bytes())

    assert seen.sound
    assert not seen.unchanged


def test_a_flipped_byte_breaks_the_signature(pack: Path, authority: Authority) -> None:
    signed = bytearray(sign_pdf((pack / "data" / "pack.pdf").read_bytes(), order(authority, "Ada Quill")))
    at = signed.index(b"<pdf:Producer>Clausemark") + len(b"<pdf:Producer>C")
    signed[at] ^= 1

    (seen,) = signatures_of(bytes(signed))

    assert not seen.sound


def test_a_signature_stripped_with_the_bag_made_to_fit_shows(pack: Path, authority: Authority) -> None:
    before = (pack / "data" / "pack.pdf").read_bytes()
    sign_folder(pack, order(authority, "Ada Quill"), UTC)
    (pack / "data" / "pack.pdf").write_bytes(before)

    assert "signatures.jsonl does not tell of the 0 signatures" in faults(verify_pack(pack))["signatures"]


def test_a_field_is_signed_once(pack: Path, authority: Authority) -> None:
    sign_folder(pack, order(authority, "Ada Quill", "Approved"), UTC)

    with pytest.raises(PackError) as refused:
        sign_folder(pack, order(authority, "Bo Tern", "Approved"), UTC)

    assert refused.value.reason == "signature-field-taken"
    assert "Prepared, Reviewed" in refused.value.message


def test_a_wrong_passphrase_leaves_the_pack_as_it_was(pack: Path, authority: Authority) -> None:
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    wrong = SigningOrder(FileKey(authority.pkcs12("Ada Quill"), b"other"), Level.B, FONT)

    with pytest.raises(PackError) as refused:
        sign_folder(pack, wrong, UTC)

    assert refused.value.reason == "key-unreadable"
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before
    assert [path.name for path in pack.parent.iterdir()] == ["pack"]


def test_a_changed_pack_is_not_signed(pack: Path, authority: Authority) -> None:
    with (pack / "data" / "pack.json").open("ab") as stream:
        stream.write(b" ")

    with pytest.raises(PackError) as refused:
        sign_folder(pack, order(authority, "Ada Quill"), UTC)

    assert refused.value.reason == "pack-changed"


def test_for_the_pdf_of_a_pack_its_folder_is_asked_for(pack: Path, authority: Authority) -> None:
    with pytest.raises(PackError) as refused:
        sign_folder(pack / "data" / "pack.pdf", order(authority, "Ada Quill"), UTC)

    assert refused.value.reason == "sign-folder-only"
    assert "Sign the folder of the pack" in refused.value.message


def test_a_level_with_a_time_stamp_needs_its_service(authority: Authority) -> None:
    with pytest.raises(PackError) as refused:
        sign_pdf(b"", order(authority, "Ada Quill", level=Level.T))

    assert refused.value.reason == "timestamp-url-missing"


def test_a_service_that_does_not_answer_is_named(pack: Path, authority: Authority) -> None:
    closed = "http://127.0.0.1:9/"

    with pytest.raises(PackError) as refused:
        sign_folder(pack, order(authority, "Ada Quill", level=Level.T, url=closed), UTC)

    assert refused.value.reason == "timestamp-failed"
    assert closed in refused.value.message


def test_a_token_that_is_not_there_is_named(pack: Path, tmp_path: Path) -> None:
    with pytest.raises(PackError) as refused:
        sign_pdf(
            (pack / "data" / "pack.pdf").read_bytes(),
            SigningOrder(TokenKey(tmp_path / "absent.so", "card", "key", "1234"), Level.B, FONT),
        )

    assert refused.value.reason == "token-unavailable"


@pytest.fixture
def token(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the label of the key of Cora Card on a token."""
    monkeypatch.setenv("SOFTHSM2_CONF", str(tmp_path / "softhsm2.conf"))
    fill_token(tmp_path, authority.issue("Cora Card"), "signing key")
    return "signing key"


def test_a_token_signs_through_its_module(pack: Path, token: str) -> None:
    key = TokenKey(MODULE, LABEL, token, PIN)

    sign_folder(pack, SigningOrder(key, Level.B, FONT, field="Prepared"), UTC)

    (seen,) = signatures_of((pack / "data" / "pack.pdf").read_bytes())
    assert (seen.field, seen.sound, seen.unchanged) == ("Prepared", True, True)
    assert "Cora Card" in seen.signer
    assert faults(verify_pack(pack)) == {}


def test_a_wrong_pin_or_label_is_refused(pack: Path, token: str) -> None:
    pdf = (pack / "data" / "pack.pdf").read_bytes()

    for label, pin, reason in ((token, "0815", "token-unavailable"), ("another key", PIN, "signature-failed")):
        with pytest.raises(PackError) as refused:
            sign_pdf(pdf, SigningOrder(TokenKey(MODULE, LABEL, label, pin), Level.B, FONT))

        assert refused.value.reason == reason


@pytest.mark.long
def test_signed_pdfs_stay_archival_and_accessible(pack: Path, authority: Authority, url: str, tmp_path: Path) -> None:
    from support.verapdf import faults_of

    pdf = (pack / "data" / "pack.pdf").read_bytes()
    files = []
    for level in Level:
        for field in ("", "Approved"):
            files.append(tmp_path / f"{level.value}{field}.pdf")
            files[-1].write_bytes(sign_pdf(pdf, order(authority, "Ada Quill", field, level, url)))
    twice = sign_pdf(files[-1].read_bytes(), order(authority, "Bo Tern", "Reviewed", Level.B))
    files.append(tmp_path / "twice.pdf")
    files[-1].write_bytes(twice)

    assert faults_of(files) == []
