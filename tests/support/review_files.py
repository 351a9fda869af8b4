"""Builds review and comparisons files as plain JSON values, so that tests can spoil one thing at a time."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from support.review_builders import CAPTURE, CITATION, SENTENCE

FACTORS = ("rights_waived", "opt_out", "breadth", "exposure", "discretion")


def finding_json(label: str = "f-001", **changes: Any) -> dict[str, Any]:
    """Return a finding on the sentence of the builders' text, changed where asked."""
    content: dict[str, Any] = {
        "id": label,
        "target": {"exact": SENTENCE},
        "title": "Access may end at once",
        "categories": ["termination-suspension"],
        "polarity": "adverse",
        "severity": "medium",
        "factors": {name: {"score": 1, "reason": "a reason"} for name in FACTORS},
        "severity_reason": "Access ends without warning.",
        "what_it_says": "Access may be ended at any time.",
        "why_it_matters": "People may lose their work.",
        "user_impact": "Files may be out of reach.",
        "affected_groups": ["account holders"],
        "opt_out": {"state": "no", "how": "none is offered"},
        "what_users_can_do": "Keep copies.",
        "interpretive_note": [{"kind": "statement", "text": "No notice is promised."}],
        "confidence": "high",
        "basis": "explicit",
        "mappings": [mapping_json()],
    }
    return {**content, **changes}


def omission_json(label: str = "f-001", *terms: str, **changes: Any) -> dict[str, Any]:
    """Return a finding that says that something is missing."""
    missing = {"target": None, "searched_for": list(terms or ("refund",)), "mappings": [mapping_json(relation="omits")]}
    return finding_json(label, **{**missing, **changes})


def mapping_json(**changes: Any) -> dict[str, Any]:
    """Return a mapping, changed where asked."""
    content = {
        "citation": CITATION,
        "relation": "constrained-by",
        "rationale": "legal judgement",
        "strength": 5,
        "reason": "Keeping has a limit.",
    }
    return {**content, **changes}


def review_json(*findings: Any, **changes: Any) -> dict[str, Any]:
    """Return a review file about the builders' text."""
    content = {
        "schema": "clausemark.review/1",
        "document": {
            "platform": "Lantern",
            "title": "Lantern Terms",
            "terms_type": "Terms of Service",
            "language": "en",
        },
        "source": {"path": "Lantern/Terms of Service/2026-03-02.txt", "sha256": CAPTURE},
        "prepared_by": {"name": "Ada Quill", "role": "compliance analyst", "utc": "2026-03-02T12:00:00Z"},
        "findings": list(findings),
    }
    return {**content, **changes}


def comparisons_json(*groups: Any, **changes: Any) -> dict[str, Any]:
    """Return a comparisons file."""
    content = {
        "schema": "clausemark.comparisons/1",
        "prepared_by": {"name": "Ben Marsh", "role": "counsel", "utc": "2026-03-03T09:00:00Z"},
        "comparisons": list(groups),
    }
    return {**content, **changes}


def group_json(label: str = "c-001", **changes: Any) -> dict[str, Any]:
    """Return a group of two members."""
    members = [
        {
            "platform": "Lantern",
            "review": "lantern.review.json",
            "finding": "f-001",
            "verdict": None,
            "reason": "Reference.",
        },
        {
            "platform": "Harbour",
            "review": "harbour.review.json",
            "finding": "f-004",
            "verdict": "broader",
            "reason": "No end.",
        },
    ]
    content = {
        "id": label,
        "category": "termination-suspension",
        "criterion": "how soon access may end",
        "members": deepcopy(members),
    }
    return {**content, **changes}


def as_bytes(content: Any) -> bytes:
    """Return the JSON of a value as a file would hold it."""
    return json.dumps(content, ensure_ascii=False).encode("utf-8")
