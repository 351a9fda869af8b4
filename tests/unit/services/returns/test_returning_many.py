"""Legal's edit of a workbook of five thousand rows, in a real workspace: exact, once, and told by the ledger."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from clausemark.assets import resource_path
from clausemark.services.desk import Desk
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.returns.returning import return_workbook
from clausemark.services.review_files import import_review_files
from clausepack.codec import read_pack, root_hash
from clausepack.rendition import Stamps
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Outcome
from clausepack.workbook.writer import write_workbook
from support.legal_edits import edited

pytestmark = pytest.mark.long


@pytest.fixture
def grown(reviewed_anew: Desk, tmp_path: Path) -> Desk:
    """Return the reviewed workspace with its findings repeated until Review has five thousand rows."""
    value = json.loads(resource_path("samples", "reviews", "tandlewick-privacy.review.json").read_text("utf-8"))
    rows = sum(max(1, len(item["mappings"])) for item in value["findings"])
    copies = [{**item, "id": f"{item['id']}-{number}"} for number in range(5_000 // rows) for item in value["findings"]]
    several = tmp_path / "many.review.json"
    several.write_text(json.dumps({**value, "findings": copies, "dissents": [], "open_items": []}), "utf-8")
    assert {row.status for row in import_review_files(reviewed_anew, [several])} == {"accepted"}
    return reviewed_anew


def test_five_thousand_rows_come_back_exactly_and_once(grown: Desk, tmp_path: Path) -> None:
    pack_id = freeze(grown, Selected()).pack
    with grown.workspace.reading() as view:
        frozen = view.packs.get(pack_id)
    pack = read_pack(frozen)
    assert len(tuple(exported_rows(pack))) >= 5_000
    data, expected = edited(write_workbook(pack, root_hash(frozen), Stamps({}, {}, {}, "CM-000001", "CM-000001", 1)))
    path = tmp_path / "legal.xlsx"
    path.write_bytes(data)

    first = return_workbook(grown, path)
    with grown.workspace.reading() as view:
        events = Counter(event.act for event in view.ledger.events())
        faults = view.faults()
    second = return_workbook(grown, path)

    told = [
        (each.entry.outcome.value, each.entry.row_id, each.entry.column, each.entry.after) for each in first.entries
    ]
    assert Counter(told) == Counter(expected)
    assert {outcome: events[f"return.{outcome.value}"] for outcome in Outcome} == {
        outcome: len(first.of(outcome)) for outcome in Outcome
    }
    assert faults == []
    assert (second.returned, second.of(Outcome.ACCEPTED)) == (None, ())
    with grown.workspace.reading() as view:
        assert Counter(event.act for event in view.ledger.events()) == events
