"""The arguments of the command line: names as the contract has them, help that teaches."""

from __future__ import annotations

import argparse

from clausemark import __version__
from clausemark.cli.arguments import changes, laws, library, packs, review, workspaces
from clausemark.cli.arguments.adder import Parser, global_options


def build_parser() -> Parser:
    """Return the parser of every command."""
    parser = Parser(
        prog="clausemark",
        description=(
            "Reviews archived terms, privacy policies and contracts, and exports audit packs in which every "
            "sentence can be walked back to archived bytes, a named person and a moment."
        ),
        epilog="Start with: clausemark demo. Then: clausemark new, import, review import, review sign, export, verify.",
        parents=[global_options(argparse.SUPPRESS)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(json=False, actor=None, utc=None, passphrase_file=None, verbose=False)
    parser.add_argument("--version", action="version", version=f"clausemark {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for subject in (workspaces, library, review, changes, packs, laws):
        subject.add(commands)
    return parser
