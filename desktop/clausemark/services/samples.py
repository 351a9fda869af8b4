"""The sample archive: three invented platforms with their documents, reviews and reviewers."""

from __future__ import annotations

import json
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
from clausemark.errors import ClausemarkError, WorkspaceUnavailableError
from clausemark.intake.discovery import Candidate
from clausemark.phrases import phrase
from clausemark.provisions.normalised_text import NormalisedText
from clausemark.provisions.selectors import find_quote, provisions_of
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason
from clausemark.review.engagement import Engagement
from clausemark.review.finding import QuoteTarget
from clausemark.services.describing import describe_document, describe_platform
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, ImportResult, import_items
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.review_files import import_review_files
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.store.workspace import Workspace, remove_workspace

ARCHIVIST = "Sample Archivist D. Rowe"


def _sample(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(resource_path("samples", name).read_text(encoding="utf-8"))
    return value


def import_samples(desk: Desk, progress: Progress, cancel: CancelToken | None = None) -> dict[str, ImportResult]:
    """Import every capture of the sample archive; return the results by path in it.

    Raises `ClausemarkError` (`samples-damaged`), `WorkspaceUnavailableError` (`disk-full`), `CancelledError`.
    """
    manifest = _sample("manifest.json")
    with desk.workspace.transaction(desk.actor) as tx:
        for person in manifest["persons"]:
            tx.persons.ensure(person["name"], person["role"], person["organisation"])
        tx.set_engagement(_engagement())
    rows = list(_captures(manifest))
    items = [(candidate, declared) for _, candidate, declared in rows]
    results = dict(
        zip((path for path, _, _ in rows), import_items(desk, items, progress=progress, cancel=cancel), strict=True)
    )
    refused = [each for each in results.values() if each.status != "imported"]
    if refused:
        raise _unimported(refused[0])
    _describe(desk, manifest, results)
    return results


def _unimported(refused: ImportResult) -> ClausemarkError:
    """Return why the archive cannot be imported; a full disk is no fault of the archive."""
    if refused.reason == "disk-full" and refused.message is not None:
        return WorkspaceUnavailableError(refused.message, reason=refused.reason)
    message = phrase("The sample archive cannot be imported: {refused}", refused=refused.message)
    return ClausemarkError(message, reason="samples-damaged")


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
                raise ClausemarkError(phrase("The sample archive lost a document."), reason="samples-damaged")
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


def review_samples(desk: Desk, imported: dict[str, ImportResult]) -> None:
    """Import the sample reviews and what they put out of scope."""
    folder = resource_path("samples", "reviews")
    results = list(import_review_files(desk, sorted(folder.glob("*.json"))))
    refused = [f"{each.file} {each.finding}: {each.message}" for each in results if each.status == "refused"]
    if refused:
        raise ClausemarkError(
            phrase("The sample reviews cannot be imported: {refused}", refused=refused[0]), reason="samples-damaged"
        )
    for exclusion in _sample("scope.json")["exclusions"]:
        version = imported[exclusion["document"]].version
        if version is not None:
            _exclude(replace(desk, actor=exclusion["by"]), version, exclusion)


def approve_samples(desk: Desk, *, leave: int = 0) -> None:
    """Let each sample reviewer approve the other's work, but for the last `leave` documents."""
    versions = _latest(desk)
    for version in versions[: len(versions) - leave]:
        sign(replace(desk, actor=_other_reviewer(desk, version)), version, ReviewAct.APPROVED)


def hand_on_samples(desk: Desk, *, last: int) -> None:
    """Let the preparers of the last documents mark their findings as prepared: they wait for a second person then."""
    for version in _latest(desk)[-last:]:
        sign(replace(desk, actor=_preparer(desk, version)), version, ReviewAct.PREPARED)


def open_sample(path: Path, actor: str, clock: Clock, progress: Progress, cancel: CancelToken) -> None:
    """Make a workspace of the sample archive to try things out in: signed off in part, the rest prepared or in draft.

    Raises as `Workspace.create` and `import_samples` do; then no file is left behind.
    """
    workspace = Workspace.create(path, passphrase=None, clock=clock, actor=actor)
    try:
        with workspace:
            desk = Desk(workspace, ARCHIVIST, clock, Law())
            review_samples(desk, import_samples(desk, progress, cancel))
            approve_samples(desk, leave=3)
            hand_on_samples(desk, last=2)
    except BaseException:
        remove_workspace(path)
        raise


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


def _preparer(desk: Desk, version: VersionId) -> str:
    with desk.workspace.reading() as view:
        return view.persons.get(next(view.findings.of_version(version)).prepared_by).name


def _other_reviewer(desk: Desk, version: VersionId) -> str:
    """Return the sample reviewer who prepared nothing of a version."""
    with desk.workspace.reading() as view:
        preparers = {finding.prepared_by for finding in view.findings.of_version(version)}
        return next(
            person.name for person in view.persons.all() if person.role == "reviewer" and person.id not in preparers
        )
