"""Edits a cell of the table in place, offering the names that the workspace knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.services.import_preview import KnownNames
from clausemark.ui.importing.rows_model import FIELDS, Column

_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")


def offered(names: KnownNames, field: str, platform: str) -> Sequence[str]:
    """Return what a field offers: documents of the row's platform, else all; languages as codes."""
    match field:
        case "platform":
            return names.platforms
        case "terms_type":
            return names.terms_types
        case "language":
            return _LANGUAGES
        case "document":
            every = [title for titles in names.documents.values() for title in titles]
            return names.documents.get(platform, tuple(sorted(every)))
    return ()


def complete(field: QLineEdit, words: Sequence[str]) -> None:
    """Let a field offer words while a person types, wherever they stand in them."""
    completer = QCompleter(QStringListModel(list(words), field), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


class EntryDelegate(QStyledItemDelegate):
    """A line with offers; the model says what the text becomes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = KnownNames((), {}, ())

    def offer(self, names: KnownNames) -> None:
        """Offer these names from now on."""
        self._names = names

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Cut file names on the left: their ends tell them apart."""
        super().initStyleOption(option, index)
        if index.column() == Column.FILE:
            setattr(option, "textElideMode", Qt.TextElideMode.ElideLeft)  # noqa: B010  # missing in the stubs

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002  # Qt gives it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return the line to type in."""
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setStyleSheet("QLineEdit { padding: 0 4px; border-radius: 0; }")
        model = index.model()
        line.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        platform = str(model.index(index.row(), Column.PLATFORM).data() or "")
        complete(line, offered(self._names, FIELDS[Column(index.column())].name, platform))
        return line
