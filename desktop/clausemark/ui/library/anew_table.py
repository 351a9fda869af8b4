"""The table of texts that were read anew: how each reads now, by which reader, and the version that was added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clausemark.services.anew import ReadAnew, Reading
from clausemark.ui.icons import icon
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import short_date
from clausemark.ui.widgets.plain_table import PlainTable, table_view

_LOOKS = {
    Reading.TEXT_DIFFERS: (QT_TRANSLATE_NOOP("AnewTable", "Other text"), "git-compare", "warning"),
    Reading.CLAUSES_DIFFER: (QT_TRANSLATE_NOOP("AnewTable", "Other clauses"), "split", "info"),
    Reading.SAME: (QT_TRANSLATE_NOOP("AnewTable", "The same"), "check", "muted"),
    Reading.REFUSED: (QT_TRANSLATE_NOOP("AnewTable", "Not read"), "ban", "danger"),
}
_WIDTHS = (130, 200, 105, 170, 170, 80)
_STRETCHED = 1


class AnewTable(QWidget):
    """The texts, those that differ first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read: tuple[ReadAnew, ...] = ()
        heads = (
            self.tr("Now"),
            self.tr("Document"),
            self.tr("Captured"),
            self.tr("Read by"),
            self.tr("Today's reader"),
            self.tr("Clauses"),
        )
        self.model = PlainTable(heads, parent=self)
        self.view = table_view(self.model, self.tr("How each text reads now"), _WIDTHS, _STRETCHED, self)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_read(self, read: Sequence[ReadAnew]) -> None:
        """Show texts."""
        order = list(_LOOKS)
        self._read = tuple(sorted(read, key=lambda each: order.index(each.reading)))
        self._load()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._load()

    def _load(self) -> None:
        drawn = {}
        for row, each in enumerate(self._read):
            _, drawing, token = _LOOKS[each.reading]
            if each.new is not None:
                drawing, token = "circle-check", "success"
            drawn[row] = icon(drawing, str(getattr(self._theme, token)))
        self.model.load([self._cells(each) for each in self._read], {}, drawn)
        if self._read:
            self.view.selectRow(0)

    def _cells(self, each: ReadAnew) -> tuple[str, ...]:
        version, number = each.version, self.locale().toString
        words = QCoreApplication.translate("AnewTable", _LOOKS[each.reading][0])
        if each.new is not None:
            words = self.tr("Added: {0}").format(each.new)
        by = self.tr("{0}, segmenter {1}")
        today = told(each.trouble) if each.reading is Reading.REFUSED else by.format(each.reader, each.segmenter)
        after = "" if each.reading is Reading.REFUSED else f" → {number(each.provisions)}"
        return (
            words,
            f"{each.document} ({version.id})",
            short_date(self.locale(), version.captured_at.utc),
            by.format(f"{version.reader} {version.reader_version}", version.segmenter_version),
            today,
            f"{number(version.provisions)}{after}",
        )
