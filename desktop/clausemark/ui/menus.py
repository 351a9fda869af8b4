"""The menu: every command in its group, from the same table as the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from clausemark.ui.commands.actions import Commands, translated
from clausemark.ui.commands.spec import Group

_ORDER = (Group.FILE, Group.EDIT, Group.VIEW, Group.GO, Group.REVIEW, Group.DOCUMENT, Group.VERSIONS, Group.HELP)


def fill(menu: QMenu | QMenuBar, commands: Commands) -> None:
    """Put every command under its group."""
    for group in _ORDER:
        below = menu.addMenu(translated(group.value))
        below.addActions(commands.of_group(group))


def main_menu(commands: Commands, parent: QWidget) -> QMenu:
    """Return the menu of the window."""
    menu = QMenu(parent)
    fill(menu, commands)
    return menu
