"""Numbers in the forms that Word prints them in (`ST_NumberFormat`, ISO/IEC 29500-1, 17.18.59)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from string import ascii_lowercase, ascii_uppercase

from clausemark.intake.html_lists import printed

_ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ALPHABETS: Mapping[str, str] = {
    "lowerLetter": ascii_lowercase,
    "upperLetter": ascii_uppercase,
    "russianLower": _RUSSIAN,
    "russianUpper": _RUSSIAN.upper(),
    "α": "αβγδεζηθικλμνξοπρστυφχψω",
    "Α": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
    "chicago": "*†‡§",
    "hebrew2": "אבגדהוזחטיכלמנסעפצקרשת",
}  # fmt: skip
"""Letters in their order by form; Greek is none of the standard's and told by its first letter."""
_ROWS: Mapping[str, str] = {
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
}
"""Signs that are followed by figures when they have been used up."""
_ROUNDS: Mapping[str, str] = {"ganada": "가나다라마바사아자차카타파하", "chosung": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"}
"""Signs that begin again when they have been used up."""
_COUNTED: Mapping[str, str] = {
    "chineseCounting": "一二三四五六七八九十",
    "chineseCountingThousand": "一二三四五六七八九十",
    "chineseLegalSimplified": "壹贰叁肆伍陆柒捌玖拾",
    "japaneseCounting": "一二三四五六七八九十",
    "taiwaneseCounting": "一二三四五六七八九十",
    "taiwaneseCountingThousand": "一二三四五六七八九十",
    "koreanCounting": "일이삼사오육칠팔구십",
}
"""Words for one to nine and for ten, of forms that say “three tens one”."""
_FORMAL_ONE = "壹"
"""One in the forms of contracts and cheques, where ten is “one ten”."""
_DIGITS: Mapping[str, str] = {
    "ideographDigital": "〇一二三四五六七八九",
    "japaneseDigitalTenThousand": "〇一二三四五六七八九",
    "koreanDigital": "영일이삼사오육칠팔구",
    "taiwaneseDigital": "○一二三四五六七八九",
}
_HEBREW = (
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"), (50, "נ"), (40, "מ"),
    (30, "ל"), (20, "כ"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"),
    (3, "ג"), (2, "ב"), (1, "א"),
)  # fmt: skip
_WIDEST = 9
_MOST_REPEATED = 30


def in_form(value: int, form: str) -> str:
    """Return a number in a form of `ST_NumberFormat`; forms without signs of ours are printed as figures."""
    special = _SPECIAL.get(form)
    if special is not None:
        return special(value)
    return f"{value:0{min(len(form), _WIDEST)}d}" if form.isdecimal() else str(value)


def custom_form(shown: str) -> str | None:
    """Return the form of numbers of which the first is shown (“001”, “α”), None when it tells none (17.9.17)."""
    return shown if shown.isdecimal() or shown in _ALPHABETS else None


def _letters(alphabet: str, value: int) -> str:
    """Return a letter; after z come aa, bb, cc, as Word counts."""
    if value <= 0:
        return str(value)
    rounds, place = divmod(value - 1, len(alphabet))
    return alphabet[place] * min(rounds + 1, _MOST_REPEATED)


def _in_row(row: str, value: int) -> str:
    return row[value - 1] if 0 < value <= len(row) else str(value)


def _in_rounds(row: str, value: int) -> str:
    return row[(value - 1) % len(row)] if value > 0 else str(value)


def _counted(words: str, value: int) -> str:
    if not 0 < value < 100:
        return str(value)
    tens, ones = divmod(value, 10)
    ten = "" if not tens else words[9] if tens == 1 and words[0] != _FORMAL_ONE else words[tens - 1] + words[9]
    return ten + (words[ones - 1] if ones else "")


def _by_digits(digits: str, value: int) -> str:
    return "".join(digits[int(each)] for each in str(value))


def _hebrew(value: int) -> str:
    if not 0 < value < 500:
        return str(value)
    letters = ""
    for worth, letter in _HEBREW:
        if value in {15, 16}:  # which would spell the name of God
            return letters + ("טו" if value == 15 else "טז")
        if value >= worth:
            letters += letter
            value -= worth
    return letters


def _ordinal_figure(value: int) -> str:
    ending = "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _words(value: int) -> str:
    if not 0 < value < 1000:
        return str(value)
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    below = _ONES[rest] if rest < 20 else "-".join(each for each in (_TENS[tens], _ONES[ones]) if each)
    return " ".join(each for each in (f"{_ONES[hundreds]} hundred" if hundreds else "", below) if each)


def _ordinal_words(value: int) -> str:
    words = _words(value)
    at = max(words.rfind("-"), words.rfind(" ")) + 1
    last = words[at:]
    return words[:at] + _ORDINALS.get(last, f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


_SPECIAL: Mapping[str, Callable[[int], str]] = {
    "lowerRoman": lambda value: printed(value, "i"),
    "upperRoman": lambda value: printed(value, "I"),
    "decimalZero": lambda value: f"{value:02d}",
    "ordinal": _ordinal_figure,
    "cardinalText": lambda value: _words(value).capitalize(),
    "ordinalText": lambda value: _ordinal_words(value).capitalize(),
    "none": lambda _: "",
    "bullet": lambda _: "",
    "hebrew1": _hebrew,
    **{form: partial(_letters, alphabet) for form, alphabet in _ALPHABETS.items()},
    **{form: partial(_in_row, row) for form, row in _ROWS.items()},
    **{form: partial(_in_rounds, row) for form, row in _ROUNDS.items()},
    **{form: partial(_counted, words) for form, words in _COUNTED.items()},
    **{form: partial(_by_digits, digits) for form, digits in _DIGITS.items()},
}
