"""The language of a pack: its fixed texts, counts, dates and numbers; what people wrote is never translated.

English is the language of the source and of the keys of every other one's phrases. A fixed text is written
`tongue.say("…")` where it is printed, or marked by `phrase` where it is only kept; a test
holds the translations to both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_DAYS = {"de": r"\3.\2.\1", "fr": r"\3/\2/\1"}
_THOUSANDS = {"de": ".", "fr": "\u202f"}
_COLONS = {"fr": "\u00a0: "}
_SEMICOLONS = {"fr": "\u202f; "}


def phrase(text: str) -> str:
    """Mark a fixed text that is said in the language of a pack elsewhere."""
    return text


GAP = phrase("not stated in the record")
"""What PDF and workbook say where the record says nothing."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language and its phrases by their English wording; a phrase that is not among them is said in English."""

    language: str = "en"
    phrases: Mapping[str, str] = field(default_factory=dict)

    def say(self, text: str, /, **values: str) -> str:
        """Return a fixed text with its braces filled."""
        said = self.phrases.get(text, text)
        return said.format(**values) if values else said

    def count(self, number: int, one: str, many: str) -> str:
        """Return a number with its noun: `one` and `many` hold `{n}` (“{n} finding”, “{n} findings”)."""
        single = number in {0, 1} if self.language == "fr" else number == 1
        return self.say(one if single else many, n=self.number(number))

    def number(self, number: int) -> str:
        """Return a whole number with its thousands parted."""
        return f"{number:,}".replace(",", _THOUSANDS.get(self.language, " "))

    @property
    def colon(self) -> str:
        """Return what parts a label from what it says: French has a no-break space before the colon."""
        return _COLONS.get(self.language, ": ")

    @property
    def semicolon(self) -> str:
        """Return what parts statements of one line: French has a thin no-break space before the semicolon."""
        return _SEMICOLONS.get(self.language, "; ")

    @property
    def gap(self) -> str:
        """Return the words for what the record does not state."""
        return self.say(GAP)

    def said(self, value: str | None) -> str:
        """Return a value, or the words for a gap."""
        return value or self.gap

    def said_of(self, *values: str | None) -> str:
        """Return the values that are recorded, parted by semicolons, or the words for a gap."""
        return self.semicolon.join(value for value in values if value) or self.gap

    def joined(self, values: Iterable[str], empty: str | None = None) -> str:
        """Return values parted by commas, or the words for none (a gap where they are not given)."""
        return ", ".join(value for value in values if value) or (self.gap if empty is None else empty)

    def word(self, code: str) -> str:
        """Return a code of a vocabulary in words (“potentially-conflicts-with”: “potentially conflicts with”)."""
        plain = code.replace("-", " ").replace("_", " ")
        return self.phrases.get(plain, plain)

    def severity(self, code: str | None) -> str:
        """Return a severity in words."""
        return self.word(code or phrase("not rated"))

    def mark(self, code: str | None) -> str:
        """Return a severity in capitals, as it stands in its block."""
        return self.severity(code).upper()

    def label(self, text: str) -> str:
        """Return a label of a vocabulary, as the record holds it in English, in this language."""
        return self.phrases.get(text, text)

    def day(self, value: str | None) -> str:
        """Return the date of a moment, or a date, as the language writes it; other text as it stands."""
        if not value or not _DATE.match(value):
            return self.said(value)
        if len(value) > 10 and not _MOMENT.fullmatch(value):
            return value
        return self._dated(value[:10])

    def utc(self, value: str | None) -> str:
        """Return a UTC moment in words (“2026-01-12 09:30:00 UTC”); other text as it stands."""
        if value and _MOMENT.fullmatch(value):
            return f"{self.moment(value)} UTC"
        return self.said(value)

    def moment(self, value: str | None) -> str:
        """Return a UTC moment for a column whose head says UTC."""
        if value and _MOMENT.fullmatch(value):
            return f"{self._dated(value[:10])} {value[11:].removesuffix('Z')}"
        return self.said(value)

    def _dated(self, day: str) -> str:
        return _DATE.sub(_DAYS.get(self.language, r"\1-\2-\3"), day)


ENGLISH = Tongue()
