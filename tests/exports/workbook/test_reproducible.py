"""Equal packs give equal bytes anywhere, and the workbook needs neither Qt nor the application."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_SCRIPT = """
import hashlib, sys
from clausepack.rendition import Stamps
from clausepack.workbook.reader import all_text
from clausepack.workbook.writer import write_workbook
from support.packs import sample
one = sample(findings=6)
stamps = Stamps({}, {}, {}, "CM-000001", "CM-000009", 9)
data = write_workbook(one.pack, one.digest, stamps)
assert data == write_workbook(one.pack, one.digest, stamps)
assert all_text(data)
loaded = [name for name in ("PySide6", "clausemark", "sqlalchemy", "sqlite3") if name in sys.modules]
print(hashlib.sha256(data).hexdigest(), loaded)
"""


def _run(folder: Path, **settings: str) -> str:
    paths = os.pathsep.join(str(_ROOT / name) for name in ("exports", "tests"))
    env = {**os.environ, "PYTHONPATH": paths, **settings}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], env=env, cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_time_zone_language_and_hash_seed_leave_no_trace(tmp_path: Path) -> None:
    one = _run(tmp_path, TZ="Pacific/Auckland", LANG="de_DE.UTF-8", PYTHONHASHSEED="1")
    other = _run(Path.cwd(), TZ="America/Lima", LANG="C", PYTHONHASHSEED="4711")

    assert one == other


def test_neither_qt_nor_the_application_nor_sql_is_loaded(tmp_path: Path) -> None:
    assert _run(tmp_path, PYTHONHASHSEED="0").endswith("[]")


def test_the_members_of_the_file_carry_no_time(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_program_names_itself_and_not_excel(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert b"<Application>Clausemark 0.1.0</Application>" in archive.read("docProps/app.xml")
