"""The colours of the window: one table of tokens per theme, one stylesheet, one palette."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from clausemark.assets import resource_path
from clausemark.regulations.vocabulary import Polarity, Severity


class ThemeChoice(StrEnum):
    """What a person chose: the system's scheme, or one of ours whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme as `#rrggbb`, by the role they play.

    `…_soft` lies under a label of the same name, `…_mark` under highlighted words of a document; `off` is what cannot
    be used now.
    """

    name: str
    dark: bool
    window: str
    panel: str
    sunken: str
    raised: str
    border: str
    control_border: str
    scroll: str
    text: str
    muted: str
    faint: str
    off: str
    off_border: str
    accent: str
    accent_text: str
    accent_hover: str
    accent_soft: str
    selection: str
    selection_text: str
    focus: str
    hover: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str
    critical: str
    critical_soft: str
    critical_mark: str
    high: str
    high_soft: str
    high_mark: str
    medium: str
    medium_soft: str
    medium_mark: str
    low: str
    low_soft: str
    low_mark: str
    info_level: str
    info_level_soft: str
    info_level_mark: str
    unrated: str
    unrated_soft: str
    unrated_mark: str
    favourable: str
    favourable_mark: str
    paper: str
    paper_text: str
    paper_muted: str
    find_mark: str
    find_current: str
    text_selection: str
    added: str
    added_soft: str
    removed: str
    removed_soft: str


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one meaning: `strong` for lines and words, `soft` under a label, `mark` under text."""

    strong: str
    soft: str
    mark: str


def load_theme(name: str) -> Theme:
    """Return a shipped theme: `light`, `dark` or `contrast`."""
    return Theme(**json.loads(resource_path("themes", f"{name}.json").read_text(encoding="utf-8")))


def theme_for(choice: ThemeChoice) -> Theme:
    """Return the theme of a choice; the system's scheme decides where that was chosen."""
    if choice is not ThemeChoice.SYSTEM:
        return load_theme(choice.value)
    hints = QGuiApplication.styleHints()
    if _wants_contrast():
        return load_theme("contrast")
    return load_theme("dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light")


def _wants_contrast() -> bool:
    """Tell whether the system asks for high contrast (Windows and recent desktops say so; Qt 6.10 and newer)."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def severity_colour(severity: Severity | None) -> str:
    """Return the name of the theme's colour of a severity; None is not rated yet."""
    if severity is None:
        return "unrated"
    return "info_level" if severity is Severity.INFO else severity.value


def severity_tone(theme: Theme, severity: Severity | None) -> Tone:
    """Return the colours of a severity; None is not rated yet."""
    match severity:
        case Severity.CRITICAL:
            return Tone(theme.critical, theme.critical_soft, theme.critical_mark)
        case Severity.HIGH:
            return Tone(theme.high, theme.high_soft, theme.high_mark)
        case Severity.MEDIUM:
            return Tone(theme.medium, theme.medium_soft, theme.medium_mark)
        case Severity.LOW:
            return Tone(theme.low, theme.low_soft, theme.low_mark)
        case Severity.INFO:
            return Tone(theme.info_level, theme.info_level_soft, theme.info_level_mark)
    return Tone(theme.unrated, theme.unrated_soft, theme.unrated_mark)


def finding_tone(theme: Theme, severity: Severity | None, polarity: Polarity) -> Tone:
    """Return the colours of a finding: what favours people is green, everything else goes by its severity."""
    if polarity is Polarity.FAVOURABLE:
        return Tone(theme.favourable, theme.success_soft, theme.favourable_mark)
    return severity_tone(theme, severity)


def stylesheet(theme: Theme) -> str:
    """Return the stylesheet of the program in the colours of a theme."""
    template = Template(resource_path("themes", "clausemark.qss").read_text(encoding="utf-8"))
    values = {field.name: str(getattr(theme, field.name)) for field in fields(theme)}
    return template.substitute(values, themes=resource_path("themes").as_posix())


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what no stylesheet reaches: tree branches, selections, links."""
    colours = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.sunken,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.selection_text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Light: theme.border,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.BrightText: theme.danger,
    }
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return colours


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the colours of a theme."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme))
