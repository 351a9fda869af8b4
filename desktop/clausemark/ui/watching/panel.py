"""One watch: where it looks and how often, what its last looks gave, and what came with all that it touches."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.watch import WatchResult
from clausemark.services.watching.digest import NewVersion
from clausemark.services.watching.overview import WatchOverview
from clausemark.ui.document.redline_words import direction_words, kind_words, notice_words
from clausemark.ui.icons import icon
from clausemark.ui.review.parts import Sheet, pairs
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.watching import words
from clausemark.ui.when import full_moment, short_date
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import Pill, SectionTitle, TextLabel, beside_icon, plain
from clausemark.ui.widgets.unfolding import wrapped

_LOOKS = 8


class WatchPanel(QFrame):
    """Shows a watch. `paced` gives other hours, `ended` asks to watch no longer, `look_wanted` to look now.

    `carry_wanted` and `redline_wanted` give a version that came.
    """

    paced = Signal(int)
    ended = Signal()
    look_wanted = Signal()
    carry_wanted = Signal(str)
    redline_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: WatchOverview | None = None
        self._sheet = Sheet(self.tr("The watch"), self)
        self._pace = QComboBox(self)
        self._end = QPushButton(plain(self.tr("Watch no longer")), self)
        self._look = QPushButton(plain(self.tr("Look now")), self)
        name_choice(self._pace, self.tr("How often to look"))
        self._pace.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._end.setProperty("kind", "quiet")
        foot = QFrame(self)
        foot.setObjectName("footer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 12)
        row.addWidget(self._end)
        row.addStretch(1)
        row.addWidget(self._pace)
        row.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sheet, 1)
        column.addWidget(foot)
        self._pace.activated.connect(self._choose_pace)
        self._end.clicked.connect(self.ended)
        self._look.clicked.connect(self.look_wanted)

    @property
    def shown(self) -> WatchOverview | None:
        """Return the watch that is shown."""
        return self._shown

    @property
    def pace(self) -> QComboBox:
        """Return the choice of how often to look."""
        return self._pace

    @property
    def end_button(self) -> QPushButton:
        """Return the button that ends the watch."""
        return self._end

    def show_watch(self, shown: WatchOverview, *, locked: bool) -> None:
        """Show another watch, or the same as it is now."""
        other = self._shown is None or self._shown.watch.id != shown.watch.id
        self._shown = shown
        self._pace.clear()
        for hours in sorted({*words.PACES, shown.watch.every}):
            self._pace.addItem(words.pace_words(self.locale(), hours), hours)
        self._pace.setCurrentIndex(self._pace.findData(shown.watch.every))
        for part in (self._pace, self._end, self._look):
            part.setEnabled(not locked)
        self._sheet.show_column(self._filled(shown), from_top=other)

    def set_busy(self, busy: bool) -> None:  # a signal hands it over
        """Let no second look begin while one is under way."""
        self._look.setEnabled(not busy)
        self._look.setText(plain(self.tr("Looking…") if busy else self.tr("Look now")))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._shown is not None:
            self._sheet.show_column(self._filled(self._shown), from_top=False)

    def _filled(self, shown: WatchOverview) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(wrapped(shown.watch.place, "title"))
        column.addLayout(pairs(self._facts(shown)))
        column.addWidget(SectionTitle(self.tr("What came")))
        if not shown.came:
            column.addWidget(wrapped(self.tr("No new version came in the last looks."), "muted"))
        for each in shown.came:
            column.addWidget(self._card(each))
        column.addWidget(SectionTitle(self.tr("Last looks")))
        if not shown.looks:
            column.addWidget(wrapped(self.tr("Nothing was looked at yet."), "muted"))
        for look in shown.looks[:_LOOKS]:
            column.addLayout(self._line(look))
        return column

    def _facts(self, shown: WatchOverview) -> list[tuple[str, str]]:
        watch, locale = shown.watch, self.locale()
        filed = ", ".join(part for part in (watch.platform, watch.title, watch.terms_type) if part)
        rows = (
            (self.tr("Kind"), words.kind_words(watch.kind)),
            (self.tr("Due next"), full_moment(locale, watch.due)),
            (self.tr("Filed under"), filed or self.tr("as recognised")),
            (self.tr("Added"), self.tr("{0} by {1}").format(short_date(locale, watch.added_at), shown.added_by)),
        )
        return list(rows)

    def _line(self, look: WatchResult) -> QHBoxLayout:
        tone = words.outcome_tone(look.outcome)
        pill = Tone(getattr(self._theme, tone), getattr(self._theme, f"{tone}_soft"), "")
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(TextLabel(full_moment(self.locale(), look.utc), "small"), 0, top)
        row.addWidget(Pill(words.outcome_words(look.outcome), pill), 0, top)
        row.addWidget(wrapped(told(look.message), "small"), 1)
        return row

    def _card(self, new: NewVersion) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        day = short_date(self.locale(), new.version.captured_at.utc)
        column.addWidget(wrapped(f"{new.platform.name} · {new.document.title} · {day}", "strong"))
        for line in self._change(new):
            column.addWidget(wrapped(line))
        if new.signed:
            said = self.tr("The version before was signed off; this one is not reviewed.")
            column.addWidget(wrapped(said, "caution"))
        if new.findings:
            column.addWidget(wrapped(self.tr("Findings whose text changed or went:"), "small"))
            for finding in new.findings:
                column.addWidget(wrapped(f"{finding.label} · {finding.judgement.title}", "small"))
        column.addLayout(self._ways(new))
        return card

    def _change(self, new: NewVersion) -> list[str]:
        change = new.change
        if change is None:
            return [self.tr("The first version, or a capture from which nothing can be concluded.")]
        form = self.tr("{0}, confirmed") if change.confirmed_by else self.tr("{0}, proposed")
        summary = change.summary if change.confirmed_by else told(change.summary)
        lines = [form.format(f"{kind_words(change.kind)} · {direction_words(change.direction)}"), summary]
        lines.append(notice_words(self.locale(), change.notice_days))
        if change.silent:
            lines.append(self.tr("Silent change: {0}").format(told(change.silent_reason)))
        return [line for line in lines if line]

    def _ways(self, new: NewVersion) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if new.change is not None:
            for text, drawing, wanted in (
                (self.tr("Show what changed"), "git-compare", self.redline_wanted),
                (self.tr("Decide on findings"), "workflow", self.carry_wanted),
            ):
                button = QPushButton(beside_icon(text))
                button.setProperty("kind", "quiet")
                button.setIcon(icon(drawing, self._theme.muted))
                button.clicked.connect(partial(wanted.emit, new.version.id))
                row.addWidget(button)
        row.addStretch(1)
        return row

    def _choose_pace(self, row: int) -> None:
        hours = int(self._pace.itemData(row))
        if self._shown is not None and hours != self._shown.watch.every:
            self.paced.emit(hours)
