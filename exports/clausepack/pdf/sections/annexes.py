"""Section 19: the full text of each exhibit with findings in its margin, the manifest, and the index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clausepack.lines import LineIndex, numbered
from clausepack.manifest import sha256_hex
from clausepack.pack import Exhibit, Finding, Pack
from clausepack.pdf.composer import Composer
from clausepack.pdf.sections.index import index
from clausepack.pdf.strip import Block, Placed, Strip
from clausepack.pdf.styles import ANNEX, HASH, MARGIN_LINK, MARGIN_NUMBER, NOTE
from clausepack.pdf.table import Column
from clausepack.pdf.tags import Element, language
from clausepack.pdf.text import Line, Rich, Span
from clausepack.pdf.wording import in_eights, language_tag
from clausepack.tongue import Tongue

_NUMBER_ROOM = 26.0
"""Points kept free for line numbers."""
_EVERY = 5
"""Lines of a long text between two printed numbers; marked lines are always numbered."""


def annexes(compose: Composer, pack: Pack, digest: str, texts: Mapping[str, str]) -> None:
    """Write section 19; the texts, by exhibit number, are those that the record names by hash."""
    for n, row in enumerate(row for row in pack.exhibits if row.number in texts):
        if n:
            compose.end_part()
            compose.flow.new_page()
        _full_text(compose, pack, row, texts[row.number])
    _manifest(compose, pack, digest, texts)
    index(compose, pack)


def _full_text(compose: Composer, pack: Pack, exhibit: Exhibit, text: str) -> None:
    tongue = compose.tongue
    title = tongue.say(
        "{document}, full text", document=f"{exhibit.number}  {exhibit.platform}{tongue.colon}{exhibit.document}"
    )
    compose.part(title, key=f"text:{exhibit.number}", bookmark=title)
    compose.paragraph(
        tongue.say(
            "Captured {when}; {lines}, numbered as in data/{path}. Findings stand in the margin where their passage"
            " begins; a bar marks the lines that it touches.",
            when=tongue.utc(exhibit.captured_at),
            lines=tongue.count(exhibit.text_lines, "{n} line", "{n} lines"),
            path=exhibit.text_path,
        ),
        NOTE,
        wide=True,
        keep=True,
    )
    _FullText(compose, pack, exhibit, text).write()


class _FullText:
    """One exhibit's text, line by line."""

    def __init__(self, compose: Composer, pack: Pack, exhibit: Exhibit, text: str) -> None:
        self._compose = compose
        self._lines = text.split("\n")
        self._begins: dict[int, list[Finding]] = {}
        self._touched: set[int] = set()
        self._code = language_tag(exhibit.language)
        lines = LineIndex(text)
        for finding in pack.findings:
            excerpt = finding.excerpt
            if excerpt is not None and excerpt.exhibit == exhibit.number:
                first, last = lines.lines_of(excerpt.start, excerpt.end)
                self._begins.setdefault(first, []).append(finding)
                self._touched.update(range(first, last + 1))
        self._left = compose.paper.text_left + _NUMBER_ROOM

    def write(self) -> None:
        """Write every line; empty ones are space."""
        compose = self._compose
        quote = self._quote()
        gap = 0.0
        for number, line in enumerate(self._lines, 1):
            if compose.is_full:
                compose.flow.add([Strip(0, closes=(quote,))])
                compose.may_turn()
                quote = self._quote()
            if not line.strip() and number not in self._touched:
                gap = ANNEX.leading * 0.5
                continue
            strips = self._line(quote, number, line)
            strips[0].before = gap
            gap = 0.0
            compose.flow.add(strips)
        compose.flow.add([Strip(0, closes=(quote,))])

    def _quote(self) -> Element:
        return self._compose.here.child("BlockQuote", language(self._code) if self._code else "")

    def _line(self, quote: Element, number: int, text: str) -> list[Strip]:
        compose, paper = self._compose, self._compose.paper
        width = paper.right - self._left
        lines = compose.lines(text, ANNEX, width)
        element = quote.child("P")
        touched = number in self._touched
        strips = [self._strip(line, element, touched=touched) for line in lines]
        if touched or number % _EVERY == 0 or number == 1:
            mark = compose.lines(str(number), MARGIN_NUMBER, 60)[0]
            strips[0].items.append(Placed(self._left - 9 - mark.width, ANNEX.leading * 0.74, mark, None))
        self._margin(quote, strips, number)
        strips[-1].closes = (element, *strips[-1].closes)
        if len(strips) > 1:
            strips[0].glue = strips[-2].glue = True
        return strips

    def _strip(self, line: Line, element: Element, *, touched: bool) -> Strip:
        paper = self._compose.paper
        x = paper.right - line.width if line.right else self._left
        strip = Strip(ANNEX.leading, [Placed(x, ANNEX.leading * 0.76, line, element)])
        if touched:
            strip.rules.append(Block(self._left - 6, 0, 1.6, ANNEX.leading, "0.25 g"))
        return strip

    def _margin(self, quote: Element, strips: list[Strip], number: int) -> None:
        """Put the findings that begin on this line into the side column, one below the other."""
        compose = self._compose
        findings = self._begins.get(number, [])
        while len(strips) < len(findings):
            strips.append(Strip(ANNEX.leading))
        for strip, finding in zip(strips, findings, strict=False):
            note = quote.child("Note", _identity(finding, number))
            text = (Span(finding.id, MARGIN_LINK, f"finding:{finding.id}"),)
            line = compose.lines(text, MARGIN_LINK, compose.paper.side)[0]
            strip.items.append(Placed(compose.paper.left, ANNEX.leading * 0.76, line, note))
            strip.closes = (note, *strip.closes)


