"""What the command line prints: one JSON document or plain lines, and progress beside them."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TextIO, TypeAlias

from clausemark.errors import ClausemarkError

Printed: TypeAlias = "bool | int | float | str | Sequence[Printed] | Mapping[str, Printed] | None"
"""What JSON on standard output may hold: what a record holds, and fractions."""

_SHORT = 60
"""Characters of a text that is quoted in a line."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun; several of most things are called by the noun and an s."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


@dataclass(frozen=True, slots=True)
class Result:
    """What a command did: its JSON document, its lines for a reader, its exit status."""

    value: Printed
    lines: Sequence[str] = ()
    status: int = 0


@dataclass(slots=True)
class Console:
    """Standard output and standard error of one run."""

    as_json: bool
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def show(self, result: Result) -> int:
        """Print a result and return its exit status."""
        if self.as_json:
            self.out.write(json.dumps(result.value, ensure_ascii=False, indent=2) + "\n")
        else:
            self.out.writelines(f"{line}\n" for line in result.lines)
        self.out.flush()
        return result.status

    def fail(self, error: ClausemarkError) -> int:
        """Print an expected failure and return its exit status."""
        if self.as_json:
            self.out.write(
                json.dumps({"error": {"reason": error.reason, "message": error.message}}, ensure_ascii=False) + "\n"
            )
        self.say(f"clausemark: {error.message} [{error.reason}]")
        return error.exit_status

    def say(self, line: str) -> None:
        """Print a line on standard error."""
        self.err.write(line + "\n")
        self.err.flush()


def make_readable(stream: TextIO, *, as_json: bool) -> None:
    """Let a stream take every character: JSON is UTF-8 wherever it is printed, and what a code page lacks is escaped.

    A name that is no text in UTF-8 stays valid JSON so.
    """
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


class TerminalProgress:
    """A progress bar on a terminal; silent when standard error is a file or a pipe."""

    _WIDTH = 28

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._total = 0
        self._what = ""

    def start(self, total: int, what: str) -> None:
        """Begin a bar of `total` units."""
        self._total, self._what = total, what
        self.advance(0)

    def advance(self, done: int, note: str = "") -> None:
        """Redraw the bar; the last unit ends the line."""
        if not self._shown:
            return
        share = min(1.0, done / self._total) if self._total else 0.0
        bar = "█" * round(share * self._WIDTH)
        count = f"{done}/{self._total}" if self._total else str(done)
        self._stream.write(f"\r\x1b[K{bar:<{self._WIDTH}} {count} {self._what} {note[:40]}")
        if self._total and done >= self._total:
            self._stream.write("\r\x1b[K")
        self._stream.flush()


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines of left-aligned columns under their heads."""
    widths = [max(len(row[n]) for row in (heads, *rows)) for n in range(len(heads))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (heads, *rows)
    ]


def short(text: str) -> str:
    """Return a text as one line of at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 3]}…"
