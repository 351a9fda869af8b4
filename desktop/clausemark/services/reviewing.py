"""Acts of review: sign, scope, list, export; every rule is the domain's."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import DissentId, FindingId, ProvisionId, ScopeId, StepId, VersionId
from clausemark.archive.library import Version
from clausemark.errors import ConflictError, RuleRefusedError, UsageError
from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason
from clausemark.review.finding import Dissent
from clausemark.review.four_eyes import Coverage, cover_named, cover_version
from clausemark.review.person import Person
from clausemark.review.review_file import ExportedFinding, Preparer, ReviewExport, export_review
from clausemark.review.review_file.values import FileDocument, FileSource
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import refuse_repeated, repeats
from clausemark.services.assessing import Assessment, VersionAssessment, assess_version
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version, gather_version
from clausemark.store.transaction import Transaction, View


@dataclass(frozen=True, slots=True)
class NotSigned:
    """A finding that a step did not reach, and why."""

    finding: FindingId
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Signed:
    """What a step covered; `digest` is the version's when all of it was signed, else that of the one finding.

    `standing` are the findings on which the person's last step says the same of the same content: no other was added.
    """

    findings: tuple[FindingId, ...]
    refused: tuple[NotSigned, ...]
    digest: Sha256
    utc: datetime
    person: str
    standing: tuple[FindingId, ...] = ()


def sign(
    desk: Desk,
    version_name: str,
    act: ReviewAct,
    *,
    findings: Sequence[str] = (),
    note: str = "",
    seen: Collection[Sha256] | None = None,
) -> Signed:
    """Record a review step on the findings named, or on all of a version that the person did not prepare.

    A dissent from findings that are named is kept with each of them as the contrary reading that the pack prints.
    `seen` are the digests of what the person had before them; None signs whatever is there.
    What the person's last step says already of the same content is not recorded again. Raises `RuleRefusedError` with
    the domain's reason, `step-repeated` when nothing is left to record, and `ConflictError` (`record-changed`) when
    something to be signed is not as it was seen; then nothing is recorded.
    """
    with desk.workspace.transaction(desk.actor) as tx:
        person = tx.persons.ensure(desk.actor, "reviewer")
        version = find_version(tx, version_name)
        assessed = assess(tx, desk, version)
        coverage = _coverage(tx, assessed, person, act, tuple(findings), note)
        covered = {subject.finding.id for subject in coverage.covered}
        reached = [each for each in assessed.findings if each.finding.id in covered]
        _refuse_unseen(assessed, reached, seen, whole=not findings)
        chosen = [each for each in reached if not repeats(each.entry.steps, person.id, act, each.digest, note)]
        standing = tuple(each.finding.id for each in reached if each not in chosen)
        if not chosen:
            _refuse_empty(assessed, reached, person, act, note, whole=not findings)
        for each in chosen:
            _step(tx, person, act, note, each.finding.target.version, each)
        if findings:
            digest = chosen[0].digest
            if act is ReviewAct.DISSENTED:
                _keep_contrary_readings(tx, person, note, chosen)
        else:
            after = assess(tx, desk, version)
            digest = after.digest
            _version_step(tx, person, act, note, after)
        refused = tuple(NotSigned(each.finding, each.reason, each.message) for each in coverage.refused)
        return Signed(tuple(each.finding.id for each in chosen), refused, digest, tx.clock.now(), person.name, standing)


def _refuse_empty(
    assessed: VersionAssessment,
    reached: Sequence[Assessment],
    person: Person,
    act: ReviewAct,
    note: str,
    *,
    whole: bool,
) -> None:
    """Refuse a step by which nothing would be said that the person did not say before of the same content."""
    if not whole:
        refuse_repeated(person.name, act, listed(each.finding.label for each in reached))
    if repeats(assessed.file.steps, person.id, act, assessed.digest, note):
        refuse_repeated(person.name, act, phrase("the version"))


def _refuse_unseen(
    assessed: VersionAssessment, chosen: Sequence[Assessment], seen: Collection[Sha256] | None, *, whole: bool
) -> None:
    if seen is None:
        return
    changed = [each.finding.label for each in chosen if each.digest not in seen]
    if whole and not changed and assessed.digest not in seen:
        changed = [phrase("The version")]
    if changed:
        message = phrase(
            "{changed} changed since you read it; nothing was recorded. Read it as it is now, then do it again.",
            changed=listed(changed),
        )
        raise ConflictError(message, reason="record-changed")


def assess(view: View, desk: Desk, version: Version) -> VersionAssessment:
    """Return where a version and its findings stand."""
    persons = {person.id: person for person in view.persons.all()}
    return assess_version(gather_version(view, version), desk.law.hashes, persons)


def _coverage(
    tx: Transaction, assessed: VersionAssessment, person: Person, act: ReviewAct, named: tuple[str, ...], note: str
) -> Coverage:
    persons = {each.id: each for each in tx.persons.all()}
    subjects = {each.finding.id: each.under_review(persons) for each in assessed.findings}
    if not named:
        scoped_by = [persons[each.by] for each in assessed.file.exclusions]
        return cover_version(act, person, tuple(subjects.values()), note, scoped_by)
    by_label = {each.finding.label: each.finding.id for each in assessed.findings}
    wanted = [by_label.get(name, FindingId(name)) for name in named]
    unknown = [name for name in wanted if name not in subjects]
    if unknown:
        message = phrase(
            "{version} has no finding {unknown}. `clausemark review list` shows them.",
            version=assessed.file.version.id,
            unknown=", ".join(unknown),
        )
        raise UsageError(message, reason="unknown-id")
    return cover_named(act, person, [subjects[each] for each in dict.fromkeys(wanted)], note)


def _step(tx: Transaction, person: Person, act: ReviewAct, note: str, version: VersionId, assessed: Assessment) -> None:
    now = tx.clock.now()
    finding = assessed.finding
    tx.steps.add(
        lambda key: ReviewStep(
            StepId(key), version, finding.id, finding.revision, act, person.id, person.role, now, assessed.digest, note
        ),
        f"finding.{act.value}",
    )


def _keep_contrary_readings(tx: Transaction, person: Person, text: str, findings: Sequence[Assessment]) -> None:
    for each in findings:
        about = each.finding.id
        tx.dissents.add(
            lambda key, about=about: Dissent(  # type: ignore[misc]  # mypy cannot type a default of a lambda
                DissentId(key), about, person.id, tx.clock.now(), text.strip()
            ),
            "dissent.recorded",
        )


def _version_step(tx: Transaction, person: Person, act: ReviewAct, note: str, assessed: VersionAssessment) -> None:
    now, version = tx.clock.now(), assessed.file.version.id
    tx.steps.add(
        lambda key: ReviewStep(StepId(key), version, None, 0, act, person.id, person.role, now, assessed.digest, note),
        f"version.{act.value}",
    )


def put_out_of_scope(
    desk: Desk, version_name: str, reason: ScopeReason, *, provisions: Sequence[str] = (), note: str = ""
) -> ScopeExclusion:
    """Put provisions of a version out of scope; none named means all without a finding.

    Raises `UsageError` (`unknown-id`), `RuleRefusedError` (`note-missing`) for the reason “other” without a note.
    """
    if reason is ScopeReason.OTHER and not note.strip():
        raise RuleRefusedError(phrase("The reason “other” says nothing alone. Give a note."), reason="note-missing")
    with desk.workspace.transaction(desk.actor) as tx:
        version = find_version(tx, version_name)
        known = {each.id for each in tx.provisions.of_version(version.id)}
        strangers = [each for each in provisions if each not in known]
        if strangers:
            message = phrase(
                "{version} has no provision {strangers}. `clausemark provisions` lists them.",
                version=version.id,
                strangers=", ".join(strangers),
            )
            raise UsageError(message, reason="unknown-id")
        person = tx.persons.ensure(desk.actor, "reviewer")
        chosen = tuple(ProvisionId(each) for each in provisions)
        return tx.scope.add(
            lambda key: ScopeExclusion(ScopeId(key), version.id, chosen, reason, note, person.id, tx.clock.now()),
            "scope.excluded",
        )


def list_findings(
    desk: Desk, *, state: str | None = None, version_name: str | None = None
) -> list[tuple[Assessment, VersionId]]:
    """Return findings with their states and approvals, all or those of a state or version."""
    if state is not None and state not in {each.value for each in FindingState}:
        choices = ", ".join(each.value for each in FindingState)
        raise UsageError(
            phrase("“{state}” is not a state. States are: {choices}.", state=state, choices=choices),
            reason="value-unknown",
        )
    with desk.workspace.reading() as view:
        versions = [find_version(view, version_name)] if version_name else list(view.versions.all())
        found = [(each, version.id) for version in versions for each in assess(view, desk, version).findings]
    return [(each, version) for each, version in found if state in (None, each.state.value)]


def export_reviews(desk: Desk, version_name: str) -> bytes:
    """Return the findings of a version as a review file."""
    with desk.workspace.reading() as view:
        version = find_version(view, version_name)
        assessed = assess(view, desk, version)
        file = assessed.file
        persons = {person.id: person for person in view.persons.all()}
        return export_review(
            ReviewExport(
                FileDocument(file.platform.name, file.document.title, file.document.terms_type, file.document.language),
                FileSource(file.capture.origin.file_name, file.capture.sha256),
                tuple(ExportedFinding(each.finding, each.state) for each in assessed.findings),
                tuple(item for each in assessed.findings for item in each.entry.dissents),
                (*(item for each in assessed.findings for item in each.entry.open_items), *file.open_items),
                persons,
                Preparer(desk.actor, "", desk.clock.now()),
            )
        )
