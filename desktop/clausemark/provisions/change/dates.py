"""Dates that a document states of itself: from when it applies, when it was last changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = {
    "jan": 1, "janv": 1, "januar": 1, "january": 1, "janvier": 1, "enero": 1, "gennaio": 1, "januari": 1, "janeiro": 1,
    "feb": 2, "februar": 2, "february": 2, "févr": 2, "février": 2, "febrero": 2, "febbraio": 2, "februari": 2,
    "fevereiro": 2, "mar": 3, "march": 3, "märz": 3, "mars": 3, "marzo": 3, "maart": 3, "março": 3, "apr": 4,
    "april": 4, "avril": 4, "abril": 4, "aprile": 4, "may": 5, "mai": 5, "mayo": 5, "maggio": 5, "mei": 5,
    "maio": 5, "jun": 6, "june": 6, "juni": 6, "juin": 6, "junio": 6,
    "giugno": 6, "junho": 6, "jul": 7, "july": 7, "juli": 7, "juillet": 7,
    "julio": 7, "luglio": 7, "julho": 7, "aug": 8, "august": 8, "août": 8, "agosto": 8, "augustus": 8, "sep": 9,
    "sept": 9, "september": 9, "septembre": 9, "septiembre": 9, "settembre": 9, "setembro": 9, "oct": 10, "okt": 10,
    "october": 10, "oktober": 10, "octobre": 10, "octubre": 10, "ottobre": 10, "outubro": 10, "nov": 11, "november": 11,
    "novembre": 11, "noviembre": 11, "novembro": 11, "dec": 12, "dez": 12, "december": 12, "dezember": 12,
    "décembre": 12, "diciembre": 12, "dicembre": 12, "dezembro": 12,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?(?P<name2>{_MONTH})\.?,?\s(?:de\s|del\s)?(?P<year2>\d{{4}})"
    rf"|(?P<name3>{_MONTH})\.?\s(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year3>\d{{4}})"
    rf"|(?P<name4>{_MONTH})\.?\s(?P<year4>\d{{4}})",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"last\s(?:updated|modified|revised|changed)|date\sof\slast\srevision|updated\son|dernière\smise\sà\sjour|mis\sà\sjour\sle"
    r"|zuletzt\s(?:aktualisiert|geändert)|stand:|última\s(?:actualización|modificación|atualização)"
    r"|ultim[oa]\s(?:aggiornamento|modifica)|laatst\s(?:bijgewerkt|gewijzigd)",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(
    r"effective(?:\sdate)?(?:\sas\sof)?\b|(?:come|comes|go|goes|enter|enters)\sinto\s(?:effect|force)|in\s(?:effect|force)\s(?:from|as\sof)"
    r"|entrée\sen\svigueur|entrent\sen\svigueur|en\svigueur\s(?:le|à\scompter)|gültig\sab|in\skraft\sab|tritt\sam"
    r"|fecha\sde\s(?:entrada\sen\svigor|vigencia)|entrada\sem\svigor|in\svigore\sdal|ingangsdatum|van\skracht\svanaf",
    re.IGNORECASE,
)
_REACH = 60
"""Characters between the words and the date that they announce."""


@dataclass(frozen=True, slots=True)
class StatedDates:
    """ISO dates as a text states them, `2025-07` where it names no day; None where it states none.

    `updated_words` and `effective_words` are the words that say so.
    """

    updated: str | None = None
    effective: str | None = None
    updated_words: str = ""
    effective_words: str = ""


def stated_dates(text: str) -> StatedDates:
    """Return the first date that a text gives as that of its last change, and of its taking effect."""
    updated, updated_words = _stated(text, _UPDATED)
    effective, effective_words = _stated(text, _EFFECTIVE)
    return StatedDates(updated, effective, updated_words, effective_words)


def days_of_notice(effective: str | None, captured: date) -> int | None:
    """Return the days from a capture to the stated effective date; None when no full date is stated."""
    if effective is None or len(effective) != len("2025-07-01"):
        return None
    return (date.fromisoformat(effective) - captured).days


def _stated(text: str, announced: re.Pattern[str]) -> tuple[str | None, str]:
    for words in announced.finditer(text):
        found = _DATE.search(text, words.end(), min(len(text), words.end() + _REACH))
        if found is None or "\n\n" in text[words.end() : found.start()]:
            continue
        iso = _iso(found)
        if iso is not None:
            return iso, " ".join(text[words.start() : found.end()].split())
    return None, ""


def _iso(found: re.Match[str]) -> str | None:
    if found["name4"]:
        return f"{found['year4']}-{_MONTHS[found['name4'].casefold()]:02d}"
    year = found["year"] or found["year2"] or found["year3"]
    day = found["day"] or found["day2"] or found["day3"]
    name = found["name2"] or found["name3"]
    month = _MONTHS[name.casefold()] if name else int(found["month"])
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
