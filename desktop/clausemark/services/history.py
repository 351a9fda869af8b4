"""The history of a document: its transitions, and every clause from when it was first seen to when it was last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from clausemark.archive.identifiers import ChangeId, ProvisionId, VersionId
from clausemark.archive.library import Document, Version
from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.provisions.lineage import LINEAGE_VERSION
from clausemark.review.change import ChangeRecord
from clausemark.services.change_kinds import Kinds, is_change_of_words, kinds_into, months_between, stability
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_document
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.severity_shift import severity_shift
from clausemark.services.transitions import (
    MembersInTurn,
    ProvisionPair,
    Transition,
    compare_versions,
    links_between,
    pairs_of,
    transition_of,
)
from clausemark.store.transaction import Transaction, View

_SAME = 100


@dataclass(frozen=True, slots=True)
class ClauseLife:
    """One clause through the versions; `id` is the provision in which it was first seen.

    `provisions` are its wordings by version, in order of capture; `reworded` the versions in which its words changed,
    not its looks, and not those that were only captured or extracted otherwise; `reworded_at` is when these were
    captured. A clause that went and came back to the character is the same one.
    """

    id: ProvisionId
    provisions: Mapping[VersionId, ProvisionId]
    reworded: tuple[VersionId, ...]
    reworded_at: tuple[datetime, ...]
    first: Version
    last: Version
    present: bool

    @property
    def months(self) -> float:
        """Return for how many months it was seen, from the first capture to the last."""
        return months_between(self.first.captured_at.utc, self.last.captured_at.utc)

    @property
    def stability(self) -> float | None:
        """Return the part of the months it was seen in which its words did not change, None for one month."""
        return stability(self.first.captured_at.utc, self.last.captured_at.utc, self.reworded_at)


@dataclass(frozen=True, slots=True)
class Step:
    """A transition between two sound versions that follow each other; broken captures between them are bridged.

    `record` is what is kept of it, None when nobody has asked for it to be noted. `changed` tells whether it counts
    as a change of the words.
    """

    old: Version
    new: Version
    record: ChangeRecord | None
    bridged: tuple[VersionId, ...]
    changed: bool = True


@dataclass(frozen=True, slots=True)
class DocumentHistory:
    """The whole history of a document, in order of capture."""

    document: Document
    versions: tuple[Version, ...]
    steps: tuple[Step, ...]
    clauses: tuple[ClauseLife, ...]


def history_of(
    desk: Desk, document_name: str, *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> DocumentHistory:
    """Return a document's history; clauses are followed through every sound version.

    Raises `UsageError` (`unknown-id`, `ambiguous-name`), `CancelledError` (`cancelled`).
    """
    heard, token = progress or Silent(), cancel or CancelToken()
    with desk.workspace.reading() as view:
        document = find_document(view, document_name)
        versions = view.versions.of_document(document.id)
        kinds = kinds_into(view, versions, token)
        steps = tuple(replace(each, changed=is_change_of_words(kinds[each.new.id])) for each in _steps(view, versions))
        heard.start(len(steps), "versions")
        lives = _Lives(view, kinds, token)
        sound = [each for each in versions if each.kind.is_sound]
        for done, version in enumerate(sound):
            token.checkpoint()
            lives.enter(version, sound[done - 1] if done else None)
            heard.advance(done)
        return DocumentHistory(document, versions, steps, lives.told(sound[-1] if sound else None))


def note_changes(desk: Desk, document_name: str) -> tuple[ChangeRecord, ...]:
    """Keep the record of every transition that has none yet, as the rules propose it; return the new ones."""
    with desk.workspace.reading() as view:
        document = find_document(view, document_name)
        missing = [each for each in _steps(view, view.versions.of_document(document.id)) if each.record is None]
    noted = []
    for step in missing:
        with desk.workspace.transaction(desk.actor) as tx:
            noted.append(note_change(tx, transition_of(tx, step.old, step.new)))
    return tuple(noted)


def note_change(tx: Transaction, transition: Transition) -> ChangeRecord:
    """Keep the record of a transition, or return the one there is."""
    known = tx.changes.between(transition.old.version.id, transition.new.version.id)
    if known is not None:
        return known
    return tx.changes.add(lambda key: _proposed(ChangeId(key), transition, tx), "change.noted")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a person makes of a transition; None leaves what was proposed."""

    kind: ChangeKind | None = None
    direction: ChangeDirection | None = None
    summary: str | None = None
    note: str = ""


def confirm_change(desk: Desk, old_name: str, new_name: str, said: Confirmation) -> ChangeRecord:
    """Record that a person read a transition and what they make of it."""
    transition = compare_versions(desk, old_name, new_name)
    with desk.workspace.transaction(desk.actor) as tx:
        return confirm_transition(tx, transition, said)


