"""Findings of a file held against the archive: drafts, refusals with their reasons, and idempotence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import ComparisonId, DissentId, FindingId, OpenItemId, VersionId
from clausemark.errors import InputRefusedError
from clausemark.provisions.anchor import Anchor, TextPosition, anchor_span
from clausemark.regulations.catalogue import load_catalogue
from clausemark.regulations.vocabulary import FindingState, Origin, Verdict, load_vocabulary
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.review.finding import Answer, Dissent, Finding, OpenItem, QuoteTarget
from clausemark.review.review_file import (
    ArchivedVersion,
    ComparisonDraft,
    ExportedFinding,
    FindingDraft,
    MemberSource,
    Part,
    Refusal,
    ReviewExport,
    Rules,
    export_comparisons,
    export_review,
    parse_comparisons,
    parse_review_file,
    resolve_attachments,
    resolve_comparisons,
    resolve_findings,
)
from clausemark.review.review_file.merging import (
    same_comparison,
    same_content,
    same_dissent,
    same_open_item,
    same_question,
)
from clausemark.review.review_file.resolve import quote_for
from clausemark.review.review_file.values import FileMember, Preparer, ReviewFile
from clausemark.review.wording import words_flaw
from support.review_builders import (
    ADA,
    BEN,
    CAPTURE,
    CITATION,
    CLEO,
    ENTRY,
    NOON,
    PEOPLE,
    SENTENCE,
    SOURCE,
    TEXT,
    VERSION,
    archived,
    find_plainly,
)
from support.review_files import (
    as_bytes,
    comparisons_json,
    finding_json,
    group_json,
    mapping_json,
    omission_json,
    review_json,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One catalogue entry with its hash."""

    entry_sha256: Sha256


class OneCitation:
    """A catalogue that holds the citation of the builders alone."""

    def __init__(self, entry: Sha256 = ENTRY) -> None:
        self._entry = Entry(entry)

    def has_citation(self, citation_id: str) -> bool:
        return citation_id == CITATION

    def citation(self, citation_id: str) -> Entry:
        return self._entry


RULES = Rules(frozenset({"termination-suspension", "children"}), OneCitation())


def outcome_of(finding: dict[str, Any], held: ArchivedVersion | None = None) -> FindingDraft | Refusal:
    """Return the outcome of a finding between two good ones, having checked that those are taken."""
    content = review_json(finding_json("f-good"), finding, finding_json("f-last"))
    outcomes = resolve_findings(parse_review_file(as_bytes(content)), held or archived(), RULES)
    assert [each.label for each in outcomes] == ["f-good", finding["id"], "f-last"]
    assert isinstance(outcomes[0], FindingDraft)
    assert isinstance(outcomes[2], FindingDraft)
    return outcomes[1]


def draft_of(finding: dict[str, Any]) -> FindingDraft:
    outcome = outcome_of(finding)
    assert isinstance(outcome, FindingDraft)
    return outcome


def test_a_quote_becomes_an_anchor_on_its_provisions() -> None:
    draft = draft_of(finding_json())

    anchor = draft.target.anchor
    assert anchor is not None
    assert TEXT[anchor.position.start : anchor.position.end] == SENTENCE
    assert draft.target.provisions == ("prv-000002",)
    assert draft.target.capture_sha256 == CAPTURE


def test_a_mapping_carries_the_hash_of_its_entry_and_the_preparers_date() -> None:
    (mapping,) = draft_of(finding_json()).mappings

    assert (mapping.entry_sha256, mapping.as_of) == (ENTRY, "2026-03-02")


def test_a_mapping_that_says_as_of_when_keeps_it() -> None:
    assert draft_of(finding_json(mappings=[mapping_json(as_of="2025-12-31")])).mappings[0].as_of == "2025-12-31"


