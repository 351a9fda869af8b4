"""What a person works with: an open workspace, the law, the vocabularies, and who they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from clausemark.archive.clock import Clock
from clausemark.regulations.catalogue import Catalogue, load_catalogue
from clausemark.regulations.vocabulary import Vocabulary, load_vocabulary
from clausemark.services.assessing import LawHashes
from clausemark.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Law:
    """The catalogue with the hash of every entry."""

    catalogue: Catalogue = field(default_factory=load_catalogue)
    vocabulary: Vocabulary = field(default_factory=load_vocabulary)

    @property
    def hashes(self) -> LawHashes:
        """Return the hashes of the catalogue's entries."""
        return LawHashes(self.catalogue)


@dataclass(frozen=True, slots=True)
class Desk:
    """An open workspace and the person who acts in it."""

    workspace: Workspace
    actor: str
    clock: Clock
    law: Law
