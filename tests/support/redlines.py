"""The two texts that a redline holds."""

from __future__ import annotations

from clausemark.provisions.redline import Edit, Redline


def old_text(pieces: Redline) -> str:
    """Return the text before the change."""
    return "".join(piece.text for piece in pieces if piece.edit is not Edit.ADDED)


def new_text(pieces: Redline) -> str:
    """Return the text after the change."""
    return "".join(piece.text for piece in pieces if piece.edit is not Edit.REMOVED)
