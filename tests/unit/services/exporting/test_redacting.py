"""What is withheld stands in no file of the pack, and the rest still verifies."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from clausemark.cli import main
from clausemark.errors import InputRefusedError
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import ExportError
from clausemark.services.exporting.material import ExportChoices, gather_export
from clausemark.services.exporting.redacting import read_redactions
from clausemark.services.exporting.writing import export_pack
from clausemark.services.verifying import verify_exported
from clausepack.codec import read_pack
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text
from clausepack.redaction import BLOCK, Withheld


@pytest.fixture(scope="module")
def whole(reviewed: Desk, frozen: str) -> Pack:
    return read_pack(gather_export(reviewed, frozen).data)


@pytest.fixture(scope="module")
def words(whole: Pack) -> str:
    """Return the words of a finding's passage, which the title or analysis may quote too."""
    excerpt = next(row.excerpt for row in whole.findings if row.excerpt is not None and len(row.excerpt.text) > 40)
    return excerpt.text


@pytest.fixture(scope="module")
def handed_on(reviewed: Desk, frozen: str, words: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    order = Withheld("EX-001", "legal privilege", "General Counsel", exact=words)
    target = tmp_path_factory.mktemp("redacted") / "pack"
    export_pack(reviewed, frozen, target, ExportChoices(redactions=(order,)))
    return target


def texts_of(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every text that anybody can get out of the files of a pack."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        data = path.read_bytes()
        if path.suffix == ".pdf":
            yield path.name, "\n".join(page.text for page in extract_text(data))
            with pikepdf.open(io.BytesIO(data)) as document:
                for name, spec in document.attachments.items():
                    yield from _texts(f"{path.name}!{name}", spec.get_file().read_bytes())
        else:
            yield from _texts(path.name, data)


def _texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.namelist():
                yield f"{name}!{member}", archive.read(member).decode("utf-8", "replace")
    else:
        yield name, data.decode("utf-8", "replace")


def squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def test_the_words_stand_in_no_file(handed_on: Path, words: str) -> None:
    found = [name for name, text in texts_of(handed_on) if squeezed(words) in squeezed(text)]

    assert found == []


def test_the_rest_verifies_and_the_gaps_are_named(handed_on: Path) -> None:
    report = verify_exported(handed_on)

    assert [check.detail for check in report.checks if not check.ok] == []
    assert any("EX-001: its archived bytes, from which words were withheld" in item for item in report.not_checked)


def test_archived_bytes_that_hold_the_words_stay_at_home(handed_on: Path, whole: Pack) -> None:
    assert not (handed_on / "data" / whole.exhibits[0].source_path).exists()
    with pikepdf.open(handed_on / "data" / "pack.pdf") as document:
        assert set(document.attachments) == {"pack.json", "pack.xlsx"}


def test_length_reason_and_authority_are_printed(handed_on: Path, words: str) -> None:
    text = "\n".join(page.text for page in extract_text((handed_on / "data" / "pack.pdf").read_bytes()))

    assert f"{len(words)}\nlegal privilege\nGeneral Counsel" in text
    assert f"{len(words)} characters: legal privilege; on the authority of General Counsel" in text
    assert "Redaction and privilege" in text


def test_lines_and_offsets_stay_true(handed_on: Path, whole: Pack, words: str) -> None:
    record = read_pack((handed_on / "data" / "pack.json").read_bytes())
    (row,) = record.redactions
    finding = next(each for each in record.findings if each.excerpt is not None and each.excerpt.start == row.start)

    assert finding.excerpt is not None
    assert set(finding.excerpt.text) <= {BLOCK, "\n"}
    assert len(finding.excerpt.text) == len(words)
    assert record.exhibits[0].text_lines == whole.exhibits[0].text_lines
    assert record.redacted_from != ""


def test_the_frozen_pack_stays_whole(reviewed: Desk, frozen: str, handed_on: Path, words: str) -> None:
    assert words in gather_export(reviewed, frozen).texts["EX-001"]
    assert handed_on.is_dir()


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (Withheld("EX-009", "r", "a", exact="some words"), "redaction-invalid"),
        (Withheld("EX-001", "r", "a", exact="words that stand nowhere in it"), "redaction-absent"),
        (Withheld("EX-001", "r", "a", start=0, end=2), "redaction-short"),
        (Withheld("EX-001", "r", "a", start=5, end=10_000_000), "redaction-invalid"),
        (Withheld("EX-001", " ", "a", start=0, end=9), "redaction-invalid"),
    ],
)
def test_what_cannot_be_withheld_is_refused(
    reviewed: Desk, frozen: str, tmp_path: Path, order: Withheld, reason: str
) -> None:
    with pytest.raises(ExportError) as refused:
        export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(redactions=(order,)))

    assert refused.value.reason == reason
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        "[]",
        '{"schema": "clausemark.redactions/1", "redactions": []}',
        '{"schema": "clausemark.redactions/1", "redactions": [{"exhibit": "EX-001", "reason": "r", "authority": "a"}]}',
        '{"schema": "clausemark.redactions/1", "redactions": [{"exhibit": "EX-001", "reason": "r", "authority": "a",'
        ' "exact": "x", "odd": 1}]}',
    ],
)
def test_a_file_that_says_something_else_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "file.json").write_text(text, encoding="utf-8")

    with pytest.raises(InputRefusedError) as refused:
        read_redactions(tmp_path / "file.json")

    assert refused.value.reason == "redaction-file"


def test_the_command_line_takes_a_file(reviewed: Desk, tmp_path: Path) -> None:
    entry = {"exhibit": "EX-001", "start": 0, "end": 20, "reason": "r", "authority": "a"}
    value = {"schema": "clausemark.redactions/1", "redactions": [entry]}
    (tmp_path / "file.json").write_text(json.dumps(value), encoding="utf-8")

    assert read_redactions(tmp_path / "file.json") == (Withheld("EX-001", "r", "a", 0, 20),)
    assert main(["export", str(tmp_path / "absent.clausemark"), "-o", str(tmp_path / "x"), "--redact", "nothing"]) == 4


def test_sources_are_not_attached_when_nobody_wants_them(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    done = export_pack(reviewed, frozen, tmp_path / "pack", ExportChoices(attach_sources=False))

    with pikepdf.open(tmp_path / "pack" / "data" / "pack.pdf") as document:
        assert set(document.attachments) == {"pack.json", "pack.xlsx"}
    assert any(name.startswith("data/sources/") for name in done.files)
