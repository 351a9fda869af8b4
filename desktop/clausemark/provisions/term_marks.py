"""Where a clause defines a term: by a quoted name before a word that defines, in brackets, or announced as one."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAIRS = (('"', '"”'), ("“", '”"'), ("„", "“”"), ("«", "»"), ("‘", "’"))
_OPEN = "".join(pair[0] for pair in _PAIRS)
_QUOTE = "|".join(
    rf"{first}\s?(?P<term{number}>[^\W\d_][^{first}{last}\n]{{0,79}}?)\s?[,.]?[{last}]"
    for number, (first, last) in enumerate(_PAIRS)
)
_ANY_QUOTE = re.sub(r"\?P<\w+>", "?:", _QUOTE)
_MEANS = (
    r"means?|(?:has|have)\sthe\s(?:\w+\s)?meanings?|refers?\sto|(?:is|are)\s(?:a\s)?(?:defined|references?\sto)|includes|signifies"
    r"|désigne(?:nt)?|signifie(?:nt)?|s[’']entend(?:ent)?|bezeichnet|bezeichnen|bedeutet|bedeuten|meint|sind|ist"
    r"|(?:a|ont)\sla\ssignification|(?:hat|haben)\s(?:die|folgende)\sBedeutung|tienen?\sel\ssignificado|ha(?:nno)?\sil\ssignificato"
    r"|significan?|se\srefieren?|indica(?:no)?|s[’']intend(?:e|ono)|designam?|betekent|verwijst\snaar|oznacza"
)
_JOINED = r"\s?(?:,|or|and|ou|et|oder|und|y|o|e|of|en)\s?"
_DEFINED = re.compile(
    rf"(?:{_QUOTE})(?:{_JOINED}(?:{_ANY_QUOTE})){{0,20}}(?:,?\s?\([^()]{{1,80}}\),?)?(?:\s\w+){{0,6}}?\s(?:{_MEANS})\b"
)
_IN_BRACKETS = re.compile(rf"\((?P<before>[^(){_OPEN}]{{0,60}})[{_OPEN}][^()]{{1,160}}\)")
_NO_NAME = re.compile(
    r"\b(?:such\sas|for\sexample|e\.g\.|if|see|like|including|defined\sin|described\sin|in\sthe|under|within|of\sthe"
    r"|labell?ed|marked|click\w*|select|tick|check|(?<!this\s)(?:exhibit|section|article|code)|siehe|vgl|wie|z\.\s?B\.|im\sAbschnitt"
    r"|voir|cf|par\sexemple|comme|tels?\sque|en\sanglais|véase|como|ejemplo|vedi|come|esempio|zie|zoals)(?!\w)",
    re.IGNORECASE,
)
"""What stands before a name in brackets that is only an example, a button or a place to look at."""
_QUOTED = re.compile(_QUOTE)
_ANY_OPEN = re.compile(f"[{_OPEN}]")
_ARTICLE = (
    r"(?:\s?:)?(?:\s(?:the|an?|our|your|these|this|der|die|das|den|dem|als|la|les?|leurs?|nos|notre|vos|votre|el|los|las"
    r"|il|gli|lo|i|o|os|as|de|het|een)|\sl[’'])?\s?"
)
_ANNOUNCED = re.compile(
    r"\b(?:(?:referred\sto|known)(?:\s\w+){0,3}?\sas|(?:designated|identified)(?:\sas)?|(?:hereinafter|hereafter)(?:,?\s\w+){0,4}?,?"
    r"|we(?:\s(?:will|shall|may))?\s(?:call(?:\s(?:it|this|that|these|them))?|say)"
    r"|refer\sto(?:\s\w+){1,5}?\sas|(?:collectively|together|jointly|individually),?(?:\s(?:as|(?:they\s)?(?:are|form|constitute)))?"
    r"|(?<!so-)called(?:\scollectively)?|being(?=\s(?:the|an?)\s)|each(?=\san?\s)"
    r"|(?:im\sFolgenden|nachfolgend|nachstehend|künftig|fortan)(?:\s\w+){0,3}?,?"
    r"|ci-après(?:,?\s\w+){0,4}?,?|(?:dénommé|désigné|appelé)e?s?(?:\s[\w-]+){0,3}?"
    r"|en\sadelante,?|denominad[oa]s?,?|(?:di|in)\sseguito(?:\s\w+){0,2}?,?|denominat[oaie]"
    r"|hierna(?:\s(?:te\snoemen|genoemd))?|doravante(?:\s\w+)?,?|zwan[aey](?:\sdalej)?|dalej(?:\sjako)?"
    rf"){_ARTICLE}\Z",
    re.IGNORECASE,
)
"""What stands right before a name that is given to something."""
_CALLED = re.compile(r"\s(?:(?:genannt|bezeichnet)\b|im\sFolgenden\s?:)")
_IS = re.compile(r"\s(?:is|are|represents?)\s")
_OPENS_SENTENCE = re.compile(r"(?:\A|[.;:!?]\s+|\n\s*)(?:[\w.]{1,8}[.)]\s+)?(?:(?:The|An?)\s)?\Z")
_BARE = re.compile(
    r"(?P<term>[A-Z][\w’'&-]*(?:\s(?:[A-Z][\w’'&-]*|of|and|or|the|to|for)){0,5})\s(?:means|shall\smean|has\sthe\smeaning)\b"
)
_EXPLAINED = re.compile(
    rf"[^\w{_OPEN}]*(?:(?:\d[\d.]{{0,7}}|[\w.]{{1,8}}[.)])\s+)?(?:{_QUOTE})(?:,\s|\s?:\s|\s[–—-]\s|[^\S\n]*\n\s*)(?=[^\W\d_])"
)
"""A name that opens a clause and is explained without a verb: “Input”, any data that …; or as an entry of a list."""
_POINTS_BACK = frozenset({"This", "That", "It", "Which", "What", "These", "Those", "He", "She", "They"})
_NUMBER = re.compile(r"\W*(?:[\w.]{1,8}[.)]\s+)?")
_BESIDE = re.compile(rf"{_JOINED}(?:(?:the|an?)\s)?")
_BEFORE = 80
_MOST_WORDS = 8


def term_places(text: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans, in the text of a clause, of the terms that it defines, in their order."""
    places: dict[tuple[int, int], None] = {}
    if _ANY_OPEN.search(text) is not None:
        places.update(dict.fromkeys(_before_means(text)))
        places.update(dict.fromkeys(_in_brackets(text)))
        places.update(dict.fromkeys(_announced(text, frozenset(places))))
    opening = _NUMBER.match(text)
    bare = _BARE.match(text, opening.end() if opening else 0)
    if (entry := _EXPLAINED.match(text)) is not None and _is_name(entry):
        places[_term_span(entry)] = None
    if bare is not None and bare["term"] not in _POINTS_BACK:
        places[bare.span("term")] = None
    yield from sorted(places)


