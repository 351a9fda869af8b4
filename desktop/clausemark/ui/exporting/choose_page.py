"""The first page of an export: what goes into the pack and how, beside what the pack would hold."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clausemark.ui.exporting.options import Options
from clausemark.ui.exporting.preview_view import PreviewView
from clausemark.ui.exporting.selection_tree import SelectionTree
from clausemark.ui.session import Session
from clausemark.ui.widgets.labels import SectionTitle
from clausemark.ui.widgets.progress import ProgressPanel
from clausemark.ui.widgets.scrolled import Scrolled


class ChoosePage(QWidget):
    """Holds the versions to choose from, the options, the look at the pack and the progress of that look."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = SelectionTree(session.theme, self)
        self.options = Options(session.desk.workspace.path.absolute().parent, self)
        self.preview = PreviewView(session, self)
        self.glance = ProgressPanel(self)
        self.glance.hide()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(SectionTitle(self.tr("Versions in the pack"), self))
        left.addWidget(self.tree, 1)
        left.addWidget(SectionTitle(self.tr("How it is written"), self))
        left.addWidget(Scrolled(self.options, self))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(SectionTitle(self.tr("What it will hold"), self))
        right.addWidget(self.glance)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 7)
        row.addLayout(right, 17)
