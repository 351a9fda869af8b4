"""Other ways to read a locator when it is not in the catalogue as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clausemark.regulations.citation_words import DIVISION_UNITS, ROMANS, SUBPARAGRAPH
from clausemark.regulations.locator import Part

_PIECES = re.compile(r"\d+|[A-Za-z]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SECOND = 2


def rereadings(parts: tuple[Part, ...], *, roman_paragraphs: bool) -> Iterator[tuple[Part, ...]]:
    """Yield the other readings of a locator, the most likely first.

    `6.1.f` and `6 1f` become 6(1)(f); a subparagraph, a chapter or a year that the catalogue does
    not number is left out; `Art. 6 I f`, as German lawyers write, becomes 6(1)(f) where
    `roman_paragraphs` allows it.
    """
    plain_parts = _without_subparagraph(parts)
    candidates = [plain_parts, _split(plain_parts), _main_only(plain_parts), _without_year(plain_parts)]
    candidates += [_split(_main_only(plain_parts)), _section_of_part(plain_parts)]
    if roman_paragraphs:
        candidates += [_roman_paragraph(plain_parts), _roman_paragraph(_split(plain_parts))]
    seen = {parts, ()}
    for candidate in candidates:
        if candidate not in seen:
            seen.add(candidate)
            yield candidate


def _without_subparagraph(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part[0] != SUBPARAGRAPH)


def _split(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    split: list[Part] = []
    for unit, value in parts:
        pieces = _PIECES.findall(value)
        split.append((unit, pieces[0] if pieces else value))
        split.extend(("", piece) for piece in pieces[1:])
    return tuple(split)


def _main_only(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    kept = [("", value) for unit, value in parts if unit == "sec" or unit not in DIVISION_UNITS]
    return tuple(kept)


def _section_of_part(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Read `Part 1005.11` as section 1005.11: a number with a dot is never a part."""
    is_section = bool(parts) and parts[0][0] == "part" and "." in parts[0][1]
    return (("", parts[0][1]), *parts[1:]) if is_section else parts


def _without_year(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    has_year = len(parts) > 1 and _YEAR.fullmatch(parts[-1][1]) is not None
    return parts[:-1] if has_year else parts


def _roman_paragraph(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    if len(parts) < _SECOND or parts[1][0] or parts[1][1].casefold() not in ROMANS:
        return parts
    number = str(ROMANS[parts[1][1].casefold()])
    return (parts[0], ("", number), *parts[2:])
