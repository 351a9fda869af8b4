"""Builds valid records of a review for tests: invented people, an invented text, findings on it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from clausemark.archive.capture import CapturedAt
from clausemark.archive.hashes import Sha256, sha256_of, sha256_of_json, sha256_of_text
from clausemark.archive.identifiers import (
    CaptureId,
    CitationId,
    DocumentId,
    FindingId,
    PersonId,
    ProvisionId,
    ScopeId,
    StepId,
    VersionId,
)
from clausemark.archive.library import Version
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.errors import InputRefusedError
from clausemark.intake.plain import PlainReader
from clausemark.provisions.anchor import Anchor, TextPosition, anchor_span
from clausemark.provisions.source_text import Block, BlockKind, SourceText
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    FindingState,
    NoteKind,
    OptOutState,
    Origin,
    Polarity,
    Rationale,
    Relation,
    ReviewAct,
    ScopeReason,
    Severity,
)
from clausemark.review.digest import Evidence, LeftOut, SignedFinding, finding_content, version_content
from clausemark.review.finding import (
    FactorScore,
    Finding,
    InterpretiveNote,
    Judgement,
    Mapping,
    OptOut,
    QuoteTarget,
    Target,
)
from clausemark.review.person import Person
from clausemark.review.review_file.resolve import ArchivedVersion, PlacedProvision
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TEXT = (
    "You may not rent out your Lantern account.\n"
    "We may end your access at any time, without notice.\n"
    "Lantern keeps records for ten years. Lantern keeps records for ten years.\n"
    "Wait … there is more."
)
SOURCE = SourceText(TEXT, PlainReader.name, PlainReader.version, (Block(0, len(TEXT), BlockKind.PARAGRAPH),))
CAPTURE = sha256_of(TEXT.encode("utf-8"))
VERSION = VersionId("ver-0001")
CITATION = CitationId("gdpr:art-5-1-e")
ENTRY = sha256_of(b"entry of law")
SENTENCE = "We may end your access at any time, without notice."
ADA = Person(PersonId("per-0001"), "Ada Quill", "analyst", "Lantern Watch")
BEN = Person(PersonId("per-0002"), "Ben Marsh", "reviewer", "Lantern Watch")
CLEO = Person(PersonId("per-0003"), "Cleo Varga", "approver")
NO_OPT_OUT = OptOut(OptOutState.NO, "none is offered")
PEOPLE = {person.id: person for person in (ADA, BEN, CLEO)}


def lines() -> tuple[PlacedProvision, ...]:
    """Return one provision for each line of the text."""
    placed, start = [], 0
    for number, line in enumerate(TEXT.split("\n"), 1):
        placed.append(PlacedProvision(ProvisionId(f"prv-{number:06d}"), start, start + len(line)))
        start += len(line) + 1
    return tuple(placed)


def find_plainly(quote: QuoteTarget) -> TextPosition:
    """Find a quote of the text character by character, with the refusals that the format names."""
    places = [
        start
        for start in range(len(TEXT))
        if TEXT.startswith(quote.exact, start)
        and TEXT[:start].rstrip().endswith(quote.prefix.rstrip())
        and TEXT[start + len(quote.exact) :].lstrip().startswith(quote.suffix.lstrip())
    ]
    if quote.occurrence is not None:
        if len(places) == 1:
            raise InputRefusedError("The occurrence is needless.", reason="quote-unique")
        places = places[quote.occurrence - 1 : quote.occurrence]
    if not places:
        raise InputRefusedError("The quote is not there.", reason="quote-absent")
    if len(places) > 1:
        raise InputRefusedError("The quote stands more than once.", reason="quote-ambiguous")
    return TextPosition(places[0], places[0] + len(quote.exact))


def archived() -> ArchivedVersion:
    """Return the text as the workspace holds it."""
    return ArchivedVersion(VERSION, CAPTURE, SOURCE, lines(), find_plainly)


def version(provisions: int = 4) -> Version:
    """Return the version whose text it is."""
    moment = CapturedAt(NOON, CaptureBasis.DECLARED)
    return Version(
        VERSION,
        DocumentId("doc-0001"),
        CaptureId("cap-0001"),
        1,
        VersionKind.FIRST,
        moment,
        CAPTURE,
        SOURCE.sha256,
        PlainReader.name,
        PlainReader.version,
        "1",
        provisions,
    )


def scores(*values: int) -> tuple[FactorScore, ...]:
    """Return the five factors with these scores, missing ones 0."""
    padded = (*values, 0, 0, 0, 0, 0)[:5]
    return tuple(FactorScore(factor, score, "a reason") for factor, score in zip(Factor, padded, strict=True))


def judgement(
    *,
    title: str = "Access may end at once",
    categories: tuple[str, ...] = ("termination-suspension",),
    severity: Severity | None = Severity.MEDIUM,
    severity_reason: str = "Access ends without warning.",
    what_it_says: str = "Access may be ended at any time.",
    notes: tuple[InterpretiveNote, ...] = (InterpretiveNote(NoteKind.STATEMENT, "No notice is promised."),),
    opt_out: OptOut | None = NO_OPT_OUT,
    factors: tuple[FactorScore, ...] = scores(2, 2, 2, 1, 1),
) -> Judgement:
    """Return a complete judgement, changed where asked."""
    return Judgement(
        title=title,
        categories=categories,
        polarity=Polarity.ADVERSE,
        severity=severity,
        factors=factors,
        severity_reason=severity_reason,
        what_it_says=what_it_says,
        why_it_matters="People may lose their work.",
        user_impact="Files may be out of reach.",
        affected_groups=("account holders",),
        opt_out=opt_out,
        what_users_can_do="Keep copies.",
        notes=notes,
        confidence=Confidence.HIGH,
        basis=Basis.EXPLICIT,
    )


def anchor(words: str = SENTENCE) -> Anchor:
    """Return the anchor of words that stand in the text."""
    start = TEXT.index(words)
    return anchor_span(SOURCE, start, start + len(words), CAPTURE)


def target(words: str = SENTENCE) -> Target:
    """Return a target on words of the text with the provisions that they touch."""
    found = anchor(words)
    touched = tuple(each.id for each in lines() if each.start < found.position.end and found.position.start < each.end)
    return Target(VERSION, CAPTURE, found, QuoteTarget(words), touched)


def omission(*terms: str) -> Target:
    """Return the target of an omission."""
    return Target(VERSION, CAPTURE, searched_for=terms or ("refund",))


def mapping(relation: Relation = Relation.CONSTRAINED_BY, entry: Sha256 = ENTRY) -> Mapping:
    """Return a mapping to the one citation of these tests."""
    return Mapping(CITATION, entry, relation, Rationale.LEGAL_JUDGEMENT, 5, "Keeping has a limit.", "2026-03-02")


def finding(
    label: str = "f-001",
    *,
    by: Person = ADA,
    revision: int = 1,
    about: Target | None = None,
    judged: Judgement | None = None,
    mappings: tuple[Mapping, ...] | None = None,
    state: FindingState = FindingState.DRAFT,
) -> Finding:
    """Return a revision of a finding."""
    return Finding(
        FindingId(f"fnd-{label}"),
        revision,
        label,
        about or target(),
        judged or judgement(),
        (mapping(),) if mappings is None else mappings,
        Origin.HUMAN,
        by.id,
        NOON,
        state,
        prepared_role=by.role,
    )


def evidence(of: Finding, *, law: Sha256 | None = ENTRY) -> Evidence:
    """Return evidence in which nothing changed, or the law entry did."""
    held = of.target.anchor
    excerpt = None if held is None else sha256_of_text(held.quote.exact)
    return Evidence(SOURCE.sha256, excerpt, {} if law is None else {CITATION: law})


def step(
    act: ReviewAct, person: Person, digest: Sha256, *, minute: int = 0, about: Finding | None = None
) -> ReviewStep:
    """Return a review step some minutes after noon; without a finding it is on the version."""
    return ReviewStep(
        StepId(f"stp-{minute:04d}"),
        VERSION,
        None if about is None else about.id,
        0 if about is None else about.revision,
        act,
        person.id,
        person.role,
        NOON + timedelta(minutes=minute),
        digest,
    )


def exclusion(
    *provisions: str, reason: ScopeReason = ScopeReason.BOILERPLATE, minute: int = 0, by: Person = ADA
) -> ScopeExclusion:
    """Return provisions put out of scope, all without a finding when none is named."""
    return ScopeExclusion(
        ScopeId(f"scp-{minute:04d}"),
        VERSION,
        tuple(ProvisionId(each) for each in provisions),
        reason,
        "",
        by.id,
        NOON + timedelta(minutes=minute),
    )


def finding_digest(signed: Finding, held: Evidence) -> Sha256:
    """Return what a sign-off of a finding binds, as the program hashes it."""
    return sha256_of_json(finding_content(signed, held))


def version_digest(reviewed: Version, findings: tuple[SignedFinding, ...], left_out: tuple[LeftOut, ...]) -> Sha256:
    """Return what a sign-off of a version binds."""
    return sha256_of_json(version_content(reviewed, findings, left_out))
