"""Builds the tree of a page without touching anything outside it, or says why it cannot."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 8192
_NO_CHARACTERS = re.compile("[\ud800-\udfff]")
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9-]*")


def declared_encoding(untrusted_data: bytes) -> str | None:
    """Return the encoding that a page's first bytes name, as written."""
    found = _CHARSET.search(untrusted_data[:_HEAD])
    return found.group(1).decode("ascii", "ignore") if found else None


def tree_of(decoded: str) -> etree._Element:
    """Return the root of a page; nothing is fetched and no entity of its own is resolved.

    Raises `InputRefusedError`: `unreadable`, or `hostile` when the parser would stop before the end.
    """
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8")
    data = _NO_CHARACTERS.sub("\ufffd", decoded.replace("\x00", "")).encode()
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _unreadable() from error
    if root is None:
        raise _unreadable()
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        message = phrase("The page nests too deeply to be read whole. Save it again from a browser, or as text.")
        raise InputRefusedError(message, reason="hostile")
    return root


def _unreadable() -> InputRefusedError:
    return InputRefusedError(
        phrase("The page cannot be read as HTML. Save it again from a browser."), reason="unreadable"
    )


@lru_cache(1024)
def _name_in_path(tag: str) -> str:
    return tag if _PLAIN_NAME.fullmatch(tag) else "*"


def step(tag: str, seen: dict[str, int]) -> str:
    """Return the XPath step to the next child of a name, and count it; `seen` counts the children before it."""
    name = _name_in_path(tag)
    seen[tag] = seen.get(tag, 0) + 1
    seen["*"] = seen.get("*", 0) + 1
    return f"{name}[{seen[name]}]"
