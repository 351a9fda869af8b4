"""The dialog that applies a judgement to identical words in other versions and documents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clausemark.services.coding.repeating import IdenticalPlace
from clausemark.ui.counting import agreeing
from clausemark.ui.telling import told
from clausemark.ui.when import iso_day
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import size_to


class ElsewhereDialog(QDialog):
    """Lists the places; those that somebody judged already are there to see and not chosen."""

    def __init__(self, label: str, places: tuple[IdenticalPlace, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Apply to identical text"))
        size_to(self, 560, 420)
        self._places = places
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Places with identical text"))
        for place in places:
            self._list.addItem(self._item(place))
        one = self.tr(
            "The same words stand in one other place. The judgement of {1} begins a draft there once it is chosen; "
            "one undo takes it back."
        )
        many = self.tr(
            "The same words stand in {0} other places. The judgement of {1} begins a draft in each that is chosen; "
            "one undo takes all of them back."
        )
        text = agreeing(len(places), one, many).format(self.locale().toString(len(places)), label)
        told = TextLabel(text, "", self)
        told.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._apply = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._apply.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._list.itemChanged.connect(self._count)
        self._count()

    @property
    def chosen(self) -> tuple[IdenticalPlace, ...]:
        """Return the chosen places."""
        checked = [self._list.item(at).checkState() is Qt.CheckState.Checked for at in range(self._list.count())]
        return tuple(place for place, is_chosen in zip(self._places, checked, strict=True) if is_chosen)

    def _item(self, place: IdenticalPlace) -> QListWidgetItem:
        day = iso_day(self.locale(), place.captured_at)
        text = f"{place.platform} · {place.document} · {day} · {told(place.where)}"
        item = QListWidgetItem(self.tr("{0} (has a finding)").format(text) if place.taken else text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if place.taken else Qt.CheckState.Checked)
        return item

    def _count(self) -> None:
        number = len(self.chosen)
        self._apply.setText(self.tr("Apply to {0}").format(number))
        self._apply.setEnabled(number > 0)
