"""`clausemark`: the window without a command, the command line with one.

What takes time to load is loaded where Ctrl+C is heard: this module begins with what Python itself has begun with.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run a command; return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given) and has_display():
        return window(given)
    try:
        from clausemark.cli import main as run_command

        return run_command(given)
    except KeyboardInterrupt:
        return stopped()


def window(arguments: Sequence[str] | None = None) -> int:
    """Open the window whatever is given; return the exit status. What starts the program without a console calls this.

    The window is loaded here and not with this module: readers begin by loading what the program began with, and would
    load all of Qt to read a file.
    """
    try:
        from clausemark.app import main as open_window

        return open_window(arguments)
    except KeyboardInterrupt:
        return stopped()


def stopped() -> int:
    """Say that the person stopped the program, and let no further Ctrl+C break into its end; return the exit status."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stderr.write("clausemark: stopped. What was finished before is kept.\n")
    return 1


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether arguments name no command: nothing at all, or workspaces, with or without who acts and when."""
    rest = list(arguments)
    while rest and rest[0] in {"--as", "--utc"}:
        rest = rest[2:]
    return all(each.lower().endswith(".clausemark") for each in rest)


def has_display() -> bool:
    """Tell whether a window can be shown; only systems with X or Wayland may be without."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
