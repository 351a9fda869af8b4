"""Two workstations through the command line: there, edits on both sides, back, and a pack that proves all of it."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from clausemark.assets import resource_path
from clausemark.cli import main

ADA, BEN, CLEO = "Ada Quill", "Ben Marsh", "Cleo Varga"
UTC = "2026-11-20T08:00:00Z"
SAMPLE = ("archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")


class Station:
    """A workspace and who works in it, through the command line."""

    def __init__(self, path: Path, person: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.path, self.person, self._capsys = path, person, capsys
        self("new", path)

    def __call__(self, *arguments: str | Path, status: int = 0) -> Any:
        """Run a command as the person; return its JSON document, or None where it prints none."""
        self._capsys.readouterr()
        assert main([*map(str, arguments), "--json", "--as", self.person, "--utc", UTC]) == status
        out = self._capsys.readouterr().out
        return json.loads(out) if out else None

    def labelled(self, label: str) -> Any:
        """Return a finding as `review list` shows it."""
        rows = self("review", "list", self.path)["findings"]
        return next(row for row in rows if row["label"] == label)


@pytest.fixture
def stations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Station, Station]:
    ada = Station(tmp_path / "ada.clausemark", ADA, capsys)
    declared = ("--platform", "Tandlewick", "--document", "Tandlewick Privacy Notice", "--language", "en")
    ada("import", ada.path, resource_path("samples", *SAMPLE), *declared)
    ada("review", "import", ada.path, resource_path("samples", "reviews", "tandlewick-privacy.review.json"))
    return ada, Station(tmp_path / "ben.clausemark", BEN, capsys)


def _revised(station: Station, folder: Path, label: str, **values: str) -> None:
    """Let the person at a station revise a finding, by a review file."""
    file = folder / f"{station.path.stem}-{label}.review.json"
    station("review", "export", station.path, "ver-0001", "-o", file)
    review = json.loads(file.read_text(encoding="utf-8"))
    review["findings"] = [each | values for each in review["findings"] if each["id"] == label]
    for each in review["findings"]:
        each["prepared_by"] = {"name": station.person, "role": "analyst", "utc": UTC}
    review.pop("dissents", None)
    review.pop("open_items", None)
    file.write_text(json.dumps(review), encoding="utf-8")
    [result] = station("review", "import", station.path, file)["results"]
    assert result["status"] == "accepted"


def test_work_goes_there_and_back_with_edits_on_both_sides(stations: tuple[Station, Station], tmp_path: Path) -> None:
    ada, ben = stations
    written = ada("exchange", ada.path, "export", tmp_path / "1.zip")
    taken = ben("exchange", ben.path, "import", tmp_path / "1.zip")
    assert (taken["sha256"], taken["signer"]) == (written["sha256"], None)
    labels = [row["label"] for row in ben("review", "list", ben.path)["findings"]]
    mine, theirs, both = labels[:3]
    ben("review", "sign", ben.path, "ver-0001", "--finding", mine, "--act", "approved")
    _revised(ben, tmp_path, theirs, title="Ben's title")
    _revised(ben, tmp_path, both, title="Ben's title")
    _revised(ada, tmp_path, both, title="Ada's title")
    ben("exchange", ben.path, "export", tmp_path / "2.zip")

    tried = ada("exchange", ada.path, "import", tmp_path / "2.zip", "--dry-run", status=3)
    back = ada("exchange", ada.path, "import", tmp_path / "2.zip", status=3)

    assert tried["conflicts"] == back["conflicts"]
    assert [(each["column"], each["before"], each["after"]) for each in back["conflicts"]] == [
        ("title", "Ada's title", "Ben's title")
    ]
    [approval] = ada.labelled(mine)["approvals"]
    assert (approval["person"], approval["lapsed"]) == (BEN, False)
    settled = ada("exchange", ada.path, "import", tmp_path / "2.zip", "--keep", both)
    assert settled["conflicts"] == []
    assert ada("exchange", ada.path, "import", tmp_path / "2.zip")["exchange"] is None
    ada("exchange", ada.path, "export", tmp_path / "3.zip")
    assert ben("exchange", ben.path, "import", tmp_path / "3.zip")["conflicts"] == []
    refused = ben("review", "sign", ben.path, "ver-0001", "--finding", theirs, "--act", "approved", status=6)
    assert refused["error"]["reason"] == "four-eyes"
    for station in stations:
        assert station("verify", station.path)["ok"]


def test_a_pack_of_what_was_taken_in_is_final_and_verifies(stations: tuple[Station, Station], tmp_path: Path) -> None:
    ada, ben = stations
    ada("exchange", ada.path, "export", tmp_path / "1.zip")
    ben("exchange", ben.path, "import", tmp_path / "1.zip")
    ben("review", "scope", ben.path, "ver-0001", "--reason", "boilerplate")
    main(["review", "sign", str(ben.path), "ver-0001", "--act", "approved", "--as", CLEO, "--utc", UTC])
    ben("exchange", ben.path, "export", tmp_path / "2.zip")
    assert ada("exchange", ada.path, "import", tmp_path / "2.zip")["refused"] == []

    pack = ada("export", ada.path, "-o", tmp_path / "pack", "--no-sources")

    assert pack["status"] == "FINAL"
    report = ada("verify", tmp_path / "pack")
    assert report["ok"], [each for each in report["checks"] if not each["ok"]]


def test_the_file_is_the_same_every_time_and_checks_with_ordinary_tools(
    stations: tuple[Station, Station], tmp_path: Path
) -> None:
    ada, _ = stations
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    ada("exchange", ada.path, "export", one)
    ada("exchange", ada.path, "export", two)

    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        archive.extractall(tmp_path)
    if which("sha256sum") is None:
        pytest.skip("this system has no sha256sum")
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        done = subprocess.run(["sha256sum", "-c", "--quiet", manifest], cwd=tmp_path / "exchange", check=False)
        assert done.returncode == 0


def test_an_encrypted_workspace_warns_that_the_file_is_not(
    tmp_path: Path, stations: tuple[Station, Station], capsys: pytest.CaptureFixture[str]
) -> None:
    ada, _ = stations
    secret = tmp_path / "words.txt"
    secret.write_text("seven quiet words\n", encoding="utf-8")
    ada("passphrase", ada.path, "--new-passphrase-file", secret)

    arguments = ["exchange", str(ada.path), "export", str(tmp_path / "x.zip"), "--passphrase-file", str(secret)]
    assert main([*arguments, "--as", ADA]) == 0

    captured = capsys.readouterr()
    assert "the exchange file is not" in captured.err
    assert "It is not encrypted." in captured.out
