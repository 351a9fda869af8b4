"""One earlier finding before a new version: what was said, its clause before and after, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import ProvisionId
from clausemark.phrases import listed
from clausemark.review.change import CarryChoice
from clausemark.services.carrying.deciding import Decision
from clausemark.services.carrying.meeting import CarryEntry, Outcome
from clausemark.services.carrying.overview import CarryOverview
from clausemark.services.desk import Law
from clausemark.services.transitions import Member
from clausemark.ui.changes.marked_words import marked_words
from clausemark.ui.changes.place_picker import PlacePicker
from clausemark.ui.changes.words import choice_words, clause_name, outcome_words, relation_words
from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.icons import icon
from clausemark.ui.library.names import severity_name, state_name, state_tone
from clausemark.ui.review.parts import Card, Sheet, pairs
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme, Tone, severity_tone
from clausemark.ui.vocabulary import word
from clausemark.ui.when import full_moment, short_date
from clausemark.ui.widgets.labels import Pill, SectionTitle, beside_icon, plain
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.unfolding import whole_words, wrapped

_NOTE_HEIGHT = 54
_TONES = {Outcome.GONE: "danger", Outcome.EXACT: "success", Outcome.OMISSION: "info"}


class CarryPanel(QFrame):
    """The finding and the decisions on it; `decided` carries a `Decision`, `document_wanted` a provision to look at."""

    decided = Signal(object)
    document_wanted = Signal(object)

    def __init__(self, theme: Theme, law: Law, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._law = law
        self._overview: CarryOverview | None = None
        self._entry: CarryEntry | None = None
        self._locked = False
        self._sheet = Sheet(self.tr("The earlier finding"), self)
        self._message = InlineMessage(theme, self)
        self._note = QPlainTextEdit(self)
        self._picker = PlacePicker(self)
        words = {
            CarryChoice.WITHDRAW: (self.tr("Withdraw"), "carry-withdraw", self._withdraw),
            CarryChoice.REPLACE: (self.tr("Re-place…"), "carry-replace", self._ask_place),
            CarryChoice.EDIT: (self.tr("Keep to edit"), "carry-edit", self._edit),
            CarryChoice.KEEP: (self.tr("Keep"), "carry-keep", self._keep),
        }
        self._buttons = {choice: QPushButton(plain(text), self) for choice, (text, _, _) in words.items()}
        self._acts = {choice: commands[command] for choice, (_, command, _) in words.items()}
        for choice, (_, _, act) in words.items():
            self._buttons[choice].clicked.connect(act)
        self._explain()
        commands.keys_changed.connect(self._explain)
        self._build()
        self._picker.chosen.connect(self._place)

    def _build(self) -> None:
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("Note on the decision"))
        self._note.setPlaceholderText(self.tr("Note – needed to withdraw (why it does not hold in this version)"))
        self._buttons[CarryChoice.KEEP].setProperty("kind", "primary")
        self._buttons[CarryChoice.WITHDRAW].setProperty("kind", "quiet")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._buttons[CarryChoice.WITHDRAW])
        acts.addStretch(1)
        for choice in (CarryChoice.REPLACE, CarryChoice.EDIT, CarryChoice.KEEP):
            acts.addWidget(self._buttons[choice])
        self._foot = QFrame(self)
        self._foot.setObjectName("footer")
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(20, 10, 20, 12)
        below.setSpacing(8)
        for part in (self._message, self._note):
            below.addWidget(part)
        below.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._foot)

    def _explain(self) -> None:
        for choice, action in self._acts.items():
            self._buttons[choice].setToolTip(f"{action.statusTip()} ({keys_text(action.shortcut())})")

    @property
    def entry(self) -> CarryEntry | None:
        """Return the finding that is shown, None where there is none."""
        return self._entry

    @property
    def note(self) -> QPlainTextEdit:
        """Return the field of the note."""
        return self._note

    @property
    def picker(self) -> PlacePicker:
        """Return the list out of which another place is chosen."""
        return self._picker

    def button(self, choice: CarryChoice) -> QPushButton:
        """Return the button of a decision."""
        return self._buttons[choice]

    def show_entry(self, overview: CarryOverview | None, entry: CarryEntry | None, *, locked: bool) -> None:
        """Show another finding, or the same as it is now; the note stays while the finding is the same."""
        other = entry is None or self._entry is None or entry.finding.id != self._entry.finding.id
        self._overview, self._entry, self._locked = overview, entry, locked
        if other:
            self._note.clear()
            self._message.hide()
        self.setVisible(entry is not None)
        if overview is not None and entry is not None:
            self._sheet.show_column(self._filled(overview, entry), from_top=other)
            self._show_acts(entry)

    def refuse(self, text: str) -> None:
        """Say why a decision was refused, above the note."""
        self._message.say(text)
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._message.set_theme(theme)
        self.show_entry(self._overview, self._entry, locked=self._locked)

    def ask(self, choice: CarryChoice) -> None:
        """Decide as the button does; nothing where it is off."""
        self._buttons[choice].click()

    # What is shown

    def _filled(self, overview: CarryOverview, entry: CarryEntry) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addLayout(self._head(entry))
        column.addWidget(whole_words(entry.finding.judgement.title, "title"))
        column.addWidget(self._card(overview, entry))
        if entry.redline:
            column.addWidget(SectionTitle(self.tr("Its clause before and after")))
            column.addWidget(wrapped(self._way(overview, entry), "small"))
            column.addWidget(marked_words(entry.redline, self._theme))
        column.addWidget(SectionTitle(self.tr("What was said about it")))
        column.addLayout(pairs(self._said(overview, entry)))
        return column

    def _head(self, entry: CarryEntry) -> QHBoxLayout:
        severity = entry.finding.judgement.severity
        kind = _TONES.get(entry.outcome, "warning")
        tone = Tone(getattr(self._theme, kind), getattr(self._theme, f"{kind}_soft"), "")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Pill(severity_name(severity), severity_tone(self._theme, severity)))
        row.addWidget(Pill(state_name(entry.state), state_tone(self._theme, entry.state)))
        row.addWidget(Pill(outcome_words(entry.outcome), tone))
        row.addStretch(1)
        place = entry.target or entry.source
        if place is not None:
            show = QPushButton(beside_icon(self.tr("Show in document")))
            show.setProperty("kind", "quiet")
            show.setIcon(icon("file-text", self._theme.muted))
            show.clicked.connect(lambda: self.document_wanted.emit(place))
            row.addWidget(show)
        return row

    def _card(self, overview: CarryOverview, entry: CarryEntry) -> Card:
        if entry.decision is not None:
            who = overview.people.get(entry.decision.by, entry.decision.by)
            said = self.tr("{0} by {1}, {2}").format(
                choice_words(entry.decision.choice), who, full_moment(self.locale(), entry.decision.utc)
            )
            return Card(self._theme, "success", "circle-check", said, tuple(filter(None, (entry.decision.note,))))
        title, drawing = self._advice(entry)
        return Card(self._theme, _TONES.get(entry.outcome, "warning"), drawing, title)

    def _advice(self, entry: CarryEntry) -> tuple[str, str]:
        match entry.outcome:
            case Outcome.EXACT:
                one, many = self.tr("1 approval goes along"), self.tr("{0} approvals go along")
                told = (one if entry.approvals == 1 else many).format(entry.approvals)
                words = self.tr("The passage is the same to the character; {0}.").format(told)
                none = self.tr("The passage is the same to the character.")
                return (words if entry.approvals else none), "check"
            case Outcome.REWORDED:
                return self.tr("The text changed: kept, it is a draft again and its approvals lapse."), "square-pen"
            case Outcome.GONE:
                return self.tr("The clause was removed. Re-place the finding or withdraw it with a reason."), "file-x"
            case Outcome.OMISSION:
                words = self.tr("It was found to be missing. Kept, the same terms are searched for in this version.")
                return words, "circle-slash"
        return self.tr("Nothing is sure here: the clause was split, merged, or the passage stands in several."), "info"

    def _way(self, overview: CarryOverview, entry: CarryEntry) -> str:
        transition = overview.listed.transition
        if transition is None:
            return ""
        locale = self.locale()
        ends = []
        for member, provision in ((transition.old, entry.source), (transition.new, entry.target)):
            day = short_date(locale, member.version.captured_at.utc)
            name = self.tr("nothing") if provision is None else _name(member, provision)
            ends.append(named(day, name))
        relation = relation_words(entry.relation)
        if 0 < entry.score < 100:
            relation = self.tr("{0}, {1} % alike").format(relation, entry.score)
        return "  →  ".join(ends) + f"  ({relation})"

    def _said(self, overview: CarryOverview, entry: CarryEntry) -> list[tuple[str, str]]:
        judgement, vocabulary, catalogue = entry.finding.judgement, self._law.vocabulary, self._law.catalogue
        mapped = [
            f"{catalogue.citation(each.citation).citation if catalogue.has_citation(each.citation) else each.citation}"
            f" ({word(each.relation)})"
            for each in entry.finding.mappings
        ]
        rows = (
            (self.tr("What it says"), judgement.what_it_says),
            (self.tr("Why it matters"), judgement.why_it_matters),
            (self.tr("User impact"), judgement.user_impact),
            (self.tr("Categories"), told(listed(map(vocabulary.label_of, judgement.categories)))),
            (self.tr("Mapped to"), "\n".join(mapped)),
            (self.tr("Prepared by"), overview.people.get(entry.finding.prepared_by, "")),
        )
        return [row for row in rows if row[1]]

    # What can be done

    def _show_acts(self, entry: CarryEntry) -> None:
        free = not self._locked and entry.decision is None
        placed = entry.target is not None or entry.outcome is Outcome.OMISSION
        for choice, button in self._buttons.items():
            needs_place = choice in (CarryChoice.KEEP, CarryChoice.EDIT)
            button.setEnabled(free and (placed or not needs_place))
        self._note.setVisible(free)

    def _keep(self) -> None:
        self._decide(Decision(CarryChoice.KEEP, note=self._written()))

    def _edit(self) -> None:
        self._decide(Decision(CarryChoice.EDIT, note=self._written()))

    def _withdraw(self) -> None:
        self._decide(Decision(CarryChoice.WITHDRAW, note=self._written()))

    def _ask_place(self) -> None:
        transition = None if self._overview is None else self._overview.listed.transition
        if transition is not None and self._entry is not None:
            self._picker.open_under(self._buttons[CarryChoice.REPLACE], transition.new, self._entry.target)

    def _place(self, provision: ProvisionId) -> None:
        self._decide(Decision(CarryChoice.REPLACE, provision, self._written()))

    def _written(self) -> str:
        return self._note.toPlainText().strip()

    def _decide(self, said: Decision) -> None:
        self._message.hide()
        self.decided.emit(said)


def _name(member: Member, provision: ProvisionId) -> str:
    return clause_name(member.found.provisions[member.provisions.index(provision)])
