"""The gate: what was captured, but is no document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText
from clausemark.provisions.terms_types import stated_terms_type

SCAN = "scan-without-text"
"""The reason of a capture whose pages are pictures."""
_SHORT = 400
"""Characters; nothing longer is taken for a stub."""
_SHOWN = 60
_LONG, _BEGINNING, _READ = 600, 4_000, 40_000
_FEW_WORDS, _FEW_WITH_TITLE = 4, 2
_LEGAL = re.compile(
    r"\b(?:agree(?:s|ment|ments)?|terms|condition|polic(?:y|ies)|privacy|liab\w+|indemni\w+|warrant\w+|terminat\w+|consent\w*"
    r"|shall|party|parties|licen[cs]\w+|personal|confidential\w*|jurisdiction|governing|arbitrat\w+|hereby|herein|copyright|rights|dispute\w*"
    r"|conditions|données|confidentialité|responsabilité|résili\w+|consentement|droits?|litiges?|obligations?"
    r"|vertr[aä]g\w*|haft(?:ung|en|et)\w*|daten\w*|nutzungs\w*|einwilligung\w*|kündig\w+|rechte?|pflicht\w*|gerichtsstand"
    r"|(?:geschäfts|liefer|verkaufs|zahlungs|teilnahme)?bedingungen|agb|bgb|dsgvo|personenbezogen\w*|widerruf\w*|schadensersatz|fahrlässig\w*"
    r"|condiciones|cláusulas?|contrato\w*|responsabilidad|datos|consentimiento|derechos|privacidad|términos|ley"
    r"|condizioni|contratto|responsabilità|dati|consenso|diritti|legge|termini|voorwaarden|overeenkomst|gegevens|aansprakelijk\w*"
    r"|toestemming|rechten|condições|dados|consentimento|direitos|privacidade|regulamin\w*|danych|zgod\w+|praw\w*|umow\w+)\b"
)
_STUBS = (
    (
        "redirect-notice",
        phrase("a redirect notice"),
        re.compile(
            r"\bredirecting\b|(?:being|been) redirected|weitergeleitet|redirection en cours|vous allez être redirigé"
            r"|redirigiendo|reindirizzamento|this page has moved|object moved",
            re.IGNORECASE,
        ),
    ),
    (
        "error-page",
        phrase("an error page"),
        re.compile(
            r"(?:^|error\s+|http\s+|code\s*:?\s+)(?:40[0134]|410|429|50[0234])\b"
            r"|\b(?:40[0134]|410|429|50[0234])\s+(?:error|not found|forbidden|bad)|page (?:was )?not found"
            r"|can(?:’|')?t find (?:that|this|the) page|access denied|^\W*(?:not found|forbidden)\W*$|bad gateway"
            r"|service (?:temporarily )?unavailable|too many requests|page introuvable|seite nicht gefunden"
            r"|página no encontrada|pagina non trovata",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        "needs-scripts",
        phrase("a page that needs scripts"),
        re.compile(
            r"enable javascript|javascript is (?:required|disabled)|activer javascript|javascript (?:zu )?aktivieren"
            r"|^\W*loading\W*$|^\W*chargement\W*$",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        "robot-check",
        phrase("a robot check"),
        re.compile(
            r"verify (?:that )?you are (?:a )?human|captcha|checking your browser|^\W*just a moment|unusual traffic"
            r"|attention required|cloudflare ray id",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        "consent-wall",
        phrase("a consent wall"),
        re.compile(
            r"accept (?:all )?cookies|cookie preferences|we value your privacy|before you continue|avant d.accéder"
            r"|alle akzeptieren|tout accepter",
            re.IGNORECASE,
        ),
    ),
    (
        "login-page",
        phrase("a sign-in page"),
        re.compile(r"^\W*(?:log|sign) ?in\b.{0,200}password", re.IGNORECASE | re.DOTALL),
    ),
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Why a capture is no document: a stable reason code and words that show what was seen."""

    reason: str
    words: str


def judgement(source: SourceText) -> Judgement | None:
    """Return why a capture is broken, None when it may be a document.

    The capture is kept all the same; whether it becomes a version is for a person to say.
    """
    words = _words(source)
    scan = next((warning.message for warning in source.warnings if warning.code == "scan"), None)
    if not words.strip() and scan is not None:
        return Judgement(SCAN, phrase("the capture is a scan: {scan}", scan=scan))
    if not words.strip():
        return Judgement(
            "no-text", phrase("the capture holds no text to read: it is empty, or all of it is navigation or hidden")
        )
    if not any(map(str.isalnum, words)):
        return Judgement("no-text", phrase("the capture holds no text to read: it has neither letters nor figures"))
    if len(words) > _SHORT:
        return None
    for reason, what, pattern in _STUBS:
        if pattern.search(words):
            return Judgement(reason, phrase("the capture is {what}: “{words}”", what=what, words=words[:_SHOWN]))
    return None


def _words(source: SourceText) -> str:
    """Return what is no boilerplate, no further than it takes to see that it is no stub."""
    found: list[str] = []
    length = 0
    for block in source.blocks:
        if block.boilerplate is None:
            found.append(source.text[block.start : block.end])
            length += len(found[-1])
            if length > _SHORT and not found[-1].isspace():
                break
    return " ".join(found)


def judge(source: SourceText) -> str | None:
    """Return in words why a capture is broken, None when it may be a document."""
    found = judgement(source)
    return None if found is None else found.words


def doubt(source: SourceText) -> str | None:
    """Return in words why a text may not be terms, a policy or a contract, None when it reads like one.

    Told with the import and never a refusal: few words of law in a long text is a sign, not a proof. A text whose own
    title names a kind of document needs fewer.
    """
    words = source.text[:_READ]
    beginning = words[:_BEGINNING].rpartition(" ")[0]  # nearly always enough
    if len(words) < _LONG or _speaks_of_law(beginning) or _speaks_of_law(words):
        return None
    if stated_terms_type(source) is not None and _speaks_of_law(words, _FEW_WITH_TITLE):
        return None
    return phrase("the text hardly uses the words of terms, policies and contracts: check that it is the right page")


def _speaks_of_law(words: str, few: int = _FEW_WORDS) -> bool:
    """Tell whether a text has so many different words of law; it is read no further than needed."""
    seen: set[str] = set()
    for found in _LEGAL.finditer(words.lower()):  # a search that tells no case apart takes three times as long
        seen.add(found.group().casefold()[:6])
        if len(seen) >= few:
            return True
    return False
