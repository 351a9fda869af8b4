"""What legal returned is printed: with its finding, in the summary, and as exceptions while and after it is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausepack.legal_words import legal_lines, open_conflicts, untaken
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import finish, lay_out
from support.pack_fonts import font_set
from support.packs import spoken_pack


def _printed(pack: Pack) -> str:
    pages = extract_text(finish(lay_out(pack, "0" * 64, font_set()), ()))
    return " ".join(" ".join(page.text for page in pages).split())


@pytest.fixture(scope="module")
def printed() -> str:
    return _printed(spoken_pack())


def test_the_finding_says_what_legal_decided_proposed_and_commented(printed: str) -> None:
    for words in ("legal: rejected by Lena Law on 2026-11-20", "legal proposes: Say it plainly.", "comment: Not so."):
        assert words in printed


def test_an_open_conflict_is_an_exception_and_counted_in_the_summary(printed: str) -> None:
    assert "What legal returned and was not simply taken" in printed
    assert "In conflict, not settled: the record was changed too after the export" in printed
    assert "1 conflict not settled (section 14)" in printed


def test_the_workbooks_that_came_back_are_listed(printed: str) -> None:
    assert "Workbooks that came back" in printed
    assert "back.xlsx" in printed


def test_the_summary_tells_what_changed_since_the_earlier_pack(printed: str) -> None:
    assert "Since pack PK-0, frozen 2026-10-01, FINAL" in printed


def test_a_settled_conflict_says_how_and_stays() -> None:
    pack = spoken_pack()
    (issue,) = pack.return_issues
    settled = replace(
        issue, settled="keep", settled_by="Ada Quill", settled_at="2026-11-22T08:00:00Z", note="Read the annex."
    )

    words = untaken(settled)

    assert words.endswith("not taken by Ada Quill, 2026-11-22 08:00:00 UTC (Read the annex.)")
    assert words in legal_lines(replace(pack, return_issues=(settled,)))[settled.finding]
    assert open_conflicts(replace(pack, return_issues=(settled,))) == 0
