"""The form of an OSCAL mapping collection in JSON, written from the OSCAL 1.2.2 model as far as packs use it.

Closed objects: a key that the model does not have is an error, and so is a missing one that it requires.
"""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string", "pattern": r"^\S(.*\S)?$"}
_MARKUP = {"type": "string", "minLength": 1}
_TOKEN = {"type": "string", "pattern": r"^[^\W\d][\w.\-]*$"}
_URI = {"type": "string", "pattern": r"^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$"}
_UUID = {
    "type": "string",
    "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$",
}
_MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}


def _closed(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _some(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "items": items}


_PROPS = _some(
    _closed({"name": _TOKEN, "value": _TEXT}, {"ns": _URI, "uuid": _UUID, "class": _TOKEN, "remarks": _MARKUP})
)
_LINKS = _some(_closed({"href": {"type": "string", "minLength": 1}}, {"rel": _TOKEN, "text": _TEXT}))
_METHOD = {"enum": ["human", "automation", "hybrid"]}
_RATIONALE = {"enum": ["syntactic", "semantic", "functional"]}
_STATUS = {"enum": ["complete", "not-complete", "draft", "deprecated", "superseded"]}
_RELATIONSHIP = {
    "enum": ["equivalent-to", "equal-to", "subset-of", "superset-of", "intersects-with", "no-relationship"]
}
_CONFIDENCE = _closed({}, {"category": _TEXT, "percentage": {"type": "number", "minimum": 0, "maximum": 1}})
_ITEM = _closed(
    {"type": {"enum": ["control", "statement"]}, "id-ref": _TEXT},
    {"props": _PROPS, "links": _LINKS, "remarks": _MARKUP},
)
_MAP = _closed(
    {"uuid": _UUID, "relationship": _RELATIONSHIP, "sources": _some(_ITEM), "targets": _some(_ITEM)},
    {
        "ns": _URI,
        "matching-rationale": _RATIONALE,
        "confidence-score": _CONFIDENCE,
        "props": _PROPS,
        "links": _LINKS,
        "remarks": _MARKUP,
    },
)
_RESOURCE_REFERENCE = _closed(
    {"type": {"enum": ["catalog", "profile"]}, "href": {"type": "string", "minLength": 1}},
    {"props": _PROPS, "links": _LINKS, "remarks": _MARKUP},
)
_MAPPING = _closed(
    {
        "uuid": _UUID,
        "source-resource": _RESOURCE_REFERENCE,
        "target-resource": _RESOURCE_REFERENCE,
        "maps": _some(_MAP),
    },
    {"method": _METHOD, "matching-rationale": _RATIONALE, "status": _STATUS, "props": _PROPS, "remarks": _MARKUP},
)
_METADATA = _closed(
    {"title": _MARKUP, "last-modified": _MOMENT, "version": _TEXT, "oscal-version": {"const": "1.2.2"}},
    {"published": _MOMENT, "props": _PROPS, "links": _LINKS, "remarks": _MARKUP},
)
_PROVENANCE = _closed(
    {"method": _METHOD, "matching-rationale": _RATIONALE, "status": _STATUS, "mapping-description": _MARKUP},
    {"confidence-score": _CONFIDENCE, "props": _PROPS, "links": _LINKS, "remarks": _MARKUP},
)
_HASH = _closed({"algorithm": {"const": "SHA-256"}, "value": {"type": "string", "pattern": "^[0-9a-fA-F]{64}$"}})
_RLINK = _closed({"href": {"type": "string", "minLength": 1}}, {"media-type": _TEXT, "hashes": _some(_HASH)})
_RESOURCE = _closed(
    {"uuid": _UUID},
    {"title": _MARKUP, "description": _MARKUP, "props": _PROPS, "rlinks": _some(_RLINK), "remarks": _MARKUP},
)
MAPPING_COLLECTION = _closed(
    {
        "mapping-collection": _closed(
            {"uuid": _UUID, "metadata": _METADATA, "provenance": _PROVENANCE, "mappings": _some(_MAPPING)},
            {"back-matter": _closed({}, {"resources": _some(_RESOURCE)})},
        )
    },
    {"$schema": {"type": "string"}},
)
