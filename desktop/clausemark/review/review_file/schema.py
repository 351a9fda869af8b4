"""From the bytes of a review file to typed values; each flawed part is refused alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from clausemark.archive.identifiers import CitationId
from clausemark.errors import InputRefusedError
from clausemark.provisions.anchor import CONTEXT
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    MappingMethod,
    MappingState,
    NoteKind,
    OptOutState,
    Polarity,
    Rationale,
    Relation,
    SetRelation,
    Severity,
)
from clausemark.review.finding import FactorScore, InterpretiveNote, Judgement, OptOut, QuoteTarget
from clausemark.review.review_file.json_reading import Fields, JsonObject, UntrustedJson, invalid, read_json, shown
from clausemark.review.review_file.values import (
    REVIEW_SCHEMA,
    FileAnswer,
    FileDissent,
    FileDocument,
    FileFinding,
    FileMapping,
    FileOpenItem,
    FileSource,
    Part,
    Preparer,
    Refusal,
    ReviewFile,
)
from clausemark.review.severity import MAX_SCORE, MIN_SCORE, missing_factors

MAX_STRENGTH = 10
_MAX_OCCURRENCE = 10**6
_SHA256 = re.compile("[0-9a-f]{64}")

T = TypeVar("T")


@dataclass(slots=True)
class Collected:
    """Gathers the parts that could be read and those that were refused."""

    refused: list[Refusal] = field(default_factory=list)

    def each(
        self, part: Part, items: Sequence[UntrustedJson], parse: Callable[[int, UntrustedJson], T]
    ) -> tuple[T, ...]:
        """Return what could be parsed; a refusal of one item touches no other."""
        taken = []
        for place, item in enumerate(items):
            try:
                taken.append(parse(place, item))
            except InputRefusedError as refusal:
                self.refused.append(Refusal(part, place, label_of(item, place), refusal.reason, refusal.message))
        return tuple(taken)


def parse_review_file(data: bytes) -> ReviewFile:
    """Return what the bytes of a review file say.

    Raises `InputRefusedError` (`schema-invalid`) when the envelope is wrong; a flawed finding, dissent or open
    item is refused alone and listed in `refused`.
    """
    envelope = Fields(read_json(data, "The review file"), "the review file")
    check_schema(envelope, REVIEW_SCHEMA)
    document = _document(envelope.fields("document"))
    source = _source(envelope.fields("source"))
    prepared_by = preparer(envelope.fields("prepared_by"))
    findings = envelope.items("findings")
    dissents = envelope.items_or_none("dissents")
    open_items = envelope.items_or_none("open_items")
    envelope.close()
    collected = Collected()
    labels = LabelsSeen()
    return ReviewFile(
        document,
        source,
        prepared_by,
        collected.each(Part.FINDING, findings, lambda place, item: _finding(place, item, prepared_by, labels)),
        collected.each(Part.DISSENT, dissents, _dissent),
        collected.each(Part.OPEN_ITEM, open_items, _open_item),
        tuple(collected.refused),
    )


class LabelsSeen:
    """Refuses an identifier that another part of the same file has already."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def take(self, label: str, where: str) -> str:
        """Return a label that is new; raise `InputRefusedError` (`duplicate-id`) for one that is not."""
        if label in self._seen:
            message = f"{where} has the id {shown(label)} of another one before it. Give it an id of its own."
            raise InputRefusedError(message, reason="duplicate-id")
        self._seen.add(label)
        return label


def check_schema(envelope: Fields, wanted: str) -> None:
    """Refuse a file that does not say that it has the wanted format."""
    stated = envelope.text("schema")
    if stated != wanted:
        raise invalid(f"{envelope.where} says that its schema is {shown(stated)}, where “{wanted}” is wanted")


def label_of(item: UntrustedJson, place: int) -> str:
    """Return how a message names a part: its id, else its finding's, else its place from 1."""
    for key in ("id", "finding"):
        label = item.fields.get(key) if isinstance(item, JsonObject) else None
        if isinstance(label, str) and label.strip():
            return shown(label)[1:-1]
    return f"#{place + 1}"


def preparer(fields: Fields) -> Preparer:
    """Return who prepared a file or a part of it."""
    prepared_by = Preparer(fields.text("name", filled=True), fields.text("role"), fields.utc("utc"))
    fields.close()
    return prepared_by


def _document(fields: Fields) -> FileDocument:
    document = FileDocument(
        fields.text("platform", filled=True),
        fields.text("title", filled=True),
        fields.text("terms_type"),
        fields.text("language"),
    )
    fields.close()
    return document


def _source(fields: Fields) -> FileSource:
    path = fields.text_or_none("path") or ""
    digest = fields.text("sha256", filled=True).lower()
    if not _SHA256.fullmatch(digest):
        raise invalid(f"“sha256” of {fields.where} is {shown(digest)}, where 64 hexadecimal digits are wanted")
    fields.close()
    return FileSource(path, digest)


def _finding(place: int, item: UntrustedJson, prepared_by: Preparer, labels: LabelsSeen) -> FileFinding:
    fields = Fields(item, f"finding {label_of(item, place)}")
    label = labels.take(fields.text("id", filled=True), fields.where)
    own = preparer(fields.fields("prepared_by")) if fields.has("prepared_by") else prepared_by
    fields.take_or_none("prepared_by")
    fields.take_or_none("state")
    target = fields.take_or_none("target")
    finding = FileFinding(
        place,
        label,
        None if target is None else _quote(Fields(target, f"the target of {fields.where}")),
        fields.texts("searched_for") if fields.has("searched_for") else (),
        _judgement(fields),
        _mappings(fields),
        own,
    )
    fields.take_or_none("searched_for")
    fields.close()
    return finding


