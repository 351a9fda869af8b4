"""What sections are written with: paragraphs, labelled fields, facts and tables, all tagged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clausepack.pdf.divisions import Divisions
from clausepack.pdf.speech import speech
from clausepack.pdf.strip import Placed, Strip
from clausepack.pdf.styles import BODY, H3, LABEL, NOTE
from clausepack.pdf.table import Column, Grid, Setting, facts_strips, grid, table_strips
from clausepack.pdf.table_rows import TableRows
from clausepack.pdf.tags import Element, language
from clausepack.pdf.text import Line, Rich, TextStyle

_WHOLE = 6
"""Lines that stay together: all of a short caption; of a paragraph all that goes with what follows."""


class Composer(Divisions):
    """Writes a document into the flow, section by section."""

    def paragraph(
        self, content: Rich, style: TextStyle = BODY, *, wide: bool = False, after: float = 5.0, keep: bool = False
    ) -> None:
        """Write a paragraph in the text column, or over the full width; `keep` holds it to what follows."""
        left = self.paper.left if wide else self.paper.text_left
        code = speech(content, self.tongue.language)
        element = self.here.child("P", self._spoken(code))
        strips = self.lines_at(content, style, element, (left, self.paper.right - left), code)
        strips[-1].height += after
        if keep:
            self.glued(strips)
        else:
            self.flow.add(_kept(strips))

    def field(
        self,
        label: str,
        content: Rich,
        style: TextStyle = BODY,
        *,
        quoting: str | None = None,
        after: float = 6.0,
        keep: bool = False,
    ) -> None:
        """Write a paragraph with its label in the side column, as a head of the next level; `keep` as in `paragraph`.

        `quoting` is the language of verbatim words, empty when it is not known; they are never hyphenated.
        """
        strips = self._labelled(label, content, style, quoting)
        strips[-1].height += after
        if keep:
            for strip in strips[-_WHOLE:]:
                strip.glue = True
        self.flow.add(_kept(strips))

    def quotation(self, label: str, words: str, quoting: str, caption: Rich, key: str) -> None:
        """Write words of the language `quoting` beside their label over a small caption; links find them by `key`."""
        strips = _kept(self._labelled(label, words, BODY, quoting))
        below = self.lines_at(caption, NOTE, self.here.child("P"), (self.paper.text_left, self.paper.text_width))
        strips[0].keys, strips[-1].glue = (key,), True
        below[-1].height += 9.0
        for strip in below[:-1] if len(below) <= _WHOLE else ():
            strip.glue = True
        self.flow.add([*strips, *_kept(below)])

    def _labelled(self, label: str, content: Rich, style: TextStyle, quoting: str | None) -> list[Strip]:
        code = speech(content, self.tongue.language) if quoting is None else quoting
        head = self.here.child(self.head_role)
        labels = self.lines(label, LABEL, self.paper.side)
        element, paper = self.here.child("P", self._spoken(code)), self.paper
        hyphens = code if quoting is None else ""
        strips = self.lines_at(content, style, element, (paper.text_left, paper.text_width), hyphens)
        return self._beside(labels, head, strips, style)

    def side_head(self, label: str) -> None:
        """Write a head of the next level over the full width, kept with what follows."""
        head = self.here.child(self.head_role)
        strips = self.lines_at(label, H3, head, (self.paper.left, self.paper.full_width))
        strips[0].before = self.gap(7)
        strips[-1].height += 2.5
        self.glued(strips)

    def facts(self, rows: Iterable[tuple[str, Rich]]) -> None:
        """Write a table of labels and values on the grid of the page."""
        paper = self.paper
        places = Grid((paper.left, paper.text_left), (paper.side, paper.text_width), paper.right)
        setting = self._setting((), places)
        told = ((label, self.with_stamps(content)) for label, content in rows) if self.elsewhere else rows
        self.flow.add(facts_strips(setting, told))
        self.flow.space(self.gap(6))

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Rich]],
        *,
        keys: Sequence[str] = (),
        whole: bool = False,
    ) -> None:
        """Write a table over the full width; a `whole` one stays on one page if a page can hold it.

        It goes on in the next volume where this one is full.
        """
        names, taken = iter(keys), TableRows(rows)
        while True:
            told = map(self.stamped, taken.until(self._is_full)) if self.elsewhere else taken.until(self._is_full)
            self._table(columns, told, names, whole=whole)
            if taken.done:
                return
            self.may_turn()

    def _setting(self, columns: Sequence[Column], places: Grid) -> Setting:
        density = self.density
        return Setting(self.setter, columns, places, self.here, density.cell, self.tongue.language, density.pad)

    def _is_full(self) -> bool:
        return self.volume_pages > 0 and self.is_full

    def stamped(self, row: Sequence[Rich]) -> Sequence[Rich]:
        """Return a row whose references to another volume carry the stamp there, unless a column prints it anyway."""
        spans = (span for cell in row if not isinstance(cell, str) for span in cell)
        printed = frozenset(span.link for span in spans if span.forward or span.text.startswith("CM-"))
        return [self.with_stamps(cell, printed) for cell in row]

    def _table(
        self, columns: Sequence[Column], rows: Iterable[Sequence[Rich]], keys: Iterable[str], *, whole: bool
    ) -> None:
        places = grid(columns, self.paper.left, self.paper.full_width)
        setting = self._setting(columns, places)
        strips: Iterable[Strip] = table_strips(setting, rows, keys)
        if whole:
            strips = list(strips)
            for strip in strips[:-1]:
                strip.glue = True
        self.flow.add(strips)
        self.flow.space(self.gap(8))

    def _spoken(self, code: str) -> str:
        return language(code) if code and code != self.tongue.language else ""

    def _beside(self, labels: Sequence[Line], head: Element, strips: list[Strip], style: TextStyle) -> list[Strip]:
        """Hang label lines in the side column; the field is at least as tall as its label."""
        drop = style.leading * 0.76
        first = strips[0]
        marks = [Placed(self.paper.left, drop + n * LABEL.leading, line, head) for n, line in enumerate(labels)]
        first.items[:0] = marks
        first.closes = (head, *first.closes)
        short = len(labels) * LABEL.leading - len(strips) * style.leading
        if short > 0:
            strips[-1].height += short
        return strips


def _kept(strips: list[Strip]) -> list[Strip]:
    """Glue the first two and the last two lines of a paragraph."""
    if len(strips) > 1:
        strips[0].glue = True
        strips[-2].glue = True
    return strips
