"""A pack in volumes: stamps count on, each volume can be read alone, and the master index says what is where."""

from __future__ import annotations

import hashlib
import io
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from clausepack.checks.renditions import printed, squeezed
from clausepack.codec import pack_json
from clausepack.pdf.extract import PageText, extract_text
from clausepack.pdf.face import Face
from clausepack.pdf.render import Bound, Drawing, LaidOut, lay_out, lay_out_volumes
from clausepack.rendition import Attachment
from clausepack.spool import Scratch, sha256_of
from support.pack_fonts import font_set
from support.packs import Sample, sample
from support.verapdf import faults_of

PAGES = 20


def bound_of(made: Sample, pages: int = PAGES) -> Bound:
    bound = lay_out_volumes(made.pack, made.digest, font_set(), made.texts, Drawing(pages))
    assert isinstance(bound, Bound)
    return bound


@pytest.fixture(scope="module")
def made() -> Sample:
    return sample(findings=24)


@pytest.fixture(scope="module")
def bound(made: Sample) -> Bound:
    return bound_of(made)


@pytest.fixture(scope="module")
def files(made: Sample, bound: Bound) -> Mapping[str, bytes]:
    record = Attachment("pack.json", pack_json(made.pack), "application/json", "The record", "Data")
    return {name: spool.whole() for name, spool in bound.files([record])}


@pytest.fixture(scope="module")
def texts(files: Mapping[str, bytes]) -> Mapping[str, list[PageText]]:
    return {name: extract_text(pdf) for name, pdf in files.items()}


def words(pages: list[PageText]) -> str:
    return " ".join(" ".join(page.text for page in pages).split())


def test_stamps_count_on_through_all_volumes(files: Mapping[str, bytes], texts: Mapping[str, list[PageText]]) -> None:
    labels = [page.label for pages in texts.values() for page in pages]

    assert list(files)[-1] == "pack.pdf"
    assert list(files)[:2] == ["pack-01.pdf", "pack-02.pdf"]
    assert labels == [f"CM-{n:06}" for n in range(1, len(labels) + 1)]


def test_a_volume_is_of_about_as_many_pages_as_asked_for(texts: Mapping[str, list[PageText]]) -> None:
    longest_sheet = 4

    assert all(len(pages) <= PAGES + longest_sheet for pages in texts.values())


def test_page_x_of_y_counts_all_volumes(
    files: Mapping[str, bytes], texts: Mapping[str, list[PageText]], tmp_path: Path
) -> None:
    total = sum(map(len, texts.values()))
    (tmp_path / "two.pdf").write_bytes(files["pack-02.pdf"])

    shown = subprocess.run(["pdftotext", "-l", "1", tmp_path / "two.pdf", "-"], capture_output=True, check=True)
    first = len(texts["pack-01.pdf"]) + 1
    text = " ".join(shown.stdout.decode("utf-8").split())

    assert f"Page {first} of" in text
    assert f" {total} " in f" {text} "


def test_each_volume_says_which_it_is_and_what_it_holds(made: Sample, texts: Mapping[str, list[PageText]]) -> None:
    count = len(texts) - 1
    first = len(texts["pack-01.pdf"]) + 1
    text = texts["pack-02.pdf"][0].text

    assert f"Volume 2 of {count}" in text
    assert f"CM-{first:06}" in text
    assert squeezed(made.digest) in squeezed(text)
    assert "10 Findings" in text
    assert made.pack.status in text


def test_every_finding_stands_whole_in_the_volume_that_the_index_names(
    made: Sample, bound: Bound, texts: Mapping[str, list[PageText]]
) -> None:
    index = words(texts["pack.pdf"])

    for finding in made.pack.findings:
        first, last = bound.stamps.findings[finding.id]
        (name,) = [name for name, pages in texts.items() if any(page.label == first for page in pages)]
        assert any(page.label == last for page in texts[name])
        assert f"{finding.id} " in index
        row = index[index.index(f"{finding.id} {_mark(finding.severity)}") :]
        assert row.index(first) < row.index(name)


def _mark(severity: str | None) -> str:
    return (severity or "not rated").upper()


def test_the_index_names_the_hash_of_each_volume(
    files: Mapping[str, bytes], texts: Mapping[str, list[PageText]]
) -> None:
    index = squeezed(words(texts["pack.pdf"]))

    hashes = {name: hashlib.sha256(pdf).hexdigest() for name, pdf in files.items() if name != "pack.pdf"}
    assert [name for name, digest in hashes.items() if digest not in index] == []


def test_all_words_of_the_pack_stand_in_the_volumes(made: Sample, texts: Mapping[str, list[PageText]]) -> None:
    everything = squeezed(" ".join(words(pages) for pages in texts.values()))

    assert [text for _, text in printed(made.pack) if squeezed(text) not in everything] == []


