"""What a purge reaches beside the document: packs, returned workbooks, exchange files, watches; and what it leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clausemark.archive.capture import CapturedAt
from clausemark.archive.identifiers import BrokenId, DocumentId, WatchId, WatchResultId
from clausemark.archive.library import BrokenCapture, Document
from clausemark.archive.terms import CaptureBasis
from clausemark.archive.watch import Watch, WatchKind, WatchOutcome, WatchResult
from clausemark.errors import RuleRefusedError
from clausemark.review.purge import PurgeReason
from clausemark.services.desk import Desk
from clausemark.services.exchange.report import Fate
from clausemark.services.exporting.material import ExportChoices, gather_export
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.purging import ask_purge, confirm_purge, losses
from clausemark.services.returns.lines import ReturnedLines
from clausemark.services.returns.returning import return_workbook
from clausemark.services.reviewing import list_findings
from clausemark.services.verifying import verify_exported, verify_workspace
from clausemark.services.watching.digest import digest_of
from clausepack.checks.recorded import recorded_faults
from clausepack.codec import read_pack
from clausepack.pack import Pack
from clausepack.pdf.sections.exceptions import has_exceptions
from support import review_builders as built
from support.desks import ADA, BEN, add_judged, add_terms, desk_on, revise
from support.exchange_files import carried_over
from support.returned_workbooks import filled, workbook_of
from support.workspaces import add_version, opened

GONE = DocumentId("doc-0001")
NOTE = "Heliotropes wither where nobody reads"
MOMENT = CapturedAt(built.NOON, CaptureBasis.DECLARED)
TYPED = "Marmosets seldom agree to arbitration"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.clausemark"


@pytest.fixture
def desk(path: Path) -> Desk:
    """Return a desk with two documents of one platform and one of another, a finding on each."""
    made = desk_on(path)
    for number, (platform, title) in enumerate((("Lantern", "Terms"), ("Lantern", "Rules"), ("Quokka", "Terms"))):
        (version,) = add_terms(made, platform=platform, title=title, clauses=4 if number else 5)
        found = add_judged(made, version, label=f"f-{number}")
        if number == 0:
            revise(made, found, what_it_says=NOTE)
            revise(made, found, what_it_says=TYPED)
    return made


def purged(desk: Desk, document: DocumentId = GONE, note: str = "") -> Desk:
    """Purge a document by the word of two persons; return the desk on what is left."""
    ask_purge(desk, document, PurgeReason.CLIENT_REQUEST, note)
    desk.workspace.close()
    confirm_purge(desk.workspace.path, None, desk.clock, BEN, document)
    return replace(desk, workspace=opened(desk.workspace.path))


def refused(act: object, *given: object) -> str:
    with pytest.raises(RuleRefusedError) as raised:
        act(*given)  # type: ignore[operator]  # any act
    assert raised.value.exit_status == 6
    return raised.value.reason


def pack_of(desk: Desk, *documents: str, since: str | None = None) -> Pack:
    """Freeze the latest versions of documents and return their pack."""
    done = freeze(desk, Selected(documents=documents, since=since))
    with desk.workspace.reading() as view:
        return read_pack(view.packs.get(done.pack))


def test_packs_that_show_the_document_cannot_be_rendered_compared_returned_to_or_continued_from(
    desk: Desk, tmp_path: Path
) -> None:
    shows = freeze(desk, Selected(documents=("doc-0001", "doc-0003"))).pack
    other = freeze(desk, Selected(documents=("doc-0003",))).pack
    book = tmp_path / "back.xlsx"
    book.write_bytes(workbook_of(desk, shows))
    assert losses(desk, GONE).packs == (shows,)

    left = purged(desk)

    for act in (
        lambda: gather_export(left, shows),
        lambda: freeze(left, Selected(documents=("doc-0003",), since=shows)),
        lambda: return_workbook(left, book),
    ):
        assert refused(act) == "pack-purged"
    assert gather_export(left, other).data
    with left.workspace.reading() as view:
        assert [entry.id for entry in view.packs.all()] == [shows, other]
    left.workspace.close()


def test_a_pack_that_only_names_findings_in_its_ledger_stays(desk: Desk) -> None:
    other = freeze(desk, Selected(documents=("doc-0003",))).pack
    with desk.workspace.reading() as view:
        assert b'"fnd-0001"' in view.packs.get(other)

    assert losses(desk, GONE).packs == ()
    desk.workspace.close()


def test_an_exported_pack_stays_whole_and_still_verifies(desk: Desk, tmp_path: Path) -> None:
    shows = freeze(desk, Selected(documents=("doc-0001",))).pack
    written = export_pack(desk, shows, tmp_path / "out", ExportChoices(attach_sources=False)).target

    purged(desk).workspace.close()

    assert verify_exported(written).ok
    assert verify_workspace(desk.workspace.path, None, desk.clock).ok


def test_a_new_pack_says_what_was_purged_and_is_held_to_the_ledger(desk: Desk) -> None:
    left = purged(desk, note="Letter of 3 March")

    pack, elsewhere = pack_of(left, "doc-0002"), pack_of(left, "doc-0003")

    (row,) = pack.purged
    told = (row.platform, row.document, row.reason, row.note, row.asked_by, row.confirmed_by, row.versions)
    assert told == ("Lantern", "Terms", "client-request", "Letter of 3 March", ADA, BEN, 1)
    assert elsewhere.purged == ()
    assert has_exceptions(pack)
    assert list(recorded_faults(pack)) == []
    assert any("prg-0001" in each for each in recorded_faults(replace(pack, purged=())))
    changed = replace(pack, purged=(replace(row, confirmed_by="Somebody"),))
    assert any("prg-0001" in each for each in recorded_faults(changed))
    left.workspace.close()


def test_words_of_document_finding_and_note_stand_in_no_file(desk: Desk, path: Path) -> None:
    words = ("You may not rent out your Lantern", NOTE, TYPED)
    freeze(desk, Selected(documents=("doc-0001",)))
    with desk.workspace.reading() as view:
        assert {each.document for each in view.versions.all()} == {"doc-0001", "doc-0002", "doc-0003"}
    for document in ("doc-0002", "doc-0003"):  # they have the same clauses in their first version
        desk = purged(desk, DocumentId(document))

    left = purged(desk)

    with left.workspace.transaction(ADA) as tx:
        tx.persons.ensure("Somebody new")  # so that there is a journal
        held = b"".join(each.read_bytes() for each in sorted(path.parent.glob("*.clausemark*")))
    assert [each for each in words if each.encode() in held] == []
    assert left.workspace.check() == []
    left.workspace.close()


def test_bytes_that_came_in_again_under_another_document_go_with_that_one(desk: Desk, path: Path) -> None:
    left = purged(desk)
    again = add_terms(left, platform="Other", title="Other Terms", clauses=5)[0]
    add_judged(left, again)
    assert losses(left, again.document).bytes > 0

    end = purged(left, again.document)

    assert b"Disputes go to arbitration; you waive a trial by jury.\n\nWe may change" not in path.read_bytes()
    with pytest.raises(RuleRefusedError) as raised, end.workspace.reading() as view:
        view.originals.get(again.capture_sha256)
    assert raised.value.reason == "purged"
    end.workspace.close()
    assert verify_workspace(path, None, desk.clock).ok


def test_what_is_wholly_purged_is_not_purged_again_and_what_came_since_is(desk: Desk) -> None:
    left = purged(desk)
    assert refused(ask_purge, left, GONE, PurgeReason.CLIENT_REQUEST) == "purged"

    with left.workspace.transaction(ADA) as tx:
        tx.documents.restore(GONE, tx.documents.get(GONE), "document.restored")
    with left.workspace.reading() as view:
        document = view.documents.get(GONE)
    add_terms_to(left, document.title)

    gone = losses(left, GONE)

    assert (gone.versions, dict(gone.records)) == (1, {})
    end = purged(left)
    assert end.workspace.check() == []
    end.workspace.close()


def add_terms_to(desk: Desk, title: str) -> None:
    """Add one more version, of other words, to the document with a title."""
    with desk.workspace.transaction(desk.actor) as tx:
        document = next(each for each in tx.documents.all() if each.title == title and each.id == GONE)
        add_version(tx, document, ("Another clause altogether.",), day=9)


def test_an_exchange_file_carries_nothing_purged_and_brings_nothing_purged_back(desk: Desk, tmp_path: Path) -> None:
    fresh, whole = desk_on(tmp_path / "b.clausemark", BEN), desk_on(tmp_path / "c.clausemark", BEN)
    carried_over(desk, whole, tmp_path)

    left = purged(desk)

    given = carried_over(left, fresh, tmp_path)
    back = carried_over(whole, left, tmp_path)
    assert {each.title for each in _documents(fresh)} == {"Rules", "Terms"}
    assert len(_documents(fresh)) == 2
    assert not given.of(Fate.TAMPERED)
    assert [each.reason for each in back.of(Fate.REFUSED) if each.kind == "version"] == ["purged-here"]
    for each in (left, fresh, whole):
        assert each.workspace.check() == []
        each.workspace.close()


def _documents(desk: Desk) -> list[Document]:
    with desk.workspace.reading() as view:
        return list(view.documents.all())


def test_conflicts_on_other_documents_of_a_purged_pack_can_still_be_settled(desk: Desk, tmp_path: Path) -> None:
    pack = freeze(desk, Selected(documents=("doc-0001", "doc-0003"))).pack
    book = tmp_path / "back.xlsx"
    data = workbook_of(desk, pack)
    said = {"Decision": "reject", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
    book.write_bytes(filled(data, said, said))
    return_workbook(desk, book)
    again = tmp_path / "again.xlsx"
    again.write_bytes(filled(data, {**said, "Decision": "accept"}, {**said, "Decision": "accept"}))
    return_workbook(desk, again)
    before = _open_conflicts(desk)

    left = purged(desk)

    assert before == {"fnd-0001", "fnd-0003"}
    assert _open_conflicts(left) == {"fnd-0003"}
    left.workspace.close()


def _open_conflicts(desk: Desk) -> set[str]:
    return {each.finding.id for each in ReturnedLines(desk).open() if each.finding is not None}


def test_a_look_that_quotes_the_document_is_gone_and_others_are_still_told(desk: Desk, path: Path) -> None:
    with desk.workspace.transaction(ADA) as tx:
        ada = tx.persons.ensure(ADA).id
        watch = tx.watches.add(
            lambda key: Watch(WatchId(key), WatchKind.FOLDER, "/archive", 24, built.NOON, ada, built.NOON),
            "watch.added",
        )
        rules = next(each for each in tx.versions.all() if each.document == "doc-0002")
        findings = tuple(each.id for each in tx.findings.all())
        tx.watch_results.add(
            lambda key: WatchResult(
                WatchResultId(key), watch.id, built.NOON, WatchOutcome.NEW, versions=(rules.id,), findings=findings
            ),
            "watch.new",
        )
        capture = next(each for each in tx.versions.all() if each.document == GONE).capture
        words = "the capture is a redirect notice: “Lapwings redirect”"
        tx.broken.add(
            lambda key: BrokenCapture(
                BrokenId(key), GONE, capture, tx.captures.get(capture).sha256, MOMENT, "redirect-notice", words
            ),
            "broken.kept",
        )
        tx.watch_results.add(
            lambda key: WatchResult(
                WatchResultId(key), watch.id, built.NOON, WatchOutcome.REFUSED, message=f"terms.html: {words}"
            ),
            "watch.refused",
        )

    left = purged(desk)

    (new,) = digest_of(left, built.NOON).new
    assert [each.id for each in new.findings] == ["fnd-0002"]
    with left.workspace.reading() as view:
        assert view.watch_results.untold("watch") == {}
        assert [each.id for each in view.watch_results.all()] == ["wrs-0001"]
    assert b"Lapwings redirect" not in path.read_bytes()
    left.workspace.close()


def test_everything_else_is_listed_as_before(desk: Desk) -> None:
    left = purged(desk)

    assert {each.entry.finding.id for each, _ in list_findings(left)} == {"fnd-0002", "fnd-0003"}
    left.workspace.close()
