"""Inline Markdown: which characters are text, which are markup, and what is marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from clausemark.intake.folding import Marked, Piece
from clausemark.intake.markdown_emphasis import Emphasis
from clausemark.provisions.source_text import InlineStyle

_TOKEN = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<comment><!--)
    | <(?P<auto>(?:https?|mailto|ftp):[^<>\s]++|[^<>\s@]++@[^<>\s@]++)>
    | (?P<tag></?[a-zA-Z][^<>]*+>)
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    | (?P<image>!\[)
    | (?P<open>\[)
    | (?P<close>\](?:
        \(\s*+(?P<target><[^<>\n]*+>|(?:\\.|[^()\s\\]|\((?:\\.|[^()\\])*+\))*+)
        (?:\s++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?\s*+\)
      | \[(?P<label>[^\[\]]{0,200})\])?)
    | (?P<code>`+)
    | (?P<stars>\*+|_+|~~)
    """,
    re.VERBOSE | re.DOTALL,
)
_SPACING_TAG = re.compile(
    r"</?(?:br|p|div|section|article|aside|header|footer|ul|ol|li|dl|dt|dd|h[1-6]|hr|table|thead|tbody|tfoot|tr|td|th"
    r"|caption|blockquote|pre|center|details|summary)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_STYLED_TAGS = {
    "b": InlineStyle.STRONG,
    "strong": InlineStyle.STRONG,
    "i": InlineStyle.EMPHASIS,
    "em": InlineStyle.EMPHASIS,
    "u": InlineStyle.UNDERLINE,
    "code": InlineStyle.CODE,
    "a": InlineStyle.LINK,
}
_MARKUP = re.compile(r"[\\<&!\[\]`*_~]")
_DEEPEST = 200
"""Brackets and tags that may be open at once; older ones are then taken for text."""


def may_be_marked(text: str) -> bool:
    """Tell whether a text holds a character that may be markup."""
    return _MARKUP.search(text) is not None


@dataclass(frozen=True, slots=True)
class _Opening:
    """A bracket or tag that may begin a span: where its piece is."""

    piece: int
    name: str
    target: str | None = None


class InlineReader:
    """Reads one run of inline Markdown; `offsets` are the places of its lines in it and in the decoded capture."""

    def __init__(self, text: str, offsets: list[tuple[int, int]], references: Mapping[str, str] | None = None) -> None:
        self._text = text
        self._offsets = offsets
        self._references = references or {}
        self._line = 0
        self.pieces: list[Piece] = []
        self.marked: list[Marked] = []
        self._emphasis = Emphasis(self.pieces, self.marked)
        self._brackets: deque[_Opening] = deque(maxlen=_DEEPEST)
        self._tags: deque[_Opening] = deque(maxlen=_DEEPEST)
        self._last_comment_end = text.rfind("-->")
        self._unclosed_code: set[int] = set()

    def read(self) -> InlineReader:
        """Read everything; return itself."""
        done = 0
        mark = _MARKUP.search(self._text)
        while mark is not None:
            token = _TOKEN.match(self._text, mark.start())
            following = mark.end()
            if token is not None:
                self._put(done, token.start())
                done = following = self._take(token)
            mark = _MARKUP.search(self._text, following)
        self._put(done, len(self._text))
        self.marked = [mark for mark in self.marked if mark.end > mark.first]
        return self

    def _take(self, token: re.Match[str]) -> int:
        """Take one token; return where reading goes on."""
        kind, (start, end) = token.lastgroup, token.span()
        if kind in {"close", "target", "label"}:
            return self._close(token)
        if kind == "comment":
            return self._comment(start, end)
        if kind == "code":
            return self._code(start, end)
        if kind == "escaped":
            self._put(start + 1, end)
        elif kind == "auto":
            self._put(start + 1, end - 1)
        elif kind == "entity":
            self._entity(start, end)
        elif kind == "tag":
            self._tag(start, end)
        elif kind == "stars":
            self._stars(start, end)
        else:
            self._brackets.append(_Opening(len(self.pieces), self._text[start:end]))
            self._put(start, end)
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
        if _SPACING_TAG.match(tag):
            self.pieces.append(Piece(" ", self._at(start), end - start))
            return
        name = re.split(r"[\s/>]", tag.lstrip("</"), maxsplit=1)[0].casefold()
        style = _STYLED_TAGS.get(name)
        if style is None:
            return
        if not tag.startswith("</"):
            address = _ADDRESS.search(tag) if name == "a" else None
            target = next((each for each in address.groups() if each), None) if address else None
            self._tags.append(_Opening(len(self.pieces), name, unescape(target) if target else None))
            return
        for place in range(len(self._tags) - 1, -1, -1):
            opening = self._tags[place]
            if opening.name == name:
                self.marked.append(Marked(opening.piece, len(self.pieces), style, opening.target))
                del self._tags[place]
                return

    def _close(self, token: re.Match[str]) -> int:
        """End what the nearest bracket began: a link, an image, or nothing but brackets."""
        start, end = token.span()
        opening = self._brackets.pop() if self._brackets else None
        target = None if opening is None else self._target(token, opening)
        if opening is None or target is None:
            self._put(start, start + 1)
            return start + 1
        self.pieces[opening.piece] = Piece("")
        if opening.name == "![":
            for place in range(opening.piece, len(self.pieces)):
                self.pieces[place] = Piece("")
        else:
            self.marked.append(Marked(opening.piece, len(self.pieces), InlineStyle.LINK, target))
        return end

    def _target(self, token: re.Match[str], opening: _Opening) -> str | None:
        if token.group("target") is not None:
            return token.group("target").strip("<>")
        if not self._references:
            return None
        label = token.group("label") or "".join(piece.text for piece in self.pieces[opening.piece + 1 :])
        return self._references.get(" ".join(label.split()).casefold())

    def _comment(self, start: int, end: int) -> int:
        if self._last_comment_end < end:
            self._put(start, end)
            return end
        return self._text.find("-->", end) + 3

    def _code(self, start: int, end: int) -> int:
        size = end - start
        closing = None
        if size not in self._unclosed_code:
            closing = re.compile(f"(?<!`)`{{{size}}}(?!`)").search(self._text, end)
        if closing is None:
            self._unclosed_code.add(size)
            self._put(start, end)
            return end
        first = len(self.pieces)
        self._put(end, closing.start())
        self.marked.append(Marked(first, len(self.pieces), InlineStyle.CODE))
        return closing.end()

    def _stars(self, start: int, end: int) -> None:
        before = self._text[start - 1] if start else " "
        after = self._text[end] if end < len(self._text) else " "
        self._emphasis.take(self._text[start:end], self._at(start), before, after)
