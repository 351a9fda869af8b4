"""Equal packs give equal bytes anywhere, and the PDF layer stands alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_SCRIPT = """
import hashlib, sys
from clausepack.pdf.render import finish, lay_out
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
loaded = [name for name in ("PySide6", "clausemark", "sqlalchemy", "sqlite3") if name in sys.modules]
print(hashlib.sha256(pdf + one).hexdigest(), loaded)
"""


def _run(tmp_path: Path, **settings: str) -> str:
    paths = os.pathsep.join(str(_ROOT / name) for name in ("exports", "tests"))
    env = {**os.environ, "PYTHONPATH": paths, **settings}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], env=env, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_time_zone_language_and_hash_seed_leave_no_trace(tmp_path: Path) -> None:
    one = _run(tmp_path, TZ="Pacific/Auckland", LANG="de_DE.UTF-8", PYTHONHASHSEED="1")
    other = _run(Path.cwd(), TZ="America/Lima", LANG="C", PYTHONHASHSEED="4711")

    assert one == other


def test_neither_qt_nor_the_application_nor_sql_is_loaded(tmp_path: Path) -> None:
    assert _run(tmp_path, PYTHONHASHSEED="0").endswith("[]")
