"""Choices that a screen reader can tell apart."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice that has no label of its own.

    On Linux Qt gives what is chosen for the name of a choice and leaves the rest to its label; where there is none,
    the name is read as a description.
    """
    box.setAccessibleName(name)
    if sys.platform == "linux":
        box.setAccessibleDescription(name)
