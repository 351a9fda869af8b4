"""The second sheet: numbers counted from the record, and a chart of severity by document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.worksheet.pagebreak import Break

from clausepack.legal_words import open_conflicts
from clausepack.pack import Exhibit, Finding
from clausepack.workbook.book import Book
from clausepack.workbook.cells import Cell, Link
from clausepack.workbook.heights import row_height
from clausepack.workbook.layout import CHOICES, DELTA, RETURNED, SUMMARY
from clausepack.workbook.rows.known import Known
from clausepack.workbook.sheet import Sheet
from clausepack.workbook.styles import SEVERITY_COLOURS, Style
from clausepack.workbook.text import escaped

NOT_RATED = "not rated"
LEVELS = (*CHOICES["Severities"], NOT_RATED)
_WIDTHS = (80, *([11] * (len(LEVELS) + 1)))
_MAX_BARS = 25
_POINTS_PER_ROW = 15.0


class Summary:
    """Writes the sheet Summary of one pack."""

    def __init__(self, book: Book, known: Known) -> None:
        self._book = book
        self._pack = known.pack
        self._known = known
        self._sheet: Sheet = book.sheet(SUMMARY, _WIDTHS)

    def write(self) -> None:
        """Write the sheet."""
        self._sheet.start()
        self._line((f"Summary of {self._pack.title}",), Style.TITLE, 24.0)
        self._line((f"{self._pack.id}, status {self._pack.status}, frozen {self._pack.frozen_at}",), Style.BODY)
        self._heading("At a glance")
        for label, number in self._glance():
            self._line((label, number), Style.BODY)
        self._since()
        self._legal()
        self._key_findings()
        self._severity_by_document()
        self._severity_by_category()
        self._sums()

    def _glance(self) -> Iterator[tuple[str, int]]:
        pack = self._pack
        reviewed = pack.reviewed
        steps = [step for item in pack.findings for step in item.steps]
        steps += [step for item in pack.exhibits for step in item.steps]
        yield "Versions reviewed", len(reviewed)
        yield "Provisions in these versions (population)", sum(item.reconciliation.population for item in reviewed)
        yield "Provisions reviewed", sum(item.reconciliation.reviewed for item in reviewed)
        yield "Findings", len(pack.findings)
        yield "   of these omissions", sum(item.excerpt is None for item in pack.findings)
        yield "   of these approved", sum(item.state == "approved" for item in pack.findings)
        yield "Mappings to law", sum(len(item.mappings) for item in pack.findings)
        yield "Citations of law", len(pack.citations)
        yield "Comparisons", len(pack.comparisons)
        yield "Review steps that lapsed", sum(step.lapsed for step in steps)
        yield "Dissents", sum(len(item.dissents) for item in pack.findings)
        yield "   of these unanswered", sum(not each.answer for item in pack.findings for each in item.dissents)
        yield "Open items not resolved", sum(not item.resolution for item in pack.open_items)

    def _since(self) -> None:
        delta = self._pack.delta
        if delta is None:
            return
        self._heading(f"Since {delta.pack} ({delta.status}, frozen {delta.frozen_at})")
        counts = Counter(row.change for row in delta.rows if not row.citation_id)
        self._line((Link("Findings that changed, row by row", f"#'{DELTA.name}'!A1"), ""), Style.BODY_LINK)
        for change in ("new", "changed", "lapsed", "withdrawn"):
            self._line((f"   {change}", counts[change]), Style.BODY)
        self._line(("   as they were", delta.unchanged), Style.BODY)

    def _legal(self) -> None:
        pack = self._pack
        if not pack.returns:
            return
        self._heading("What legal decided (rows of Review)")
        said = {(row.finding, row.citation_id): row.decision or "no decision yet" for row in pack.legal}
        rows = [(item.id, each) for item in pack.findings for each in _citations(item)]
        counts = Counter(said.get(row, "no decision yet") for row in rows)
        for decision in (*CHOICES["Decisions"], "no decision yet"):
            self._line((f"   {decision}", counts[decision]), Style.BODY)
        link = Link("conflicts that nobody has settled", f"#'{RETURNED.name}'!A1")
        self._line((link, open_conflicts(pack)), Style.BODY_LINK)

    def _key_findings(self) -> None:
        top = [item for item in self._pack.findings if item.severity in {"critical", "high"}][:10]
        if not top:
            return
        self._heading("Key findings (critical and high, at most ten)")
        for item in top:
            link = self._known.finding_link(f"{item.id}  {item.title}", item.id)
            self._line((link, item.severity), Style.BODY_LINK)

    def _severity_by_document(self) -> None:
        self._new_page()
        self._heading("Findings by document and severity")
        documents = self._pack.reviewed
        names = {item.number: _name(item) for item in documents}
        first, last = self._severities(names, lambda item: (item.exhibit,))
        bars = min(last, first + _MAX_BARS - 1)
        if bars >= first:
            self._chart(first, bars, "document", shortened=bars < last)

    def _severity_by_category(self) -> None:
        self._new_page()
        self._heading("Findings by category and severity (a finding counts in each of its categories)")
        names = {number: label for item in self._pack.findings for number, label in item.categories}
        first, last = self._severities(names, lambda item: tuple(number for number, _ in item.categories), total=False)
        bars = min(last, first + _MAX_BARS - 1)
        if bars >= first:
            self._chart(first, bars, "category", shortened=bars < last)

    def _severities(
        self, names: dict[str, str], keys: Callable[[Finding], Iterable[str]], *, total: bool = True
    ) -> tuple[int, int]:
        """Write a table of counts, worst first; return its first and last row."""
        counts: dict[str, Counter[str]] = {name: Counter() for name in names}
        for item in self._pack.findings:
            for key in keys(item):
                counts[key][item.severity or NOT_RATED] += 1
        self._head(("", *LEVELS, "all"))
        first = self._sheet.rows_written + 1
        for key in sorted(counts, key=lambda key: ([-counts[key][level] for level in LEVELS], names[key], key)):
            self._counted(names[key], [counts[key][level] for level in LEVELS], Style.COUNT)
        last = self._sheet.rows_written
        if total:
            sums = [sum(count[level] for count in counts.values()) for level in LEVELS]
            self._counted("All", sums, Style.TOTAL)
        return first, last

    def _sums(self) -> None:
        self._heading("Sums: population = reviewed + out of scope + outstanding")
        self._head(("", "population", "reviewed", "out of scope", "outstanding", "sums close"))
        for item in self._pack.exhibits:
            if item.role != "reviewed":
                continue
            sums = item.reconciliation
            left = sum(each.count for each in sums.out_of_scope)
            numbers = (sums.population, sums.reviewed, left, sums.outstanding, "yes" if sums.closes else "NO")
            self._cells((_name(item), *numbers), (Style.TEXT, *([Style.NUMBER] * 5)))

    def _counted(self, name: str, numbers: Sequence[int], style: Style) -> None:
        label = Style.TEXT if style == Style.COUNT else Style.TOTAL_LABEL
        self._cells((name, *numbers, sum(numbers)), (label, *([style] * (len(numbers) + 1))))

    def _chart(self, first: int, last: int, about: str, *, shortened: bool) -> None:
        chart = _severity_chart(first, last, about)
        bars = last - first + 1
        chart.height = 4.5 + 0.75 * bars
        if shortened:
            self._line((f"The chart shows the first {bars} rows: those with the most severe findings.",), Style.BODY)
        self._line(("",), Style.BODY)
        self._sheet.add_chart(chart, f"A{self._sheet.rows_written + 1}")
        for _ in range(int(chart.height / 2.54 * 72 / _POINTS_PER_ROW) + 2):
            self._sheet.write([], _POINTS_PER_ROW)

    def _new_page(self) -> None:
        """Begin a page in print, so that a table and its chart stand together."""
        self._sheet.row_breaks.append(Break(id=self._sheet.rows_written))

    def _heading(self, text: str) -> None:
        self._line(("",), Style.BODY)
        self._line((text,), Style.HEADING, 18.0)

    def _head(self, heads: Sequence[str]) -> None:
        self._cells(heads, [Style.HEAD] * len(heads))

    def _line(self, values: Sequence[Cell | Link], style: Style, height: float = 0.0) -> None:
        styles = [style, *([Style.BODY] * (len(values) - 1))]
        self._cells(values, styles, height)

    def _cells(self, values: Sequence[Cell | Link], styles: Sequence[Style], height: float = 0.0) -> None:
        row = self._sheet.rows_written + 1
        fitted = [
            self._book.whole(value, SUMMARY, f"row {row}", str(at)) if isinstance(value, str) else value
            for at, value in enumerate(values, 1)
        ]
        cells = [self._book.cell(value, style) for value, style in zip(fitted, styles, strict=True)]
        self._sheet.write(cells, height or row_height([cell.value for cell in cells], _WIDTHS))


def _citations(finding: Finding) -> tuple[str, ...]:
    """Return the citations of a finding as its rows in Review have them."""
    return tuple(mapping.citation_id for mapping in finding.mappings) or ("",)


def _name(item: Exhibit) -> str:
    return f"{item.number}  {item.platform}, {item.document} ({item.captured_at[:10]})"


def _severity_chart(first: int, last: int, about: str) -> BarChart:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 60
    chart.title = f"Findings by {about} and severity"
    chart.width = 29
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorUnit = None
    chart.y_axis.number_format = "0"
    chart.legend.position = "b"
    names = Reference(range_string=f"'{SUMMARY}'!$A${first}:$A${last}")
    for at, level in enumerate(LEVELS):
        column = chr(ord("B") + at)
        values = Reference(range_string=f"'{SUMMARY}'!${column}${first}:${column}${last}")
        series = Series(values, title=escaped(level))
        series.graphicalProperties.solidFill = SEVERITY_COLOURS.get(level, "BFBFBF")
        series.dLbls = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
        chart.series.append(series)
    chart.set_categories(names)
    return chart
