"""Days and moments as the language of the window writes them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from clausemark.ui.when import full_moment, iso_day, short_date

MOMENT = datetime(2026, 3, 5, 8, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        (QLocale.Language.English, "05 Mar 2026"),
        (QLocale.Language.German, "5. März 2026"),
        (QLocale.Language.French, "5 mars 2026"),
    ],
)
def test_a_day_is_written_as_its_language_does(language: QLocale.Language, day: str) -> None:
    locale = QLocale(language)

    assert short_date(locale, MOMENT) == day
    assert iso_day(locale, "2026-03-05") == day
    assert full_moment(locale, MOMENT) == f"{day} 08:14 UTC"


def test_the_first_of_a_month_is_written_as_french_does() -> None:
    first = MOMENT.replace(day=1)
    french = QLocale(QLocale.Language.French)

    assert short_date(french, first) == iso_day(french, "2026-03-01") == "1er mars 2026"
    assert full_moment(french, first) == "1er mars 2026 08:14 UTC"
    assert short_date(QLocale(QLocale.Language.German), first) == "1. März 2026"


def test_what_is_no_day_stays_as_it_is() -> None:
    assert iso_day(QLocale(QLocale.Language.German), "spring 2026") == "spring 2026"
