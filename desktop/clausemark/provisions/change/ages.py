"""Lines in which a page counts how long ago it was updated: they differ at every look, and nobody wrote them."""

from __future__ import annotations

import re

_LONGEST = 60
_UPDATED = re.compile(
    r"updated|modified|edited|published|reviewed|aktualisiert|geändert|à\sjour|modifié|actualizad|aggiornat|bijgewerkt"
    r"|atualizad",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+|an?|ein\w*|une?|una?|uno|um|uma|een)\s+"
_AGE = re.compile(
    rf"""\b(?:
    {_NUMBER}(?:second|minute|hour|day|week|month|year)s?\sago
    |vor\s{_NUMBER}(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)\w*
    |il\sy\sa\s{_NUMBER}(?:seconde|minute|heure|jour|semaine|mois|an)s?
    |(?:hace|há)\s{_NUMBER}(?:segundo|minuto|hora|día|dia|semana|mese?|mês|año|ano)s?
    |{_NUMBER}(?:second|minut|or|giorn|settiman|mes|ann)[oiae]\sfa
    |{_NUMBER}(?:seconde|minuut|minuten|uur|dag|week|weken|maand|jaar)(?:en)?\sgeleden
    |yesterday|today|gestern|heute|hier|aujourd.hui|ayer|hoy|ieri|oggi|gisteren|vandaag|ontem|hoje
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def without_ages(text: str) -> str:
    """Return a text without the ages in short lines that say when it was updated (“Updated: 7 days ago”).

    Line by line: one search through a long text would keep every other thread of the program waiting.
    """
    return "\n".join(_AGE.sub("", line) if _tells_age(line) else line for line in text.split("\n"))


def _tells_age(line: str) -> bool:
    return len(line) <= _LONGEST and _UPDATED.search(line) is not None
