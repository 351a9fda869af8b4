"""Acts on the provision itself: a flag, leaving it out of the review with a reason, bringing it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import ScopeReason
from clausemark.services.coding.scoping import BringIntoScope, ClearFlag, PutOutOfScope, SetFlag
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.vocabulary import word


class ProvisionActs(QObject):
    """Flags and exclusions; the reason “other” asks for words."""

    def __init__(self, acts: CodingActs, window: QWidget) -> None:
        super().__init__(window)
        self._acts = acts
        self._window = window

    def toggle_flag(self) -> None:
        """Flag the provision, or take its flag away."""
        view = self._acts.view
        if view is None or view.provision is None:
            return
        if view.flag is not None:
            self._acts.perform(ClearFlag(phrase("Take the flag of {where} away", where=view.where), view.flag))
        else:
            self._acts.perform(SetFlag(phrase("Flag {where}", where=view.where), view.version.id, view.provision))

    def toggle_scope(self) -> None:
        """Bring back what is out of scope, else offer the reasons."""
        view = self._acts.view
        if view is None or view.provision is None:
            return
        if view.exclusion is not None:
            self.bring_back()
            return
        menu = self.menu()
        menu.exec(self._window.mapToGlobal(QPoint(16, 48)))

    def menu(self) -> QMenu:
        """Return the menu of reasons."""
        menu = QMenu(self.tr("Out of scope"), self._window)
        menu.addSection(self.tr("Out of scope, because"))
        for at, reason in enumerate(ScopeReason, 1):
            action = QAction(f"&{at}  {word(reason)}", menu)
            action.setData(reason.value)
            action.triggered.connect(self._chosen)
            menu.addAction(action)
        return menu

    def leave_out(self, reason: ScopeReason, note: str = "") -> bool:
        """Leave the current provision out; tell whether it is done."""
        view = self._acts.view
        if view is None or view.provision is None:
            return False
        edit = PutOutOfScope(
            phrase("Leave {where} out", where=view.where), view.version.id, (view.provision,), reason, note
        )
        return self._acts.perform(edit)

    def bring_back(self) -> None:
        """Bring the current provision back into scope."""
        view = self._acts.view
        if view is not None and view.exclusion is not None and view.provision is not None:
            self._acts.perform(
                BringIntoScope(phrase("Bring {where} back", where=view.where), view.exclusion.id, view.provision)
            )

    def _chosen(self) -> None:
        sender = self.sender()
        if not isinstance(sender, QAction):
            return
        reason = ScopeReason(str(sender.data()))
        note = ""
        if reason is ScopeReason.OTHER:
            note, given = QInputDialog.getText(
                self._window, self.tr("Out of scope"), self.tr("Why is this provision out of scope?")
            )
            if not given:
                return
        self.leave_out(reason, note)
