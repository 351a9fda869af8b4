"""What a name and a sentence can hold: nothing that cannot be printed, and nothing that turns around what is read."""

from __future__ import annotations

import re
import unicodedata

from clausemark.errors import UsageError
from clausemark.phrases import Phrase, phrase
from clausemark.review.lookalikes import is_ignorable

LONGEST_NAME = 300
"""Characters of a name at most; no person, firm or document is called by more."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAK = re.compile("[\t\n\r\u2028\u2029]")
_TURNS = re.compile("[\u202d\u202e]")
"""Overrides: letters are shown in an order in which they were not written. Other marks only help mixed scripts."""
_JOINERS = "\u200c\u200d"
"""They change how Persian and Indian letters are joined, so that a name may need them."""
_SHOWN = 40


def tidy_name(name: str) -> str:
    """Return a name on one line, composed (NFC), without blanks around it and without marks that nobody sees.

    What would change how the name reads when left out stays in it; `name_flaw` finds it.
    """
    seen = "".join(char for char in name if char in _JOINERS or _TURNS.match(char) or not _is_mark(char))
    return unicodedata.normalize("NFC", " ".join(seen.split()))


def readable_name(name: str) -> str:
    """Return a name that nobody typed, such as that of a file, as it can be read; signs stand for what cannot."""
    shown = _TURNS.sub("\ufffd", _UNPRINTABLE.sub("\ufffd", tidy_name(name)))
    cut = shown[:LONGEST_NAME].strip()
    return "\ufffd" if cut and _unseen(cut) else cut


def name_flaw(name: str) -> Phrase | None:
    """Return in words why a name cannot be taken, None when it can; a blank one is no flaw of its letters."""
    broken = _UNPRINTABLE.search(name) or _BREAK.search(name)
    if broken is not None:
        return phrase("it holds the character {character}, which cannot be printed", character=_code(broken.group()))
    if _TURNS.search(name):
        return _turned(name)
    if _unseen(name):
        return phrase("nothing in it can be seen")
    if len(name) > LONGEST_NAME:
        return phrase("it has {count} characters, and {most} are the most", count=len(name), most=LONGEST_NAME)
    return None


def words_flaw(words: str) -> Phrase | None:
    """Return in words why a sentence cannot be taken, None when it can; lines and tabs are a person's own."""
    broken = _UNPRINTABLE.search(words)
    if broken is not None:
        character, before = _code(broken.group()), _before(words, broken.start())
        return phrase(
            "it holds the character {character}, which cannot be printed, after “{before}”",
            character=character,
            before=before,
        )
    if _TURNS.search(words):
        return _turned(words)
    if _unseen(words):
        return phrase("nothing in it can be seen")
    return None


def unfit_name(what: str, name: str, flaw: str) -> UsageError:
    """Return the refusal of a name (`name-unfit`)."""
    message = phrase(
        "{what} “{name}” cannot be taken: {flaw}. Type it anew, letter by letter.",
        what=what,
        name=shown_name(name),
        flaw=flaw,
    )
    return UsageError(message, reason="name-unfit")


def unfit_words(what: str, flaw: str) -> UsageError:
    """Return the refusal of a sentence (`words-unfit`)."""
    message = phrase("{what} cannot be kept: {flaw}. Remove it, or type these words anew.", what=what, flaw=flaw)
    return UsageError(message, reason="words-unfit")


def shown_name(name: str) -> str:
    """Return a name as a message may show it: short, and what cannot be seen as its code."""
    short = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
    return "".join(f"[{_code(char)}]" if is_ignorable(char) or _UNPRINTABLE.match(char) else char for char in short)


def _unseen(text: str) -> bool:
    return bool(text.strip()) and all(is_ignorable(char) or char.isspace() for char in text)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) == "Cf" or char == "\u034f"


def _turned(text: str) -> Phrase:
    found = _TURNS.search(text)
    character = "" if found is None else _code(found.group())
    return phrase("the character {character} in it turns around what is read", character=character)


def _before(words: str, at: int) -> str:
    return " ".join(words[max(0, at - _SHOWN) : at].split())


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
