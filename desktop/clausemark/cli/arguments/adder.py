"""What every subcommand has in common: complaints as errors of ours, the global options, help with an example."""

from __future__ import annotations

import argparse
from typing import NoReturn, TypeAlias

from clausemark.errors import UsageError


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are `UsageError`s, so that they are shown like every other failure."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint with the usage line."""
        usage = self.format_usage().strip().removeprefix("usage: ")
        raise UsageError(f"{message}. Usage: {usage}", reason="usage")


def global_options(default: str) -> Parser:
    """Return the options that stand before a command and after it; `default` is what is set where one is not given."""
    common = Parser(add_help=False, argument_default=default)
    group = common.add_argument_group("everywhere")
    group.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    group.add_argument("--as", dest="actor", metavar="NAME", help="the person who acts (default: the system's user)")
    group.add_argument("--utc", metavar="TIME", help="fix the clock: 2026-01-12T09:30:00Z (reproducible packs)")
    group.add_argument("--passphrase-file", metavar="FILE", help="file whose first line is the workspace's passphrase")
    group.add_argument("--verbose", action="store_true", help="tell each step on standard error")
    return common


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001  # argparse has no public name for it
"""Where subcommands are added; the library names its type only privately."""


class Adder:
    """Adds subcommands that all understand the global options."""

    def __init__(self, commands: Commands, prefix: str = "") -> None:
        self._commands = commands
        self._prefix = prefix

    def add(self, name: str, summary: str, *, workspace: bool = True, example: str = "") -> Parser:
        """Return a new subparser; `example` is shown below its help."""
        parser = self._commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            epilog=f"Example: clausemark {example}" if example else None,
            parents=[global_options(argparse.SUPPRESS)],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.set_defaults(run=f"{self._prefix}{name}")
        if workspace:
            parser.add_argument("workspace", metavar="WORKSPACE", help="the workspace file (*.clausemark)")
        return parser
