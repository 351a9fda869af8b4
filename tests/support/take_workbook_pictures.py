"""Takes the pictures of every sheet of a workbook: `python tests/support/take_workbook_pictures.py FOLDER`.

The sample archive is reviewed, its pack returned by legal, and a second pack made; LibreOffice prints its workbook.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PIL import Image

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from clausemark.archive.clock import FixedClock, parse_utc  # noqa: E402  # found through the path above
from clausemark.services.demo import run_demo  # noqa: E402
from clausemark.services.desk import Desk, Law  # noqa: E402
from clausemark.services.freezing.freeze import Selected, freeze  # noqa: E402
from clausemark.services.progress import Silent  # noqa: E402
from clausemark.services.returns.returning import return_workbook  # noqa: E402
from clausemark.store.workspace import Workspace  # noqa: E402
from clausepack.codec import pack_json, read_pack, root_hash  # noqa: E402
from clausepack.pack import Pack  # noqa: E402
from clausepack.rendition import Stamps  # noqa: E402
from clausepack.workbook.layout import KEYS, LISTS  # noqa: E402
from clausepack.workbook.plan import sheet_names  # noqa: E402
from clausepack.workbook.writer import write_workbook  # noqa: E402
from support.returned_workbooks import filled, workbook_of  # noqa: E402

_CLOCK = FixedClock(parse_utc("2026-11-27T13:14:23Z"))
_LENA: dict[str, object] = {"Decision": "reject", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
_NORA: dict[str, object] = {"Decision": "accept", "Decided by": "Nora Note", "Decided on": date(2026, 11, 21)}
_SIZE, _GAP, _GROUND = (606, 428), 8, (184, 190, 203)
_PER_PICTURE = 8


def take(folder: Path) -> int:
    """Write `workbook-1.png` and so on, eight sheets each."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        pack = _returned(Path(name))
        pages = _printed(pack, Path(name))
        for number, first in enumerate(range(0, len(pages), _PER_PICTURE), 1):
            _beside(pages[first : first + _PER_PICTURE]).save(folder / f"workbook-{number}.png", optimize=True)
    return 0


def _returned(folder: Path) -> Pack:
    """Return the pack of the sample archive after two people of legal returned different copies of the one before."""
    done = run_demo(folder / "demo", _CLOCK, Silent())
    with Workspace.open(done.workspace, passphrase=None, clock=_CLOCK) as workspace:
        desk = Desk(workspace, "Otto Officer", _CLOCK, Law())
        with workspace.reading() as view:
            first = view.packs.all()[0].id
        data = workbook_of(desk, first)
        lena = filled(data, _LENA | {"Legal comment": "Not so."}, {"Proposed severity": "low", "Owner": "Lena Law"})
        nora = filled(data, _NORA, {"Due": "03/04/2026"})
        for name, each in (("lena.xlsx", lena), ("nora.xlsx", nora)):
            (folder / name).write_bytes(each)
            return_workbook(desk, folder / name)
        frozen = freeze(desk, Selected(since=first)).pack
        with workspace.reading() as view:
            pack = read_pack(view.packs.get(frozen))
    return _with_a_set_relation(pack)


def _with_a_set_relation(pack: Pack) -> Pack:
    """Return a pack in which the first mappings state a set relation, which no reviewer of the sample did."""
    findings = tuple(
        replace(each, mappings=tuple(replace(one, set_relation="intersects-with") for one in each.mappings))
        if at < 4
        else each
        for at, each in enumerate(pack.findings)
    )
    return replace(pack, findings=findings)


def _printed(pack: Pack, folder: Path) -> list[Image.Image]:
    """Return the first page of every sheet, as LibreOffice prints it."""
    data = write_workbook(pack, root_hash(pack_json(pack)), Stamps({}, {}, {}, "CM-000001", "CM-000240", 240))
    source = folder / "pack.xlsx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    office = shutil.which("soffice") or "libreoffice"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    places = _first_pages(folder / "pack.pdf", [name for name in sheet_names(pack) if name not in {LISTS, KEYS}])
    return [_page(folder, number) for number in places]


def _first_pages(path: Path, names: Sequence[str]) -> list[int]:
    """Return the number of the first page of each sheet, by the name at the right of its head."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, timeout=300)
    heads = [page.lstrip().split("\n", 1)[0].rstrip() for page in done.stdout.decode().split("\f")]
    return [next(at for at, head in enumerate(heads, 1) if head.endswith(f" {name}")) for name in names]


def _page(folder: Path, number: int) -> Image.Image:
    target = folder / f"page-{number}"
    command = ["pdftoppm", "-f", str(number), "-l", str(number), "-r", "110", "-png", "-singlefile"]
    subprocess.run([*command, str(folder / "pack.pdf"), str(target)], check=True, timeout=120)
    with Image.open(target.with_suffix(".png")) as image:
        return image.convert("RGB").resize(_SIZE, Image.Resampling.LANCZOS)


def _beside(pages: Sequence[Image.Image]) -> Image.Image:
    """Return pages in two columns."""
    lines = -(-len(pages) // 2)
    whole = Image.new("RGB", (2 * _SIZE[0] + 3 * _GAP, lines * (_SIZE[1] + _GAP) + _GAP), _GROUND)
    for at, page in enumerate(pages):
        line, side = divmod(at, 2)
        whole.paste(page, (_GAP + side * (_SIZE[0] + _GAP), _GAP + line * (_SIZE[1] + _GAP)))
    return whole


if __name__ == "__main__":
    raise SystemExit(take(Path(sys.argv[1])))
