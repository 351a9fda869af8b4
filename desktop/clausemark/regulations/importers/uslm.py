"""United States Legislative Markup, versions 1 and 2: titles of the US Code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, malformed
from clausemark.regulations.importers.outline import DIVISIONS, TOP, Outline, Spot, number_of, walk
from clausemark.regulations.importers.safe_xml import (
    Element,
    child,
    children,
    descendants,
    name_of,
    namespace_of,
    text_of,
)

NAME = "USLM (US Code XML)"
_NAMESPACES = ("http://schemas.gpo.gov/xml/uslm", "http://xml.house.gov/schemas/uslm/1.0")
_TITLE = re.compile(r"/us/usc/t(\d+[A-Za-z]?)(?:/|$)")
_DATE = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")
_BELOW = frozenset({"subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem", "level"})
_FOREIGN = frozenset({"notes", "note", "quotedContent", "toc", "meta", "sourceCredit", "appendix", "courtRules",
                      "table", "layout"})  # fmt: skip
_ASIDE = frozenset({"footnote", "ref-note", "note", "notes", "quotedContent", "sourceCredit"})


def reads(root: Element) -> bool:
    """Tell whether a document is a title of the US Code, or a part of one."""
    return namespace_of(root) in _NAMESPACES and _identifier(root) is not None


def read(roots: Sequence[Element]) -> list[Draft]:
    """Return the instrument of each document."""
    return [_read(root) for root in roots]


def _identifier(root: Element) -> str | None:
    for each in root.iter():
        if isinstance(each.tag, str) and (found := _TITLE.match(each.get("identifier", ""))):
            return found[1]
    return None


def _read(root: Element) -> Draft:
    title = _identifier(root)
    if title is None:
        raise malformed(phrase("the document does not say which title of the code it is"))
    meta = child(root, "meta")
    date = max(_DATE.findall(text_of(meta) if meta is not None else ""), default="")
    point = "" if meta is None else text_of(next(descendants(meta, "docPublicationName", "docReleasePoint"), None))
    heading = next((text_of(child(each, "heading")) for each in descendants(root, "title")), "")
    release = f", release point {point}" if point else ""
    facts = Facts(
        id=f"usc-{title.casefold()}",
        short_name=f"{title} U.S.C.",
        full_title=f"United States Code, Title {title}" + (f" – {heading}" if heading else ""),
        jurisdiction="US",
        language="en",
        instrument_number=f"{title} U.S.C.",
        version_read=f"US Code, Title {title}, file of {date or 'unknown date'}{release}",
        official_url=f"https://uscode.house.gov/browse/prelim@title{title}",
        text_reuse="US federal law: in the public domain",
    )
    entries = Entries(facts)
    body = next(descendants(root, "main"), root)
    walk(body, TOP, foreign=_FOREIGN, placed=partial(_placed, Outline(entries, ("s", "§ "))))
    return entries.draft("uslm", date, NAME)


def _placed(outline: Outline, element: Element, above: Spot) -> Spot:
    """Add a level of a title, and return where it leads."""
    name, number = name_of(element), _number(element)
    if number and name == "section":
        return outline.section(above, number, _said(element))
    if number and name in DIVISIONS and name != "title" and above.kind != "section":
        return outline.division(above, name, number, _said(element))
    if number and name in _BELOW:
        return outline.below(above, number, name, _said(element))
    return above


def _number(element: Element) -> str:
    printed = child(element, "num")
    if printed is None:
        return ""
    return number_of(printed.get("value", "")) or number_of(text_of(printed, without=_ASIDE))


def _said(element: Element) -> Said:
    opening = next(children(element, "chapeau", "content"), None)
    status = element.get("status", "")
    return Said(
        text_of(child(element, "heading"), without=_ASIDE),
        text_of(opening, without=_ASIDE),
        status_note=status if status and status != "issued" else "",
        uslm=element.get("identifier", ""),
    )
