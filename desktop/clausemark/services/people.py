"""People who act: who they are, what they have done, and who acts now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from clausemark.archive.identifiers import PersonId
from clausemark.errors import ConflictError, RuleRefusedError, UsageError
from clausemark.phrases import phrase
from clausemark.review.person import Person, check_name, identity_key, refuse_disguised, same_person
from clausemark.review.wording import tidy_name
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction, View


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with what the ledger knows of them.

    `events` counts what they did, `last` is the moment of the latest. `held_to_be` names other persons who are held
    to be the same one where four eyes are at stake, because the names look alike.
    """

    person: Person
    events: int
    last: datetime | None
    acts_now: bool
    held_to_be: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonAdded:
    """A new person, as an act that can be taken back until they did or were named in something."""

    person_name: str
    role: str = ""
    organisation: str = ""

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        return phrase("Add {person}", person=self.person_name)

    def do(self, desk: Desk) -> Change:
        """Add the person; raises `UsageError` (`name-blank`, `name-unfit`, `name-looks-alike`, `person-exists`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            known = tx.persons.by_name(self.person_name)
            if known is not None:
                message = phrase(
                    "“{known}” is among the people already. Edit the role and organisation there.", known=known.name
                )
                raise UsageError(message, reason="person-exists")
            tx.persons.ensure(self.person_name, tidy_name(self.role), tidy_name(self.organisation))
            return _changed(tx)

    def undo(self, desk: Desk) -> Change:
        """Take the person out; raises `RuleRefusedError` (`person-acted`) once anything names them."""
        with desk.workspace.transaction(desk.actor) as tx:
            person = _named(tx, self.person_name)
            if _has_acted(tx, person):
                message = phrase(
                    "{person} has acted or is named in the record, and cannot be removed.", person=person.name
                )
                raise RuleRefusedError(message, reason="person-acted")
            tx.persons.remove(person.id, "person.removed")
            return _changed(tx)


@dataclass(frozen=True, slots=True)
class PersonDescribed:
    """Another role or organisation of a person, as an act that can be taken back. The name stays: it is who acted."""

    before: Person
    after: Person

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        return phrase("Describe {person}", person=self.before.name)

    def do(self, desk: Desk) -> Change:
        """Record the later description."""
        return _describe(desk, self.before, self.after)

    def undo(self, desk: Desk) -> Change:
        """Record the earlier description again."""
        return _describe(desk, self.after, self.before)


def people(desk: Desk) -> tuple[PersonRow, ...]:
    """Return everybody who is recorded, in order of name; whoever acts now is among them only once recorded."""
    with desk.workspace.reading() as view:
        persons = sorted(view.persons.all(), key=lambda person: person.key)
        acted = _acted(view)
    return tuple(_row(each, persons, acted, identity_key(desk.actor)) for each in persons)


def person_names(desk: Desk) -> dict[PersonId, str]:
    """Return the name of everybody who is recorded."""
    with desk.workspace.reading() as view:
        return {person.id: person.name for person in view.persons.all()}


def acting_as(desk: Desk, name: str) -> Desk:
    """Return the desk of another person on the same workspace, by the name as recorded where it is.

    Raises `UsageError` (`name-blank`, `name-unfit`, `name-looks-alike`). Nothing is written: a person is recorded with
    the first act.
    """
    with desk.workspace.reading() as view:
        known = view.persons.by_name(name)
        if known is not None:
            return replace(desk, actor=known.name)
        clean = check_name(name)
        refuse_disguised(clean, view.persons.all())
    return replace(desk, actor=clean)


def _row(person: Person, persons: list[Person], acted: dict[str, tuple[int, datetime]], acting: str) -> PersonRow:
    events, last = acted.get(person.key, (0, None))
    alike = tuple(each.name for each in persons if each.id != person.id and same_person(each, person))
    return PersonRow(person, events, last, person.key == acting, alike)


def _acted(view: View) -> dict[str, tuple[int, datetime]]:
    found: dict[str, tuple[int, datetime]] = {}
    for actor, (count, last) in view.ledger.actors().items():
        events, latest = found.get(identity_key(actor), (0, last))
        found[identity_key(actor)] = (events + count, max(latest, last))
    return found


def _has_acted(view: View, person: Person) -> bool:
    return person.key in _acted(view) or view.ledger.mentions(person.id)


def _named(tx: Transaction, name: str) -> Person:
    person = tx.persons.by_name(name)
    if person is None:
        message = phrase("“{name}” is no longer among the people. Nothing was changed.", name=name)
        raise UsageError(message, reason="unknown-id")
    return person


def _describe(desk: Desk, present: Person, wanted: Person) -> Change:
    with desk.workspace.transaction(desk.actor) as tx:
        stored = tx.persons.get(PersonId(present.id))
        if stored != _clean(present):
            message = phrase(
                "What is recorded of {present} was changed meanwhile. Look at it again.", present=present.name
            )
            raise ConflictError(message, reason="record-changed")
        clean = _clean(wanted)
        described = replace(stored, role=clean.role, organisation=clean.organisation)
        if described != stored:
            tx.persons.change(stored.id, described, "person.described")
        return _changed(tx)


def _clean(person: Person) -> Person:
    return replace(person, role=tidy_name(person.role), organisation=tidy_name(person.organisation))


def _changed(tx: Transaction) -> Change:
    return Change(Changed.PEOPLE, tx.clock.now())
