"""Keeps what is typed with every key, and puts it back where the program ended before an act had it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clausemark.errors import ClausemarkError
from clausemark.store.typed import Typed
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.beside import BesideWords
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.forms import Form
from clausemark.ui.coding.section import Section


@dataclass(frozen=True, slots=True)
class _Left:
    """Words that no act has; `ended` where a program that ended left them, `chosen` where a person wants them back."""

    words: Typed
    ended: bool = False
    chosen: bool = False


class TypingJournal(QObject):
    """The words in the fields that the keyboard was in, on disk with every key until an act has them.

    They are those of who typed them: under another name they wait. `beside` shows those that were typed over what
    somebody else changed meanwhile.
    """

    def __init__(self, acts: CodingActs, pane: QWidget) -> None:
        super().__init__(pane)
        self._acts = acts
        self._pane = pane
        self._kept = acts.session.desk.workspace.typed
        self._left = [_Left(each, ended=True) for each in (self._kept.left() if self._kept is not None else ())]
        self._rows: dict[SentenceField, Typed] = {}
        self._others_told = False
        self.beside = BesideWords(pane)
        self.beside.taken.connect(self._put_in_place)
        self.beside.given_up.connect(self._give_up)
        acts.shown.connect(self._look)

    def note(self, field: SentenceField) -> None:
        """Keep the words of a field that no act has yet; forget them once one has."""
        if self._kept is None or self._acts.view is None:
            return
        before = self._rows.pop(field, None)
        words = self._words_of(field) if field.unsaved else None
        try:
            if before is not None and (words is None or words.place != before.place):
                self._kept.forget(before)
            if words is not None:
                self._rows[field] = words
                self._kept.keep(words)
        except ClausemarkError as error:  # said once; what is typed is still kept with every pause
            self._kept = None
            self._acts.session.refused.emit(error)

    def set_aside(self, field: SentenceField) -> None:
        """Keep the words of a field that is about to show something else, until their provision is shown again."""
        if self._acts.view is None:
            return
        self._left.append(_Left(self._words_of(field)))
        self._rows.pop(field, None)  # they stay on disk
        QTimer.singleShot(0, self, self._look_and_tell)

    def _words_of(self, field: SentenceField) -> Typed:
        view, finding = self._acts.view, self._acts.finding
        provision = "" if view is None else view.provision or ""
        begun = "" if finding is None else finding.finding.id
        actor = self._acts.session.desk.actor
        return Typed(provision, begun, field.accessibleName(), field.toPlainText(), actor, field.recorded)

    def _look_and_tell(self) -> None:
        away = [each.words.field for each in self._left if not each.ended and not self._is_here(each)]
        if away:
            told = self.tr("Your words for “{0}” are not on record yet. They come back with their provision.")
            self._acts.said.emit(told.format(away[-1]))
        self._look()

    def _look(self) -> None:
        """Put the words back once their provision is shown."""
        self._tell_of_others()
        if any(self._is_here(each) for each in self._left):
            QTimer.singleShot(0, self, self._put_back_all)
        else:
            self.beside.show_words(None)

    def _tell_of_others(self) -> None:
        """Say once that somebody else's words wait in the workspace."""
        waiting = [
            each.words.actor
            for each in self._left
            if each.ended and not each.words.is_of(self._acts.session.desk.actor)
        ]
        if waiting and not self._others_told:
            self._others_told = True
            told = self.tr("Words of {0} that are not on record wait here until {0} acts again.")
            QTimer.singleShot(0, self, lambda: self._acts.said.emit(told.format(waiting[-1])))

    def _is_here(self, left: _Left) -> bool:
        """Tell whether words can be put back now: nobody's words become somebody else's."""
        view, finding = self._acts.view, self._acts.finding
        own = left.words.is_of(self._acts.session.desk.actor)
        if view is None or not own or (view.provision or "") != left.words.provision:
            return False
        shown = "" if finding is None else finding.finding.id
        return left.ended or left.words.finding in ("", shown)

    def _put_back_all(self) -> None:
        here = [each for each in self._left if self._is_here(each)]
        self._left = [each for each in self._left if each not in here]
        beside = [replace(each, ended=False) for each in here if not self._put_back(each)]
        self._left += beside
        self.beside.show_words(beside[-1].words if beside else None)

    def _put_back(self, left: _Left) -> bool:
        """Put words where they belong; False where something else is on record there than they were typed over."""
        words = left.words
        if words.finding:
            self._acts.show_finding(words.finding)
        for section in self._pane.findChildren(Section):
            section.catch_up()  # a field of a folded part may not be there before
        field = self._field_for(words)
        if field is not None and words.seen not in (None, field.recorded) and not left.chosen:
            return False
        self._forget(words)
        if field is None or field.isReadOnly():
            QGuiApplication.clipboard().setText(words.words)
            told = self.tr("Your words for “{0}” are on the clipboard.")
            if left.ended:
                told = self.tr("The program ended while you typed. Your words for “{0}” are on the clipboard.")
        else:
            _unfold(field)
            field.put_back(words.words)
            told = self.tr("Your words are back in “{0}”.")
            if left.ended:
                told = self.tr("The program ended while you typed. Your words are back in “{0}”.")
        self._acts.said.emit(told.format(words.field))
        return True

    def _put_in_place(self, words: Typed) -> None:
        """Put a person's words in place of what somebody else wrote, which they have seen beside them."""
        self._left = [each for each in self._left if each.words != words]
        if self._acts.locked and not self._acts.read_only:
            self._acts.revise_oneself()
        self._put_back(_Left(words, chosen=True))
        self._look()

    def _give_up(self, words: Typed) -> None:
        self._left = [each for each in self._left if each.words != words]
        self._forget(words)
        self._look()

    def _forget(self, words: Typed) -> None:
        if self._kept is not None:
            try:
                self._kept.forget(words)
            except ClausemarkError as error:
                self._kept = None
                self._acts.session.refused.emit(error)

    def _field_for(self, left: Typed) -> SentenceField | None:
        """Return the one field that the words are for; None where it or their finding is not shown."""
        shown = self._acts.finding
        if left.finding != ("" if shown is None else shown.finding.id):
            return None
        fields = self._pane.findChildren(SentenceField)
        fitting = [each for each in fields if each.accessibleName() == left.field]
        return fitting[0] if len(fitting) == 1 else None


def _unfold(field: SentenceField) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, Section):
            above.unfold()
        elif isinstance(above, Form):
            above.show()
        above = above.parentWidget()
