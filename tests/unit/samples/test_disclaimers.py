"""The disclaimers are complete, alike in every language, and use only documented placeholders."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from clausemark.assets import resource_path

Json = dict[str, Any]
LANGUAGES = ("en", "de", "fr")
CONDITIONS = {
    "always",
    "has-mappings",
    "foreign-language",
    "tool-drafted",
    "has-comparisons",
    "has-redactions",
    "not-final",
}
PLACEHOLDERS = {
    "jurisdictions",
    "date",
    "platforms",
    "preparers",
    "organisation",
    "addressee",
    "relationship",
    "captured_from",
    "captured_to",
    "declared_count",
    "exhibit_count",
    "tool_fields",
    "approvers",
    "comparison_criteria",
    "reviewed",
    "population",
    "program",
    "version",
}


def load(language: str) -> Json:
    """Read the disclaimers of one language."""
    path = resource_path("disclaimers", f"{language}.json")
    content: Json = json.loads(path.read_text(encoding="utf-8"))
    return content


def placeholders(text: str) -> set[str]:
    """Return the names in braces; raise when a brace stands alone."""
    names = set(re.findall(r"\{(\w+)\}", text))
    assert not re.search(r"[{}]", re.sub(r"\{\w+\}", "", text))
    return names


@pytest.mark.parametrize("language", LANGUAGES)
def test_seventeen_disclaimers_stand_in_order(language: str) -> None:
    rows = load(language)["disclaimers"]

    assert [row["id"] for row in rows] == [f"D{number}" for number in range(1, 18)]
    assert {row["condition"] for row in rows} == CONDITIONS


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_say_the_same_under_the_same_condition(language: str) -> None:
    ours, english = load(language), load("en")

    for row, original in zip(ours["disclaimers"], english["disclaimers"], strict=True):
        assert row["condition"] == original["condition"]
        assert placeholders(row["text"]) == placeholders(original["text"])
        if "text_undeclared" in original:
            assert placeholders(row["text_undeclared"]) == placeholders(original["text_undeclared"])
    for key in ("independence", "independence_undeclared"):
        assert placeholders(ours[key]) == placeholders(english[key])
    assert ours["unnamed"].keys() == english["unnamed"].keys()
    assert ours["language"] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_documented_placeholder_is_used_and_no_other(language: str) -> None:
    content = load(language)

    used = {name for row in content["disclaimers"] for name in placeholders(row["text"])}

    assert used | placeholders(content["independence"]) == PLACEHOLDERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_relation_is_quoted_only_where_it_was_declared(language: str) -> None:
    content = load(language)
    rows = [content, *content["disclaimers"]]

    quoting = {key: row for row in rows for key in ("independence", "text") if "{relationship}" in row.get(key, "")}

    assert quoting
    assert all("{relationship}" not in row[f"{key}_undeclared"] for key, row in quoting.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_of_every_page_is_short_and_needs_no_record(language: str) -> None:
    line = load(language)["one_line"]

    assert len(line) <= 145
    assert not placeholders(line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_full_sentences(language: str) -> None:
    content = load(language)

    texts = [row["text"] for row in content["disclaimers"]] + [content["independence"]]

    assert all(text.endswith(".") and len(text.split()) >= 25 for text in texts)
