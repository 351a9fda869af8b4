"""One consistent view of a workspace, and one transaction that writes to it."""

from __future__ import annotations

from sqlalchemy import Connection

from clausemark.archive.clock import Clock
from clausemark.archive.ledger import Act
from clausemark.phrases import phrase
from clausemark.review.engagement import ENGAGEMENT, Engagement
from clausemark.review.wording import name_flaw, unfit_name
from clausemark.store import kinds
from clausemark.store.changes import CarryDecisions, ChangeRecords, Lineages, LinkDecisions
from clausemark.store.checking import Fault, find_faults
from clausemark.store.exchanges import Exchanges
from clausemark.store.findings import Findings
from clausemark.store.ledger_writer import LedgerReader, LedgerWriter
from clausemark.store.levels import Levels
from clausemark.store.library import BrokenCaptures, Captures, Custody, Documents, Persons, Platforms, Versions
from clausemark.store.originals import Originals
from clausemark.store.packs import Packs
from clausemark.store.pointers import PointerStore
from clausemark.store.provisions import Provisions
from clausemark.store.purges import Hangers, Purges
from clausemark.store.queues import Queues
from clausemark.store.recent import Recent
from clausemark.store.records import Records
from clausemark.store.returns import LegalRecords, ReturnedEntries, Returns
from clausemark.store.review_records import Comparisons, Dissents, Flags, KeptLaws, OpenItems, Refusals, Scope, Steps
from clausemark.store.sqlite_search import Search
from clausemark.store.texts import Texts
from clausemark.store.watches import Watches, WatchResults


class View:
    """The records of a workspace at one moment, for reading."""

    def __init__(
        self, connection: Connection, ledger: LedgerWriter | None = None, recent: Recent | None = None
    ) -> None:
        self._connection = connection
        self.persons = Persons(connection, kinds.PERSON, ledger)
        self.engagements = Records(connection, kinds.ENGAGEMENT, ledger)
        self.platforms = Platforms(connection, kinds.PLATFORM, ledger)
        self.documents = Documents(connection, kinds.DOCUMENT, ledger)
        self.captures = Captures(connection, kinds.CAPTURE, ledger)
        self.custody = Custody(connection, kinds.CUSTODY, ledger)
        self.versions = Versions(connection, kinds.VERSION, ledger)
        self.broken = BrokenCaptures(connection, kinds.BROKEN, ledger)
        self.findings = Findings(connection, ledger)
        self.steps = Steps(connection, kinds.STEP, ledger)
        self.dissents = Dissents(connection, kinds.DISSENT, ledger)
        self.open_items = OpenItems(connection, kinds.OPEN_ITEM, ledger)
        self.scope = Scope(connection, kinds.SCOPE, ledger)
        self.flags = Flags(connection, kinds.FLAG, ledger)
        self.comparisons = Comparisons(connection, kinds.COMPARISON, ledger)
        self.refusals = Refusals(connection, kinds.REFUSAL, ledger)
        self.returns = Returns(connection, kinds.RETURNED, ledger)
        self.returned_entries = ReturnedEntries(connection, kinds.RETURNED_ENTRY, ledger)
        self.legal = LegalRecords(connection, kinds.LEGAL, ledger)
        self.exchanges = Exchanges(connection, kinds.EXCHANGE, ledger)
        self.lineages = Lineages(connection, kinds.LINEAGE, ledger)
        self.links = LinkDecisions(connection, kinds.LINK, ledger)
        self.changes = ChangeRecords(connection, kinds.CHANGE, ledger)
        self.carries = CarryDecisions(connection, kinds.CARRY, ledger)
        self.kept_law = KeptLaws(connection, kinds.KEPT_LAW, ledger)
        self.purges = Purges(connection, kinds.PURGE, ledger)
        self.hangers = Hangers(connection)
        self.watches = Watches(connection, kinds.WATCH, ledger)
        self.watch_results = WatchResults(connection, kinds.WATCH_RESULT, ledger)
        self.originals = Originals(connection, ledger, recent)
        self.texts = Texts(connection, ledger)
        self.provisions = Provisions(connection, ledger)
        self.pointers = PointerStore(connection, ledger)
        self.search = Search(connection)
        self.levels = Levels(connection)
        self.queues = Queues(connection)
        self.packs = Packs(connection, ledger)
        self.ledger = LedgerReader(connection)

    def engagement(self) -> Engagement:
        """Return why the work is done; an empty record when nobody has said."""
        return next(self.engagements.all(), Engagement())

    def faults(self) -> list[Fault]:
        """Return everything that is not as it was recorded, from the bytes up."""
        return list(find_faults(self._connection, writable=isinstance(self, Transaction)))


class Transaction(View):
    """Reads and writes; what it records becomes visible all at once, or not at all."""

    def __init__(self, connection: Connection, actor: str, clock: Clock, recent: Recent | None = None) -> None:
        """`recent` are originals of committed transactions; those of this one are added.

        Raises `UsageError` (`name-unfit`) for an actor whose name nobody could read in the ledger.
        """
        self._writer = LedgerWriter(connection, actor, clock)
        super().__init__(connection, self._writer, recent)
        flaw = name_flaw(actor)
        if flaw is not None and self.persons.by_name(actor) is None:
            raise unfit_name(phrase("The name"), actor, flaw)
        self.actor = actor
        self.clock = clock

    def note(self, act: Act) -> None:
        """Record an act that changes no record of its own.

        Its record names more than an identifier (`pk-2026-0001/export`): the plain one belongs to what is stored.
        """
        if "/" not in act.record and act.record != "workspace":
            raise ValueError(f"the note on {act.record} would pass for a change of it")
        self._writer.append(act)

    def set_engagement(self, engagement: Engagement, *, expected: int | None = None) -> Engagement:
        """Put an engagement in place; the first one is added.

        Raises `ConflictError` (`record-changed`) when the row version is not the expected one.
        """
        if next(self.engagements.all(), None) is None:
            return self.engagements.add(lambda _: engagement, "engagement.set")
        return self.engagements.change(ENGAGEMENT, engagement, "engagement.set", expected=expected)
