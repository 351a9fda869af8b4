"""What Formex states of an act: its number, title, language and date, and the addresses that follow from them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clausemark.phrases import phrase
from clausemark.regulations.citation_words import plain
from clausemark.regulations.importers.draft import Facts, malformed, slug
from clausemark.regulations.importers.formex_text import words
from clausemark.regulations.importers.safe_xml import Element, child, children, descendants, name_of
from clausemark.regulations.instrument import COMMON_NAME

_KINDS = {
    "R": ("reg", "regulation reglement verordnung reglamento regolamento verordening rozporzadzenie regulamento"),
    "L": ("dir", "directive richtlinie directiva direttiva richtlijn dyrektywa diretiva"),
    "D": ("dec", "decision entscheidung beschluss decision decisione besluit decyzja decisao"),
}
_WORDS = {word: (letter, eli) for letter, (eli, names) in _KINDS.items() for word in names.split()}
_NUMBER = re.compile(r"^.*?\d+/\d+(?:/[A-Z]{2,4})?")
_NAMED = re.compile(r"\(([^()]{3,60})\)\s*$")
_ALWAYS = 99999999
_REUSE = (
    "EU legal text: reuse permitted under Commission Decision 2011/833/EU with acknowledgement "
    "(© European Union, https://eur-lex.europa.eu); only the OJ text is authentic."
)


@dataclass(frozen=True, slots=True)
class FormexAct:
    """The facts of an act; `eli_base` is the address of its ELI without `/oj`, empty where it cannot be told."""

    facts: Facts
    version_date: str
    source: str
    eli_base: str

    def url(self, at: str) -> str:
        """Return the address of a place such as `art_6/par_1`, empty where the act has no such addresses."""
        return f"{self.eli_base}/{at}/oj" if self.eli_base else ""


def facts_of(act: Element) -> FormexAct:
    """Return what an `ACT` or `CONS.ACT` states of itself; raise `InputRefusedError` when it has no title."""
    title = next((each for each in descendants(act, "TITLE") if child(each, "TI") is not None), None)
    printed = child(title, "TI")
    paragraphs = [] if printed is None else [words(each) for each in children(printed, "P")]
    if not paragraphs:
        raise malformed(phrase("the act has no title"))
    numbered = _NUMBER.match(paragraphs[0])
    number = numbered[0] if numbered else paragraphs[0][:60]
    full = " ".join(each for each in paragraphs if not each.startswith("("))
    letter, eli_kind = _kind(number)
    celex = _celex(act, letter)
    year, running = _year_and_number(act)
    base = f"https://eur-lex.europa.eu/eli/{eli_kind}/{year}/{running}" if eli_kind and celex and year else ""
    language = (words(next(descendants(act, "LG.DOC"), None)) or "EN").casefold()
    named = _NAMED.search(full)
    version_date, version, source = _version(act, number)
    facts = Facts(
        id=slug(celex or number),
        short_name=number,
        full_title=full,
        jurisdiction="EU",
        language=language,
        instrument_number=number,
        version_read=version,
        official_url=f"{base}/oj" if base else _celex_address(celex, language),
        celex=celex,
        eli=f"http://data.europa.eu/eli/{eli_kind}/{year}/{running}/oj" if base else None,
        text_reuse=_REUSE,
        external_ids={COMMON_NAME: named[1]} if named else {},
    )
    return FormexAct(facts, version_date, source, base)


def _kind(number: str) -> tuple[str, str]:
    """Return CELEX letter and ELI type of an act, empty for kinds whose addresses are built otherwise."""
    found = [_WORDS[each] for each in map(plain, number.split()) if each in _WORDS]
    if not found:
        return "", ""
    letter, eli = found[0]
    return letter, eli if plain(number.split(maxsplit=1)[0]) in _WORDS else ""


def _celex(act: Element, letter: str) -> str | None:
    stated = [words(each) for each in descendants(act, "NO.CELEX")]
    if stated and re.fullmatch(r"3\d{4}[A-Z]{1,2}\d{4}", stated[0]):
        return stated[0]
    year, number = _year_and_number(act)
    return f"3{year}{letter}{int(number):04d}" if letter and year and number else None


def _year_and_number(act: Element) -> tuple[str, str]:
    for document in descendants(act, "NO.DOC"):
        parent = document.getparent()
        if parent is not None and name_of(parent) in ("BIB.INSTANCE", "BIB.INSTANCE.CONS", "DOCUMENT.REF"):
            year, number = words(child(document, "YEAR")), words(child(document, "NO.CURRENT"))
            if re.fullmatch(r"\d{4}", year) and re.fullmatch(r"\d{1,4}", number):
                return year, number
    return "", ""


def _version(act: Element, number: str) -> tuple[str, str, str]:
    """Return the date of the text (ISO), the text in words, and the format."""
    consolidated = child(act, "INFO.CONSLEG")
    if consolidated is None:
        date = _iso(next((each.get("ISO", "") for each in descendants(act, "DATE") if each.get("ISO")), ""))
        return date, f"{number}, text as published, of {date or 'unknown date'}", "Formex 4, act as published"
    start, last = _iso(consolidated.get("START.DATE", "")), _iso(consolidated.get("CONSLEG.DATE", ""))
    end = consolidated.get("END.DATE", "")
    until = "open" if not end.isdigit() or int(end) == _ALWAYS else _iso(end)
    date = max(start, last)
    text = f"{number}, consolidated text (CONSLEG date {last}, START.DATE {start}, END.DATE {until})"
    return date, text, "Formex 4, consolidated text"


def _iso(digits: str) -> str:
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if re.fullmatch(r"[12]\d{7}", digits) else ""


def _celex_address(celex: str | None, language: str) -> str:
    if celex is None:
        return ""
    return f"https://eur-lex.europa.eu/legal-content/{language.upper()}/TXT/?uri=CELEX:{celex}"