def _quote(fields: Fields) -> QuoteTarget:
    occurrence = None
    if fields.take_or_none("occurrence") is not None:
        occurrence = fields.whole("occurrence", 1, _MAX_OCCURRENCE, "schema-invalid")
    exact = fields.text("exact", filled=True)
    quote = QuoteTarget(exact, _context(fields, "prefix"), _context(fields, "suffix"), occurrence)
    fields.close()
    return quote


def _context(fields: Fields, key: str) -> str:
    context = fields.text_or_none(key) or ""
    if len(context) > CONTEXT:
        raise invalid(f"“{key}” of {fields.where} has {len(context)} characters; {CONTEXT} are enough and the most")
    return context


def _judgement(fields: Fields) -> Judgement:
    judgement = Judgement(
        title=fields.text("title", filled=True),
        categories=_categories(fields),
        polarity=fields.value("polarity", Polarity),
        severity=None if fields.take("severity") is None else fields.value("severity", Severity),
        factors=_factors(fields.fields("factors")),
        severity_reason=fields.text("severity_reason"),
        what_it_says=fields.text("what_it_says"),
        why_it_matters=fields.text("why_it_matters"),
        user_impact=fields.text("user_impact"),
        affected_groups=fields.texts("affected_groups"),
        opt_out=None if fields.take("opt_out") is None else _opt_out(fields.fields("opt_out")),
        what_users_can_do=fields.text("what_users_can_do"),
        notes=_notes(fields),
        confidence=fields.value("confidence", Confidence),
        basis=fields.value("basis", Basis),
    )
    missing = missing_factors(judgement) if judgement.severity is not None else ()
    if missing:
        raise invalid(f"{fields.where} is rated, but “factors” has no “{missing[0]}”; add its score and reason")
    return judgement


def _categories(fields: Fields) -> tuple[str, ...]:
    categories = fields.texts("categories")
    if len(set(categories)) != len(categories):
        raise invalid(f"“categories” of {fields.where} names one more than once; keep one")
    return categories


def _factors(fields: Fields) -> tuple[FactorScore, ...]:
    factors = tuple(_factor(factor, fields.fields(factor.value)) for factor in Factor if fields.has(factor.value))
    for factor in Factor:
        fields.take_or_none(factor.value)
    fields.close()
    return factors


def _factor(factor: Factor, fields: Fields) -> FactorScore:
    score = FactorScore(factor, fields.whole("score", MIN_SCORE, MAX_SCORE), fields.text("reason"))
    fields.close()
    return score


def _opt_out(fields: Fields) -> OptOut:
    opt_out = OptOut(fields.value("state", OptOutState), fields.text_or_none("how") or "")
    fields.close()
    return opt_out


def _notes(fields: Fields) -> tuple[InterpretiveNote, ...]:
    notes = []
    for place, item in enumerate(fields.items("interpretive_note"), 1):
        note = Fields(item, f"interpretive note {place} of {fields.where}")
        notes.append(InterpretiveNote(note.value("kind", NoteKind), note.text("text", filled=True)))
        note.close()
    return tuple(notes)


def _mappings(fields: Fields) -> tuple[FileMapping, ...]:
    items = fields.items("mappings")
    mappings = tuple(
        _mapping(Fields(item, f"mapping {place} of {fields.where}")) for place, item in enumerate(items, 1)
    )
    cited = [mapping.citation for mapping in mappings]
    for citation in cited:
        if cited.count(citation) > 1:
            raise invalid(
                f"{fields.where} maps to {shown(citation)} more than once; keep one mapping for each citation"
            )
    return mappings


def _mapping(fields: Fields) -> FileMapping:
    mapping = FileMapping(
        CitationId(fields.text("citation", filled=True)),
        fields.value("relation", Relation),
        fields.value("rationale", Rationale),
        fields.whole("strength", 0, MAX_STRENGTH),
        fields.text("reason"),
        fields.value_or("set_relation", SetRelation, None),
        iso_date(fields, "as_of"),
        fields.value_or("method", MappingMethod, None) or MappingMethod.HUMAN,
        fields.value_or("state", MappingState, None) or MappingState.ACCEPTED,
    )
    fields.close()
    return mapping


def iso_date(fields: Fields, key: str) -> str | None:
    """Return an ISO date as text, None when it is null or missing."""
    text = fields.text_or_none(key)
    if text is None:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise invalid(f"“{key}” of {fields.where} is {shown(text)}, no date; write it as 2026-02-01") from error


def _dissent(place: int, item: UntrustedJson) -> FileDissent:
    fields = Fields(item, f"dissent {place + 1}")
    answer = _answer(fields.fields("answer")) if fields.has("answer") else None
    fields.take_or_none("answer")
    dissent = FileDissent(
        place,
        fields.text("finding", filled=True),
        fields.text("by", filled=True),
        fields.utc("utc"),
        fields.text("text", filled=True),
        answer,
    )
    fields.close()
    return dissent


def _answer(fields: Fields) -> FileAnswer:
    answer = FileAnswer(fields.text("by", filled=True), fields.utc("utc"), fields.text("text", filled=True))
    fields.close()
    return answer


def _open_item(place: int, item: UntrustedJson) -> FileOpenItem:
    fields = Fields(item, f"open item {place + 1}")
    raised = fields.utc("raised_at") if fields.has("raised_at") else None
    fields.take_or_none("raised_at")
    open_item = FileOpenItem(
        place,
        fields.text_or_none("finding"),
        fields.text("question", filled=True),
        fields.text("owner", filled=True),
        iso_date(fields, "due"),
        fields.text("state", filled=True),
        fields.text_or_none("resolution"),
        raised,
    )
    fields.close()
    return open_item
