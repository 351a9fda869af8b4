"""One look at what is watched: new versions are imported, their change is noted, and each look leaves a result."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from clausemark.archive.capture import Capture, CapturedAt, CustodyEvent, Origin
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CaptureId, FindingId, VersionId, WatchId, WatchResultId
from clausemark.archive.terms import CaptureBasis, CustodyEventKind, VersionKind
from clausemark.archive.watch import Watch, WatchKind, WatchOutcome, WatchResult
from clausemark.errors import ClausemarkError
from clausemark.intake.media import media_type_of
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.phrases import listed, phrase
from clausemark.services.candidates import Declared, ImportResult
from clausemark.services.carrying.meeting import Outcome, carry_list
from clausemark.services.desk import Desk
from clausemark.services.history import note_change
from clausemark.services.importing import import_paths
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.purged import WATCHED, was_purged
from clausemark.services.transitions import transition_of
from clausemark.services.watching.fetching import Conditions, Exchange, Fetcher
from clausemark.services.watching.warc import web_archive
from clausemark.store.transaction import Transaction

_METHOD = WATCHED


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look gave, before it is recorded; `exchange` only for an address.

    `met` are versions that the look took in or met again.
    """

    outcome: WatchOutcome
    versions: tuple[VersionId, ...] = ()
    reason: str | None = None
    message: str = ""
    exchange: Exchange | None = None
    met: frozenset[VersionId] = frozenset()


