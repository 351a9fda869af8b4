"""Watches killed at random moments of a look: nothing that was taken in is lost, told twice or left half done."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from clausemark.archive.clock import SystemClock
from clausemark.archive.terms import VersionKind
from clausemark.cli import main
from clausemark.store.workspace import Workspace
from support.web_server import Site, serving

pytestmark = pytest.mark.long

KILLS = 20
PAGES = 8
LEAST_HIT = 5
"""Kills that must meet a look that has begun and not ended, for the trial to mean anything."""


def show(site: Site, edition: int) -> None:
    """Let every page say something else than before."""
    for number in range(PAGES):
        clauses = "".join(
            f"<p>Clause {n} of page {number} binds the user for {edition * n + 1} days.</p>" for n in range(30)
        )
        site.put(f"/terms/{number}", f"<html><body><h1>Terms {number}</h1>{clauses}</body></html>")


def test_a_look_that_is_killed_is_made_good_by_the_next(tmp_path: Path) -> None:
    workspace = tmp_path / "w.clausemark"
    assert main(["new", str(workspace)]) == 0
    watching = [sys.executable, "-m", "clausemark", "watch", str(workspace), "--once", "--all"]
    hit = 0
    with serving() as site:
        show(site, 0)
        for number in range(PAGES):
            place = f"{site.address}/terms/{number}"
            said = ["--platform", "Lantern", "--document", f"Terms {number}"]
            assert main(["watch", str(workspace), "add", place, *said]) == 0
        for edition in range(1, KILLS + 1):
            show(site, edition)
            asked = len(site.seen)
            with subprocess.Popen(watching, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
                while len(site.seen) == asked and process.poll() is None:
                    time.sleep(0.01)
                time.sleep(random.Random(edition).uniform(0.0, 6.0))
                hit += process.poll() is None
                process.kill()
            assert main(["verify", str(workspace)]) == 0

        assert subprocess.run(watching, check=False).returncode == 0

    assert hit >= LEAST_HIT
    _hold_to_the_record(workspace, site)


def _hold_to_the_record(path: Path, site: Site) -> None:
    """Assert that every document has its last edition, and each version one look that tells of it and one change."""
    with Workspace.open(path, passphrase=None, clock=SystemClock()) as whole, whole.reading() as view:
        assert view.faults() == []
        told = Counter(version for result in view.watch_results.all() for version in result.versions)
        documents = list(view.documents.all())
        assert len(documents) == PAGES
        for document in documents:
            versions = view.versions.of_document(document.id)
            texts = [version.text_sha256 for version in versions]
            assert len(texts) == len(set(texts))
            text = view.texts.text(versions[-1].id, versions[-1].text_sha256)
            assert f"{KILLS + 1} days" in text
            assert all(told[version.id] == 1 for version in versions if version.kind is not VersionKind.UNCHANGED)
            for old, new in itertools.pairwise(versions):
                assert view.changes.between(old.id, new.id) is not None
