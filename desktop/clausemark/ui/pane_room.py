"""Which panes have room beside the document: those set aside for another page, and those that a narrow window hides."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDockWidget

_NARROW = 1225
"""Device-independent pixels below which the coding pane makes room for the document."""
_ONE_SIDE = 1000
"""Device-independent pixels below which there is room for one pane beside the document."""
_YIELDS = "coding"
"""The pane that makes room in a narrow window."""
_STAYS = "library"
"""The pane that stays there, and gives way only to the other one when a person asks for that."""
_TURNS = {_YIELDS: _STAYS, _STAYS: _YIELDS}
_ABOUT_DOCUMENT = (_YIELDS, "timeline", "outline")
"""Panes that say nothing while the list of a queue or a second review takes the place of the document."""


class PaneRoom:
    """Hides panes for which there is no room or no use, and brings them back as the person had them."""

    def __init__(self, docks: Mapping[str, QDockWidget]) -> None:
        self._docks = docks
        self._width = _NARROW
        self._aside: tuple[str, ...] = ()
        self._is_alone = False
        self._before_narrow: bool | None = None
        self._has_given_way = False

    @property
    def has_set_aside(self) -> bool:
        """Tell whether panes are set aside."""
        return bool(self._aside)

    def begin_page(self, *, alone: bool) -> None:
        """Set aside what is about the document before a page takes its place alone."""
        self._is_alone = alone
        if alone:
            self.set_aside()

    def set_aside(self) -> None:
        """Hide the panes that are about the document."""
        going = [name for name in _ABOUT_DOCUMENT if name in self._docks and not self._docks[name].isHidden()]
        self._aside = (*self._aside, *going)
        for name in going:
            self._docks[name].hide()

    def bring_back(self) -> None:
        """Show what was set aside."""
        returning, self._aside = self._aside, ()
        for name in returning:
            if name == _YIELDS and self._before_narrow is not None:
                self._before_narrow = True  # it comes back when there is room
                continue
            self._docks[name].show()

    def bring_back_all(self) -> None:
        """Show what would be shown in a window with room for all of it."""
        self.bring_back()
        self._bring_back_what_gave_way()
        if self._before_narrow:
            self._docks[_YIELDS].show()

    def make_room_beside(self, name: str) -> None:
        """Hide the pane on the other side of one that is wanted, where a window has no room for both."""
        given = _TURNS.get(name, "")
        other = self._docks.get(given)
        if other is None or other.isFloating() or self._width >= _ONE_SIDE:
            return
        self._has_given_way = given == _STAYS and not other.isHidden()
        other.hide()

    def fit(self, width: int) -> None:
        """Let the coding pane make room in a narrow window, and come back in a wide one."""
        self._width = width
        dock = self._docks.get(_YIELDS)
        if dock is None:
            return
        if width < _NARROW and self._before_narrow is None:
            self._before_narrow = not dock.isHidden()
            dock.hide()
        elif width >= _NARROW and self._before_narrow is not None:
            self._bring_back_what_gave_way()
            dock.setVisible(self._before_narrow and not self._is_alone)
            if self._before_narrow and self._is_alone:
                self._aside = (*self._aside, _YIELDS)
            self._before_narrow = None

    def _bring_back_what_gave_way(self) -> None:
        if self._has_given_way:
            self._has_given_way = False
            self._docks[_STAYS].show()
