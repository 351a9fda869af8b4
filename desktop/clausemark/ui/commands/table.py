"""Every command of the window in one table."""

from __future__ import annotations

from clausemark.ui.commands import moving, reviewing, versions, window
from clausemark.ui.commands.spec import CommandSpec

COMMANDS: tuple[CommandSpec, ...] = (*reviewing.COMMANDS, *moving.COMMANDS, *versions.COMMANDS, *window.COMMANDS)
ASKING = frozenset(
    {
        "apply-identical",
        "backup",
        "carry-replace",
        "export",
        "export-finding",
        "hand-over",
        "import",
        "import-reviews",
        "new-workspace",
        "open-workspace",
        "read-anew",
        "record-omission",
        "replace-link",
        "return-workbook",
        "sign-pack",
        "take-in",
        "verify",
    }
)
"""The commands that ask for more before they do anything: their words end in an ellipsis."""
