"""What the box for search and commands lists, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from clausemark.ui.commands.actions import Commands, keys_text, translated


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: the section it stands under, its words, and what choosing it does."""

    section: str
    title: str
    detail: str
    icon: str
    choose: Callable[[], None]


class EntrySource(QObject):
    """Answers what a person types; `found` carries the query, the entries, and how many there are in all."""

    found = Signal(str, object, int)

    def ask(self, query: str) -> None:
        """Begin to look for entries; `found` follows at once or later, and not when another question came."""
        raise NotImplementedError


class CommandSource(EntrySource):
    """The commands that can be given now and whose words begin as those typed."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands

    def ask(self, query: str) -> None:
        """Give the commands that fit."""
        entries = self._entries(query.casefold().split())
        self.found.emit(query, entries, len(entries))

    def _entries(self, words: Sequence[str]) -> list[Entry]:
        return [
            Entry(
                self.tr("Commands"), action.text(), keys_text(action.shortcut()), spec.icon or "command", action.trigger
            )
            for spec, action in self._commands
            if action.isEnabled() and spec.id != "palette" and _fits(words, f"{action.text()} {translated(spec.tip)}")
        ]


def _fits(words: Sequence[str], text: str) -> bool:
    parts = text.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words)
