"""A part of the pane under a small title, which can be folded away; folded, its title says what is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.folded import Folded
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import ElidedLabel, plain
from clausemark.ui.widgets.tab_order import tab_as_laid_out


class Section(QWidget):
    """One part of the pane. Those that follow it fill `body` and override `refresh` and `set_theme`."""

    def __init__(self, title: str, acts: CodingActs, *, is_open: bool = True) -> None:
        super().__init__()
        self.acts = acts
        self.theme = acts.session.theme
        self._title = title
        self._toggle = QToolButton(self)
        self._toggle.setObjectName("sectionToggle")
        self._toggle.setText(plain(title.upper()))
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.setIconSize(QSize(14, 14))
        self._toggle.setCheckable(True)
        self._toggle.setChecked(is_open)
        self._summary = ElidedLabel("", "small", self)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(self._toggle)
        self.head.addWidget(self._summary, 1)
        self._body = QWidget(self)
        self.body = QVBoxLayout(self._body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.inside = Folded(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.head)
        column.addWidget(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._toggle.toggled.connect(self._show_body)
        self._show_body(shown=is_open)

    @property
    def is_open(self) -> bool:
        """Tell whether the part is unfolded."""
        return self._toggle.isChecked()

    @property
    def laid_out(self) -> tuple[QWidget, QWidget]:
        """Return what has a layout of its own here, the inner one first."""
        return self._body, self

    def unfold(self) -> None:
        """Show what is in the part."""
        self._toggle.setChecked(True)

    def summarise(self, text: str) -> None:
        """Say beside the title what is in the part."""
        self._summary.setText(text)
        self._toggle.setAccessibleDescription(text)

    def tab_in_order(self) -> None:
        """Let Tab go through the part as it is read, once something was put into it."""
        tab_as_laid_out(self)

    def refresh(self) -> None:
        """Show what is current."""

    def catch_up(self) -> None:
        """Show what is current also in what is folded away."""
        self.inside.catch_up()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.theme = theme
        self._show_body(shown=self.is_open)

    def _show_body(self, shown: bool) -> None:  # Qt's signal gives it
        if shown:
            self.inside.catch_up()
        self._body.setVisible(shown)
        self._toggle.setIcon(icon("chevron-down" if shown else "chevron-right", self.theme.muted))
        self._toggle.setAccessibleName(
            self.tr("Fold “{0}”").format(self._title) if shown else self.tr("Unfold “{0}”").format(self._title)
        )
