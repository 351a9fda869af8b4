"""What changed between an earlier pack and the one that is being frozen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from clausemark.archive.hashes import Sha256
from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import FindingState
from clausemark.review.digest import changed_fields
from clausemark.review.states import fields_in_words
from clausepack.pack import Delta, DeltaRow, Finding, MappingRow, Pack

_ORDER = ("lapsed", "changed", "new", "withdrawn")


def with_delta(pack: Pack, earlier: Pack, digest: Sha256, said: Callable[[str], str]) -> Pack:
    """Return a pack that tells what changed since an earlier one, whose root hash is `digest`.

    `said` says a sentence of the program in the language of the pack.
    """
    told = (replace(row, what=said(row.what)) for row in _rows(pack, earlier))
    rows = sorted(told, key=lambda row: (_ORDER.index(row.change), row.finding, row.citation_id))
    known = {item.id for item in earlier.findings}
    touched = {row.finding for row in rows}
    unchanged = sum(1 for item in pack.findings if item.id in known and item.id not in touched)
    return replace(pack, delta=Delta(earlier.id, digest, earlier.frozen_at, earlier.status, tuple(rows), unchanged))


def _rows(pack: Pack, earlier: Pack) -> Iterator[DeltaRow]:
    before = {item.id: item for item in earlier.findings}
    now = {item.id: item for item in pack.findings}
    for finding in pack.findings:
        old = before.get(finding.id)
        if old is None:
            yield _row(finding, "new", phrase("Not in the earlier pack."), None, finding)
        else:
            yield from _changes(old, finding)
    for finding in earlier.findings:
        if finding.id not in now:
            yield _row(finding, "withdrawn", phrase("In the earlier pack and not in this one."), finding, None)


def _changes(old: Finding, new: Finding) -> Iterator[DeltaRow]:
    """Yield what became of a finding that both packs hold: as a whole, and citation by citation."""
    what = _what(old, new)
    approved = FindingState.APPROVED.value
    if old.state == approved and new.state != approved:
        yield _row(new, "lapsed", listed([_lost(new), *what], " "), old, new)
    elif what:
        yield _row(new, "changed", listed(what, " "), old, new)
    earlier, later = _mapped(old), _mapped(new)
    for citation in later.keys() - earlier.keys():
        yield _row(new, "new", phrase("This citation is new."), old, new, citation)
    for citation in earlier.keys() - later.keys():
        yield _row(new, "withdrawn", phrase("This citation was taken out."), old, new, citation)
    for citation in earlier.keys() & later.keys():
        if _judged(earlier[citation]) != _judged(later[citation]):
            yield _row(new, "changed", phrase("The mapping to this citation changed."), old, new, citation)


def _lost(new: Finding) -> str:
    return phrase("Was approved, is {state} now.", state=FindingState(new.state))


def _what(old: Finding, new: Finding) -> list[str]:
    """Return the sentences that say what differs, none when nothing does."""
    fields = changed_fields(_content(old), _content(new))
    words: list[str] = [phrase("Changed: {fields}.", fields=fields_in_words(fields))] if fields else []
    if old.state != new.state:
        earlier, later = FindingState(old.state), FindingState(new.state)
        words.append(phrase("State: {earlier} before, {later} now.", earlier=earlier, later=later))
    return words


def _content(finding: Finding) -> Mapping[str, Any]:
    value: dict[str, Any] = json.loads(finding.content)
    return value


def _mapped(finding: Finding) -> dict[str, MappingRow]:
    return {mapping.citation_id: mapping for mapping in finding.mappings}


def _judged(mapping: MappingRow) -> MappingRow:
    """Return a mapping without what follows from its place and its author."""
    return replace(mapping, id="", mapped_by="")


def _row(
    finding: Finding, change: str, what: str, old: Finding | None, new: Finding | None, citation: str = ""
) -> DeltaRow:
    before, now = (None if each is None else each.severity for each in (old, new))
    return DeltaRow(finding.id, citation, change, what, finding.title, before, now)
