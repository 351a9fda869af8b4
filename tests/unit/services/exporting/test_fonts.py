"""Fonts of the system are chosen by name, whatever the folders say first."""

from __future__ import annotations

from pathlib import Path

from clausemark.services.exporting.fonts import FONT_FILES, _chosen


def test_known_fonts_go_before_fonts_of_one_script() -> None:
    files = [Path("/b/NotoSansThai-Regular.ttf"), Path("/a/msyh.ttc"), Path("/a/NotoSansCJK-Regular.ttc")]

    names = [path.name for path in _chosen(files)]

    assert names == ["NotoSansCJK-Regular.ttc", "msyh.ttc", "NotoSansThai-Regular.ttf"]


def test_what_the_program_ships_and_what_is_no_text_font_stays_out() -> None:
    files = [Path("/a") / FONT_FILES["hebrew"], Path("/a/NotoSansThai-Bold.ttf"), Path("/a/Comic.ttf")]

    assert _chosen(files) == ()


def test_each_name_is_taken_once() -> None:
    files = [Path("/a/msyh.ttc"), Path("/b/MSYH.TTC")]

    assert _chosen(files) == (Path("/a/msyh.ttc"),)
