"""Numbers and their nouns: one form for one thing and another for several, as the language of the window counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def agreeing(number: int, one: str, many: str) -> str:
    """Return which of two translated forms goes with a number; French counts nought with one."""
    is_french = QLocale().language() is QLocale.Language.French
    return one if number == 1 or (number == 0 and is_french) else many


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun, written as the language writes numbers; the form of one holds `{0}` or its 1."""
    form = agreeing(number, one, many)
    return (form if "{0}" in form else form.replace("1", "{0}", 1)).format(QLocale().toString(number))
