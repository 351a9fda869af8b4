"""Quotes that were copied from the source of a web page: their words without the tags."""

from __future__ import annotations

import html
import re

_PARTING = re.compile(
    r"</?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|br|hr|table|tr|td|th|section|article|blockquote)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CUT_TAG = re.compile(r"</?[a-z0-9]{0,10}\Z|\A[a-z0-9]{0,10}/?>", re.IGNORECASE)


def words_of_markup(quote: str) -> str:
    """Return the words of a quote without its tags, one cut at an end among them; the same words where it has none."""
    parted = _PARTING.sub(" ", quote)
    bare = _CUT_TAG.sub("", _TAG.sub("", parted))
    return quote if bare == quote else html.unescape(bare)
