"""The reader of saved HTML pages: visible text by blocks, hidden and navigation parts marked, nothing lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import lxml.html
from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.intake.decoding import decode
from clausemark.intake.html_lists import Counter
from clausemark.intake.text_builder import Marked, Piece, TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, InlineStyle, ReadWarning, SourceText, TablePlace

_NOT_TEXT = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "canvas", "iframe", "object", "datalist", "math"}
)
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
_STYLES = {
    "b": InlineStyle.STRONG,
    "strong": InlineStyle.STRONG,
    "i": InlineStyle.EMPHASIS,
    "em": InlineStyle.EMPHASIS,
    "u": InlineStyle.UNDERLINE,
    "code": InlineStyle.CODE,
    "a": InlineStyle.LINK,
}
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_COOKIE = re.compile(
    r"cookie[-_ ]?(?:banner|consent|notice|bar|dialog|popup)|onetrust|gdpr-banner|consent-banner", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DEEPEST = 400


@dataclass(slots=True)
class _Open:
    """The block being filled: what it is, its pieces and marks."""

    like: Block
    pieces: list[Piece] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Inside:
    """What an element inherits from those around it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    lists: int = 0
    item: int | None = None
    place: TablePlace | None = None
    boilerplate: str | None = None
    preformatted: bool = False

    def block(self) -> Block:
        """Return the block that text at this place begins."""
        level = self.lists if self.kind is BlockKind.LIST_ITEM else self.level
        return Block(0, 0, self.kind, level, place=self.place, item=self.item, boilerplate=self.boilerplate)


