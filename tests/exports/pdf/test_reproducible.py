"""Equal packs give equal bytes anywhere, and the PDF layer stands alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_SCRIPT = """
import hashlib, os, sys
if os.environ.get("ONE_CORE"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from clausepack.pdf.render import Drawing, finish, lay_out, lay_out_volumes
from clausepack.pdf.single_page import finding_page
from clausepack.rendition import Attachment
from support.pack_fonts import font_set
from support.packs import sample
pack = sample(findings=4)
laid_out = lay_out(pack.pack, pack.digest, font_set(), pack.texts)
pdf = finish(laid_out, [Attachment("pack.json", b"{}", "application/json", "The record", "Data")])
again = finish(laid_out, [Attachment("pack.json", b"{}", "application/json", "The record", "Data")])
one = finding_page(pack.pack, "F-0001", font_set())
assert pdf == again
bound = lay_out_volumes(pack.pack, pack.digest, font_set(), pack.texts, Drawing(20))
volumes = b"".join(spool.whole() for _, spool in bound.files([]))
loaded = [name for name in ("PySide6", "clausemark", "sqlalchemy", "sqlite3") if name in sys.modules]
print(hashlib.sha256(pdf + one + volumes).hexdigest(), loaded)
"""


def _begun(folder: Path, **settings: str) -> subprocess.Popen[str]:
    paths = os.pathsep.join(str(_ROOT / name) for name in ("exports", "tests"))
    env = {**os.environ, "PYTHONPATH": paths, **settings}
    return subprocess.Popen([sys.executable, "-c", _SCRIPT], env=env, cwd=folder, stdout=subprocess.PIPE, text=True)


def _told(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate()
    assert process.returncode == 0
    return out.strip()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what a process of its own says that drew on one core."""
    folder = tmp_path_factory.mktemp("alone")
    return _told(_begun(folder, ONE_CORE="1", TZ="Pacific/Auckland", LANG="de_DE.UTF-8", PYTHONHASHSEED="1"))


def test_time_zone_language_and_hash_seed_leave_no_trace(alone: str) -> None:
    assert _told(_begun(Path.cwd(), TZ="America/Lima", LANG="C", PYTHONHASHSEED="4711")) == alone


def test_nor_do_the_number_of_cores_and_of_processes_at_work(alone: str, tmp_path: Path) -> None:
    together = [_begun(tmp_path, TZ="UTC", PYTHONHASHSEED=str(seed)) for seed in range(2)]

    assert [_told(process) for process in together] == [alone, alone]


def test_neither_qt_nor_the_application_nor_sql_is_loaded(alone: str) -> None:
    assert alone.endswith("[]")
