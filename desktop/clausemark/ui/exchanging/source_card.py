"""What an exchange file says of itself: from whom, when, who signed it, and what it carries."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from clausemark.archive.clock import parse_utc
from clausemark.services.exchange.report import ExchangeReport
from clausemark.ui.exchanging.words import KINDS, kind_count
from clausemark.ui.icons import icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class SourceCard(QFrame):
    """The card over the records of a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._report: ExchangeReport | None = None
        self._name = ElidedLabel("", "title", self)
        self._from = TextLabel("", "", self)
        self._seal = QLabel(self)
        self._signed = TextLabel("", "", self)
        self._holds = TextLabel("", "muted", self)
        rows = QGridLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        for row, label in enumerate((self._name, self._from, self._signed, self._holds)):
            rows.addWidget(label, row, 1)
        rows.addWidget(self._seal, 2, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._from, self._signed, self._holds):
            label.setWordWrap(True)
            label.setTextInteractionFlags(_SELECTABLE)

    @property
    def words(self) -> str:
        """Return all that the card says."""
        return "\n".join(each.text() for each in (self._name, self._from, self._signed, self._holds))

    def show_report(self, report: ExchangeReport) -> None:
        """Show what the file of a report says of itself."""
        self._report = report
        header = report.header
        moment = full_moment(self.locale(), parse_utc(header.exported_at))
        self._name.setText(report.file_name)
        words = self.tr("From {0}, written on {1} with Clausemark {2}. SHA-256 {3}…")
        self._from.setText(words.format(header.exported_by, moment, header.program, report.sha256[:16]))
        self._signed.setText(self._signature(report.signer))
        counts = Counter(each.entry.kind for each in report.records)
        number = self.locale().toString
        held = [kind_count(kind, number(counts[kind])) for kind in KINDS if counts[kind]]
        self._holds.setText(self.tr("It carries {0}.").format(" · ".join(held)))
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._draw()

    def _signature(self, signer: str) -> str:
        if signer:
            words = self.tr(
                "Signed by {0}, and the signature holds: nothing was changed since. Whose certificate it is, whoever"
                " issued it can tell."
            )
            return words.format(signer)
        return self.tr(
            "Nobody signed it. It is whole, as its hashes say; that it comes from this person, you know only from"
            " whoever handed it to you."
        )

    def _draw(self) -> None:
        if self._report is None:
            return
        signed = bool(self._report.signer)
        name, colour = ("shield-check", self._theme.success) if signed else ("shield-alert", self._theme.warning)
        self._seal.setPixmap(icon_picture(name, colour, 18, self.devicePixelRatioF()))
