"""A dialog for a finding on what a version does not say: the words searched for, and the rule that asks for them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from clausemark.archive.identifiers import CitationId, VersionId
from clausemark.errors import ClausemarkError
from clausemark.regulations.display import display
from clausemark.regulations.grammar import FindResult
from clausemark.services.coding.omitting import record_omission, standing_terms, terms_in
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.citations import CitationSearch, found_rows
from clausemark.ui.coding.pick_line import PickLine
from clausemark.ui.quoting import quoted
from clausemark.ui.telling import told
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import let_lead, size_to
from clausemark.ui.widgets.messages import InlineMessage

_REST = 250
"""Milliseconds of rest after which the terms are searched in the version."""
_LINES = 4


class OmissionDialog(QDialog):
    """Searches the whole text of a version while the terms are typed; what stands in it is not missing."""

    def __init__(self, acts: CodingActs, version: VersionId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._version = version
        self._citation: CitationId | None = None
        theme = acts.session.theme
        self.setWindowTitle(self.tr("Record an omission"))
        self.title = QLineEdit(self)
        self.terms = QPlainTextEdit(self)
        self.searched = TextLabel("", "small", self)
        self.line = PickLine(self.tr("Rule that asks for it"), self.tr("Type a citation: gdpr 13 2 a"), theme, self)
        self._chosen = TextLabel("", "small", self)
        self._message = InlineMessage(theme, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.record = self._buttons.addButton(self.tr("Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._search = CitationSearch(lambda: acts.law.finder, acts.session.jobs, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._build()
        self._connect()
        self._show_terms()

    def _build(self) -> None:
        self.title.setAccessibleName(self.tr("What is missing"))
        self.title.setPlaceholderText(self.tr("No way to withdraw consent is named"))
        self.terms.setAccessibleName(self.tr("Terms searched for, each on a line"))
        self.terms.setPlaceholderText(self.tr("withdraw consent\nrevoke\nopt out"))
        self.terms.setTabChangesFocus(True)
        self.terms.setFixedHeight(self.terms.fontMetrics().lineSpacing() * _LINES + 18)
        for label in (self.searched, self._chosen):
            label.setWordWrap(True)
        let_lead(self.record)
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("What is missing"), self.title)
        form.addRow(self.tr("Searched for"), self.terms)
        form.addRow("", self.searched)
        form.addRow(self.tr("Rule that asks for it"), self.line)
        form.addRow("", self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons)
        size_to(self, 620, 460)

    def _connect(self) -> None:
        self.terms.textChanged.connect(self._rest.start)
        self.title.textChanged.connect(self._allow)
        self._rest.timeout.connect(self._show_terms)
        self.line.typed.connect(self._find)
        self.line.picked.connect(self._choose)
        self._search.found.connect(self._show_found)
        self._buttons.accepted.connect(self._record)
        self._buttons.rejected.connect(self.reject)

    def _show_terms(self) -> None:
        wanted = terms_in(self.terms.toPlainText())
        with self._acts.session.desk.workspace.reading() as view:
            standing = standing_terms(view, self._acts.reader.passages, self._version, wanted)
        if standing:
            words = self.tr("The version says: {0}. What it says is not missing.")
            self.searched.setText(words.format(", ".join(quoted(each) for each in standing)))
        elif wanted:
            self.searched.setText(self.tr("None of these terms stands in the version."))
        else:
            self.searched.setText(self.tr("The whole text of the version is searched for each line."))
        self._found_none = bool(wanted) and not standing
        self._allow()

    def _allow(self) -> None:
        self.record.setEnabled(self._found_none and bool(self.title.text().strip()) and self._citation is not None)

    def _find(self, text: str) -> None:
        if text.strip():
            self._search.search(text)

    def _show_found(self, result: FindResult) -> None:
        self.line.show_found(result.query, found_rows(result), told(result.explanation))

    def _choose(self, citation: str) -> None:
        self._citation = CitationId(citation)
        shown = display(self._acts.session.desk.law.catalogue.citation(self._citation))
        self._chosen.setText(" · ".join(part for part in (shown.citation, shown.heading) if part))
        self.line.clear()
        self._allow()

    def _record(self) -> None:
        session = self._acts.session
        if self._citation is None:
            return
        terms = terms_in(self.terms.toPlainText())
        try:
            edit = record_omission(
                session.desk, self._acts.reader.passages, self._version, self.title.text(), terms, self._citation
            )
        except ClausemarkError as error:
            self._message.say(told(error.message))
            return
        change = session.perform(edit)
        if change is None:
            self.reject()
            return
        session.show_omission(self._version, next(iter(change.findings)))
        self.accept()