def test_a_reference_to_an_earlier_volume_bears_the_stamp_of_its_page(
    bound: Bound, texts: Mapping[str, list[PageText]]
) -> None:
    register = bound.stamps.exhibits["EX-001"]

    assert f"EX-001 [{register}]" in words(texts["pack-02.pdf"])
    assert f"EX-001 [{register}]" not in words(texts["pack-01.pdf"])


def test_links_lead_to_places_that_exist(files: Mapping[str, bytes]) -> None:
    places = {}
    links: list[tuple[str, str]] = []
    for name, pdf in files.items():
        with pikepdf.open(io.BytesIO(pdf)) as document:
            names = document.Root.Names.Dests.Names
            places[name] = {bytes(names[n]) for n in range(0, len(names), 2)}
            links += [link for page in document.pages for link in _targets(page, name)]

    assert [link for link in links if link[1].encode("latin-1") not in places[link[0]]] == []
    assert any(target == "pack-03.pdf" for target, _ in links)


def _targets(page: pikepdf.Page, own: str) -> list[tuple[str, str]]:
    out = []
    for item in page.get("/Annots", []):
        if "/Dest" in item:
            out.append((own, bytes(item.Dest).decode("latin-1")))
        elif "/A" in item and item.A.S == "/GoToR":
            out.append((str(item.A.F), bytes(item.A.D).decode("latin-1")))
    return out


def test_the_index_has_the_fields_for_signatures_and_the_attachments(files: Mapping[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(files["pack.pdf"])) as document:
        fields = [str(field.T) for field in document.Root.AcroForm.Fields]
        attached = list(document.attachments)
    with pikepdf.open(io.BytesIO(files["pack-01.pdf"])) as volume:
        first_has_fields = "/AcroForm" in volume.Root

    assert fields == ["Prepared", "Reviewed", "Approved"]
    assert attached == ["pack.json"]
    assert not first_has_fields


def test_volumes_are_the_same_bytes_every_time(made: Sample, files: Mapping[str, bytes]) -> None:
    record = Attachment("pack.json", pack_json(made.pack), "application/json", "The record", "Data")

    assert {name: spool.whole() for name, spool in bound_of(made).files([record])} == files


def test_volumes_that_grow_on_disk_are_the_same_bytes(made: Sample, files: Mapping[str, bytes], tmp_path: Path) -> None:
    record = Attachment("pack.json", pack_json(made.pack), "application/json", "The record", "Data")
    scratch = Scratch(tmp_path)
    drawing = Drawing(PAGES, scratch=scratch)

    bound = lay_out_volumes(made.pack, made.digest, font_set(), made.texts, drawing)
    assert isinstance(bound, Bound)
    kept = {name: scratch.kept(name, spool) for name, spool in bound.files([record])}

    assert {name: (tmp_path / name).read_bytes() for name in kept} == files
    assert {name: sha256_of(content) for name, content in kept.items()} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items()
    }


def test_a_pack_that_fills_one_volume_is_one_pdf(made: Sample) -> None:
    alone = lay_out_volumes(made.pack, made.digest, font_set(), made.texts, Drawing(10_000))

    assert isinstance(alone, LaidOut)
    assert alone.stamps == lay_out(made.pack, made.digest, font_set(), made.texts).stamps


def test_long_tables_and_texts_go_on_in_the_next_volume() -> None:
    one = sample(findings=1)
    exhibit = one.pack.exhibits[0]
    text = "\n".join(f"Line {n} of a long document that says one thing after the other." for n in range(2_000))
    digest = hashlib.sha256(text.encode()).hexdigest()
    long = replace(exhibit, text_sha256=digest, text_lines=2_000)
    pack = replace(one.pack, exhibits=(long, *one.pack.exhibits[1:]), findings=(), comparisons=())

    bound = lay_out_volumes(pack, "0" * 64, font_set(), {exhibit.number: text}, Drawing(PAGES))
    assert isinstance(bound, Bound)
    read = {name: extract_text(spool.whole()) for name, spool in bound.files(())}

    everything = words([page for pages in read.values() for page in pages])
    assert all(f"Line {n} of" in everything for n in range(2_000))
    assert "full text, continued" in words(read["pack-03.pdf"])
    assert all(len(pages) <= PAGES + 2 for pages in read.values())


def test_the_fonts_are_opened_once_for_all_volumes(made: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    really = Face.__init__

    def begin(face: Face, resource: str, path: Path) -> None:
        opened.append(path.name)
        really(face, resource, path)

    monkeypatch.setattr(Face, "__init__", begin)
    bound = bound_of(made)

    assert len(bound.volumes) > 2
    assert len(opened) == len(set(opened))


@pytest.mark.long
def test_every_volume_is_archival_and_accessible(files: Mapping[str, bytes], tmp_path: Path) -> None:
    for name, pdf in files.items():
        (tmp_path / name).write_bytes(pdf)

    assert faults_of([tmp_path / name for name in files]) == []
