"""How values of the record are said in print."""

from __future__ import annotations

import re
from collections.abc import Iterable

GAP = "not stated in the record"


def said(value: str | None) -> str:
    """Return a value, or the words for a gap."""
    return value or GAP


def said_of(*values: str | None) -> str:
    """Return the values that are recorded, parted by semicolons, or the words for a gap."""
    return "; ".join(value for value in values if value) or GAP


def words(value: str) -> str:
    """Return a code of a vocabulary as words (“potentially-conflicts-with”: “potentially conflicts with”)."""
    return value.replace("-", " ").replace("_", " ")


def first_upper(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def utc(value: str | None) -> str:
    """Return a UTC moment in words (“2026-01-12 09:30:00 UTC”); other text as it stands."""
    if value and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", value):
        return value.replace("T", " ").replace("Z", " UTC")
    return said(value)


def moment(value: str | None) -> str:
    """Return a UTC moment for a column whose head says UTC."""
    return utc(value).removesuffix(" UTC")


def day(value: str | None) -> str:
    """Return the date of a moment."""
    return value[:10] if value and re.match(r"\d{4}-\d\d-\d\dT", value) else said(value)


def in_eights(digest: str) -> str:
    """Return a hash in groups of eight digits."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def joined(values: Iterable[str], empty: str = GAP) -> str:
    """Return values parted by commas, or the words for a gap."""
    return ", ".join(value for value in values if value) or empty


def web(address: str | None) -> str:
    """Return an address that a link may lead to, empty for anything that is not of the web."""
    return address if address and address.startswith(("http://", "https://")) else ""


def language_tag(code: str) -> str:
    """Return a language code if it is one (BCP 47), else an empty text."""
    return code if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code) else ""


def counted(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun (“1 finding”, “2 findings”)."""
    return f"{count:,} {one if count == 1 else many or one + 's'}".replace(",", " ")


def first_sentence(text: str, limit: int = 240) -> str:
    """Return the first sentence of a text, whole when it is short enough."""
    match = re.match(r".+?[.!?](?=\s|$)", text, re.DOTALL)
    sentence = match.group(0) if match else text
    return sentence if len(sentence) <= limit else sentence[: limit - 1].rsplit(" ", 1)[0] + " …"
