"""Themes: every pair of colours that carries words is legible by WCAG AA, in all themes."""

from __future__ import annotations

import re

import pytest

from clausemark.regulations.vocabulary import Polarity, Severity
from clausemark.ui.theme import Theme, finding_tone, load_theme, severity_tone, stylesheet

THEMES = ("light", "dark", "contrast")
WORDS = 4.5
"""WCAG 2.2, success criterion 1.4.3, level AA: text against its ground."""
PARTS = 3.0
"""WCAG 2.2, success criterion 1.4.11: parts of controls against what is beside them."""


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_words_are_legible_on_every_ground(theme: Theme) -> None:
    grounds = (theme.window, theme.panel, theme.sunken, theme.raised, theme.hover, theme.accent_soft, theme.selection)

    faint = {
        (word, ground) for word in (theme.text, theme.muted) for ground in grounds if contrast(word, ground) < WORDS
    }

    assert not faint


def test_accents_are_legible(theme: Theme) -> None:
    assert contrast(theme.accent, theme.panel) >= WORDS
    assert contrast(theme.accent, theme.accent_soft) >= WORDS
    assert contrast(theme.accent_text, theme.accent) >= WORDS
    assert contrast(theme.accent_text, theme.accent_hover) >= WORDS
    assert contrast(theme.faint, theme.panel) >= WORDS


def test_levels_and_states_are_legible_on_their_tints(theme: Theme) -> None:
    names = (
        "success",
        "warning",
        "danger",
        "info",
        "critical",
        "high",
        "medium",
        "low",
        "info_level",
        "unrated",
        "added",
        "removed",
    )

    faint = [
        name
        for name in names
        if contrast(getattr(theme, name), getattr(theme, f"{name}_soft")) < WORDS
        or contrast(getattr(theme, name), theme.panel) < WORDS
    ]

    assert not faint


def test_document_words_are_legible_on_every_highlight(theme: Theme) -> None:
    marks = [severity_tone(theme, level).mark for level in (*Severity, None)]
    marks += [finding_tone(theme, None, Polarity.FAVOURABLE).mark, theme.find_mark, theme.find_current]
    marks += [theme.text_selection, theme.paper]

    assert [mark for mark in marks if contrast(theme.paper_text, mark) < WORDS] == []
    assert contrast(theme.paper_muted, theme.paper) >= WORDS


def test_frames_of_controls_and_the_focus_can_be_seen(theme: Theme) -> None:
    assert contrast(theme.control_border, theme.panel) >= PARTS
    assert contrast(theme.focus, theme.panel) >= PARTS


def test_the_stylesheet_names_only_colours_of_the_theme(theme: Theme) -> None:
    colours = set(re.findall(r"#[0-9a-f]{6}\b", stylesheet(theme)))

    assert colours <= {getattr(theme, name) for name in Theme.__slots__}
    assert "$" not in stylesheet(theme)
