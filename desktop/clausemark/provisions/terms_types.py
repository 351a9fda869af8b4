"""What kind of terms a document says in its own title that it is.

The kinds bear the names that Open Terms Archive gives them, where it has one. A title that names two kinds, or none,
tells nothing: then a person says what the document is.
"""

from __future__ import annotations

import re
from itertools import islice

from clausemark.provisions.source_text import BlockKind, SourceText

UNCLASSIFIED = "Unclassified"
"""The kind of a document of which nothing and nobody tells what it is."""

_CONTRACT = "Contract"
_LONGEST_TITLE = 120
_LINES_LOOKED_AT = 3


def _kind(*titles: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(titles)})(?!\w)", re.IGNORECASE)


_KINDS = {
    "Terms of Service": _kind(
        r"terms (?:of (?:service|use)|and conditions(?! of sale)|& conditions(?! of sale))",
        r"^(?:(?:general|service|website|platform) )?terms$|conditions of use|user agreement",
        r"(?:allgemeine )?nutzungsbedingungen|allgemeine geschäftsbedingungen|agb",
        r"conditions (?:générales )?d['’]utilisation|cgu",
        r"términos (?:y condiciones|de (?:servicio|uso))|condiciones (?:generales )?(?:de uso|del servicio)",
        r"termini (?:e condizioni|di (?:servizio|utilizzo)|d['’]uso)|condizioni (?:generali )?(?:d['’]uso|di utilizzo)",
        r"(?:algemene |gebruiks|service)voorwaarden",
        r"termos (?:de (?:serviço|uso)|e condições)|regulamin",
    ),
    "Privacy Policy": _kind(
        r"privacy (?:policy|notice|statement)|^privacy$",
        r"datenschutz(?:erklärung|hinweise?|richtlinien?|bestimmungen|informationen)?",
        r"(?:politique|charte) (?:de|en matière de) (?:confidentialité|protection des données)",
        r"política de privacidade?|aviso de privacidad|informativa (?:sulla )?privacy",
        r"privacy(?:verklaring|beleid)|polityka prywatności",
    ),
    "Trackers Policy": _kind(
        r"cookies? (?:policy|notice|statement)|cookie[-\s]?(?:richtlinien?|hinweise?|erklärung)",
        r"politique (?:relative aux|de|en matière de) cookies|política de cookies|informativa sui cookie",
        r"cookie(?:beleid|verklaring)",
    ),
    "Community Guidelines": _kind(
        r"community (?:guidelines|standards|rules)|community[-\s]?richtlinien",
        r"règles (?:de la|de notre) communauté|normas (?:de la comunidad|comunitarias)",
    ),
    "Acceptable Use Policy": _kind(r"acceptable use (?:policy|terms)"),
    "Developer Terms": _kind(r"(?:developer|api) (?:terms(?: of (?:service|use))?|agreement|policy|policies)"),
    "Data Processing Agreement": _kind(
        r"data process(?:ing|or) (?:agreement|addendum|terms)|auftrags(?:daten)?verarbeitung(?:svertrag)?",
        r"accord (?:de|sur le) traitement des données",
    ),
    "Copyright Claims Policy": _kind(r"(?:copyright|dmca)(?: (?:takedown|claims))? policy"),
    "General Conditions of Sale": _kind(
        r"(?:terms|conditions|terms (?:and|&) conditions) of sale|conditions générales de vente|cgv",
        r"(?:allgemeine )?verkaufsbedingungen",
    ),
    "Legal Information": _kind(
        r"imprint|impressum|legal (?:notice|information)|mentions légales|aviso legal|note legali"
    ),
    "Law Enforcement Guidelines": _kind(r"law enforcement(?: request)? (?:guidelines|guide|policy)"),
    "Service Level Agreement": _kind(r"service level agreement"),
    "Return Policy": _kind(r"(?:returns?|refunds?)(?: (?:and|&) (?:returns?|refunds?))? policy"),
    _CONTRACT: _kind(
        r"agreement|contract|lease|addendum",
        r"\w*vertrag|vereinbarung|contrat|accord|contrato|acuerdo|contratto|accordo|overeenkomst|umowa",
    ),
}
"""How documents of each kind are titled in the languages of the readers; a contract is what is nothing else."""

_DOCUMENT = re.compile(
    r"(?:terms|conditions|policy|policies|guidelines?|rules|standards|code of conduct|charter|charte|règlement"
    r"|richtlinien?|bedingungen|ordnung|política|reglamento|regolamento|beleid|reglement|zasady|regulamin)\W*$",
    re.IGNORECASE,
)
_FILING = re.compile(
    r"[\w-]{1,60}\.(?:html?|txt|pdf|docx?)|(?:exhibit|ex)[\s-]*\d{1,3}\.[\d.]{1,8}|<page>.*|\d+|back\sto\s.{1,20}",
    re.IGNORECASE,
)
"""What registers of filings print above a document: its file, its number, the way back."""
_MARGIN = re.compile(r"^\W+|\W+$")
_NUMBERED = re.compile(r"[\W_]*(?:\d|[ivx]+\.\s)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?;:]\s*$")


def stated_terms_type(source: SourceText) -> str | None:
    """Return the kind of terms that the head of a document names, None when it names none or more than one.

    Its first heading counts before the lines that it begins with, and these before what the file calls itself.
    """
    for titles in (_headings(source), _first_lines(source), [source.title or ""]):
        named = {kind for title in titles for kind in _named(title)}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def names_document(title: str) -> bool:
    """Tell whether a title is that of a document: by its kind, or by a word that ends the names of documents."""
    return not _SENTENCE.search(title) and bool(_named(title) or _DOCUMENT.search(title))


def _named(title: str) -> list[str]:
    words = _MARGIN.sub("", title)
    named = [kind for kind, pattern in _KINDS.items() if pattern.search(words)]
    return named[:-1] if len(named) > 1 and named[-1] == _CONTRACT else named


def _headings(source: SourceText) -> list[str]:
    """Return the first heading, and of the next two those above it: what else is a heading is a section's."""
    own = [block for block in source.blocks if block.kind is BlockKind.HEADING and block.boilerplate is None]
    first = own[:_LINES_LOOKED_AT]
    return [
        title
        for block in first
        if block is first[0] or block.level < first[0].level
        if not _NUMBERED.match(title := source.text[block.start : block.end])
    ]


def _first_lines(source: SourceText) -> list[str]:
    """Return what stands on the first lines, if it is no sentence, no list and no numbered clause."""
    own = (block for block in source.blocks if block.boilerplate is None)
    said = ((block, source.text[block.start : block.end]) for block in own)
    lines = [
        text
        for block, text in islice((each for each in said if not _FILING.fullmatch(each[1])), _LINES_LOOKED_AT)
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.PREFORMATTED}
    ]
    return [
        line for line in lines if len(line) <= _LONGEST_TITLE and not (_SENTENCE.search(line) or _NUMBERED.match(line))
    ]
