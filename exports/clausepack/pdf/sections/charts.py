"""Charts drawn as vectors, readable in grey: every block says its severity by a letter and its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from clausepack.collation import collated
from clausepack.pack import Finding
from clausepack.pdf.composer import Composer
from clausepack.pdf.strip import Block, Placed, Rule, Strip
from clausepack.pdf.styles import BAR, LABEL, level
from clausepack.pdf.tags import Element, alt
from clausepack.tongue import Tongue

LEVELS: tuple[str | None, ...] = ("critical", "high", "medium", "low", "info", None)
_BAR = 10.0
_ROOM = 34.0
"""Points kept free behind the longest bar for its total."""


def severity_bars(compose: Composer, findings: Sequence[Finding]) -> None:
    """Draw one bar for each severity."""
    counts = Counter(row.severity for row in findings)
    shown = [name for name in LEVELS if counts[name] or name]
    tongue = compose.tongue
    says = ", ".join(f"{tongue.severity(name)} {counts[name]}" for name in shown)
    figure = compose.here.child("Figure", alt(tongue.say("Bar chart of findings by severity: {says}.", says=says)))
    rows = [(tongue.severity(name).capitalize(), Counter({name: counts[name]})) for name in shown]
    _draw(compose, figure, rows, max(counts.values()))


def stacked_bars(compose: Composer, what: str, rows: Iterable[tuple[str, Finding]], most_rows: int) -> None:
    """Draw a bar for each name, its blocks the severities from worst to least; the longest bars first.

    `what` begins the alternative text (“Findings by document, stacked by severity”).
    """
    counts: dict[str, Counter[str | None]] = {}
    for name, finding in rows:
        counts.setdefault(name, Counter())[finding.severity] += 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1].total(), collated(item[0])))[:most_rows]
    if not ordered:
        return
    tongue = compose.tongue
    says = tongue.semicolon.join(f"{name}{tongue.colon}{_said(tongue, count)}" for name, count in ordered)
    figure = compose.here.child("Figure", alt(f"{what}. {says}."))
    _draw(compose, figure, ordered, ordered[0][1].total())


def _said(tongue: Tongue, counts: Counter[str | None]) -> str:
    return ", ".join(f"{tongue.severity(name)} {counts[name]}" for name in LEVELS if counts[name])


def _draw(compose: Composer, figure: Element, rows: Sequence[tuple[str, Counter[str | None]]], most: int) -> None:
    left, reach = compose.paper.text_left, compose.paper.text_width - _ROOM
    strips = []
    for name, counts in rows:
        label = compose.lines(name, LABEL, compose.paper.side)
        height = max(_BAR + 3.5, len(label) * LABEL.leading + 2.5)
        strip = Strip(height, glue=True)
        strip.items = [
            Placed(compose.paper.left, 9.4 + n * LABEL.leading, line, figure) for n, line in enumerate(label)
        ]
        x = left
        for severity in LEVELS:
            width = reach * counts[severity] / most
            if counts[severity]:
                _block(compose, figure, strip, (x, max(width, 0.8)), severity, counts[severity])
            x += width
        total = compose.lines(str(counts.total()), LABEL, _ROOM)[0]
        strip.items.append(Placed(x + 5, 9.8, total, figure))
        strips.append(strip)
    strips.append(Strip(6, closes=(figure,)))
    compose.flow.add(strips)


def _block(
    compose: Composer, figure: Element, strip: Strip, place: tuple[float, float], severity: str | None, count: int
) -> None:
    x, width = place
    look = level(severity)
    blocks: list[Rule | Block] = [Block(x, 2, width - (0.8 if width > 2 else 0), _BAR, look.ink)]
    strip.rules += blocks
    text = compose.lines(f"{compose.tongue.mark(severity)[:1]} {count}", BAR, 60)[0]
    if count and text.width + 4 <= width:
        strip.items.append(Placed(x + 3, 9.5, text, figure))
