"""Where two workspaces meet: persons and versions of the file, and what they are here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import PersonId, ProvisionId, VersionId
from clausemark.archive.library import Version
from clausemark.review.finding import Finding, Target
from clausemark.review.lookalikes import look_alike
from clausemark.review.person import Person
from clausemark.services.desk import Desk
from clausemark.services.exchange.material import BroughtVersion
from clausemark.services.exchange.portable import Names
from clausemark.services.exchange.report import Entries
from clausemark.services.exchange.telling import History
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Choices:
    """How a person settles findings that both sides changed: by identifier or label here, or all of them.

    `looked_at` is the hash of the file that they looked at before, None where they looked at none.
    """

    take: Collection[str] = ()
    keep: Collection[str] = ()
    looked_at: Sha256 | None = None

    def of(self, finding: Finding) -> str:
        """Return `take`, `keep`, or nothing where nobody settled the finding."""
        names = {finding.id, finding.label, "all"}
        return "take" if names & set(self.take) else "keep" if names & set(self.keep) else ""


class PersonsHere(Mapping[PersonId, Person]):
    """The persons of the workspace that a file is taken into, those recorded meanwhile among them."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def __getitem__(self, identifier: PersonId) -> Person:
        """Return a person."""
        return self._tx.persons.get(identifier)

    def __iter__(self) -> Iterator[PersonId]:
        """Iterate over those who were not taken out."""
        return (person.id for person in self._tx.persons.all())

    def __len__(self) -> int:
        """Return how many were not taken out."""
        return sum(1 for _ in self._tx.persons.all())


@dataclass(frozen=True, slots=True)
class MetVersion:
    """A version that the file brings and that is here, with the names that either side has for what it consists of."""

    brought: BroughtVersion
    here: Version
    provisions: Mapping[ProvisionId, ProvisionId]
    theirs: Names
    ours: Names

    @property
    def what(self) -> str:
        """Return how a reader names the version."""
        moment = self.here.captured_at.utc.strftime("%Y-%m-%d")
        return f"{self.brought.platform.name}, {self.brought.document.title}, {moment}"

    def target_here(self, target: Target) -> Target:
        """Return a target of the file as one of this workspace."""
        provisions = tuple(self.provisions[each] for each in target.provisions)
        return replace(target, version=self.here.id, provisions=provisions)


@dataclass(slots=True)
class Meeting:
    """An import under way: the transaction, the file, what is known of both, and what was told so far."""

    tx: Transaction
    desk: Desk
    history: History
    choices: Choices
    progress: Progress = field(default_factory=Silent)
    cancel: CancelToken = field(default_factory=CancelToken)
    entries: Entries = field(default_factory=Entries)
    findings: dict[str, Finding] = field(default_factory=dict)
    """The finding here that each finding of the file became, or already was."""
    touched: set[VersionId] = field(default_factory=set)
    """The versions here whose review changed."""
    changes: int = 0

    @property
    def persons(self) -> Mapping[str, Person]:
        """Return the persons of the file."""
        return self.history.persons

    def person_here(self, identifier: PersonId) -> PersonId:
        """Return the person here who is one of the file, recorded when nobody of the name was known."""
        person = self.persons[identifier]
        return self.tx.persons.ensure(person.name, person.role, person.organisation, brought=True).id

    def name(self, identifier: PersonId) -> str:
        """Return the name of a person of the file."""
        return self.persons[identifier].name

    def changed(self, version: VersionId) -> None:
        """Note that something was added to the review of a version."""
        self.touched.add(version)
        self.changes += 1


def alike(one: Person, others: Iterable[Person]) -> bool:
    """Tell whether somebody must be held to be one of others for four eyes, in whichever workspace each is recorded."""
    return any(one.key == other.key or look_alike(one.name, other.name) for other in others)
