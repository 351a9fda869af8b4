"""The verbatim gate: nothing is frozen unless archived bytes, stored text and quoted words agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.errors import IntegrityError
from clausemark.provisions.anchor import Anchor
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.freezing import freeze as freezing
from clausemark.services.freezing import gate
from clausemark.services.freezing.freeze import Selected, freeze
from support.workspaces import ACTOR


def quoted(desk: Desk) -> tuple[Finding, Anchor]:
    """Return a finding that quotes words, and where they stand."""
    with desk.workspace.reading() as view:
        finding = next(each for each in view.findings.all() if each.target.anchor is not None)
    assert finding.target.anchor is not None
    return finding, finding.target.anchor


def keep(desk: Desk, finding: Finding, anchor: Anchor) -> None:
    """Anchor a finding otherwise, in a way that the program never does."""
    with desk.workspace.transaction(ACTOR) as tx:
        moved = replace(finding, target=replace(finding.target, anchor=anchor))
        tx.findings.change(finding.id, moved, "finding.revised")


def test_other_words_than_those_that_stand_there_are_never_frozen(reviewed_anew: Desk) -> None:
    finding, anchor = quoted(reviewed_anew)
    keep(reviewed_anew, finding, replace(anchor, quote=replace(anchor.quote, exact=anchor.quote.exact + "!")))

    with pytest.raises(IntegrityError) as refused:
        freeze(reviewed_anew, Selected())

    assert refused.value.reason == "excerpt-differs"
    assert finding.id in refused.value.message


def test_words_of_other_bytes_are_never_frozen(reviewed_anew: Desk) -> None:
    finding, anchor = quoted(reviewed_anew)
    keep(reviewed_anew, finding, replace(anchor, capture_sha256=anchor.text_sha256))

    with pytest.raises(IntegrityError) as refused:
        freeze(reviewed_anew, Selected())

    assert refused.value.reason == "excerpt-differs"


def test_a_text_that_its_reader_no_longer_takes_is_never_frozen(
    reviewed_anew: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "read_again", lambda *_: "Other words.")

    with pytest.raises(IntegrityError) as refused:
        freeze(reviewed_anew, Selected())

    assert refused.value.reason == "text-not-rederived"


def test_a_text_whose_reader_is_not_at_hand_is_told_as_waived(
    reviewed_anew: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "read_again", lambda *_: None)

    frozen = freeze(reviewed_anew, Selected())

    assert frozen.status == "INCOMPLETE"
    assert any("is not at hand" in reason for reason in frozen.reasons)


def test_a_refusal_names_some_reasons_and_counts_the_rest() -> None:
    few, many = (freezing._incomplete([f"reason {n}" for n in range(count)]) for count in (6, 8))

    assert "reason 5. Mend that" in few
    assert "reason 5; reasons beside these: 2. Mend that" in many
