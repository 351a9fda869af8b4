"""The main job on the sample archive: import, review, sign-off, pack, verification."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.clock import Clock
from clausemark.errors import IntegrityError, UsageError
from clausemark.phrases import phrase
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.progress import Progress
from clausemark.services.samples import ARCHIVIST, approve_samples, import_samples, review_samples
from clausemark.services.verifying import verify_exported
from clausemark.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DemoDone:
    """What the demonstration wrote."""

    workspace: Path
    pack: Path
    pdf: Path
    xlsx: Path
    status: str
    digest: str
    pages: int
    findings: int
    versions: int
    provisions: int
    seconds: float

    def lines(self) -> list[str]:
        """Return what was written and how to check it."""
        return [
            f"Imported {self.versions} versions with {self.provisions} provisions of three invented platforms,",
            f"reviewed by two people, each approving the other's work: {self.findings} findings.",
            "",
            f"  workspace  {self.workspace}",
            f"  pack       {self.pack} ({self.status})",
            f"  PDF        {self.pdf} ({self.pages} pages)",
            f"  workbook   {self.xlsx}",
            f"  root hash  {self.digest}",
            "",
            "Check it with ordinary tools:",
            f"  cd {self.pack} && sha256sum -c manifest-sha256.txt",
            "or with the program:",
            f"  clausemark verify {self.pack}",
            f"Done in {self.seconds:.0f} seconds.",
        ]


def run_demo(folder: Path, clock: Clock, progress: Progress) -> DemoDone:
    """Do the main job in a new folder.

    Raises `UsageError` (`target-exists`) when the folder holds anything.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(phrase("{folder} exists already. Name a new folder.", folder=folder), reason="target-exists")
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    path, target = folder / "sample.clausemark", folder / "pack"
    with Workspace.create(path, passphrase=None, clock=clock, actor=ARCHIVIST) as workspace:
        desk = Desk(workspace, ARCHIVIST, clock, Law())
        imported = import_samples(desk, progress)
        review_samples(desk, imported)
        approve_samples(desk)
        frozen = freeze(desk, Selected())
        exported = export_pack(desk, frozen.pack, target)
    report = verify_exported(target)
    if not report.ok:
        faults = "; ".join(f"{each.name}: {each.detail}" for each in report.checks if not each.ok)
        raise IntegrityError(
            phrase("The demonstration's own pack does not verify: {faults}", faults=faults), reason="pack-not-ok"
        )
    return DemoDone(
        workspace=path,
        pack=target,
        pdf=target / "data" / "pack.pdf",
        xlsx=target / "data" / "pack.xlsx",
        status=exported.status.value,
        digest=exported.digest,
        pages=exported.pages,
        findings=exported.findings,
        versions=len(imported),
        provisions=sum(each.provisions for each in imported.values()),
        seconds=time.monotonic() - began,
    )
