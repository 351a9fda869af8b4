"""What the record says of law in closed words, apart from the free English notes around them: status, verification."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clausepack.tongue import Tongue, phrase

_DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
_END = r"(?=$|[;.,] | \()"
"""Where a word of status stands for all of it: “in force as amended by …” says more than “in force as amended”."""
_STATUSES = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (rf"in force; applies from {_DAY}", phrase("in force; applies from {day}")),
        (rf"in force; enforced since {_DAY}", phrase("in force; enforced since {day}")),
        (rf"in force; sanctions from {_DAY}", phrase("in force; sanctions from {day}")),
        (rf"in force; national measures apply from {_DAY}", phrase("in force; national measures apply from {day}")),
        (rf"in force; national measures applied from {_DAY}", phrase("in force; national measures applied from {day}")),
        (rf"in force as amended{_END}", phrase("in force as amended")),
        (rf"in force in stages{_END}", phrase("in force in stages")),
        (r"in force\b", phrase("in force")),
        (rf"current version used{_END}", phrase("current version used")),
        (rf"current{_END}", phrase("current")),
        (rf"repealed and replaced from {_DAY}", phrase("repealed and replaced from {day}")),
        (rf"repealed{_END}", phrase("repealed")),
        (rf"removed{_END}", phrase("taken out of the law")),
        (rf"omitted{_END}", phrase("omitted")),
        (rf"assented {_DAY}", phrase("assented {day}")),
        (rf"prospective: not yet in force{_END}", phrase("prospective: not yet in force")),
        (rf"as the imported file states it{_END}", phrase("as the imported file states it")),
    )
)
_MEANINGS = (
    phrase(
        "machine-extracted from an official or official-derived file AND matched against an independent source or"
        " published totals"
    ),
    phrase("machine-extracted from one official or official-derived file; no second machine source"),
    phrase(
        "headings/numbers partly seen in search excerpts, otherwise editor knowledge; entries not seen carry"
        " verified:false"
    ),
    phrase("read from a file by the person who imported it; not checked by the editors of the catalogue"),
)
"""How deep an instrument was verified, as the files of the catalogue say it."""
_LEVEL = re.compile(r"(?P<level>[A-Z]): ")


@dataclass(frozen=True, slots=True)
class LawStatus:
    """A status parted: `said` is a fixed text with `{day}` for `day` (ISO), `note` what else it says, in English.

    Both may be empty. The words of the record are these, whatever language they are said in.
    """

    said: str
    day: str
    note: str


def law_status(text: str) -> LawStatus:
    """Part a status of an instrument or an article into what every language says and a free note."""
    for pattern, said in _STATUSES:
        found = pattern.match(text)
        if found is not None:
            return LawStatus(said, found.groupdict().get("day", ""), text[found.end() :].lstrip(" ;,.-"))
    return LawStatus("", "", text)


def status_in(tongue: Tongue, text: str) -> tuple[str, str]:
    """Return a status in the language of a pack, and the note that stays English; English keeps it in one piece."""
    if tongue.language == "en":
        return text, ""
    found = law_status(text)
    return (tongue.say(found.said, day=tongue.day(found.day)) if found.said else ""), found.note


def status_said(tongue: Tongue, text: str) -> str:
    """Return a status on one line, a note that stays English marked as such; empty where the record says nothing."""
    said, note = status_in(tongue, text)
    return tongue.semicolon.join(filter(None, (said, note and tongue.say("in English: {note}", note=note))))


def verification_in(tongue: Tongue, text: str) -> str:
    """Return how an instrument was verified in the language of a pack: “A: …”, and by whom it was imported."""
    level = _LEVEL.match(text)
    meaning = next((each for each in _MEANINGS if level and text.startswith(each, level.end())), "")
    if level is None or not meaning:
        return text
    return f"{level['level']}{tongue.colon}{tongue.say(meaning)}{text[level.end() + len(meaning) :]}"
