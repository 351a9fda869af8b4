"""A purged document leaves no run of its words in any file, and everything else stays and verifies."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clausemark.archive.identifiers import DocumentId, PackId, PurgeId
from clausemark.errors import IntegrityError, RuleRefusedError, WorkspaceUnavailableError
from clausemark.review.purge import Purge, PurgeReason, PurgeState
from clausemark.store import sqlite
from clausemark.store.rewriting import CopyTransaction, rewrite
from clausemark.store.transaction import Transaction
from clausemark.store.typed import SUFFIX
from support import review_builders as built
from support.workspaces import ACTOR, CLOCK, add_document, add_finding, add_version, fill, made, opened

RUN = 16
"""Bytes in a row that count as words of a document."""
OTHER = "Ben Other"
PACK = (PackId("pk-2026-0001"),)


def purged(tx: CopyTransaction, document: DocumentId, packs: tuple[PackId, ...] = ()) -> None:
    """Purge a document as the service does, without its rules."""
    gone = tx.hangers.of(document, packs)
    asked, confirmed = tx.persons.ensure(ACTOR), tx.persons.ensure(OTHER)
    for version in gone.versions:
        tx.versions.remove(version, "version.removed")
    for capture in gone.captures:
        tx.captures.remove(capture, "capture.removed")
    tx.documents.remove(document, "document.removed")
    record = tx.purges.add(
        lambda key: Purge(PurgeId(key), document, "P", "T", PurgeReason.RETENTION_OVER, "", asked.id, built.NOON, 1),
        "purge.asked",
    )
    done = replace(
        record,
        state=PurgeState.DONE,
        confirmed_by=confirmed.id,
        confirmed_at=built.NOON,
        versions=gone.versions,
        originals=gone.originals,
        records=gone.records,
        withheld=tx.erase(gone),
        packs=gone.packs,
    )
    tx.purges.change(record.id, done, "document.purged")


def runs(text: bytes) -> Iterator[bytes]:
    for at in range(len(text) - RUN + 1):
        yield text[at : at + RUN]


def held(folder: Path) -> bytes:
    """Return the bytes of every file in a folder, one after the other."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def words_of(seed: int, count: int) -> list[str]:
    """Return clauses that nobody else has."""
    dice = random.Random(seed)  # words, no secrets
    return [" ".join("".join(dice.choices("abcdefghij", k=6)) for _ in range(12)) + "." for _ in range(count)]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.tuples(st.integers(1, 4), st.integers(1, 6)), min_size=2, max_size=4), which=st.integers(0, 3))
def test_no_run_of_a_purged_text_is_left_and_all_else_verifies(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[tuple[int, int]], which: int
) -> None:
    path = tmp_path_factory.mktemp("purge") / "a.clausemark"
    which %= len(sizes)
    texts: list[list[str]] = []
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        for number, (versions, clauses) in enumerate(sizes):
            document = add_document(tx, f"Platform {number}", f"Terms {number}")
            words = words_of(number, clauses + versions)
            for day in range(versions):
                version = add_version(tx, document, words[day : day + clauses], day=day)
                _with_quotes(tx, version.id, words[day])
            texts.append(words)
    gone = "\n".join(texts[which]).encode()
    assert any(run in held(path.parent) for run in runs(gone))

    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId(f"doc-{which + 1:04d}")))

    left = held(path.parent)
    assert [run for run in runs(gone) if run in left] == []
    with opened(path, read_only=True) as workspace, workspace.reading() as view:
        assert workspace.check() == []
        for number, words in enumerate(texts):
            assert bool(view.search.query(f'"{words[0][:20]}"')) == (number != which)


def _with_quotes(tx: Transaction, version: str, words: str) -> None:
    """Add a finding that quotes words in its judgement, revised once, so that an earlier revision has them too."""
    found = add_finding(tx, tx.versions.get(version))
    quoting = replace(found, revision=2, judgement=built.judgement(what_it_says=words))
    kept = tx.findings.revise(quoting)
    tx.findings.revise(replace(kept, revision=3, judgement=built.judgement(what_it_says="It says less.")))


