"""The mappings that carry a set relation, as an OSCAL 1.2.2 mapping collection (JSON).

The form is that of the metaschemas `oscal_mapping` and `oscal_mapping-common` of OSCAL 1.2. Neither a reviewed
document nor a law is an OSCAL catalog; each is a resource of the back matter, and remarks say so.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from clausepack.pack import Exhibit, Finding, InstrumentRow, MappingRow, Pack
from clausepack.workbook.rows.strm import set_mappings

VERSION = "1.2.2"
_NAMESPACE = uuid.UUID("6f1c6c8e-0f0e-5d51-9a53-0c8f2f1b7a10")
"""Root of the name-based identifiers, so that the same pack gives the same ones."""
_NS = "urn:clausemark:oscal"
_RATIONALES = frozenset(("syntactic", "semantic", "functional"))
_STATUSES = {"FINAL": "complete", "DRAFT": "draft", "INCOMPLETE": "not-complete"}

Groups = dict[tuple[str, str], list[tuple[Finding, MappingRow]]]


def mapping_collection(pack: Pack) -> dict[str, Any] | None:
    """Return the collection, None when no mapping carries a set relation: an empty one would not be valid."""
    groups = _grouped(pack)
    if not groups:
        return None
    exhibits = {item.number: item for item in pack.exhibits}
    instruments = {item.id: item for item in pack.instruments}
    used = [exhibits[number] for number in dict.fromkeys(number for number, _ in groups)]
    cited = [instruments[name] for name in dict.fromkeys(name for _, name in groups)]
    return {
        "mapping-collection": {
            "uuid": _id(pack, "collection"),
            "metadata": _metadata(pack),
            "provenance": _provenance(pack),
            "mappings": [_mapping(pack, *group, members) for group, members in groups.items()],
            "back-matter": {
                "resources": [
                    *(_document(pack, exhibit) for exhibit in used),
                    *(_law(pack, instrument) for instrument in cited),
                ]
            },
        }
    }


def _grouped(pack: Pack) -> Groups:
    """Return the mappings by exhibit and instrument, in the order of the findings."""
    instruments = {item.id: item.instrument for item in pack.citations}
    groups: Groups = {}
    for finding, mapping in set_mappings(pack):
        groups.setdefault((finding.exhibit, instruments[mapping.citation_id]), []).append((finding, mapping))
    return groups


def _metadata(pack: Pack) -> dict[str, Any]:
    return {
        "title": f"Set-relationship mappings of {pack.id}: {pack.title}",
        "last-modified": pack.frozen_at,
        "version": pack.id,
        "oscal-version": VERSION,
        "remarks": pack.one_line,
    }


def _provenance(pack: Pack) -> dict[str, Any]:
    return {
        "method": "human",
        "matching-rationale": "semantic",
        "status": _STATUSES.get(pack.status, "draft"),
        "mapping-description": (
            "Provisions of archived documents mapped by reviewers to citations of law. Only mappings for which a "
            "reviewer stated a set relation are here; nothing follows from what is not mapped."
        ),
    }


def _mapping(pack: Pack, number: str, instrument: str, members: list[tuple[Finding, MappingRow]]) -> dict[str, Any]:
    return {
        "uuid": _id(pack, f"mapping/{number}/{instrument}"),
        "source-resource": {"type": "catalog", "href": f"#{_id(pack, f'exhibit/{number}')}"},
        "target-resource": {"type": "catalog", "href": f"#{_id(pack, f'instrument/{instrument}')}"},
        "maps": [_map(pack, finding, mapping) for finding, mapping in members],
    }


def _map(pack: Pack, finding: Finding, mapping: MappingRow) -> dict[str, Any]:
    """Return one entry; a rationale that OSCAL has no word for is told as a property."""
    excerpt = finding.excerpt
    sources = excerpt.provisions if excerpt is not None and excerpt.provisions else (finding.id,)
    value: dict[str, Any] = {
        "uuid": _id(pack, f"map/{mapping.id}"),
        "relationship": mapping.set_relation,
        "sources": [{"type": "statement", "id-ref": each} for each in sources],
        "targets": [{"type": "control", "id-ref": mapping.citation_id}],
        "confidence-score": {"category": finding.confidence},
        "props": _props(
            {
                "finding": finding.id,
                "legal-relation": mapping.relation,
                "rationale": mapping.rationale,
                "strength": str(mapping.strength),
                "method": mapping.method,
                "as-of": mapping.as_of,
            }
        ),
    }
    if mapping.rationale in _RATIONALES:
        value["matching-rationale"] = mapping.rationale
    if mapping.reason.strip():
        value["remarks"] = mapping.reason
    return value


def _document(pack: Pack, exhibit: Exhibit) -> dict[str, Any]:
    return {
        "uuid": _id(pack, f"exhibit/{exhibit.number}"),
        "title": f"{exhibit.number}: {exhibit.platform}, {exhibit.document}, captured {exhibit.captured_at}",
        "rlinks": [
            {
                "href": f"../{exhibit.source_path}",
                "media-type": exhibit.media_type,
                "hashes": [{"algorithm": "SHA-256", "value": exhibit.sha256}],
            }
        ],
        "remarks": "An archived document, no OSCAL catalog; identifiers are those of its provisions in the pack.",
    }


def _law(pack: Pack, instrument: InstrumentRow) -> dict[str, Any]:
    value: dict[str, Any] = {
        "uuid": _id(pack, f"instrument/{instrument.id}"),
        "title": instrument.full_title,
        "remarks": "A legal instrument, no OSCAL catalog; identifiers are those of its citations in the pack.",
    }
    if instrument.official_url:
        value["rlinks"] = [{"href": instrument.official_url}]
    return value


def _props(values: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "ns": _NS, "value": value} for name, value in values.items() if value.strip()]


def _id(pack: Pack, name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{pack.id}/{name}"))
