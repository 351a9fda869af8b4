"""A PDF by itself is checked against what is attached to it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from clausepack.attached import PdfSource, of_a_pack
from clausepack.checks.record import Derivation
from clausepack.codec import pack_json, root_hash
from clausepack.errors import PackError
from clausepack.pack import PackVersion
from clausepack.pdf.render import Bound, Drawing, LaidOut, finish, lay_out, lay_out_volumes
from clausepack.pdf.single_page import finding_page
from clausepack.rendition import Attachment
from clausepack.report import Report
from clausepack.verify_pdf import verify_pdf
from clausepack.workbook.writer import write_workbook
from support.pack_fonts import font_set
from support.packs import Sample, sample

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NEVER_SIGNED = frozenset({"digests", "sign-offs", "legal", "ledger", "recorded", "agreement"})
Change = Callable[[pikepdf.Pdf], None]


def _pdf(folder: Path, drafted: Sample, *, sources: bool = True) -> Path:
    pack = drafted.pack
    attached = [Attachment("pack.json", pack_json(pack), "application/json", "The record", "Data")]
    attached.append(
        Attachment("pack.xlsx", write_workbook(pack, drafted.digest, _laid_out().stamps), _XLSX, "", "Data")
    )
    for row in pack.exhibits if sources else ():
        name = row.source_path.rpartition("/")[2]
        attached.append(Attachment(name, drafted.sources[row.number], row.media_type, "", "Source"))
    path = folder / "pack.pdf"
    path.write_bytes(finish(_laid_out(), attached))
    return path


@cache
def _laid_out() -> LaidOut:
    drafted = sample()
    return lay_out(drafted.pack, drafted.digest, font_set(), drafted.texts)


def _derive(asked: Derivation) -> str | None:
    drafted = sample()
    return next(drafted.texts[number] for number, data in drafted.sources.items() if data == asked.data)


def _failed(report: Report) -> dict[str, str]:
    """Return what failed, but for the signing of an invented pack that nobody signed."""
    return {check.name: check.detail for check in report.checks if not check.ok and check.name not in _NEVER_SIGNED}


def _changed(path: Path, change: Change) -> Path:
    with pikepdf.open(io.BytesIO(path.read_bytes())) as document:
        change(document)
        document.save(path)
    return path


def test_a_sound_pdf_holds(tmp_path: Path) -> None:
    report = verify_pdf(_pdf(tmp_path, sample()), _derive)

    assert _failed(report) == {}
    assert {"attachments", "sources", "derivation", "excerpts", "PDF", "workbook"} <= {
        row.name for row in report.checks
    }
    assert any("hash of the file" in sentence for sentence in report.not_checked)


def test_without_sources_their_excerpts_are_listed_as_not_checked(tmp_path: Path) -> None:
    report = verify_pdf(_pdf(tmp_path, sample(), sources=False), _derive)

    assert _failed(report) == {}
    missing = [sentence for sentence in report.not_checked if "archived bytes are not attached" in sentence]
    assert len(missing) == len(sample().pack.exhibits)


def test_a_reader_that_is_not_at_hand_is_no_fault(tmp_path: Path) -> None:
    report = verify_pdf(_pdf(tmp_path, sample()), lambda _: None)

    assert _failed(report) == {}
    assert any("is not at hand" in sentence for sentence in report.not_checked)


def test_another_source_is_found(tmp_path: Path) -> None:
    name = sample().pack.exhibits[0].source_path.rpartition("/")[2]

    def change(document: pikepdf.Pdf) -> None:
        del document.attachments[name]
        document.attachments[name] = pikepdf.AttachedFileSpec(document, b"other bytes")

    report = verify_pdf(_changed(_pdf(tmp_path, sample()), change), lambda _: None)

    assert "is not the archived bytes" in _failed(report)["sources"]


def test_a_text_that_the_source_does_not_give_is_found(tmp_path: Path) -> None:
    report = verify_pdf(_pdf(tmp_path, sample()), lambda _: "Another text.")

    assert "not the one recorded" in _failed(report)["derivation"]
    assert "excerpts" in _failed(report)


def test_words_that_the_record_does_not_hold_are_found(tmp_path: Path) -> None:
    other = sample(findings=5)

    def change(document: pikepdf.Pdf) -> None:
        del document.attachments["pack.json"]
        document.attachments["pack.json"] = pikepdf.AttachedFileSpec(document, pack_json(other.pack))

    report = verify_pdf(_changed(_pdf(tmp_path, sample()), change), _derive)

    assert "does not carry the root hash" in _failed(report)["PDF"]
    assert "does not carry the root hash" in _failed(report)["workbook"]


def test_the_pdf_of_a_later_freeze_is_not_that_of_an_earlier_record(tmp_path: Path) -> None:
    earlier = sample()
    row = PackVersion(earlier.pack.id, earlier.pack.frozen_at, earlier.pack.frozen_by, "FINAL", earlier.digest)
    later = replace(earlier.pack, id="PK-2026-0099", history=(*earlier.pack.history, row))
    laid_out = lay_out(later, root_hash(pack_json(later)), font_set(), earlier.texts)
    record = Attachment("pack.json", pack_json(earlier.pack), "application/json", "The record", "Data")
    path = tmp_path / "pack.pdf"
    path.write_bytes(finish(laid_out, [record]))

    report = verify_pdf(path, _derive)

    assert "that of another record" in _failed(report)["PDF"]


def test_a_file_that_the_record_does_not_name_is_found(tmp_path: Path) -> None:
    def change(document: pikepdf.Pdf) -> None:
        document.attachments["setup.exe"] = pikepdf.AttachedFileSpec(document, b"MZ")

    report = verify_pdf(_changed(_pdf(tmp_path, sample()), change), _derive)

    assert _failed(report)["attachments"] == "setup.exe is attached, and the record does not name it"


def test_a_page_that_was_taken_out_is_found(tmp_path: Path) -> None:
    def change(document: pikepdf.Pdf) -> None:
        del document.pages[len(document.pages) // 2]

    report = verify_pdf(_changed(_pdf(tmp_path, sample()), change), _derive)

    assert "PDF" in _failed(report)


def test_the_page_of_one_finding_holds_by_itself(tmp_path: Path) -> None:
    drafted = sample()
    path = tmp_path / "one.pdf"
    path.write_bytes(finding_page(drafted.pack, drafted.pack.findings[0].id, font_set(), drafted.sources))

    report = verify_pdf(path, _derive)

    assert _failed(report) == {}
    assert any("ledger" in sentence for sentence in report.not_checked)


def test_a_pdf_without_a_record_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(finish(_laid_out(), ()))

    with pytest.raises(PackError) as refused:
        verify_pdf(path)

    assert refused.value.reason == "not-a-pack"
    assert not of_a_pack(path)


def test_a_broken_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7 and nothing more")

    with pytest.raises(PackError) as refused:
        verify_pdf(path)

    assert refused.value.reason == "pdf-unreadable"
    assert not of_a_pack(path)


def _without_files(document: pikepdf.Pdf) -> None:
    for spec in document.objects:
        if isinstance(spec, pikepdf.Dictionary) and "/EF" in spec:
            del spec["/EF"]


def _without_end_of_pages(document: pikepdf.Pdf) -> None:
    document.Root.Pages.Kids = pikepdf.Array([document.Root.Pages])


@pytest.mark.parametrize("damage", [_without_files, _without_end_of_pages])
def test_a_pdf_of_ours_that_was_damaged_is_refused(damage: Change, tmp_path: Path) -> None:
    path, damaged = _pdf(tmp_path, sample()), tmp_path / "damaged.pdf"
    with pikepdf.open(path) as document:
        damage(document)
        document.save(damaged)

    with pytest.raises(PackError) as refused:
        verify_pdf(damaged)

    assert refused.value.reason == "pdf-unreadable"
    assert "damaged.pdf" in refused.value.message


def test_a_pdf_of_ours_is_known_by_what_it_carries(tmp_path: Path) -> None:
    assert of_a_pack(_pdf(tmp_path, sample()))


def test_each_page_and_source_is_heard_of_and_can_end_the_work(tmp_path: Path) -> None:
    heard: list[tuple[str, int]] = []

    verify_pdf(_pdf(tmp_path, sample()), _derive, lambda name, of: heard.append((name, of)))

    pages = _laid_out().stamps.pages
    assert heard.count(("pdf", pages)) == pages
    assert heard.count(("derivation", 3)) == 3


def _volumes(folder: Path) -> Path:
    drafted = sample(findings=24)
    bound = lay_out_volumes(drafted.pack, drafted.digest, font_set(), drafted.texts, Drawing(20))
    assert isinstance(bound, Bound)
    attached = [Attachment("pack.json", pack_json(drafted.pack), "application/json", "The record", "Data")]
    attached.append(
        Attachment("pack.xlsx", write_workbook(drafted.pack, drafted.digest, bound.stamps), _XLSX, "", "Data")
    )
    for name, spool in bound.files(attached):
        spool.store(folder / name)
    return folder / "pack.pdf"


def test_a_master_index_is_checked_with_the_volumes_beside_it(tmp_path: Path) -> None:
    index = _volumes(tmp_path)

    assert "PDF" not in _failed(verify_pdf(index))
    (tmp_path / "pack-02.pdf").write_bytes((tmp_path / "pack-03.pdf").read_bytes())
    assert "is not the volume that the master index names" in _failed(verify_pdf(index))["PDF"]


def test_a_master_index_without_its_volumes_says_what_it_cannot_show(tmp_path: Path) -> None:
    index = _volumes(tmp_path)
    for volume in tmp_path.glob("pack-*.pdf"):
        volume.unlink()

    report = verify_pdf(index)

    assert "PDF" not in {check.name for check in report.checks}
    assert any("they stand in its volumes" in sentence for sentence in report.not_checked)


def test_a_copy_beside_the_volumes_is_none_of_them(tmp_path: Path) -> None:
    index = _volumes(tmp_path)
    (tmp_path / "pack-01 (copy).pdf").write_bytes(b"another")

    names = PdfSource(index).names()

    assert "data/pack-01.pdf" in names
    assert "data/pack-01 (copy).pdf" not in names


def test_one_volume_by_itself_is_refused_with_the_file_to_verify(tmp_path: Path) -> None:
    _volumes(tmp_path)

    with pytest.raises(PackError) as refused:
        verify_pdf(tmp_path / "pack-02.pdf")

    assert refused.value.reason == "not-a-pack"
    assert "Verify its master index, pack.pdf, with all volumes beside it" in refused.value.message
    assert of_a_pack(tmp_path / "pack-02.pdf")
