"""Law that changed under findings: mappings whose catalogue entry is no longer the one the reviewer saw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId, FindingId, VersionId
from clausemark.review.finding import Finding
from clausemark.review.reconciliation import is_judged
from clausemark.services.desk import Desk


@dataclass(frozen=True, slots=True)
class LawChange:
    """A citation whose entry changed since it was mapped, and the findings that rest on the entry of then.

    `now` is None where the catalogue no longer has the citation. `as_of` are the dates of the mappings, in order.
    """

    citation: CitationId
    title: str
    seen: Sha256
    now: Sha256 | None
    as_of: tuple[str, ...]
    findings: tuple[FindingId, ...]
    versions: tuple[VersionId, ...]


def law_changes(desk: Desk) -> tuple[LawChange, ...]:
    """Return every entry that changed under a judged finding, in order of citation: those findings are stale."""
    law, catalogue = desk.law.hashes, desk.law.catalogue
    found = []
    with desk.workspace.reading() as view:
        for citation, seen in view.findings.cited_entries():
            now = law.get(citation)
            if now == seen:
                continue
            resting = [
                each for each in view.findings.citing(citation) if is_judged(each) and _rests_on(each, citation, seen)
            ]
            if resting:
                title = (catalogue.citation(citation).heading or "") if catalogue.has_citation(citation) else ""
                found.append(_change(citation, title, seen, now, resting))
    return tuple(found)


def _rests_on(finding: Finding, citation: CitationId, seen: Sha256) -> bool:
    return any(each.citation == citation and each.entry_sha256 == seen for each in finding.mappings)


def _change(
    citation: CitationId, title: str, seen: Sha256, now: Sha256 | None, resting: Iterable[Finding]
) -> LawChange:
    findings = sorted(resting, key=lambda each: each.id)
    dates = {each.as_of for item in findings for each in item.mappings if each.citation == citation}
    versions = dict.fromkeys(each.target.version for each in findings)
    return LawChange(
        citation, title, seen, now, tuple(sorted(dates)), tuple(each.id for each in findings), tuple(versions)
    )
