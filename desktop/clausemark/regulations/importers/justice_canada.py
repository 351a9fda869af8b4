"""The XML of the Canadian Department of Justice: consolidated acts and regulations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, malformed, slug
from clausemark.regulations.importers.outline import DIVISIONS, TOP, Outline, Spot, number_of
from clausemark.regulations.importers.safe_xml import Element, child, children, descendants, name_of, text_of

NAME = "Justice Canada XML"
_LIMS = "{http://justice.gc.ca/lims}"
_LEVELS = {"Subsection": "subsection", "Paragraph": "paragraph", "Subparagraph": "subparagraph", "Clause": "clause",
           "Subclause": "subclause"}  # fmt: skip
_NOT_IN_FORCE = ("NifProvs", "RelatedProvs")
_ASIDE = frozenset({"HistoricalNote", "Footnote", "FootnoteRef", "MarginalNote"})
_WORDS = {"PART": "part", "PARTIE": "part", "DIVISION": "division", "SECTION": "division", "SUBDIVISION": "subdivision",
          "CHAPTER": "chapter", "CHAPITRE": "chapter", "TITLE": "title", "TITRE": "title"}  # fmt: skip


def reads(root: Element) -> bool:
    """Tell whether a document is a Canadian statute or regulation."""
    return name_of(root) in ("Statute", "Regulation") and child(root, "Identification") is not None


def read(roots: Sequence[Element]) -> list[Draft]:
    """Return the instrument of each document."""
    return [_read(root) for root in roots]


def _read(root: Element) -> Draft:
    facts, date = _facts(root)
    entries = Entries(facts)
    body = child(root, "Body")
    if body is None:
        raise malformed(phrase("the document has no body"))
    outline = Outline(entries, ("s", "art. " if facts.language == "fr" else "s. "))
    _Body(outline).read(body)
    for schedule in children(root, "Schedule"):
        if schedule.get("id", "") not in _NOT_IN_FORCE:
            heading = child(schedule, "ScheduleFormHeading")
            number = "" if heading is None else number_of(text_of(child(heading, "Label")))
            title = "" if heading is None else text_of(child(heading, "TitleText"))
            outline.schedule(TOP, number, Said(title))
    return entries.draft("justice-canada", date, NAME)


def _facts(root: Element) -> tuple[Facts, str]:
    identification = child(root, "Identification")
    chapter = child(identification, "Chapter")
    annual, consolidated = child(chapter, "AnnualStatuteId"), text_of(child(chapter, "ConsolidatedNumber"))
    instrument = text_of(child(identification, "InstrumentNumber"))
    short, long = text_of(child(identification, "ShortTitle")), text_of(child(identification, "LongTitle"))
    if not (short or long) or not (consolidated or instrument or annual is not None):
        raise malformed(phrase("the act has no title"))
    number = instrument or consolidated
    if annual is not None and re.fullmatch(r"\d{4}", text_of(child(annual, "YYYY"))):
        number = f"S.C. {text_of(child(annual, 'YYYY'))}, c. {text_of(child(annual, 'AnnualStatuteNumber'))}"
    language = root.get("{http://www.w3.org/XML/1998/namespace}lang", "en")[:2]
    kinds = ("lois", "reglements") if language == "fr" else ("acts", "regulations")
    place = kinds[name_of(root) == "Regulation"]
    date = root.get(f"{_LIMS}pit-date", "") or root.get(f"{_LIMS}current-date", "")
    amended = root.get(f"{_LIMS}lastAmendedDate", "")
    key = consolidated or instrument
    tongue = "fra" if language == "fr" else "eng"
    facts = Facts(
        id=slug(f"ca-{key or number}"),
        short_name=short or long[:70],
        full_title=f"{short} ({long})" if short and long else short or long,
        jurisdiction="CA",
        language=language,
        instrument_number=number,
        version_read=f"consolidation of {date or 'unknown date'}" + (f", last amended {amended}" if amended else ""),
        official_url=f"https://laws-lois.justice.gc.ca/{tongue}/{place}/{key.replace('/', '-')}/" if key else "",
        text_reuse="federal law of Canada: may be reproduced under the Reproduction of Federal Law Order",
    )
    return facts, date[:10]


class _Body:
    """Reads the body, in which headings and sections stand in a row; headings with a number open divisions."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._open: list[tuple[str, Spot]] = []

    def read(self, body: Element) -> None:
        """Add every division and section."""
        for each in children(body):
            if name_of(each) == "Heading":
                self._heading(each)
            elif name_of(each) == "Section":
                self._section(each)

    def _heading(self, element: Element) -> None:
        printed = text_of(child(element, "Label"))
        word, number = printed.partition(" ")[0].upper(), number_of(printed)
        kind = _WORDS.get(word)
        if kind is None or not number:
            return
        rank = list(DIVISIONS).index(kind)
        while self._open and list(DIVISIONS).index(self._open[-1][0]) >= rank:
            self._open.pop()
        spot = self._outline.division(self._above(), kind, number, Said(text_of(child(element, "TitleText"))))
        if spot.kind != "left-out":
            self._open.append((kind, spot))

    def _above(self) -> Spot:
        return self._open[-1][1] if self._open else TOP

    def _section(self, element: Element) -> None:
        number = number_of(text_of(child(element, "Label")))
        if number:
            spot = self._outline.section(self._above(), number, _said(element))
            self._below(element, spot)

    def _below(self, element: Element, above: Spot) -> None:
        if above.kind == "left-out":
            return
        for each in children(element, *_LEVELS):
            number = number_of(text_of(child(each, "Label")))
            spot = self._outline.below(above, number, _LEVELS[name_of(each)], _said(each)) if number else above
            self._below(each, spot)


def _said(element: Element) -> Said:
    repealed = next(descendants(element, "Repealed"), None) is not None and child(element, "Subsection") is None
    note = "repealed" if repealed else ""
    heading, text = text_of(child(element, "MarginalNote"), without=_ASIDE - {"MarginalNote"}), child(element, "Text")
    return Said(heading, text_of(text, without=_ASIDE), status_note=note)
