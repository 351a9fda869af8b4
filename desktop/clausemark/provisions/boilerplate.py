"""Marks what stands in a document without belonging to it: page numbers, dates, contents, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from clausemark.provisions.contents import is_dotted_entry, mark_contents
from clausemark.provisions.language import Grammar
from clausemark.provisions.link_lists import mark_glued_menus, mark_link_lists, mark_opening_links
from clausemark.provisions.numbering import Style
from clausemark.provisions.remembered import Remembered
from clausemark.provisions.sentences import is_lead_in, is_terminated, starts_small
from clausemark.provisions.signatures import mark_signatures
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.style_code import is_style_code
from clausemark.provisions.units import LONGEST_LINE, Role, Unit, set_apart

_PAGE = re.compile(
    r"(?:(?:page|seite|página|pagina|strona)\s*)?[-–—\[]?\s?(?:[A-Z]-)?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—\]]?\.?"
    r"(?:\s?(?:of|/|von|de|di|sur|van)\s?\d{1,4})?|<page>",
    re.IGNORECASE,
)
_PAGE_WORD = re.compile(r"page|seite|página|pagina|strona|<|\s(?:of|von|sur|van)\s|^[-–—\[]", re.IGNORECASE)
_NO_WORD = re.compile(r"[\W_]+|[\W_]*(?:[-–—_=~]{3,}\s*[0oO]{1,3}\s*)+[-–—_=~]{3,}[\W_]*")
"""A line without words: a rule, with or without the small o that printers set in its middle."""
_OWN_LINE = (BlockKind.PARAGRAPH, BlockKind.TABLE_CELL)
_REDACTED = re.compile(r"[\s.,;:()\[\]]*\*[\s.,;:()\[\]*]*")
"""Asterisks for words that were withheld; they stand for a clause."""
_COPYRIGHT = re.compile(
    r"(?:[^.,;:©]{0,40}©|copyright(?:\s\(c\))?(?=\s(?:(?:19|20)\d\d\b|\[yyyy\]|YEAR\b|<year>)))[^.]{1,60}(?:\b(?:inc|ltd|co|corp|llc)\.)?[^.]{0,20}\.?"
    r"(?:\s[^.,;:!?]{1,40}$|\s*(?:all\srights\sreserved|tous\sdroits\sréservés|alle\srechte\svorbehalten|todos\slos\sderechos\sreservados)\.?)?",
    re.IGNORECASE,
)
_DATE_WORD = re.compile(
    r"\b(?:effective|valid|in\s(?:force|effect)|updated?|modified|revised|revision|version|dated?|posted|published|as\sof|applicables?"
    r"|en\svigueur|mise?\sà\sjour|date|à\s(?:compter|partir)\sd[eu]|modifiée?|stand|gültig|fassung|aktualisiert|datum|geändert"
    r"|aplicables?|vigente|vigencia|actualización|actualizado|fecha|efectiva|aggiornament\w+|aggiornat\w|decorrenza|data|vigore"
    r"|bijgewerkt|ingangsdatum|gewijzigd|atualização|atualizado|vigência|em\svigor|aktualizacj\w+|obowiązuje"
    r"|дата|редакци\w+|обновлен\w+|действует)\b|(?:更新|发布|發布|生效|施行|制定|改定)(?:日期?|于|：|:)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)")
_MONTH = (
    r"jan\w*|feb\w*|f[ée]v\w*|m[aä]r\w*|mars|a[pbv]r\w*|ma[iyj]\w*|mei|ju[nil]\w*|juin|juillet|giugno|luglio|lug\w*|ao[uû]t|aug\w*|ago\w*"
    r"|se[pt]\w*|o[ck]t\w*|out\w*|ott\w*|nov\w*|de[czs]\w*|d[ée]c\w*|dic\w*|ene\w*|gen\w*|mag\w*"
)
_PLACE = r"(?:(?:en|fait\sà|in|a)\s)?[^\W\d_]+(?:[ .'’-][^\W\d_]+){0,3},?\s(?:a|à|le|den|il|lì|op)\s"
"""Where something was signed, before its date: "En Madrid, a 3 de marzo de 2023"."""
_PURE_DATE = re.compile(
    rf"\W*(?:{_PLACE})?(?:\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?(?:{_MONTH})\.?,?\s(?:de\s)?\d{{4}}"
    rf"|(?:{_MONTH})\.?\s(?:\d{{1,2}}(?:st|nd|rd|th)?|_{{1,6}}),?\s\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\W*",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(rf"(?:{_MONTH})\.?,?\s(?:de\s)?\d{{4}}", re.IGNORECASE)
_MONTH_NAME = re.compile(rf"\b(?:{_MONTH})\b", re.IGNORECASE)
_OTHER_WORD = re.compile(r"[^\W\d_]{2,}")
_OTHER_WORDS = 5
_QUOTES = '"“„«'
_TO_TOP = re.compile(
    r"(?:back\sto\s)?top\W*|back\sto\s(?:form\s)?[\w-]{1,6}|return\sto\stop\W*|retour\sen\shaut\W*|haut\sde\spage\W*|nach\soben\W*|volver\sarriba\W*"
    r"|(?:en|de|fr|es|it|nl|pl|pt)|skip\sto\s(?:main\s)?content\W*|torna\ssu\W*|naar\sboven\W*|(?:was|is|did|were)\s(?:this|the)\s(?:page|article|information|content|answer)s?\s(?:helpful|useful|answer\syour\squestion)\W*"
    r"|(?:cette\spage|cet\sarticle)\s(?:vous\s)?a[\s-]t[\s-]\w+\sété\sutile\W*|war\sdiese[rs]?\s(?:seite|artikel|beitrag)\shilfreich\W*"
    r"|¿?\s?(?:te|le|fue|ha\ssido)\s?(?:ha\ssido\s)?útil\s(?:este|esta)\s(?:artículo|página|información)\W*|(?:print|save|share|download|e-?mail)(?:\s[|/·]\s(?:print|save|share|download|e-?mail)){1,4}|print(?:\sthis\spage)?|download\spdf|share",
    re.IGNORECASE,
)
_BREADCRUMBS = re.compile(
    r"(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|strona\sgłówna)\s[>›»/→]\s[^.;:]{2,80}", re.IGNORECASE
)
_HOME_OPENINGS = "HhSsAaIi"
_ENDING = re.compile(
    r"[-–—*\s\[]*(?:end\sof\s(?:the\s|this\s)?(?:terms\sand\sconditions|terms|agreement|document|policy|licen[cs]e|contract|exhibit(?:\s\w{1,3})?)"
    r"|fin\sdu\s(?:document|contrat)|ende\sder\s(?:agb|bedingungen|erklärung)|fin\sdel\s(?:contrato|documento)|以上)[-–—*.\s\]]*",
    re.IGNORECASE,
)
"""A line that says that a document ends, and no more."""
_END_OPENINGS = "EeFf-–—*[以"
_FILING = re.compile(
    r"\W*(?:execution|conformed|composite)\s(?:version|copy)\W*|(?:exhibit|ex)[\s-]*\d{1,3}\.\d{1,3}[a-z]?|[\w-]{1,60}\.(?:html?|txt|pdf|docx?)",
    re.IGNORECASE,
)
_BARE_NAME = re.compile(r"(?:article|section|chapter|part|artikel|artículo|articolo|artigo|chapitre)", re.IGNORECASE)
_FURNITURE = 4
_MIN_REPEATS = 3
_LONGEST_MENU = 1000


def mark_boilerplate(units: Sequence[Unit], grammar: Grammar | None) -> None:
    """Give every unit that is set apart its role and reason; headings must not have been chosen yet."""
    _mark_single_lines(units)
    _mark_page_numbers(units)
    _mark_running_headers(units)
    mark_contents(units)
    mark_glued_menus(units)
    mark_opening_links(units)
    mark_link_lists(units)
    mark_signatures(units, grammar)


class _Line(NamedTuple):
    """What of a unit tells whether it is set apart by its own words; `menu`: at least half of it are links."""

    text: str
    kind: BlockKind
    row: bool
    numbered: bool
    menu: bool


def _mark_single_lines(units: Sequence[Unit]) -> None:
    for unit in units:
        if unit.role is Role.TEXT:
            menu = 2 * unit.linked >= len(unit.text)
            reason = _KNOWN_REASONS[tuple.__new__(_Line, (unit.text, unit.kind, unit.row, bool(unit.body), menu))]
            if reason:
                set_apart(unit, reason)


def _reason_alone(line: _Line) -> str:
    """Return why a unit is set apart by its own words, empty when they say nothing against it."""
    text = line.text
    if is_style_code(text):
        return "style-code"
    if not text[0].isalnum() and _NO_WORD.fullmatch(text) and not _REDACTED.fullmatch(text):
        return "separator"
    if len(text) > _LONGEST_MENU:
        return "contents" if is_dotted_entry(text) else ""
    reason = _line_reason(line) if len(text) <= LONGEST_LINE else ""
    if not reason and is_dotted_entry(text):
        reason = "contents"
    return reason or ("navigation" if _is_menu(line) else "")


def _line_reason(line: _Line) -> str:
    text = line.text
    if _is_date_line(line):
        return "date"
    if text[0] in _END_OPENINGS and _ENDING.fullmatch(text):
        return "end"
    if _FILING.fullmatch(text):
        return "filing-label"
    if _TO_TOP.fullmatch(text) or (text[0] in _HOME_OPENINGS and _BREADCRUMBS.fullmatch(text)):
        return "navigation"
    return "copyright" if line.kind in _OWN_LINE and _COPYRIGHT.fullmatch(text) else ""


def _is_menu(line: _Line) -> bool:
    """Tell whether a line is a row of links: parts between bars, most of them links when it is long."""
    text = line.text
    if line.menu and text.count(" · ") + text.count(" • ") > 0 and not is_terminated(text) and not line.row:
        return True
    if text.count(" | ") < 2 or is_terminated(text) or line.row:
        return False
    return len(text) <= LONGEST_LINE or line.menu


def _is_date_line(line: _Line) -> bool:
    text = line.text
    if not _DIGIT.search(text) or line.row or line.kind is BlockKind.TABLE_CELL or not _YEAR.search(text):
        return False
    if _PURE_DATE.fullmatch(text) or (line.kind is BlockKind.PARAGRAPH and _MONTH_ALONE.fullmatch(text)):
        return True
    if line.numbered or text[-1] in ",;" or text[0] in _QUOTES or not _DATE_WORD.search(text):
        return False
    others = _OTHER_WORD.findall(_YEAR.sub(" ", _DATE_WORD.sub(" ", _MONTH_NAME.sub(" ", text))))
    return len(others) <= _OTHER_WORDS


_KNOWN_REASONS = Remembered[_Line, str](_reason_alone, lambda line, _: 2 * len(line.text))


def _mark_page_numbers(units: Sequence[Unit]) -> None:
    """Mark lines that are a page number; a lone number that starts the clause after it stays."""
    lines = [
        place
        for place, unit in enumerate(units)
        if unit.role is Role.TEXT and len(unit.text) <= 16 and not unit.row and _PAGE.fullmatch(unit.text)
    ]
    if not lines:
        return
    interrupting = sum(_interrupts(units, place) for place in lines)
    for place in lines:
        text = units[place].text
        if place and _BARE_NAME.fullmatch(units[place - 1].text):
            continue
        bare = not text.endswith(".") and units[place].kind is not BlockKind.HEADING
        if bare or _PAGE_WORD.search(text) or interrupting * 5 >= len(lines) > 1:
            set_apart(units[place], "page-number")


def _interrupts(units: Sequence[Unit], place: int) -> bool:
    """Tell whether a sentence goes on across a unit, and across what else is set apart beside it."""
    before, after = _beside(units, place, -1), _beside(units, place, 1)
    if before is None or after is None or is_terminated(before.text) or is_lead_in(before.text):
        return False
    return len(before.text) > 40 and starts_small(after.text, 0)


def _beside(units: Sequence[Unit], place: int, step: int) -> Unit | None:
    """Return the next unit in a direction that is not set apart, None when there is none near."""
    for distance in range(1, _FURNITURE + 1):
        near = place + step * distance
        if not 0 <= near < len(units):
            return None
        if units[near].role is not Role.BOILERPLATE:
            return units[near]
    return None


def _mark_running_headers(units: Sequence[Unit]) -> None:
    """Mark short lines that come back at page ends: beside page numbers, or in the middle of sentences."""
    candidates: dict[str, list[int]] = {}
    for place, unit in enumerate(units):
        if unit.role is Role.TEXT and unit.kind is BlockKind.PARAGRAPH and _may_be_running(unit):
            candidates.setdefault(re.sub(r"\d+", "#", unit.text.casefold()), []).append(place)
    for places in candidates.values():
        if len(places) >= _MIN_REPEATS and not _count_on([units[place] for place in places]):
            at_page_end = sum(_beside_page_end(units, place) for place in places)
            if at_page_end * 2 >= len(places):
                for place in places:
                    set_apart(units[place], "running-header")


def _count_on(alike: Sequence[Unit]) -> bool:
    """Tell whether lines that differ in figures only are the names of parts, as "Article 10" is: each comes once."""
    named = all(unit.label is not None and unit.label.style is Style.NAMED for unit in alike)
    return named and len({unit.text for unit in alike}) == len(alike)


def _may_be_running(unit: Unit) -> bool:
    short = len(unit.text) <= LONGEST_LINE and unit.place is None and unit.text[-1] not in ".:;,"
    return short and not _BARE_NAME.fullmatch(unit.text)


def _beside_page_end(units: Sequence[Unit], place: int) -> bool:
    near = [units[each] for each in (place - 1, place + 1) if 0 <= each < len(units)]
    marked = any(unit.reason in ("page-number", "running-header") for unit in near)
    return marked or _interrupts(units, place)
