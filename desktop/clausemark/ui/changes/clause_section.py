"""What became of the clause that is looked at: the link that holds, who says so, and the person's own word on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import PersonId, ProvisionId
from clausemark.provisions.provision import ProvisionSpan
from clausemark.review.change import LinkDecision
from clausemark.services.transitions import Member, ProvisionPair
from clausemark.services.versions_apart import ShownRedline
from clausemark.ui.changes.place_picker import PlacePicker
from clausemark.ui.changes.words import clause_name, link_words, relation_words
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import SectionTitle, TextLabel, plain


@dataclass(frozen=True, slots=True)
class ClauseLink:
    """A clause that is looked at: what it was and what it is, by provision; the pair that says so, if any."""

    old: ProvisionId | None
    new: ProvisionId | None
    pair: ProvisionPair | None


def link_of(shown: ShownRedline, old: ProvisionId | None, new: ProvisionId | None) -> ClauseLink:
    """Return the link between two ends."""
    pair = next((each for each in shown.transition.pairs if (each.old, each.new) == (old, new)), None)
    return ClauseLink(old, new, pair)


class ClauseSection(QWidget):
    """The link of one clause; `decided` gives the old provision and what it became, None for no successor."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownRedline | None = None
        self._link: ClauseLink | None = None
        self._was, self._is, self._who = (TextLabel("", kind, self) for kind in ("", "", "small"))
        self._confirm = QPushButton(plain(self.tr("Confirm")), self)
        self._place = QPushButton(plain(self.tr("Put elsewhere…")), self)
        self._reject = QPushButton(plain(self.tr("No successor")), self)
        self._picker = PlacePicker(self)
        self._build()
        self._confirm.clicked.connect(self.confirm)
        self._place.clicked.connect(self.ask_place)
        self._reject.clicked.connect(self.reject)
        self._picker.chosen.connect(self._put)

    def _build(self) -> None:
        for label in (self._was, self._is, self._who):
            label.setWordWrap(True)
        self._confirm.setToolTip(self.tr("This clause became that one; it holds over every later comparison"))
        self._place.setToolTip(self.tr("Choose the clause that it really became, or came from"))
        self._reject.setToolTip(self.tr("Nothing in the later version takes the place of this clause"))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self._confirm, self._place, self._reject):
            button.setProperty("kind", "quiet")
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(SectionTitle(self.tr("This clause")))
        for part in (self._was, self._is, self._who):
            column.addWidget(part)
        column.addLayout(row)

    @property
    def link(self) -> ClauseLink | None:
        """Return the link that is shown, None while no clause is looked at."""
        return self._link

    @property
    def picker(self) -> PlacePicker:
        """Return the list out of which another place is chosen."""
        return self._picker

    def words(self) -> str:
        """Return what is said about the clause."""
        return "\n".join(label.text() for label in (self._was, self._is, self._who) if label.text())

    def show_clause(self, shown: ShownRedline | None, link: ClauseLink | None, who: str, *, locked: bool) -> None:
        """Show a clause of a transition; `who` says whose word holds, empty for the rules' proposal."""
        self._shown, self._link = shown, link
        if shown is None or link is None or (link.old is None and link.new is None):
            self._was.setText(self.tr("Go to a change with J and K to see what became of its clause."))
            self._is.setText("")
            self._who.setText("")
            for button in (self._confirm, self._place, self._reject):
                button.setEnabled(False)
            return
        none = self.tr("nothing")
        self._was.setText(self.tr("Was: {0}").format(_named(shown.transition.old, link.old) or none))
        self._is.setText(self.tr("Is: {0}").format(_named(shown.transition.new, link.new) or none))
        self._who.setText(" · ".join(filter(None, (self._relation(link), who or self.tr("as the rules propose")))))
        self._confirm.setEnabled(not locked and link.old is not None and link.pair is not None)
        self._place.setEnabled(not locked)
        self._reject.setEnabled(not locked and link.old is not None and link.new is not None)

    def _relation(self, link: ClauseLink) -> str:
        if link.pair is None:
            return ""
        relation = relation_words(link.pair.link.relation)
        score = link.pair.link.score
        return self.tr("{0}, {1} % alike").format(relation, score) if 0 < score < 100 else relation

    def confirm(self) -> None:
        """Say that the link is right."""
        if self._confirm.isEnabled() and self._link is not None:
            self.decided.emit(self._link.old, self._link.new)

    def reject(self) -> None:
        """Say that the clause has no successor."""
        if self._reject.isEnabled() and self._link is not None:
            self.decided.emit(self._link.old, None)

    def ask_place(self) -> None:
        """Let the person choose what the clause became; for a clause that is new, what it came from."""
        if not self._place.isEnabled() or self._shown is None or self._link is None:
            return
        is_new = self._link.old is None
        member = self._shown.transition.old if is_new else self._shown.transition.new
        self._picker.open_under(self._place, member, self._link.new if not is_new else None)

    def _put(self, provision: ProvisionId) -> None:
        if self._link is None:
            return
        if self._link.old is None:
            self.decided.emit(provision, self._link.new)
        else:
            self.decided.emit(self._link.old, provision)


def whose_word(section: QWidget, shown: ShownRedline, old: ProvisionId | None, names: Mapping[PersonId, str]) -> str:
    """Return who decided on the clause of the earlier version, empty when nobody did."""
    said: LinkDecision | None = next((each for each in reversed(shown.said) if each.old == old), None)
    if said is None:
        return ""
    return link_words(said.state).format(names.get(said.by, said.by), short_date(section.locale(), said.utc))


def _named(member: Member, provision: ProvisionId | None) -> str:
    if provision is None:
        return ""
    span: ProvisionSpan = member.found.provisions[member.provisions.index(provision)]
    return clause_name(span)
