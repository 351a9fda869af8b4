"""Reads versions with the whole of their review from a workspace into a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clausemark.archive.identifiers import DocumentId, PlatformId, VersionId
from clausemark.archive.library import Document, Version
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Finding
from clausemark.review.four_eyes import preparer_ids
from clausemark.review.purge import Purge, PurgeState
from clausemark.review.reconciliation import PopulationMember, is_judged
from clausemark.services.assessing import UnderAssessment
from clausemark.services.dossier import Dossier, FindingFile, PlacedProvision, VersionFile
from clausemark.services.logos import logo_of
from clausemark.store.transaction import View


def gather_version(view: View, version: Version) -> VersionFile:
    """Return one version with its text, provisions and review.

    Raises `IntegrityError` when its stored text no longer has its hash.
    """
    document = view.documents.get(version.document)
    capture = view.captures.get(version.capture)
    return VersionFile(
        version=version,
        document=document,
        platform=view.platforms.get(document.platform),
        capture=capture,
        custody=view.custody.of_capture(capture.id),
        text=view.texts.text(version.id, version.text_sha256),
        provisions=tuple(PlacedProvision(each.id, each.span) for each in view.provisions.of_version(version.id)),
        findings=gather_findings(view, version.id),
        exclusions=view.scope.of_version(version.id),
        steps=view.steps.of_whole_version(version.id),
        open_items=view.open_items.of_version_alone(version.id),
        warnings=(version.note,) if version.note else (),
    )


def gather_to_assess(view: View, version: Version) -> UnderAssessment:
    """Return what is looked at to tell how a version stands, and no more; raises as `gather_version`."""
    return UnderAssessment(
        version=version,
        text=view.texts.text(version.id, version.text_sha256),
        population=tuple(PopulationMember(*each) for each in view.provisions.ordinals(version.id)),
        findings=gather_findings(view, version.id),
        exclusions=view.scope.of_version(version.id),
        steps=view.steps.of_whole_version(version.id),
    )


def gather_findings(view: View, version: VersionId) -> tuple[FindingFile, ...]:
    """Return the findings of a version with everything said about them, in as many queries for one as for many."""
    revisions, steps = view.findings.revisions_in(version), view.steps.by_finding(version)
    dissents, open_items = view.dissents.by_finding(version), view.open_items.by_finding(version)
    return tuple(
        FindingFile(
            finding=each,
            revisions=revisions[each.id],
            preparers=frozenset(preparer_ids(revisions[each.id])),
            steps=steps.get(each.id, ()),
            dissents=dissents.get(each.id, ()),
            open_items=open_items.get(each.id, ()),
        )
        for each in view.findings.of_version(version)
    )


def gather_finding(view: View, finding: Finding) -> FindingFile:
    """Return one finding with everything said about it, however many others its version has."""
    revisions = view.findings.revisions(finding.id)
    return FindingFile(
        finding=finding,
        revisions=revisions,
        preparers=frozenset(preparer_ids(revisions)),
        steps=view.steps.of_finding(finding.id),
        dissents=view.dissents.of_finding(finding.id),
        open_items=view.open_items.of_finding(finding.id),
    )


def gather(view: View, versions: Iterable[Version]) -> Dossier:
    """Return the dossier of a selection: its versions, and those that its comparisons point to."""
    reviewed = tuple(gather_version(view, version) for version in versions)
    inside = {file.version.id for file in reviewed}
    findings = {entry.finding.id for file in reviewed for entry in file.findings}
    comparisons = tuple(
        item for item in view.comparisons.all() if any(member.finding in findings for member in item.members)
    )
    compared = tuple(gather_version(view, view.versions.get(each)) for each in _foreign(view, comparisons, inside))
    returns = tuple(
        item for pack in view.packs.all() if inside & set(pack.selection) for item in view.returns.of_pack(pack.id)
    )
    documents = {file.document.id: file.document for file in (*reviewed, *compared)}
    return Dossier(
        engagement=view.engagement(),
        persons={person.id: person for person in view.persons.all()},
        reviewed=reviewed,
        compared=compared,
        history={key: view.versions.of_document(key) for key in sorted(documents)},
        comparisons=comparisons,
        events=tuple(view.ledger.events()),
        legal=tuple(each for each in view.legal.all() if each.finding in findings),
        returns=returns,
        returned_entries=tuple(each for item in returns for each in view.returned_entries.of_return(item.id)),
        logo=logo_of(view),
        purges=tuple(_purges(view, {document.platform for document in documents.values()})),
    )


def _purges(view: View, platforms: set[PlatformId]) -> Iterator[Purge]:
    """Yield the purges that were carried out on documents of platforms."""
    for each in view.purges.all():
        if each.state is PurgeState.DONE and view.documents.get(each.document).platform in platforms:
            yield each


def _foreign(view: View, comparisons: Iterable[Comparison], inside: set[VersionId]) -> list[VersionId]:
    """Return the versions outside the selection that comparisons need, in order of their identifiers."""
    needed = {view.findings.get(member.finding).target.version for item in comparisons for member in item.members}
    return sorted(needed - inside)


def find_version(view: View, text: str) -> Version:
    """Return the version that an identifier, a document title or a file name names.

    A title names the document's latest version that is no broken capture, a file name the last one of its bytes.
    Raises `UsageError` (`unknown-id`, `ambiguous-name`).
    """
    if text.startswith("ver-"):
        return _standing(view, text)
    named = [version for capture in view.captures.named(text) for version in view.versions.of_capture(capture.id)]
    if len({each.capture for each in named}) == 1:
        return max(named, key=lambda each: each.ordinal)  # the last, of a capture that was extracted anew
    document = find_document(view, text)
    latest = view.versions.latest(document.id, sound=True) or view.versions.latest(document.id)
    if latest is None:
        raise UsageError(phrase("{title} has no version yet. Import one.", title=document.title), reason="unknown-id")
    return latest


def _standing(view: View, identifier: str) -> Version:
    version = view.versions.get(identifier)
    if view.versions.is_removed(identifier):
        message = phrase(
            "{identifier} was taken out of the workspace again. `clausemark documents` lists what is there.",
            identifier=identifier,
        )
        raise UsageError(message, reason="unknown-id")
    return version


def find_document(view: View, text: str) -> Document:
    """Return the document that an identifier, a title, or “platform title” names.

    Raises `UsageError` (`unknown-id`, `ambiguous-name`).
    """
    if text.startswith("doc-"):
        return view.documents.get(text)
    wanted = " ".join(text.casefold().split())
    documents = list(view.documents.all())
    titled = [each for each in documents if wanted in _titles(view, each)]
    found = titled or [each for each in documents if wanted in _kinds(view, each)]
    if len(found) == 1:
        return found[0]
    if not found:
        message = phrase("There is no document “{text}”. `clausemark documents` lists those that there are.", text=text)
        raise UsageError(message, reason="unknown-id")
    choices = ", ".join(f"{each.id} ({view.platforms.get(each.platform).name} {each.title})" for each in found)
    raise UsageError(
        phrase("“{text}” names several documents: {choices}. Use an identifier.", text=text, choices=choices),
        reason="ambiguous-name",
    )


def _titles(view: View, document: Document) -> set[str]:
    return _named(document.title, view.platforms.get(document.platform).name)


def _kinds(view: View, document: Document) -> set[str]:
    return _named(document.terms_type, view.platforms.get(document.platform).name)


def _named(words: str, platform: str) -> set[str]:
    """Return the ways in which a person may write what a document is called, in small letters."""
    return {" ".join(name.casefold().split()) for name in (words, f"{platform} {words}")}


def latest_judged(view: View, document: DocumentId) -> tuple[Version, list[Finding]] | None:
    """Return the latest version of a document that has judged findings, with them; None when none has."""
    for version in reversed(view.versions.of_document(document)):
        judged = [each for each in view.findings.of_version(version.id) if is_judged(each)]
        if judged:
            return version, judged
    return None
