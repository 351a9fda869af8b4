"""Checks of the container: every file listed, none beside, each with its hash."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.container import PackSource, ZipSource
from clausepack.errors import PackFormatError
from clausepack.manifest import BAGIT, MANIFEST, PAYLOAD, TAG_MANIFEST, read_bag_info, read_manifest, sha256_hex
from clausepack.report import Check, outcome

_TAG_FILES = ("bagit.txt", "bag-info.txt", MANIFEST, "VERIFY.txt")


def check_bag(source: PackSource) -> list[Check]:
    """Check the bag (RFC 8493) and, for a ZIP, that its bytes are the exported ones."""
    checks = [
        outcome("bag manifest", _payload_faults(source), "every file under data/ is listed and has its hash"),
        outcome("bag tag files", _tag_faults(source), "the tag files are complete and have their hashes"),
    ]
    if isinstance(source, ZipSource):
        fault = [] if source.is_canonical() else ["the ZIP is not the one exported; unpack it and verify the folder"]
        checks.append(outcome("zip", fault, "the ZIP is byte for byte as exported"))
    return checks


def _payload_faults(source: PackSource) -> Iterator[str]:
    listed, fault = _listed(source, MANIFEST)
    if fault:
        yield fault
        return
    present = {name for name in source.names() if name.startswith(PAYLOAD)}
    yield from (f"{name} is missing" for name in sorted(listed.keys() - present))
    yield from (f"{name} was added" for name in sorted(present - listed.keys()))
    yield from _changed(source, listed, present)


def _tag_faults(source: PackSource) -> Iterator[str]:
    listed, fault = _listed(source, TAG_MANIFEST)
    if fault:
        yield fault
        return
    present = {name for name in source.names() if not name.startswith(PAYLOAD) and name != TAG_MANIFEST}
    expected = set(_TAG_FILES)
    yield from (f"{TAG_MANIFEST} does not list {name}" for name in sorted(expected - listed.keys()))
    yield from (f"{name} is missing" for name in sorted(listed.keys() - present))
    yield from (f"{name} was added" for name in sorted(present - listed.keys()))
    yield from _changed(source, listed, present, or_else=f", or its line in {TAG_MANIFEST} was")
    if "bagit.txt" in present and source.read("bagit.txt") != BAGIT:
        yield "bagit.txt is not that of a BagIt 1.0 bag"
    if "bag-info.txt" in present:
        yield from _oxum_fault(source)


def _oxum_fault(source: PackSource) -> Iterator[str]:
    payload = [name for name in source.names() if name.startswith(PAYLOAD)]
    octets = sum(len(source.read(name)) for name in payload if not name.endswith("/"))
    stated = read_bag_info(source.read("bag-info.txt")).get("Payload-Oxum")
    if stated != f"{octets}.{len(payload)}":
        yield f"bag-info.txt states Payload-Oxum {stated}, found {octets}.{len(payload)}"


def _changed(source: PackSource, listed: dict[str, str], present: set[str], *, or_else: str = "") -> Iterator[str]:
    for name in sorted(listed.keys() & present):
        try:
            data = source.read(name)
        except (KeyError, OSError):
            yield f"{name} cannot be read as a plain file"
            continue
        if sha256_hex(data) != listed[name]:
            yield f"{name} was changed{or_else}"


def _listed(source: PackSource, name: str) -> tuple[dict[str, str], str | None]:
    try:
        return read_manifest(source.read(name), name), None
    except KeyError:
        return {}, f"{name} is missing"
    except PackFormatError as error:
        return {}, error.message.removesuffix(".")
