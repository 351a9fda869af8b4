"""How what was read becomes a version of its document, with its text and provisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clausemark.archive.capture import Capture
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Document, Version
from clausemark.archive.terms import VersionKind
from clausemark.intake.sandbox import ReadOutcome
from clausemark.provisions.stated_dates import stated_dates
from clausemark.services.succession import follow_on, kind_after
from clausemark.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a version besides its text.

    `technical` tells that the text was only extracted anew; stated dates are those a person gave, None to take them
    from the text.
    """

    technical: bool = False
    stated_effective: str | None = None
    stated_updated: str | None = None
    note: str = ""


def add_version(
    tx: Transaction, document: Document, capture: Capture, outcome: ReadOutcome, known: Circumstances
) -> Version:
    """Add the version that a reading gives, in its place among the others, with text and provisions.

    Raises `ValueError` for a reading that did not succeed.
    """
    source, found = outcome.source, outcome.segmentation
    if source is None or found is None or not outcome.encoded:
        raise ValueError("only a reading that succeeded makes a version")
    history = tx.versions.of_document(document.id)
    earlier = [each for each in history if each.captured_at.utc <= capture.captured_at.utc]
    stated, digest = stated_dates(source.text, document.language, found.boilerplate), source.sha256
    version = tx.versions.add(
        lambda key: Version(
            id=VersionId(key),
            document=document.id,
            capture=capture.id,
            ordinal=len(earlier) + 1,
            kind=_kind(digest, earlier, technical=known.technical),
            captured_at=capture.captured_at,
            capture_sha256=capture.sha256,
            text_sha256=digest,
            reader=source.reader,
            reader_version=source.reader_version,
            segmenter_version=found.segmenter_version,
            provisions=len(found.provisions),
            stated_effective=known.stated_effective or stated.effective,
            stated_updated=known.stated_updated or stated.updated,
            note=known.note,
        ),
        "version.added",
    )
    follow_on(tx, [*earlier, version], history[len(earlier) :])
    tx.texts.put(version.id, source.text, outcome.encoded)
    tx.provisions.add_all(version.id, found)
    tx.pointers.put(version.id, outcome.pointers)
    return version


def _kind(text_sha256: Sha256, earlier: Sequence[Version], *, technical: bool) -> VersionKind:
    """Return what a text is after the versions before it; one that was only extracted anew is technical."""
    kind = kind_after(text_sha256, earlier, None)
    anew = technical and kind in {VersionKind.CHANGE, VersionKind.UNCHANGED}
    return VersionKind.TECHNICAL if anew else kind
