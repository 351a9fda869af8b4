"""Where a line may break: after blanks, hyphens, slashes and dashes, between ideographs, inside addresses.

Follows the classes of UAX #14 that matter for contracts; a no-break space never breaks, a number stays with
the “Art.” or “§” before it, and an ellipsis with the word before it. Hyphens are the matter of `hyphens`.
"""

from __future__ import annotations

import re

_WORD = re.compile(
    r"(?:(?:§§?|Arts?\.|Nos?\.|para\.|tit\.|Sch\.) )?(?:[^ \t]+ (?:…|\.\.\.)(?![^ \t])[ \t]*|[^ \t]*[ \t]+|[^ \t]+)"
)
_INTEREST = re.compile(r"[-/\u00ad\u200b\u2002-\u2006\u2008-\u200a\u2010\u2013\u2014\u2e80-\uffdc?&=_|\\]|\S{30}")
_AFTER = frozenset("-/\u00ad\u200b\u2010\u2013\u2014\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a|\\")
_AFTER_IN_LONG = _AFTER | frozenset(".?&=_:,;@#~+%)]}")
_NO_START = frozenset("、。，．：；！？）」』】〉》〕］｝〜…‥ーァィゥェォッャュョぁぃぅぇぉっゃゅょ々,.:;!?)]}%’”»")
_JOINS = frozenset("\u00a0\u2007\u202f\u2060")
_NO_END = frozenset("（「『【〈《〔［｛([{‘“«¿¡$€£")
_LONG = 30


def word_spans(text: str) -> list[str]:
    """Return the words of a text, each with the blanks after it; joined they are the text, tabs as blanks."""
    return _WORD.findall(text.replace("\t", " "))


def pieces_of(word: str) -> list[str]:
    """Return the pieces of a word between which a line may break; joined they are the word."""
    if not _INTEREST.search(word):
        return [word]
    after = _AFTER_IN_LONG if len(word) > _LONG else _AFTER
    out: list[str] = []
    start = 0
    for at in range(1, len(word)):
        if _breaks(word, at, after):
            out.append(word[start:at])
            start = at
    out.append(word[start:])
    return out


def _breaks(word: str, at: int, after: frozenset[str]) -> bool:
    before, follows = word[at - 1], word[at]
    if follows in " \u200b" or follows in _NO_START or before in _NO_END or follows in _JOINS or before in _JOINS:
        return False
    if ideograph(before) or ideograph(follows):
        return True
    if before == "/" and follows.isdigit() and word[at - 2 : at - 1].isdigit():
        return False
    if before not in after or follows in after:
        return False
    return before not in "-\u2010" or (follows.isalpha() and word[at - 2 : at - 1].isalnum())


def ideograph(char: str) -> bool:
    """Tell whether a character is of a script that breaks between any two (Han, kana, Hangul, full width)."""
    return (
        "\u2e80" <= char <= "\ua4cf"
        or "\uac00" <= char <= "\ud7af"
        or "\uf900" <= char <= "\ufaff"
        or "\uff00" <= char <= "\uff60"
        or "\U00020000" <= char <= "\U0003fffd"
    )
