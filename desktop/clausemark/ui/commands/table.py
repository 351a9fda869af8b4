"""Every command of the window in one table."""

from __future__ import annotations

from clausemark.ui.commands import moving, reviewing, versions, window
from clausemark.ui.commands.spec import CommandSpec

COMMANDS: tuple[CommandSpec, ...] = (*reviewing.COMMANDS, *moving.COMMANDS, *versions.COMMANDS, *window.COMMANDS)
