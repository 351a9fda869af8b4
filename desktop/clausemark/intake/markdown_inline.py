"""Inline Markdown: which characters are text, which are markup, and what is marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape

from clausemark.intake.text_builder import Marked, Piece
from clausemark.provisions.source_text import InlineStyle

_TOKEN = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<comment><!--)
    | <(?P<auto>(?:https?|mailto|ftp):[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>
    | (?P<tag></?[a-zA-Z][^<>]*>)
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    | (?P<image>!\[)
    | (?P<open>\[)
    | (?P<close>\](?:\(\s*
        (?P<target><[^<>\n]*>|(?:\\.|[^()\s\\]|\((?:\\.|[^()\\])*\))*)
        (?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\))?)
    | (?P<code>`+)
    | (?P<stars>\*+|_+|~~)
    """,
    re.VERBOSE | re.DOTALL,
)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_STYLED_TAGS = {
    "b": InlineStyle.STRONG,
    "strong": InlineStyle.STRONG,
    "i": InlineStyle.EMPHASIS,
    "em": InlineStyle.EMPHASIS,
    "u": InlineStyle.UNDERLINE,
    "code": InlineStyle.CODE,
    "a": InlineStyle.LINK,
}
_PLAIN = re.compile(r"[\\<&!\[\]`*_~]")


@dataclass(slots=True)
class _Opening:
    """A mark that may begin a style: where its piece is, and what it would be as text."""

    piece: int
    run: str
    at: int
    image: bool = False


class InlineReader:
    """Reads one run of inline Markdown that stands at an offset of the capture."""

    def __init__(self, text: str, offsets: list[tuple[int, int]]) -> None:
        self._text = text
        self._offsets = offsets
        self._line = 0
        self.pieces: list[Piece] = []
        self.marked: list[Marked] = []
        self._stars: list[_Opening] = []
        self._brackets: list[_Opening] = []
        self._tags: list[tuple[str, int]] = []
        self._last_comment_end = text.rfind("-->")

    def read(self) -> InlineReader:
        """Read everything; return itself."""
        if _PLAIN.search(self._text) is None:
            self._put(0, len(self._text))
            return self
        done = 0
        while (token := _TOKEN.search(self._text, done)) is not None:
            self._put(done, token.start())
            done = self._take(token)
        self._put(done, len(self._text))
        self.marked = [mark for mark in self.marked if mark.end > mark.first]
        return self

    def _take(self, token: re.Match[str]) -> int:
        """Take one token; return where reading goes on."""
        kind = token.lastgroup if token.lastgroup != "target" else "close"
        start, end = token.span()
        if kind == "escaped":
            self._put(start + 1, end)
        elif kind == "auto":
            self._put(start + 1, end - 1)
        elif kind == "entity":
            self._entity(start, end)
        elif kind == "tag":
            self._tag(start, end)
        elif kind in {"open", "image"}:
            self._brackets.append(_Opening(len(self.pieces), self._text[start:end], start, kind == "image"))
            self._put(start, end)
        elif kind == "close":
            self._close(token)
        elif kind == "comment":
            return self._comment(start, end)
        elif kind == "code":
            return self._code(token)
        elif kind == "stars":
            self._star(token)
        return end

    def _put(self, start: int, end: int) -> None:
        """Add the characters of a half-open range, line by line, as pieces."""
        while start < end:
            while self._line + 1 < len(self._offsets) and self._offsets[self._line + 1][0] <= start:
                self._line += 1
            while self._line and self._offsets[self._line][0] > start:
                self._line -= 1
            here, at = self._offsets[self._line]
            stop = end
            if self._line + 1 < len(self._offsets):
                stop = min(end, self._offsets[self._line + 1][0])
            self.pieces.append(Piece(self._text[start:stop], at + start - here))
            start = stop

    def _at(self, position: int) -> int:
        here, at = self._offsets[bisect_right(self._offsets, position, key=lambda pair: pair[0]) - 1]
        return at + position - here

    def _entity(self, start: int, end: int) -> None:
        text = unescape(self._text[start:end])
        if text == self._text[start:end]:
            self._put(start, end)
        else:
            self.pieces.append(Piece(text, self._at(start), end - start))

    def _tag(self, start: int, end: int) -> None:
        tag = self._text[start:end]
        if _BREAK.match(tag):
            self.pieces.append(Piece(" ", self._at(start), end - start))
            return
        name = tag.strip("</>").split()[0].casefold().rstrip("/")
        style = _STYLED_TAGS.get(name)
        if style is None:
            return
        if not tag.startswith("</"):
            self._tags.append((name, len(self.pieces)))
            return
        for place in range(len(self._tags) - 1, -1, -1):
            if self._tags[place][0] == name:
                self.marked.append(Marked(self._tags[place][1], len(self.pieces), style))
                del self._tags[place:]
                return

    def _close(self, token: re.Match[str]) -> None:
        start, end = token.span()
        linked = token.group("target") is not None
        if not self._brackets:
            self._put(start, end)
            return
        opening = self._brackets.pop()
        if not linked:
            self._put(start, end)
            return
        self._blank(opening.piece)
        if opening.image:
            for place in range(opening.piece, len(self.pieces)):
                self._blank(place)
        else:
            target = token.group("target").strip("<>")
            self.marked.append(Marked(opening.piece, len(self.pieces), InlineStyle.LINK, target))

    def _comment(self, start: int, end: int) -> int:
        if self._last_comment_end < end:
            self._put(start, end)
            return end
        return self._text.find("-->", end) + 3

    def _code(self, token: re.Match[str]) -> int:
        start, end = token.span()
        run = token.group("code")
        closing = self._text.find(run, end)
        if closing < 0:
            self._put(start, end)
            return end
        first = len(self.pieces)
        self._put(end, closing)
        self.marked.append(Marked(first, len(self.pieces), InlineStyle.CODE))
        return closing + len(run)

    def _star(self, token: re.Match[str]) -> None:
        start, end = token.span()
        run = token.group("stars")
        before = self._text[start - 1] if start else " "
        after = self._text[end] if end < len(self._text) else " "
        inside_word = run[0] == "_" and before.isalnum() and after.isalnum()
        if inside_word or (run[0] == "_" and len(run) > 3):
            self._put(start, end)
            return
        if not before.isspace() and self._ends_style(run):
            return
        if not after.isspace():
            self._stars.append(_Opening(len(self.pieces), run, start))
            self._put(start, end)
        elif before.isspace():
            self._put(start, end)

    def _ends_style(self, run: str) -> bool:
        """Close the nearest opening of the same mark; what was put for it is no text then."""
        for place in range(len(self._stars) - 1, -1, -1):
            opening = self._stars[place]
            if opening.run[0] == run[0]:
                self._blank(opening.piece)
                style = InlineStyle.STRONG if min(len(opening.run), len(run)) > 1 else InlineStyle.EMPHASIS
                if run[0] != "~":
                    self.marked.append(Marked(opening.piece, len(self.pieces), style))
                del self._stars[place:]
                return True
        return False

    def _blank(self, piece: int) -> None:
        self.pieces[piece] = Piece("")
