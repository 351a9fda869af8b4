"""Numbers as laws print them, such as `(1)`, `12a.`, `XIV` and `§ 302.`, and as identifiers write them."""

from __future__ import annotations

import re

from clausemark.regulations.citation_words import ROMANS

_LABEL = re.compile(r"[\[(‘“]*\s*([0-9A-Za-z]+(?:[.\-–—][0-9A-Za-z]+)*)\s*[\])’”.:]*")
_TENS = {"xl": 40, "l": 50, "lx": 60, "lxx": 70, "lxxx": 80, "xc": 90, "c": 100}


def label(printed: str) -> str:
    """Return the number or letter of a division without its brackets and stops, empty for a dash or a bullet."""
    text = printed.replace("\u00a0", " ").strip().lstrip("§").strip()
    match = _LABEL.fullmatch(text)
    return match[1].replace("–", "-").replace("—", "-") if match else ""


def roman(text: str) -> int | None:
    """Return the number of a Roman numeral up to 139, None for anything else."""
    folded = text.casefold()
    if folded in ROMANS:
        return ROMANS[folded]
    for length in range(min(5, len(folded)), 0, -1):
        tens, ones = folded[:length], folded[length:]
        if tens in _TENS and (not ones or (ones in ROMANS and ROMANS[ones] < 10) or (tens == "c" and ones in ROMANS)):
            return _TENS[tens] + (ROMANS[ones] if ones else 0)
    return None


def arabic(printed: str) -> str:
    """Return a division's number as an identifier writes it: `III` becomes `3`, everything else lower case.

    A single letter is only taken for a number where it can hardly be a letter: I, V and X.
    """
    number = roman(printed) if printed.isupper() and (len(printed) > 1 or printed in "IVX") else None
    return str(number) if number is not None else printed.casefold()
