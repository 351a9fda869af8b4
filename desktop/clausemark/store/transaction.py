"""One consistent view of a workspace, and one transaction that writes to it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from clausemark.archive.capture import Capture, CustodyEvent
from clausemark.archive.clock import Clock
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CaptureId, DocumentId, FindingId, PersonId, PlatformId, VersionId, row_number
from clausemark.archive.ledger import Act
from clausemark.archive.library import Document, Version
from clausemark.review.comparison import Comparison
from clausemark.review.engagement import Engagement
from clausemark.review.finding import Dissent, OpenItem
from clausemark.review.person import Person, check_name, identity_key
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.store import kinds, schema
from clausemark.store.custody import CustodyRecord
from clausemark.store.findings import Findings
from clausemark.store.ledger_writer import LedgerReader, LedgerWriter
from clausemark.store.originals import Originals
from clausemark.store.packs import Packs
from clausemark.store.provisions import Provisions, Search, Texts
from clausemark.store.records import Records


class View:
    """The records of a workspace at one moment, for reading."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None = None) -> None:
        self.connection = connection
        self.persons = Persons(connection, kinds.PERSON, ledger)
        self.engagements = Records(connection, kinds.ENGAGEMENT, ledger)
        self.platforms = Records(connection, kinds.PLATFORM, ledger)
        self.documents = Documents(connection, kinds.DOCUMENT, ledger)
        self.captures = Captures(connection, kinds.CAPTURE, ledger)
        self.custody = Custody(connection, kinds.CUSTODY, ledger)
        self.versions = Versions(connection, kinds.VERSION, ledger)
        self.findings = Findings(connection, ledger)
        self.steps = Steps(connection, kinds.STEP, ledger)
        self.dissents = Dissents(connection, kinds.DISSENT, ledger)
        self.open_items = OpenItems(connection, kinds.OPEN_ITEM, ledger)
        self.scope = Scope(connection, kinds.SCOPE, ledger)
        self.comparisons = Comparisons(connection, kinds.COMPARISON, ledger)
        self.originals = Originals(connection)
        self.texts = Texts(connection)
        self.provisions = Provisions(connection, ledger)
        self.search = Search(connection)
        self.packs = Packs(connection, ledger)
        self.ledger = LedgerReader(connection)

    def engagement(self) -> Engagement:
        """Return why the work is done; an empty record when nobody has said."""
        return next(self.engagements.all(), Engagement())


class Transaction(View):
    """Reads and writes; what it records becomes visible all at once, or not at all."""

    def __init__(self, connection: Connection, actor: str, clock: Clock) -> None:
        self._writer = LedgerWriter(connection, actor, clock)
        super().__init__(connection, self._writer)
        self.actor = actor
        self.clock = clock

    def note(self, act: Act) -> None:
        """Record an act that changes no record of its own."""
        self._writer.append(act)

    def set_engagement(self, engagement: Engagement) -> None:
        """Put an engagement in place; the first one is added."""
        if next(self.engagements.all(), None) is None:
            self.engagements.add(lambda _: engagement, "engagement.set")
        else:
            self.engagements.change("eng-0001", engagement, "engagement.set")


class Persons(Records[Person]):
    """People who act: one record for one identity key."""

    def ensure(self, name: str, role: str = "", organisation: str = "") -> Person:
        """Return the person of a name, added when unknown; a name is known however it is spelled.

        Raises `InputRefusedError` (`name-blank`) for a name with nothing to read.
        """
        found = self.by_name(name)
        if found is not None:
            return found
        check_name(name)
        clean = " ".join(name.split())
        return self.add(lambda key: Person(PersonId(key), clean, role, organisation), "person.added")

    def by_name(self, name: str) -> Person | None:
        """Return the person of a name, None when nobody has it."""
        return self.find(schema.person.c.key == identity_key(name))


