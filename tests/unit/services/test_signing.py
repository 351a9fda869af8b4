"""A pack is signed through the command line."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from pathlib import Path

import pytest

from clausemark.cli import main
from clausemark.services.desk import Desk
from clausemark.services.exporting.writing import export_pack
from support.certificates import PASSPHRASE, Authority


@pytest.fixture
def key(tmp_path: Path) -> list[str]:
    (tmp_path / "me.p12").write_bytes(Authority.made().pkcs12("Ada Quill"))
    (tmp_path / "words.txt").write_bytes(PASSPHRASE)
    return ["--pkcs12", str(tmp_path / "me.p12"), "--passphrase-file", str(tmp_path / "words.txt")]


def test_a_pack_is_signed_and_verifies(
    reviewed: Desk, frozen: str, tmp_path: Path, key: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    export_pack(reviewed, frozen, tmp_path / "pack")

    assert main(["sign", str(tmp_path / "pack"), *key, "--visible", "--json"]) == 0
    signed = json.loads(capsys.readouterr().out)
    assert main(["verify", str(tmp_path / "pack")]) == 0

    assert (signed["signature"], signed["level"]) == ("Approved", "b")
    assert "Approved: Common Name: Ada Quill" in capsys.readouterr().out


def test_a_key_that_is_not_there_is_named(reviewed: Desk, frozen: str, tmp_path: Path) -> None:
    export_pack(reviewed, frozen, tmp_path / "pack")

    assert main(["sign", str(tmp_path / "pack"), "--pkcs12", str(tmp_path / "absent.p12")]) == 2


def test_a_token_needs_its_names(tmp_path: Path) -> None:
    assert main(["sign", str(tmp_path), "--pkcs11", "module.so"]) == 2


def test_a_folder_that_takes_no_signature_is_told(
    reviewed: Desk,
    frozen: str,
    tmp_path: Path,
    key: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def closed(*_: object, **__: object) -> str:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path / ".pack-1"))

    export_pack(reviewed, frozen, tmp_path / "pack")
    monkeypatch.setattr(tempfile, "mkdtemp", closed)

    assert main(["sign", str(tmp_path / "pack"), *key]) == 2
    assert "[not-written]" in capsys.readouterr().err
