"""What is said of a pack before it is written: why it is not final, what it counts, what had better be mended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.services.exporting.preview import PackPreview
from clausemark.ui.exporting.wording import fact_name, severity_text
from clausemark.ui.telling import named, told
from clausepack.legal_words import open_conflicts

_SHOWN = 24
"""Characters without a font that are shown; more are only counted."""


def sentence(reason: str) -> str:
    """Return a reason as a line of its own."""
    words = told(reason)
    return words[:1].upper() + words[1:]


def headline(locale: QLocale, preview: PackPreview) -> str:
    """Return in one line whether the pack is final, and what keeps it from being so."""
    if not preview.reasons:
        return QCoreApplication.translate("PreviewView", "Every finding in scope is approved and the sums close.")
    if len(preview.reasons) == 1:
        return sentence(preview.reasons[0])
    words = QCoreApplication.translate("PreviewView", "{0} reasons keep it from being final; “Status” lists them")
    return words.format(locale.toString(len(preview.reasons)))


def counts(locale: QLocale, preview: PackPreview) -> str:
    """Return how much is reviewed, found, rated and mapped, and how long the PDF will be."""
    number, reviewed = locale.toString, preview.reviewed
    rated = ", ".join(named(severity_text(name), number(count)) for name, count in preview.severities)
    findings = QCoreApplication.translate("PreviewView", "findings: {0}").format(number(preview.findings))
    parts = [
        QCoreApplication.translate("PreviewView", "Provisions reviewed: {0} of {1}").format(
            number(sum(each.reviewed for each in reviewed)), number(sum(each.population for each in reviewed))
        ),
        QCoreApplication.translate("PreviewView", "versions: {0}").format(number(len(reviewed))),
        f"{findings} ({rated})" if rated else findings,
        QCoreApplication.translate("PreviewView", "mappings: {0}").format(number(preview.mappings)),
        QCoreApplication.translate("PreviewView", "about\u00a0{0}\u00a0pages").format(number(preview.pages)),
    ]
    return " · ".join(parts)


def warnings(locale: QLocale, preview: PackPreview) -> list[str]:
    """Return what a person had better mend before the export."""
    number, found = locale.toString, []
    waiting = open_conflicts(preview.record)
    if waiting:
        words = QCoreApplication.translate(
            "PreviewView",
            "Conflicts with legal that nobody has settled: {0}. The pack prints them as exceptions.",
        )
        found.append(words.format(number(waiting)))
    if preview.missing:
        words = QCoreApplication.translate(
            "PreviewView", "{0} characters are in no font and print as labelled boxes: {1}"
        )
        found.append(words.format(number(len(preview.missing)), " ".join(preview.missing[:_SHOWN])))
    if preview.gaps:
        words = QCoreApplication.translate("PreviewView", "The record does not state, and the pack says so: {0}.")
        found.append(words.format(", ".join(map(fact_name, preview.gaps))))
    unverified = sum(each.unverified for each in preview.law)
    if unverified:
        words = QCoreApplication.translate(
            "PreviewView", "{0} pinpoints are not verified against the official text; the pack says so."
        )
        found.append(words.format(number(unverified)))
    return found


def audience(preview: PackPreview) -> list[str]:
    """Return for whom the pack is and what stands on its pages, a label and a value each."""
    gap = QCoreApplication.translate("PreviewView", "not stated")
    facts = {each.label: gap if each.gap else each.value for each in preview.purpose}
    shown = [
        (QCoreApplication.translate("PreviewView", "Addressee"), facts["Addressee"]),
        (QCoreApplication.translate("PreviewView", "Distribution"), preview.distribution or gap),
        (QCoreApplication.translate("PreviewView", "Mark on every page"), facts["Confidentiality"]),
        (QCoreApplication.translate("PreviewView", "Relationship to the platforms"), preview.relationship or gap),
        (QCoreApplication.translate("PreviewView", "On every page"), preview.one_line),
    ]
    if preview.supersedes:
        shown.insert(0, (QCoreApplication.translate("PreviewView", "Replaces"), preview.supersedes))
    return [f"{label}\n{value}" for label, value in shown]