def confirm_transition(tx: Transaction, transition: Transition, said: Confirmation) -> ChangeRecord:
    """Record the same for a transition that was compared before; raise `ConflictError` (`record-changed`)."""
    record, rated = note_change(tx, transition), severity_shift(tx, transition)
    confirmed = replace(
        record,
        kind=said.kind or record.kind,
        direction=said.direction or record.direction,
        summary=record.summary if said.summary is None else said.summary.strip(),
        confirmed_by=tx.persons.ensure(tx.actor).id,
        confirmed_at=tx.clock.now(),
        note=said.note.strip(),
        severity_before=rated.before,
        severity_after=rated.after,
    )
    return tx.changes.change(record.id, confirmed, "change.confirmed", expected=record.row_version)


def _proposed(key: ChangeId, transition: Transition, tx: Transaction) -> ChangeRecord:
    found, rated = transition.assessment, severity_shift(tx, transition)
    return ChangeRecord(
        key,
        transition.new.document.id,
        transition.old.version.id,
        transition.new.version.id,
        found.kind,
        found.direction,
        found.kind,
        found.direction,
        (*found.kind_reasons, *found.direction_reasons),
        found.summary,
        found.stated_updated,
        found.stated_effective,
        found.notice_days,
        found.silent,
        found.silent_reason,
        LINEAGE_VERSION,
        tx.clock.now(),
        severity_before=rated.before,
        severity_after=rated.after,
    )


def _steps(view: View, versions: tuple[Version, ...]) -> Iterator[Step]:
    before: Version | None = None
    bridged: list[VersionId] = []
    for version in versions:
        if not version.kind.is_sound:
            bridged.append(version.id)
            continue
        if before is not None:
            yield Step(before, version, view.changes.between(before.id, version.id), tuple(bridged))
        before, bridged = version, []


@dataclass(slots=True)
class _Life:
    id: ProvisionId
    first: Version
    last: Version
    provisions: dict[VersionId, ProvisionId]
    reworded: list[Version]


class _Lives:
    """Follows clauses through versions; a text that was there before is not compared anew."""

    def __init__(self, view: View, kinds: Kinds, cancel: CancelToken) -> None:
        self._cancel = cancel
        self._view = view
        self._kinds = kinds
        self._members = MembersInTurn(view)
        self._lives: dict[ProvisionId, _Life] = {}
        self._texts: dict[tuple[str, str], tuple[ProvisionId, ...]] = {}
        self._now: dict[ProvisionId, ProvisionId] = {}
        self._gone: dict[str, ProvisionId] = {}

    def enter(self, version: Version, before: Version | None) -> None:
        """Take in the next sound version."""
        stored = self._view.provisions.of_version(version.id)
        known = self._texts.get((version.text_sha256, version.segmenter_version))
        found: dict[ProvisionId, ProvisionId] = {}
        reworded: set[ProvisionId] = set()
        if known is not None and len(known) == len(stored):
            found = {each.id: life for each, life in zip(stored, known, strict=True)}
        elif before is not None:
            # What became of two clauses goes on as the one that it has most of.
            for pair in sorted(self._pairs(before, version), key=lambda each: -each.link.score):
                if pair.old is None or pair.new is None or not pair.link.primary or pair.new in found:
                    continue
                found[pair.new] = self._now[pair.old]
                if pair.link.score < _SAME and is_change_of_words(self._kinds[version.id]):
                    reworded.add(pair.new)
        self._remember_gone(set(found.values()))
        lives: list[ProvisionId] = []
        for each in stored:
            life = found.get(each.id) or self._gone.pop(each.stored_sha256, None) or each.id
            entry = self._lives.setdefault(life, _Life(life, version, version, {}, []))
            entry.last = version
            entry.provisions[version.id] = each.id
            if each.id in reworded:
                entry.reworded.append(version)
            lives.append(life)
        self._texts[version.text_sha256, version.segmenter_version] = tuple(lives)
        self._now = {each.id: life for each, life in zip(stored, lives, strict=True)}

    def _pairs(self, before: Version, version: Version) -> tuple[ProvisionPair, ...]:
        """Return what became of each provision; what the change amounts to is not asked for here."""
        old = self._members.read(before)
        new = self._members.read(version)
        return pairs_of(old, new, links_between(self._view, old, new, self._cancel))

    def _remember_gone(self, alive: set[ProvisionId]) -> None:
        """Keep the last wording of clauses that have gone, so that they are known when they come back."""
        for provision, life in self._now.items():
            if life not in alive:
                self._gone[self._view.provisions.get(provision).stored_sha256] = life

    def told(self, last: Version | None) -> tuple[ClauseLife, ...]:
        """Return the clauses in order of their first sight."""
        return tuple(
            ClauseLife(
                each.id,
                dict(each.provisions),
                tuple(version.id for version in each.reworded),
                tuple(version.captured_at.utc for version in each.reworded),
                each.first,
                each.last,
                last is not None and last.id in each.provisions,
            )
            for each in self._lives.values()
        )
