"""The logo of the engagement: set and taken back, frozen into a pack, and checked there by what it is."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from clausemark.cli import main
from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.services.desk import Desk
from clausemark.services.engaging import engagement_of, logo_edit, set_engagement
from clausemark.services.exporting.covers import cover_picture, with_engagement
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.one_finding import export_finding
from clausemark.services.exporting.preview import preview_pack
from clausemark.services.exporting.writing import Exported, export_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.logos import logo_of, present_logo, read_logo
from clausemark.services.verifying import verify_exported, verify_workspace
from clausemark.store.copies import backup
from clausemark.store.workspace import Workspace
from clausepack.attached import PdfSource
from clausepack.checks.cover_logo import logo_checks
from clausepack.codec import read_pack
from clausepack.container import open_pack
from support.logos import logo_jpeg, logo_png
from support.workspaces import ACTOR, CLOCK


@dataclass(frozen=True, slots=True)
class BrandedPack:
    """A pack with a logo on its cover, as it was exported."""

    desk: Desk
    id: str
    done: Exported


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(logo_png())
    return path


@pytest.fixture
def branded(reviewed_anew: Desk, png: Path) -> Desk:
    set_engagement(reviewed_anew, {"logo": str(png)})
    return reviewed_anew


@pytest.fixture(scope="module")
def branded_pack(reviewed: Desk, frozen: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrandedPack]:
    """Return a pack that was frozen with a logo, which the engagement has lost since, and its workspace."""
    assert frozen
    folder = tmp_path_factory.mktemp("branded")
    (folder / "logo.png").write_bytes(logo_png())
    backup(reviewed.workspace.path, folder / "copy.clausemark", None)
    with Workspace.open(folder / "copy.clausemark", passphrase=None, clock=CLOCK) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, reviewed.law)
        set_engagement(desk, {"logo": str(folder / "logo.png")})
        pack = freeze(desk, Selected()).pack
        set_engagement(desk, {"logo": ""})
        yield BrandedPack(desk, pack, export_pack(desk, pack, folder / "pack"))


@pytest.fixture
def folder(branded_pack: BrandedPack, tmp_path: Path) -> Path:
    """Return a copy of the exported pack that a test may change."""
    return Path(shutil.copytree(branded_pack.done.target, tmp_path / "pack"))


def logo_faults(path: Path) -> str:
    """Return what the check of the logo says of a pack folder or PDF, empty when it holds."""
    source = PdfSource(path) if path.suffix == ".pdf" else open_pack(path)
    (check,) = logo_checks(read_pack(source.read("data/pack.json")), source)
    return "" if check.ok else check.detail


def test_a_logo_is_kept_as_it_came_under_its_hash(branded: Desk, png: Path) -> None:
    digest = hashlib.sha256(png.read_bytes()).hexdigest()

    assert engagement_of(branded).logo_sha256 == digest
    assert present_logo(branded) == png.read_bytes()
    assert branded.workspace.check() == []


def test_choosing_a_logo_is_an_act_that_can_be_taken_back(desk: Desk) -> None:
    edit = logo_edit(engagement_of(desk), logo_png())

    edit.do(desk)
    chosen = present_logo(desk)
    edit.undo(desk)
    without = present_logo(desk)
    edit.do(desk)

    assert edit.name == "Set logo"
    assert (chosen, without, present_logo(desk)) == (logo_png(), None, logo_png())


def test_an_empty_value_takes_the_logo_away(branded: Desk) -> None:
    set_engagement(branded, {"logo": ""})

    assert present_logo(branded) is None
    assert preview_pack(branded, Selected()).record.engagement.logo is None


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo-unknown"),
        ("cut.png", logo_png()[:300], "logo-damaged"),
        ("press.jpg", logo_jpeg(mode="CMYK"), "logo-colours"),
        ("camera.jpg", logo_jpeg(orientation=3), "logo-turned"),
        ("dot.png", logo_png(8, 8), "logo-size"),
        ("big.png", logo_png() + bytes(2**21), "logo-too-large"),
    ],
)
def test_a_picture_that_no_cover_can_carry_is_refused(
    desk: Desk, tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(InputRefusedError) as caught:
        set_engagement(desk, {"title": "Kept out as well", "logo": str(tmp_path / name)})

    assert caught.value.reason == reason
    assert caught.value.message.startswith(name)
    assert "{" not in caught.value.message
    assert engagement_of(desk).title == ""


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="cannot be read") as caught:
        read_logo(tmp_path / "gone.png")

    assert caught.value.reason == "unreadable"


def test_a_workspace_that_lost_its_logo_says_so(branded: Desk) -> None:
    with branded.workspace.transaction(branded.actor) as tx:
        tx.set_engagement(replace(tx.engagement(), logo_sha256="ab" * 32))

    assert "The logo of the engagement is missing" in [fault.detail for fault in branded.workspace.check()]
    with pytest.raises(ClausemarkError, match="are missing"), branded.workspace.reading() as view:
        logo_of(view)


def test_the_cover_shows_the_logo_before_anything_is_frozen(branded: Desk) -> None:
    record = preview_pack(branded, Selected()).record
    logo = present_logo(branded)
    plain = with_engagement(record, engagement_of(branded))

    assert record.engagement.logo is not None
    assert cover_picture(record, 300, logo=logo).pixels != cover_picture(plain, 300).pixels


def test_a_pack_carries_its_logo_and_proves_it(branded_pack: BrandedPack, folder: Path) -> None:
    record = read_pack((folder / "data/pack.json").read_bytes())
    report = verify_exported(folder)

    assert record.engagement.logo is not None
    assert (folder / "data/cover-logo.png").read_bytes() == logo_png()
    assert record.engagement.logo.sha256 in (folder / "manifest-sha256.txt").read_text()
    assert record.engagement.logo.sha256 in (folder / "VERIFY.txt").read_text(encoding="utf-8")
    assert "data/cover-logo.png" in branded_pack.done.files
    assert report.ok
    assert "logo" in {check.name for check in report.checks}


def test_the_pdf_alone_proves_its_logo(folder: Path, tmp_path: Path) -> None:
    report = verify_exported(Path(shutil.copy(folder / "data/pack.pdf", tmp_path / "alone.pdf")))

    assert report.ok
    assert "logo" in {check.name for check in report.checks}


def test_the_same_pack_with_a_logo_gives_the_same_bytes(branded_pack: BrandedPack, tmp_path: Path) -> None:
    again = export_pack(branded_pack.desk, branded_pack.id, tmp_path / "again")

    assert again.pdf_sha256 == branded_pack.done.pdf_sha256
    assert again.xlsx_sha256 == branded_pack.done.xlsx_sha256


def test_another_picture_in_the_folder_is_found(folder: Path) -> None:
    target = folder / "data/cover-logo.png"

    target.write_bytes(logo_png(100, 100))
    changed = logo_faults(folder)
    target.unlink()

    assert changed == "cover-logo.png is not the picture recorded"
    assert logo_faults(folder) == "cover-logo.png is missing"


def test_another_picture_on_the_cover_is_found(folder: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone.pdf"

    with pikepdf.open(folder / "data/pack.pdf") as document:
        image = document.pages[0].Resources.XObject["/Logo"]
        image.write(bytes(len(image.read_bytes())))
        document.save(alone)

    assert logo_faults(folder / "data/pack.pdf") == ""
    assert logo_faults(alone) == "the cover does not draw cover-logo.png"


def test_a_pack_in_volumes_has_its_logo_on_the_cover(branded_pack: BrandedPack, tmp_path: Path) -> None:
    export_pack(branded_pack.desk, branded_pack.id, tmp_path / "pack", ExportChoices(volume_pages=20))

    assert (tmp_path / "pack/data/pack-02.pdf").exists()
    assert logo_faults(tmp_path / "pack") == ""
    assert logo_faults(tmp_path / "pack/data/pack.pdf") == ""


def test_the_page_of_one_finding_verifies_without_the_logo(branded: Desk, tmp_path: Path) -> None:
    finding = preview_pack(branded, Selected()).record.findings[0].id

    page = export_finding(branded, finding, tmp_path / "one.pdf")

    report = verify_exported(page)
    assert report.ok
    assert "logo" not in {check.name for check in report.checks}


def test_the_command_line_sets_and_shows_the_logo(desk: Desk, png: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = desk.workspace.path
    desk.workspace.close()
    digest = hashlib.sha256(png.read_bytes()).hexdigest()
    capsys.readouterr()

    status = main(["engagement", str(path), "--set", f"logo={png}", "--json"])
    shown = json.loads(capsys.readouterr().out)
    refused = main(["engagement", str(path), "--set", f"logo={__file__}", "--json"])

    assert (status, shown["engagement"]["logo"]) == (0, digest)
    assert (refused, json.loads(capsys.readouterr().out)["error"]["reason"]) == (4, "logo-unknown")
    assert verify_workspace(path, None, CLOCK).ok
