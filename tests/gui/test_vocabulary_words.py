"""The closed vocabularies are said in the language of the window, in the words that its packs have for them."""

from __future__ import annotations

import inspect
import json
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from clausemark.assets import resource_path
from clausemark.regulations import vocabulary
from clausemark.regulations.vocabulary import PackStatus, Relation, load_vocabulary
from clausemark.services.tongues import tongue_of
from clausemark.ui.coding.categories import find_categories
from clausemark.ui.library.row_names import RowNames
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.vocabulary import group_name, is_named, role_name, word

ALIKE = {"Info", "Neutral", "neutral", "Opinion", "Adverse", "INCOMPLETE"}
"""Words that another language has in the same letters as English."""


def _named() -> list[type[StrEnum]]:
    classes = [each for _, each in inspect.getmembers(vocabulary, inspect.isclass) if issubclass(each, StrEnum)]
    return [each for each in classes if each is not StrEnum and is_named(next(iter(each)))]


@pytest.fixture
def english(app: QApplication) -> list[tuple[StrEnum, str]]:
    """Return every value with what the window calls it before it speaks another language."""
    return [(value, word(value)) for values in _named() for value in values]


def test_every_value_has_words_of_the_language(english: list[tuple[StrEnum, str]], foreign: str) -> None:
    same = {text for value, text in english if word(value) == text}

    assert len(english) > 80
    assert same <= ALIKE, foreign


def test_categories_are_called_as_in_the_packs(foreign: str) -> None:
    held, tongue = load_vocabulary(), tongue_of(foreign)

    assert [told(each.label) for each in held.categories] == [tongue.label(each.label) for each in held.categories]
    assert [each.id for each in held.categories if told(each.label) == each.label] == []
    assert [each.id for each in held.categories if told(each.definition) == each.definition] == []


def test_relations_mean_what_the_packs_say(foreign: str) -> None:
    held = json.loads(resource_path("wording", f"{foreign}.json").read_text(encoding="utf-8"))["vocabulary"]

    assert {each.relation: told(each.label) for each in load_vocabulary().relations} == {
        each: held[each.value] for each in Relation
    }


def test_groups_of_categories_and_states_of_packs_have_words(foreign: str) -> None:
    groups = load_vocabulary().groups

    assert len({group_name(each) for each in groups}) == len(groups)
    assert [word(each) for each in PackStatus] == [tongue_of(foreign).label(each.value) for each in PackStatus]


@pytest.mark.usefixtures("german")
def test_a_category_is_found_by_its_german_and_by_its_english_words() -> None:
    categories = load_vocabulary().categories

    (german, *_), (english, *_) = (find_categories(text, categories, ()) for text in ("haftungsb", "liability lim"))

    assert german == english
    assert german.value == "liability-limitation"
    assert german.name == "Haftungsbeschränkung"
    assert german.detail.startswith("Risiko · Höchstbeträge")


@pytest.mark.usefixtures("german")
def test_filters_and_second_review_name_categories_in_german(session: Session) -> None:
    contents = ContentWords(session.desk.law)

    assert RowNames(session).category("consent") == "Einwilligung und Wahl"
    assert contents.value("categories", ["consent", "retention"]) == "Einwilligung und Wahl, Aufbewahrung und Löschung"


@pytest.mark.usefixtures("german")
def test_a_role_is_named_and_one_in_other_words_is_kept() -> None:
    assert [role_name(each) for each in ("approver", "Leiterin Recht", "")] == [
        "genehmigende Person",
        "Leiterin Recht",
        "",
    ]
