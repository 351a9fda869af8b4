"""What the table of commands says of each: its words, its keys, its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clausemark.ui.translation import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """Where a command is listed, in the order of the overview of keys."""

    REVIEW = QT_TRANSLATE_NOOP("Commands", "Review")
    GO = QT_TRANSLATE_NOOP("Commands", "Go to")
    EDIT = QT_TRANSLATE_NOOP("Commands", "Edit")
    DOCUMENT = QT_TRANSLATE_NOOP("Commands", "Document")
    VERSIONS = QT_TRANSLATE_NOOP("Commands", "Versions")
    FILE = QT_TRANSLATE_NOOP("Commands", "Workspace")
    VIEW = QT_TRANSLATE_NOOP("Commands", "View")
    HELP = QT_TRANSLATE_NOOP("Commands", "Help")


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One command: `keys` are portable key sequences, the first of them shown; single ones sleep in text fields.

    `tip` is a sentence for the status line. `needs_session` commands are off while no workspace is open.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    tip: str
    group: Group
    icon: str = ""
    checkable: bool = False
    needs_session: bool = True


def with_session(
    name: str,
    text: str,
    keys: str,
    tip: str,
    group: Group,
    icon: str = "",
) -> CommandSpec:
    """Return a command that needs an open workspace; `keys` are separated by blanks."""
    return CommandSpec(name, text, tuple(keys.split()), tip, group, icon)
