"""Imported law is in the catalogue like shipped law, and a workspace that cites it carries what it cites."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import CitationId
from clausemark.cli import main
from clausemark.errors import InputRefusedError, IntegrityError
from clausemark.intake.law_reading import LawReader
from clausemark.regulations import imported
from clausemark.regulations.catalogue import load_catalogue
from clausemark.regulations.grammar import CitationFinder
from clausemark.regulations.imported import FOLDER_VARIABLE, ImportedLaw
from clausemark.services.coding.content import Subject, content_of
from clausemark.services.coding.mapping import add_mapping
from clausemark.services.desk import Desk, Law
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.kept_law import law_with_kept
from clausemark.services.law_changes import law_changes
from clausemark.services.law_import import LawResult, Named, import_law
from clausemark.store.workspace import Workspace
from support.desks import ADA, add_judged, add_terms, desk_on
from support.laws import as_bytes, house_rules, lantern_act
from support.workspaces import CLOCK

DUTY = CitationId("32031r0417:art-3a-1-a")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "laws"
    monkeypatch.setenv(FOLDER_VARIABLE, str(made))
    return made


def take(tmp_path: Path, data: bytes, name: str = "law.bin", named: Named | None = None) -> LawResult:
    path = tmp_path / name
    path.write_bytes(data)
    (result,) = import_law([path], ADA, CLOCK, named)
    return result


def mapped(tmp_path: Path) -> Desk:
    """Return a desk on which a finding is mapped to imported law."""
    desk = replace(desk_on(tmp_path / "w.clausemark"), law=Law())
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    subject = Subject(finding.label, content_of(finding), finding.id)
    edit = add_mapping(subject, DUTY, desk.law.catalogue, CLOCK.now().date())
    assert edit is not None
    edit.do(desk)
    return desk


def test_an_imported_act_is_found_and_shown_like_a_shipped_one(tmp_path: Path, folder: Path) -> None:
    result = take(tmp_path, lantern_act())

    catalogue = load_catalogue()
    assert (result.status, len(catalogue.instrument_ids)) == ("imported", 48)
    for typed in ("Lantern Lending Act 3a 1 a", "Regulation (EU) 2031/417, Art. 3a(1)(a)", "2031/417 art 3a(1)(a)"):
        assert CitationFinder(catalogue).resolve(typed).id == DUTY
    source = catalogue.instrument("32031r0417").imported
    assert source is not None
    assert (source.by, source.file_name, source.importer) == (ADA, "law.bin", "formex")


def test_the_same_file_again_changes_nothing(tmp_path: Path, folder: Path) -> None:
    take(tmp_path, lantern_act())
    before = (folder / "index.json").read_bytes()

    again = take(tmp_path, lantern_act(), "renamed.xml")

    assert again.status == "unchanged"
    assert (folder / "index.json").read_bytes() == before


def test_a_later_text_holds_and_the_earlier_one_stays_beside_it(tmp_path: Path, folder: Path) -> None:
    take(tmp_path, lantern_act())

    later = take(tmp_path, lantern_act(day="2034-01-01", heading="Lanterns and lamps"))
    earlier = take(tmp_path, lantern_act(day="2032-01-01"))

    catalogue = load_catalogue()
    assert (later.status, later.changed) == ("imported", 1)
    assert (earlier.status, earlier.reason) == ("refused", "law-not-newer")
    assert catalogue.citation("32031r0417:art-3a").title == "Lanterns and lamps"
    assert ["2034-01-01" in each.version_read for each in catalogue.texts("32031r0417")] == [True, False]


def test_a_shipped_law_is_replaced_by_a_later_text_only(tmp_path: Path, folder: Path) -> None:
    gdpr = lantern_act(day="2018-05-23").replace(b"32031R0417", b"32016R0679").replace(b"20310502", b"20160504")

    same = take(tmp_path, gdpr)
    newer = take(tmp_path, gdpr.replace(b"20180523", b"20290101"))
    beside = take(tmp_path, gdpr, named=Named("lanterns", "Lanterns"))

    catalogue = load_catalogue()
    assert (same.reason, newer.status, beside.status) == ("law-not-newer", "imported", "imported")
    assert catalogue.citation("gdpr:art-3a").citation == "GDPR Art. 3a"
    assert not catalogue.has_citation("gdpr:art-6-1-f")
    assert catalogue.last_known("gdpr:art-6-1-f").title is None
    with pytest.raises(InputRefusedError):
        catalogue.citation("gdpr:art-6-1-f")
    assert CitationFinder(catalogue).resolve("Lanterns Art. 3a(1)").id == "lanterns:art-3a-1"


def test_findings_on_an_earlier_text_go_to_the_queue_of_changed_law(tmp_path: Path, folder: Path) -> None:
    take(tmp_path, lantern_act())
    desk = mapped(tmp_path)
    before = law_changes(desk)

    take(tmp_path, lantern_act(day="2034-01-01"))
    later = replace(desk, law=law_with_kept(Law(), desk.workspace))

    assert before == ()
    assert [each.citation for each in law_changes(later)] == [DUTY]
    desk.workspace.close()


def test_a_workspace_carries_the_law_it_cites_to_another_computer(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(tmp_path, lantern_act())
    mapped(tmp_path).workspace.close()
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "nothing here"))

    assert "32031r0417" not in load_catalogue().instrument_ids
    with Workspace.open(tmp_path / "w.clausemark", passphrase=None, clock=CLOCK) as workspace:
        desk = Desk(workspace, "Ben Marsh", CLOCK, law_with_kept(Law(), workspace))
        frozen = freeze(desk, Selected())
        with workspace.reading() as view:
            pack = json.loads(view.packs.get(frozen.pack))
        kept = desk.law.catalogue.citation(DUTY)
        assert (law_changes(desk), workspace.check()) == ((), [])
    assert kept.incipit == "fill the lantern;"
    (row,) = (each for each in pack["instruments"] if each["id"] == "32031r0417")
    assert row["verification"].startswith("I: ")
    assert f"Imported by {ADA} on " in row["verification"]
    assert DUTY in {each["id"] for each in pack["citations"]}
    written = str(tmp_path / "pack")
    assert main(["export", str(tmp_path / "w.clausemark"), "-o", written]) == 0
    assert main(["verify", written]) == 0
    assert main(["verify", str(tmp_path / "w.clausemark")]) == 0


def test_the_law_is_kept_once_and_the_ledger_says_who_imported_it(tmp_path: Path, folder: Path) -> None:
    take(tmp_path, lantern_act())
    desk = mapped(tmp_path)

    with desk.workspace.reading() as view:
        (kept,) = view.kept_law.all()
        (event,) = (each for each in view.ledger.events() if each.act == "law.kept")
    assert (kept.citation, kept.imported_by, kept.file_name) == (DUTY, ADA, "law.bin")
    assert event.record == kept.id
    desk.workspace.close()


def test_a_damaged_folder_is_not_believed(tmp_path: Path, folder: Path) -> None:
    take(tmp_path, lantern_act())
    (row,) = ImportedLaw(folder).rows
    file = folder / row.path
    file.write_bytes(file.read_bytes().replace(b"lantern", b"lamp   "))

    with pytest.raises(IntegrityError) as refused:
        load_catalogue().instrument("32031r0417")
    assert refused.value.reason == "imported-law-damaged"

    (folder / "index.json").write_text("[]", encoding="utf-8")
    with pytest.raises(IntegrityError) as damaged:
        load_catalogue()
    assert damaged.value.reason == "imported-law-damaged"


def test_hostile_files_are_refused_by_the_limited_process_and_the_next_is_read(tmp_path: Path) -> None:
    with LawReader() as reader:
        with pytest.raises(InputRefusedError) as refused:
            reader.read(b'<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>')
        (draft,) = reader.read(as_bytes(house_rules()))

    assert refused.value.reason == "hostile"
    assert draft.fields["id"] == "house"


@pytest.mark.parametrize("odd", [0.5, 2**63])
def test_a_number_that_no_two_computers_keep_alike_is_refused(tmp_path: Path, folder: Path, odd: float) -> None:
    result = take(tmp_path, as_bytes(house_rules(verification={"primary": "", "compared": odd})))

    assert (result.status, result.reason) == ("refused", "law-malformed")


def test_an_entry_that_names_no_parent_is_refused_under_another_name_too(tmp_path: Path, folder: Path) -> None:
    rules = house_rules()
    del rules["entries"][0]["parent"]

    plain = take(tmp_path, as_bytes(rules))
    renamed = take(tmp_path, as_bytes(rules), named=Named(id="home", short_name="Home"))

    assert (plain.status, plain.reason) == (renamed.status, renamed.reason)


def test_a_folder_that_takes_no_law_is_wrong_usage(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(imported, "_write", full)
    (tmp_path / "law.json").write_bytes(as_bytes(house_rules()))

    assert main(["regulations", "import", str(tmp_path / "law.json")]) == 2


def test_the_command_line_imports_lists_and_shows(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "act.xml").write_bytes(lantern_act())
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")

    status = main(
        ["regulations", "import", str(tmp_path / "act.xml"), str(tmp_path / "photo.png"), "--json", "--as", ADA]
    )

    good, bad = json.loads(capsys.readouterr().out)["instruments"]
    assert status == 3
    assert (good["id"], good["entries"], good["status"], good["reason"]) == ("32031r0417", 12, "imported", None)
    assert (bad["status"], bad["reason"], bad["file"]) == ("refused", "law-format-unknown", "photo.png")
    assert main(["regulations", "import", str(tmp_path / "photo.png")]) == 4
    assert main(["regulations", "import", str(tmp_path / "missing.xml")]) == 4
    assert main(["regulations", "import", "a", "b", "--id", "x"]) == 2
    assert main(["regulations", "list"]) == 0
    assert "32031r0417" in capsys.readouterr().out
    assert main(["regulations", "show", "32031r0417", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["imported"]["by"] == ADA
