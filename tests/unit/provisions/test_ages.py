"""Ages that a page counts are told from ages that a clause speaks of."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from clausemark.provisions.change import kind_of_same_words
from clausemark.provisions.change.ages import without_ages


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Updated: 6 days ago", "Updated: 7 days ago"),
        ("Last updated: 23 hours ago", "Last updated: yesterday"),
        ("Zuletzt aktualisiert vor 3 Tagen", "Zuletzt aktualisiert vor einem Monat"),
        ("Mis à jour il y a 2 jours", "Mis à jour il y a une semaine"),
        ("Actualizado hace 3 días", "Actualizado hace 2 meses"),
        ("Aggiornato 3 giorni fa", "Aggiornato un mese fa"),
        ("Bijgewerkt 2 dagen geleden", "Bijgewerkt een week geleden"),
        ("Atualizado há 3 dias", "Atualizado há um mês"),
    ],
)
def test_a_line_that_counts_since_when_it_stands_is_no_change(old: str, new: str) -> None:
    assert kind_of_same_words(f"{old}\nYou pay.", f"{new}\nYou pay.") == "technical"


def test_no_search_goes_through_more_than_a_short_line(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[int] = []
    ages = re.compile("days ago")

    def count(_: str, line: str) -> str:
        searched.append(len(line))
        return ages.sub("", line)

    monkeypatch.setattr("clausemark.provisions.change.ages._AGE", SimpleNamespace(sub=count))
    text = without_ages("\n".join(["Updated: 7 days ago", *(["You pay what is asked of you, " * 40] * 50)]))

    assert text.startswith("Updated: 7 \n")
    assert searched == [len("Updated: 7 days ago")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("You may cancel within 6 days.", "You may cancel within 7 days."),
        ("We updated our 30 day refund policy", "We updated our 60 day refund policy"),
        ("Last updated: 20 March 2026", "Last updated: 27 March 2026"),
        ("Goods bought 30 days ago go back.", "Goods bought 60 days ago go back."),
        (
            "An order that was updated less than 30 days ago can be cancelled free of charge.",
            "An order that was updated less than 10 days ago can be cancelled free of charge.",
        ),
    ],
)
def test_other_numbers_and_dates_are_words_like_any(old: str, new: str) -> None:
    assert kind_of_same_words(old, new) is None
