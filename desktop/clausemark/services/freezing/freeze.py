"""The freeze: a selection, gathered, gated, assessed and kept as one immutable pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import DocumentId, FindingId, PackId, VersionId
from clausemark.archive.library import Version
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.phrases import listed, phrase
from clausemark.regulations.vocabulary import PackStatus
from clausemark.review.status import FindingStanding, Status, VersionStanding, pack_status
from clausemark.services.assessing import VersionAssessment, assess_version
from clausemark.services.desk import Desk
from clausemark.services.dossier import Dossier, VersionFile
from clausemark.services.freezing.build import Reference, Standing, build_pack
from clausemark.services.freezing.changes import change_rows
from clausemark.services.freezing.definitions import defined_terms
from clausemark.services.freezing.delta import with_delta
from clausemark.services.freezing.gate import Gate, verbatim_gate
from clausemark.services.freezing.order import FreezeOrder
from clausemark.services.freezing.timelines import transition_kinds, with_timelines
from clausemark.services.freezing.wording import Wording
from clausemark.services.gathering import find_document, find_version, gather
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.store.packs import PackEntry
from clausemark.store.transaction import View
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.pack import Pack, PackVersion

_MOST_TOLD = 6
"""Reasons why a pack is incomplete that a refusal names; the preview of an export lists all."""


@dataclass(frozen=True, slots=True)
class Selected:
    """What a pack is to hold: documents (their latest sound version) and single versions; none means all documents.

    `since` names an earlier pack to compare with. Paper and language are those of the engagement when
    None. `certificates` asks for drafts of certificates. `finding` leaves out what another finding is compared with.
    """

    documents: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    paper: str | None = None
    since: str | None = None
    language: str | None = None
    certificates: bool = False
    finding: FindingId | None = None


@dataclass(frozen=True, slots=True)
class Frozen:
    """A pack that was frozen."""

    pack: PackId
    status: PackStatus
    digest: Sha256
    exhibits: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """A pack that passed every gate and is not kept yet; `data` is its canonical JSON."""

    entry: PackEntry
    frozen: Frozen
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A pack as it would be frozen now; nothing of it is kept. `data` is its canonical JSON."""

    order: FreezeOrder
    dossier: Dossier
    status: Status
    pack: Pack
    data: bytes