def _identity(finding: Finding, number: int) -> str:
    """Return the entry that a note needs (PDF/UA-1, 7.9)."""
    return f"/ID(margin-{finding.id.encode('ascii', 'replace').hex()}-{number})"


def _manifest(compose: Composer, pack: Pack, digest: str, texts: Mapping[str, str]) -> None:
    tongue = compose.tongue
    compose.end_part()
    title = tongue.say("Manifest of the evidence")
    compose.part(title, key="annex:manifest", bookmark=title)
    compose.paragraph(
        tongue.say(
            "The files of the pack that everything else rests on, by their paths. manifest-sha256.txt at the"
            " root of the"
            " pack lists all files."
        ),
        NOTE,
        wide=True,
        keep=True,
    )
    columns = (
        Column(tongue.say("Path"), 4.4),
        Column(tongue.say("What"), 1.7),
        Column(tongue.say("Bytes"), 1.3, right=True),
        Column(tongue.say("SHA-256"), 4.6),
    )
    compose.table(columns, _evidence(tongue, pack, digest, texts))


def _evidence(tongue: Tongue, pack: Pack, digest: str, texts: Mapping[str, str]) -> Iterator[Sequence[Rich]]:
    """Yield path, what it is, length and hash of the record, the logo, and each exhibit with its text."""
    yield "data/pack.json", tongue.say("the record"), "", _hash(digest)
    logo = pack.engagement.logo
    if logo is not None:
        yield f"data/{logo.path}", tongue.say("the logo on the cover"), tongue.number(logo.bytes), _hash(logo.sha256)
    withheld = {row.exhibit for row in pack.redactions}
    for row in pack.exhibits:
        if row.number not in withheld:
            yield f"data/{row.source_path}", row.number, tongue.number(row.bytes), _hash(row.sha256)
        if row.number in texts:
            data = numbered(texts[row.number])
            what = tongue.say("{exhibit}, text", exhibit=row.number)
            yield f"data/{row.text_path}", what, tongue.number(len(data)), _hash(sha256_hex(data))


def _hash(digest: str) -> Rich:
    return (Span(in_eights(digest), HASH),)
