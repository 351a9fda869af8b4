"""The engagement: why the work is done, for whom, under which law and mark."""

from __future__ import annotations

from dataclasses import dataclass

ENGAGEMENT = "eng-0001"
"""The record of it in the ledger; a workspace has one."""


@dataclass(frozen=True, slots=True)
class Engagement:
    """What the cover and the disclaimers are filled from; an empty value is a gap and said to be one.

    `jurisdictions` are those considered; `period` is free text or `from/to` dates; `relationship` maps are
    free text: the preparer's relation to the platforms. `logo` is the hash of a stored picture. `retain_until` is the
    last ISO day on which everything is kept at least; `hold_reason` says why the hold was set, or released.
    """

    title: str = ""
    organisation: str = ""
    addressee: str = ""
    purpose: str = ""
    jurisdictions: tuple[str, ...] = ()
    period_from: str = ""
    period_to: str = ""
    relationship: str = ""
    confidentiality: str = ""
    distribution: str = ""
    retention: str = ""
    legal_hold: bool = False
    language: str = "en"
    paper: str = "a4"
    logo_sha256: str = ""
    retain_until: str = ""
    hold_reason: str = ""
    row_version: int = 1
