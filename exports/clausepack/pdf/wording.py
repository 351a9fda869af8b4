"""How values of the record are said in print."""

from __future__ import annotations

import re


def first_upper(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def in_eights(digest: str) -> str:
    """Return a hash in groups of eight digits."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def web(address: str | None) -> str:
    """Return an address that a link may lead to, empty for anything that is not of the web."""
    return address if address and address.startswith(("http://", "https://")) else ""


def language_tag(code: str) -> str:
    """Return a language code if it is one (BCP 47), else an empty text."""
    return code if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code) else ""


def first_sentence(text: str, limit: int = 240) -> str:
    """Return the first sentence of a text, whole when it is short enough."""
    match = re.match(r".+?[.!?](?=\s|$)", text, re.DOTALL)
    sentence = match.group(0) if match else text
    return sentence if len(sentence) <= limit else sentence[: limit - 1].rsplit(" ", 1)[0] + " …"
