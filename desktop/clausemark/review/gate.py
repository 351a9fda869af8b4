"""The verbatim gate: no excerpt leaves unless archived bytes, stored text and quoted words agree."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.hashes import Sha256, sha256_of_text
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.provisions.anchor import Anchor, holds


@dataclass(frozen=True, slots=True)
class StoredEvidence:
    """What the store and the reader gave just now for one version, each hash computed and none believed.

    `capture_sha256` is of the stored bytes; the two `recorded_…` hashes are what the import recorded in the ledger.
    `rederived_text_sha256` is of the text that the recorded reader and version take from the bytes today, None
    when that reader is no longer at hand: then the stored text must be the one recorded at the import.
    """

    document: str
    capture_sha256: Sha256
    recorded_capture_sha256: Sha256
    text: str
    recorded_text_sha256: Sha256
    rederived_text_sha256: Sha256 | None


def pass_gate(anchor: Anchor, evidence: StoredEvidence) -> str:
    """Return the verbatim words over an anchor.

    Raises `IntegrityError`: `capture-changed`, `text-not-rederived` or `excerpt-differs`.
    """
    check_source(evidence)
    if anchor.capture_sha256 != evidence.capture_sha256:
        raise _refused(
            "capture-changed", evidence, phrase("an excerpt is anchored to other bytes than those in the archive")
        )
    if anchor.text_sha256 != sha256_of_text(evidence.text):
        raise _refused(
            "text-not-rederived", evidence, phrase("an excerpt is anchored to another text than the stored one")
        )
    start, end = anchor.position.start, anchor.position.end
    if not 0 <= start < end <= len(evidence.text) or not holds(anchor, evidence.text):
        raise _refused(
            "excerpt-differs",
            evidence,
            phrase("other words stand at {start}–{end} than those quoted", start=start, end=end),
        )
    return anchor.quote.exact


def check_source(evidence: StoredEvidence) -> None:
    """Check a version's bytes and that its stored text is what its reader took from them.

    Raises `IntegrityError`: `capture-changed` or `text-not-rederived`. An omission, which has no anchor,
    passes the gate by this alone.
    """
    if evidence.capture_sha256 != evidence.recorded_capture_sha256:
        raise _refused("capture-changed", evidence, phrase("the archived bytes are not those that were imported"))
    stored = sha256_of_text(evidence.text)
    if stored != evidence.recorded_text_sha256:
        raise _refused("text-not-rederived", evidence, phrase("the stored text is not the one recorded at the import"))
    if evidence.rederived_text_sha256 is not None and evidence.rederived_text_sha256 != stored:
        raise _refused(
            "text-not-rederived", evidence, phrase("the recorded reader takes another text from the archived bytes")
        )


def _refused(reason: str, evidence: StoredEvidence, what: str) -> IntegrityError:
    message = phrase(
        "Nothing is exported of “{document}” (capture {capture_sha256}…): {what}. Run `clausemark "
        "verify` on the workspace, and restore it from a backup.",
        document=evidence.document,
        capture_sha256=evidence.capture_sha256[:16],
        what=what,
    )
    return IntegrityError(message, reason=reason)
