"""The command line: the same use cases as the window, without a display."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from clausemark.cli.arguments.parser import build_parser
from clausemark.cli.console import Console, make_readable
from clausemark.cli.given import check_given, refused_name
from clausemark.errors import ClausemarkError, UsageError

logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    console = Console(as_json="--json" in given)
    make_readable(console.out, as_json=console.as_json)
    try:
        parsed = build_parser().parse_args(given)
        console.as_json = parsed.json
        check_given(parsed)
        logging.basicConfig(level=logging.INFO if parsed.verbose else logging.ERROR, stream=sys.stderr)
        return _run(parsed, console)
    except ClausemarkError as error:
        return console.fail(error)
    except BrokenPipeError:
        return _reader_left()
    except Exception as error:
        refused = refused_name(error, given) if isinstance(error, OSError) else None
        if refused is not None:
            return console.fail(refused)
        logger.exception("unexpected error")
        return _report(console)


def _run(parsed: argparse.Namespace, console: Console) -> int:
    if parsed.command is not None:
        from clausemark.cli.commands import COMMANDS

        return console.show(COMMANDS[parsed.run](parsed, console))
    if parsed.json:
        raise UsageError("Name a command; clausemark --help lists them.", reason="usage")
    build_parser().print_help(console.out)
    return 0


def _reader_left() -> int:
    """End quietly when the program that reads the output has gone, as `head` does."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  # for the interpreter's last flush
    return 0


def _report(console: Console) -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="clausemark-report-", suffix=".txt", delete=False, encoding="utf-8"
    ) as stream:
        stream.write(traceback.format_exc())
    place = Path(stream.name)
    message = f"Something went wrong that should not. A report lies in {place}; read it first, it may quote a document."
    return console.fail(ClausemarkError(message, reason="unexpected"))