def test_an_omission_hangs_on_the_version() -> None:
    target = draft_of(omission_json("f-001", "refund", "money back")).target

    assert (target.version, target.anchor, target.quote, target.provisions) == (VERSION, None, None, ())
    assert target.searched_for == ("refund", "money back")


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown category": (finding_json("f-bad", categories=["mascots"]), "category-unknown"),
    "an unknown citation": (
        finding_json("f-bad", mappings=[mapping_json(citation="gdpr:art-999")]),
        "citation-unknown",
    ),
    "a citation in other case": (
        finding_json("f-bad", mappings=[mapping_json(citation="GDPR:art-5-1-e")]),
        "citation-unknown",
    ),
    "a quote that is not there": (finding_json("f-bad", target={"exact": "You may rent out"}), "quote-absent"),
    "a quote in other case": (finding_json("f-bad", target={"exact": "we may end"}), "quote-absent"),
    "a quote that stands twice": (
        finding_json("f-bad", target={"exact": "Lantern keeps records for ten years."}),
        "quote-ambiguous",
    ),
    "a needless occurrence": (finding_json("f-bad", target={"exact": SENTENCE, "occurrence": 1}), "quote-unique"),
    "an omission without terms": (omission_json("f-bad", searched_for=[]), "omission-invalid"),
    "an omission without its key": (
        {key: value for key, value in omission_json("f-bad").items() if key != "searched_for"},
        "omission-invalid",
    ),
    "an omission whose term occurs": (omission_json("f-bad", "refund", "RECORDS  for"), "omission-invalid"),
    "an omission that omits nothing": (omission_json("f-bad", mappings=[mapping_json()]), "omission-invalid"),
    "a passage that omits": (finding_json("f-bad", mappings=[mapping_json(relation="omits")]), "omission-invalid"),
    "a passage that was searched for": (finding_json("f-bad", searched_for=["refund"]), "omission-invalid"),
    "a foreign value": (finding_json("f-bad", severity="severe"), "value-unknown"),
    "a wrong shape": (finding_json("f-bad", severity=3), "schema-invalid"),
    "a score out of range": (finding_json("f-bad", mappings=[mapping_json(strength=11)]), "score-out-of-range"),
    "an id taken": (finding_json("f-good"), "duplicate-id"),
}


@pytest.mark.parametrize("flaw", REFUSED)
def test_a_flawed_finding_is_refused_with_its_reason_and_no_other_is(flaw: str) -> None:
    finding, reason = REFUSED[flaw]

    outcome = outcome_of(finding)

    assert isinstance(outcome, Refusal)
    assert outcome.reason == reason


@pytest.mark.parametrize("reason", ["quote-altered", "quote-elided"])
def test_whatever_the_quote_finder_refuses_is_handed_on(reason: str) -> None:
    def refuse(quote: QuoteTarget) -> TextPosition:
        if quote.prefix == "spoiled ":
            raise InputRefusedError("Other words stand there.", reason=reason)
        return find_plainly(quote)

    spoiled = finding_json("f-bad", target={"exact": SENTENCE, "prefix": "spoiled "})
    outcome = outcome_of(spoiled, replace(archived(), find_quote=refuse))

    assert isinstance(outcome, Refusal)
    assert (outcome.reason, outcome.message) == (reason, "Other words stand there.")


@pytest.mark.parametrize("held", [None, replace(archived(), capture_sha256=sha256_of(b"other bytes"))])
def test_a_capture_that_the_workspace_lacks_refuses_every_finding(held: ArchivedVersion | None) -> None:
    file = parse_review_file(as_bytes(review_json(finding_json("f-001"), omission_json("f-002"))))

    outcomes = resolve_findings(file, held, RULES)

    assert [(each.label, each.reason) for each in outcomes if isinstance(each, Refusal)] == [
        ("f-001", "source-unknown"),
        ("f-002", "source-unknown"),
    ]


def test_a_refusal_of_the_catalogue_names_the_finding() -> None:
    outcome = outcome_of(finding_json("f-bad", mappings=[mapping_json(citation="gdpr:art-999")]))

    assert isinstance(outcome, Refusal)
    assert "f-bad" in outcome.message
    assert "gdpr:art-999" in outcome.message


def test_an_anchored_passage_gets_a_quote_that_leads_back_to_it() -> None:
    twice = "Lantern keeps records for ten years."
    second = TEXT.rindex(twice)
    plain = anchor_span(SOURCE, TEXT.index(SENTENCE), TEXT.index(SENTENCE) + len(SENTENCE), CAPTURE)
    repeated = anchor_span(SOURCE, second, second + len(twice), CAPTURE)
    bare = replace(repeated, quote=replace(repeated.quote, prefix="", suffix=""))

    assert quote_for(plain, find_plainly).occurrence is None
    assert find_plainly(quote_for(repeated, find_plainly)) == repeated.position
    assert quote_for(bare, find_plainly).occurrence == 2


