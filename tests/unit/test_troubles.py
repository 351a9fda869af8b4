"""What the operating system says is wrong, in words that can be translated."""

from __future__ import annotations

import errno
import os

from clausemark.phrases import Phrase
from clausemark.troubles import trouble_of


def test_what_is_known_is_a_phrase_that_every_language_has() -> None:
    trouble = trouble_of(PermissionError(errno.EACCES, os.strerror(errno.EACCES), "a.md"))

    assert isinstance(trouble, Phrase)
    assert trouble == "Permission denied"


def test_what_is_not_known_stays_as_the_system_says_it() -> None:
    assert trouble_of(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert trouble_of(OSError("nothing more is known")) == "nothing more is known"


def test_windows_says_its_own_errors() -> None:
    shared = PermissionError(errno.EACCES, "Der Prozess kann nicht auf die Datei zugreifen")
    shared.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # there on Windows alone

    assert trouble_of(shared) == "Der Prozess kann nicht auf die Datei zugreifen"
