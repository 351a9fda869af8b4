"""One finding of a review file as typed values."""

from __future__ import annotations

from clausemark.archive.identifiers import CitationId
from clausemark.phrases import phrase
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
from clausemark.review.review_file.json_reading import Fields, UntrustedJson, invalid, shown
from clausemark.review.review_file.parts import LabelsSeen, iso_date, label_of, preparer
from clausemark.review.review_file.values import FileFinding, FileMapping, Preparer
from clausemark.review.severity import MAX_SCORE, MIN_SCORE, missing_factors

MAX_STRENGTH = 10
_MAX_OCCURRENCE = 10**6


def parse_finding(place: int, item: UntrustedJson, prepared_by: Preparer, labels: LabelsSeen) -> FileFinding:
    """Return a finding; raise `InputRefusedError` for the first flaw found in it.

    `prepared_by` is the preparer of the file, who stands for a finding that names none of its own.
    """
    fields = Fields(item, phrase("finding {label}", label=label_of(item, place)))
    label = labels.take(fields.text("id", filled=True), fields.where)
    own = preparer(fields.fields("prepared_by")) if fields.has("prepared_by") else prepared_by
    fields.take_or_none("prepared_by")
    unfinished = fields.take_or_none("state") not in (None, "approved")
    target = fields.take_or_none("target")
    finding = FileFinding(
        place,
        label,
        None if target is None else _quote(Fields(target, phrase("the target of {where}", where=fields.where))),
        fields.texts("searched_for") if fields.has("searched_for") else (),
        _judgement(fields, unfinished=unfinished),
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
        raise invalid(
            phrase(
                "“{key}” of {where} has {count} characters; {context} is the most",
                key=key,
                where=fields.where,
                count=len(context),
                context=CONTEXT,
            )
        )
    return context


def _judgement(fields: Fields, *, unfinished: bool) -> Judgement:
    """Return the judgement; only what an export calls unfinished may be rated before all factors are scored."""
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
    if missing and not unfinished:
        raise invalid(
            phrase(
                "{where} is rated, but “factors” has no “{missing}”; add its score and reason",
                where=fields.where,
                missing=missing[0],
            )
        )
    return judgement


def _categories(fields: Fields) -> tuple[str, ...]:
    categories = fields.texts("categories")
    if len(set(categories)) != len(categories):
        raise invalid(phrase("“categories” of {where} names one more than once; keep one", where=fields.where))
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
        note = Fields(item, phrase("interpretive note {place} of {where}", place=place, where=fields.where))
        notes.append(InterpretiveNote(note.value("kind", NoteKind), note.text("text", filled=True)))
        note.close()
    return tuple(notes)


def _mappings(fields: Fields) -> tuple[FileMapping, ...]:
    items = fields.items("mappings")
    mappings = tuple(
        _mapping(Fields(item, phrase("mapping {place} of {where}", place=place, where=fields.where)))
        for place, item in enumerate(items, 1)
    )
    cited = [mapping.citation for mapping in mappings]
    for citation in cited:
        if cited.count(citation) > 1:
            raise invalid(
                phrase(
                    "{where} maps to {citation} more than once; keep one mapping for each citation",
                    where=fields.where,
                    citation=shown(citation),
                )
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
