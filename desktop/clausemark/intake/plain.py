"""The reader of plain text: hard-wrapped lines become paragraphs again, page furniture is set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, repeat

from clausemark.intake.decoding import decode
from clausemark.intake.folding import Piece
from clausemark.intake.plain_boxes import Line, without_boxes
from clausemark.intake.text_builder import TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, SourceText

_PAGE = re.compile(r"\s*(?:-+\s*)?(?:page\s+)?\(?[A-Z]?-?\d{1,4}\)?(?:\s*-+)?(?:\s+of\s+\d+)?\s*", re.IGNORECASE)
_SGML = re.compile(
    r"\s*</?(?:PAGE|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|TABLE|CAPTION|S|C)>.*", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"\s*(?:(?:article|section|clause|§)\s+[\dIVXLC]+|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\([a-zA-Z0-9]{1,4}\)|[A-Z]\.|[ivxIVX]{1,5}[.)])\s+\S",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[•*·o–-]\s+\S")
_FIGURE = re.compile(r"\s*\(\d+\)\s")
_IN_WORDS = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred)$",
    re.IGNORECASE,
)
_STOPS = (".", ";", ":", "?", "!", "”", '"', "; and", "; or")
_ENDS = (*_STOPS, " and", " or")
"""What a paragraph ends with above a number; "and" and "or" alone end none above words."""
_NAME = re.compile(
    r"\s*(?:article|section|chapter|part|artikel|kapitel|chapitre|artículo|articolo|artigo)\s*", re.IGNORECASE
)
_COUNT = re.compile(r"\s*(?:\d{1,3}|[IVXLC]{1,7})\.?\s*")
_LONGEST_COUNT = 12
_LINES_AND_ENDS = re.compile(r"[^\r\n\f]+|\r\n|[\r\n\f]")
_LINE_END = re.compile(r"\r\n|[\r\n\f]")
_EXHIBIT = re.compile(r"\s*(?:exhibit|annex|schedule|appendix)\s+[\w.-]+\s*", re.IGNORECASE)
_VERSION = re.compile(r"\s*(?:version|revision|last\s(?:updated|revised)|effective|dated)\s", re.IGNORECASE)
_ENTRY = re.compile(
    r"\s*(?:(?:article|section|part|exhibit|schedule|annex)\s+[\w.-]+\s+|\d{1,2}(?:\.\d{1,2})*\.?\s+|[A-Z]\.\s+)[A-Z][^\d$%]*?[^\s\d$%]\s{3,}\d{1,3}",
    re.IGNORECASE,
)
"""A number, a title, a wide gap and the number of a page."""
_LINKING = frozenset("the this these any each such of and or to by for upon under with in on at from as".split())
_FEW_PAIRS = 5
_WIDE = 130
"""Nobody wraps so wide by hand: a program did, and its short lines were meant to be short."""
_WIDEST = 320
_FAR = 1.3
_DENSE = 20
"""From so few blank lines on, one in so many, a text parts its paragraphs otherwise."""
_CENTRED = 6
"""Columns by which a title in the middle of a page stands in more than the lines above and below it."""
_RULE = re.compile(r"\s*[-=_*~]{3,}\s*")

_PARAGRAPH = Block(0, 0, BlockKind.PARAGRAPH)


class PlainReader:
    """Reads plain text with an exact byte map."""

    name = "plain"
    version = "8"
    media_types: tuple[str, ...] = ("text/plain",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text in paragraphs; raise `InputRefusedError` for what is no text."""
        decoded, encoding = decode(untrusted_data, encoding_hint)
        builder = TextBuilder()
        texts = _LINES_AND_ENDS.findall(decoded)
        places = zip(texts, accumulate(map(len, texts), initial=0))  # noqa: B905  # the last place is the end
        lines = without_boxes(list(map(tuple.__new__, repeat(Line), places)))
        rows = _LINE_END.split(decoded)
        for paragraph in _paragraphs(lines, _width(rows), dense=_is_dense(rows)):
            builder.add(_like(paragraph), _pieces(paragraph))
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            byte_map=builder.byte_map(decoded, encoding),
            warnings=builder.warnings(),
            encoding=encoding,
        )


def _width(texts: Sequence[str]) -> int:
    """Return the column at which lines are wrapped, 0 when a line is a paragraph: few go on in the line below."""
    pairs = [(one.rstrip(), two.lstrip()) for one, two in pairwise(texts) if one.strip() and two.strip()]
    going_on = sorted(len(one) for one, two in pairs if _goes_on(one, two))
    if len(pairs) < _FEW_PAIRS or len(going_on) < len(pairs) * 0.2:
        return 0
    width = going_on[int(len(going_on) * 0.9)]
    wider = sum(len(one) > _FAR * width for one, _ in pairs)
    return width if width <= _WIDEST and wider <= len(pairs) * 0.1 else 0


def _is_dense(texts: Sequence[str]) -> bool:
    """Tell whether a text has next to no blank lines, so that lines that stand in tell its paragraphs."""
    return _DENSE * sum(not text.strip() for text in texts[:-1]) <= len(texts)


def _goes_on(one: str, two: str) -> bool:
    """Tell whether a sentence of a line goes on in the next: one ends in the middle, or the other begins there."""
    last = one.rsplit(maxsplit=1)[-1].lstrip("(“\"'")
    linked = (last.isalpha() and last.islower()) or last.lower() in _LINKING or one.count("“") > one.count("”")
    begun = two[:1].islower() or linked or last.endswith(",")
    listed = _BULLET.match(two) or (_NUMBERED.match(two) and not _says_figure(one, two))
    return not _ended(one) and not listed and (begun or _says_figure(one, two))