def test_a_passage_that_no_quote_leads_to_is_refused() -> None:
    start = TEXT.index("Lantern keeps")
    wrong = replace(anchor_span(SOURCE, start, start + 13, CAPTURE), position=TextPosition(0, 13))
    bare = replace(wrong, quote=replace(wrong.quote, prefix="", suffix=""))

    with pytest.raises(InputRefusedError):
        quote_for(bare, find_plainly)
    with pytest.raises(InputRefusedError) as caught:
        quote_for(anchor_of_words_that_are_not_there(), find_plainly)
    assert caught.value.reason == "quote-absent"


def anchor_of_words_that_are_not_there() -> Anchor:
    found = anchor_span(SOURCE, 0, 13, CAPTURE)
    return replace(found, quote=replace(found.quote, exact="Nobody said this."))


# --- storing, exporting, importing again


def stored(draft: FindingDraft, by: Any = ADA, state: FindingState = FindingState.DRAFT) -> Finding:
    """Return a draft as the store would keep it."""
    return Finding(
        FindingId(f"fnd-{draft.label}"),
        1,
        draft.label,
        draft.target,
        draft.judgement,
        draft.mappings,
        Origin.IMPORTED,
        by.id,
        draft.prepared_by.utc,
        state,
        prepared_role=draft.prepared_by.role,
    )


def drafts(file: ReviewFile) -> tuple[FindingDraft, ...]:
    outcomes = resolve_findings(file, archived(), RULES)
    assert all(isinstance(each, FindingDraft) for each in outcomes)
    return tuple(each for each in outcomes if isinstance(each, FindingDraft))


def exported(
    file: ReviewFile, *findings: Finding, dissents: tuple[Dissent, ...] = (), items: tuple[OpenItem, ...] = ()
) -> bytes:
    return export_review(
        ReviewExport(
            file.document,
            file.source,
            tuple(ExportedFinding(each, FindingState.APPROVED) for each in findings),
            dissents,
            items,
            PEOPLE,
            Preparer(CLEO.name, CLEO.role, NOON),
        )
    )


BROAD = review_json(
    finding_json("f-001"),
    omission_json("f-002", "refund", "money back"),
    finding_json(
        "f-003",
        target={"exact": "ten years.", "prefix": "keeps records for", "suffix": " Lantern keeps"},
        severity=None,
        factors={},
        opt_out=None,
        categories=[],
        interpretive_note=[],
        affected_groups=[],
        mappings=[],
    ),
    finding_json(
        "f-004",
        target={"exact": "Lantern keeps records for ten years.", "occurrence": 2},
        mappings=[mapping_json(set_relation="subset-of", as_of="2025-01-01", method="hybrid", state="rejected")],
    ),
    finding_json(
        "f-005",
        target={"exact": "Wait … there is more."},
        prepared_by={"name": "Ben Marsh", "role": "counsel", "utc": "2026-03-04T08:00:00Z"},
        what_it_says="« Attendez »\n\ttwo lines",
    ),
)


def test_exporting_and_importing_loses_nothing() -> None:
    file = parse_review_file(as_bytes(BROAD))
    findings = [stored(each, BEN if each.label == "f-005" else ADA) for each in drafts(file)]

    again = parse_review_file(exported(file, *findings))

    assert (again.document, again.source, again.prepared_by) == (file.document, file.source, file.prepared_by)
    assert drafts(again) == drafts(file)
    assert all(same_content(one, other) for one, other in zip(findings, drafts(again), strict=True))


def test_an_export_of_what_was_exported_has_the_same_bytes() -> None:
    file = parse_review_file(as_bytes(BROAD))
    once = exported(file, *(stored(each, BEN if each.label == "f-005" else ADA) for each in drafts(file)))

    again = parse_review_file(once)

    assert exported(again, *(stored(each, BEN if each.label == "f-005" else ADA) for each in drafts(again))) == once


def test_an_export_tells_each_state() -> None:
    file = parse_review_file(as_bytes(review_json(finding_json())))

    assert b'"state": "approved"' in exported(file, *(stored(each) for each in drafts(file)))


def test_an_export_without_findings_names_who_exported_it() -> None:
    file = parse_review_file(as_bytes(review_json()))

    assert parse_review_file(exported(file)).prepared_by.name == CLEO.name


def test_a_finding_without_a_quote_of_its_own_is_exported_by_its_anchor() -> None:
    file = parse_review_file(as_bytes(review_json(finding_json())))
    (finding,) = (stored(each) for each in drafts(file))
    unquoted = replace(finding, target=replace(finding.target, quote=None))

    again = drafts(parse_review_file(exported(file, unquoted)))

    assert again[0].target.anchor == finding.target.anchor
    assert same_content(unquoted, again[0])


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), min_size=1
).filter(lambda words: words.strip() and words_flaw(words) is None)


