"""Verification of a pack, offline and without changing anything."""

from __future__ import annotations

from pathlib import Path

from clausepack.checks.bag import check_bag
from clausepack.checks.beside import check_attached, check_made
from clausepack.checks.cover_logo import logo_checks
from clausepack.checks.record import Derive, check_record, read_record
from clausepack.checks.renditions import check_renditions
from clausepack.checks.signatures import check_signatures
from clausepack.container import PackSource, open_pack
from clausepack.manifest import read_bag_info
from clausepack.pack import Pack
from clausepack.report import Check, Report, Step, quiet

BESIDE = (
    "what a PDF, or a sheet that is no table, says beside the passages of the record: the hash of the file tells that"
)
"""What the checks of a PDF and a workbook do not look at, however whole the bag is."""

OUTSIDE = (
    "who made the bytes, and when: a hash proves that they are the same, not their author or age",
    "the ledger against its owner: without an outside time-stamp or countersignature it could be rewritten whole",
    "the wording of the laws cited: only the catalogue entries have hashes",
)
"""What no verification can show."""


def verify_pack(path: Path, derive: Derive | None = None, step: Step = quiet, *, version: str | None = None) -> Report:
    """Check a pack folder or ZIP; raise `PackFormatError` when it is no pack at all.

    `derive` takes a text from archived bytes again; without it the derivation is listed as not checked. `step` hears
    what is checked next. `version` is that of the program that verifies: what a pack of another version holds beside
    its record may differ from what this one would write, and is listed as not checked then; None is any version.
    """
    source = open_pack(path)
    step("bag manifest", 1)
    checks = check_bag(source)
    step("record", 1)
    pack, digest, record = _read_record(source)
    checks.append(record)
    step("signatures", 1)
    signed, unsigned = check_signatures(source)
    checks += signed
    missing: list[str] = []
    if pack is not None:
        more, missing = check_record(pack, source, derive, step)
        checks += [*more, *check_renditions(pack, digest, source, step), *logo_checks(pack, source)]
        checks.append(check_attached(source))
        made, unknown = check_made(pack, digest, source, version)
        checks += made
        missing = [*missing, *unknown]
    return Report(tuple(checks), (*missing, BESIDE, *OUTSIDE, *unsigned))


def _read_record(source: PackSource) -> tuple[Pack | None, str, Check]:
    pack, digest, record = read_record(source)
    if pack is None or not record.ok:
        return pack, digest, record
    fault = _stated_fault(source, pack, digest)
    return pack, digest, Check(record.name, False, fault) if fault else record


def _stated_fault(source: PackSource, pack: Pack, digest: str) -> str | None:
    try:
        stated = read_bag_info(source.read("bag-info.txt"))
    except (KeyError, OSError):
        return "bag-info.txt is missing"
    if stated.get("Clausemark-Root-Hash") != digest or stated.get("External-Identifier") != pack.id:
        return "bag-info.txt names another pack or root hash"
    return None
