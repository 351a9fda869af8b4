"""The commands as Qt actions: made from the table, with the keys that the person prefers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from clausemark.ui.commands.spec import CommandSpec, Group
from clausemark.ui.commands.table import ASKING, COMMANDS
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP

_ASKS = QT_TRANSLATE_NOOP("Commands", "{0}…")


def translated(text: str) -> str:
    """Return the words of a command or a group in the language of the window."""
    return QCoreApplication.translate("Commands", text)


def command_name(spec: CommandSpec) -> str:
    """Return what a command is called wherever it is offered, with an ellipsis where it asks for more first."""
    name = translated(spec.text)
    return translated(_ASKS).format(name) if spec.id in ASKING else name


def keys_text(keys: QKeySequence) -> str:
    """Return a key sequence as the keyboards of this system name it."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """Every command of the window by its id; actions belong to the window, so their keys work all over it.

    `keys_changed` comes when a person prefers other keys, for whoever tells them.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget, theme: Theme, keys: Mapping[str, tuple[str, ...]] | None = None) -> None:
        super().__init__(window)
        self._actions = {spec.id: QAction(window) for spec in COMMANDS}
        self._single_keys = True
        self._keys: dict[str, tuple[str, ...]] = {spec.id: spec.keys for spec in COMMANDS}
        for spec in COMMANDS:
            self._prepare(self._actions[spec.id], spec)
        self.set_theme(theme)
        self.set_keys(keys or {})
        self.set_session_open(is_open=False)
        window.addActions(list(self._actions.values()))

    def _prepare(self, action: QAction, spec: CommandSpec) -> None:
        action.setObjectName(spec.id)
        action.setText(command_name(spec))
        action.setStatusTip(translated(spec.tip))
        action.setCheckable(spec.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)

    def __getitem__(self, command: str) -> QAction:
        """Return the action of a command; `KeyError` for one that the table does not have."""
        return self._actions[command]

    def __iter__(self) -> Iterator[tuple[CommandSpec, QAction]]:
        """Iterate over the table with the actions, in its order."""
        return ((spec, self._actions[spec.id]) for spec in COMMANDS)

    def of_group(self, group: Group) -> list[QAction]:
        """Return the actions of a group in the order of the table."""
        return [self._actions[spec.id] for spec in COMMANDS if spec.group is group]

    def keys(self, command: str) -> tuple[str, ...]:
        """Return the keys of a command as portable text, whether or not single keys are on."""
        return self._keys[command]

    def set_keys(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        """Use other keys than the table's for some commands."""
        self._keys = {spec.id: tuple(changed.get(spec.id, spec.keys)) for spec in COMMANDS}
        self._apply_keys()

    def set_single_keys(self, *, on: bool) -> None:
        """Switch the keys without Ctrl or Alt on or off."""
        self._single_keys = on
        self._apply_keys()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for spec in COMMANDS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme.muted))

    def set_session_open(self, *, is_open: bool) -> None:
        """Switch the commands that need an open workspace on or off."""
        for spec in COMMANDS:
            if spec.needs_session:
                self._actions[spec.id].setEnabled(is_open)

    def conflicts(self, keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Return the key sequences that several commands would have, with those commands."""
        users: dict[str, list[str]] = {}
        for spec in COMMANDS:
            for sequence in keys.get(spec.id, spec.keys):
                users.setdefault(QKeySequence(sequence).toString(), []).append(spec.id)
        return {sequence: tuple(names) for sequence, names in users.items() if len(names) > 1}

    def _apply_keys(self) -> None:
        for name, keys in self._keys.items():
            allowed = [each for each in keys if self._single_keys or not is_single(each)]
            self._actions[name].setShortcuts([QKeySequence(each) for each in allowed])
        self.keys_changed.emit()


def is_single(keys: str) -> bool:
    """Tell whether a key sequence is one key without Ctrl or Alt that text fields need for themselves."""
    named = keys.split("+")
    if any(part in {"Ctrl", "Alt", "Meta"} for part in named[:-1]):
        return False
    return not (named[-1].startswith("F") and named[-1][1:].isdigit())
