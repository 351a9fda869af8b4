"""Where a text points at clauses by their numbers, whatever stands there: “Sections 3 and 4(b)”, “§ 2 Abs. 1”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from clausemark.provisions.alternatives import one_of


class Scope(Enum):
    """Where the clause that a word points with is looked for."""

    DOCUMENT = "document"
    """Section 4: by its whole number."""
    BESIDE = "beside"
    """(b), Absatz 2: beside the clause that says so."""
    EITHER = "either"
    """Paragraph 2: some texts mean a clause of the document, some one of the same section."""


class Pointing(NamedTuple):
    """One place that a text points at: the half-open span of the words, and the parts of the number as written.

    `is_lettered`: the number is in brackets alone. `is_item`: its last part is that of an item, as in 7(b), § 2 Nr. 3.
    `names`: the text that it is said to be of (“of the Credit
    Agreement”), and `title`: how the clause is called (“Section 9 (Indemnification)”), both as `said` gives them and
    empty when not told.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    scope: Scope
    is_lettered: bool = False
    is_item: bool = False
    names: str = ""
    title: str = ""


ANNEX = "annex"
"""The first part of the number of an annex: Exhibit A is not clause (a)."""
ANNEXED = re.compile(
    r"(?:schedule|annex|appendix|exhibit|anhang|anlage|annexe|anexo|allegat|bijlage|załącznik)", re.IGNORECASE
)
PART = re.compile(r"\d+|[a-zA-Z]+")
"""What a number is made of: 7(b) is 7, b."""

