"""Words that make a clause better or worse for the people bound by it: hints for a person, never a verdict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.phrases import Phrase, phrase

_WORSE = {
    phrase("arbitration"): r"arbitrat\w+|mass\sfiling\w*",
    phrase("rights waived"): r"waiv\w+|class\saction\w*|jury\strial|renonc\w+|verzicht\w+",
    phrase(
        "discretion of the platform"
    ): r"(?:sole|absolute|own)\sdiscretion|at\sany\stime|for\sany\sreason|without\scause",
    phrase("no notice"): r"without\s(?:prior\s)?notice|without\snotifying|sans\spréavis|ohne\svorankündigung",
    phrase("liability limited"): r"not\s(?:be\s)?(?:liable|responsible)|as\sis|disclaim\w*|indemnif\w+|hold\sharmless",
    phrase("suspension or termination"): r"suspend\w*|terminat\w+|ban(?:ned)?\b|restrict\s\w+\saccess|disable\w*",
    phrase("use for advertising"): r"sponsored|advertis\w+|marketing|profil\w+|publicitaire\w*|werb\w+",
    phrase("use for training"): r"train(?:ing)?\s(?:our|models|data)|improve\s(?:our\s)?models",
    phrase("sharing with others"): r"third\sparties|affiliates|partners|data\ssale|sell\syour",
    phrase("monitoring"): r"monitor\w*|audit\w*|inspect\w*|automated\ssystems|track\w*",
    phrase("money"): r"non-?refundable|late\sfee\w*|auto(?:matic(?:ally)?)?-?\s?renew\w*|price\sincrease\w*|penalt\w+",
    phrase("perpetual licence"): r"perpetual|irrevocabl\w+|sublicen[cs]\w+|royalty-free",
    phrase("duties"): r"you\smust(?:\snot)?|you\sagree\snot|you\sare\sresponsible|prohibited|may\snot",
}
_BETTER = {
    phrase("a way to refuse"): r"opt[\s-]?out|unsubscribe|withdraw\s(?:your\s)?consent|with\syour\sconsent|object\sto",
    phrase(
        "rights of the person"
    ): r"(?:the|a)\sright\sto|your\srights|privacy\srights|droit\s(?:de|d['’])\w+|recht\sauf",
    phrase(
        "notice"
    ): r"we(?:['’]ll|\swill)\s(?:\w+\s)?(?:notify|inform|tell|let)\s|days['’]?\s(?:prior\s)?notice|in\sadvance",
    phrase("deletion or export"): r"delet(?:e|ion)\syour|export\w*|portab\w+|download\syour\sdata|erasure",
    phrase("complaint or redress"): r"complain\w*|appeal\w*|redress|ombuds\w+|supervisory\sauthority|free\sof\scharge",
    phrase("refund"): r"refund\w*(?!able)|cancel\w*\s(?:at\sany\stime|free)|cooling[\s-]off",
    phrase("safeguards"): r"encrypt\w*|privacy\sframework|safeguard\w*|adequacy|de-?identif\w+|anonymi[sz]\w+",
    phrase(
        "promise not to"
    ): r"(?:we\s(?:do\snot|don['’]t|will\snot|won['’]t)|never)\s(?:sell|share|use|train|claim)\w*",
}


@dataclass(frozen=True, slots=True)
class Signal:
    """A hint that a clause got worse or better: its name, the words, and whether it is for the better."""

    name: str
    words: str
    better: bool


def _compiled(table: Mapping[Phrase, str]) -> dict[Phrase, re.Pattern[str]]:
    return {name: re.compile(rf"\b(?:{words})", re.IGNORECASE) for name, words in table.items()}


_PATTERNS = ((False, _compiled(_WORSE)), (True, _compiled(_BETTER)))


def signals_of(removed: str, added: str) -> tuple[Signal, ...]:
    """Return the hints in words that a change took out and put in; what stands in both says nothing.

    Words that are worse and were taken out are a hint for the better, and the other way round.
    """
    found: list[Signal] = []
    for better, patterns in _PATTERNS:
        for name, pattern in patterns.items():
            before, after = pattern.search(removed), pattern.search(added)
            if after is not None and before is None:
                found.append(Signal(name, _words(after), better))
            elif before is not None and after is None:
                found.append(Signal(phrase("no longer: {signal}", signal=name), _words(before), not better))
    return tuple(found)


def _words(found: re.Match[str]) -> str:
    return " ".join(found[0].split())