def look(
    desk: Desk,
    names: Sequence[str] = (),
    *,
    everything: bool = False,
    fetcher: Fetcher | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[WatchResult]:
    """Look at the watches that are due, at all, or at those named; yield each result once it is recorded.

    A watch that fails stops no other. What an earlier look took in and, being stopped, did not tell is told now.
    Raises `UsageError` (`unknown-id`), `CancelledError` (`cancelled`).
    """
    heard, token, asks = progress or Silent(), cancel or CancelToken(), fetcher or Fetcher()
    with desk.workspace.reading() as view:
        if names:
            chosen = tuple(view.watches.get(name).id for name in names)
        else:
            chosen = tuple(each.id for each in view.watches.all()) if everything else view.watches.due(desk.clock.now())
        untold = view.watch_results.untold(_METHOD)
    heard.start(len(chosen), "watches")
    for done, watch in enumerate(chosen, 1):
        yield _look_at(desk, watch, asks, token, untold)
        heard.advance(done)
        token.checkpoint()


def _look_at(
    desk: Desk, name: WatchId, fetcher: Fetcher, cancel: CancelToken, untold: Mapping[VersionId, str | None]
) -> WatchResult:
    with desk.workspace.reading() as view:
        watch = view.watches.get(name)
    try:
        found = (
            _at_address(desk, watch, fetcher) if watch.kind is WatchKind.ADDRESS else _in_folder(desk, watch, cancel)
        )
    except ClausemarkError as error:
        refused = error.reason in ("robots-refused", "too-large", "encoding-unsupported", "address-invalid")
        outcome = WatchOutcome.REFUSED if refused else WatchOutcome.FAILED
        found = _Found(outcome, reason=error.reason, message=error.message)
    found = _with_untold(watch, found, untold)
    touched = _after_new(desk, found.versions)
    with desk.workspace.transaction(desk.actor) as tx:
        return _record(tx, watch, found, touched)


def _with_untold(watch: Watch, found: _Found, untold: Mapping[VersionId, str | None]) -> _Found:
    """Return what a look gave with the versions that an earlier one took in at the same place and did not tell."""
    if found.outcome not in (WatchOutcome.NEW, WatchOutcome.UNCHANGED):
        return found
    if watch.kind is WatchKind.ADDRESS:
        late = [version for version, address in untold.items() if address == watch.place]
    else:
        late = [version for version in untold if version in found.met]
    if not late:
        return found
    message: str = phrase("An earlier look was stopped before it told of {versions}.", versions=listed(late))
    if found.message:
        message = listed([found.message, message], " ")
    return replace(found, outcome=WatchOutcome.NEW, versions=(*late, *found.versions), message=message)


def _in_folder(desk: Desk, watch: Watch, cancel: CancelToken) -> _Found:
    path = Path(watch.place)
    if not path.is_dir():
        message = phrase("{place} is not there. Connect it, or end the watch.", place=watch.place)
        return _Found(WatchOutcome.GONE, reason="path-missing", message=message)
    return _told(import_paths(desk, [path], _declared(watch), cancel=cancel, shared=True), desk)


def _at_address(desk: Desk, watch: Watch, fetcher: Fetcher) -> _Found:
    exchange = fetcher.fetch(watch.place, Conditions(watch.etag, watch.last_modified))
    if exchange.unchanged:
        return _Found(
            WatchOutcome.UNCHANGED, message=phrase("The server says that nothing changed."), exchange=exchange
        )
    if exchange.gone:
        message = phrase(
            "{address} answers that there is no such page ({status}).", address=exchange.address, status=exchange.status
        )
        return _Found(WatchOutcome.GONE, reason="page-gone", message=message, exchange=exchange)
    with desk.workspace.reading() as view:
        purge = view.purges.of_bytes(sha256_of(exchange.body))
        if purge is not None:
            return _Found(WatchOutcome.REFUSED, reason="purged", message=was_purged(view, purge))
    if _reads_as_before(desk, watch, exchange):
        return _Found(WatchOutcome.UNCHANGED, message=phrase("The page reads as before."), exchange=exchange)
    with tempfile.TemporaryDirectory(prefix="clausemark-watch-") as folder:
        path = Path(folder) / "exchange.warc"
        path.write_bytes(web_archive(exchange, desk.clock.now()))
        return replace(_told(import_paths(desk, [path], _declared(watch), shared=True), desk), exchange=exchange)


def _declared(watch: Watch) -> Declared:
    address = watch.place if watch.kind is WatchKind.ADDRESS else None
    return Declared(
        platform=watch.platform, document=watch.title, terms_type=watch.terms_type, source_url=address, method=_METHOD
    )


def _reads_as_before(desk: Desk, watch: Watch, exchange: Exchange) -> bool:
    """Tell whether a page has the bytes or the text of the last sound version: many differ by a token at every look."""
    if watch.document is None:
        return False
    with desk.workspace.reading() as view:
        latest = view.versions.latest(watch.document, sound=True)
    if latest is None:
        return False
    if latest.capture_sha256 == sha256_of(exchange.body):
        return True
    media_type = media_type_of(f"page{_suffix(exchange.media_type)}", exchange.body[:4096])
    with ReaderPool(1) as pool:
        request = ReadRequest("0", exchange.body, media_type, "page")
        (outcome,) = pool.read_many([request])
    return outcome.source is not None and outcome.source.sha256 == latest.text_sha256


def _suffix(media_type: str) -> str:
    return {
        "text/html": ".html",
        "application/xhtml+xml": ".html",
        "text/markdown": ".md",
        "application/pdf": ".pdf",
    }.get(media_type, ".txt" if media_type == "text/plain" else "")


def _told(results: Iterable[ImportResult], desk: Desk) -> _Found:
    """Return what an import gave; a version that only repeats the one before is no news."""
    new: list[VersionId] = []
    met: set[VersionId] = set()
    refused: list[ImportResult] = []
    for each in results:
        if each.version is not None:
            met.add(each.version)
        if each.status == "refused" or (each.status == "imported" and each.broken):
            refused.append(each)
        elif each.status == "imported" and each.version is not None and _is_news(desk, each.version):
            new.append(each.version)
    if new:
        return _Found(WatchOutcome.NEW, tuple(new), message=_refusals(refused), met=frozenset(met))
    if refused:
        return _Found(WatchOutcome.REFUSED, reason=refused[0].reason, message=_refusals(refused))
    return _Found(WatchOutcome.UNCHANGED, met=frozenset(met))


def _refusals(refused: Sequence[ImportResult]) -> str:
    if not refused:
        return ""
    first, more = listed([refused[0].path, refused[0].message or ""], ": "), len(refused) - 1
    return phrase("{told} {more} more were refused.", told=first, more=more) if more else first


def _is_news(desk: Desk, version: VersionId) -> bool:
    with desk.workspace.reading() as view:
        return view.versions.get(version).kind is not VersionKind.UNCHANGED


def _after_new(desk: Desk, versions: Sequence[VersionId]) -> tuple[FindingId, ...]:
    """Note the change to each new version, and return the findings of the version before that it touches."""
    touched: dict[FindingId, None] = {}
    for name in versions:
        with desk.workspace.transaction(desk.actor) as tx:
            new = tx.versions.get(name)
            old = tx.versions.sound_before(new)
            if old is not None and new.kind.is_sound:
                note_change(tx, transition_of(tx, old, new))
        for entry in carry_list(desk, name).waiting:
            if entry.outcome is not Outcome.EXACT:
                touched[entry.finding.id] = None
    return tuple(touched)


def _record(tx: Transaction, watch: Watch, found: _Found, touched: tuple[FindingId, ...]) -> WatchResult:
    exchange, now = found.exchange, tx.clock.now()
    keeps = exchange is not None and found.outcome in (WatchOutcome.NEW, WatchOutcome.GONE)
    capture = _kept(tx, exchange) if keeps and exchange is not None else None
    result = tx.watch_results.add(
        lambda key: WatchResult(
            WatchResultId(key),
            watch.id,
            now,
            found.outcome,
            found.versions,
            touched,
            found.reason,
            found.message,
            None if exchange is None else exchange.status,
            None if exchange is None else exchange.address,
            None if exchange is None else sha256_of(exchange.body),
            capture,
        ),
        f"watch.{found.outcome.value}",
    )
    document = tx.versions.get(found.versions[0]).document if found.versions else watch.document
    fresh = exchange is not None and not exchange.gone and found.outcome is not WatchOutcome.REFUSED
    looked = replace(
        watch,
        due=now + timedelta(hours=watch.every),
        document=document if watch.kind is WatchKind.ADDRESS else None,
        etag=exchange.etag or watch.etag if exchange is not None and fresh else watch.etag,
        last_modified=exchange.last_modified or watch.last_modified
        if exchange is not None and fresh
        else watch.last_modified,
    )
    tx.watches.change(watch.id, looked, "watch.looked")
    return result


def _kept(tx: Transaction, exchange: Exchange) -> CaptureId:
    """Keep request and response as a web archive; of a look that gave nothing new, the result says enough."""
    now = tx.clock.now()
    data = web_archive(exchange, now)
    digest: Sha256 = tx.originals.put(data)
    moment = CapturedAt(now, CaptureBasis.HTTP_DATE)
    origin = Origin("exchange.warc", source_url=exchange.address, method=_METHOD)
    capture = tx.captures.add(
        lambda key: Capture(CaptureId(key), digest, len(data), "application/warc", moment, origin, now, tx.actor),
        "capture.exchanged",
    )
    tx.custody.log(
        capture.id, CustodyEvent(now, CustodyEventKind.ACQUIRED, tx.actor, None, digest, "fetched by a watch")
    )
    return capture.id
