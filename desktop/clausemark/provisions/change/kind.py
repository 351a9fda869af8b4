"""What sort of change a transition is, with the reasons: proposed by rules, confirmed by a person."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clausemark.archive.terms import ChangeKind, LineageRelation
from clausemark.phrases import phrase
from clausemark.provisions.change.ages import without_ages
from clausemark.provisions.lineage import Link
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.redline import Edit, Piece, redline

_WORD = re.compile(r"\w+")
_CODE = re.compile(r"[\w.#-]+\s*\{[^{}]*:[^{}]*;?[^{}]*\}|function\s*\(|</?\w+[^>]*>|var\s\w+\s*=")
_TITLE = re.compile(
    r"terms|policy|agreement|conditions|notice|rules|guidelines|politique|charte|richtlinie|bedingungen|erklärung"
    r"|términos|política|condizioni|informativa|voorwaarden|beleid|termos",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"https?://\S+|\S+@\S+|[+\d][\d\s()/.-]*|[A-ZÀ-Þ][\w’'&.-]*|\b(?:and|of|the|de|la|le|für|und|et|at|in|on|to|by)\b|[^\w\s]"
)
_CONTACT = re.compile(
    r"registered|regist\w+\sn|address|street|avenue|road|box|phone|tel[.:]|@|https?:|updated|effective|copyright|©|\bno\.",
    re.IGNORECASE,
)
_MISSING = 0.85
"""Part of the old words without a successor from which on the capture, not the document, is taken to have failed."""
_FEW = 0.05
"""Part of the clauses that may differ beside code that a page leaked."""
_SECOND_DOCUMENT = 10
"""Clauses that must follow a new title at the top level to be a document of their own."""


@dataclass(frozen=True, slots=True)
class Side:
    """One version of a transition: its text, how it divides, and why its capture is broken, empty when it is not."""

    text: str
    found: Segmentation
    broken: str = ""


@dataclass(frozen=True, slots=True)
class KindProposal:
    """A kind of change and why it was proposed, a sentence each."""

    kind: ChangeKind
    reasons: tuple[str, ...]


def propose_kind(old: Side, new: Side, links: Sequence[Link], variant: str = "") -> KindProposal:
    """Return the kind of a transition; `variant` is why one side is known to be a passing variant, empty when not.

    The first rule that holds decides, from “nothing can be concluded” to “the words changed”.
    """
    rules: tuple[Callable[[], KindProposal | None], ...] = (
        lambda: _broken(old, new, links),
        lambda: _same_words(old.text, new.text),
        lambda: _same_clauses(old, new, links),
        lambda: KindProposal(ChangeKind.TECHNICAL, (variant,)) if variant else None,
        lambda: _leaked_code(old, new, links),
        lambda: _second_document(new, links),
        lambda: _names_only(old, new, links),
    )
    for rule in rules:
        proposal = rule()
        if proposal is not None:
            return proposal
    return KindProposal(ChangeKind.SUBSTANTIVE, (phrase("The words of the document changed."),))


def kind_of_same_words(old: str, new: str) -> ChangeKind | None:
    """Return the kind of a transition whose texts have the same words, None when the words differ."""
    found = _same_words(old, new)
    return None if found is None else found.kind


def _broken(old: Side, new: Side, links: Sequence[Link]) -> KindProposal | None:
    if new.broken:
        why: str = phrase("The new capture is broken: {why}", why=new.broken)
        return KindProposal(ChangeKind.BROKEN_CAPTURE, (why,))
    if old.broken:
        why = phrase("The old capture is broken: {why}", why=old.broken)
        return KindProposal(ChangeKind.BROKEN_CAPTURE, (why,))
    words = len(_WORD.findall(old.text))
    kept = len(_WORD.findall(new.text))
    gone = sum(1 for link in links if link.relation is LineageRelation.REMOVED)
    if words and kept <= (1 - _MISSING) * words and gone >= _MISSING * len(old.found.provisions):
        reason = phrase(
            "{gone} of {clauses} clauses are missing and almost nothing stands in their place.",
            gone=gone,
            clauses=len(old.found.provisions),
        )
        return KindProposal(ChangeKind.BROKEN_CAPTURE, (reason,))
    return None


def _same_words(old: str, new: str) -> KindProposal | None:
    if not _can_have_the_same_words(old, new):
        return None
    if _key(old) == _key(new):
        return KindProposal(
            ChangeKind.TECHNICAL, (phrase("Both captures read the same, whatever blanks and capitals do."),)
        )
    ageless = without_ages(old), without_ages(new)
    if ageless != (old, new) and _key(ageless[0]) == _key(ageless[1]):
        reason: str = phrase("Only the words in which the page counts how long ago it was updated differ.")
        return KindProposal(ChangeKind.TECHNICAL, (reason,))
    before, after = _words(old), _words(new)
    if before == after:
        return KindProposal(ChangeKind.FORMATTING, (phrase("Only marks and capitals differ."),))
    if len(before) == len(after) and sorted(before) == sorted(after):
        return KindProposal(ChangeKind.FORMATTING, (phrase("The same words stand in another order: passages moved."),))
    return None


def _can_have_the_same_words(old: str, new: str) -> bool:
    """Tell from the lines that only one of two texts has whether it is worth reading both as a whole.

    Lines that both have, each as often, give both the same letters and words; so what is left of them must match.
    Most versions differ in some lines, and of a long text a search through all of it keeps a window waiting.
    """
    gone, come = Counter(old.split("\n")), Counter(new.split("\n"))
    before, after = "\n".join((gone - come).elements()), "\n".join((come - gone).elements())
    readings: tuple[Callable[[str], Sequence[str]], ...] = (_key, lambda text: _key(without_ages(text)), _words)
    return any(Counter(read(before)) == Counter(read(after)) for read in readings)


def _same_clauses(old: Side, new: Side, links: Sequence[Link]) -> KindProposal | None:
    """Every clause reads as before; what differs are numbers, headings, dates or what is set apart."""
    if any(link.relation not in (LineageRelation.UNCHANGED, LineageRelation.MOVED) for link in links):
        return None
    if any(link.relation is LineageRelation.MOVED for link in links):
        return KindProposal(ChangeKind.FORMATTING, (phrase("Every clause reads as before; some stand elsewhere."),))
    if _headings(old) != _headings(new) or any(link.renumbered for link in links):
        return KindProposal(
            ChangeKind.FORMATTING, (phrase("Every clause reads as before; headings or numbers differ."),)
        )
    if _set_apart(old, dates=True) != _set_apart(new, dates=True):
        return KindProposal(
            ChangeKind.ADMINISTRATIVE, (phrase("Every clause reads as before; a date of the document differs."),)
        )
    return KindProposal(
        ChangeKind.TECHNICAL, (phrase("Every clause reads as before; only text around the document differs."),)
    )


def _leaked_code(old: Side, new: Side, links: Sequence[Link]) -> KindProposal | None:
    """Code in one of two captures shows that they were taken differently; what else differs must be little."""
    leaked = [side for side in (old, new) if _CODE.search(side.text)]
    touched = sum(1 for link in links if link.relation is not LineageRelation.UNCHANGED)
    if len(leaked) != 1 or touched > max(3, _FEW * len(links)):
        return None
    in_old = phrase("The old capture holds code of the page, and little else differs.")
    in_new = phrase("The new capture holds code of the page, and little else differs.")
    return KindProposal(ChangeKind.TECHNICAL, (in_old if leaked[0] is old else in_new,))


def _second_document(new: Side, links: Sequence[Link]) -> KindProposal | None:
    """Nothing changed, and what was added begins with a title of the highest rank: another text was collected too."""
    if any(link.relation not in (LineageRelation.UNCHANGED, LineageRelation.ADDED) for link in links):
        return None
    added = sorted(link.new for link in links if link.relation is LineageRelation.ADDED and link.new is not None)
    if len(added) < _SECOND_DOCUMENT or added[-1] - added[0] >= len(added):
        return None
    provisions, headings = new.found.provisions, new.found.headings
    start = provisions[added[0]].start
    before = provisions[added[0] - 1].end if added[0] else 0
    top = min((heading.level for heading in headings), default=0)
    title = next((each for each in headings if before <= each.start < start and each.level == top), None)
    words = "" if title is None else " ".join(new.text[title.start : title.end].split())
    if not _TITLE.search(words):
        return None
    reason = phrase("Nothing changed; a text with a title of its own, “{title}”, is now collected too.", title=words)
    return KindProposal(ChangeKind.TECHNICAL, (reason,))


def _names_only(old: Side, new: Side, links: Sequence[Link]) -> KindProposal | None:
    """Only names, addresses, numbers and dates differ, in clauses that keep all their other words."""
    changed = [link for link in links if link.relation is not LineageRelation.UNCHANGED]
    allowed = (LineageRelation.REWORDED, LineageRelation.MOVED)
    if any(link.relation not in allowed for link in changed):
        return None
    for link in changed:
        if link.old is None or link.new is None:
            return None
        clause = new.found.provisions[link.new].text
        if not all(_is_name(piece, clause) for piece in redline(old.found.provisions[link.old].text, clause)):
            return None
    return KindProposal(ChangeKind.ADMINISTRATIVE, (phrase("Only names, addresses, numbers or dates differ."),))


def _is_name(piece: Piece, clause: str) -> bool:
    """Tell whether a piece changes names and the like; a bare number is one only where an address or a date is."""
    if piece.edit is Edit.KEPT:
        return True
    if any(map(str.isdigit, piece.text)) and not _CONTACT.search(clause):
        return False
    return not _NAMES.sub("", piece.text).strip()


def _key(text: str) -> str:
    """Return what is equal for texts whose words and marks are the same, whatever blanks and capitals do."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def _headings(side: Side) -> list[list[str]]:
    return [_words(side.text[each.start : each.end]) for each in side.found.headings]


def _set_apart(side: Side, *, dates: bool) -> list[list[str]]:
    spans = [each for each in side.found.boilerplate if (each.reason == "date") is dates]
    return [_words(side.text[each.start : each.end]) for each in spans]