_WORD = one_of(
    r"""
    sections? clauses? articles? paragraphs? sub-?sections? sub-?clauses? parts? schedules? annex(?:es)? appendix
    exhibits? abschnitte?n?s? ziffern? absatz absätzen? artikels?n? klauseln? anhangs? anlagen? punkte?s? nummern?
    chapitres? clauses? annexes? alinéas? secci(?:ón|ones) cláusulas? artículos? apartados? anexos?
    sezion[ei] articol[oi] claus[oa]l[ae] punt[oi] allegat[oi] artikelen leden bijlagen? seç(?:ão|ões) artigos?
    ust(?:ępu)?\. art\. abs\. sec\. ziff\. nr\.
    """.split()
)
_BESIDE = re.compile(r"absatz|absätze|abs\.|alinéa|ust|leden", re.IGNORECASE)
_EITHER = re.compile(r"paragraph|sub-?section|sub-?clause|punkt|punt|nummer|nr\.|apartado", re.IGNORECASE)
_BLANK = r"(?:\s|[ \xa0]{2})"
_PLURAL = ("s", "rn", "ln", "ten", "oli", "oni", "len")
_BRACKETED = r"\((?:\d{1,3}|[a-zA-Z]{1,2}|[ivxlc]{1,5}|[IVXLC]{1,5})\)"
_BRACKETS = rf"(?:\s?{_BRACKETED})"
_NUMBER = r"\d{1,3}(?!\d)(?:\.\d{1,3}(?!\d))*(?:\.?[a-zA-Z](?!\w)(?:\.\d{1,3}(?!\d))*)?"
_LETTERS = (
    r"(?:[IVXLC]{1,6}|[ivx]{2,6}|[A-Z])(?![a-zA-Z])(?:[.-]\d{1,3}(?!\d))*(?:-(?:\d{1,3}(?!\d)|[A-Z](?![a-zA-Z])))*"
)
_PLACE = rf"(?:(?:{_NUMBER}|{_LETTERS}){_BRACKETS}*|{_BRACKETED}{_BRACKETS}*)"
_WITHIN = (
    r"(?:Abs(?:atz|\.)|Unterabs(?:atz|\.)|Nr\.|Nummer|Buchst(?:abe|\.)|lit\.|(?:sub)?paragraphe?s?|points?|alinéas?|al\.|apartados?"
    r"|párrafos?|letras?|comma|letter[ae]|ust\.|pkt|lid|onder|punto|Ziff(?:er|\.))"
)
_SENTENCE = r"(?:Satz|S\.|Halbsatz|Hs\.|sentence|phrase|zd\.|Alt\.)"
_STEP_NUMBER = r"(?:\d{1,3}(?!\.?\d)|\(?[a-zA-Z]{1,4}\)?(?![\w]))"
_MORE = rf"(?:,?\s(?i:{_WITHIN})\s{_STEP_NUMBER}|,?\s(?:{_SENTENCE})\s\d{{1,2}}(?!\d))"
_ITEM = rf"{_PLACE}{_MORE}*"
_AND = r"(?:,?\s(?:and|or|to|through|et|ou|à|und|oder|bis|sowie|y|o|e|en|of|i|oraz|and/or|&)\s|\s?[–—-]\s?)"
_JOIN = rf"(?:{_AND}|,\s)"
_TITLE = r"(?:\s?\([A-Z][^()“”\"]{3,80}\))"
_REFERENCE = re.compile(
    rf"(?<![\w.])(?:(?P<word>(?i:{_WORD})){_BLANK}|(?P<sign>§{{1,2}})\s?)(?P<places>{_ITEM}(?:{_TITLE}?{_JOIN}{_ITEM})*)(?![-:]?\w)"
)
_POINTING = re.compile(rf"{_WORD}|§")
"""Where a reference may begin, for text in small letters; without options it is found five times as fast."""
_ONE = re.compile(rf"(?P<place>{_PLACE})(?P<more>{_MORE}*)")
_STEP = re.compile(rf"(?i:{_WITHIN})\s\(?(\w{{1,4}})")
_ITEMS = re.compile(r"\)$|[a-zA-Z](?:\.\d+)?$|\s\d+$")
"""How a place ends that has an item at its end: 7(b), 5.2D, 3.3C.2, § 2 Nr. 3."""
_CODE = re.compile(r"\d-\d+-\d|[A-Z][.]?\s?\d+-\d")
"""A number as codes of law have it: L.132-2, 8-2-113."""
_ARTICLE = r"(?:the\s|la\s|le\s|les\s|l['’]|il\s|el\s|de\s|o\s|a\s)?"
_LAW = (
    r"(?:Act|Code|Regulations?|Directive|Law|Constitution|Treaty|Statute|Rules?|Gesetz\w*"
    r"|Verordnung|Richtlinie|Règlement|Reglamento|Regolamento|Loi|Ley|Legge|Decreto|Décret|Ordinance|Convention|Clauses)"
)
_ELSEWHERE = re.compile(
    r"(?:\s?\([^()]{0,20}\))?(?:,?\s(?:et\sseq\.?|et\ssuivants|ff?\.|and\sfollowing))?"
    rf",?\s(?:(?:of|under|in|to|de|du|des|der|della|del|van|da)\s)?{_ARTICLE}"
    rf"(?:[A-Z]{{2,}}(?![a-z])|(?:[A-Z]\w+\s){{0,4}}{_LAW}\b|\w*(?:gesetz|verordnung|gesetzbuch)\w*\b|RGPD|DSGVO|UWG|BGB"
    r"|(?:code|loi|règlement|directive|décret|legge|decreto|regolamento|ley|reglamento|ustawy|rozporządzenia|wet)\b)"
)
_OWN = re.compile(
    r",?\s(?:of|in|under|de|du|dieser|de\sla|van)\s(?:this|these|our|such|ces|cette|cet|les\sprésentes|dieser|diesen|estos|esta|questi|deze)\s",
    re.IGNORECASE,
)
_STATUTE = re.compile(
    r"(?:U\.?S\.?C?\.?|C\.?F\.?R\.?|Stat\.|Code|Act|Regulation|Directive|Law)(?:,?\s(?:ch|div)\.\s\w+,)?\s*$"
)
_SHORT_NAME = re.compile(r"\b[A-Z]{3,}\s$")
"""A law or another text by its short name, as in GDPR Article 7."""
_UNDER = re.compile(
    r"\s(?:of|in|under|to|de|du|des|von|der|di|del|della|dell['’]|van)\s?(?:this\s|the\s|l['’]|la\s|el\s)?"
    rf"(?P<word>(?i:{_WORD}){_BLANK}|§\s?)(?P<place>(?:{_NUMBER}|{_LETTERS}){_BRACKETS}*)"
)
_NAMED = re.compile(
    r",?\s(?:(?:of|under|in|to)\s(?:the|our|that\scertain)\s(?P<name>(?:[A-Z][\w’'-]*\s(?:(?:of|and|&)\s)?){1,5}"
    r"(?:Agreement|Contract|Lease|Indenture|Plan|Policy|Notice|Terms|Statement|Addendum|Guidelines|Letter|Note|Warrants?|Certificate))"
    r"|(?:in\s)?(?:der|den|unserer|unseren)\s(?P<german>[A-ZÄÖÜ]\w*(?:erklärung|richtlinien?|bedingungen|hinweisen?|ordnung)|AGB)"
    r"|(?:de|dans)\s(?:la|notre|nos|les)\s(?P<french>(?:Politique|Charte|Notice|Conditions)(?:\s(?:de|d[’'])?\s?\w+){1,3}))\b"
)
_TITLED = re.compile(_TITLE)
_WORDS = re.compile(r"[^\W_]+")
_REACH = 120
_CODED = 10
"""Characters after a letter in which the number of a code of laws begins."""


