"""Verification of a pack, offline and without changing anything."""

from __future__ import annotations

from pathlib import Path

from clausepack.check_bag import check_bag
from clausepack.check_record import Derive, check_record
from clausepack.check_renditions import check_renditions
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.container import PackSource, open_pack
from clausepack.errors import PackError
from clausepack.manifest import PAYLOAD, read_bag_info
from clausepack.pack import Pack
from clausepack.report import Check, Report
from clausepack.signing import check_signatures

_OUTSIDE = (
    "who made the bytes, and when: a hash proves that they are the same, not their author or age",
    "the ledger against its owner: without an outside time-stamp or countersignature it could be rewritten whole",
    "the wording of the laws cited: only the catalogue entries have hashes",
)


def verify_pack(path: Path, derive: Derive | None = None) -> Report:
    """Check a pack folder or ZIP; raise `PackFormatError` when it is no pack at all.

    `derive` takes a text from archived bytes again; without it the derivation is listed as not checked.
    """
    source = open_pack(path)
    checks = check_bag(source)
    pack, digest, record = _read_record(source)
    checks.append(record)
    signed, unsigned = check_signatures(source)
    checks += signed
    missing: list[str] = []
    if pack is not None:
        more, missing = check_record(pack, source, derive)
        checks += more + check_renditions(pack, digest, source)
    return Report(tuple(checks), (*missing, *_OUTSIDE, *unsigned))


def _read_record(source: PackSource) -> tuple[Pack | None, str, Check]:
    name = "record"
    try:
        data = source.read(PAYLOAD + "pack.json")
        pack = read_pack(data)
    except (KeyError, OSError):
        return None, "", Check(name, False, "pack.json is missing")
    except PackError as error:
        return None, "", Check(name, False, error.message)
    digest = root_hash(data)
    if pack_json(pack) != data:
        return pack, digest, Check(name, False, "pack.json is not in its canonical form")
    fault = _stated_fault(source, pack, digest)
    return pack, digest, Check(name, fault is None, fault or f"pack {pack.id}, root hash {digest}")


def _stated_fault(source: PackSource, pack: Pack, digest: str) -> str | None:
    try:
        stated = read_bag_info(source.read("bag-info.txt"))
    except (KeyError, OSError):
        return "bag-info.txt is missing"
    if stated.get("Clausemark-Root-Hash") != digest or stated.get("External-Identifier") != pack.id:
        return "bag-info.txt names another pack or root hash"
    return None
