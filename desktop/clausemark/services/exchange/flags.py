"""Takes the flags of a version: marks of people on provisions, which judge nothing and bind no sign-off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from clausemark.archive.identifiers import FlagId
from clausemark.review.flag import Flag
from clausemark.services.exchange.findings import Work
from clausemark.services.exchange.meeting import Meeting, MetVersion
from clausemark.services.exchange.portable import Names
from clausemark.services.exchange.report import Fate, about, about_in
from clausemark.services.exchange.telling import Told
from clausemark.store.kinds import FLAG


def flag_work(meeting: Meeting, met: MetVersion) -> Iterator[Work]:
    """Yield what is to be done to take the flags of one version, each as it was left in the file."""
    for told in meeting.history.of(FLAG).values():
        if told[0].record.version == met.brought.version.id:
            yield told[0].seq, partial(_take, meeting, met, told[-1])


def _take(meeting: Meeting, met: MetVersion, told: Told[Flag]) -> None:
    """Take a flag; one that was taken away on one side is neither taken away nor set again on the other.

    A provision has one flag: where another stands here, both sides set one, and a person decides.
    """
    there, tx, entries = told.record, meeting.tx, meeting.entries
    ordinal = met.theirs.ordinals.get(there.provision)
    by = meeting.name(there.by)
    row = about_in(met.what, about("flag", there.id, f", {ordinal or there.provision}", by, there.utc), there.note)
    if ordinal is None:
        entries.tell(Fate.REFUSED, row, "provision-unknown")
        return
    mark, provision = _mark(there, met.theirs), met.provisions[there.provision]
    here = next((each for each in tx.flags.ever_of_version(met.here.id) if _mark(each, met.ours) == mark), None)
    standing = tx.flags.of_provision(provision)
    if here is not None:
        missing = told.gone and not tx.flags.is_removed(here.id)
        reason = "withdrawn-there" if missing else ""
        entries.tell(Fate.MISSING if missing else Fate.UNCHANGED, replace(row, row_id=here.id), reason)
    elif standing is not None and not told.gone:
        change = ("note", standing.note, there.note)
        entries.tell(Fate.CONFLICT, replace(row, row_id=standing.id), "changed-on-both-sides", change=change)
    elif not told.gone:
        person = meeting.person_here(there.by)
        added = tx.flags.add(
            lambda key: replace(there, id=FlagId(key), version=met.here.id, provision=provision, by=person),
            "flag.exchanged",
        )
        meeting.changed(met.here.id)
        entries.tell(Fate.ACCEPTED, replace(row, row_id=added.id))


def _mark(flag: Flag, names: Names) -> tuple[object, ...]:
    """Return what makes a flag the same one anywhere."""
    return (names.ordinals.get(flag.provision), flag.note, names.person(flag.by), flag.utc)
