"""Crown Legislation Markup Language, the XML of legislation.gov.uk: acts and statutory instruments of the UK."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, malformed, slug
from clausemark.regulations.importers.outline import TOP, Outline, Spot, number_of
from clausemark.regulations.importers.safe_xml import (
    Element,
    child,
    children,
    descendants,
    name_of,
    namespace_of,
    text_of,
)

NAME = "CLML (legislation.gov.uk XML)"
_NAMESPACE = "http://www.legislation.gov.uk/namespaces/legislation"
_DIVISIONS = {"Part": "part", "Chapter": "chapter", "EUPart": "part", "EUTitle": "title", "EUChapter": "chapter"}
_LEVELS = {"P2": "subsection", "P3": "paragraph", "P4": "subparagraph", "P5": "item", "P6": "item", "P7": "item"}
_ASIDE = frozenset({"CommentaryRef", "FootnoteRef", "MarginNoteRef", "BlockAmendment", "Citation.Note", "Comment"})
_QUOTED = frozenset({"BlockAmendment", "Metadata", "Commentaries", "Footnotes", "Contents", "Versions", "Resources"})
_NAMES = {"section": ("s", "s. "), "regulation": ("reg", "reg. "), "rule": ("r", "r. "), "article": ("art", "art. ")}
_SERIES = {
    "ukpga": "{year} c. {number}",
    "asp": "{year} asp {number}",
    "asc": "{year} asc {number}",
    "anaw": "{year} anaw {number}",
    "nia": "{year} c. {number} (N.I.)",
    "uksi": "SI {year}/{number}",
    "ssi": "SSI {year}/{number}",
    "wsi": "SI {year}/{number} (W.)",
    "nisr": "SR {year}/{number}",
}
_ADDRESS = re.compile(r"https?://www\.legislation\.gov\.uk/(?:id/)?([a-z]+)/([^/]+)/([^/]+)")
_OGL = "contains public sector information licensed under the Open Government Licence v3.0"


def reads(root: Element) -> bool:
    """Tell whether a document is legislation of the UK in its own markup."""
    return name_of(root) == "Legislation" and namespace_of(root) == _NAMESPACE


def read(roots: Sequence[Element]) -> list[Draft]:
    """Return the instrument of each document."""
    return [_read(root) for root in roots]


def _read(root: Element) -> Draft:
    facts, date = _facts(root)
    entries = Entries(facts)
    body = next(descendants(root, "Body", "EUBody"), None)
    if body is None:
        raise malformed(phrase("the document has no body"))
    first = next(descendants(body, "P1"), None)
    kind = "" if first is None else first.get("id", "").partition("-")[0]
    walk = _Walk(Outline(entries, _NAMES.get(kind, _NAMES["section"])))
    walk.through(body, TOP, "")
    for schedule in descendants(root, "Schedule"):
        if not _is_quoted(schedule):
            walk.schedule(schedule)
    return entries.draft("clml", date, NAME)


def _facts(root: Element) -> tuple[Facts, str]:
    found = _ADDRESS.match(root.get("IdURI", "") or root.get("DocumentURI", ""))
    if found is None:
        raise malformed(phrase("the document does not say which work it is (DocumentURI)"))
    series, year, number = found.groups()
    metadata = child(root, "Metadata")
    title = "" if metadata is None else text_of(next(descendants(metadata, "title"), None))
    cited = _SERIES.get(series, f"{series} {{year}}/{{number}}").format(year=year, number=number)
    date = root.get("RestrictStartDate", "") or _stated(metadata, "valid") or _enacted(metadata)
    state = "as enacted" if not root.get("RestrictStartDate") else "as in force"
    facts = Facts(
        id=slug(f"{series}-{year}-{number}"),
        short_name=title or cited,
        full_title=title or cited,
        jurisdiction="GB",
        language=root.get("{http://www.w3.org/XML/1998/namespace}lang", "en")[:2],
        instrument_number=cited,
        version_read=f"legislation.gov.uk, text {state} on {date or 'unknown date'}",
        official_url=f"https://www.legislation.gov.uk/{series}/{year}/{number}",
        text_reuse=_OGL,
    )
    return facts, date


def _stated(metadata: Element | None, name: str) -> str:
    return "" if metadata is None else text_of(next(descendants(metadata, name), None))[:10]


def _enacted(metadata: Element | None) -> str:
    if metadata is None:
        return ""
    dated = next(descendants(metadata, "EnactmentDate", "Made"), None)
    return "" if dated is None else dated.get("Date", "")[:10]


def _is_quoted(element: Element) -> bool:
    return any(name_of(above) in _QUOTED for above in element.iterancestors())


class _Walk:
    """Goes through parts, groups and numbered paragraphs; `heading` is the title of the group around a section."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline

    def through(self, element: Element, above: Spot, heading: str) -> None:
        """Add what stands in an element."""
        for each in children(element):
            name = name_of(each)
            if name in _QUOTED or name == "Schedules":
                continue
            if name in _DIVISIONS:
                self._division(each, above, _DIVISIONS[name])
            elif name == "P1group":
                self.through(each, above, text_of(child(each, "Title"), without=_ASIDE))
            elif name == "P1":
                self._section(each, above, heading)
            elif name in _LEVELS:
                self._below(each, above, _LEVELS[name])
            else:
                self.through(each, above, heading)

    def schedule(self, element: Element) -> None:
        """Add a schedule and its paragraphs."""
        number = number_of(text_of(child(element, "Number"), without=_ASIDE))
        block = child(element, "TitleBlock")
        title = text_of(child(block if block is not None else element, "Title"), without=_ASIDE)
        spot = self._outline.schedule(TOP, number, Said(title, url=_address(element)))
        if spot.kind != "left-out":
            self.through(element, spot, "")

    def _division(self, element: Element, above: Spot, kind: str) -> None:
        number = number_of(text_of(child(element, "Number"), without=_ASIDE))
        if not number:
            self.through(element, above, "")
            return
        title = text_of(child(element, "Title"), without=_ASIDE)
        spot = self._outline.division(
            above, kind, number, Said(title, url=_address(element), status_note=_state(element))
        )
        if spot.kind != "left-out":
            self.through(element, spot, "")

    def _section(self, element: Element, above: Spot, heading: str) -> None:
        number = number_of(text_of(child(element, "Pnumber"), without=_ASIDE))
        if not number:
            self.through(element, above, heading)
            return
        said = Said(heading, _opening(element), _address(element), _state(element))
        in_schedule = above.key is not None and above.key.startswith("sch")
        if in_schedule:
            spot = self._outline.below(above, number, "paragraph", said)
        else:
            spot = self._outline.section(above, number, said)
        if spot.kind != "left-out":
            self.through(element, spot, "")

    def _below(self, element: Element, above: Spot, level: str) -> None:
        number = number_of(text_of(child(element, "Pnumber"), without=_ASIDE))
        spot = above
        if number:
            said = Said("", _opening(element), _address(element), _state(element))
            spot = self._outline.below(above, number, level, said)
        if spot.kind != "left-out":
            self.through(element, spot, "")


def _opening(element: Element) -> str:
    """Return the text that follows a number, without what is numbered below it."""
    for inner in children(element):
        if name_of(inner).endswith("para"):
            return text_of(child(inner, "Text"), without=_ASIDE)
    return text_of(child(element, "Text"), without=_ASIDE)


def _address(element: Element) -> str:
    address = element.get("DocumentURI", "")
    return address.replace("http://", "https://", 1) if _ADDRESS.match(address) else ""


def _state(element: Element) -> str:
    status = element.get("Status", "")
    return {"Prospective": "prospective: not yet in force", "Repealed": "repealed"}.get(status, "")
