"""The findings of a version as a second reviewer goes through them: what is to decide first, differences next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.services.second_review import FindingReview, VersionReviewed
from clausemark.ui.library.names import severity_name, state_name
from clausemark.ui.review.names import said
from clausemark.ui.theme import Theme, severity_colour
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.widgets.grouped_list import Entry, GroupedList

_TO_DECIDE = QT_TRANSLATE_NOOP("Review", "To decide")
_DIFFERING = QT_TRANSLATE_NOOP("Review", "You returned or dissented")
_REFUSED = QT_TRANSLATE_NOOP("Review", "Not yours to approve")
_APPROVED = QT_TRANSLATE_NOOP("Review", "Approved")


def entries_of(found: VersionReviewed) -> list[Entry]:
    """Return the findings in their groups, empty groups left out."""
    by_id = {each.assessed.finding.id: each for each in found.findings}
    agreement = found.agreement
    groups = (
        (_TO_DECIDE, "circle-dot", agreement.covered),
        (_DIFFERING, "undo-2", agreement.differing),
        (_REFUSED, "users", tuple(finding for finding, _ in agreement.refused)),
        (_APPROVED, "badge-check", agreement.approved),
    )
    entries: list[Entry] = []
    for title, drawing, findings in groups:
        if findings:
            entries.append(Entry(f"{said(title)}  {len(findings)}"))
            entries += [_entry(by_id[each], drawing) for each in findings]
    return entries


def _entry(reviewed: FindingReview, drawing: str) -> Entry:
    finding = reviewed.assessed.finding
    severity = finding.judgement.severity
    detail = "  ·  ".join((finding.label, severity_name(severity), state_name(reviewed.assessed.state)))
    mark = ("triangle-alert", "danger") if reviewed.lapsed else (drawing, "muted")
    return Entry(finding.judgement.title, finding.id, detail, severity_colour(severity), *mark)


class FindingList(GroupedList):
    """The findings of a version; `shown` carries the one that is chosen, None where there is none."""

    shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.setAccessibleName(self.tr("Findings of the version"))
        self._found: dict[str, FindingReview] = {}
        self.chosen.connect(self._show)

    @property
    def finding(self) -> FindingReview | None:
        """Return the finding that is chosen, None where there is none."""
        return self._found.get(self.key)

    def show_review(self, found: VersionReviewed, *, keep: FindingId | None) -> None:
        """Show the findings of a version; the one to keep stays chosen, else the first that is to decide."""
        self._found = {each.assessed.finding.id: each for each in found.findings}
        self.show_entries(entries_of(found), keep=keep or "")

    def after(self, finding: FindingId) -> FindingId | None:
        """Return the finding below another one in the list, None at its end."""
        keys = self.entries.keys()
        at = keys.index(finding) + 1 if finding in keys else len(keys)
        return FindingId(keys[at]) if at < len(keys) else None

    def _show(self, key: str) -> None:
        self.shown.emit(self._found.get(key))
