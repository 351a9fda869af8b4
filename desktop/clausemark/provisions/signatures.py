"""Marks signature blocks: lines to sign on, with the short lines among and beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Style
from clausemark.provisions.sentences import is_full_clause, is_lead_in, is_terminated
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.units import LONGEST_LINE, Role, Unit, set_apart

_SIGNATURE = re.compile(
    r"\W*(?:by|name|title|date|its|signature|signed|print\sname|printed\sname|signatory|nom|qualité|signature|fait\sà"
    r"|ort,\sdatum|unterschrift|firma|fdo\.?|firmado|nombre|cargo|handtekening|naam|assinatura)\s*:|.*_{6,}|[.…\s]{12,}$|\W*/s/|signatures?\W*$|.*\(signature\)",
    re.IGNORECASE,
)
_TESTIMONIUM = re.compile(
    r"(?=[iefztylsa])(?:signed\s(?:by|for|on\sbehalf|as\sa\sdeed|this|at)\b|a(?:greed|ccepted)\sand\sa(?:ccepted|greed)\b|in\switness\s(?:whereof|of)|executed\s(?:as|by|this|in|on)\b|en\sfoi\sde\squoi|fait\s(?:à\s[^.;:]{2,60}?)?en\s\w+\sexemplaires|zu\surkund"
    r"|en\stestimonio|(?:y\s)?en\sprueba\sde\sconformidad|letto,\sconfermato|en\sfe\sde|in\sfede\sdi|ten\sblijke)",
    re.IGNORECASE,
)
_PAGE_NOTE = re.compile(
    r"[\[(*\s]*(?:signature\spages?\s(?:to\s)?follows?|signatures?\s(?:(?:appear\s)?on\s(?:the\s)?(?:following|next)\spages?|follow)"
    r"|(?:the\s)?(?:remainder|rest|balance)\sof\s(?:this\s|the\s)?page\s(?:has\sbeen\s|is\s)?(?:intentionally\s)?(?:left\s)?blank)[\])*.\s]*",
    re.IGNORECASE,
)
"""Notes that a page ends before the signatures."""
_CLOSING = re.compile(
    r"(?:(?:yours|very)\s(?:very\s)?(?:truly|sincerely|faithfully|respectfully)(?:\syours)?|(?:respectfully|sincerely)(?:\syours|\ssubmitted)?"
    r"|(?:with\s)?(?:best|kind|warm)(?:\sregards|\swishes)?|regards|cordially|mit\s(?:freundlichen|besten)\sgrüßen|cordialement|atentamente"
    r"|cordiali\ssaluti|distinti\ssaluti|met\svriendelijke\sgroet(?:en)?|z\spoważaniem)\s*,",
    re.IGNORECASE,
)
"""How a letter closes, above the name of who wrote it."""
_AFTER_CLOSING = 3
_OWN_FIELD = re.compile(
    r"(?:by|name|title|date|its|address|notice\saddress|e-?mail|tel(?:ephone)?|phone|fax|company|attention|attn|place|signature)\s*:",
    re.IGNORECASE,
)
"""A field of a signature block without its value."""
_FIELD = re.compile(r"(?<![^\W_])(?:by|name|title|date|its)\s?:|/s/", re.IGNORECASE)
_FIELDS_OF_BLOCK = 3
_SIGNING_REACH = 4
_LONGEST_PARTY = 40
"""Characters of a line such as "LANDLORD: TENANT:"."""


def mark_signatures(units: Sequence[Unit], grammar: Grammar | None) -> None:
    """Mark signature blocks: lines to sign on, with the short lines among and beside them."""
    for unit in units:
        if unit.role is Role.TEXT and len(unit.text) < LONGEST_LINE and _PAGE_NOTE.fullmatch(unit.text):
            set_apart(unit, "signature")
    _mark_closings(units, grammar)
    signed = {place for place, unit in enumerate(units) if unit.role is Role.TEXT and _is_signature_line(unit)}
    for place, unit in enumerate(units):
        if unit.role is Role.TEXT and _TESTIMONIUM.match(unit.text) and _is_signed_below(units, place):
            set_apart(unit, "signature")
            _spread(units, place, 1, grammar)
    for place in signed:
        whole = _is_whole_block(units[place].text)
        if whole or any(place + step in signed for step in range(-_SIGNING_REACH, _SIGNING_REACH + 1) if step):
            set_apart(units[place], "signature")
    for place in sorted(signed):
        if units[place].reason == "signature":
            _spread(units, place, -1, grammar)
            _spread(units, place, 1, grammar)


def _mark_closings(units: Sequence[Unit], grammar: Grammar | None) -> None:
    for place, unit in enumerate(units):
        if unit.role is Role.TEXT and unit.text[-1] == "," and _CLOSING.fullmatch(unit.text):
            _close(units, place, grammar)


def _close(units: Sequence[Unit], place: int, grammar: Grammar | None) -> None:
    """Set apart how a letter closes, and the name and office right below it."""
    set_apart(units[place], "signature")
    for unit in units[place + 1 : place + 1 + _AFTER_CLOSING]:
        written = unit.role is Role.TEXT and unit.kind is not BlockKind.HEADING and unit.label is None
        if not written or len(unit.text) >= LONGEST_LINE or is_lead_in(unit.text) or _says(unit, grammar):
            return
        set_apart(unit, "signature")


def _is_whole_block(text: str) -> bool:
    """Tell whether a paragraph is a whole block of signatures: three fields, two with a line to sign, or a mark."""
    fields = len(_FIELD.findall(text))
    return fields >= _FIELDS_OF_BLOCK or "/s/" in text or (fields == 2 and "______" in text)


def _is_signed_below(units: Sequence[Unit], place: int) -> bool:
    below = units[place + 1 : place + 9]
    return not below or any(_is_signature_line(unit) for unit in below)


def _is_signature_line(unit: Unit) -> bool:
    short = len(unit.text) <= 160 and (
        not is_terminated(unit.text)
        or "__" in unit.text[-8:]
        or unit.text.endswith(".....")
        or unit.text.startswith("/s/")
    )
    return short and unit.label is None and _SIGNATURE.match(unit.text) is not None


def _is_clause(unit: Unit) -> bool:
    """Tell whether a unit is what a title may stand over, so that the line before it is no name of a signatory."""
    if unit.role is not Role.TEXT or _is_signature_line(unit):
        return False
    return len(unit.text) > 80 or (unit.body > 0 and unit.label is not None)


def _says(unit: Unit, grammar: Grammar | None) -> bool:
    """Tell whether a unit is a sentence, and so no name, office or address of a signatory."""
    return is_terminated(unit.text) and is_full_clause(unit.text, unit.body, grammar)


def _spread(units: Sequence[Unit], place: int, step: int, grammar: Grammar | None) -> None:
    """Set apart the short lines next to a signature line; what stands before the words of signing is none."""
    for _ in range(3 * _SIGNING_REACH):
        place += step
        if not 0 <= place < len(units):
            return
        unit = units[place]
        if step < 0 and _TESTIMONIUM.match(unit.text):
            return
        if unit.role is Role.BOILERPLATE:
            continue
        named = unit.label is None or unit.label.style is Style.UPPER
        fragment = named and (len(unit.text) < 50 or (len(unit.text) < 80 and not is_terminated(unit.text)))
        party = unit.text.isupper() and len(unit.text) < _LONGEST_PARTY
        leads = is_lead_in(unit.text) and not (party or _OWN_FIELD.fullmatch(unit.text))
        if unit.kind is BlockKind.HEADING or not fragment or leads or _says(unit, grammar):
            return
        if step > 0 and place + 1 < len(units) and _is_clause(units[place + 1]):
            return
        set_apart(unit, "signature")
