"""An exchange file that was altered, forged or made to do harm is refused with a reason, and nothing of it is taken."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clausemark.archive.hashes import sha256_of, sha256_of_text
from clausemark.errors import ClausemarkError, InputRefusedError, UsageError
from clausemark.intake.plain import PlainReader
from clausemark.intake.wire import decode_segmentation, decode_source
from clausemark.intake.wire_writing import encode_segmentation, encode_source
from clausemark.provisions.provision import Segmentation
from clausemark.services.desk import Desk
from clausemark.services.exchange import placing
from clausemark.services.exchange.findings import FindingsOfVersion
from clausemark.services.exchange.layout import LEDGER, TOP, division_path, reading_path
from clausemark.services.exchange.report import Fate
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.exchange.writing import export_exchange
from clausemark.services.signing import KeyFile
from clausemark.store.provisions import segmentation_digest
from clausepack.container import ZipSource
from support.certificates import PASSPHRASE, Authority
from support.desks import ADA, CLEO, acting, approve, revise
from support.exchange_files import Told, forged, handed_over, lines_of, payload_of, with_members
from support.stations import Stations


@pytest.fixture
def file(stations: Stations) -> Path:
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001")
    return handed_over(stations.ada, stations.folder / "work.zip")


@pytest.fixture
def no_reader_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placing, "read_again", lambda _, data, *__: data.decode())


def _refused(desk: Desk, file: Path) -> str:
    """Return the reason for which a file is refused, when nothing at all was recorded of it."""
    with desk.workspace.reading() as view:
        before = view.ledger.head()
    with pytest.raises(InputRefusedError) as refused:
        import_exchange(desk, file)
    with desk.workspace.reading() as view:
        assert view.ledger.head() == before
    return refused.value.reason


def _zip(target: Path, members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def _members(file: Path) -> dict[str, bytes]:
    source = ZipSource(file)
    return {f"{TOP}/{name}": source.read(name) for name in source.names()}


def test_what_is_no_exchange_file_is_told_so(stations: Stations, tmp_path: Path) -> None:
    text = tmp_path / "text.zip"
    text.write_text("no ZIP")

    assert _refused(stations.ben, text) == "exchange-foreign"
    assert _refused(stations.ben, _zip(tmp_path / "other.zip", {"pack/bagit.txt": b""})) == "exchange-foreign"
    assert _refused(stations.ben, tmp_path / "absent.zip") == "unreadable"


@pytest.mark.parametrize(
    "name", ["../outside", "exchange/../../outside", "/exchange/x", "exchange/data/\\outside", "exchange/data/a/b/c"]
)
def test_a_name_that_leads_elsewhere_is_refused(stations: Stations, file: Path, tmp_path: Path, name: str) -> None:
    odd = _zip(tmp_path / "odd.zip", _members(file) | {name: b"x"})

    assert _refused(stations.ben, odd) == "exchange-damaged"


def test_a_packed_bomb_is_refused_before_it_is_unpacked(stations: Stations, file: Path, tmp_path: Path) -> None:
    bomb = _members(file) | {f"{TOP}/data/sources/{'0' * 64}": bytes(50_000_000)}

    assert _refused(stations.ben, _zip(tmp_path / "bomb.zip", bomb, zipfile.ZIP_DEFLATED)) == "exchange-damaged"


def test_bytes_behind_the_members_are_refused(stations: Stations, file: Path, tmp_path: Path) -> None:
    longer = tmp_path / "longer.zip"
    longer.write_bytes(b"#!/bin/sh\n" + file.read_bytes())

    assert _refused(stations.ben, longer) == "exchange-damaged"


def test_half_a_file_is_refused(stations: Stations, file: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.zip"
    half.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    assert _refused(stations.ben, half) == "exchange-foreign"


def test_a_byte_altered_within_a_part_is_no_foreign_file(stations: Stations, file: Path, tmp_path: Path) -> None:
    data, flipped = bytearray(file.read_bytes()), tmp_path / "flipped.zip"
    data[data.index(b'"previous"')] ^= 1
    flipped.write_bytes(data)

    with pytest.raises(InputRefusedError) as refused:
        import_exchange(stations.ben, flipped)

    assert refused.value.reason == "exchange-damaged"
    assert "Ask for it again" in refused.value.message


def _a_source(file: Path) -> str:
    return f"data/{next(name for name in payload_of(file) if name.startswith('sources/'))}"


@pytest.mark.parametrize("part", [_a_source, lambda _: f"data/{LEDGER}", lambda _: "manifest-sha256.txt"])
@pytest.mark.parametrize("content", [b"altered", None])
def test_a_part_that_was_altered_or_taken_out_is_refused(
    stations: Stations, file: Path, tmp_path: Path, part: Callable[[Path], str], content: bytes | None
) -> None:
    altered = with_members(file, tmp_path / "altered.zip", {part(file): content})

    assert _refused(stations.ben, altered) == "exchange-damaged"


def test_a_refusal_ends_each_sentence_once(stations: Stations, file: Path, tmp_path: Path) -> None:
    altered = with_members(file, tmp_path / "altered.zip", {"manifest-sha256.txt": b"altered"})

    with pytest.raises(InputRefusedError) as refused:
        import_exchange(stations.ben, altered)

    assert "its last line end is missing. Nothing was taken" in refused.value.message


def test_a_file_of_a_later_version_is_told_so(stations: Stations, file: Path, tmp_path: Path) -> None:
    later = forged(file, tmp_path / "later.zip", head=lambda header: replace(header, schema="clausemark.exchange/2"))

    assert _refused(stations.ben, later) == "exchange-newer"


def _payload(lines: list[Told], record: str) -> dict[str, Any]:
    value = next(line["payload"] for line in reversed(lines) if line["record"] == record)
    assert isinstance(value, dict)
    return value


def _put(record: str, **values: object) -> Callable[[list[Told]], None]:
    return lambda lines: _payload(lines, record).update(values)


@pytest.mark.parametrize(
    "edit",
    [
        _put("fnd-0001", revision="1"),
        _put("fnd-0001", id="fnd-0002"),
        _put("fnd-0001", unheard_of=1),
        _put("fnd-0001", prepared_by="per-0099"),
        _put("stp-0001", act="blessed"),
        _put("stp-0001", utc="yesterday"),
        _put("per-0001", name=" "),
        _put("ver-0001", capture_sha256="0" * 64),
        _put("ver-0001", reader_version="99"),
        _put("ver-0001", provisions=4),
        _put("ver-0001/text", encoded_sha256="0" * 64),
        _put("ver-0001/provisions", segmentation_sha256="0" * 64),
        _put("cap-0001", size=1),
    ],
)
def test_a_ledger_that_does_not_fit_what_comes_with_it_is_refused(
    stations: Stations, file: Path, tmp_path: Path, edit: Callable[[list[Told]], None], no_reader_processes: None
) -> None:
    assert _refused(stations.ben, forged(file, tmp_path / "forged.zip", edit)) == "exchange-damaged"


def _before_its_finding(lines: list[Told]) -> None:
    step = next(line for line in lines if line["record"] == "stp-0001")
    lines.remove(step)
    lines.insert(next(at for at, line in enumerate(lines) if line["record"] == "fnd-0001"), step)


def test_a_step_before_its_finding_is_refused(
    stations: Stations, file: Path, tmp_path: Path, no_reader_processes: None
) -> None:
    assert _refused(stations.ben, forged(file, tmp_path / "forged.zip", _before_its_finding)) == "exchange-damaged"


def test_a_defect_of_our_own_is_not_told_as_a_damaged_file(
    stations: Stations, file: Path, no_reader_processes: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget(*_: object) -> None:
        raise KeyError("a defect")

    monkeypatch.setattr(FindingsOfVersion, "_add_one", forget)

    with pytest.raises(KeyError, match="a defect"):
        import_exchange(stations.ben, file)
    with stations.ben.workspace.reading() as view:
        assert list(view.versions.all()) == []


def _second_first(lines: list[Told]) -> None:
    own = [at for at, line in enumerate(lines) if line["record"] == "fnd-0001"]
    lines[own[0]], lines[own[1]] = lines[own[1]], lines[own[0]]


def test_revisions_out_of_order_are_refused(stations: Stations, tmp_path: Path, no_reader_processes: None) -> None:
    revise(stations.ada, stations.findings[0], title="A second title")
    honest = handed_over(stations.ada, tmp_path / "honest.zip")

    report = import_exchange(stations.ben, forged(honest, tmp_path / "forged.zip", _second_first))

    assert [(each.kind, each.reason) for each in report.of(Fate.REFUSED)] == [("finding", "revisions-incomplete")]


def test_a_chain_with_a_gap_is_refused(stations: Stations, file: Path, tmp_path: Path) -> None:
    lines = payload_of(file)[LEDGER].splitlines(keepends=True)
    gap = forged(file, tmp_path / "whole.zip")
    altered = with_members(gap, tmp_path / "gap.zip", {f"data/{LEDGER}": b"".join(lines[:3] + lines[4:])})

    assert _refused(stations.ben, altered) == "exchange-damaged"


@pytest.mark.usefixtures("no_reader_processes")
def test_a_step_on_what_nobody_could_see_is_refused_alone(stations: Stations, file: Path, tmp_path: Path) -> None:
    false = forged(file, tmp_path / "forged.zip", _put("stp-0001", digest=sha256_of(b"anything")))

    report = import_exchange(stations.ben, false)

    [refused] = report.of(Fate.REFUSED)
    assert (refused.kind, refused.reason, refused.by) == ("step", "step-unproven", CLEO)
    with stations.ben.workspace.reading() as view:
        assert list(view.steps.all()) == []
        assert len(list(view.findings.all())) == 2


@pytest.mark.usefixtures("no_reader_processes")
def test_an_approval_by_the_preparer_is_refused_alone(stations: Stations, file: Path, tmp_path: Path) -> None:
    ada = next(line["record"] for line in lines_of(file) if (line["payload"] or {}).get("name") == ADA)
    false = forged(file, tmp_path / "forged.zip", _put("stp-0001", person=ada))

    [refused] = import_exchange(stations.ben, false).of(Fate.REFUSED)

    assert (refused.kind, refused.reason) == ("step", "four-eyes")


def _elsewhere(lines: list[Told]) -> None:
    anchor = _payload(lines, "fnd-0001")["target"]["anchor"]
    anchor["position"] = {"start": anchor["position"]["start"] + 1, "end": anchor["position"]["end"] + 1}


def _wider(lines: list[Told]) -> None:
    _payload(lines, "fnd-0001")["target"]["provisions"] = ["prv-000001", "prv-000002"]


def _judged(**values: object) -> Callable[[list[Told]], None]:
    return lambda lines: _payload(lines, "fnd-0001")["judgement"].update(values)


def _mapped(**values: object) -> Callable[[list[Told]], None]:
    return lambda lines: _payload(lines, "fnd-0001")["mappings"][0].update(values)


@pytest.mark.usefixtures("no_reader_processes")
@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (_elsewhere, "anchor-damaged"),
        (_wider, "anchor-damaged"),
        (_judged(categories=["no-such-category"]), "category-unknown"),
        (_judged(factors=[{"factor": "breadth", "score": 9, "reason": ""}]), "score-out-of-range"),
        (_mapped(citation="gdpr:art-999"), "citation-unknown"),
        (_mapped(strength=11), "score-out-of-range"),
        (_put("fnd-0001", revision=2), "revisions-incomplete"),
    ],
)
def test_a_finding_that_does_not_hold_is_refused_with_its_steps(
    stations: Stations, file: Path, tmp_path: Path, edit: Callable[[list[Told]], None], reason: str
) -> None:
    report = import_exchange(stations.ben, forged(file, tmp_path / "forged.zip", edit))

    assert [(each.kind, each.reason) for each in report.of(Fate.REFUSED)] == [("finding", reason)]
    with stations.ben.workspace.reading() as view:
        assert [each.label for each in view.findings.all()] == ["f-002"]
        assert list(view.steps.all()) == []


def test_a_text_that_the_reader_does_not_find_in_the_bytes_is_not_taken(
    stations: Stations, file: Path, tmp_path: Path
) -> None:
    old = decode_source(payload_of(file)[reading_path("ver-0001")])
    text = old.text.replace("ten years", "two years")
    reading = encode_source(replace(old, text=text, reader_version=PlainReader.version))  # the reader at hand
    division = decode_segmentation(payload_of(file)[division_path("ver-0001")], text)

    def edit(lines: list[Told]) -> None:
        _payload(lines, "ver-0001")["text_sha256"] = sha256_of_text(text)
        _payload(lines, "ver-0001")["reader_version"] = PlainReader.version
        _payload(lines, "ver-0001/text")["encoded_sha256"] = sha256_of(reading)
        _payload(lines, "ver-0001/provisions")["segmentation_sha256"] = segmentation_digest(division)

    def head(header: Any) -> Any:
        return replace(
            header, versions=tuple(replace(each, text_sha256=sha256_of_text(text)) for each in header.versions)
        )

    false = forged(file, tmp_path / "forged.zip", edit, {reading_path("ver-0001"): reading}, head)

    report = import_exchange(stations.ben, false)

    assert [(each.kind, each.reason) for each in report.of(Fate.TAMPERED)] == [("version", "text-not-derived")]
    with stations.ben.workspace.reading() as view:
        assert list(view.versions.all()) == []
        assert list(view.findings.all()) == []


@pytest.mark.usefixtures("no_reader_processes")
def test_a_version_that_is_divided_otherwise_here_is_left_alone(stations: Stations, file: Path) -> None:
    import_exchange(stations.ben, file)
    with stations.ben.workspace.reading() as view:
        [version] = view.versions.all()
        whole = view.provisions.segmentation(version.id, version.segmenter_version)
    other = Segmentation("2", whole.provisions[:-1], whole.headings, whole.boilerplate)

    def edit(lines: list[Told]) -> None:
        _payload(lines, "ver-0001").update(segmenter_version="2", provisions=len(other.provisions))
        _payload(lines, "ver-0001/provisions")["segmentation_sha256"] = segmentation_digest(other)
        empty: dict[str, list[int]] = {"cross_references": [], "definitions": []}
        _payload(lines, "ver-0001/pointers")["pointers_sha256"] = sha256_of(
            json.dumps(empty, separators=(",", ":")).encode()
        )

    parts = {
        division_path("ver-0001"): encode_segmentation(other),
        "pointers/ver-0001.json": b'{"schema":"pointers/1","cross_references":[],"definitions":[]}',
    }
    divided = forged(file, stations.folder / "divided.zip", edit, parts)

    report = import_exchange(stations.ben, divided)

    assert [(each.kind, each.reason) for each in report.of(Fate.TAMPERED)] == [("version", "read-otherwise")]


@pytest.mark.usefixtures("no_reader_processes")
def test_a_signature_says_who_signed_and_fails_on_other_bytes(stations: Stations, tmp_path: Path) -> None:
    key = tmp_path / "key.p12"
    key.write_bytes(Authority.made().pkcs12("Ada Quill, Sample Office"))
    signed, other = tmp_path / "signed.zip", tmp_path / "other.zip"
    written = export_exchange(stations.ada, signed, key=KeyFile(key, PASSPHRASE.decode()))
    signature = ZipSource(signed).read("signature.p7s")
    export_exchange(stations.ada, other, key=KeyFile(key, PASSPHRASE.decode()))
    forged(signed, other, _put("fnd-0001", label="f-009"))
    members = _members(other) | {f"{TOP}/signature.p7s": signature}
    tags = {name: data for name, data in members.items() if "/data/" not in name and "tagmanifest" not in name}
    manifest = "".join(f"{sha256_of(data)}  {name.partition('/')[2]}\n" for name, data in sorted(tags.items()))
    with_members(other, other, {"signature.p7s": signature, "tagmanifest-sha256.txt": manifest.encode()})

    assert "Ada Quill, Sample Office" in written.signer
    assert import_exchange(stations.ben, signed).signer == written.signer
    assert _refused(stations.ben, other) == "signature-wrong"


def test_a_name_that_is_taken_and_a_folder_that_is_not_there_are_refused(stations: Stations, file: Path) -> None:
    for target, reason in ((file, "target-exists"), (file.parent / "none" / "x.zip", "folder-missing")):
        with pytest.raises(UsageError) as refused:
            export_exchange(stations.ada, target)
        assert refused.value.reason == reason


def test_a_wrong_key_writes_nothing_and_records_nothing(stations: Stations, tmp_path: Path) -> None:
    key, target = tmp_path / "key.p12", tmp_path / "signed.zip"
    key.write_bytes(b"no key")

    with pytest.raises(ClausemarkError) as refused:
        export_exchange(stations.ada, target, key=KeyFile(key, "x"))

    assert refused.value.reason == "key-unreadable"
    assert not target.exists()
    with stations.ada.workspace.reading() as view:
        assert list(view.exchanges.all()) == []


def test_no_byte_of_a_file_can_be_flipped_unseen(stations: Stations, file: Path, tmp_path: Path) -> None:
    data, flipped = file.read_bytes(), tmp_path / "flipped.zip"

    for at in range(0, len(data), max(1, len(data) // 60)):
        flipped.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        with pytest.raises(InputRefusedError):
            import_exchange(stations.ben, flipped)
