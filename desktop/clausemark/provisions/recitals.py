"""What comes before the first clause of a contract: the titles of its recitals and the words that end them."""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"(?:recitals?|w\s?i\s?t\s?n\s?e\s?s\s?s\s?e\s?t\s?h|background|whereas|preamble|préambule|präambel|considerando|premesse?"
    r"|overwegingen|reunidos|exponen|manifiestan|antecedentes)\W*$",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r"(?:the\s)?parties\W*|(?:les\sparties|(?:die\s)?(?:vertrags)?parteien|las\spartes|le\sparti|(?:de\s)?partijen|as\spartes)\W*",
    re.IGNORECASE,
)
_ENACTING = re.compile(
    r"(?:now,?\s(?:and\s)?therefore|(?:accordingly,?\s)?the\sparties\s(?:hereto\s)?(?:hereby\s|therefore\s)?agree\sas\sfollows|in\sconsideration\sof|it\sis\s(?:hereby\s)?agreed|ceci\s(?:étant\s)?exposé|(?:en\sconséquence,?\s)?il\sa\sété"
    r"\sconvenu|dies\svorausgeschickt|tutto\sciò\spremesso|por\stodo\s(?:ello|lo\s(?:expuesto|anterior))|en\svirtud\sde\slo\sexpuesto|komen\s(?:hierbij\s)?overeen"
    r"|ha(?:s|ve)\sadopted\sthis|ont?\sadopté|a\sadopté|ha(?:t|ben)\sfolgende|han?\sadoptado|ha(?:nno)?\sadottato|heeft\sde\svolgende)\b",
    re.IGNORECASE,
)


_RECITAL = re.compile(
    r"(?:whereas|considérant\squ|attendu\squ|considerando\sque|premesso\sche|overwegende\sdat)", re.IGNORECASE
)


def names_recitals(text: str) -> bool:
    """Tell whether a line is the title of what comes before the first clause: "RECITALS", "WHEREAS,"."""
    return _TITLE.match(text) is not None


def names_parties(text: str) -> bool:
    """Tell whether a line is the title above the parties of a contract: "PARTIES"."""
    return _PARTIES.fullmatch(text) is not None


def is_enacting(text: str) -> bool:
    """Tell whether a paragraph goes over from the recitals to what the parties agree: "NOW, THEREFORE, …" (R10)."""
    return _ENACTING.match(text) is not None


def is_recital(text: str) -> bool:
    """Tell whether a paragraph opens as a recital does: "WHEREAS the buyer …" (R10)."""
    return _RECITAL.match(text) is not None
