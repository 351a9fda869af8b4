"""Keeps what is typed with every key, and puts it back where the program ended before an act had it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clausemark.errors import ClausemarkError
from clausemark.store.typed import Typed
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.forms import Form
from clausemark.ui.coding.section import Section


@dataclass(frozen=True, slots=True)
class _Left:
    """Words that no act has, and who typed them; `actor` is empty for those that a program left that ended."""

    words: Typed
    actor: str = ""


class TypingJournal(QObject):
    """The words in the field that the keyboard is in, on disk with every key until an act has them."""

    def __init__(self, acts: CodingActs, pane: QWidget) -> None:
        super().__init__(pane)
        self._acts = acts
        self._pane = pane
        self._kept = acts.session.desk.workspace.typed
        left = None if self._kept is None else self._kept.left()
        self._left = [] if left is None else [_Left(left)]
        acts.shown.connect(self._look)

    def note(self, field: SentenceField) -> None:
        """Keep the words of a field that no act has yet; forget them once one has."""
        if self._kept is None or self._acts.view is None:
            return
        try:
            if field.unsaved:
                self._kept.keep(self._words_of(field))
            elif self._left:
                self._kept.keep(self._left[-1].words)
            else:
                self._kept.forget()
        except ClausemarkError as error:  # said once; what is typed is still kept with every pause
            self._kept = None
            self._acts.session.refused.emit(error)

    def set_aside(self, field: SentenceField) -> None:
        """Keep the words of a field that is about to show something else, until their provision is shown again."""
        if self._acts.view is None:
            return
        words = self._words_of(field)
        self._left.append(_Left(words, self._acts.session.desk.actor))
        told = self.tr("Your words for “{0}” are not on record yet. They come back with their provision.")
        QTimer.singleShot(0, self, partial(self._acts.said.emit, told.format(words.field)))

    def _words_of(self, field: SentenceField) -> Typed:
        view, finding = self._acts.view, self._acts.finding
        provision = "" if view is None else view.provision or ""
        begun = "" if finding is None else finding.finding.id
        return Typed(provision, begun, field.accessibleName(), field.toPlainText())

    def _look(self) -> None:
        """Put the words back once their provision is shown."""
        if any(self._is_here(each) for each in self._left):
            QTimer.singleShot(0, self, self._put_back_all)

    def _is_here(self, left: _Left) -> bool:
        """Tell whether words can be put back now: nobody's words become somebody else's."""
        view = self._acts.view
        own = left.actor in ("", self._acts.session.desk.actor)
        return own and view is not None and (view.provision or "") == left.words.provision

    def _put_back_all(self) -> None:
        here = [each for each in self._left if self._is_here(each)]
        self._left = [each for each in self._left if each not in here]
        for left in here:
            self._put_back(left.words, ended=not left.actor)

    def _put_back(self, left: Typed, *, ended: bool) -> None:
        if left.finding:
            self._acts.show_finding(left.finding)
        for section in self._pane.findChildren(Section):
            section.catch_up()  # a field of a folded part may not be there before
        field = self._field_for(left)
        if field is None:
            QGuiApplication.clipboard().setText(left.words)
            words = self.tr("Your words for “{0}” are on the clipboard.")
            if ended:
                words = self.tr("The program ended while you typed. Your words for “{0}” are on the clipboard.")
        else:
            _unfold(field)
            field.put_back(left.words)
            words = self.tr("Your words are back in “{0}”.")
            if ended:
                words = self.tr("The program ended while you typed. Your words are back in “{0}”.")
        self._acts.said.emit(words.format(left.field))

    def _field_for(self, left: Typed) -> SentenceField | None:
        """Return the one field that the words are for; None where it or their finding is not shown."""
        shown = self._acts.finding
        if left.finding != ("" if shown is None else shown.finding.id):
            return None
        fields = self._pane.findChildren(SentenceField)
        fitting = [each for each in fields if each.accessibleName() == left.field and not each.isReadOnly()]
        return fitting[0] if len(fitting) == 1 else None


def _unfold(field: SentenceField) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, Section):
            above.unfold()
        elif isinstance(above, Form):
            above.show()
        above = above.parentWidget()
