"""What kind of saying a piece of text is: a full clause, a fragment, a lead-in, an unfinished line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from clausemark.provisions.language import Grammar
from clausemark.provisions.remembered import Remembered

_CLOSING = "\"”’'»)]*_」』）"
_CLOSING_LEAD_IN = '"”’»)] -–—'
_JOINING = frozenset(["and", "or", "and/or", "et", "ou", "und", "oder", "sowie", "y", "e", "o", "u", "ed", "en", "of"])
_CONNECTING = re.compile(
    r"\W*(?:and|or|and/or|(?:by\sand\s)?(?:between|among)(?:\s(?:and\s)?among)?|(?:dated|made)\sas\sof|et|ou|entre|und|oder|zwischen|y|o|e|tra|fra|en|tussen)\W*",
    re.IGNORECASE,
)
# What these begin with is looked at after the sign that they are about: so a search goes from sign to sign.
_SENTENCE_END = re.compile(
    r"[.!?;:](?<!\b[Aa]bs.)(?<!\b[Aa]rt.)(?<!\b[Nn]r.)(?<!\bust.)(?<!\b[Ss]ec.)"
    r"(?=[\"”’»)\]]*\s+[\"“«(]*[A-ZÀ-ÖØ-Þ0-9])"
)
_SENTENCE_END_OR_LAST = re.compile(rf"{_SENTENCE_END.pattern}|$")
_TWO_SENTENCES = re.compile(r"[.!?](?<=\w\w\w.)\s+[\"“]?[A-ZÀ-ÖØ-Þ]")
_SHORTEST_LAST_WORD = 3
_RUN_IN = re.compile(
    r"[^.:;!?,]{2,80}?(?:\.|:|\s[–—-])(?=\s+(?:[\"“«(]*[^\W\d_a-z]|\((?:a|i|1)\)\s+[\"“]?[A-ZÀ-ÖØ-Þ]))"
)
_CAPITAL_RUN_IN = re.compile(
    r"[A-ZÀ-ÖØ-Þ][^a-zß-öø-ÿ.:!?]{2,80}?(?:\.|:|\s[–—-])(?=\s+[\"“«(]*[A-ZÀ-ÖØ-Þ][\w’]*[a-zß-öø-ÿ])"
)
"""A title in capitals, perhaps of several parts, before a sentence in small letters: "FEES; TAXES. You shall …"."""
_DEFINED = re.compile(
    r"[\"“”„«‘'][^\"“”„«»’]{1,80}[\"”“»’'],?\s|(?:the|le|la|les|der|die|das|el|il|de|het|o)\s[\"“„«]", re.IGNORECASE
)
_MEANING = re.compile(
    r"(?:(?:an?|the|une?|les?|la|eine?|der|die|das|una?|el|los|las|il|een|de|het|uma?|os?)\s)?[\"“„«‘'][^\"“”„«»’]{1,80}[\"”“»’'],?\s(?:\w+\s){0,3}(?:means?|mean|refers?\sto|has\sthe\smeaning|have\sthe\smeaning"
    r"|désignent|désigne|signifie|bezeichnet|bedeutet|significa|indica|betekent|designa|oznacza"
    r"|(?:a|ont)\s(?:la\ssignification|le\ssens)|(?:hat|haben)\sdie|tienen?\sel|ha(?:nno)?\sil|(?:heeft|hebben)\sde|t[eê]m\so"
    r"|ma(?:ją)?\sznaczenie)\b",
    re.IGNORECASE,
)
_QUOTE_MARKS = ('"', "“", "„", "«", "‘", "'")
_SUBORDINATED = re.compile(
    r"(?:if|when|where|unless|until|upon|except|subject|notwithstanding|in\sthe\sevent|to\sthe\sextent|as|by|during|after|before|once"
    r"|si|lorsque|lorsqu|quand|sous\sréserve|en\scas|dans\sle\scas|sauf|conformément|afin"
    r"|wenn|sofern|soweit|falls|im\sfalle|cuando|en\scaso|salvo|qualora|se|in\scaso|indien|als|wanneer|caso|quando)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:we|you|they|it|he|she|i|nous|vous|ils?|elles?|on|wir|ihr|nosotros|usted(?:es)?|noi|voi|lei|wij|jij|u|nós|você)\s",
    re.IGNORECASE,
)
_MAIN_CLAUSE = re.compile(
    r"(?:[^,;:]{1,120}[,:]\s)?(?:we|you|they|it|nous|vous|ils?|elles?|wir|nosotros|noi|wij|nós)\s\w", re.IGNORECASE
)
_SUBJECTLESS = re.compile(
    r"(?!(?:is|was|has|does|this|us|its|yes|besides|towards|perhaps|always|sometimes|afterwards|regards|whereas)\b)(?:\w+ly\s)?[A-Z]?[a-z]+[^s\W]s\s(?:the|a|an|any|all|your|our|their)\s"
)
_ACTING = re.compile(
    r"(?:The\s)?(?!(?:Other|Either|Neither|Former|Further|However|Another|Later|User|Under|Over|After|Prior|Minor)\b)[A-Z][a-z]{2,}(?:or|er|ee|ent|any)\s"
    r"(?:[a-z]+ly\s)?[a-z]{2,}[^s\W]s\s(?:the|an?|all|any|its|their|this|to|only|not|no|each|such|personal|data|access|[a-z]+ly|[A-Z][a-z]+)\b"
)
"""Who does what, in a verb that no list need hold: "Processor informs Controller", "The Supplier hosts the data"."""
_COMMAND = re.compile(r"([A-Z][A-Za-z]+)\s(?:the|an?|your|any|all|its|their|THE|AN?|YOUR|ANY|ALL|ITS|THEIR)\s\w")
"""An order in a verb that no list need hold: "Accompany the work with its source", never "Upon the end"."""
_NO_ORDER = frozenset(
    (
        "in on at by for from with without within under upon after before during through throughout of to as if when"
        " where while until unless because since although though whether despite over per via against among between"
        " beyond except not only both all half and or but outside inside toward about above below behind like unlike"
        " plus what which how that than once is are was were do does did has have had such even just also whereas save"
        " across into onto off out near around along yes no then now here there every each any this another neither"
        " either"
    ).split()
)
"""Words before "the" or "a" that open a phrase or another sentence than an order."""
_NO_VERB = ("ing", "ed", "ly", "s", "tion", "ment", "ness", "ity")
_IMPERATIVE = re.compile(
    r"(?:please|do\snot|don['’]t|never|always|veuillez|ne\s|bitte|por\sfavor|non\s|não\s)\b", re.IGNORECASE
)
_GOVERNING = re.compile(
    r"\b(?:to|shall|must|may|will|can|should|would|cannot|not|which|that|who|doit|doivent|peut|peuvent|debe|deben|puede|deve|devono|moet)"
    r"\s?[:：]\W*$",
    re.IGNORECASE,
)
_OPENING = " \t\n\"“”„«‘’'([*_¿¡•"
_ASKING = frozenset(["is", "was", "has", "does"])
_GOING_ON = ":;,.)"
"""Marks with which no sentence opens: what stood before them, often the text of a link, was lost or is elsewhere."""
_BRACKETED = re.compile(r"\([^()]*\)")
_FIRST_WORD = re.compile(r"\W*(\w+)")
_LETTERS = re.compile(r"[^\W\d_]")
_NOTED_END = re.compile(r"(?:[^\W\d_]{4}[.!?]|[.!?][\"”’)\]])\d{1,3}$")
_CUT_END = re.compile(
    r"\s(?:the|an|le|la|les|des|der|die|das|dem|den|el|los|las|il|gli|het)$|[^\W\d_]\s(?:and|or|of|et|ou|und|oder)$",
    re.IGNORECASE,
)
_FRAGMENT_REACH = 700
_LONG = 60
_MANY_WORDS = 7
_SHORTEST_UNSPACED = 8
"""Characters of a sentence in a script without blanks between words."""


def is_terminated(text: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    end = text[-8:].rstrip(_CLOSING)
    return end != "" and end[-1] in ".!?…。！？｡"


def is_noted_end(text: str) -> bool:
    """Tell whether a text ends as a sentence does, with the mark of a footnote behind it: "… products.”2"."""
    return text[-1:].isdigit() and _NOTED_END.search(text[-16:]) is not None


def stops_short(text: str) -> bool:
    """Tell whether a text ends with an article or in the middle of a pair, as no sentence does: it must go on."""
    return _CUT_END.search(text[-8:]) is not None


def is_lead_in(text: str) -> bool:
    """Tell whether a text ends with a colon, so that something must follow."""
    end = text[-6:].rstrip(_CLOSING_LEAD_IN)
    return end != "" and end[-1] in ":："


def governs_items(text: str) -> bool:
    """Tell whether a lead-in breaks off before its verb, so that its items are no sentences: "… terms, which:"."""
    return _GOVERNING.search(text[-24:]) is not None


def opens_with_verb(text: str, body: int, grammar: Grammar | None) -> bool:
    """Tell whether a finite verb, or a bare one, is the first of the words from `body` on."""
    first = _FIRST_WORD.match(text, body)
    if grammar is None or first is None:
        return False
    return grammar.marks.get(first[1].lower()) == "v" or (grammar.needs_subject and _orders(text[first.start(1) :]))


def _orders(bare: str) -> bool:
    order = _COMMAND.match(bare)
    if order is None:
        return False
    word = order[1].lower()
    return word not in _NO_ORDER and not word.endswith(_NO_VERB)


def is_unspaced(text: str) -> bool:
    """Tell whether a text begins in a script that writes no blanks between words, as Chinese and Japanese do."""
    return "\u3040" <= text[:1] <= "\u9fff"


def is_open_ended(text: str) -> bool:
    """Tell whether a text ends as an item of an enumeration does: with a semicolon, a comma, "and", "or"."""
    if text[-1:] in ";,；，、":
        return text != ""
    last = text[-12:].rsplit(None, 1)
    return len(last) == 2 and last[1].lower() in _JOINING


def is_connecting(text: str) -> bool:
    """Tell whether a line is nothing but the word that holds what stands above and below it together: "AND"."""
    return len(text) < 20 and _CONNECTING.fullmatch(text) is not None


def starts_with_person(text: str, body: int) -> bool:
    """Tell whether the words from `body` on open with a personal pronoun, as sentences do and titles do not."""
    return _PERSON.match(text, body) is not None


def is_title_case(text: str) -> bool:
    """Tell whether at least half of the longer words of a text start with a capital letter."""
    words = [word for word in text.split() if len(word) > 3]
    return 2 * sum(word[0].isupper() or not word[0].isalpha() for word in words) >= len(words)


def starts_small(text: str, body: int) -> bool:
    """Tell whether the first letter at or after `body` is a small one."""
    letter = _LETTERS.search(text, body)
    return letter is not None and letter.start() - body < 3 and letter[0].islower()


def is_upper_case(text: str) -> bool:
    """Tell whether a text has letters and all of them are capital."""
    return text.isupper()


def run_in_end(text: str, body: int) -> int:
    """Return where the run-in heading that starts at `body` ends, `body` when there is none."""
    match = _RUN_IN.match(text, body) or _CAPITAL_RUN_IN.match(text, body)
    if match is None or len(match[0].split()) > 9:
        return body
    return match.end()


def says_meaning(text: str) -> bool:
    """Tell whether a text opens with a term in quotes and says what it means."""
    return any(mark in text[:6] for mark in _QUOTE_MARKS) and _MEANING.match(text) is not None


def says_twice(text: str, body: int) -> bool:
    """Tell whether the words from `body` on are two sentences or more, or one after a title, with an end."""
    return is_terminated(text) and _TWO_SENTENCES.search(text, body + _SHORTEST_LAST_WORD) is not None


def is_long(text: str, body: int) -> bool:
    """Tell whether the words from `body` on are more than those of most noun phrases."""
    return text.count(" ", body) >= _MANY_WORDS


def is_full_clause(text: str, body: int, grammar: Grammar | None) -> bool:
    """Tell whether the text from `body` on says something by itself, as a sentence does; R1 to R5 rest on it."""
    return _KNOWN[text, body, grammar]


def _is_full(asked: tuple[str, int, Grammar | None]) -> bool:
    text, body, grammar = asked
    if body >= len(text) or text[body] in _GOING_ON:
        return False
    if is_open_ended(text):
        return _MEANING.match(text, body) is not None  # R1: an item that says what a term means
    defined = _DEFINED.match(text, body) is not None
    if starts_small(text, body) and not defined:
        return False
    if not (is_terminated(text) or is_lead_in(text) or len(text) - body > _LONG):
        return False
    if is_unspaced(text[body : body + 4].lstrip(_OPENING)):
        return len(text) - body >= _SHORTEST_UNSPACED
    after_title = run_in_end(text, body)
    starts = [body] if after_title == body else [*_sentence_starts(text, after_title), body]
    return any(_says_something(_sentence(text, start), grammar) for start in starts)


def _sentence_starts(text: str, start: int) -> Iterator[int]:
    """Yield where the sentences after a run-in heading start: one with a verb that the lists lack may come first."""
    yield start
    for end in _SENTENCE_END_OR_LAST.finditer(text, start + 1, min(len(text), start + _FRAGMENT_REACH)):
        if end.end() < len(text):
            yield end.end()


def _sentence(text: str, start: int) -> str:
    """Return the first sentence from a place on, as far as it needs to be read."""
    end = _SENTENCE_END.search(text, start + 1)
    return text[start : min(end.start() if end else len(text), start + _FRAGMENT_REACH)].strip()


def _lacks_subject(bare: str, grammar: Grammar) -> bool:
    """Tell whether a verb of the third person opens the words: "Restricts access to …" says it of a label before."""
    word = bare.partition(" ")[0].lower()
    return word.endswith("s") and word not in _ASKING and grammar.marks.get(word) == "v"


def has_verb(text: str, grammar: Grammar | None) -> bool:
    """Tell whether a finite verb stands in a text; no when its language is unknown."""
    return grammar is not None and "v" in grammar.outline(text)


def _says_something(sentence: str, grammar: Grammar | None) -> bool:
    if len(sentence.split(None, 2)) < 2:
        return False
    bare = sentence.lstrip(_OPENING)
    if _IMPERATIVE.match(bare) or _MAIN_CLAUSE.match(bare):
        return True
    if grammar is None:
        return len(sentence.split()) >= 4
    if grammar.needs_subject and (_SUBJECTLESS.match(bare) or _lacks_subject(bare, grammar)):
        return False
    if _has_main_verb(bare, sentence, grammar):
        return True
    return grammar.needs_subject and (_ACTING.match(bare) is not None or _orders(bare))


def _has_main_verb(bare: str, sentence: str, grammar: Grammar) -> bool:
    outline = grammar.outline(_BRACKETED.sub(" ", sentence))
    first = next(outline, "")
    if first == "v" or (_SUBORDINATED.match(bare) and "," in sentence):
        return True
    rest = Counter(outline)
    return rest["v"] > rest["r"] + (first == "r")


_KNOWN = Remembered[tuple[str, int, Grammar | None], bool](_is_full, lambda asked, _: 2 * len(asked[0]))
