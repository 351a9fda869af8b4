"""What a transition amounts to: kind, direction, dates, silence, summary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.change import Assessment, Dated, Side, assess_change, kind, kind_of_same_words
from clausemark.provisions.lineage import trace
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.stated_dates import days_of_notice, stated_dates

FEES = "You pay the fees within thirty days of the date of the invoice."
DATA = "We process personal data as the privacy notice of the service describes."
OFFICE = "The operator is Lantern Works, registered at 12 Mill Street, Dublin."
CAPTURED = date(2026, 3, 1)


def side(*clauses: str, title: str = "Terms", updated: str = "") -> Side:
    text = title
    headings = (HeadingSpan(0, len(title), 1),)
    boilerplate: tuple[BoilerplateSpan, ...] = ()
    if updated:
        start = len(text) + 2
        text += f"\n\n{updated}"
        boilerplate = (BoilerplateSpan(start, len(text), "date"),)
    spans = []
    for ordinal, clause in enumerate(clauses, 1):
        start = len(text) + 2
        text += f"\n\n{clause}"
        spans.append(ProvisionSpan(ordinal, None, (title,), start, len(text), clause))
    return Side(text, Segmentation("1", tuple(spans), headings, boilerplate))


def change(old: Side, new: Side, variant: str = "") -> Assessment:
    links = trace(old.found.provisions, new.found.provisions)
    return assess_change(dated(old), dated(new), links, variant)


def dated(told: Side) -> Dated:
    return Dated(told, CAPTURED, stated_dates(told.text))


def test_changed_words_are_substantive() -> None:
    assert change(side(FEES, DATA), side(FEES.replace("thirty", "ten"), DATA)).kind == "substantive"


def test_other_numbers_of_days_are_substantive() -> None:
    old, new = "You pay within 30 days of the invoice.", "You pay within 14 days of the invoice."

    assert change(side(old), side(new)).kind == "substantive"


def test_other_blanks_alone_are_technical() -> None:
    assert change(side(FEES, DATA), side(FEES.replace(" ", "  "), DATA)).kind == "technical"


def test_moved_passages_alone_are_formatting() -> None:
    found = change(side(FEES, DATA, OFFICE), side(DATA, OFFICE, FEES))

    assert found.kind == "formatting"
    assert found.direction == "neutral"


def test_another_heading_alone_is_formatting() -> None:
    assert change(side(FEES, DATA), side(FEES, DATA, title="Rules")).kind == "formatting"


def test_another_address_alone_is_administrative() -> None:
    assert (
        change(side(FEES, OFFICE), side(FEES, OFFICE.replace("12 Mill Street", "7 Ash Road"))).kind == "administrative"
    )


def test_another_date_alone_is_administrative() -> None:
    old = side(FEES, updated="Last updated: 1 March 2026")

    assert change(old, side(FEES, updated="Last updated: 2 March 2026")).kind == "administrative"


def test_a_capture_known_to_be_broken_is_broken() -> None:
    found = change(side(FEES, DATA), replace(side("Redirecting…"), broken="it says “Redirecting”"))

    assert found.kind == "broken-capture"
    assert found.direction == "neutral"


def test_a_capture_in_which_almost_everything_is_missing_is_broken() -> None:
    old = side(*(f"{FEES} Number {number} of them." for number in range(12)))

    assert change(old, side("Try again later.")).kind == "broken-capture"


def test_a_variant_that_passes_is_technical() -> None:
    found = change(side(FEES), side(DATA), "The text returns to that of ver-0001.")

    assert found.kind == "technical"
    assert found.kind_reasons == ("The text returns to that of ver-0001.",)


def test_code_that_the_page_leaked_is_technical_when_little_else_differs() -> None:
    assert change(side("p.p1 {margin: 0.0px;}", FEES, DATA), side(FEES, DATA)).kind == "technical"


def test_taking_out_a_way_to_refuse_is_worse() -> None:
    found = change(side(f"{FEES} You may opt out by mail."), side(FEES))

    assert found.direction == "worse"
    assert any("a way to refuse" in reason for reason in found.direction_reasons)


def test_adding_a_right_is_better_and_the_summary_quotes_it() -> None:
    found = change(side(FEES), side(FEES, "You have the right to a copy of your data, free of charge."))

    assert found.direction == "better"
    assert "“the right to”" in found.summary


def test_words_that_say_nothing_of_users_are_neutral() -> None:
    assert change(side(FEES), side(FEES.replace("thirty", "ten"))).direction == "neutral"


def test_a_change_that_keeps_its_stated_date_is_silent() -> None:
    dated = "Last updated: 1 March 2026"

    found = change(side(FEES, updated=dated), side(FEES.replace("thirty", "ten"), updated=dated))

    assert found.silent
    assert "2026-03-01" in found.silent_reason


def test_a_change_with_another_stated_date_is_not_silent() -> None:
    old = side(FEES, updated="Last updated: 1 March 2026")

    found = change(old, side(FEES.replace("thirty", "ten"), updated="Last updated: 2 March 2026"))

    assert not found.silent


def test_without_stated_dates_silence_cannot_be_told() -> None:
    found = change(side(FEES), side(FEES.replace("thirty", "ten")))

    assert not found.silent
    assert "no date" in found.silent_reason


def test_notice_is_counted_from_the_capture_to_the_stated_effect() -> None:
    found = change(side(FEES), side(FEES.replace("thirty", "ten"), updated="Effective: April 15, 2026"))

    assert found.stated_effective == "2026-04-15"
    assert found.notice_days == 45


@pytest.mark.parametrize(
    ("text", "updated"),
    [
        ("Last updated: August 29, 2025", "2025-08-29"),
        ("Last modified 9 August 2023", "2023-08-09"),
        ("Last Updated: 2024-03-15", "2024-03-15"),
        ("Last updated: July 2025", "2025-07"),
        ("Dernière mise à jour : 25 avril 2024", "2024-04-25"),
        ("Zuletzt aktualisiert am 3. März 2024", "2024-03-03"),
        ("Última actualización: 5 de mayo de 2024", "2024-05-05"),
        ("Last updated: February 31, 2025", None),
        ("We say when we last updated this page.", None),
    ],
)
def test_dates_are_read_as_documents_state_them(text: str, updated: str | None) -> None:
    assert stated_dates(text).updated == updated


def test_without_a_stated_effect_there_are_no_days_of_notice() -> None:
    assert days_of_notice(None, CAPTURED) is None


LINES = st.lists(
    st.sampled_from(
        [
            "You pay.",
            "you  PAY",
            "pay You",
            "Updated: 7 days ago",
            "Updated: today",
            "",
            "ﬁne",
            "fine",
            "ab c",
            "a bc",
            "¶",
        ]
    ),
    max_size=6,
)


@given(LINES, LINES)
def test_what_differs_line_by_line_is_enough_to_rule_out_the_same_words(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "_can_have_the_same_words", lambda *_: True)
        read_as_a_whole = kind_of_same_words(before, after)

    assert kind_of_same_words(before, after) == read_as_a_whole
