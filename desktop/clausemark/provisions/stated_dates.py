"""Finds the dates that a document states of itself: since when it is in force, when it was last changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from clausemark.provisions.provision import BoilerplateSpan

_MONTHS = {
    1: "january|jan|janvier|janv|januar|jänner|enero|ene|gennaio|gen|januari|janeiro|stycznia|styczeń",
    2: "february|feb|février|fevrier|févr|februar|febrero|febbraio|febbr|februari|fevereiro|fev|lutego|luty",
    3: "march|mar|mars|märz|marz|maerz|marzo|maart|mrt|março|marco|marca|marzec",
    4: "april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień",
    5: "may|mai|mayo|maggio|mag|mei|maio|maja|maj",
    6: "june|jun|juin|juni|junio|giugno|giu|junho|czerwca|czerwiec",
    7: "july|jul|juillet|juil|juli|julio|luglio|lug|julho|lipca|lipiec",
    8: "august|aug|août|aout|agosto|ago|augustus|sierpnia|sierpień",
    9: "september|sept|sep|septembre|septiembre|settembre|set|setembro|września|wrzesień",
    10: "october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out|października|październik",
    11: "november|nov|novembre|noviembre|novembro|listopada|listopad",
    12: "december|dec|décembre|decembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro|grudnia|grudzień",
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split("|")}
_NAME = "|".join(sorted(_MONTH, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"
    rf"|(?P<day1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|ª)?\s(?:of\s|de\s|di\s)?(?P<name1>{_NAME})\.?,?\s(?:de\s|del\s)?(?P<year1>\d{{4}})"
    rf"|(?P<name2>{_NAME})\.?\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year2>\d{{4}})"
    r"|(?P<one>\d{1,2})(?P<mark>[./-])(?P<two>\d{1,2})(?P=mark)(?P<year3>\d{4})(?!\d)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"last[\s-](?:updated?|modified|revised|changed|amended|reviewed)|(?:updated|revised|modified|amended|posted|published)(?:\son|\sas\sof)?\s*:?"
    r"|revision\sdate|version\s(?:of|dated?|date)|date\sof\s(?:last\s)?(?:revision|update)"
    r"|(?:dernière\s)?mises?\sà\sjour|dernière\smodification|dernière\sversion|mis(?:e|es)?\sà\sjour|version\sdu"
    r"|zuletzt\s(?:aktualisiert|geändert)|letzte\s(?:aktualisierung|änderung)|stand\s*:?|aktualisiert\sam|fassung\svom"
    r"|última\s(?:actualización|modificación|revisión|versión)|actualizad[oa]|fecha\sde\s(?:la\s)?última"
    r"|ultimo\saggiornamento|ultima\s(?:modifica|revisione)|aggiornat[oa]|(?:laatst|voor\shet\slaatst)\s(?:bijgewerkt|gewijzigd)|laatste\s(?:update|wijziging)|bijgewerkt"
    r"|última\s(?:atualização|alteração|modificação)|atualizad[oa]|(?:ostatnia|data)\s(?:aktualizacj[ai]|zmian[ay])|zaktualizowano",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(
    r"effective(?:\s(?:date|as\sof|from|on|starting|beginning|since))?|(?:in|into)\s(?:force|effect)|takes?\seffect|valid\s(?:from|as\sof)|applies\sfrom|applicable\s(?:from|as\sof)"
    r"|(?:entre(?:nt|ra)?|entrée|est|sont)\sen\svigueur|en\svigueur|applicables?\s(?:à\scompter|depuis|à\spartir)|date\sd['’]effet|prend\seffet"
    r"|gültig\s(?:ab|seit)|(?:tritt|treten)\s.{0,20}in\skraft|in\skraft|wirksam\s(?:ab|zum)|gilt\sab|gelten\sab"
    r"|(?:entra(?:rá|n)?|entrada)\sen\svigor|vigentes?\s(?:desde|a\spartir)|en\svigor|fecha\sde\s(?:entrada|vigencia|efecto)|efectiv[oa]s?\s(?:desde|a\spartir)"
    r"|in\svigore|(?:data\sdi\s)?decorrenza|efficac[ei]\s(?:dal|dall)|valid[oai]\sdal"
    r"|ingangsdatum|(?:geldig|van\skracht|van\stoepassing)\s(?:vanaf|sinds|per)|in\swerking"
    r"|(?:entra(?:m)?|entrada)\sem\svigor|em\svigor|vigência|data\sde\svigência|(?:obowiązuj[eą]|wchodzi\sw\sżycie|data\swejścia)",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(
    rf"(?P<word>{_UPDATED.pattern})\s{{0,2}}:?\s{{0,2}}(?P<name>{_NAME})\.?,?\s(?P<year>\d{{4}})", re.IGNORECASE
)
_HEAD, _TAIL = 4_000, 2_000
_AROUND = frozenset({"navigation", "header", "footer", "hidden", "control", "cookie-banner"})
"""Why what stands before and after a document on the page of a site is set apart."""
_GAP = 60
_YEAR = re.compile(r"(?:19(?<!\d19)|20(?<!\d20))\d\d(?!\d)")
_FOUR_DIGITS = re.compile(r"\d\d{3}")
"""Both begin with what few places of a text hold, so that a search passes over the others quickly."""
_BEFORE_YEAR, _AFTER_YEAR, _BEFORE_MONTH = 40, 6, 100
_BREAK = re.compile(r"[.!?]\s+[A-ZÀ-Þ]|\n\n.*\n\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class StatedDates:
    """ISO dates that a text states of itself, None where it states none; `updated` may be a month: `2025-07`."""

    effective: str | None = None
    updated: str | None = None


def stated_dates(text: str, language: str | None = None, boilerplate: Sequence[BoilerplateSpan] = ()) -> StatedDates:
    """Return the dates that the beginning, else the end, of a text states; a date that can be read two ways is none.

    The end is asked too for the day of the last change where the beginning names none, and a month serves where no
    day is named. `language` settles the order of 03/04/2026: day first in every language but English.
    `boilerplate` tells what of the text a site has put around its document: where that begins is not where the page
    does, and only what the document itself does not state is looked for in the whole page.
    """
    own = _document(text, boilerplate)
    found = _at_both_ends(own, language)
    if own is text or None not in (found.effective, found.updated):
        return found
    whole = _at_both_ends(text, language)
    return StatedDates(found.effective or whole.effective, found.updated or whole.updated)


def _document(text: str, boilerplate: Sequence[BoilerplateSpan]) -> str:
    """Return a text without what a site puts around its documents."""
    around = sorted((span.start, span.end) for span in boilerplate if span.reason in _AROUND)
    if not around:
        return text
    starts, ends = [0, *(end for _, end in around)], [*(start for start, _ in around), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _at_both_ends(text: str, language: str | None) -> StatedDates:
    head, tail = text[:_HEAD], text[-_TAIL:] if len(text) > _HEAD else ""
    found = _in(head, language)
    if found.updated is None:
        ending = _in(tail, language)
        updated = ending.updated or _month(head) or _month(tail)
        found = StatedDates(found.effective or (ending.effective if found == StatedDates() else None), updated)
    return found


def days_of_notice(effective: str | None, captured: date) -> int | None:
    """Return the days from a capture to the stated effective date; None when no date is stated."""
    return None if effective is None else (date.fromisoformat(effective) - captured).days


def _month(text: str) -> str | None:
    for year in _FOUR_DIGITS.finditer(text):  # looking for the few numbers first takes a tenth of the time
        found = _MONTH_ONLY.search(text, max(0, year.start() - _BEFORE_MONTH), year.end())
        if found is not None:
            return f"{found['year']}-{_MONTH[found['name'].casefold()]:02d}"
    return None


def _in(text: str, language: str | None) -> StatedDates:
    """Return the first date of each kind: one whose word stands shortly before it, else right before the word."""
    effective: str | None = None
    updated: str | None = None
    last = 0
    for match, day in _dates(text, language):
        before = text[max(last, match.start() - _GAP) : match.start()]
        last = match.end()
        cut = max((found.end() for found in _BREAK.finditer(before)), default=0)
        words = before[max(0, cut - 1) :]
        one, two = _last(_UPDATED, words), _last(_EFFECTIVE, words)
        if one < 0 and two < 0:
            continue
        if one > two:
            updated = updated or day
        else:
            effective = effective or day
    return StatedDates(effective, updated)


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((found.start() for found in pattern.finditer(words)), default=-1)


def _dates(text: str, language: str | None) -> Iterator[tuple[re.Match[str], str]]:
    last = 0
    for year in _YEAR.finditer(text):  # looking for the few years first takes a tenth of the time
        match = _DATE.search(text, max(last, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR)
        if match is None or match.end() <= year.start():
            continue
        last = match.end()
        numbers = _numbers(match, language)
        if numbers is None:
            continue
        try:
            yield match, date(*numbers).isoformat()
        except ValueError:
            continue  # the thirty-first of a month that has thirty days, or a number that is no date


def _numbers(match: re.Match[str], language: str | None) -> tuple[int, int, int] | None:
    if match["year"]:
        return int(match["year"]), int(match["month"]), int(match["day"])
    for number in "12":
        if match[f"year{number}"]:
            month = _MONTH[match[f"name{number}"].casefold()]
            return int(match[f"year{number}"]), month, int(match[f"day{number}"])
    one, two, year = int(match["one"]), int(match["two"]), int(match["year3"])
    if one > 12 or one == two or match["mark"] == "." or (language or "en")[:2] != "en":
        return year, two, one
    return (year, one, two) if two > 12 else None
