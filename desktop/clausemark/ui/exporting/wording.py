"""The words of the export: statuses, conditions of disclaimers, severities."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clausemark.regulations.vocabulary import PackStatus
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_CONDITIONS = {
    "always": QT_TRANSLATE_NOOP("Exporting", "in every pack"),
    "has-mappings": QT_TRANSLATE_NOOP("Exporting", "when a finding is mapped to law"),
    "foreign-language": QT_TRANSLATE_NOOP("Exporting", "when a document is in another language than the pack"),
    "tool-drafted": QT_TRANSLATE_NOOP("Exporting", "when a tool drafted a field"),
    "has-comparisons": QT_TRANSLATE_NOOP("Exporting", "when platforms are compared"),
    "has-redactions": QT_TRANSLATE_NOOP("Exporting", "when text is withheld"),
    "not-final": QT_TRANSLATE_NOOP("Exporting", "when the pack is not final"),
}
_SEVERITIES = {
    "critical": QT_TRANSLATE_NOOP("Exporting", "critical"),
    "high": QT_TRANSLATE_NOOP("Exporting", "high"),
    "medium": QT_TRANSLATE_NOOP("Exporting", "medium"),
    "low": QT_TRANSLATE_NOOP("Exporting", "low"),
    "info": QT_TRANSLATE_NOOP("Exporting", "info"),
    "": QT_TRANSLATE_NOOP("Exporting", "not rated"),
}
_FACTS = {
    "Pack": QT_TRANSLATE_NOOP("Exporting", "Pack"),
    "Engagement": QT_TRANSLATE_NOOP("Exporting", "Engagement"),
    "Organisation": QT_TRANSLATE_NOOP("Exporting", "Organisation"),
    "Addressee": QT_TRANSLATE_NOOP("Exporting", "Addressee"),
    "Purpose": QT_TRANSLATE_NOOP("Exporting", "Purpose"),
    "Platforms and documents": QT_TRANSLATE_NOOP("Exporting", "Platforms and documents"),
    "Period": QT_TRANSLATE_NOOP("Exporting", "Period"),
    "Jurisdictions considered": QT_TRANSLATE_NOOP("Exporting", "Jurisdictions considered"),
    "Confidentiality": QT_TRANSLATE_NOOP("Exporting", "Confidentiality"),
    "Prepared by": QT_TRANSLATE_NOOP("Exporting", "Prepared by"),
    "Reviewed by": QT_TRANSLATE_NOOP("Exporting", "Reviewed by"),
    "Approved by": QT_TRANSLATE_NOOP("Exporting", "Approved by"),
    "Frozen": QT_TRANSLATE_NOOP("Exporting", "Frozen"),
    "Relationship to the platforms": QT_TRANSLATE_NOOP("Exporting", "Relationship to the platforms"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)


def condition_text(condition: str) -> str:
    """Return when a disclaimer prints; an unknown condition keeps its name."""
    return _said(_CONDITIONS[condition]) if condition in _CONDITIONS else condition


def fact_name(label: str) -> str:
    """Return what a line of the cover is called, in the language of the window."""
    return _said(_FACTS.get(label, label))


def severity_text(severity: str) -> str:
    """Return the word of a severity; empty is not rated."""
    return _said(_SEVERITIES.get(severity, severity))


def status_tone(theme: Theme, status: PackStatus) -> Tone:
    """Return the colours of a status: green for FINAL alone."""
    match status:
        case PackStatus.FINAL:
            return Tone(theme.success, theme.success_soft, theme.success_soft)
        case PackStatus.DRAFT:
            return Tone(theme.warning, theme.warning_soft, theme.warning_soft)
    return Tone(theme.danger, theme.danger_soft, theme.danger_soft)
