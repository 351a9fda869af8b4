"""Findings that overlap get lanes of their own; badges count them and tell when all are approved."""

from __future__ import annotations

from clausemark.archive.identifiers import FindingId
from clausemark.regulations.vocabulary import FindingState, Polarity, Severity
from clausemark.services.marking import Mark, Marks
from clausemark.ui.document.lanes import MOST_LANES, Margin, margin_of
from clausemark.ui.document.paragraphs import Page, Paragraph, Piece, Role

LENGTH = 200


def page(rows: int = 6) -> Page:
    paragraphs = [
        Paragraph(at, at + LENGTH, Role.BODY, provision=number, pieces=(Piece(at, at + LENGTH),))
        for number, at in enumerate(range(0, rows * (LENGTH + 2), LENGTH + 2))
    ]
    return Page(paragraphs, [each.start for each in paragraphs], {})


def mark(name: str, start: int, end: int, state: FindingState = FindingState.DRAFT) -> Mark:
    return Mark(FindingId(name), name, start, end, "", Severity.HIGH, Polarity.ADVERSE, state, (), ())


def margin(*marks: Mark) -> Margin:
    return margin_of(page(), Marks(tuple(sorted(marks, key=lambda each: (each.start, -each.end))), (), ()))


def lanes(found: Margin) -> dict[str, int]:
    return {each.mark.label: each.lane for each in found.marks}


def test_passages_apart_share_the_innermost_lane() -> None:
    assert lanes(margin(mark("a", 0, 50), mark("b", 210, 300), mark("c", 450, 500))) == {"a": 0, "b": 0, "c": 0}


def test_overlapping_passages_stand_beside_each_other() -> None:
    assert lanes(margin(mark("a", 0, 300), mark("b", 10, 60), mark("c", 250, 500))) == {"a": 0, "b": 1, "c": 1}


def test_passages_that_may_share_a_line_stand_beside_each_other() -> None:
    assert lanes(margin(mark("a", 0, 60), mark("b", 62, 120))) == {"a": 0, "b": 1}


def test_no_more_lanes_are_used_than_there_is_room_for() -> None:
    crowd = [mark(f"m{number}", number, 190) for number in range(MOST_LANES + 3)]

    assert max(lanes(margin(*crowd)).values()) == MOST_LANES - 1


def test_a_badge_counts_the_findings_that_touch_a_provision() -> None:
    found = margin(mark("a", 0, 300), mark("b", 10, 60))

    assert {place: badge.findings for place, badge in found.badges.items()} == {0: 2, 1: 1}


def test_a_badge_is_approved_only_when_every_finding_is() -> None:
    approved = FindingState.APPROVED
    found = margin(mark("a", 0, 50, approved), mark("b", 210, 250, approved), mark("c", 260, 300))

    assert found.badges[0].approved
    assert not found.badges[1].approved
