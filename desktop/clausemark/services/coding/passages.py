"""Passages of versions as targets of findings; what is costly to read of a version is kept for the next passage."""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeVar

from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.archive.library import Version
from clausemark.errors import InputRefusedError, RuleRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.anchor import Anchor, anchor_span
from clausemark.review.finding import QuoteTarget, Target
from clausemark.review.review_file import ArchivedVersion
from clausemark.review.review_file.resolve import quote_for, touched
from clausemark.services.review_files import archived_version
from clausemark.store.transaction import View

T = TypeVar("T")
_KEPT = 3
"""Versions whose text is kept: a person looks at one, beside it another, and comes from a third."""


class Passages:
    """Texts and places of a workspace's versions, each checked against its hash when it is first read.

    A version's text never changes, so that what was read once may be used again. Not for several threads at once,
    but what one of them reads beforehand is there for the others.
    """

    def __init__(self) -> None:
        self._texts: OrderedDict[VersionId, str] = OrderedDict()
        self._archived: OrderedDict[VersionId, ArchivedVersion] = OrderedDict()

    def text(self, view: View, version: Version) -> str:
        """Return a version's text; raise `IntegrityError` (`text-changed`) when it lost its hash."""
        known = self._texts.get(version.id)
        if known is None:
            known = view.texts.text(version.id, version.text_sha256)
            _remember(self._texts, version.id, known)
        return known

    def archived(self, view: View, version: Version) -> ArchivedVersion:
        """Return a version with the way from its text back to its bytes; raise as `text` does."""
        known = self._archived.get(version.id)
        if known is None:
            known = archived_version(view, version)
            _remember(self._archived, version.id, known)
        return known

    def of_span(self, view: View, version: Version, start: int, end: int) -> Target:
        """Return the target of a half-open span, without the blanks around it.

        Raises `RuleRefusedError` (`passage-empty`) where there are no words.
        """
        archived = self.archived(view, version)
        text = archived.source.text
        words = text[max(0, start) : end]
        start = max(0, start) + len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start >= end:
            raise RuleRefusedError(
                phrase("There are no words in this selection. Select some text."), reason="passage-empty"
            )
        anchor = anchor_span(archived.source, start, end, version.capture_sha256)
        provisions = touched(archived.provisions, start, end)
        return Target(version.id, version.capture_sha256, anchor, _quote(anchor, archived), provisions)

    def of_provision(self, view: View, provision: ProvisionId) -> Target:
        """Return the target of a whole provision."""
        stored = view.provisions.get(provision)
        return self.of_span(view, view.versions.get(stored.version), stored.span.start, stored.span.end)


def _quote(anchor: Anchor, archived: ArchivedVersion) -> QuoteTarget | None:
    """Return the quote of an anchor for a review file, None where no quote leads back to it."""
    try:
        return quote_for(anchor, archived.find_quote)
    except InputRefusedError:
        return None


def _remember(kept: OrderedDict[VersionId, T], version: VersionId, value: T) -> None:
    kept[version] = value
    while len(kept) > _KEPT:
        kept.popitem(last=False)
