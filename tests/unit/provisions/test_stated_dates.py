from __future__ import annotations

import pytest

from clausemark.provisions.provision import BoilerplateSpan
from clausemark.provisions.stated_dates import StatedDates, stated_dates


@pytest.mark.parametrize(
    ("text", "effective", "updated"),
    [
        ("Effective: September 29, 2025. Last Updated: August 28, 2025.", "2025-09-29", "2025-08-28"),
        ("These terms are effective as of 1 January 2026.", "2026-01-01", None),
        ("Last modified on March 3rd, 2024", None, "2024-03-03"),
        ("Last updated: 2026-02-11", None, "2026-02-11"),
        ("Conditions en vigueur à compter du 1er juillet 2024", "2024-07-01", None),
        ("Dernière mise à jour : 17 juillet 2024", None, "2024-07-17"),
        ("Gültig ab 1. März 2025. Zuletzt aktualisiert am 12.02.2025.", "2025-03-01", "2025-02-12"),
        ("Stand: 05.11.2023", None, "2023-11-05"),
        ("Vigente desde el 4 de mayo de 2022. Última actualización: 3 de mayo de 2022.", "2022-05-04", "2022-05-03"),
        ("In vigore dal 9 giugno 2021. Ultimo aggiornamento: 8 giugno 2021.", "2021-06-09", "2021-06-08"),
        ("Laatst bijgewerkt: 2 mei 2020", None, "2020-05-02"),
        ("Em vigor a partir de 15 de março de 2019", "2019-03-15", None),
        ("Ostatnia aktualizacja: 6 września 2018", None, "2018-09-06"),
        ("Founded on 4 July 1990, we serve many people.", None, None),
        ("Effective February 30, 2025", None, None),
    ],
)
def test_dates_are_found_in_every_language_of_the_archive(
    text: str, effective: str | None, updated: str | None
) -> None:
    assert stated_dates(text) == StatedDates(effective, updated)


@pytest.mark.parametrize(("language", "day"), [("fr", "2024-04-03"), ("en", None), (None, None)])
def test_a_date_that_can_be_read_two_ways_needs_a_language_that_has_one(language: str | None, day: str | None) -> None:
    assert stated_dates("Updated 03/04/2024", language).updated == day


def test_a_date_in_the_middle_of_a_long_text_says_nothing_of_the_text() -> None:
    middle = "word " * 1000 + "The law takes effect on 1 May 2020. " + "word " * 1000

    assert stated_dates(middle) == StatedDates()


def test_the_end_counts_when_the_beginning_says_nothing() -> None:
    assert stated_dates("word " * 1000 + "Last updated: 1 May 2020").updated == "2020-05-01"


def test_the_end_tells_the_last_change_where_the_beginning_tells_the_effect() -> None:
    text = "Effective: 1 May 2020\n\n" + "word " * 1000 + "Last updated: 2 April 2020. Effective 3 May 1999."

    assert stated_dates(text) == StatedDates("2020-05-01", "2020-04-02")


@pytest.mark.parametrize(
    ("text", "updated"),
    [
        ("Last updated: July 2025", "2025-07"),
        ("Dernière mise à jour : juillet 2025", "2025-07"),
        ("Last updated: 3 July 2025, after June 2025", "2025-07-03"),
        ("We updated much, and in July 2025 we met.", None),
    ],
)
def test_a_month_serves_where_no_day_is_named(text: str, updated: str | None) -> None:
    assert stated_dates(text).updated == updated


def test_a_long_menu_before_a_document_does_not_hide_its_dates() -> None:
    menu, footer = "Guides\n" * 1_000, "\n\nSite updated: 3 May 2026"
    text = f"{menu}\nEffective date: November 16, 2020\n\n{'Please read these terms. ' * 200}{footer}"
    page = [BoilerplateSpan(0, len(menu), "navigation"), BoilerplateSpan(len(text) - len(footer), len(text), "footer")]

    assert stated_dates(text).effective is None
    assert stated_dates(text, "en", page) == StatedDates("2020-11-16", "2026-05-03")


def test_a_date_of_the_document_goes_before_one_that_the_site_prints_around_it() -> None:
    header = "Updated: 1 May 2026\n\n"
    text = f"{header}Last updated: 2 June 2024\n\nPlease read these terms."

    assert stated_dates(text, "en", [BoilerplateSpan(0, len(header), "header")]).updated == "2024-06-02"