def freeze(
    desk: Desk,
    selected: Selected,
    *,
    allow_incomplete: bool = True,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Frozen:
    """Freeze a selection; nothing of it changes afterwards. `progress` counts sources read again.

    Raises `IntegrityError` when an excerpt or its source does not pass the verbatim gate, `RuleRefusedError`
    (`pack-incomplete`) when the sums do not close and that is not allowed.
    """
    return keep(desk, ready(desk, selected, allow_incomplete=allow_incomplete, progress=progress, cancel=cancel))


def ready(
    desk: Desk,
    selected: Selected,
    *,
    allow_incomplete: bool = True,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Ready:
    """Do all of `freeze` but keeping the pack; reads the workspace only, so that another process can do it."""
    made = draw_up(desk, selected, progress=progress, cancel=cancel)
    status, order = made.status, made.order
    if status.status is PackStatus.INCOMPLETE and not allow_incomplete:
        raise RuleRefusedError(_incomplete(status.reasons), reason="pack-incomplete")
    digest = Sha256(root_hash(made.data))
    entry = PackEntry(
        order.pack_id, digest, status.status.value, order.frozen_at, order.frozen_by, tuple(order.versions)
    )
    return Ready(
        entry, Frozen(order.pack_id, status.status, digest, len(made.dossier.files()), status.reasons), made.data
    )


def keep(desk: Desk, made: Ready) -> Frozen:
    """Keep a pack that is ready, all of it or nothing."""
    with desk.workspace.transaction(desk.actor) as tx:
        tx.packs.add(made.entry, made.data)
    return made.frozen


def _incomplete(reasons: Sequence[str]) -> str:
    told, more = listed(reasons[:_MOST_TOLD], "; "), len(reasons) - _MOST_TOLD
    if more <= 0:
        return phrase("The pack would be INCOMPLETE: {reasons}. Mend that, or allow it.", reasons=told)
    return phrase(
        "The pack would be INCOMPLETE: {reasons}; reasons beside these: {more}. Mend that, or allow it.",
        reasons=told,
        more=more,
    )


def draw_up(
    desk: Desk, selected: Selected, *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Draft:
    """Return the pack of a selection without keeping it, having passed the verbatim gate as a freeze does."""
    heard, token = progress or Silent(), cancel or CancelToken()
    return draft(desk, selected, lambda view, dossier: verbatim_gate(view, dossier, heard, token), in_full=True)


def draft(desk: Desk, selected: Selected, gate: Gate, *, in_full: bool = False) -> Draft:
    """Return the pack of a selection as it would be frozen now; raises as `freeze` and the gate do.

    A freeze compares each version with the one before and quotes definitions, which a preview can do without.
    """
    with desk.workspace.reading() as view:
        versions = _versions(view, selected)
        dossier = gather(view, versions)
        if selected.finding is not None:
            dossier = dossier.about(selected.finding)
        history = view.packs.all()
        pack_id = view.packs.next_id(desk.clock.now().year)
        earlier = None if selected.since is None else view.packs.get(selected.since)
        waived = gate(view, dossier)
        wording = Wording(selected.language or dossier.engagement.language)
        changes = change_rows(view, dossier, wording.said) if in_full else ()
        definitions = defined_terms(view, dossier) if in_full else ()
        kinds = transition_kinds(view, dossier, changes) if in_full else None
    assessed = _assess(desk, dossier)
    status = _status(assessed, dossier, waived)
    order = _order(desk, selected, dossier, versions, pack_id)
    standing = _standing(status, history, dossier)
    reference = Reference(desk.law.catalogue, desk.law.vocabulary, wording)
    pack = replace(build_pack(order, dossier, assessed, reference, standing), changes=changes, definitions=definitions)
    if kinds is not None:
        pack = with_timelines(pack, dossier, kinds)
    if earlier is not None:
        pack = with_delta(pack, read_pack(earlier), Sha256(root_hash(earlier)), wording.said)
    return Draft(order, dossier, status, pack, pack_json(pack))


def _versions(view: View, selected: Selected) -> list[Version]:
    chosen = [find_version(view, name) for name in selected.versions]
    documents = [find_document(view, name) for name in selected.documents]
    if not chosen and not documents:
        documents = list(view.documents.all())
    for document in documents:
        latest = view.versions.latest(document.id, sound=True)
        chosen += [] if latest is None else [latest]
    if not chosen:
        raise UsageError(
            phrase("There is nothing to put into a pack. Import documents first."), reason="nothing-selected"
        )
    return list({version.id: version for version in chosen}.values())


def _assess(desk: Desk, dossier: Dossier) -> dict[VersionId, VersionAssessment]:
    hashes = desk.law.hashes
    return {file.version.id: assess_version(file, hashes, dossier.persons) for file in dossier.files()}


def _status(assessed: dict[VersionId, VersionAssessment], dossier: Dossier, waived: list[str]) -> Status:
    return pack_status([_version_standing(file, assessed[file.version.id]) for file in dossier.reviewed], waived)


def _version_standing(file: VersionFile, assessed: VersionAssessment) -> VersionStanding:
    findings = tuple(FindingStanding(each.finding.label, each.state, each.approvals) for each in assessed.findings)
    name = f"{file.platform.name}, {file.document.title} ({file.version.id})"
    return VersionStanding(name, assessed.reconciliation, findings, assessed.review)


def _order(
    desk: Desk, selected: Selected, dossier: Dossier, versions: Sequence[Version], pack_id: PackId
) -> FreezeOrder:
    documents = tuple(dict.fromkeys(DocumentId(each.document) for each in versions))
    return FreezeOrder(
        pack_id=pack_id,
        frozen_at=desk.clock.now(),
        frozen_by=desk.actor,
        query=_query(selected),
        documents=documents,
        versions=tuple(each.id for each in versions),
        paper=selected.paper or dossier.engagement.paper,
        language=selected.language or dossier.engagement.language,
        certificates=selected.certificates,
    )


def _query(selected: Selected) -> str:
    parts = [phrase("the latest version of {document}", document=name) for name in selected.documents]
    parts += [phrase("version {version}", version=name) for name in selected.versions]
    return listed(parts, "; ") if parts else phrase("the latest sound version of every document in the workspace")


def _standing(status: Status, history: Sequence[PackEntry], dossier: Dossier) -> Standing:
    ids = {file.version.id for file in dossier.reviewed}
    related = [each for each in history if ids & set(each.selection)]
    rows = tuple(
        PackVersion(each.id, f"{each.frozen_at:%Y-%m-%dT%H:%M:%SZ}", each.frozen_by, each.status, each.digest)
        for each in related
    )
    return Standing(status.status, status.reasons, rows, related[-1].id if related else None)
