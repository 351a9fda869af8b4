"""Whoever alters what legal said in a pack is found out by the ledger extract."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from clausepack.checks.legal import legal_faults
from clausepack.codec import canonical_bytes
from clausepack.pack import LedgerLine, Pack
from support.packs import spoken_pack


def _line(record: str, value: object) -> LedgerLine:
    payload = canonical_bytes(value).decode()
    return LedgerLine(1, "2026-11-21T09:00:00Z", "Otto Office", "return.received", record, "0" * 64, "", payload)


@pytest.fixture
def pack() -> Pack:
    """Return a pack after a return whose ledger tells of it."""
    spoken = spoken_pack()
    row, issue, returned = spoken.legal[0], spoken.return_issues[0], spoken.returns[0]
    lines = [
        _line("ret-0001", {"pack": returned.pack, "file_name": returned.file_name, "sha256": returned.sha256}),
        _line(
            "rte-0002", {name: getattr(issue, name) for name in _ISSUE} | {"finding": issue.finding, "settlement": None}
        ),
        _line("lgl-0001", {"finding": row.finding, "citation": None} | {name: getattr(row, name) for name in _WHOLE}),
    ]
    for at, each in enumerate(spoken.legal, 2):
        said = {name: getattr(each, name) for name in _ROW}
        comments = [{"column": "Excerpt", "by": "Nora Note", "utc": "", "text": "Since when?"}]
        about = {"finding": each.finding, "citation": each.citation_id, "comments": comments}
        lines.append(_line(f"lgl-{at:04}", about | said))
    return replace(spoken, ledger=replace(spoken.ledger, lines=tuple(lines)))


_ROW = ("decision", "decided_by", "decided_on", "comment", "due")
_WHOLE = ("proposed_severity", "proposed_text", "owner")
_ISSUE = ("returned", "row_id", "column", "outcome", "before", "after", "reason")


def test_what_the_ledger_tells_is_printed(pack: Pack) -> None:
    assert list(legal_faults(pack)) == []


@pytest.mark.parametrize(
    "alter",
    [
        lambda one: replace(one, legal=(replace(one.legal[0], decision="accept"), *one.legal[1:])),
        lambda one: replace(one, legal=(replace(one.legal[0], line="legal: accepted by nobody"), *one.legal[1:])),
        lambda one: replace(one, legal=(replace(one.legal[0], owner="Somebody Else"), *one.legal[1:])),
        lambda one: replace(one, legal=(replace(one.legal[0], comments=()), *one.legal[1:])),
        lambda one: replace(one, legal=one.legal[1:]),
        lambda one: replace(one, return_issues=()),
        lambda one: replace(one, return_issues=(replace(one.return_issues[0], settled="keep"),)),
        lambda one: replace(one, returns=(replace(one.returns[0], sha256="0" * 64),)),
    ],
    ids=["decision", "sentence", "owner", "comments", "row", "issue", "settled", "file"],
)
def test_an_altered_word_is_found(pack: Pack, alter: Callable[[Pack], Pack]) -> None:
    assert list(legal_faults(alter(pack))) != []
