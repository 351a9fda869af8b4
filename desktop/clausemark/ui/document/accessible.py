"""Tells screen readers what the page shows: the document, and the current clause with what was found on it.

Qt sees of a custom view only an empty rectangle. The factory gives it a document with one paragraph for each
provision, whose name is the clause; the paragraph of the current provision has the focus. The text interface is left
out: the binding cannot hand a pointer to one from Python back to Qt.
"""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from clausemark.ui.document.marked_view import MarkedView

_kept: dict[int, AccessibleDocument] = {}
"""Interfaces by the view's address: Qt keeps no reference to what a factory in Python gives it."""


@cache
def install() -> None:
    """Let Qt ask this module for the accessible face of a page, once for the program."""
    QAccessible.installFactory(_face)


def announce_current(view: MarkedView) -> None:
    """Tell screen readers that another clause is the current one, when any listens."""
    if not QAccessible.isActive() or view.current < 0:
        return
    document = QAccessible.queryAccessibleInterface(view)
    if isinstance(document, AccessibleDocument):
        QAccessible.updateAccessibility(QAccessibleEvent(document.clause(view.current), QAccessible.Event.Focus))


def clause_name(view: MarkedView, place: int) -> str:
    """Return what a screen reader says of a provision: its words, then how many findings it has."""
    shown = view.shown
    if shown is None or not 0 <= place < len(shown.provisions):
        return ""
    provision = shown.provisions[place]
    words = " ".join(shown.text[provision.start : provision.end].split())
    found = len(view.provision_marks(place))
    if not found:
        return words
    many = QCoreApplication.translate("Accessible", "{0} findings").format(view.locale().toString(found))
    return f"{words} – {QCoreApplication.translate('Accessible', '1 finding') if found == 1 else many}"


class AccessibleDocument(QAccessibleWidget):
    """A page as a document whose children are its provisions."""

    def __init__(self, view: MarkedView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._view = view
        self._clauses: dict[int, AccessibleClause] = {}

    def text(self, kind: QAccessible.Text) -> str:
        """Return the title of the document, and where one is in it."""
        shown = self._view.shown
        if shown is None:
            return self._view.accessibleName() if kind is QAccessible.Text.Name else ""
        if kind is QAccessible.Text.Name:
            return shown.document.title
        if kind is QAccessible.Text.Description and self._view.current >= 0:
            return clause_name(self._view, self._view.current)
        return ""

    def childCount(self) -> int:
        """Return the number of provisions."""
        return 0 if self._view.shown is None else len(self._view.shown.provisions)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is what Qt expects
        """Return a provision, None outside."""
        return self.clause(index) if 0 <= index < self.childCount() else None

    def clause(self, place: int) -> AccessibleClause:
        """Return the face of a provision, made when it is first asked for."""
        if place not in self._clauses:
            made = AccessibleClause(self, self._view, place)
            QAccessible.registerAccessibleInterface(made)
            self._clauses[place] = made
        return self._clauses[place]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a provision, -1 for anything else."""
        return child.place if isinstance(child, AccessibleClause) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None is what Qt expects
        """Return the current provision while the keyboard is on the page."""
        return self.clause(self._view.current) if self._view.hasFocus() and self._view.current >= 0 else None


class AccessibleClause(QAccessibleInterface):
    """A provision as a paragraph."""

    def __init__(self, document: AccessibleDocument, view: MarkedView, place: int) -> None:
        super().__init__()
        self._document = document
        self._view = view
        self.place = place

    def isValid(self) -> bool:
        """Tell whether the provision is still on the page."""
        return self.place < self._document.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]  # a provision is no object of Qt's
        """Return None: there is no widget for a provision."""
        return None

    def window(self) -> QWindow:
        """Return the window of the page."""
        return self._document.window()

    def role(self) -> QAccessible.Role:
        """Return that it is a paragraph."""
        return QAccessible.Role.Paragraph

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words of the clause."""
        return clause_name(self._view, self.place) if kind is QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Change nothing: archived words stay as they are."""

    def parent(self) -> QAccessibleInterface:
        """Return the document."""
        return self._document

    def childCount(self) -> int:
        """Return that there is nothing below a clause."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is what Qt expects
        """Return None: there is nothing below a clause."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is what Qt expects
        """Return None: there is nothing below a clause."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return that there is nothing below a clause."""
        return -1

    def rect(self) -> QRect:
        """Return where the clause is on the screen, empty when it is out of sight."""
        shown = self._view.shown
        if shown is None or not self.isValid():
            return QRect()
        provision = shown.provisions[self.place]
        box = QRect()
        for rect in self._view.span_rects(provision.start, provision.end):
            box = box.united(rect.toAlignedRect())
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size()) if not box.isEmpty() else box

    def state(self) -> QAccessible.State:
        """Return that it can be read, and whether it is the current one."""
        state = QAccessible.State()
        current = self.place == self._view.current
        state.readOnly = state.focusable = True
        state.focused = current and self._view.hasFocus()
        state.offscreen = self.rect().isEmpty()
        return state


def _face(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, MarkedView):
        return None
    face = AccessibleDocument(thing)
    _kept[id(thing)] = face
    thing.destroyed.connect(partial(_forget, id(thing)))
    return face


def _forget(view: int, *_: object) -> None:
    _kept.pop(view, None)
