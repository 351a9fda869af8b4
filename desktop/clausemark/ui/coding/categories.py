"""The category picker: what the provision is about, the first one being the primary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from clausemark.regulations.search import words_of
from clausemark.regulations.vocabulary import Category
from clausemark.services.coding.judging import categorise
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.pick_line import Found, PickLine
from clausemark.ui.coding.section import Section
from clausemark.ui.icons import icon
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import group_name
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import plain


class CategorySection(Section):
    """Shows the categories as chips, and a line that finds one of the 73 by any of its words."""

    left = Signal()

    def __init__(self, acts: CodingActs, key: str) -> None:
        super().__init__(self.tr("Category"), acts)
        self._more = QPushButton(plain(self.tr("Add   {0}").format(key)), self)
        self._more.setProperty("kind", "quiet")
        self._more.setIcon(icon("plus", self.theme.accent))
        self._more.setAccessibleName(self.tr("Add a category"))
        self.head.addWidget(self._more)
        self._is_adding = False
        self._shown: tuple[tuple[str, ...], bool] | None = None
        self._vocabulary = acts.session.desk.law.vocabulary
        self._line = PickLine(
            self.tr("Category"), self.tr("Type what it is about: arbitration, retention …"), self.theme
        )
        self._chips = FlowLayout(spacing=6)
        self._made: list[QPushButton] = []
        chips = QVBoxLayout()
        chips.setContentsMargins(0, 0, 0, 0)
        chips.addLayout(self._chips)
        self.body.addLayout(chips)
        self.body.addWidget(self._line)
        self._line.typed.connect(self._find)
        self._line.picked.connect(self._add)
        self._line.left.connect(self._put_away)
        self._more.clicked.connect(self.focus)

    def focus(self) -> None:
        """Open the line and put the keyboard on it."""
        if self.acts.locked:
            self.acts.locked_out.emit()
            return
        self.unfold()
        self._is_adding = True
        self._line.show()
        self._line.focus()

    def refresh(self) -> None:
        """Show the categories of the finding."""
        chosen = self._chosen()
        shown = (chosen, self.acts.locked)
        if shown != self._shown:
            self._shown = shown
            self._show_chips([self._vocabulary.category(each) for each in chosen])
        self._line.setVisible(not self.acts.locked and (self._is_adding or not chosen))
        self._more.setEnabled(not self.acts.locked)
        self.summarise("" if chosen or not self.acts.wanted else self.tr("required"))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._more.setIcon(icon("plus", theme.accent))
        self._line.set_theme(theme)
        for chip in self._made:
            chip.setIcon(icon("x", theme.muted))
        self.refresh()

    def _chosen(self) -> tuple[str, ...]:
        shown = self.acts.finding
        return shown.finding.judgement.categories if shown is not None else ()

    def _show_chips(self, categories: Sequence[Category]) -> None:
        """Let the chips that there are serve again: making them anew takes longer than a key may wait."""
        if len(self._made) < len(categories):
            while len(self._made) < len(categories):
                self._made.append(self._chip(is_first=not self._made))
                self._chips.addWidget(self._made[-1])
            self.tab_in_order()
        for chip, category in zip(self._made, categories, strict=False):
            chip.setText(plain(told(category.label)))
            chip.setEnabled(not self.acts.locked)
            chip.setToolTip(told(category.definition))
            chip.setAccessibleName(self.tr("Take the category “{0}” away").format(told(category.label)))
            chip.setProperty("category", category.id)
            chip.show()
        for chip in self._made[len(categories) :]:
            chip.hide()

    def _chip(self, *, is_first: bool) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setProperty("first", is_first)
        chip.setIcon(icon("x", self.theme.muted))
        chip.clicked.connect(self._remove)
        return chip

    def _find(self, text: str) -> None:
        if text.strip():
            rows = find_categories(text, self._vocabulary.categories, self._chosen())
            self._line.show_found(text, rows, self.tr("No category has these words. Try others, or “other”."))

    def _add(self, category: str) -> None:
        self._line.clear()
        chosen = (*self._chosen(), category)
        if self.acts.act(lambda subject: categorise(subject, chosen, self._vocabulary)):
            self._put_away()

    def _put_away(self) -> None:
        self._is_adding = False
        self.refresh()
        self.left.emit()

    def _remove(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            gone = str(sender.property("category"))
            left = tuple(each for each in self._chosen() if each != gone)
            had_keyboard = sender.hasFocus()
            if self.acts.act(lambda subject: categorise(subject, left, self._vocabulary)) and had_keyboard:
                self._leave_the_chips()

    def _leave_the_chips(self) -> None:
        """Take the keyboard from the chip that stands where one was taken away, so that a second key takes none."""
        if self._line.isHidden():
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.focus()


def find_categories(text: str, categories: tuple[Category, ...], chosen: tuple[str, ...]) -> tuple[Found, ...]:
    """Return the categories in which every typed word begins a word, those that have it in their name first.

    They are found by their words in the language of the window and by the English ones.
    """
    typed = words_of(text)
    ranked = []
    for place, category in enumerate(categories):
        in_name = _all_begin(typed, words_of(f"{told(category.label)} {category.label}"))
        if category.id not in chosen and (in_name or _all_begin(typed, words_of(_everything(category)))):
            ranked.append((not in_name, place, category))
    return tuple(
        Found(each.id, told(each.label), f"{group_name(each.group)} · {told(each.definition)}")
        for _, _, each in sorted(ranked, key=lambda row: row[:2])
    )


def _all_begin(typed: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return bool(typed) and all(any(word.startswith(each) for word in words) for each in typed)


def _everything(category: Category) -> str:
    return " ".join(
        (
            category.label,
            category.id,
            category.group,
            group_name(category.group),
            category.definition,
            told(category.definition),
            *category.cuad,
            *category.opp115,
        )
    )
