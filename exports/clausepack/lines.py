"""Line-numbered text files: readable by eye, and exactly the exhibit's text again when the numbers go."""

from __future__ import annotations

from bisect import bisect_right

from clausepack.errors import PackIntegrityError


def numbered(text: str) -> bytes:
    """Return the text with each line numbered from 1, a tab between number and line."""
    lines = text.split("\n")
    return "".join(f"{number:>6}\t{line}\n" for number, line in enumerate(lines, 1)).encode("utf-8")


def unnumbered(data: bytes) -> str:
    """Return the text of a line-numbered file.

    Raises `PackIntegrityError` (`text-file-damaged`) when a number is missing or out of order.
    """
    try:
        rows = data.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise _damaged("it is not UTF-8") from error
    if rows.pop() != "":
        raise _damaged("its last line end is missing")
    lines = []
    for number, row in enumerate(rows, 1):
        head, tab, line = row.partition("\t")
        if not tab or head != f"{number:>6}":
            raise _damaged(f"line {number} is not numbered {number}")
        lines.append(line)
    return "\n".join(lines)


def _damaged(what: str) -> PackIntegrityError:
    return PackIntegrityError(f"A line-numbered text file is damaged: {what}.", reason="text-file-damaged")


class LineIndex:
    """Finds the line that an offset of a text lies on."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    @property
    def count(self) -> int:
        """Return the number of lines."""
        return len(self._starts)

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the first and last line, from 1, that a half-open span touches."""
        first = bisect_right(self._starts, start)
        last = bisect_right(self._starts, max(start, end - 1))
        return first, last
