"""Findings on what a version does not say: searched for, not found, asked for by a rule."""

from __future__ import annotations

import pytest

from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, Relation, Severity
from clausemark.services.coding import judging
from clausemark.services.coding.omitting import record_omission, standing_terms, terms_in
from support.workspaces import CLAUSES
from unit.services.coding.conftest import CITATION, Coder

MISSING = ("balancing test", "legitimate interests assessment")


def record(coder: Coder, *terms: str, title: str = "No balancing test is disclosed") -> None:
    coder.do(record_omission(coder.desk, coder.reader.passages, coder.version, title, terms, CITATION))


def test_each_line_is_a_term_without_its_blanks() -> None:
    assert terms_in("  opt  out \n\nrevoke\nopt out\n") == ("opt out", "revoke")


def test_an_omission_names_what_was_searched_for_and_the_rule_that_asks(ada: Coder) -> None:
    record(ada, *MISSING)

    view = ada.reader.read_omissions(ada.desk, ada.version)
    (found,) = view.findings
    assert (view.provision, view.span, view.exclusion) == (None, None, None)
    assert found.finding.target.searched_for == MISSING
    assert found.finding.target.anchor is None
    assert [each.relation for each in found.finding.mappings] == [Relation.OMITS]
    assert (found.state, found.finding.judgement.title) == (FindingState.DRAFT, "No balancing test is disclosed")


def test_an_omission_is_coded_and_taken_back_as_any_finding(ada: Coder) -> None:
    edit = record_omission(ada.desk, ada.reader.passages, ada.version, "Nothing on keys", MISSING, CITATION)
    ada.do(edit)
    (found,) = ada.reader.read_omissions(ada.desk, ada.version).findings
    rated = judging.rate(found.subject, Severity.HIGH)
    ada.do(rated)

    (now,) = ada.reader.read_omissions(ada.desk, ada.version).findings
    assert now.finding.judgement.severity is Severity.HIGH
    assert rated is not None
    rated.undo(ada.desk)
    edit.undo(ada.desk)
    assert ada.reader.read_omissions(ada.desk, ada.version).findings == ()


def test_what_the_version_says_is_not_missing(ada: Coder) -> None:
    word = CLAUSES[1].split()[1]

    with ada.desk.workspace.reading() as view:
        assert standing_terms(view, ada.reader.passages, ada.version, (word.upper(), *MISSING)) == (word.upper(),)
    with pytest.raises(RuleRefusedError) as refused:
        record(ada, word)

    assert refused.value.reason == "omission-invalid"


@pytest.mark.parametrize(("title", "terms", "reason"), [("", MISSING, "title-blank"), ("x", (), "omission-invalid")])
def test_an_omission_needs_a_title_and_a_term(ada: Coder, title: str, terms: tuple[str, ...], reason: str) -> None:
    with pytest.raises(RuleRefusedError) as refused:
        record(ada, *terms, title=title)

    assert refused.value.reason == reason
