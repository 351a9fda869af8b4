"""The fonts of a pack: those shipped, by the role they play, and those of the system for scripts that they lack."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from clausemark.assets import resource_path
from clausemark.services.tongues import PACK_LANGUAGES
from clausepack.rendition import FontSet

FONT_FILES = {
    "serif": "NotoSerif-Regular.ttf",
    "serif-bold": "NotoSerif-Bold.ttf",
    "serif-italic": "NotoSerif-Italic.ttf",
    "sans": "NotoSans-Regular.ttf",
    "sans-bold": "NotoSans-Bold.ttf",
    "sans-italic": "NotoSans-Italic.ttf",
    "mono": "NotoSansMono-Regular.ttf",
    "symbols": "NotoSansSymbols-Regular.ttf",
    "symbols2": "NotoSansSymbols2-Regular.ttf",
    "math": "NotoSansMath-Regular.ttf",
    "emoji": "NotoEmoji-Regular.ttf",
    "arabic": "NotoNaskhArabic-Regular.ttf",
    "hebrew": "NotoSansHebrew-Regular.ttf",
    "devanagari": "NotoSansDevanagari-Regular.ttf",
}
"""What follows the roles are fallbacks, in order."""

_WANTED = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKjp-Regular.otf",
    "NotoSansCJKsc-Regular.otf",
    "SourceHanSans.ttc",
    "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "msyh.ttc",
    "simsun.ttc",
    "YuGothR.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "mingliub.ttc",
    "Nirmala.ttc",
    "Nirmala.ttf",
    "LeelawUI.ttf",
    "ebrima.ttf",
    "gadugi.ttf",
    "mmrtext.ttf",
    "sylfaen.ttf",
    "Hiragino Sans GB.ttc",
    "STHeiti Light.ttc",
    "AppleSDGothicNeo.ttc",
    "Arial Unicode.ttf",
)
"""Fonts of Linux, Windows and macOS with the scripts that the shipped ones lack, the best first."""

_PREFIX, _SUFFIX = "NotoSans", "-Regular.ttf"
"""One font a script, as Linux distributions install them."""


def system_fonts() -> tuple[Path, ...]:
    """Return fonts of this computer for scripts that the shipped ones lack, in an order that the names alone give."""
    return _chosen(_files(_folders()))


def _chosen(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return the fonts wanted among files, the known names first, each name once."""
    by_name: dict[str, Path] = {}
    for path in files:
        by_name.setdefault(path.name.casefold(), path)
    known = [by_name[name.casefold()] for name in _WANTED if name.casefold() in by_name]
    shipped = {name.casefold() for name in FONT_FILES.values()}
    scripts = [
        by_name[name]
        for name in sorted(by_name.keys() - shipped)
        if by_name[name].name.startswith(_PREFIX) and by_name[name].name.endswith(_SUFFIX)
    ]
    return (*known, *scripts)


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, names, files in os.walk(folder):
            names.sort()
            yield from (Path(place, name) for name in sorted(files))


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", local / "Microsoft" / "Windows" / "Fonts")
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local" / "share" / "fonts")


def shipped_fonts() -> FontSet:
    """Return the fonts that the program ships, by the roles they play."""
    files = {role: resource_path("fonts", name) for role, name in FONT_FILES.items()}
    return FontSet(files, hyphens={code: resource_path("hyphenation", f"{code}.txt") for code in PACK_LANGUAGES})


def pack_fonts() -> FontSet:
    """Return the fonts that packs are drawn with: those shipped, then those of the system for what they lack."""
    return replace(shipped_fonts(), optional=system_fonts())
