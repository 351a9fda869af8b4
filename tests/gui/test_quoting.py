"""Words of documents and people stand between the quotation marks of the window's language."""

from __future__ import annotations

import re
from pathlib import Path

import clausemark.ui
from clausemark.ui.quoting import quoted

_WRITTEN = re.compile(r"""f["'](?:\\n)?“\{|["'](?:\\n)?“["'] \+""")


def test_marks_are_those_of_english() -> None:
    assert quoted("we may {end} it") == "“we may {end} it”"


def test_marks_are_those_of_the_window(foreign: str) -> None:
    marked = {"de": "„we may end it“", "fr": "«\u202fwe may end it\u202f»"}

    assert quoted("we may end it") == marked[foreign]


def test_no_screen_writes_english_marks_around_words_itself() -> None:
    (folder,) = map(Path, clausemark.ui.__path__)

    written = [path.name for path in folder.rglob("*.py") if _WRITTEN.search(path.read_text(encoding="utf-8"))]

    assert written == []