def _ended(line: str) -> bool:
    return line.rstrip().endswith(_ENDS)


def _paragraphs(lines: list[Line], width: int, *, dense: bool) -> Iterator[list[Line]]:
    current: list[Line] = []
    ends = 0
    for line in lines:
        if line.text in {"\n", "\r", "\r\n", "\f"}:
            ends += 1
            if ends > 1 or line.text == "\f":
                yield from _done(current)
            continue
        if not line.text.strip():
            yield from _done(current)
            ends = 1
            continue
        begins = current and (_begins(line, current, width) or (dense and _is_set_apart(line, current)))
        if begins and not _counts(current, line.text):
            yield from _done(current)
        current.append(line)
        ends = 0
    yield from _done(current)


def _done(current: list[Line]) -> Iterator[list[Line]]:
    if current:
        yield list(current)
        current.clear()


def _begins(line: Line, current: list[Line], width: int) -> bool:
    """Tell whether a line begins a paragraph although no blank line stands before it."""
    before = current[-1].text.rstrip()
    if _stands_alone(line.text) or (len(current) == 1 and _stands_alone(before)):
        return True
    ended = _ended(before)
    opened = _NUMBERED.match(line.text) or _BULLET.match(line.text)
    parted = ended or _short(before, width) or _is_shouted(current, line.text)
    if opened and parted and not _says_figure(before, line.text):
        return True
    indent, last = _indent(line.text), _indent(current[-1].text)
    if ended and len(current) > 1 and indent > last + 2:
        return True
    if not width:
        return True
    if _short(before.strip(), width) and _is_title(current, line.text):
        return True
    return _short(before, width) and (before.endswith(_STOPS) or _is_label(before, line.text, width))


def _is_set_apart(line: Line, current: list[Line]) -> bool:
    """Tell whether a line stands in after a sentence, or it or the one before it in the middle of the page."""
    indent, last = _indent(line.text), _indent(current[-1].text)
    if _NUMBERED.match(current[-1].text) or _BULLET.match(current[-1].text):
        return False
    centred = indent > last + _CENTRED or (len(current) == 1 and last > indent + _CENTRED)
    return centred or (indent > last and _ended(current[-1].text))


def _counts(current: list[Line], line: str) -> bool:
    """Tell whether a line is the number of the part whose bare name stands above it: "ARTICLE" "4"."""
    if len(line) > _LONGEST_COUNT or len(current) > 1:
        return False
    return _COUNT.fullmatch(line) is not None and _NAME.fullmatch(current[0].text) is not None


def _says_figure(before: str, line: str) -> bool:
    """Tell whether a line opens with the figure of the number in words that ends the line before: "FIFTEEN" "(15)"."""
    return _FIGURE.match(line) is not None and _IN_WORDS.search(before) is not None


def _stands_alone(line: str) -> bool:
    """Tell whether a line is a paragraph by itself: markup, a drawn line, a page number, an entry of a contents."""
    if line[-1:].isdigit() and _ENTRY.fullmatch(line):
        return True
    return (_SGML.fullmatch(line) or _RULE.fullmatch(line) or _PAGE.fullmatch(line)) is not None


def _is_title(current: list[Line], line: str) -> bool:
    """Tell whether the lines so far are a title in capitals, or an exhibit's number, above a line that is neither.

    A title in small letters is one above the line that tells its version.
    """
    if len(current) == 1 and _EXHIBIT.fullmatch(current[0].text):
        return True
    if len(current) == 1 and _VERSION.match(line) and _indent(line) and _is_title_case(current[0].text):
        return True
    titled = sum(len(each.text.split()) for each in current) > 1
    return titled and _is_shouted(current, line) and not line.lstrip()[:1].islower()


def _is_shouted(current: list[Line], line: str) -> bool:
    """Tell whether the lines so far are all in capitals, and the next one is not."""
    return not line.isupper() and all(each.text.isupper() for each in current)


def _is_title_case(text: str) -> bool:
    return all(word[0].isupper() for word in text.split())


def _is_label(before: str, line: str, width: int) -> bool:
    """Tell whether a line of a text that a program wrapped stands for itself, such as a number or a line of an address.

    Above a long line it does not: programs that make text of a page end a line where a clause's heading ended.
    """
    few = width * 0.4
    return width > _WIDE and len(before) < few > len(line) and not _goes_on(before, line.lstrip())


def _short(text: str, width: int) -> bool:
    return len(text) < width * 0.7


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _like(paragraph: list[Line]) -> Block:
    text = paragraph[0].text
    if len(paragraph) > 1:
        return _PARAGRAPH
    if _SGML.fullmatch(text):
        return _PARAGRAPH._replace(boilerplate="markup")
    if _RULE.fullmatch(text):
        return _PARAGRAPH._replace(boilerplate="rule")
    if _PAGE.fullmatch(text) and any(char.isdigit() for char in text):
        return _PARAGRAPH._replace(boilerplate="page-number")
    return _PARAGRAPH


def _pieces(paragraph: list[Line]) -> Iterator[Piece]:
    """Yield the lines with the line end between them as a blank of its own."""
    end = paragraph[0].at
    for text, at in paragraph:
        if at > end:
            yield tuple.__new__(Piece, ("\n" * (at - end), end, 0, None))
        yield tuple.__new__(Piece, (text, at, 0, None))
        end = at + len(text)
