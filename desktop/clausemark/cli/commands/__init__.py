"""The commands by their names; each takes the parsed arguments and gives a result."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from clausemark.cli.commands import (
    archive,
    changes,
    comparing,
    exchange,
    packs,
    purging,
    reextracting,
    regulations,
    retention,
    returns,
    review,
    watching,
    workspace,
)
from clausemark.cli.console import Console, Result

COMMANDS: Mapping[str, Callable[[argparse.Namespace, Console], Result]] = {
    **workspace.COMMANDS,
    **retention.COMMANDS,
    **purging.COMMANDS,
    **archive.COMMANDS,
    **reextracting.COMMANDS,
    **review.COMMANDS,
    **changes.COMMANDS,
    **watching.COMMANDS,
    **comparing.COMMANDS,
    **packs.COMMANDS,
    **returns.COMMANDS,
    **exchange.COMMANDS,
    **regulations.COMMANDS,
}
