"""Records that an act adds, takes out and brings back: the identifier is given once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.person import Person, same_person
from clausemark.store.records import Records

T = TypeVar("T")


@dataclass(slots=True)
class Made:
    """The identifier of the record that an act added, empty before; undo takes that record out, redo brings it back."""

    identifier: str = ""


def keep(records: Records[T], made: Made, make: Callable[[str], T], act: str, again: str) -> str:
    """Add the record of an act, or bring it back (`again`) when the act was taken back; return its identifier.

    Whoever calls notes the identifier in `made` once the transaction has ended well.
    """
    if made.identifier:
        records.restore(made.identifier, records.get(made.identifier), again)
        return made.identifier
    added: list[str] = []

    def remembered(key: str) -> T:
        added.append(key)
        return make(key)

    records.add(remembered, act)
    return added[0]


def take_out(records: Records[T], made: Made, act: str) -> T:
    """Take the record of an act out of the lists; `act` ends in `.removed`.

    Raises `ConflictError` (`record-changed`) when it was taken out meanwhile.
    """
    if not made.identifier or records.is_removed(made.identifier):
        raise moved_on(phrase("What this act added is no longer there"))
    return records.remove(made.identifier, act)


def moved_on(what: str) -> ConflictError:
    """Return the refusal of an act on something that is no longer as it was seen."""
    return ConflictError(
        phrase("{what}: it was changed meanwhile. Look at it again and repeat the act.", what=what),
        reason="record-changed",
    )


def refuse_stranger(actor: Person, author: Person, what: str) -> None:
    """Refuse to take back what somebody else did: `RuleRefusedError` (`undo-not-yours`)."""
    if not same_person(actor, author):
        message = phrase(
            "{what} is {author}'s work. {author} can take it back; {actor} can add to it.",
            what=what,
            author=author.name,
            actor=actor.name,
        )
        raise RuleRefusedError(message, reason="undo-not-yours")
