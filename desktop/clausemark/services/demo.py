"""The main job on the sample archive: import, review, sign-off, pack, verification."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clausemark.archive.capture import CapturedAt
from clausemark.archive.clock import Clock, parse_utc
from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Platform
from clausemark.archive.terms import CaptureBasis
from clausemark.assets import resource_path
from clausemark.errors import ClausemarkError, IntegrityError, UsageError
from clausemark.intake.discovery import Candidate
from clausemark.provisions.normalised_text import NormalisedText
from clausemark.provisions.selectors import find_quote, provisions_of
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason
from clausemark.review.engagement import Engagement
from clausemark.review.finding import QuoteTarget
from clausemark.services.describing import describe_document, describe_platform
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting import export_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.importing import Declared, ImportResult, import_items
from clausemark.services.progress import Progress
from clausemark.services.review_files import import_review_files
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.services.verifying import verify_exported
from clausemark.store.workspace import Workspace

ARCHIVIST = "Sample Archivist D. Rowe"


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
        raise UsageError(f"{folder} exists already. Name a new folder.", reason="target-exists")
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    path, target = folder / "sample.clausemark", folder / "pack"
    with Workspace.create(path, passphrase=None, clock=clock, actor=ARCHIVIST) as workspace:
        desk = Desk(workspace, ARCHIVIST, clock, Law())
        imported = _archive(desk, progress)
        _review(desk, imported)
        frozen = freeze(desk, Selected())
        exported = export_pack(desk, frozen.pack, target)
    report = verify_exported(target)
    if not report.ok:
        faults = "; ".join(f"{each.name}: {each.detail}" for each in report.checks if not each.ok)
        raise IntegrityError(f"The demonstration's own pack does not verify: {faults}", reason="pack-not-ok")
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


def _sample(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(resource_path("samples", name).read_text(encoding="utf-8"))
    return value


def _archive(desk: Desk, progress: Progress) -> dict[str, ImportResult]:
    """Import every capture of the manifest; return the results by path in the sample archive."""
    manifest = _sample("manifest.json")
    with desk.workspace.transaction(desk.actor) as tx:
        for person in manifest["persons"]:
            tx.persons.ensure(person["name"], person["role"], person["organisation"])
        tx.set_engagement(_engagement())
    rows = list(_captures(manifest))
    items = [(candidate, declared) for _, candidate, declared in rows]
    results = dict(zip((path for path, _, _ in rows), import_items(desk, items, progress=progress), strict=True))
    refused = [each.message for each in results.values() if each.status != "imported"]
    if refused:
        raise ClausemarkError(f"The sample archive cannot be imported: {refused[0]}", reason="samples-damaged")
    _describe(desk, manifest, results)
    return results


def _captures(manifest: dict[str, Any]) -> Iterator[tuple[str, Candidate, Declared]]:
    for platform in manifest["platforms"]:
        for document in platform["documents"]:
            for capture in document["captures"]:
                path = resource_path("samples", *capture["path"].split("/"))
                moment = CapturedAt(parse_utc(capture["captured_at"]), CaptureBasis.DECLARED)
                shown, terms_type = capture["path"], document["terms_type"]
                candidate = Candidate(path, shown, path.name, platform["name"], terms_type, moment)
                declared = Declared(
                    document=document["title"],
                    captured_at=capture["captured_at"],
                    source_url=document["source_urls"][0],
                    language=document["language"],
                    method=capture["method"],
                    operator=capture["operator"],
                    stated_effective=capture["stated_effective"],
                    stated_updated=capture["stated_updated"],
                )
                yield capture["path"], candidate, declared


def _describe(desk: Desk, manifest: dict[str, Any], results: dict[str, ImportResult]) -> None:
    for platform in manifest["platforms"]:
        for document in platform["documents"]:
            stored = results[document["captures"][0]["path"]].document
            if stored is None:
                raise ClausemarkError("The sample archive lost a document.", reason="samples-damaged")
            audience, region = document["audience"], document["region"]
            owner = describe_document(desk, stored, audience=audience, region=region).platform
        described = Platform(
            owner,
            platform["name"],
            platform["legal_entity"],
            platform["jurisdiction"],
            platform["industry"],
            tuple(platform["aliases"]),
        )
        describe_platform(desk, described)


def _engagement() -> Engagement:
    value = _sample("engagement.json")
    del value["schema"], value["logo"]
    return Engagement(**{**value, "jurisdictions": tuple(value["jurisdictions"])})


def _review(desk: Desk, imported: dict[str, ImportResult]) -> None:
    """Import the reviews and the scope, then let each reviewer approve the other's work."""
    folder = resource_path("samples", "reviews")
    results = list(import_review_files(desk, sorted(folder.glob("*.json"))))
    refused = [f"{each.file} {each.finding}: {each.message}" for each in results if each.status == "refused"]
    if refused:
        raise ClausemarkError(f"The sample reviews cannot be imported: {refused[0]}", reason="samples-damaged")
    for exclusion in _sample("scope.json")["exclusions"]:
        version = imported[exclusion["document"]].version
        if version is not None:
            _exclude(replace(desk, actor=exclusion["by"]), version, exclusion)
    for version in _latest(desk):
        sign(replace(desk, actor=_other_reviewer(desk, version)), version, ReviewAct.APPROVED)


def _exclude(desk: Desk, version: VersionId, exclusion: dict[str, Any]) -> None:
    provisions: tuple[str, ...] = ()
    if not exclusion.get("remaining"):
        provisions = _quoted(desk, version, exclusion["quotes"])
    put_out_of_scope(desk, version, ScopeReason(exclusion["reason"]), provisions=provisions, note=exclusion["note"])


@dataclass(frozen=True, slots=True)
class _Place:
    id: str
    start: int
    end: int


def _quoted(desk: Desk, version: VersionId, quotes: list[str]) -> tuple[str, ...]:
    with desk.workspace.reading() as view:
        stored = view.versions.get(version)
        text = NormalisedText(view.texts.text(version, stored.text_sha256))
        places = [_Place(each.id, each.span.start, each.span.end) for each in view.provisions.of_version(version)]
    found = (provisions_of(find_quote(text, QuoteTarget(quote)), places) for quote in quotes)
    return tuple(dict.fromkeys(place.id for group in found for place in group))


def _latest(desk: Desk) -> list[VersionId]:
    with desk.workspace.reading() as view:
        return [view.versions.of_document(document.id)[-1].id for document in view.documents.all()]


def _other_reviewer(desk: Desk, version: VersionId) -> str:
    """Return the sample reviewer who prepared nothing of a version."""
    with desk.workspace.reading() as view:
        preparers = {finding.prepared_by for finding in view.findings.of_version(version)}
        return next(
            person.name for person in view.persons.all() if person.role == "reviewer" and person.id not in preparers
        )
