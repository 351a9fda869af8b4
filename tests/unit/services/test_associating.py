"""Opening workspaces from the desktop."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

from lxml import etree

from clausemark.services.associating import associate_freedesktop, program_command, windows_values
from clausemark.services.exchange.layout import EXCHANGE


def test_the_desktop_entry_starts_this_program_with_the_file(tmp_path: Path) -> None:
    associate_freedesktop(tmp_path, ("/opt/my programs/clausemark",))

    entry = ConfigParser(interpolation=None)
    entry.read(tmp_path / "applications" / "clausemark.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "'/opt/my programs/clausemark' %f"
    assert entry["Desktop Entry"]["MimeType"] == "application/x-clausemark;application/x-clausemark-exchange;"


def test_the_media_types_cover_workspaces_and_exchange_files(tmp_path: Path) -> None:
    associate_freedesktop(tmp_path, program_command())

    tree = etree.parse(tmp_path / "mime" / "packages" / "clausemark.xml")
    patterns = [each.get("pattern") for each in tree.iter("{*}glob")]
    assert patterns == ["*.clausemark", f"*{EXCHANGE}"]
    assert "currentColor" not in (tmp_path / "icons/hicolor/scalable/apps/clausemark.svg").read_text("utf-8")


def test_doing_it_twice_changes_nothing(tmp_path: Path) -> None:
    associate_freedesktop(tmp_path, program_command())
    before = {path: path.read_bytes() for path in tmp_path.rglob("*clausemark*") if path.is_file()}

    associate_freedesktop(tmp_path, program_command())

    assert {path: path.read_bytes() for path in before} == before


def test_windows_quotes_the_file_that_is_opened() -> None:
    values = windows_values('"C:\\Program Files\\Clausemark\\clausemark.exe" "%1"')

    assert values[r"Software\Classes\.clausemark"] == "Clausemark.Workspace"
    assert values[r"Software\Classes\Clausemark.Workspace\shell\open\command"].endswith('"%1"')
    assert values[rf"Software\Classes\{EXCHANGE}"] == "Clausemark.Exchange"
