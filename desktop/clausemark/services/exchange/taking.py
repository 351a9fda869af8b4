"""Takes an exchange file into a workspace: all of it that the rules allow, or, when it is not whole, nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from clausemark.archive.identifiers import ExchangeId
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.review.exchange import Direction, Exchange
from clausemark.services.desk import Desk
from clausemark.services.exchange.beside import BesideFindings
from clausemark.services.exchange.comparisons import comparison_work
from clausemark.services.exchange.findings import FindingsOfVersion, Work
from clausemark.services.exchange.flags import flag_work
from clausemark.services.exchange.material import BroughtVersion, brought_versions
from clausemark.services.exchange.meeting import Choices, Meeting, MetVersion
from clausemark.services.exchange.opening import Opened, open_exchange
from clausemark.services.exchange.placing import Rereadings, place_versions, reread
from clausemark.services.exchange.report import ExchangeReport
from clausemark.services.exchange.steps import StepsOfVersion
from clausemark.services.exchange.telling import history_of
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.store.transaction import Transaction


class _NothingKeptError(Exception):
    """Ends a transaction whose changes are not to be kept."""


def import_exchange(
    desk: Desk,
    file: Path,
    *,
    choices: Choices | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> ExchangeReport:
    """Take the work of another workstation in; whatever cannot be taken is told, and nothing that was there is lost.

    `choices` settles findings that both sides changed. A file that came before, as it is, changes nothing. A file
    that is not the one that the choices were made on is refused (`file-exchanged`).
    Raises `InputRefusedError` for a file that is not whole (see `open_exchange`), and `CancelledError` when it was
    stopped; then nothing was taken.
    """
    heard, token = progress or Silent(), cancel or CancelToken()
    opened = open_exchange(file)
    chosen = choices or Choices()
    _refuse_another(opened, chosen)
    token.checkpoint()
    history = history_of(opened)
    token.checkpoint()
    brought = brought_versions(opened, history)
    with desk.workspace.reading() as view:
        doubts = reread(view, brought, heard, token)
    report: list[ExchangeReport] = []
    with _undone(), desk.workspace.transaction(desk.actor) as tx:
        meeting = Meeting(tx, desk, history, chosen, heard, token)
        report.append(_taken(meeting, opened, brought, doubts, dry_run=dry_run))
        if dry_run or report[0].exchange is None:
            raise _NothingKeptError
    return report[0]


def _refuse_another(opened: Opened, choices: Choices) -> None:
    if choices.looked_at not in (None, opened.sha256):
        message = phrase(
            "{file} is another file than the one that was looked at. Nothing was taken from it. Look at it again.",
            file=opened.file_name,
        )
        raise InputRefusedError(message, reason="file-exchanged")


@contextmanager
def _undone() -> Iterator[None]:
    try:
        yield
    except _NothingKeptError:
        return


def _taken(
    meeting: Meeting, opened: Opened, brought: tuple[BroughtVersion, ...], doubts: Rereadings, *, dry_run: bool
) -> ExchangeReport:
    tx = meeting.tx
    known = tx.exchanges.taken_in(opened.sha256) is not None
    exchange = _record(tx, opened)
    met = place_versions(meeting, brought, doubts, opened.sha256)
    _do(meeting, sorted(_work(meeting, met), key=lambda each: each[0]))
    kept = not dry_run and (meeting.changes > 0 or not known)
    return ExchangeReport(
        opened.file_name,
        opened.sha256,
        opened.header,
        opened.signer,
        exchange.id if kept else None,
        tuple(meeting.entries.found),
        dry_run,
        known,
        frozenset(meeting.touched),
    )


def _work(meeting: Meeting, met: list[MetVersion]) -> Iterator[Work]:
    """Yield what is to be done, each with its place in the other ledger, so that the order is kept."""
    for each in met:
        findings = FindingsOfVersion(meeting, each)
        yield from findings.work
        yield from StepsOfVersion(meeting, each, findings).work
        yield from BesideFindings(meeting, each, findings).work
        yield from flag_work(meeting, each)
    yield from comparison_work(meeting)


def _do(meeting: Meeting, work: Sequence[Work]) -> None:
    meeting.progress.start(len(work), "records")
    for done, (_, act) in enumerate(work, 1):
        meeting.cancel.checkpoint()
        act()
        meeting.progress.advance(done)


def _record(tx: Transaction, opened: Opened) -> Exchange:
    person, header = tx.persons.ensure(tx.actor), opened.header
    return tx.exchanges.add(
        lambda key: Exchange(
            ExchangeId(key),
            Direction.IN,
            opened.sha256,
            opened.file_name,
            header.source.workspace,
            header.source.seq,
            header.source.head,
            len(header.versions),
            person.id,
            tx.clock.now(),
            opened.signer,
        ),
        "exchange.received",
    )
