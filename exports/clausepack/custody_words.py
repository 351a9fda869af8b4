"""What the program itself noted of the custody of an exhibit, in the language of a pack; what people said stands."""

from __future__ import annotations

from clausepack.tongue import Tongue, phrase

_NOBODY = phrase("not recorded")
_KNOWN_BY = phrase("the moment is known by: {basis}")


def custodian(tongue: Tongue, by: str) -> str:
    """Return who did something, or that nobody was recorded."""
    return tongue.say(_NOBODY) if by == _NOBODY else tongue.said(by)


def custody_note(tongue: Tongue, note: str) -> str:
    """Return a note; how a moment is known is said in the language of the pack, what follows it as it stands."""
    before, _, _ = _KNOWN_BY.partition("{")
    if not note.startswith(before):
        return note
    basis, semicolon, rest = note.removeprefix(before).partition("; ")
    return tongue.say(_KNOWN_BY, basis=tongue.word(basis)) + semicolon + rest
