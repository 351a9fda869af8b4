"""Keeps what is typed with every key, and puts it back where the program ended before an act had it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clausemark.errors import ClausemarkError
from clausemark.store.typed import Typed
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.section import Section


class TypingJournal(QObject):
    """The words in the field that the keyboard is in, on disk with every key until an act has them."""

    def __init__(self, acts: CodingActs, pane: QWidget) -> None:
        super().__init__(pane)
        self._acts = acts
        self._pane = pane
        self._kept = acts.session.desk.workspace.typed
        self._left = None if self._kept is None else self._kept.left()
        acts.shown.connect(self._look)

    def note(self, field: SentenceField) -> None:
        """Keep the words of a field that no act has yet; forget them once one has."""
        view = self._acts.view
        if self._kept is None or view is None:
            return
        finding = self._acts.finding
        try:
            if field.unsaved:
                begun = "" if finding is None else finding.finding.id
                self._kept.keep(Typed(view.provision or "", begun, field.accessibleName(), field.toPlainText()))
            else:
                self._kept.forget()
        except ClausemarkError as error:  # said once; what is typed is still kept with every pause
            self._kept = None
            self._acts.session.refused.emit(error)

    def _look(self) -> None:
        """Put the words back once their provision is shown."""
        view = self._acts.view
        if self._left is not None and view is not None and (view.provision or "") == self._left.provision:
            left, self._left = self._left, None
            QTimer.singleShot(0, self, partial(self._put_back, left))

    def _put_back(self, left: Typed) -> None:
        if left.finding:
            self._acts.show_finding(left.finding)
        for section in self._pane.findChildren(Section):
            section.catch_up()  # a field of a folded part may not be there before
        fields = self._pane.findChildren(SentenceField)
        field = next((each for each in fields if each.accessibleName() == left.field and not each.isReadOnly()), None)
        if field is None:
            QGuiApplication.clipboard().setText(left.words)
            words = self.tr("The program ended while you typed. Your words for “{0}” are on the clipboard.")
        else:
            _unfold(field)
            field.put_back(left.words)
            words = self.tr("The program ended while you typed. Your words are back in “{0}”.")
        self._acts.said.emit(words.format(left.field))


def _unfold(field: SentenceField) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, Section):
            above.unfold()
        above = above.parentWidget()
