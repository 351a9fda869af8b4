"""Numbers that fields of a Word file print: LISTNUM, and AUTONUM with its kin (ISO/IEC 29500-1, 17.16.5).

Such a field holds no result in the file; Word counts it whenever it shows the document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clausemark.intake.docx_number_forms import in_form
from clausemark.intake.docx_numbering import DEEPEST_LEVEL, Numbering

_FIELD = re.compile(r"\s*(LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)(?![A-Z])", re.IGNORECASE)
_PARTS = re.compile(r'"([^"]*)"|(\\.)\s*|([^\s"\\]+)')
_OUTLINE = ("upperRoman.", "upperLetter.", "decimal.", "lowerLetter)", "(decimal)", "(lowerLetter)", "(lowerRoman)")
_FORMS = {
    "alphabetic": "lowerLetter",
    "ALPHABETIC": "upperLetter",
    "roman": "lowerRoman",
    "ROMAN": "upperRoman",
    "ordinal": "ordinal",
    "ordtext": "ordinalText",
    "cardtext": "cardinalText",
}
"""The forms that a switch names; the case of letters and Roman figures is that of the name."""


def is_number_field(code: str) -> bool:
    """Tell whether a field prints a number that Word counts."""
    return _FIELD.match(code) is not None


@dataclass(frozen=True, slots=True)
class NumberedPlace:
    """The paragraph of a field: its list and level from 0, its heading level from 1, and the story it is counted in."""

    in_list: tuple[str, int] | None = None
    heading: int | None = None
    story: str = ""


@dataclass(slots=True)
class _Counted:
    """The numbers of AUTONUM fields of one kind: of headings by level from 1, and of the paragraphs below the last."""

    headings: dict[int, int] = field(default_factory=dict)
    below: int = 0

    def next(self, heading: int | None) -> None:
        """Count a heading, or with None a paragraph that is none."""
        if heading is None:
            self.below += 1
            return
        self.below = 0
        self.headings = {level: at for level, at in self.headings.items() if level <= heading}
        self.headings[heading] = self.headings.get(heading, 0) + 1

    def path(self) -> list[int]:
        """Return the numbers from the highest heading down to what was counted last."""
        upper = [at for _, at in sorted(self.headings.items())]
        return [*upper, self.below] if self.below else upper


class NumberFields:
    """Counts the number fields of a document in order; give it every one, once."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counted: dict[tuple[str, str], _Counted] = {}
        self._series: dict[str, tuple[str, int]] = {}
        self._place: NumberedPlace | None = None

    def printed(self, code: str, place: NumberedPlace) -> str:
        """Return what a field prints; fields of one paragraph are given the very same place."""
        found = _FIELD.match(code)
        if found is None:
            return ""
        kind = found.group(1).upper()
        names, switches = _parts(code[found.end() :])
        if kind == "LISTNUM":
            return self._listed(names, switches, place)
        counted = self._counted.setdefault((place.story, kind), _Counted())
        counted.next(place.heading)
        return _automatic(kind, counted, switches)

    def _listed(self, names: list[str], switches: dict[str, str], place: NumberedPlace) -> str:
        """Return the next number of the list named, else of the series in the paragraph, else of its own list."""
        within = self._place is place
        self._place = place
        series = self._series.get(place.story)
        named = self._numbering.named(names[0]) if names else None
        if named is not None:
            num, level = named, series[1] if series is not None and series[0] == named else 0
        elif place.in_list is not None and not within:
            num, level = place.in_list[0], place.in_list[1] + 1
        else:
            num, level = series if series is not None else ("NumberDefault", 0)
        if switches.get("\\l", "").isdecimal():
            level = int(switches["\\l"]) - 1
        level = min(max(level, 0), DEEPEST_LEVEL)
        self._series[place.story] = (num, level)
        if switches.get("\\s", "").isdecimal():
            self._numbering.begin(num, level, int(switches["\\s"]), place.story)
        printed = self._numbering.next(num, level, place.story)
        return printed[0] if printed is not None else ""


def _parts(text: str) -> tuple[list[str], dict[str, str]]:
    """Return the arguments of a field, and its switches each with what follows it."""
    names: list[str] = []
    switches: dict[str, str] = {}
    switch: str | None = None
    for quoted, sign, plain in _PARTS.findall(text):
        if sign:
            switch = sign.lower()
            switches[switch] = ""
        elif switch is not None:
            switches[switch], switch = quoted or plain, None
        else:
            names.append(quoted or plain)
    return names, switches


def _automatic(kind: str, counted: _Counted, switches: dict[str, str]) -> str:
    path = counted.path()
    separator = switches.get("\\s") or "."
    if kind == "AUTONUMLGL":
        return separator.join(map(str, path)) + ("" if "\\e" in switches else separator)
    if kind == "AUTONUMOUT":
        form = _OUTLINE[min(len(path), len(_OUTLINE)) - 1]
        name = form.strip("().")
        return form.replace(name, in_form(path[-1], name))
    wanted = switches.get("\\*", "")
    return in_form(path[-1], _FORMS.get(wanted) or _FORMS.get(wanted.lower(), "decimal")) + separator
