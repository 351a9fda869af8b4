"""Review and comparisons files in and out of a workspace, one result per finding or group."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from clausemark.archive.identifiers import ComparisonId, DissentId, FindingId, OpenItemId, PersonId, ProvisionId
from clausemark.archive.library import Version
from clausemark.errors import ClausemarkError, InputRefusedError, UsageError
from clausemark.intake.wire import decode_source
from clausemark.phrases import phrase
from clausemark.provisions.normalised_text import NormalisedText
from clausemark.provisions.selectors import find_quote
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Answer, Dissent, Finding, OpenItem
from clausemark.review.person import Person
from clausemark.review.review_file import (
    ArchivedVersion,
    ComparisonDraft,
    ComparisonFile,
    FindingDraft,
    PlacedProvision,
    Refusal,
    ReviewFile,
    Rules,
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
from clausemark.review.review_file.values import COMPARISONS_SCHEMA, FileAnswer, FileDissent, FileMember, FileOpenItem
from clausemark.review.revisions import first_revision, next_revision
from clausemark.services.desk import Desk
from clausemark.services.kept_law import keep_law
from clausemark.store.transaction import Transaction, View
from clausemark.troubles import trouble_of


@dataclass(frozen=True, slots=True)
class ReviewResult:
    """What became of one finding, dissent, open item or comparison of a file."""

    file: str
    finding: str
    status: str
    reason: str | None = None
    message: str | None = None
    provision: ProvisionId | None = None


def import_review_files(desk: Desk, files: list[Path]) -> Iterator[ReviewResult]:
    """Import review files, then comparison files; yield one result per part, and stop for none."""
    contents = [(file, _read(file)) for file in files]
    sources: dict[str, str] = {}
    for file, data in contents:
        if not _is_comparisons(data):
            yield from _import_review(desk, file, data, sources)
    for file, data in contents:
        if _is_comparisons(data):
            yield from _import_comparisons(desk, file, data, sources)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        message = phrase("{file} cannot be read: {trouble}. Check the name.", file=file.name, trouble=trouble_of(error))
        raise InputRefusedError(message, reason="unreadable") from error


def _is_comparisons(data: bytes) -> bool:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and value.get("schema") == COMPARISONS_SCHEMA


def _import_review(desk: Desk, file: Path, data: bytes, sources: dict[str, str]) -> Iterator[ReviewResult]:
    try:
        parsed = parse_review_file(data)
    except ClausemarkError as error:
        yield ReviewResult(file.name, "", "refused", error.reason, error.message)
        return
    sources[file.name] = parsed.source.sha256
    try:
        with desk.workspace.transaction(desk.actor) as tx:
            results = list(_take_review(tx, desk, file.name, parsed))
    except UsageError as error:  # a name in it that nobody can be recorded under; nothing of the file is kept
        results = [ReviewResult(file.name, "", "refused", error.reason, error.message)]
    yield from results


def _take_review(tx: Transaction, desk: Desk, name: str, parsed: ReviewFile) -> Iterator[ReviewResult]:
    version = next(iter(tx.versions.of_capture_bytes(parsed.source.sha256)), None)  # type: ignore[arg-type]  # untrusted hash
    archived = None if version is None else archived_version(tx, version)
    rules = Rules(desk.law.vocabulary.category_ids, desk.law.catalogue)
    for outcome in resolve_findings(parsed, archived, rules):
        if isinstance(outcome, Refusal):
            yield ReviewResult(name, outcome.label, "refused", outcome.reason, outcome.message)
        else:
            keep_law(tx, desk.law.catalogue, outcome.mappings)
            yield _take_finding(tx, name, outcome)
    if version is not None:
        yield from _take_attachments(tx, name, parsed, version)


def archived_version(view: View, version: Version) -> ArchivedVersion:
    """Return a version as review files are resolved against it."""
    source = decode_source(view.texts.encoded(version.id))
    spans = tuple(
        PlacedProvision(each.id, each.span.start, each.span.end) for each in view.provisions.of_version(version.id)
    )
    text = NormalisedText(source.text)
    return ArchivedVersion(version.id, version.capture_sha256, source, spans, lambda quote: find_quote(text, quote))


def _take_finding(tx: Transaction, name: str, draft: FindingDraft) -> ReviewResult:
    preparer = tx.persons.ensure(draft.prepared_by.name, draft.prepared_by.role)
    stored = tx.findings.by_label(draft.target.version, draft.label)
    provision = draft.target.provisions[0] if draft.target.provisions else None
    withdrawn = tx.findings.taken_out(draft.target.version, draft.label) if stored is None else None
    if withdrawn is not None:
        tx.findings.bring_back(next_revision(withdrawn, draft, preparer.id))
        return ReviewResult(name, draft.label, "accepted", provision=provision)
    if stored is None:
        tx.findings.create(lambda key: first_revision(draft, FindingId(key), preparer.id))
        return ReviewResult(name, draft.label, "accepted", provision=provision)
    if same_content(stored, draft):
        return ReviewResult(name, draft.label, "unchanged", provision=provision)
    tx.findings.revise(next_revision(stored, draft, preparer.id))
    return ReviewResult(name, draft.label, "accepted", provision=provision)


def _take_attachments(tx: Transaction, name: str, parsed: ReviewFile, version: Version) -> Iterator[ReviewResult]:
    findings = {each.label: each for each in tx.findings.of_version(version.id)}
    attachments = resolve_attachments(parsed, findings.keys())
    for refusal in attachments.refused:
        yield ReviewResult(name, refusal.label, "refused", refusal.reason, refusal.message)
    for dissent in attachments.dissents:
        changed = _take_dissent(tx, dissent, findings)
        yield ReviewResult(name, f"{dissent.finding} dissent", "accepted" if changed else "unchanged")
    for item in attachments.open_items:
        changed = _take_open_item(tx, item, findings, parsed, version)
        yield ReviewResult(name, f"{item.finding or 'version'} open item", "accepted" if changed else "unchanged")


def _take_dissent(tx: Transaction, drafted: FileDissent, findings: dict[str, Finding]) -> bool:
    finding = findings[drafted.finding]
    persons = _persons(tx)
    labels = {finding.id: finding.label}
    for stored in tx.dissents.of_finding(finding.id):
        if same_dissent(stored, drafted, labels, persons):
            if drafted.answer is None or stored.answer is not None:
                return False
            tx.dissents.change(stored.id, replace(stored, answer=_answer(tx, drafted.answer)), "dissent.answered")
            return True
    by = tx.persons.ensure(drafted.by).id
    answer = None if drafted.answer is None else _answer(tx, drafted.answer)
    tx.dissents.add(
        lambda key: Dissent(DissentId(key), finding.id, by, drafted.utc, drafted.text, answer), "dissent.recorded"
    )
    return True


def _answer(tx: Transaction, drafted: FileAnswer) -> Answer:
    return Answer(tx.persons.ensure(drafted.by).id, drafted.utc, drafted.text)


def _take_open_item(
    tx: Transaction, drafted: FileOpenItem, findings: dict[str, Finding], parsed: ReviewFile, version: Version
) -> bool:
    finding = None if drafted.finding is None else findings[drafted.finding]
    labels = {each.id: each.label for each in findings.values()}
    stored_items = (
        tx.open_items.of_version_alone(version.id) if finding is None else tx.open_items.of_finding(finding.id)
    )
    owner = tx.persons.ensure(drafted.owner).id
    for stored in stored_items:
        if same_open_item(stored, drafted, labels, _persons(tx)):
            return False
        if same_question(stored, drafted, labels):
            changed = replace(stored, owner=owner, due=drafted.due, state=drafted.state, resolution=drafted.resolution)
            tx.open_items.change(stored.id, changed, "open-item.changed")
            return True
    raised_at = drafted.raised_at or parsed.prepared_by.utc
    tx.open_items.add(
        lambda key: OpenItem(
            OpenItemId(key),
            None if finding is None else finding.id,
            drafted.question,
            owner,
            drafted.due,
            drafted.state,
            drafted.resolution,
            raised_at,
            version.id,
        ),
        "open-item.raised",
    )
    return True


def _persons(view: View) -> dict[PersonId, Person]:
    return {person.id: person for person in view.persons.all()}


def _import_comparisons(desk: Desk, file: Path, data: bytes, sources: dict[str, str]) -> Iterator[ReviewResult]:
    try:
        parsed = parse_comparisons(data)
    except ClausemarkError as error:
        yield ReviewResult(file.name, "", "refused", error.reason, error.message)
        return
    known = {**_sibling_sources(file), **sources}
    try:
        with desk.workspace.transaction(desk.actor) as tx:
            results = list(_take_comparisons(tx, desk, file.name, parsed, known))
    except UsageError as error:  # as for a review file
        results = [ReviewResult(file.name, "", "refused", error.reason, error.message)]
    yield from results


def _take_comparisons(
    tx: Transaction, desk: Desk, name: str, parsed: ComparisonFile, known: dict[str, str]
) -> Iterator[ReviewResult]:
    def find_member(member: FileMember) -> FindingId | None:
        return _member(tx, known.get(Path(member.review).name), member.finding)

    for outcome in resolve_comparisons(parsed, desk.law.vocabulary.category_ids, find_member):
        if isinstance(outcome, Refusal):
            yield ReviewResult(name, outcome.label, "refused", outcome.reason, outcome.message)
        else:
            yield _take_comparison(tx, name, outcome)


def _sibling_sources(file: Path) -> dict[str, str]:
    """Return the capture that each review file beside a comparisons file is about; members name those files."""
    found: dict[str, str] = {}
    for sibling in sorted(file.parent.glob("*.review.json")):
        try:
            found[sibling.name] = parse_review_file(sibling.read_bytes()).source.sha256
        except (ClausemarkError, OSError):
            continue
    return found


def _member(tx: Transaction, sha256: str | None, label: str) -> FindingId | None:
    if sha256 is None:
        return None
    for version in tx.versions.of_capture_bytes(sha256):  # type: ignore[arg-type]  # untrusted hash
        finding = tx.findings.by_label(version.id, label)
        if finding is not None:
            return finding.id
    return None


def _take_comparison(tx: Transaction, name: str, draft: ComparisonDraft) -> ReviewResult:
    stored = tx.comparisons.labelled(draft.label)
    if stored is not None and same_comparison(stored, draft):
        return ReviewResult(name, draft.label, "unchanged")
    person = tx.persons.ensure(draft.prepared_by.name, draft.prepared_by.role)

    def make(key: str) -> Comparison:
        return Comparison(
            ComparisonId(key),
            draft.label,
            draft.category,
            draft.criterion,
            draft.members,
            person.id,
            draft.prepared_by.utc,
            confirmed_role=draft.prepared_by.role,
        )

    if stored is None:
        tx.comparisons.add(make, "comparison.confirmed")
    else:
        tx.comparisons.change(stored.id, make(stored.id), "comparison.changed")
    return ReviewResult(name, draft.label, "accepted")