@given(texts, texts, texts)
def test_any_words_come_through_export_and_import(title: str, note: str, how: str) -> None:
    file = parse_review_file(
        as_bytes(
            review_json(
                finding_json(
                    title=title,
                    interpretive_note=[{"kind": "opinion", "text": note}],
                    opt_out={"state": "partial", "how": how},
                )
            )
        )
    )

    again = parse_review_file(exported(file, *(stored(each) for each in drafts(file))))

    assert [each.judgement for each in again.findings] == [each.judgement for each in file.findings]


def test_importing_the_same_finding_changes_nothing() -> None:
    (draft,) = drafts(parse_review_file(as_bytes(review_json(finding_json()))))

    assert same_content(stored(draft), draft)


def test_a_later_hand_over_by_somebody_else_changes_nothing_by_itself() -> None:
    somebody = {"name": "Cleo Varga", "role": "counsel", "utc": "2026-03-11T12:00:00Z"}
    (draft,) = drafts(parse_review_file(as_bytes(review_json(finding_json()))))
    (later,) = drafts(parse_review_file(as_bytes(review_json(finding_json(), prepared_by=somebody))))

    assert later.prepared_by.name == "Cleo Varga"
    assert same_content(stored(draft), later)


def test_a_file_saved_again_on_another_day_changes_nothing() -> None:
    saved_again = {"name": "Ada Quill", "role": "compliance analyst", "utc": "2026-03-09T12:00:00Z"}
    (before,) = drafts(parse_review_file(as_bytes(review_json(finding_json()))))
    (after,) = drafts(parse_review_file(as_bytes(review_json(finding_json(), prepared_by=saved_again))))

    assert before.mappings != after.mappings
    assert same_content(stored(before), after)


def test_an_export_states_no_as_of_that_follows_from_its_preparers_date() -> None:
    stated = finding_json("f-002", mappings=[mapping_json(as_of="2025-01-01")])
    file = parse_review_file(as_bytes(review_json(finding_json(), stated)))

    assert exported(file, *(stored(each) for each in drafts(file))).count(b'"as_of"') == 1


def test_a_newer_catalogue_makes_no_new_revision() -> None:
    file = parse_review_file(as_bytes(review_json(finding_json())))
    (then,) = drafts(file)

    (now,) = resolve_findings(file, archived(), replace(RULES, citations=OneCitation(sha256_of(b"amended"))))

    assert isinstance(now, FindingDraft)
    assert now.mappings != then.mappings
    assert same_content(stored(then), now)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Another title"},
        {"severity": None},
        {"target": {"exact": "Wait … there is more."}},
        {"mappings": []},
        {"mappings": [mapping_json(reason="Another reason.")]},
        {"opt_out": None},
    ],
)
def test_a_changed_finding_is_a_new_revision(changes: dict[str, Any]) -> None:
    (before,) = drafts(parse_review_file(as_bytes(review_json(finding_json()))))
    (after,) = drafts(parse_review_file(as_bytes(review_json(finding_json(**changes)))))

    assert not same_content(stored(before), after)


LABELS = {FindingId("fnd-f-001"): "f-001"}


def test_dissents_and_open_items_come_through_and_are_known_again() -> None:
    answer = Answer(ADA.id, NOON + timedelta(hours=2), "No notice is promised anywhere.")
    dissent = Dissent(DissentId("dis-0001"), FindingId("fnd-f-001"), BEN.id, NOON, "Notice is implied.", answer)
    bare = Dissent(DissentId("dis-0002"), FindingId("fnd-f-001"), CLEO.id, NOON, "It is common practice.")
    item = OpenItem(
        OpenItemId("opn-0001"), FindingId("fnd-f-001"), "Is there a policy?", ADA.id, "2026-04-01", "open", None, NOON
    )
    general = OpenItem(
        OpenItemId("opn-0002"),
        None,
        "Is it in force?",
        BEN.id,
        None,
        "resolved",
        "Yes.",
        NOON + timedelta(days=3),
        VersionId("ver-0001"),
    )
    file = parse_review_file(as_bytes(review_json(finding_json())))
    (finding,) = (stored(each) for each in drafts(file))

    again = parse_review_file(exported(file, finding, dissents=(dissent, bare), items=(item, general)))

    assert again.refused == ()
    assert same_dissent(dissent, again.dissents[0], LABELS, PEOPLE)
    told = again.dissents[0].answer
    assert told is not None
    assert (told.by, told.utc, told.text) == (ADA.name, answer.utc, answer.text)
    assert same_dissent(bare, again.dissents[1], LABELS, PEOPLE)
    assert again.dissents[1].answer is None
    assert same_open_item(item, again.open_items[0], LABELS, PEOPLE)
    assert same_open_item(general, again.open_items[1], LABELS, PEOPLE)
    assert [each.raised_at for each in again.open_items] == [None, NOON + timedelta(days=3)]


