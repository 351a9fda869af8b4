"""What stands on every page besides its text: pack, status, marking, hash, page number, disclaimer."""

from __future__ import annotations

from clausepack.pack import Pack
from clausepack.pdf.page import Page
from clausepack.pdf.paper import MM
from clausepack.pdf.paragraph import break_lines
from clausepack.pdf.sheets import Sheets, stamp
from clausepack.pdf.styles import RUNNING, RUNNING_BOLD, STAMP
from clausepack.pdf.text import Line, Rich, Span, TextStyle, spans_of
from clausepack.tongue import Tongue, phrase

_WARNING = {
    "DRAFT": phrase("DRAFT – not approved, do not rely on it"),
    "INCOMPLETE": phrase("INCOMPLETE – do not rely on it"),
}
_UNMARKED = {"/Artifact BMC": "", "EMC": "", "/Artifact BMC q": "q", "Q EMC": "Q"}
_BAND = TextStyle("sans-bold", 7.4, 10, "1 g")
_MARK = TextStyle("sans-bold", 1, 1, "0.925 g")


_MARK_REACH = 500.0
"""How far the mark of an unfinished pack reaches across the page, in points."""


class Furniture:
    """The running head and foot, drawn once as forms and shown by every page."""

    def __init__(self, sheets: Sheets, pack: Pack, digest: str, tongue: Tongue) -> None:
        self._sheets = sheets
        self._tongue = tongue
        self._pack = pack
        self._digest = digest
        self._names = ("Fx", "Tot")
        for name in self._names:
            sheets.forms[name] = sheets.objects.reserve()
        sheets.furnish = self.furnish

    def furnish(self, page: Page) -> None:
        """Put head and foot on a page just begun."""
        paper = self._sheets.paper
        page.back("/Fx Do")
        base = paper.margin_bottom - 11 * MM
        number = self._line(stamp(page.index), STAMP)
        page.line(paper.right - number.width, base, number, None)
        count = self._line(self._tongue.say("Page {n} of", n=str(page.index + 1)), RUNNING)
        left = paper.right - number.width - 44 - count.width
        page.line(left, base, count, None)
        page.back(f"q 1 0 0 1 {left + count.width + 1.9:.2f} {base:.2f} cm /Tot Do Q")

    def finish(self, pages_in_all: str, volume: str = "") -> None:
        """Write the forms, once the number of pages is known; `volume` says which of several volumes this is."""
        form = self._sheets.blank(0)
        self._draw(form, volume)
        self._write("Fx", form)
        total = self._sheets.blank(0)
        total.line(0, 0, self._line(pages_in_all, RUNNING), None)
        self._write("Tot", total)

    def _write(self, name: str, form: Page) -> None:
        # A form is an artifact where it is shown, so nothing in it is marked.
        bare = [_UNMARKED.get(op, op) for op in form.content() if isinstance(op, str)]
        text = "\n".join(op for op in bare if op)
        self._sheets.form(name, text)

    def _draw(self, form: Page, volume: str) -> None:
        paper, pack = self._sheets.paper, self._pack
        head = paper.height - 14 * MM
        if pack.status in _WARNING:
            self._watermark(form)
        name = f"{pack.id}   {volume}" if volume else pack.id
        title = (Span(name, RUNNING_BOLD), Span(f"   {pack.title}", RUNNING))
        form.line(paper.left, head, self._line(title, RUNNING, paper.full_width * 0.62), None)
        self._status(form, head)
        mark = self._line(
            pack.engagement.confidentiality or self._tongue.say("No confidentiality mark"),
            RUNNING,
            paper.full_width * 0.62,
        )
        form.line(paper.left, head - 10, mark, None)
        form.rule(paper.left, head - 16, paper.right)
        foot = paper.margin_bottom - 6 * MM
        form.rule(paper.left, foot + 9, paper.right)
        for n, line in enumerate(
            break_lines(self._sheets.book, spans_of(pack.one_line, RUNNING), paper.full_width)[:2]
        ):
            form.line(paper.left, foot - n * 8, line, None)
        base = paper.margin_bottom - 11 * MM
        proof = (
            Span(self._tongue.say("Root hash") + " ", RUNNING),
            Span(self._digest[:16], TextStyle("mono", 6.6, 9, "0.2 g")),
        )
        form.line(paper.left, base - 1, self._line(proof, RUNNING), None)

    def _status(self, form: Page, head: float) -> None:
        paper, status = self._sheets.paper, self._pack.status
        words = self._tongue.say(_WARNING[status]) if status in _WARNING else self._tongue.word(status)
        line = self._line(words, _BAND if status in _WARNING else RUNNING_BOLD)
        if status in _WARNING:
            form.fill(paper.right - line.width - 10, head - 5, line.width + 10, 14, "0 g")
            form.line(paper.right - line.width - 5, head - 0.6, line, None)
        else:
            form.line(paper.right - line.width, head, line, None)

    def _watermark(self, form: Page) -> None:
        paper = self._sheets.paper
        codes, width = self._sheets.book.face("sans-bold").digits(self._tongue.word(self._pack.status))
        size = min(130.0, _MARK_REACH * 1000 / width)
        resource = self._sheets.book.face("sans-bold").resource
        x = paper.width / 2 + 20 - 0.2868 * width * size / 1000
        y = paper.height / 2 - 0.4096 * width * size / 1000
        form.back(
            f"{_MARK.ink} BT /{resource} {size:.1f} Tf 0.5736 0.8192 -0.8192 0.5736 {x:.2f} {y:.2f} Tm"
            f" {codes} Tj ET 0 g"
        )

    def _line(self, content: Rich, style: TextStyle, width: float = 1e6) -> Line:
        return break_lines(self._sheets.book, spans_of(content, style), width)[0]
