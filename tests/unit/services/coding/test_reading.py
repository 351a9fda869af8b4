"""The coding view of a provision holds everything that is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.regulations.vocabulary import Factor, FindingState, Severity
from clausemark.services.coding import judging
from clausemark.services.coding.content import title_of
from clausemark.services.review_files import import_review_files
from clausemark.services.reviewing import export_reviews
from support.workspaces import CLAUSES
from unit.services.coding.conftest import Coder


def test_a_provision_without_findings_still_shows_itself(ada: Coder) -> None:
    view = ada.at()

    assert (view.where, view.span.text, view.findings) == ("2", CLAUSES[1], ())
    assert (view.platform.name, view.document.title, view.flag, view.exclusion) == (
        "Lantern",
        "Lantern Terms",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("number", "path", "title"),
    [
        ("4.2.", ("Terms", "4. Data"), "4.2 Data"),
        (None, ("Data",), "Data: Fees are due."),
        ("4.2.", (), "Fees are due."),
        (None, (), "Fees are due."),
    ],
)
def test_a_title_tells_clauses_under_one_heading_apart(
    ada: Coder, number: str | None, path: tuple[str, ...], title: str
) -> None:
    span = ada.at().span._replace(number=number, heading_path=path, text="Fees  are\ndue.")

    assert title_of(span) == title


def test_several_findings_stand_in_the_order_of_their_passages(ada: Coder) -> None:
    seen = ada.at()
    late = ada.reader.span_subject(ada.desk, seen.provision, seen.span.start + 20, seen.span.end)
    ada.do(judging.rate(late, Severity.LOW))
    whole = ada.reader.new_subject(ada.desk, seen.provision)
    ada.do(judging.rate(whole, Severity.HIGH))

    assert [each.finding.label for each in ada.at().findings] == ["f-002", "f-001"]


def test_a_view_says_whose_work_a_finding_is_and_what_it_lacks(ada: Coder, ben: Coder) -> None:
    ada.rate(Severity.HIGH)

    mine, theirs = ada.view(), ben.view()

    assert (mine.own, theirs.own) == (True, False)
    assert mine.state is FindingState.DRAFT
    assert "it has no category" in mine.missing
    ada.complete(2)
    assert ada.view(2).missing == ()


def test_a_repeated_passage_is_quoted_so_that_a_review_file_leads_back_to_it(ada: Coder) -> None:
    ada.rate()
    target = ada.finding().target

    assert target.quote is not None
    assert (target.quote.exact, target.quote.occurrence) == (CLAUSES[1], None)


def test_an_unfinished_review_is_exported_and_imported_without_a_change(ada: Coder, tmp_path: Path) -> None:
    ada.rate(Severity.HIGH)
    ada.do(judging.score(ada.subject(), Factor.BREADTH, 2, "everybody"))
    file = tmp_path / "terms.review.json"
    file.write_bytes(export_reviews(ada.desk, ada.version))

    results = list(import_review_files(ada.desk, [file]))

    assert [(each.status, each.message) for each in results] == [("unchanged", None)]