def test_an_open_item_that_was_resolved_is_the_same_question_and_news() -> None:
    drafted = parse_review_file(
        as_bytes(
            review_json(
                finding_json(),
                open_items=[
                    {
                        "finding": "f-001",
                        "question": "Why?",
                        "owner": "Ada Quill",
                        "due": None,
                        "state": "resolved",
                        "resolution": "Because.",
                    }
                ],
            )
        )
    ).open_items[0]
    item = OpenItem(OpenItemId("opn-0001"), FindingId("fnd-f-001"), "Why?", ADA.id, None, "open", None, NOON)

    assert same_question(item, drafted, LABELS)
    assert not same_open_item(item, drafted, LABELS, PEOPLE)


def test_a_dissent_or_open_item_on_an_unknown_finding_is_refused_alone() -> None:
    dissent = {"finding": "f-001", "by": "Ben Marsh", "utc": "2026-03-02T12:00:00Z", "text": "No."}
    item = {
        "finding": "f-001",
        "question": "Why?",
        "owner": "Ada Quill",
        "due": None,
        "state": "open",
        "resolution": None,
    }
    file = parse_review_file(
        as_bytes(
            review_json(
                finding_json(),
                dissents=[{**dissent, "finding": "f-077"}, dissent, {**dissent, "text": ""}],
                open_items=[item, {**item, "finding": "f-078"}, {**item, "finding": None}],
            )
        )
    )

    taken = resolve_attachments(file, {"f-001"})

    assert [each.finding for each in taken.dissents] == ["f-001"]
    assert [each.finding for each in taken.open_items] == ["f-001", None]
    assert [(each.part, each.place, each.label, each.reason) for each in taken.refused] == [
        (Part.DISSENT, 0, "f-077", "finding-unknown"),
        (Part.DISSENT, 2, "f-001", "schema-invalid"),
        (Part.OPEN_ITEM, 1, "f-078", "finding-unknown"),
    ]


# --- comparisons

KNOWN = {
    ("lantern.review.json", "f-001"): FindingId("fnd-0001"),
    ("harbour.review.json", "f-004"): FindingId("fnd-0004"),
}
SOURCES = {
    FindingId("fnd-0001"): MemberSource("Lantern", "lantern.review.json", "f-001"),
    FindingId("fnd-0004"): MemberSource("Harbour", "harbour.review.json", "f-004"),
}


def known(member: FileMember) -> FindingId | None:
    return KNOWN.get((member.review, member.finding))


def compared(*groups: dict[str, Any]) -> tuple[ComparisonDraft | Refusal, ...]:
    return resolve_comparisons(parse_comparisons(as_bytes(comparisons_json(*groups))), RULES.categories, known)


def confirmed(draft: ComparisonDraft) -> Comparison:
    return Comparison(
        ComparisonId("cmp-0001"),
        draft.label,
        draft.category,
        draft.criterion,
        draft.members,
        BEN.id,
        draft.prepared_by.utc,
        confirmed_role=draft.prepared_by.role,
    )


def test_members_of_a_comparison_are_found_by_file_and_label() -> None:
    (draft,) = compared(group_json())

    assert isinstance(draft, ComparisonDraft)
    assert draft.members == (
        ComparisonMember(FindingId("fnd-0001"), None, "Reference."),
        ComparisonMember(FindingId("fnd-0004"), Verdict.BROADER, "No end."),
    )


def test_a_comparison_that_names_an_unknown_finding_is_refused_alone() -> None:
    unknown = group_json("c-002")
    unknown["members"][1]["finding"] = "f-099"

    outcomes = compared(group_json(), unknown)

    assert isinstance(outcomes[0], ComparisonDraft)
    assert isinstance(outcomes[1], Refusal)
    assert outcomes[1].reason == "finding-unknown"
    assert "f-099" in outcomes[1].message
    assert "harbour.review.json" in outcomes[1].message