def pointing_in(text: str) -> Iterator[Pointing]:
    """Yield where a text points at clauses, in order, but for those of laws."""
    for match in _references(text):
        if not _points_elsewhere(text, match):
            yield from _places_of(text, match)


def _references(text: str) -> Iterator[re.Match[str]]:
    """Yield what reads like a reference, in order; none begins within another."""
    small = text.lower()
    if len(small) != len(text):  # a letter that has no small one of its own
        yield from _REFERENCE.finditer(text)
        return
    last = 0
    for begins in _POINTING.finditer(small):
        if begins.start() >= last and (match := _REFERENCE.match(text, begins.start())) is not None:
            last = match.end()
            yield match


def _points_elsewhere(text: str, match: re.Match[str]) -> bool:
    """Tell whether a reference is to a law, by its number and the words around it."""
    before = text[max(0, match.start() - 30) : match.start()]
    if _CODE.search(text, match.start("places"), match.end() + _CODED) or _STATUTE.search(before):
        return True
    if not (match["word"] or "").isupper() and _SHORT_NAME.search(before):
        return True
    after = text[match.end() : match.end() + _REACH]
    return _OWN.match(after) is None and _ELSEWHERE.match(after) is not None


def _places_of(text: str, match: re.Match[str]) -> Iterator[Pointing]:
    """Yield the places of one reference; “and (b)” after “7(a)” is 7, b."""
    word, named = match["word"] or "", _NAMED.match(text, match.end())
    names = said(named[named.lastgroup or 0] if named else "")
    above, scope = _above(text, match.end()), _scope(word)
    annexed = (ANNEX,) if ANNEXED.match(word) else ()
    before: tuple[str, ...] = ()
    found = _joined(text, match)
    titles = _titles(text, found)
    for number, (one, title) in enumerate(zip(found, titles, strict=True)):
        parts, lettered = tuple(_parts(one)), one["place"].startswith("(")
        if lettered and before:
            parts, lettered = (*before, *parts), False
        before = parts[:-1]
        whole = (*above, *annexed, *parts)
        where = Scope.DOCUMENT if above else Scope.BESIDE if lettered else scope
        start, is_item = one.start() if number else match.start(), bool(above) or _ITEMS.search(one[0]) is not None
        yield Pointing(start, one.end(), whole, where, lettered and not above, is_item, names, title)


def _titles(text: str, found: Sequence[re.Match[str]]) -> list[str]:
    """Return how each clause of a reference is called in brackets after it; empty where not every one is called so."""
    titles = [_TITLED.match(text, one.end()) for one in found]
    return [said(each[0]) if each and all(titles) else "" for each in titles]


def said(words: str) -> str:
    """Return words for comparison: letters and digits in small, one blank between, none around."""
    return " ".join(_WORDS.findall(words.casefold()))


def _scope(word: str) -> Scope:
    if _BESIDE.match(word):
        return Scope.BESIDE
    return Scope.EITHER if _EITHER.match(word) else Scope.DOCUMENT


def _above(text: str, end: int) -> tuple[str, ...]:
    """Return the number of the clause that the one pointed at is said to be of: “(b) of Section 7” is of 7."""
    match = _UNDER.match(text, end)
    if match is None:
        return ()
    annexed = (ANNEX,) if ANNEXED.match(match["word"]) else ()
    return (*annexed, *(part.casefold() for part in PART.findall(match["place"])))


def _joined(text: str, match: re.Match[str]) -> list[re.Match[str]]:
    """Return the places of a reference; after one section and commas alone (“§ 7, 45 Stat.”) only the first is one."""
    found = list(_ONE.finditer(text, match.start("places"), match.end("places")))
    between = [text[one.end() : other.start()] for one, other in pairwise(found)]
    several = match["sign"] == "§§" or (match["word"] or "").casefold().endswith(_PLURAL)
    return found if several or any(_TITLED.sub("", each).strip() != "," for each in between) else found[:1]


def _parts(one: re.Match[str]) -> Iterator[str]:
    yield from (part.casefold() for part in PART.findall(one["place"]))
    yield from (step[1].casefold() for step in _STEP.finditer(one["more"]))
