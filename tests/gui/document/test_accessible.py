"""A screen reader finds the document, its clauses, and which of them is the current one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from clausemark.services.showing import ShownVersion
from clausemark.ui.document import accessible
from clausemark.ui.document.accessible import AccessibleDocument
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session

Text = QAccessible.Text


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    accessible.install()


def face(pane: DocumentPane) -> AccessibleDocument:
    found: QAccessibleInterface = QAccessible.queryAccessibleInterface(pane.view)
    assert isinstance(found, AccessibleDocument)
    return found


def test_the_page_is_a_document_of_its_provisions(pane: DocumentPane, shown: ShownVersion) -> None:
    document = face(pane)

    assert document.role() is QAccessible.Role.Document
    assert document.text(Text.Name) == shown.document.title
    assert document.childCount() == len(shown.provisions)


def test_a_provision_says_its_words_and_how_many_findings_it_has(pane: DocumentPane, shown: ShownVersion) -> None:
    place = next(iter(pane.view.margin.by_provision))
    provision = shown.provisions[place]

    clause = face(pane).clause(place)

    said = clause.text(Text.Name)
    assert clause.role() is QAccessible.Role.Paragraph
    assert said.startswith(" ".join(shown.text[provision.start : provision.end].split()))
    assert said.endswith(("1 finding", f"{len(pane.view.provision_marks(place))} findings"))


def test_the_current_provision_has_the_focus(pane: DocumentPane, session: Session, shown: ShownVersion) -> None:
    pane.view.setFocus()
    session.show_provision(shown.provisions[2].id)
    document = face(pane)

    current, other = document.clause(2), document.clause(0)

    assert current.state().focused
    assert not other.state().focused
    assert not current.rect().isEmpty()
    assert document.text(Text.Description) == current.text(Text.Name)
