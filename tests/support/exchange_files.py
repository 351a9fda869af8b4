"""Exchange files taken apart and put together again, honestly or not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import parse_utc
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.ledger import GENESIS, Event
from clausemark.archive.merkle import merkle_root
from clausemark.services.desk import Desk
from clausemark.services.exchange.layout import HEADER, LEDGER, TOP, Header, Source, bagged, header_bytes
from clausemark.services.exchange.report import ExchangeReport
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.exchange.writing import Selected, export_exchange
from clausemark.store.copies import backup
from clausemark.store.record_codec import from_json
from clausemark.store.workspace import Workspace
from clausepack.container import ZipSource, zip_bytes
from support.desks import revise

Told = dict[str, Any]
"""A line of the ledger, its payload as a value."""


def handed_over(desk: Desk, file: Path, *versions: str) -> Path:
    """Write the work of a workspace into a file and return it."""
    export_exchange(desk, file, Selected(versions))
    return file


def carried_over(giver: Desk, taker: Desk, folder: Path) -> ExchangeReport:
    """Hand everything of one workspace over to another; return what became of it there."""
    number = sum(1 for _ in folder.glob("*.exchange.zip"))
    return import_exchange(taker, handed_over(giver, folder / f"{number}.exchange.zip"))


def worked_on_elsewhere(desk: Desk, person: str, folder: Path) -> Path:
    """Return what a person hands over who revised two findings in a copy of a workspace, one of them revised here too.

    The words are those of the pictures in the manual.
    """
    copy = folder / "elsewhere.clausemark"
    backup(desk.workspace.path, copy, None)
    with Workspace.open(copy, passphrase=None, clock=desk.clock) as workspace:
        elsewhere = replace(desk, workspace=workspace, actor=person)
        with workspace.reading() as view:
            both, there = tuple(view.findings.all())[:2]
        revise(elsewhere, both, why_it_matters="What users type trains the model; switching it off comes too late.")
        revise(elsewhere, there, what_it_says="Conversations that users rate are kept for training.")
        revise(desk, both, why_it_matters="Users must find the switch before they write anything they want kept.")
        return handed_over(elsewhere, folder / f"{person}.clausemark-exchange")


def payload_of(file: Path) -> dict[str, bytes]:
    """Return the files below `data/`."""
    source = ZipSource(file)
    return {name.removeprefix("data/"): source.read(name) for name in source.names() if name.startswith("data/")}


def lines_of(file: Path) -> list[Told]:
    """Return the lines of the ledger with their payloads as values."""
    lines = [json.loads(line) for line in payload_of(file)[LEDGER].splitlines()]
    return [line | {"payload": line["payload"] and json.loads(line["payload"])} for line in lines]


def with_members(file: Path, target: Path, members: Mapping[str, bytes | None]) -> Path:
    """Write a file again with other members below its folder, None taking one out; its manifests stay as they were."""
    source = ZipSource(file)
    whole: dict[str, bytes | None] = {f"{TOP}/{name}": source.read(name) for name in source.names()}
    whole |= {f"{TOP}/{name}": data for name, data in members.items()}
    target.write_bytes(zip_bytes({name: data for name, data in whole.items() if data is not None}))
    return target


def forged(
    file: Path,
    target: Path,
    edit: Callable[[list[Told]], None] = lambda _: None,
    parts: Mapping[str, bytes] | None = None,
    head: Callable[[Header], Header] = lambda header: header,
) -> Path:
    """Write a file again after changing its ledger, parts or header, with a chain and manifests that fit them."""
    payload = payload_of(file) | dict(parts or {})
    lines = lines_of(file)
    edit(lines)
    payload[LEDGER], source = _chained(lines)
    header = replace(from_json(Header, json.loads(payload[HEADER])), source=source)
    header = head(header)
    payload[HEADER] = header_bytes(header)
    target.write_bytes(zip_bytes(bagged(payload, header, None)))
    return target


def _chained(lines: list[Told]) -> tuple[bytes, Source]:
    previous, first, leaves, written = GENESIS, "", [], []
    for number, line in enumerate(lines, 1):
        payload = None if line["payload"] is None else canonical_json(line["payload"])
        digest = line["payload_sha256"] if payload is None else sha256_of(payload)
        event = Event(
            number, parse_utc(line["utc"]), line["actor"], line["act"], line["record"], None, Sha256(digest), previous
        )
        text = None if payload is None else payload.decode()
        written.append(line | {"seq": number, "previous": previous, "payload_sha256": digest, "payload": text})
        previous = event.hash
        first = first or previous
        leaves.append(event.leaf_hash)
    data = b"".join(canonical_json(line) + b"\n" for line in written)
    return data, Source(Sha256(first), len(lines), previous, merkle_root(leaves))