def test_no_packed_bytes_of_what_was_purged_are_left(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    frames = _frames(path)
    assert all(frame in held(tmp_path) for frame in frames)

    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001"), PACK))

    left = held(tmp_path)
    assert len(frames) > 5
    assert [frame for frame in frames if frame in left] == []
    with opened(path):  # a writer makes its journal
        assert [frame for frame in frames if frame in held(tmp_path)] == []


def _frames(path: Path) -> list[bytes]:
    """Return the beginnings of all that is kept packed: originals, texts, readings, packs."""
    connection = sqlite.connect(path, None)
    columns = (("data", "original"), ("text", "source_text"), ("encoded", "source_text"), ("data", "pack"))
    found = [row[0] for column, table in columns for row in connection.execute(f"SELECT {column} FROM {table}")]
    connection.close()
    return [bytes(frame[:RUN]) for frame in found]


@pytest.mark.parametrize("passphrase", [None, "correct horse"])
def test_every_kind_of_record_on_a_document_loses_its_words(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "a.clausemark"
    with made(path, passphrase) as workspace:
        fill(workspace)
        with workspace.transaction(ACTOR) as tx:
            other = add_document(tx, "Other", "Other Terms")
            add_version(tx, other, words_of(7, 3))

    rewrite(path, passphrase, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001"), PACK))

    with opened(path, passphrase) as workspace:
        assert workspace.check() == []
        with workspace.reading() as view:
            assert [version.document for version in view.versions.all()] == [other.id]
            assert not view.search.query("Lantern")
            with pytest.raises(RuleRefusedError) as refused:
                view.packs.get(PACK[0])
            assert refused.value.reason == "pack-purged"
            with pytest.raises(RuleRefusedError) as refused:
                view.findings.get("fnd-0001")
            assert refused.value.reason == "purged"
    plain = tmp_path / "plain"
    plain.mkdir()
    key = sqlite.inspect(path, passphrase)
    sqlite.copy_database(path, key, plain / "b.clausemark", None)
    for clause in ("You may not rent out your", "We may end your access at any", "Lantern keeps records"):
        assert clause.encode() not in held(plain)


def test_identifiers_of_what_was_purged_are_not_given_again(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        kept = add_version(tx, add_document(tx, "Other", "Other Terms"))
        add_finding(tx, add_version(tx, add_document(tx), words_of(1, 3)))

    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0002")))

    with opened(path) as workspace:
        with workspace.transaction(ACTOR) as tx:
            assert add_finding(tx, kept).id == "fnd-0002"
        assert workspace.check() == []


def test_bytes_that_another_document_has_too_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        words = words_of(1, 3)
        one = add_version(tx, add_document(tx, "One", "One Terms"), words)
        two = add_version(tx, add_document(tx, "Two", "Two Terms"), words)
        gone = tx.hangers.of(DocumentId("doc-0002"))
    assert (gone.originals, gone.shared) == ((), (two.capture,))

    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0002")))

    with opened(path) as workspace, workspace.reading() as view:
        assert workspace.check() == []
        assert view.originals.get(one.capture_sha256)
        assert view.texts.text(one.id, one.text_sha256)


def test_what_was_packed_against_purged_bytes_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        base = add_version(tx, add_document(tx, "One", "One Terms"), words_of(1, 4))
        second = tx.originals.put(b"leans " * 50, like=base.capture_sha256)
        third = tx.originals.put(b"leans " * 51, like=second)

    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001")))

    with opened(path) as workspace, workspace.reading() as view:
        assert (view.originals.get(second), view.originals.get(third)) == (b"leans " * 50, b"leans " * 51)
        assert workspace.check() == []


def test_purged_bytes_can_come_in_again(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        add_version(tx, add_document(tx), words_of(1, 4))
    rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001")))

    with opened(path) as workspace:
        with workspace.transaction(ACTOR) as tx:
            again = add_version(tx, add_document(tx, "Other", "Other Terms"), words_of(1, 4))
        with workspace.reading() as view:
            assert view.originals.get(again.capture_sha256)
        assert workspace.check() == []


def test_a_purge_that_nobody_recorded_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    connection = sqlite.connect(path, None)
    for statement in (
        "UPDATE event SET payload = '' WHERE record = 'fnd-0001'",
        "UPDATE finding SET record = '', removed = 1 WHERE id = 1",
        "UPDATE original SET data = x'', base_id = NULL, depth = 0 WHERE id = 1",
        "UPDATE pack SET data = x''",
    ):
        connection.execute(statement)
    connection.close()

    with opened(path) as workspace:
        found = {fault.check for fault in workspace.check()}

    assert {"ledger", "originals", "records", "packs"} <= found


def test_an_act_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    before = path.read_bytes()

    def fail(tx: CopyTransaction) -> None:
        purged(tx, DocumentId("doc-0001"), PACK)
        raise RuleRefusedError("no", reason="four-eyes")

    with pytest.raises(RuleRefusedError):
        rewrite(path, None, CLOCK, OTHER, fail)

    assert (path.read_bytes(), [each.name for each in tmp_path.iterdir() if each.name.startswith(".")]) == (before, [])


def test_a_copy_that_would_not_verify_is_not_put_in_place(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    before = path.read_bytes()

    def half(tx: CopyTransaction) -> None:
        tx.erase(tx.hangers.of(DocumentId("doc-0001"), PACK))

    with pytest.raises(IntegrityError) as refused:
        rewrite(path, None, CLOCK, OTHER, half)

    assert (refused.value.reason, path.read_bytes()) == ("copy-damaged", before)


def test_who_reads_stands_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)
    writer = opened(path)
    with opened(path, read_only=True) as reader, reader.reading() as view:
        assert view.documents.count()
        with writer.transaction(ACTOR) as tx:
            tx.persons.ensure("Somebody")
        with pytest.raises(WorkspaceUnavailableError) as open_yet:
            rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001"), PACK))
        writer.close()
        with pytest.raises(WorkspaceUnavailableError) as read:
            rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001"), PACK))

    assert (open_yet.value.reason, read.value.reason) == ("workspace-locked", "workspace-busy")
    with opened(path) as workspace, workspace.reading() as view:
        assert view.versions.count()


def test_words_that_wait_beside_the_workspace_are_not_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()
    sqlite.beside(path, SUFFIX).write_bytes(b"words")

    with pytest.raises(RuleRefusedError) as refused:
        rewrite(path, None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001")))

    assert refused.value.reason == "typed-left"


_PURGE = """
import sys
from pathlib import Path
from clausemark.archive.identifiers import DocumentId
from clausemark.store.rewriting import rewrite
from support.workspaces import CLOCK
sys.path.insert(0, sys.argv[2])
from test_rewriting import OTHER, PACK, purged
print("ready", flush=True)
rewrite(Path(sys.argv[1]), None, CLOCK, OTHER, lambda tx: purged(tx, DocumentId("doc-0001"), PACK))
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_killed_at_any_moment_either_all_or_nothing_was_purged(tmp_path: Path) -> None:
    source = tmp_path / "source.clausemark"
    with made(source) as workspace:
        fill(workspace)
    states = set()
    for number, step in enumerate(_STEPS):
        path = tmp_path / f"{number}" / "a.clausemark"
        path.parent.mkdir()
        shutil.copy(source, path)
        killed = subprocess.run(  # this interpreter, words of ours
            [sys.executable, "-c", textwrap.dedent(step) + _PURGE, str(path), str(Path(__file__).parent)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=False,
        )
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        with opened(path) as workspace, workspace.reading() as view:
            assert workspace.check() == []
            whole = any(each.state is PurgeState.DONE for each in view.purges.all())
        states.add(whole)
        left = held(path.parent)
        assert (b"We may end your access at any time" in left) != whole
    assert states == {False, True}


_KILL = """
import os, signal
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
"""
_STEPS = (
    _KILL + "from clausemark.store import erasing, rewriting\nrewriting.erase = die\n",
    _KILL + "from clausemark.store import sqlite\nsqlite.vacuum = die\n",
    _KILL + "from clausemark.store import rewriting\nrewriting._check = die\n",
    _KILL + "from clausemark.store import rewriting\nrewriting.put_in_place = die\n",
    _KILL + "from clausemark.store import copies\ncopies._put = die\n",
    _KILL + "from clausemark.store import rewriting\nrewriting._overwrite = die\n",
)
"""Where the program is killed: before anything went, between erasing and writing anew, before and after the rename."""
