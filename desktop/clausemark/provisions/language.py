"""Words that tell a full clause from a fragment, and which of the known languages a text is in."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SAMPLE = 6_000

_VERBS = {
    "en": (
        "shall|will|would|may|might|must|should|can|cannot|could|is|are|was|were|am|has|have|had|do|does|did|isn['’]t|aren['’]t"
        "|won['’]t|don['’]t|doesn['’]t|can['’]t|(?:we|you|they|it|there|that|he|she|i)['’](?:re|ve|ll|s|d)"
        "|means?|agrees?|appl(?:y|ies)|includes?|contains?|provides?|represents?|warrants?|acknowledges?|survives?|remains?"
        "|grants|reserves?|constitutes?|refers?|governs?|requires?|becomes?|begins?|terminates|expires|prevails?|supersedes?"
        "|consents|understands?|confirms?|undertakes?|retains?|owns|depends?|allows?|permits?|prohibits?|affects?|describes?"
        "|explains?|accepts?|waives?|restricts|prevents|declares?|instructs?|authori[sz]es?|collects?|makes?|takes?|gives?|receives?|discloses?"
        "|occurs?|exists?|fails?|lets?|keeps?|certif(?:y|ies)|irrevocably|hereby"
    ),
    "fr": (
        "est|sont|sera|seront|était|étaient|soit|a|ont|avait|aura|auront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront"
        "|pouvons|pouvez|devons|devez|sommes|êtes|avons|avez|ai|suis|s['’]engage(?:nt)?|s['’]applique(?:nt)?|désigne(?:nt)?|signifie(?:nt)?"
        "|reconnaît|reconnaissent|accepte(?:nt)?|garantit|garantissent|déclare(?:nt)?|constitue(?:nt)?|reste(?:nt)?|demeure(?:nt)?"
        "|prend|fait|font|faisons|entend|convient|conviennent|permet(?:tent)?|\\w{3,}ons|\\w{3,}ez|vise|concerne|comprend|appartient"
    ),
    "de": (
        "ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|können|muss|müssen|darf|dürfen|soll|sollen|sollte"
        "|gilt|gelten|bleibt|bleiben|bedeutet|bezeichnet|umfasst|enthält|erfolgt|erfolgen|verpflichtet|stimmt|erkennt|gewährt"
        "|haftet|haften|behält|behalten|steht|stehen|tritt|treten|bedarf|bedürfen|unterliegt|unterliegen|findet|finden|liegt"
        "|erhebt|erheben|verarbeitet|verarbeiten|nutzt|nutzen|speichert|speichern|ermöglicht|besteht|bestehen|endet|beginnt|möchten"
    ),
    "es": (
        "es|son|será|serán|era|eran|está|están|estará|ha|han|había|habrá|debe|deben|deberá|deberán|puede|pueden|podrá|podrán"
        "|podemos|tiene|tienen|tendrá|significa|incluye|aplica|aplican|se\\s+\\w+[ae]n?|reconoce|acepta|garantiza|declara|constituye"
        "|permanece|queda|quedará|corresponde|corresponderá|utilizamos|recopilamos|\\w{3,}amos|\\w{3,}emos|hace|rige|regirá"
    ),
    "it": (
        "è|sono|sarà|saranno|era|erano|ha|hanno|avrà|deve|devono|dovrà|dovranno|può|possono|potrà|potranno|possiamo|significa"
        "|include|comprende|si\\s+\\w+[aeo](?:no)?|riconosce|accetta|garantisce|dichiara|costituisce|rimane|resta|utilizziamo"
        "|raccogliamo|\\w{3,}iamo|viene|vengono|intende|consente|prevede|spetta"
    ),
    "nl": (
        "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|dient|dienen"
        "|betekent|omvat|geldt|gelden|blijft|blijven|erkent|aanvaardt|garandeert|verklaart|gaat|gaan|bent|hebt|gebruiken"
        "|verzamelen|verwerken|behoudt|staat|komt|eindigt|begint|biedt"
    ),
    "pt": (
        "é|são|será|serão|era|eram|está|estão|tem|têm|terá|há|houver|deve|devem|deverá|deverão|pode|podem|poderá|poderão"
        "|podemos|significa|inclui|aplica|aplicam|se\\s+\\w+[ae]m?|reconhece|aceita|garante|declara|constitui|permanece|fica|ficará"
        "|utilizamos|coletamos|recolhemos|\\w{3,}amos|\\w{3,}emos|faz|rege"
    ),
}
_RELATIVES = {
    "en": r"that|which|who|whom|whose|where|when|if|unless|until|while|because|since|what|how|why",
    "fr": r"qui|que|qu['’]\w+|dont|où|si|lorsque|lorsqu['’]\w+|quand|afin|la?e?quel\w*|lesquel\w*|auxquel\w+|parce",
    "de": r"dass|welche[rsnm]?|wenn|sofern|soweit|falls|weil|wo|ob|wobei|deren|dessen|(?<=,\s)(?:der|die|das|den|dem)",
    "es": r"que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|si|cuando|como",
    "it": r"che|cui|quale|quali|dove|se|quando|qualora|come",
    "nl": r"die|dat|welke|waar\w*|indien|als|wanneer|zoals|of",
    "pt": r"que|quem|cujo|cuja|cujos|cujas|onde|se|quando|caso|como",
}
_STOPWORDS = {
    "en": "the of and to in or you we that any by this for with not your our",
    "fr": "le la les des et du de vous nous est une pour dans par vos nos sur",
    "de": "der die das und den von zu mit nicht sie wir ist für auf oder ein eine",
    "es": "el la los las de y que en por para con del usted una su sus nosotros",
    "it": "il di che della per con del dei le gli una sono nel alla si dati",
    "nl": "de het een van en wij op voor met niet zijn aan ons uw u je bij",
    "pt": "o os as de e que em para com do da dos das uma não você nos por",
}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns of one language: a finite verb that says something, a word that opens a subordinate clause."""

    verb: re.Pattern[str]
    relative: re.Pattern[str]


def _grammar(language: str) -> Grammar:
    one = rf"(?:{_VERBS[language]})\b"
    verb = re.compile(rf"\b{one}(?:\s(?:not\s|\w+ly\s)?{one}|\sbe\b)*", re.IGNORECASE)
    return Grammar(verb, re.compile(rf"\b(?:{_RELATIVES[language]})\b", re.IGNORECASE))


_GRAMMARS = {language: _grammar(language) for language in _VERBS}
_COMMON_WORDS = {language: frozenset(words.split()) for language, words in _STOPWORDS.items()}


def grammar_of(text: str, declared: str | None = None) -> Grammar | None:
    """Return the patterns of the language of a text, None when it is none of those known.

    `declared` is what the document says of itself (a BCP 47 tag); the words of the text outvote it.
    """
    middle = max(0, len(text) // 2 - _SAMPLE // 2)
    words = _WORD.findall(text[middle : middle + _SAMPLE].lower())
    scores = {language: sum(word in common for word in words) for language, common in _COMMON_WORDS.items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best] * 12 >= len(words) and scores[best]:
        return _GRAMMARS[best]
    return _GRAMMARS.get((declared or "").partition("-")[0].lower())
