"""The head of the pane: which provision, where its finding stands, and which of several is shown."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import Severity
from clausemark.services.coding.reading import CodingView, FindingView
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.words import quiet_tone, state_tone
from clausemark.ui.icons import icon
from clausemark.ui.quoting import quoted
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import ElidedLabel, Pill, TextLabel, plain
from clausemark.ui.widgets.layout import emptied

_NUMBER = re.compile(r"^(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+(?=\S)")
"""The number of a heading, which the number of the clause repeats."""


class CodingHeader(QWidget):
    """Number and heading, state and flag; below it, where there are several findings, one button for each."""

    flag_wanted = Signal()
    bring_back_wanted = Signal()

    def __init__(self, acts: CodingActs) -> None:
        super().__init__()
        self._acts = acts
        self._theme = acts.session.theme
        self._title = ElidedLabel("", "paneTitle", self)
        self._state = Pill("", quiet_tone(self._theme), self)
        self._flag = QToolButton(self)
        self._flag.setCheckable(True)
        self._under = TextLabel("", "small", self)
        self._under.setWordWrap(True)
        self._findings = FlowLayout(spacing=6)
        self._back = QPushButton(plain(self.tr("Bring it back into scope")), self)
        self._back.setProperty("kind", "link")
        self._back.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._state)
        row.addWidget(self._flag)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._under)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._findings)
        self._flag.clicked.connect(self.flag_wanted)
        self._back.clicked.connect(self.bring_back_wanted)

    def refresh(self) -> None:
        """Show what is current."""
        view = self._acts.view
        self.setVisible(view is not None)
        if view is None:
            return
        self._title.setText(_title(view))
        self._show_state()
        self._show_flag()
        self._show_under()
        self._show_findings()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.refresh()

    def _show_state(self) -> None:
        view, shown = self._acts.view, self._acts.finding
        if shown is not None:
            self._state.show_as(word(shown.state), state_tone(self._theme, shown.state))
        elif view is not None and view.exclusion is not None:
            self._state.show_as(self.tr("Out of scope"), quiet_tone(self._theme))
        else:
            self._state.show_as(self.tr("To review"), quiet_tone(self._theme))

    def _show_flag(self) -> None:
        view = self._acts.view
        flag = view.flag if view is not None else None
        self._flag.setVisible(flag is not None)
        self._flag.setChecked(flag is not None)
        self._flag.setIcon(icon("flag", self._theme.warning if flag is not None else self._theme.muted))
        if view is not None and flag is not None:
            text = self.tr("Flagged by {0}. F takes the flag away.").format(view.name(flag.by))
        else:
            text = self.tr("Not flagged")
        self._flag.setToolTip(text)
        self._flag.setAccessibleName(text)

    def _show_under(self) -> None:
        view, shown = self._acts.view, self._acts.finding
        lines = []
        if view is not None and view.exclusion is not None:
            exclusion = view.exclusion
            reason = named(word(exclusion.reason), exclusion.note) if exclusion.note else word(exclusion.reason)
            lines.append(self.tr("Left out by {0}. {1}.").format(view.name(exclusion.by), reason.rstrip(".")))
        if shown is not None and view is not None:
            lines.append(self._about(shown))
        if self._acts.beginning:
            lines.append(self.tr("A new finding begins with the first thing you say about it."))
        self._under.setText("\n".join(lines))
        self._under.setVisible(bool(lines))
        self._back.setVisible(view is not None and view.exclusion is not None)

    def _about(self, shown: FindingView) -> str:
        view, finding = self._acts.view, shown.finding
        name = view.name(finding.prepared_by) if view is not None else ""
        searched = self.tr("Searched for and not found: {0}").format(", ".join(finding.target.searched_for))
        about = self.tr("{0} · revision {1} by {2}").format(finding.label, finding.revision, name)
        if finding.origin.value.startswith("tool"):
            about = self.tr("{0} · begun by a tool").format(about)
        anchor = finding.target.anchor
        if view is not None and anchor is not None and view.span is not None and anchor.quote.exact != view.span.text:
            words = " ".join(anchor.quote.exact.split())
            about += "\n" + quoted(words if len(words) <= 90 else f"{words[:90].rsplit(' ', 1)[0]} …")
        return f"{about}\n{searched}" if anchor is None else about

    def _show_findings(self) -> None:
        emptied(self._findings)
        view = self._acts.view
        if view is None or (len(view.findings) < 2 and not (self._acts.beginning and view.findings)):
            return
        for each in view.findings:
            is_shown = self._acts.finding is not None and each.finding.id == self._acts.finding.finding.id
            self._findings.addWidget(self._chip(each, is_shown=is_shown))

    def _chip(self, each: FindingView, *, is_shown: bool) -> QPushButton:
        severity: Severity | None = each.finding.judgement.severity
        level = word(severity) if severity is not None else self.tr("Not rated")
        chip = QPushButton(plain(f"{each.finding.label} · {level}"), self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(is_shown)
        chip.setToolTip(each.finding.judgement.title)
        chip.setAccessibleName(self.tr("Show finding {0}").format(each.finding.label))
        chip.setProperty("finding", each.finding.id)
        chip.clicked.connect(self._show)
        return chip

    def _show(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._acts.show_finding(str(sender.property("finding")))


def _title(view: CodingView) -> str:
    if view.span is None:
        return _sentence(told(view.where))
    heading = view.span.heading_path[-1] if view.span.heading_path else view.document.title
    number = f"§ {view.where}" if view.span.number else _sentence(told(view.where))
    return f"{number}  {_NUMBER.sub('', heading)}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
