"""Law that changed under findings is listed with the findings that it makes stale."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import CitationId, FindingId
from clausemark.cli import main
from clausemark.regulations.vocabulary import FindingState
from clausemark.services.desk import Desk, Law
from clausemark.services.law_changes import law_changes
from support import review_builders as built
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

LAW = Law()
OTHER = sha256_of(b"the entry as it read then")


def desk_with(path: Path, citation: str, seen: str | None, state: FindingState = FindingState.DRAFT) -> Desk:
    desk = Desk(made(path), ACTOR, CLOCK, LAW)
    cited = CitationId(citation)
    digest = LAW.hashes[cited] if seen is None else OTHER
    with desk.workspace.transaction(ACTOR) as tx:
        version = add_version(tx, add_document(tx))
        provision = tx.provisions.of_version(version.id)[0]
        target = replace(built.target(), version=version.id, provisions=(provision.id,))
        mapping = replace(built.mapping(entry=digest), citation=cited)
        author = tx.persons.ensure(ACTOR)
        tx.findings.create(
            lambda key: replace(
                built.finding(about=target, mappings=(mapping,), state=state), id=FindingId(key), prepared_by=author.id
            )
        )
    return desk


def test_an_entry_that_changed_is_listed_with_its_findings(tmp_path: Path) -> None:
    desk = desk_with(tmp_path / "w.clausemark", "gdpr:art-5-1-e", "another")

    (change,) = law_changes(desk)

    assert (change.citation, change.seen, change.findings) == ("gdpr:art-5-1-e", OTHER, ("fnd-0001",))
    assert change.now == LAW.hashes[CitationId("gdpr:art-5-1-e")]
    assert change.as_of == ("2026-03-02",)
    desk.workspace.close()


def test_an_entry_that_is_as_it_was_is_not_listed(tmp_path: Path) -> None:
    desk = desk_with(tmp_path / "w.clausemark", "gdpr:art-5-1-e", None)

    assert law_changes(desk) == ()
    desk.workspace.close()


def test_an_entry_that_has_gone_is_listed_as_gone(tmp_path: Path) -> None:
    desk = desk_with(tmp_path / "w.clausemark", "gdpr:art-999", "another")

    (change,) = law_changes(desk)

    assert change.now is None
    desk.workspace.close()


def test_a_rejected_finding_rests_on_nothing(tmp_path: Path) -> None:
    desk = desk_with(tmp_path / "w.clausemark", "gdpr:art-5-1-e", "another", FindingState.REJECTED)

    assert law_changes(desk) == ()
    desk.workspace.close()


def test_the_command_lists_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk_with(tmp_path / "w.clausemark", "gdpr:art-5-1-e", "another").workspace.close()

    assert main(["regulations", "changes", str(tmp_path / "w.clausemark"), "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["changes"][0]["findings"] == ["fnd-0001"]
