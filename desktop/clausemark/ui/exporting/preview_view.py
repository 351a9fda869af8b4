"""What the pack will hold: status with its reasons, contents with their sums, disclaimers, law, cover."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.exporting.preview import PackPreview
from clausemark.ui.exporting import preview_words as words
from clausemark.ui.exporting.cover_pane import CoverPane
from clausemark.ui.exporting.wording import condition_text, status_tone
from clausemark.ui.law_words import status_words
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.when import iso_day
from clausemark.ui.widgets.labels import Pill, TextLabel
from clausemark.ui.widgets.plain_table import PlainTable, on_two_lines, table_view
from clausemark.ui.widgets.scrolled import Scrolled

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_LONG_DAY = "2026-09-28"
"""A day that is long in every language."""
_AROUND = 24
"""Pixels of a cell beside its words."""


class PreviewView(QWidget):
    """Shows one preview at a time; `engagement_wanted` comes when the person wants to fill the gaps of the cover."""

    engagement_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = session.theme
        self._preview: PackPreview | None = None
        self._status = Pill("", status_tone(session.theme, PackStatus.DRAFT), self)
        self._headline = TextLabel("", "title", self)
        self._counts = TextLabel("", "muted", self)
        self._warnings = TextLabel("", "", self)
        self._fill = QPushButton(self.tr("Fill in the engagement…"), self)
        self._status.hide()
        self._fill.hide()
        self._tabs = QTabWidget(self)
        self._reasons = PlainTable((self.tr("Why it is not final"),))
        self._contents = PlainTable(
            (
                self.tr("Exhibit"),
                self.tr("Document"),
                self.tr("Captured"),
                self.tr("Findings"),
                self.tr("Reviewed"),
                on_two_lines(self.tr("Out of scope")),
                on_two_lines(self.tr("Outstanding")),
                self.tr("Provisions"),
            ),
            numbers=(3, 4, 5, 6, 7),
        )
        self._disclaimers = PlainTable((self.tr("No."), self.tr("Disclaimer"), self.tr("Prints"), self.tr("Condition")))
        self._wording = TextLabel("", "muted", self)
        self._law = PlainTable(
            (
                self.tr("Law"),
                self.tr("Version read"),
                on_two_lines(self.tr("Pinpoints")),
                on_two_lines(self.tr("Unverified")),
                self.tr("State"),
            ),
            numbers=(2, 3),
        )
        self._audience = TextLabel("", "muted", self)
        self.cover = CoverPane(session, self)
        self._build()
        self._fill.clicked.connect(self.engagement_wanted)

    def _build(self) -> None:
        for label in (self._counts, self._warnings, self._wording, self._audience, self._headline):
            label.setWordWrap(True)
            label.setTextInteractionFlags(_SELECTABLE)
        self._fill.setProperty("kind", "link")
        self._fill.setAutoDefault(False)
        for page, title in (
            (self._contents_page(), self.tr("Contents")),
            (self._reasons_page(), self.tr("Status")),
            (self._disclaimers_page(), self.tr("Disclaimers")),
            (self._law_page(), self.tr("Law")),
            (self._cover_page(), self.tr("Cover")),
        ):
            self._tabs.addTab(page, title)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes the room there is
        self._tabs.setAccessibleName(self.tr("Parts of the preview"))
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the preview"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._headline, 1)
        warnings = QHBoxLayout()
        warnings.addWidget(self._warnings, 1)
        warnings.addWidget(self._fill, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._counts)
        column.addLayout(warnings)
        column.addWidget(self._tabs, 1)

    def _contents_page(self) -> QWidget:
        day = self.fontMetrics().horizontalAdvance(iso_day(self.locale(), _LONG_DAY)) + _AROUND
        return table_view(self._contents, self.tr("Versions in the pack"), (66, 0, day, 72, 72, 72, 72, 72), 1, self)

    def _reasons_page(self) -> QWidget:
        view = table_view(self._reasons, self.tr("Why the pack is not final"), (), 0, self)
        view.horizontalHeader().hide()
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the state of a finding stands at the end
        return view

    def _disclaimers_page(self) -> QWidget:
        view = table_view(self._disclaimers, self.tr("Disclaimers and their conditions"), (48, 210, 64), 3, self)
        view.selectionModel().currentRowChanged.connect(self._show_wording)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(view, 1)
        column.addWidget(self._wording)
        self._disclaimer_view = view
        return page

    def _law_page(self) -> QWidget:
        return table_view(self._law, self.tr("Laws cited and the versions read"), (110, 220, 80, 84), 4, self)

    def _cover_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.cover, 5)
        self._audience.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(Scrolled(self._audience, page), 3)
        return page

    @property
    def tabs(self) -> QTabWidget:
        """Return the parts of the preview."""
        return self._tabs

    @property
    def preview(self) -> PackPreview | None:
        """Return the preview that is shown, None before the first."""
        return self._preview

    @property
    def warnings(self) -> str:
        """Return what a person had better mend before the export, empty when there is nothing."""
        return self._warnings.text()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._preview is not None:
            self.show_preview(self._preview)

    def show_preview(self, preview: PackPreview) -> None:
        """Show a preview."""
        self._preview = preview
        self._status.show_as(word(preview.status), status_tone(self._theme, preview.status))
        self._status.show()
        self._headline.setText(words.headline(self.locale(), preview))
        self._counts.setText(words.counts(self.locale(), preview))
        self._warnings.setText("\n".join(words.warnings(self.locale(), preview)))
        self._warnings.setVisible(bool(self._warnings.text()))
        self._warnings.setStyleSheet(f"color: {self._theme.warning};")
        self._fill.setVisible(bool(preview.gaps))
        self._reasons.load([(words.sentence(each),) for each in preview.reasons])
        reasons = self.locale().toString(len(preview.reasons))
        self._tabs.setTabText(1, self.tr("Status ({0})").format(reasons) if preview.reasons else self.tr("Status"))
        self._load_contents(preview)
        self._load_disclaimers(preview)
        self._load_law(preview)
        self._audience.setText("\n\n".join(words.audience(preview)))
        self.cover.show_record(preview.record, preview.pages)

    def _load_contents(self, preview: PackPreview) -> None:
        number = self.locale().toString
        rows = [
            (
                each.number,
                each.document if not each.compared else self.tr("{0} (compared with)").format(each.document),
                iso_day(self.locale(), each.captured_at[:10]),
                number(each.findings),
                number(each.reviewed),
                number(each.out_of_scope),
                number(each.outstanding),
                number(each.population)
                if each.closes
                else self.tr("{0} (does not close)").format(number(each.population)),
            )
            for each in preview.exhibits
        ]
        marked = {place: self._theme.danger for place, each in enumerate(preview.exhibits) if not each.closes}
        marked |= {place: self._theme.faint for place, each in enumerate(preview.exhibits) if each.compared}
        self._contents.load(rows, marked)

    def _load_disclaimers(self, preview: PackPreview) -> None:
        yes, no = self.tr("yes"), self.tr("no")
        rows = [
            (each.id, each.title, yes if each.prints else no, condition_text(each.condition))
            for each in preview.disclaimers
        ]
        marked = {place: self._theme.faint for place, each in enumerate(preview.disclaimers) if not each.prints}
        self._disclaimers.load(rows, marked)
        self._disclaimer_view.selectRow(0)

    def _load_law(self, preview: PackPreview) -> None:
        number = self.locale().toString
        self._law.load(
            [
                (
                    each.short_name,
                    iso_day(self.locale(), each.version_read),
                    number(each.citations),
                    number(each.unverified),
                    status_words(self.locale(), each.status),
                )
                for each in preview.law
            ]
        )

    def _show_wording(self) -> None:
        row = self._disclaimer_view.currentIndex().row()
        if self._preview is None or not 0 <= row < len(self._preview.disclaimers):
            return
        each = self._preview.disclaimers[row]
        absent = self.tr("Left out of this pack: it prints {0}.").format(condition_text(each.condition))
        self._wording.setText(each.text or absent)
