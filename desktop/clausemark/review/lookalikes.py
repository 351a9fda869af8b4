"""Names that look alike: a key under which a name written with foreign letters or other marks is the same.

Used only to refuse an act under four eyes, or a new name in disguise, never to merge two people's records. In
the spirit of the skeletons of Unicode Technical Standard 39, with a table of our own: the Cyrillic, Greek,
Armenian and extended Latin letters that pass for a Latin one in common typefaces.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UPPER = {
    "АΑᎪ": "A", "ВΒᏴ": "B", "СϹᏟ": "C", "ЕΕᎬ": "E", "НΗᎻ": "H", "ІΙӀ": "I", "ЈͿᎫ": "J", "КΚᏦ": "K", "МΜᎷ": "M",
    "ΝՆ": "N", "ОΟՕ": "O", "РΡᏢ": "P", "Ԛ": "Q", "ЅՏᏚ": "S", "ТΤᎢ": "T", "Ս": "U", "ѴᏙ": "V", "ԜᎳ": "W", "ХΧ": "X",
    "УΥҮ": "Y", "ΖᏃ": "Z", "ԌᏀ": "G", "Ꭰ": "D", "ԼᏞ": "L", "Г": "r", "ØƟ": "O", "Ł": "L", "ĐÐƉ": "D", "Ħ": "H",
    "Æ": "AE", "Œ": "OE",
}  # fmt: skip
_LOWER = {
    "аαɑ": "a", "вьƅ": "b", "сϲ": "c", "ԁ": "d", "еєε": "e", "ɡց": "g", "һհн": "h", "іιıɩ": "i", "јϳ": "j", "кκ": "k",
    "ӏ": "l", "м": "m", "пηո": "n", "оοσօ": "o", "рρϱ": "p", "ԛզ": "q", "гᴦ": "r", "ѕ": "s", "тτ": "t", "υս": "u",
    "ѵν": "v", "ԝωաѡ": "w", "хχ": "x", "уγүყ": "y", "ø": "o", "ł": "l", "đð": "d", "ħ": "h", "æ": "ae", "œ": "oe",
    "þ": "th", "ŧ": "t", "ƀɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɨ": "i", "ʀ": "r", "ᴏ": "o", "ᴀ": "a", "ᴇ": "e",
    "ɴ": "n", "ᴠ": "v", "ᴡ": "w",
}  # fmt: skip
_LATIN = str.maketrans({char: plain for table in (_UPPER, _LOWER) for chars, plain in table.items() for char in chars})
_DIGITS = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s"})
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
"""Alphabets whose letters pass for one another, by the first word of the names of their characters."""
_ACCENTS = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
_IGNORABLE = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xE0000, 0xE0FFF),
)  # fmt: skip


def is_ignorable(char: str) -> bool:
    """Tell whether a character is invisible in a name: a control, a format mark, a filler or a selector."""
    if unicodedata.category(char) in {"Cf", "Cc", "Co", "Cs"}:
        return not char.isspace()
    return _within(ord(char), _IGNORABLE)


def look_alike(one: str, other: str) -> bool:
    """Tell whether a reader could take two names for one.

    Accents, punctuation, blanks, the order of the words, letters of other scripts that look Latin, a digit inside
    a word and a capital I after a small letter do not tell two names apart.
    """
    these, those = name_words(one), name_words(other)
    return sorted(these) == sorted(those) or _run_together(these) == _run_together(those)


def disguised(one: str, other: str) -> bool:
    """Tell whether two names look alike because letters of another alphabet, or digits, stand in for those of one.

    Names that differ by accents, punctuation, blanks or the order of the words alone are in no disguise.
    """
    return look_alike(one, other) and _made_of(one) != _made_of(other)


def mixes(name: str) -> bool:
    """Tell whether letters of two alphabets that look alike stand in one word of a name."""
    return any(len(_alphabets(word) & _ALIKE) > 1 for word in name.split())


def _made_of(name: str) -> tuple[frozenset[str], str, bool]:
    digits = "".join(sorted(char for char in name if char.isdigit()))
    return _alphabets(name), digits, re.search(r"[a-z]I", name) is not None


def _alphabets(text: str) -> frozenset[str]:
    letters = unicodedata.normalize("NFKD", text)
    return frozenset(unicodedata.name(char, "").split(" ")[0] for char in letters if char.isalpha())


@lru_cache(maxsize=1024)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as look-alikes are compared; one of signs alone is kept as it is."""
    plain = re.sub(r"(?<=[a-z])I", "l", _plain(name).translate(_LATIN))
    parted = "".join(char if _in_a_word(char) else " " for char in plain)
    return tuple(_word(word) for word in parted.split()) or tuple(plain.casefold().split())


def _in_a_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _plain(name: str) -> str:
    visible = "".join(char for char in name if not is_ignorable(char))
    decomposed = unicodedata.normalize("NFKD", visible)
    bare = "".join(char for char in decomposed if not _within(ord(char), _ACCENTS) and char not in "'’‘ʼ`´")
    return unicodedata.normalize("NFKC", bare)


def _run_together(words: tuple[str, ...]) -> str:
    return "".join(words).translate(_DIGITS)


def _word(word: str) -> str:
    folded = word.casefold().translate(_LATIN)
    return folded.translate(_DIGITS) if re.search(r"[^\W\d]", folded) else folded


def _within(point: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return point >= ranges[0][0] and any(first <= point <= last for first, last in ranges)