def test_a_comparison_of_an_unknown_category_is_refused() -> None:
    (outcome,) = compared(group_json(category="mascots"))

    assert isinstance(outcome, Refusal)
    assert outcome.reason == "category-unknown"


def test_comparisons_come_through_export_and_import() -> None:
    (draft,) = compared(group_json())
    assert isinstance(draft, ComparisonDraft)
    fallback = Preparer(CLEO.name, CLEO.role, NOON)

    data = export_comparisons([confirmed(draft)], SOURCES, PEOPLE, fallback, "Relative to the first.")

    again = parse_comparisons(data)
    assert again == parse_comparisons(as_bytes(comparisons_json(group_json(), verdicts="Relative to the first.")))
    assert resolve_comparisons(again, RULES.categories, known) == (draft,)


def test_comparisons_confirmed_by_two_people_keep_both() -> None:
    outcomes = compared(group_json("c-001"), group_json("c-002"), group_json("c-003"))
    first, second, third = (confirmed(each) for each in outcomes if isinstance(each, ComparisonDraft))
    by_cleo = replace(second, confirmed_by=CLEO.id, confirmed_role="")

    again = parse_comparisons(export_comparisons([first, by_cleo, third], SOURCES, PEOPLE, Preparer("x", "", NOON)))

    assert [each.prepared_by.name for each in again.comparisons] == [BEN.name, CLEO.name, BEN.name]
    assert again.comparisons[1].prepared_by.role == CLEO.role


def test_importing_the_same_comparison_changes_nothing_and_another_verdict_does() -> None:
    changed = group_json()
    changed["members"][1]["verdict"] = "narrower"
    (draft,) = compared(group_json())
    (other,) = compared(changed)
    assert isinstance(draft, ComparisonDraft)
    assert isinstance(other, ComparisonDraft)

    assert same_comparison(confirmed(draft), draft)
    assert not same_comparison(confirmed(draft), other)


# --- the real files, as far as they go without their texts


def anywhere(quote: QuoteTarget) -> TextPosition:
    """Find every quote at the beginning: these tests ask for the vocabulary, not for the text."""
    return TextPosition(0, len(quote.exact) and 1)


def resolved_without_text(file: ReviewFile) -> tuple[FindingDraft | Refusal, ...]:
    blank = replace(archived(), capture_sha256=Sha256(file.source.sha256), find_quote=anywhere)
    return resolve_findings(file, blank, Rules(load_vocabulary().category_ids, load_catalogue()))


@pytest.mark.corpus
def test_every_real_finding_uses_known_categories_and_citations(reviews_root: Path) -> None:
    for path in sorted(reviews_root.glob("*.review.json")):
        outcomes = resolved_without_text(parse_review_file(path.read_bytes()))

        assert [each for each in outcomes if isinstance(each, Refusal)] == [], path.name


@pytest.mark.corpus
def test_every_real_review_file_comes_through_export_and_import(reviews_root: Path) -> None:
    for path in sorted(reviews_root.glob("*.review.json")):
        file = parse_review_file(path.read_bytes())
        person = replace(ADA, name=file.prepared_by.name)
        findings = [stored(each) for each in resolved_without_text(file) if isinstance(each, FindingDraft)]
        data = export_review(
            ReviewExport(
                file.document,
                file.source,
                tuple(ExportedFinding(each, FindingState.DRAFT) for each in findings),
                (),
                (),
                {ADA.id: person},
                file.prepared_by,
            )
        )

        again = parse_review_file(data)

        assert (again.document, again.source, again.prepared_by) == (file.document, file.source, file.prepared_by)
        assert resolved_without_text(again) == resolved_without_text(file)


@pytest.mark.corpus
def test_every_real_comparison_names_findings_of_the_real_review_files(reviews_root: Path) -> None:
    findings = {
        (path.name, finding.label)
        for path in sorted(reviews_root.glob("*.review.json"))
        for finding in parse_review_file(path.read_bytes()).findings
    }
    file = parse_comparisons((reviews_root / "comparisons.json").read_bytes())

    outcomes = resolve_comparisons(
        file,
        load_vocabulary().category_ids,
        lambda member: FindingId("fnd") if (member.review, member.finding) in findings else None,
    )

    assert all(isinstance(each, ComparisonDraft) for each in outcomes)
    assert len(outcomes) == 11
