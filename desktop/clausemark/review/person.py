"""People who act, known by identity and not by spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from clausemark.archive.identifiers import PersonId
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.review.lookalikes import disguised, is_ignorable, look_alike, mixes
from clausemark.review.wording import name_flaw, tidy_name, unfit_name


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


@lru_cache(4096)
def identity_key(name: str) -> str:
    """Return a name as it is compared: compatibility form, case-folded, blanks and invisibles folded.

    “R. One” and “r. one ” are one person, and so are spellings that differ only in width, ligatures,
    zero-width characters or the kind of blank. Two people may differ by an accent alone, so accents stay;
    `same_person` is stricter where four eyes are at stake.
    """
    key = name
    while (folded := _folded(key)) != key:
        key = folded
    return key


def check_name(name: str, *, brought: bool = False) -> str:
    """Return a name as it is recorded: on one line, composed, without marks that nobody sees.

    `brought` from another workspace, letters of two alphabets may stand in one word: it is who acted there. Raises
    `UsageError`: `name-blank` when nothing in it can be read, `name-unfit` for one that does not read as it is written.
    """
    if not identity_key(name):
        message = phrase(
            "A person needs a name that can be read. Give it with `--as NAME`, or in the file's `prepared_by`."
        )
        raise UsageError(message, reason="name-blank")
    tidied = tidy_name(name)
    flaw = name_flaw(tidied)
    if flaw is None and not brought and mixes(tidied):
        flaw = phrase("letters of two alphabets stand in one word")
    if flaw is not None:
        raise unfit_name(phrase("The name"), tidied, flaw)
    return tidied


def refuse_disguised(name: str, known: Iterable[Person]) -> None:
    """Raise `UsageError` (`name-looks-alike`) for the name of nobody known that passes for that of somebody known."""
    for person in known:
        if disguised(name, person.name):
            message = phrase(
                "“{name}” reads like “{known}”, but is written with other letters. Write it as it is recorded; "
                "somebody else of the same name needs a word more in it.",
                name=name,
                known=person.name,
            )
            raise UsageError(message, reason="name-looks-alike")


def same_person(one: Person, other: Person) -> bool:
    """Tell whether two persons must be held to be one for four eyes, whatever their role or organisation.

    One record, one identity key, or names that a reader could take for each other (`look_alike`).
    """
    return one.id == other.id or one.key == other.key or look_alike(one.name, other.name)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKC", "".join(char for char in name if not is_ignorable(char)))
    return " ".join(unicodedata.normalize("NFKC", plain.casefold()).split())
