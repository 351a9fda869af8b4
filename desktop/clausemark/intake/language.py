"""A guess at the language of a text that does not say it, from the small words that no text does without."""

from __future__ import annotations

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in you your or for with that this any are our may we will by not",
    "fr": "le la les des et vous vos votre que dans pour une est nous aux sur par ou ce pas",
    "de": "der die das und sie zu den von ihre mit nicht auf für oder wir ist im eine werden durch",
    "es": "el los las y que usted su para una con por en se del sus o no es al como",
    "it": "il di e che per la gli dei una con non si le del della nel sono da o alla",
    "nl": "de het een en van u uw voor wij op dat met niet of zijn door aan om deze te",
    "pt": "o os as e que você seu para uma com não por em se do da dos nos ou ao",
    "pl": "i w na z do nie się oraz lub jest przez dla że to od po są które tym jak",
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_FEW = 40


def guess_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the likely language; None when the text is short or the guess is not clear."""
    sample = text[:_SAMPLE].casefold()
    words = _WORD.findall(sample)
    if len(words) < _FEW:
        return None
    often = Counter(words)
    often["com"] -= sample.count(".com")  # the end of addresses, and a word of Portuguese
    counts = sorted(((sum(often[word] for word in small), language) for language, small in _SETS.items()), reverse=True)
    (best, language), (second, _) = counts[:2]
    return language if best > len(words) * 0.1 and best > second * 1.2 else None
