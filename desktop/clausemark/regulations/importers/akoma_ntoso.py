"""Akoma Ntoso 3.0 (LegalDocML): acts, and portions of acts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import Draft, Entries, Facts, Said, clean, malformed, slug
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

NAME = "Akoma Ntoso 3.0"
_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_BODIES = ("body", "portionBody", "mainBody")
_SECTIONS = {"section": False, "article": True, "rule": False}
_BELOW = frozenset(
    {"subsection", "paragraph", "subparagraph", "point", "clause", "subclause", "item", "indent", "alinea", "level",
     "list", "sublist", "proviso", "transitional", "subrule", "crossHeading", "hcontainer"}
)  # fmt: skip
_SCHEDULES = ("attachment", "component", "doc", "annex")
_ASIDE = frozenset(
    {"authorialNote", "remark", "noteRef", "quotedStructure", "embeddedStructure", "num", "heading", "toc"}
)
_FOREIGN = frozenset({"quotedStructure", "embeddedStructure", "toc", "meta", "preface", "preamble", "conclusions"})
_TITLES = ("shortTitle", "docTitle", "longTitle")
_LANGUAGES = {"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "ita": "it", "spa": "es", "por": "pt",
              "nld": "nl", "pol": "pl"}  # fmt: skip
_US_CODE = re.compile(r"/us/(?:usc|uscode)/(?:title_)?t?(\d+)")
_LONGEST_NAME = 70
_ENACTED = re.compile(r"/(?:enacted|made|adopted|created)$")


def reads(root: Element) -> bool:
    """Tell whether a document is Akoma Ntoso of version 3, whatever its draft."""
    return name_of(root) == "akomaNtoso" and namespace_of(root).startswith(_NAMESPACE)


def read(roots: Sequence[Element]) -> list[Draft]:
    """Return the instrument of each document."""
    return [_read(root) for root in roots]


def _read(root: Element) -> Draft:
    document = next(children(root), None)
    body = None if document is None else next(descendants(document, *_BODIES), None)
    if document is None or body is None:
        raise malformed(phrase("the document has no body"))
    facts, date = _facts(document)
    entries = Entries(facts)
    uses_sign = any("§" in text_of(child(each, "num")) for each in descendants(body, "section"))
    outline = Outline(entries, ("s", "§ ") if uses_sign else ("s", "s. "))
    for part in (body, *children(document, "attachments"), *children(document, "components")):
        walk(part, TOP, foreign=_FOREIGN, placed=partial(_placed, outline))
    return entries.draft("akoma-ntoso", date, NAME)


def _facts(document: Element) -> tuple[Facts, str]:
    identification = child(document, "meta", "identification")
    work, expression = child(identification, "FRBRWork"), child(identification, "FRBRExpression")
    uri = _value(work, "FRBRuri") or _value(work, "FRBRthis")
    if not uri:
        raise malformed(phrase("the document does not say which work it is (FRBRuri)"))
    date = (_attribute(expression, "FRBRdate", "date") or _attribute(work, "FRBRdate", "date"))[:10]
    title, number = _title(document, work), _value(work, "FRBRname") or _value(work, "FRBRnumber")
    code = _US_CODE.search(uri)
    if code is not None:
        title, number = f"United States Code, Title {code[1]}", f"{code[1]} U.S.C."
    name = title if title and len(title) <= _LONGEST_NAME else (number or uri)
    spoken = _attribute(expression, "FRBRlanguage", "language")
    address = _ENACTED.sub("", uri).replace("/id/", "/") if uri.startswith("http") else ""
    facts = Facts(
        id=slug(re.sub(r"^https?://[^/]+/(?:id/)?|^/?akn/", "", _ENACTED.sub("", uri))),
        short_name=name if code is None else f"{code[1]} U.S.C.",
        full_title=title or name,
        jurisdiction=_country(_value(work, "FRBRcountry")),
        language=_LANGUAGES.get(spoken, spoken[:2] or "en"),
        instrument_number=number or uri,
        version_read=f"{name}, expression of {date or 'unknown date'}",
        official_url=address.replace("http://", "https://", 1),
        external_ids={"frbr-work": uri},
    )
    return facts, date


def _title(document: Element, work: Element | None) -> str:
    alias = _value(work, "FRBRalias")
    if alias:
        return clean(alias)
    found = (text_of(each, without=_ASIDE) for name in _TITLES for each in descendants(document, name))
    return next((each for each in found if each), "")


def _country(value: str) -> str:
    """Return a country as the catalogue writes it: `GB-UKM` and `uk` are GB."""
    code = value.upper().partition("-")[0]
    return "GB" if code == "UK" else code or "unknown"


def _value(element: Element | None, name: str) -> str:
    return _attribute(element, name, "value")


def _attribute(element: Element | None, name: str, attribute: str) -> str:
    found = child(element, name)
    return "" if found is None else clean(found.get(attribute, ""))


def _placed(outline: Outline, element: Element, above: Spot) -> Spot:
    """Add an element of the hierarchy if it is numbered, and return where it leads."""
    name, number = name_of(element), number_of(text_of(child(element, "num")))
    if _is_schedule(element):
        return outline.schedule(above, number or _in_heading(element), _said(element))
    if number and name in _SECTIONS:
        return outline.section(above, number, _said(element), article=_SECTIONS[name])
    if number and name in DIVISIONS and above.kind != "section":
        return outline.division(above, name, number, _said(element))
    if number and (name in _BELOW or name in DIVISIONS):
        return outline.below(above, number, name, _said(element))
    return above


def _is_schedule(element: Element) -> bool:
    name, kind = name_of(element), element.get("name", "").casefold()
    around = element.getparent()
    if name == "doc" and around is not None and name_of(around) in ("attachment", "component"):
        return False
    return name in _SCHEDULES or (name == "hcontainer" and kind.startswith(("sched", "annex", "appendix")))


def _in_heading(element: Element) -> str:
    """Return the number of a schedule that only its heading tells: `Schedule 2`."""
    heading = text_of(child(element, "heading"), without=_ASIDE - {"heading"})
    first, _, rest = heading.partition(" ")
    return number_of(rest.partition(" ")[0]) if first.casefold().startswith(("sched", "annex", "append")) else ""


def _said(element: Element) -> Said:
    heading = text_of(child(element, "heading"), without=frozenset({"authorialNote", "noteRef"}))
    opening = next(children(element, "content", "intro", "p"), None)
    if opening is None:
        opening = child(element, "list", "intro")
    text = text_of(opening, without=_ASIDE | {"blockList"})
    status = element.get("status", "")
    return Said(heading, text, "", status if status in ("repealed", "removed", "omitted", "undefined") else "")
