"""A workspace with two platforms, as an analyst and a second reviewer find it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from clausemark.archive.identifiers import CitationId, FindingId, ProvisionId, VersionId
from clausemark.regulations.vocabulary import Factor, Severity
from clausemark.review.finding import Finding
from clausemark.services.changes import Change, Edit
from clausemark.services.coding import judging
from clausemark.services.coding.content import Subject
from clausemark.services.coding.judging import Words
from clausemark.services.coding.mapping import add_mapping
from clausemark.services.coding.reading import CodingReader, FindingView, ProvisionView
from clausemark.services.desk import Desk, Law
from clausemark.store.workspace import Workspace
from support.workspaces import CLAUSES, CLOCK, add_document, add_version, made

TODAY = date(2026, 3, 2)
CITATION = CitationId("gdpr:art-6-1-f")
LAW = Law()


@dataclass
class Coder:
    """Somebody at a desk, with short words for what tests do often."""

    desk: Desk
    reader: CodingReader
    version: VersionId
    provisions: tuple[ProvisionId, ...]

    def at(self, place: int = 1) -> ProvisionView:
        return self.reader.read(self.desk, self.provisions[place])

    def view(self, place: int = 1) -> FindingView:
        return self.at(place).findings[0]

    def finding(self, place: int = 1) -> Finding:
        return self.view(place).finding

    def subject(self, place: int = 1) -> Subject:
        """Return the finding on a provision as the subject of acts, or the provision where it has none."""
        seen = self.at(place)
        return seen.findings[0].subject if seen.findings else self.reader.new_subject(self.desk, self.provisions[place])

    def do(self, edit: Edit | None) -> Change:
        assert edit is not None
        return edit.do(self.desk)

    def rate(self, severity: Severity = Severity.HIGH, place: int = 1) -> Edit:
        edit = judging.rate(self.subject(place), severity)
        self.do(edit)
        assert edit is not None
        return edit

    def write(self, text: str, field: Words = Words.WHAT_IT_SAYS, *, stay: int = 0, place: int = 1) -> Edit:
        edit = judging.write(self.subject(place), field, text, stay=stay)
        self.do(edit)
        assert edit is not None
        return edit

    def complete(self, place: int = 1) -> FindingId:
        """Code a provision so that nothing is missing."""
        self.do(judging.categorise(self.subject(place), ("termination-suspension",), LAW.vocabulary))
        self.do(judging.rate(self.subject(place), Severity.HIGH))
        for factor in Factor:
            self.do(judging.score(self.subject(place), factor, 2, "a reason"))
        self.write("It weighs.", Words.SEVERITY_REASON, place=place)
        self.write("Access may end at once.", place=place)
        self.do(add_mapping(self.subject(place), CITATION, LAW.catalogue, TODAY))
        return self.finding(place).id

    def as_person(self, name: str) -> Coder:
        return replace(self, desk=replace(self.desk, actor=name))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with made(tmp_path / "a.clausemark") as opened:
        yield opened


@pytest.fixture
def ada(workspace: Workspace) -> Coder:
    """Return an analyst at the first version of Lantern's terms; a later version and another platform are there."""
    with workspace.transaction("Ada Quill") as tx:
        document = add_document(tx)
        version = add_version(tx, document)
        add_version(tx, document, (*CLAUSES, "A new clause."), day=10)
        add_version(tx, add_document(tx, "Beacon", "Beacon Terms"), ("Nothing alike here.", CLAUSES[1]), day=3)
        provisions = tuple(each.id for each in tx.provisions.of_version(version.id))
    return Coder(Desk(workspace, "Ada Quill", CLOCK, LAW), CodingReader(), version.id, provisions)


@pytest.fixture
def ben(ada: Coder) -> Coder:
    """Return a second reviewer of the same workspace."""
    return ada.as_person("Ben Marsh")