class HtmlReader:
    """Reads HTML into visible text with the path of every element."""

    name = "html"
    version = "1"
    media_types: tuple[str, ...] = ("text/html", "application/xhtml+xml")

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the visible text.

        Raises `InputRefusedError`: `empty`, `not-text`, `undecodable`, `unreadable`.
        """
        declared = _CHARSET.search(untrusted_data[:8192])
        hint = encoding_hint or (declared.group(1).decode("ascii", "ignore") if declared else None)
        decoded, encoding = decode(untrusted_data, hint)
        root = _tree(decoded)
        scan = _Scan(root)
        scan.run()
        builder = scan.builder
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            inline=builder.inline,
            element_map=builder.elements,
            warnings=tuple(scan.warnings),
            encoding=encoding,
            title=_words(root.findtext(".//title")),
            language=_words(root.get("lang")),
        )


def _tree(decoded: str) -> lxml.html.HtmlElement:
    parser = lxml.html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8"
    )
    try:
        root = lxml.html.document_fromstring(decoded.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        message = "The page cannot be read as HTML. Save it again from a browser."
        raise InputRefusedError(message, reason="unreadable") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        message = "The page nests too deeply or is too large to be read whole. Capture it in another format."
        raise InputRefusedError(message, reason="unreadable")
    return root


def _words(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


class _Scan:
    """One walk over the tree in reading order."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self.builder = TextBuilder()
        self.warnings: list[ReadWarning] = []
        self._root = root
        self._open: _Open | None = None
        self._counters: list[Counter] = []
        self._items = 0
        self._tables = 0
        self._marker: tuple[str, bool] | None = None
        self._has_main = root.find(".//main") is not None or bool(root.xpath("//*[@role='main']"))

    def run(self) -> None:
        """Walk over everything."""
        for child, path in self._children(self._root, "/html"):
            if child.tag == "body":
                self._element(child, path, _Inside(), 0)
        self._flush()

    def _children(self, element: etree._Element, path: str) -> Iterator[tuple[etree._Element, str]]:
        seen: dict[str, int] = {}
        for child in element:
            if isinstance(child.tag, str):
                seen[child.tag] = seen.get(child.tag, 0) + 1
                yield child, f"{path}/{child.tag}[{seen[child.tag]}]"

    def _element(self, element: etree._Element, path: str, inside: _Inside, depth: int) -> None:
        tag = element.tag.casefold() if isinstance(element.tag, str) else ""
        if tag in _NOT_TEXT:
            return
        if depth > _DEEPEST:
            self._too_deep(element, path, inside)
            return
        if tag == "br":
            self._text(" ", path, inside)
            return
        if tag in _BLOCKS:
            self._flush()
            self._block(element, tag, path, self._inherit(element, tag, inside), depth)
            self._flush()
        else:
            self._inline(element, tag, path, inside, depth)

    def _too_deep(self, element: etree._Element, path: str, inside: _Inside) -> None:
        self._text(" ".join(str(text) for text in element.itertext()), path, inside)
        if not self.warnings:
            self.warnings.append(ReadWarning("too-deep", "Elements nest too deeply; their structure was not followed."))

    def _contents(self, element: etree._Element, path: str, inside: _Inside, depth: int) -> None:
        self._text(element.text, path, inside)
        for child, child_path in self._children(element, path):
            self._element(child, child_path, inside, depth + 1)
            self._text(child.tail, path, inside)

    def _block(self, element: etree._Element, tag: str, path: str, inside: _Inside, depth: int) -> None:
        if tag in {"ol", "ul", "menu", "dir"}:
            self._counters.append(Counter.of(element, tag))
            self._contents(element, path, inside, depth)
            self._counters.pop()
        elif tag == "table":
            self._table(element, path, inside, depth)
        else:
            self._contents(element, path, inside, depth)

    def _table(self, element: etree._Element, path: str, inside: _Inside, depth: int) -> None:
        number, row = self._tables, -1
        self._tables += 1
        for part, part_path in self._rows(element, path):
            if part.tag != "tr":
                self._element(part, part_path, replace(inside, place=None), depth + 1)
                continue
            row, column = row + 1, 0
            self._flush()
            for cell, cell_path in self._children(part, part_path):
                header = cell.tag == "th" or "thead" in part_path
                span = _whole(cell.get("colspan"), 1)
                place = TablePlace(number, row, column, header, span)
                kind = replace(inside, kind=BlockKind.TABLE_CELL, place=place, level=0, item=None)
                self._flush()
                self._contents(cell, cell_path, kind, depth + 1)
                self._flush()
                column += span

    def _rows(self, element: etree._Element, path: str) -> Iterator[tuple[etree._Element, str]]:
        for child, child_path in self._children(element, path):
            if child.tag in {"thead", "tbody", "tfoot"}:
                yield from self._children(child, child_path)
            else:
                yield child, child_path

    def _inherit(self, element: etree._Element, tag: str, inside: _Inside) -> _Inside:
        reason = inside.boilerplate or self._boilerplate(element, tag)
        inside = replace(inside, boilerplate=reason)
        if re.fullmatch(r"h[1-6]", tag):
            return replace(inside, kind=BlockKind.HEADING, level=int(tag[1]))
        if tag in {"ol", "ul", "menu", "dir"}:
            return replace(inside, lists=inside.lists + 1)
        if tag == "li":
            counter = self._counters[-1] if self._counters else None
            self._marker = counter.next(element) if counter else ("•", False)
            self._items += 1
            return replace(inside, kind=BlockKind.LIST_ITEM, item=self._items - 1, lists=max(1, inside.lists))
        if tag == "pre":
            return replace(inside, kind=BlockKind.PREFORMATTED, preformatted=True)
        return inside

    def _boilerplate(self, element: etree._Element, tag: str) -> str | None:
        named = f"{element.get('id') or ''} {element.get('class') or ''} {element.get('aria-label') or ''}"
        if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
            return "hidden"
        if tag == "nav" or element.get("role") in {"navigation", "menu", "menubar"}:
            return "navigation"
        if _COOKIE.search(named):
            return "cookie-banner"
        if tag == "footer" and element.getparent() is not None and self._outside_main(element):
            return "footer"
        if tag in {"header", "aside"} and self._has_main and self._outside_main(element):
            return "header" if tag == "header" else "aside"
        return None

    def _outside_main(self, element: etree._Element) -> bool:
        return not any(parent.tag in {"main", "article"} for parent in element.iterancestors())

    def _inline(self, element: etree._Element, tag: str, path: str, inside: _Inside, depth: int) -> None:
        hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
        if hidden and inside.boilerplate is None:
            self._flush()
            self._contents(element, path, replace(inside, boilerplate="hidden"), depth)
            self._flush()
            return
        style = _STYLES.get(tag)
        if style is None and _BOLD.search(element.get("style") or ""):
            style = InlineStyle.STRONG
        opened = self._open
        first = len(opened.pieces) if opened else 0
        self._contents(element, path, inside, depth)
        current = self._open
        if style is not None and current is not None and (opened is None or current is opened):
            if opened is None:
                first = 0
            current.marked.append(Marked(first, len(current.pieces), style, element.get("href")))

    def _text(self, text: str | None, path: str, inside: _Inside) -> None:
        if not text:
            return
        if inside.preformatted and "\n" in text:
            for line in text.splitlines():
                self._text(line, path, replace(inside, preformatted=False))
                self._flush()
            return
        if self._open is None:
            if not text.strip():
                return
            like = inside.block()
            if self._marker is not None and inside.kind is BlockKind.LIST_ITEM:
                like = replace(like, marker=self._marker[0], ordered=self._marker[1])
                self._marker = None
            self._open = _Open(like)
        self._open.pieces.append(Piece(text, path=path))

    def _flush(self) -> None:
        if self._open is None:
            return
        done, self._open = self._open, None
        self.builder.add(done.like, done.pieces, [mark for mark in done.marked if mark.end > mark.first])


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and int(text) < 1000 else default
