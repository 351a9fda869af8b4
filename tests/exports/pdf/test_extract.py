"""Words are read back whatever the numbers of their glyphs."""

from __future__ import annotations

from clausepack.pdf.extract import _codes, _Content


class Glyphs:
    """A string operand as pikepdf gives it."""

    def __init__(self, *numbers: int) -> None:
        self._numbers = numbers

    def __bytes__(self) -> bytes:
        return b"".join(number.to_bytes(2, "big") for number in self._numbers)


def shown(*numbers: int) -> str:
    fonts = {"/F0": _codes(b"2 beginbfchar\n<D840><670D>\n<DC01><52A1>\nendbfchar")}
    content = _Content(fonts, None)
    content._font = fonts["/F0"]
    content._stack = [(0, False)]
    content._out = {0: []}
    content._show(Glyphs(*numbers))
    return "".join(content._out[0])


def test_glyph_numbers_that_look_like_surrogates_are_read() -> None:
    assert shown(0xD840, 0xDC01) == "服务"
    assert shown(0xDC01) == "务"


def test_a_glyph_without_meaning_says_nothing() -> None:
    assert shown(3, 0xD840) == "服"
