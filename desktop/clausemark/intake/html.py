"""The reader of saved HTML pages: visible text by blocks, hidden and navigation parts marked, nothing lost."""

from __future__ import annotations

import re

from lxml import etree

from clausemark.intake.decoding import decode
from clausemark.intake.html_blocks import BlockWriter, Inside
from clausemark.intake.html_boilerplate import Boilerplate
from clausemark.intake.html_lists import Counter, is_glossary
from clausemark.intake.html_tables import TableGrid, holds_page
from clausemark.intake.html_titles import emptied_heading, heading_level, is_titled
from clausemark.intake.html_tree import declared_encoding, step, tree_of
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText

_NOT_TEXT = {
    *("script", "style", "template", "head", "svg", "canvas", "iframe", "object", "datalist", "math", "title"),
    *("meta", "link", "audio", "video", "map"),
}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
    *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4"),
    *("h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "noframes", "noscript", "ol", "p"),
    *("pre", "section", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul"),
}
_PLAIN = frozenset({"div", "p"})
_PRESSED = frozenset({"button", "select", "option"})
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_STYLES = {
    "b": InlineStyle.STRONG,
    "strong": InlineStyle.STRONG,
    "i": InlineStyle.EMPHASIS,
    "em": InlineStyle.EMPHASIS,
    "u": InlineStyle.UNDERLINE,
    "ins": InlineStyle.UNDERLINE,
    "code": InlineStyle.CODE,
    "a": InlineStyle.LINK,
}
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_DEEPEST_PATH = 256


class HtmlReader:
    """Reads HTML into visible text with the path of every element."""

    name = "html"
    version = "6"
    media_types: tuple[str, ...] = ("text/html", "application/xhtml+xml")

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the visible text.

        Raises `InputRefusedError`: `empty`, `not-text`, `undecodable`, `unreadable`, `hostile`.
        """
        hint = encoding_hint or declared_encoding(untrusted_data)
        decoded, encoding = decode(untrusted_data, hint, keep_places=False)
        root = tree_of(decoded)
        walk = _Walk(root)
        walk.run()
        builder = walk.writer.builder
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            inline=builder.inline,
            element_map=builder.elements,
            warnings=builder.warnings(),
            encoding=encoding,
            title=_words(root.findtext(".//title")) or _words(root.findtext(".//h1")),
            language=_words(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")),
        )


def _words(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


class _Frame:
    """An element that was entered and not yet left."""

    __slots__ = ("aside", "block", "inside", "list", "path", "seen")

    def __init__(self, path: str, inside: Inside) -> None:
        self.path = path
        self.inside = inside
        self.seen: dict[str, int] = {}
        self.block = False
        self.aside = False
        self.list = False


class _Walk:
    """One walk over the tree in reading order; without recursion, so that depth costs nothing."""

    def __init__(self, root: etree._Element) -> None:
        self.writer = BlockWriter()
        self._root = root
        self._boilerplate = Boilerplate(root)
        self._counters: list[Counter] = []
        self._frames = [_Frame("", Inside())]
        self._items = 0
        self._tables = 0

    def run(self) -> None:
        """Walk over everything."""
        events = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in events:
            if event == "start":
                if not self._enter(element):
                    events.skip_subtree()
            else:
                self._leave(element)
        self.writer.flush()

    def _enter(self, element: etree._Element) -> bool:
        """Enter an element; tell whether what it holds is text."""
        parent = self._frames[-1]
        tag = element.tag.casefold() if isinstance(element.tag, str) else ""
        path = parent.path
        if len(self._frames) <= _DEEPEST_PATH:
            path = f"{path}/{step(element.tag, parent.seen)}" if parent.path else "/html"
        frame = _Frame(path, parent.inside)
        self._frames.append(frame)
        if tag in _NOT_TEXT and not (tag == "template" and element.get("shadowrootmode")):
            return False
        if tag == "br":
            self.writer.line_break(frame.path, frame.inside)
            return False
        if tag in _BLOCKS:
            self._enter_block(element, tag, frame)
        else:
            self._enter_inline(element, tag, frame)
        self.writer.text(element.text, frame.path, frame.inside)
        return True

    def _leave(self, element: etree._Element) -> None:
        frame = self._frames.pop()
        if frame.block:
            self.writer.flush()
        if frame.aside:
            self.writer.end_aside()
        if frame.list:
            self._counters.pop()
        parent = self._frames[-1]
        self.writer.text(element.tail if len(self._frames) > 1 else None, parent.path, parent.inside)

    def _enter_block(self, element: etree._Element, tag: str, frame: _Frame) -> None:
        self.writer.flush()
        frame.block = True
        inside = frame.inside
        if inside.boilerplate is None:
            control = self._boilerplate.control(element, tag)
            reason = "control" if control else self._boilerplate.reason(element, tag)
            inside = inside.but(boilerplate=reason) if reason else inside
        style = element.get("style")
        if (style and _BOLD.search(style)) or (tag in _PLAIN and is_titled(element)):
            inside = inside.styled(InlineStyle.STRONG)
        frame.inside = self._structured(element, tag, inside)
        frame.list = tag in _LISTS

    def _structured(self, element: etree._Element, tag: str, inside: Inside) -> Inside:
        if (len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()) or element.get("role") == "heading":
            return inside.but(kind=BlockKind.HEADING, level=heading_level(element, tag))
        if tag in _LISTS:
            self._counters.append(Counter.of(element, tag))
            return inside.but(lists=inside.lists + 1)
        if tag in {"li", "dl", "dt", "dd", "summary"}:
            return self._list_item(element, inside) if tag == "li" else self._captioned(element, tag, inside)
        if tag in {"pre", "textarea"}:
            return inside.but(kind=BlockKind.PREFORMATTED, preformatted=True)
        if tag in {"table", "thead", "tr", "td", "th", "caption"}:
            return self._tabular(element, tag, inside)
        level = emptied_heading(element) if tag == "p" and inside.kind is BlockKind.PARAGRAPH else None
        return inside if level is None else inside.but(kind=BlockKind.HEADING, level=level)

    def _list_item(self, element: etree._Element, inside: Inside) -> Inside:
        counter = self._counters[-1] if self._counters else None
        marker, ordered = counter.next(element) if counter else ("•", False)
        self._items += 1
        self.writer.marker = (marker, ordered, self._items - 1)
        return inside.but(kind=BlockKind.LIST_ITEM, item=self._items - 1, lists=max(1, inside.lists))

    def _captioned(self, element: etree._Element, tag: str, inside: Inside) -> Inside:
        """Return what a caption, or what it names, inherits; a term and its meaning in one paragraph are one item."""
        if tag == "dl":
            return inside.but(glossary=is_glossary(element))
        if tag != "dd":
            inside = inside.styled(InlineStyle.STRONG)
        if tag == "summary" or not inside.glossary:
            return inside
        self._items += tag == "dt"
        return inside.but(kind=BlockKind.LIST_ITEM, item=self._items - 1, lists=max(1, inside.lists))

    def _tabular(self, element: etree._Element, tag: str, inside: Inside) -> Inside:
        if tag == "table":
            self._tables += 1
            return inside.but(grid=TableGrid(self._tables - 1, inside.place), place=None)
        grid = inside.grid
        if grid is None:
            return inside
        if tag == "thead":
            grid.in_head = True
            return inside
        if tag == "tr":
            grid.in_head = grid.in_head and (parent := element.getparent()) is not None and parent.tag == "thead"
            grid.next_row()
            return inside
        if tag == "caption":
            return inside.but(place=grid.outer)
        place = grid.next_cell(element, header=tag == "th" or grid.in_head)
        return inside.but(kind=BlockKind.TABLE_CELL, place=place, level=0, item=None, lists=0, page=holds_page(element))

    def _enter_inline(self, element: etree._Element, tag: str, frame: _Frame) -> None:
        inside = frame.inside
        if inside.boilerplate is None:
            reason = self._aside_reason(element, tag)
            if reason is not None:
                self.writer.begin_aside()
                frame.aside = frame.block = True
                frame.inside = inside.but(kind=BlockKind.PARAGRAPH, level=0, item=None, boilerplate=reason)
                return
        if tag in _PRESSED and (tag != "button" or (self.writer.idle and inside.kind is not BlockKind.HEADING)):
            self.writer.flush()
            frame.block = True
        style = _STYLES.get(tag)
        if style is InlineStyle.LINK and element.get("href") is None:
            style = None
        if style is None and (css := element.get("style")) and _BOLD.search(css):
            style = InlineStyle.STRONG
        if style is not None:
            frame.inside = inside.styled(style, element.get("href") if tag == "a" else None)

    def _aside_reason(self, element: etree._Element, tag: str) -> str | None:
        if not element.attrib and tag not in _PRESSED:
            return None
        if self._boilerplate.hidden(element) or self._boilerplate.for_ears(element):
            return "hidden"
        if self._boilerplate.skip_link(element, tag):
            return "navigation"
        if tag == "button" and not self.writer.idle:
            return None  # a sentence goes on around it: "Visit [settings] to change this"
        return "control" if self._boilerplate.control(element, tag) else None