class Documents(Records[Document]):
    """Documents of platforms."""

    def of_platform(self, platform: PlatformId) -> Iterator[Document]:
        """Yield the documents of a platform."""
        return self.all(schema.document.c.platform_id == row_number(platform, "plt"))

    def titled(self, platform: PlatformId, title: str, language: str) -> Document | None:
        """Return a platform's document of a title and language, None when there is none."""
        column = schema.document.c
        key = kinds.document_key(title, language)
        return self.find((column.platform_id == row_number(platform, "plt")) & (column.key == key))


class Captures(Records[Capture]):
    """Captures."""

    def of_bytes(self, digest: Sha256) -> Iterator[Capture]:
        """Yield the captures of the same bytes."""
        return self.all(schema.capture.c.sha256 == digest)


class Custody(Records[CustodyRecord]):
    """What happened to the bytes of captures."""

    def log(self, capture: CaptureId, event: CustodyEvent) -> None:
        """Add an event to a capture's custody."""
        self.add(lambda key: CustodyRecord(key, capture, event), "custody.recorded")

    def of_capture(self, capture: CaptureId) -> tuple[CustodyEvent, ...]:
        """Return a capture's custody in order of entry."""
        rows = self.all(schema.custody_event.c.capture_id == row_number(capture, "cap"))
        return tuple(row.event for row in rows)


class Versions(Records[Version]):
    """Versions of documents."""

    def of_document(self, document: DocumentId) -> tuple[Version, ...]:
        """Return a document's versions in order of capture."""
        rows = self.all(schema.version.c.document_id == row_number(document, "doc"))
        return tuple(sorted(rows, key=lambda version: version.ordinal))

    def of_capture_bytes(self, digest: Sha256) -> tuple[Version, ...]:
        """Return the versions whose capture has these bytes."""
        return tuple(self.all(schema.version.c.capture_sha256 == digest))


class Steps(Records[ReviewStep]):
    """Review steps."""

    def of_finding(self, finding: FindingId) -> tuple[ReviewStep, ...]:
        """Return the steps on a finding."""
        return tuple(self.all(schema.review_step.c.finding_id == row_number(finding, "fnd")))

    def of_whole_version(self, version: VersionId) -> tuple[ReviewStep, ...]:
        """Return the steps on a version as a whole."""
        column = schema.review_step.c
        where = (column.version_id == row_number(version, "ver")) & column.finding_id.is_(None)
        return tuple(self.all(where))

    def of_findings_in(self, version: VersionId) -> tuple[ReviewStep, ...]:
        """Return the steps on all findings of a version."""
        column = schema.review_step.c
        where = (column.version_id == row_number(version, "ver")) & column.finding_id.is_not(None)
        return tuple(self.all(where))


class Dissents(Records[Dissent]):
    """Contrary readings."""

    def of_finding(self, finding: FindingId) -> tuple[Dissent, ...]:
        """Return the dissents on a finding."""
        return tuple(self.all(schema.dissent.c.finding_id == row_number(finding, "fnd")))


class OpenItems(Records[OpenItem]):
    """Questions with an owner."""

    def of_finding(self, finding: FindingId) -> tuple[OpenItem, ...]:
        """Return the open items of a finding."""
        return tuple(self.all(schema.open_item.c.finding_id == row_number(finding, "fnd")))

    def of_version_alone(self, version: VersionId) -> tuple[OpenItem, ...]:
        """Return the open items of a version that belong to no finding."""
        column = schema.open_item.c
        where = (column.version_id == row_number(version, "ver")) & column.finding_id.is_(None)
        return tuple(self.all(where))


class Scope(Records[ScopeExclusion]):
    """What is out of scope."""

    def of_version(self, version: VersionId) -> tuple[ScopeExclusion, ...]:
        """Return the exclusions of a version."""
        return tuple(self.all(schema.scope_exclusion.c.version_id == row_number(version, "ver")))


class Comparisons(Records[Comparison]):
    """Comparisons of comparable passages."""

    def labelled(self, label: str) -> Comparison | None:
        """Return the comparison of a label, None when there is none."""
        return self.find(schema.comparison.c.label == label)
