"""The exchange file: names of its parts, its bag, and what `exchange.json` says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.archive.canonical import canonical_json
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import VersionId
from clausemark.store.record_codec import to_json
from clausepack.manifest import BAGIT, MANIFEST, PAYLOAD, TAG_MANIFEST, bag_info, manifest_text

SCHEMA = "clausemark.exchange/1"
TOP = "exchange"
"""The one folder inside the ZIP."""
EXCHANGE = ".clausemark-exchange"
"""The ending by which a desktop opens an exchange file with this program; the file is a ZIP under any name."""
HEADER, LEDGER, SIGNATURE = "exchange.json", "ledger.jsonl", "signature.p7s"
_CHECKS = """How to check this exchange file with ordinary tools

1. Unpack it:                    unzip FILE && cd exchange
2. Nothing was changed:          sha256sum -c manifest-sha256.txt
3. Nor were the other files:     sha256sum -c tagmanifest-sha256.txt
4. What it carries:              jq . data/exchange.json
5. What the ledger says:         jq -r 'select(.payload) | .act + " " + .record + " " + .payload' data/ledger.jsonl
6. Who signed, if signature.p7s is there:
   openssl cms -verify -inform DER -binary -noverify -in signature.p7s -content manifest-sha256.txt \\
     -out manifest-signed.txt -signer signer.pem

data/sources/ holds the archived bytes, each named by its SHA-256. Each line of the ledger names the SHA-256 of the
canonical JSON of the line before it without its payload. With Clausemark:
clausemark exchange WORKSPACE import FILE --dry-run
"""


@dataclass(frozen=True, slots=True)
class Listed:
    """A version that the file carries, with what a reader wants to know before opening the ledger."""

    id: VersionId
    platform: str
    title: str
    language: str
    captured_at: str
    capture_sha256: Sha256
    text_sha256: Sha256


@dataclass(frozen=True, slots=True)
class Source:
    """The workspace that a file was written from: the hash of its first event, and the last event that is carried."""

    workspace: Sha256
    seq: int
    head: Sha256
    merkle_root: Sha256


@dataclass(frozen=True, slots=True)
class Header:
    """What `exchange.json` says: by whom, when, from where, and which versions."""

    schema: str
    program: str
    exported_at: str
    exported_by: str
    source: Source
    versions: tuple[Listed, ...]


def header_bytes(header: Header) -> bytes:
    """Return `exchange.json`, canonical."""
    return canonical_json(to_json(header))


def source_path(digest: str) -> str:
    """Return where archived bytes lie below `data/`."""
    return f"sources/{digest}"


def reading_path(version: str) -> str:
    """Return where all that the reader found in a version lies below `data/`."""
    return f"readings/{version}.json"


def division_path(version: str) -> str:
    """Return where it lies below `data/` how a version divides into provisions."""
    return f"divisions/{version}.json"


def pointers_path(version: str) -> str:
    """Return where it lies below `data/` what the clauses of a version define and point at."""
    return f"pointers/{version}.json"


def payload_manifest(payload: Mapping[str, bytes]) -> bytes:
    """Return the manifest of the files below `data/`: what a signature is over."""
    return manifest_text({PAYLOAD + path: sha256_of(data) for path, data in payload.items()})


def bagged(payload: Mapping[str, bytes], header: Header, signature: bytes | None) -> dict[str, bytes]:
    """Return every member of the ZIP by its path; `payload` is keyed by the paths below `data/`."""
    octets = sum(map(len, payload.values()))
    tags = {
        "bagit.txt": BAGIT,
        "bag-info.txt": bag_info(
            (
                ("External-Description", "Clausemark exchange file"),
                ("Bagging-Date", header.exported_at[:10]),
                ("Payload-Oxum", f"{octets}.{len(payload)}"),
                ("Bag-Software-Agent", f"Clausemark {header.program}"),
            )
        ),
        MANIFEST: payload_manifest(payload),
        "VERIFY.txt": _CHECKS.encode("utf-8"),
    }
    if signature is not None:
        tags[SIGNATURE] = signature
    tags[TAG_MANIFEST] = manifest_text({path: sha256_of(data) for path, data in tags.items()})
    files = {PAYLOAD + path: data for path, data in payload.items()}
    return {f"{TOP}/{path}": data for path, data in (files | tags).items()}
