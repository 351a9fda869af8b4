"""People who act, known by identity and not by spelling."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from clausemark.archive.identifiers import PersonId


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who acts: `name` as first written, `key` as names are compared."""

    id: PersonId
    name: str
    role: str
    organisation: str = ""

    @property
    def key(self) -> str:
        """Return the identity key: the folded name."""
        return identity_key(self.name)


def identity_key(name: str) -> str:
    """Return a name as it is compared: compatibility form, case-folded, blanks and invisibles folded.

    “R. One” and “r. one ” are one person, and so are spellings that differ only in width, ligatures,
    zero-width characters or the kind of blank.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    visible = "".join(" " if char.isspace() else char for char in folded if not _invisible(char))
    return " ".join(visible.split())


def _invisible(char: str) -> bool:
    return unicodedata.category(char) in {"Cf", "Cc"} and not char.isspace()
