"""The numbers of all Word files of the archive are those that LibreOffice prints, but where the file says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.office_numbers import Numbered, compared

pytestmark = pytest.mark.corpus

WORD_PRINTS = {
    ("list-restart.docx", "c.", "Should be c"): "a.",
    ("list-restart.docx", "d.", "Should be d"): "b.",
    ("testWORD_numbered_list.docx", "Some-α-CrazyFormat", "Greek numbering with crazy format - alpha"): "1.",
    ("testWORD_numbered_list.docx", "Some-β-CrazyFormat", "Greek numbering with crazy format - beta"): "2.",
}
"""Where LibreOffice prints another number, and what: the first two paragraphs say themselves which letter Word gave
them; the others have a custom `w:numFmt` (“α, β, γ, ...”, ISO/IEC 29500-1, 17.9.17), of which LibreOffice takes the
fallback for older programs."""


@pytest.fixture(scope="module")
def printed(corpus_root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Numbered]]:
    return compared(sorted((corpus_root / "docx").glob("*.docx")), tmp_path_factory.mktemp("printed"))


def test_numbers_are_those_that_are_printed(printed: dict[str, list[Numbered]]) -> None:
    rows = [(name, each) for name, rows in printed.items() for each in rows if each.theirs is not None]
    other = {(name, each.ours, each.words): each.theirs for name, each in rows if each.ours != each.theirs}

    assert len(rows) >= 300
    assert other == WORD_PRINTS
    assert len(other) <= 0.015 * len(rows)


def test_nearly_every_numbered_paragraph_is_compared(printed: dict[str, list[Numbered]]) -> None:
    rows = [each for each_file in printed.values() for each in each_file]

    assert sum(each.theirs is None for each in rows) <= 0.03 * len(rows)
