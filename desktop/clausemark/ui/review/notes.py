"""Notes on steps of a second review that nobody has taken yet: each stays with what it is on, and who typed it."""

from __future__ import annotations

from clausemark.errors import ClausemarkError
from clausemark.review.person import identity_key
from clausemark.store.typed import REVIEW, Typed
from clausemark.ui.session import Session


class StepNotes:
    """What was typed on findings and versions, with every key also on disk, until a step has it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept = session.desk.workspace.typed
        left = self._kept.left() if self._kept is not None else ()
        self._notes = {(each.finding, identity_key(each.actor)): each for each in left if each.provision == REVIEW}

    def key(self, subject: str) -> tuple[str, str]:
        """Return what tells the note of who acts now on a finding or version from all others."""
        return subject, identity_key(self._session.desk.actor)

    def of(self, subject: str) -> str:
        """Return the note of who acts now on a finding or version, empty where there is none."""
        note = self._notes.get(self.key(subject))
        return "" if note is None else note.words

    def keep(self, subject: str, words: str) -> None:
        """Keep a note as it is now; a blank one is none."""
        before = self._notes.pop(self.key(subject), None)
        note = Typed(REVIEW, subject, "", words, self._session.desk.actor)
        if words.strip():
            self._notes[self.key(subject)] = note
        if self._kept is None:
            return
        try:
            if words.strip():
                self._kept.keep(note)
            elif before is not None:
                self._kept.forget(before)
        except ClausemarkError as error:  # said once; the note stays while the window is open
            self._kept = None
            self._session.refused.emit(error)