def _before_means(text: str) -> Iterator[tuple[int, int]]:
    for match in _DEFINED.finditer(text):
        first = _term_span(match)
        yield first
        yield from map(_term_span, _QUOTED.finditer(text, first[1] + 1, match.end()))


def _in_brackets(text: str) -> Iterator[tuple[int, int]]:
    for bracket in _IN_BRACKETS.finditer(text):
        if _NO_NAME.search(bracket["before"]) is not None:
            continue
        quotes = list(_QUOTED.finditer(text, bracket.start(), bracket.end()))
        ends = bool(quotes) and text[quotes[-1].end() : bracket.end() - 1].strip(" ,;.") == ""
        yield from (span for span in map(_term_span, quotes) if ends or text[span[0]].isupper())


def _announced(text: str, known: frozenset[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the terms that words before them announce, and those beside a term, unless they are known."""
    last: int | None = None
    for match in _QUOTED.finditer(text):
        span = _term_span(match)
        beside = last is not None and _BESIDE.fullmatch(text, last, match.start()) is not None
        if span in known or beside or _is_announced(text, match, span[0]):
            last = match.end()
            yield span
        else:
            last = None


def _is_announced(text: str, match: re.Match[str], start: int) -> bool:
    """Tell whether something is called so, or the name opens a sentence that says what it is."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if _ANNOUNCED.search(before) is not None or _CALLED.match(text, match.end()) is not None:
        return True
    says = text[start].isupper() and _IS.match(text, match.end()) is not None
    return says and _OPENS_SENTENCE.search(before) is not None


def _is_name(entry: re.Match[str]) -> bool:
    """Tell whether a quoted name is one, and no sentence that is quoted."""
    start, end = _term_span(entry)
    name = entry.string[start:end]
    return name[0].isupper() and name[-1].isalnum() and name.count(" ") < _MOST_WORDS


def _term_span(match: re.Match[str]) -> tuple[int, int]:
    return next(match.span(f"term{number}") for number in range(len(_PAIRS)) if match[f"term{number}"] is not None)
