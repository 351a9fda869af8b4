"""Looks at folders, repositories and addresses: what is new is imported, noted and told; nothing is lost or doubled."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.archive.clock import FixedClock
from clausemark.archive.watch import WatchOutcome, WatchResult
from clausemark.cli import main
from clausemark.errors import UsageError
from clausemark.services import importing
from clausemark.services.desk import Desk, Law
from clausemark.services.watching import looking
from clausemark.services.watching.digest import digest_of
from clausemark.services.watching.digest_page import digest_page
from clausemark.services.watching.fetching import Fetcher, Limits
from clausemark.services.watching.watches import Wish, add_watch, end_watch, watches
from support.inline_reading import InlinePool
from support.web_server import Site, serving
from support.workspaces import ACTOR, CLOCK, made

FEES = "You pay the fees within thirty days of the date of the invoice."
DATA = "We process personal data as the privacy notice of the workshop describes."
LAW = "The courts of the place where the operator has its seat decide disputes."
QUICK = Limits(silence=2.0, seconds=5.0)


@pytest.fixture(autouse=True, scope="module")
def _read_inline() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "ReaderPool", InlinePool)
        patch.setattr(looking, "ReaderPool", InlinePool)
        yield


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


def page(*clauses: str, token: str = "") -> str:
    return f"<html><body><h1>Terms</h1>{''.join(f'<p>{each}</p>' for each in clauses)}<!-- {token} --></body></html>"


def look(desk: Desk) -> WatchResult:
    (result,) = looking.look(desk, everything=True, fetcher=Fetcher(QUICK))
    return result


def write(folder: Path, day: int, *clauses: str) -> None:
    text = "# Terms\n\n" + "\n\n".join(clauses) + "\n"
    (folder / f"2026-03-{day:02d}.md").write_text(text, encoding="utf-8")


def test_a_new_file_in_a_watched_folder_is_a_new_version(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    write(folder, 1, FEES, DATA)
    add_watch(desk, Wish(str(folder), platform="Lantern", title="Lantern Terms"))

    first, again = look(desk), look(desk)
    write(folder, 2, FEES.replace("thirty", "ten"), DATA)
    changed = look(desk)

    assert [each.outcome.value for each in (first, again, changed)] == ["new", "unchanged", "new"]
    with desk.workspace.reading() as view:
        (record,) = view.changes.of_document(view.versions.get(changed.versions[0]).document)
    assert record.kind.value == "substantive"


def test_a_folder_that_is_not_there_is_told_and_kept(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    add_watch(desk, Wish(str(folder)))
    folder.rmdir()

    result = look(desk)

    assert (result.outcome, result.reason) == (WatchOutcome.GONE, "path-missing")
    assert len(watches(desk)) == 1


@pytest.mark.skipif(shutil.which("git") is None, reason="the git command is not here")
def test_a_growing_repository_gives_its_new_versions(desk: Desk, tmp_path: Path) -> None:
    repository = tmp_path / "declared"
    (repository / "Lantern").mkdir(parents=True)

    def commit(text: str) -> None:
        (repository / "Lantern" / "Terms of Service.md").write_text(f"# Terms\n\n{text}\n\n{LAW}\n", encoding="utf-8")
        for command in (("add", "-A"), ("commit", "-q", "-m", "Record new changes")):
            named = ("-c", "user.name=Bot", "-c", "user.email=bot@lantern.example")
            subprocess.run(["git", *named, "-C", str(repository), *command], check=True)

    subprocess.run(["git", "init", "-q", str(repository)], check=True)
    commit(FEES)
    add_watch(desk, Wish(str(repository)))

    first = look(desk)
    commit(FEES.replace("thirty", "ten"))
    second = look(desk)

    assert [len(first.versions), len(second.versions)] == [1, 1]
    assert look(desk).outcome is WatchOutcome.UNCHANGED


def test_an_address_gives_its_page_and_keeps_the_exchange(desk: Desk, site: Site) -> None:
    site.put("/terms", page(FEES, DATA))
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))

    result = look(desk)

    assert result.outcome is WatchOutcome.NEW
    with desk.workspace.reading() as view:
        version = view.versions.get(result.versions[0])
        capture = view.captures.get(version.capture)
        assert result.capture is not None
        kept = view.captures.get(result.capture)
        archive = view.originals.get(kept.sha256)
    assert capture.origin.source_url == f"{site.address}/terms"
    assert b"User-Agent: clausemark/" in archive
    assert FEES.encode() in archive


def test_the_same_page_is_asked_for_conditionally_and_not_taken_again(desk: Desk, site: Site) -> None:
    site.put("/terms", page(FEES, DATA), ETag='"1"')
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))

    look(desk)
    again = look(desk)

    assert (again.outcome, again.status) == (WatchOutcome.UNCHANGED, 304)


def test_a_page_that_differs_by_a_token_is_no_new_version(desk: Desk, site: Site) -> None:
    site.put("/terms", page(FEES, DATA, token="one"))
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))
    look(desk)
    site.put("/terms", page(FEES, DATA, token="two"))

    assert look(desk).outcome is WatchOutcome.UNCHANGED
    with desk.workspace.reading() as view:
        assert len(list(view.versions.all())) == 1


def test_a_page_that_is_gone_leaves_what_there_was(desk: Desk, site: Site) -> None:
    site.put("/terms", page(FEES, DATA))
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))
    look(desk)
    del site.pages["/terms"]

    result = look(desk)

    assert (result.outcome, result.status, result.reason) == (WatchOutcome.GONE, 404, "page-gone")


def test_a_place_that_fails_stops_no_other(desk: Desk, site: Site, tmp_path: Path) -> None:
    site.put("/broken", status=500)
    site.put("/terms", page(FEES, DATA))
    add_watch(desk, Wish(f"{site.address}/broken"))
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))

    outcomes = [each.outcome for each in looking.look(desk, everything=True, fetcher=Fetcher(QUICK))]

    assert outcomes == [WatchOutcome.FAILED, WatchOutcome.NEW]


def test_being_stopped_before_the_result_is_recorded_loses_and_doubles_nothing(
    desk: Desk, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.put("/terms", page(FEES, DATA))
    add_watch(desk, Wish(f"{site.address}/terms", platform="Lantern", title="Lantern Terms"))
    look(desk)
    site.put("/terms", page(FEES.replace("thirty", "ten"), DATA))
    with monkeypatch.context() as patch:
        patch.setattr(looking, "_record", _killed)
        with pytest.raises(KeyboardInterrupt):
            look(desk)

    after = look(desk)

    assert after.outcome is WatchOutcome.NEW
    assert look(desk).outcome is WatchOutcome.UNCHANGED
    with desk.workspace.reading() as view:
        versions = list(view.versions.all())
        assert len(versions) == 2
        assert after.versions == (versions[1].id,)
        assert view.changes.between(versions[0].id, versions[1].id) is not None
        assert view.faults() == []


def test_what_a_stopped_look_took_from_a_folder_is_told_by_the_next(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    write(folder, 1, FEES, DATA)
    add_watch(desk, Wish(str(folder), platform="Lantern", title="Lantern Terms"))
    with monkeypatch.context() as patch:
        patch.setattr(looking, "_record", _killed)
        with pytest.raises(KeyboardInterrupt):
            look(desk)
    write(folder, 2, LAW, DATA)

    after = look(desk)

    assert len(after.versions) == 2
    assert look(desk).outcome is WatchOutcome.UNCHANGED


def test_what_was_imported_by_hand_is_not_told_as_if_a_look_had_found_it(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    write(folder, 1, FEES, DATA)
    list(importing.import_paths(desk, [folder], importing.Declared(platform="Lantern", document="Lantern Terms")))
    add_watch(desk, Wish(str(folder), platform="Lantern", title="Lantern Terms"))

    assert look(desk).outcome is WatchOutcome.UNCHANGED


def _killed(*_: object) -> WatchResult:
    raise KeyboardInterrupt


def test_only_what_is_due_is_looked_at(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    add_watch(desk, Wish(str(folder), every=24))
    assert isinstance(desk.clock, FixedClock)

    assert len(list(looking.look(desk))) == 1
    assert list(looking.look(desk)) == []


def test_a_place_is_watched_once(desk: Desk, tmp_path: Path) -> None:
    add_watch(desk, Wish(str(tmp_path)))

    with pytest.raises(UsageError) as raised:
        add_watch(desk, Wish(str(tmp_path)))

    assert raised.value.reason == "watch-exists"


def test_an_ended_watch_is_looked_at_no_more(desk: Desk, tmp_path: Path) -> None:
    watch = add_watch(desk, Wish(str(tmp_path)))

    end_watch(desk, watch.id)

    assert list(looking.look(desk, everything=True)) == []
    assert watches(desk) == ()


def test_the_digest_tells_what_changed_and_escapes_it(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    write(folder, 1, FEES, DATA)
    add_watch(desk, Wish(str(folder), platform="Lantern <Ltd>", title="Lantern Terms"))
    look(desk)
    write(folder, 2, FEES, DATA, "You have the right to a copy of your data, free of charge.")
    look(desk)

    shown = digest_page(digest_of(desk, CLOCK.now())).decode()

    assert "Lantern &lt;Ltd&gt;: Lantern Terms" in shown
    assert "substantive, better for users (proposed)" in shown
    assert "Looks: 2 · new versions: 2 · places that fail now: 0" in shown
    assert '<html lang="en">' in shown
    assert "http" not in shown


def test_the_command_adds_looks_lists_and_digests(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.workspace.close()
    path, folder = str(tmp_path / "w.clausemark"), tmp_path / "watched"
    folder.mkdir()
    write(folder, 1, FEES, DATA)

    assert main(["watch", path, "add", str(folder), "--platform", "Lantern", "--document", "Terms"]) == 0
    capsys.readouterr()
    assert main(["watch", path, "--once", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["checked"], len(told["new"]), told["failed"]) == (1, 1, [])
    assert main(["watch", path, "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["watches"][0]["last"]["outcome"] == "new"
    assert main(["watch", path, "digest", "--html", str(tmp_path / "digest.html")]) == 0
    assert main(["watch", path, "remove", "wat-0001"]) == 0
