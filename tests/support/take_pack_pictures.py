"""Takes the pictures of every section of a pack, and of its first finding.

`python tests/support/take_pack_pictures.py PACK.pdf FOLDER`; the PDF is one of `clausemark export … --certificates` on
the sample archive; poppler's `pdftoppm` draws its pages.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pikepdf
from PIL import Image

_PICTURES: Mapping[str, Sequence[tuple[str, int]]] = {
    "pack-0-6": [("section", n) for n in (0, 1, 3, 4, 5, 6)],
    "pack-7-10": [("section", n) for n in (7, 8, 9, 10)],
    "pack-11-15": [("section", n) for n in (11, 12, 13, 14, 15)],
    "pack-16-19": [("section", n) for n in (16, 17, 18, 19)],
}
"""Each picture with the places that it begins with; the pages after them fill it up."""
_MORE: Mapping[str, Sequence[tuple[str, int]]] = {
    "pack-0-6": (("contents", 0), ("section:4", 1)),
    "pack-7-10": (("section:10/first", 0), ("section:10/first", 1), ("section:10/first", 6), ("section:10/first", 7)),
    "pack-11-15": (("section:12", 1), ("section:12", 2), ("section:15", 1)),
    "pack-16-19": (("section:18", 1), ("section:19", 1), ("annex:index", 0), ("annex:index", 1)),
}
_DOTS_ALONE = 80
_DOTS, _GAP, _GROUND, _PER_ROW, _INKS = 64, 6, (100, 100, 100), 4, 64


def take(pdf: Path, folder: Path) -> int:
    """Write one picture of eight pages for each group of sections, and one of the first sheet of a finding."""
    places = _places(pdf)
    for name, begun in _PICTURES.items():
        wanted = [places[f"{word}:{n}"] for word, n in begun]
        wanted += [places[key] + after for key, after in _MORE[name]]
        _sheet(list(_drawn(pdf, sorted(wanted), _DOTS))).save(folder / f"{name}.png", optimize=True)
    for page in _drawn(pdf, [places["section:10/first"]], _DOTS_ALONE):
        page.save(folder / "finding-sheet.png", optimize=True)
    return 0


def _places(pdf: Path) -> dict[str, int]:
    """Return the number of the page of each named place, from 1; `section:10/first` is the first sheet."""
    with pikepdf.open(pdf) as document:
        numbers = {page.obj.objgen: n for n, page in enumerate(document.pages, 1)}
        tree = pikepdf.NameTree(document.Root.Names.Dests)
        found = {str(key): numbers[place[0].objgen] for key, place in tree.items()}
    found["section:10/first"] = min(n for key, n in found.items() if key.startswith("finding:"))
    return found


def _drawn(pdf: Path, numbers: Sequence[int], dots: int) -> Iterator[Image.Image]:
    with tempfile.TemporaryDirectory() as room:
        for number in numbers:
            stem = Path(room) / f"{number}"
            at = ["-f", str(number), "-l", str(number), "-singlefile", "-png", "-r", str(dots)]
            subprocess.run(["pdftoppm", *at, str(pdf), str(stem)], check=True)
            with Image.open(stem.with_suffix(".png")) as picture:
                yield picture.convert("RGB")


def _sheet(pages: Sequence[Image.Image]) -> Image.Image:
    width, height = (side + _GAP for side in pages[0].size)
    rows = -(-len(pages) // _PER_ROW)
    sheet = Image.new("RGB", (_PER_ROW * width - _GAP, rows * height - _GAP), _GROUND)
    for n, page in enumerate(pages):
        sheet.paste(page, (n % _PER_ROW * width, n // _PER_ROW * height))
    return sheet.quantize(_INKS)


if __name__ == "__main__":
    sys.exit(take(Path(sys.argv[1]), Path(sys.argv[2])))
