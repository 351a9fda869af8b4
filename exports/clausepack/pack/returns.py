"""What came back in workbooks of earlier packs, and what differs from the pack named."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LegalComment:
    """A comment or note that legal put on a cell; author and UTC are empty where the file names none."""

    column: str
    by: str
    utc: str
    text: str


@dataclass(frozen=True, slots=True)
class LegalRow:
    """What the legal team said of a finding and one of its citations in a returned workbook.

    `citation_id` is empty for a finding without a citation. `decision` is accept, change, reject, escalate or empty;
    `decided_by` and `decided_on` are as the sheet says. The proposals and `owner` belong to the finding and are alike
    in all of its rows. `line` says it in one sentence, ready to print.
    """

    finding: str
    citation_id: str
    decision: str
    decided_by: str
    decided_on: str
    comment: str
    due: str
    proposed_severity: str
    proposed_text: str
    owner: str
    comments: tuple[LegalComment, ...]
    line: str


@dataclass(frozen=True, slots=True)
class ReturnRecord:
    """A workbook that came back: which pack it was of, the file, who took it in, and what became of its cells."""

    id: str
    pack: str
    file_name: str
    sha256: str
    returned_by: str
    returned_at: str
    rows: int
    accepted: int
    conflicts: int
    refused: int
    missing: int
    unknown: int
    tampered: int


@dataclass(frozen=True, slots=True)
class ReturnIssue:
    """A cell of a returned workbook that was not simply taken.

    `outcome` is conflict or refused; `before` is what the record held, `after` what the sheet said. `settled` is
    accept, keep, ask, or empty while nobody has settled it.
    """

    id: str
    returned: str
    finding: str
    citation_id: str
    row_id: str
    column: str
    outcome: str
    before: str
    after: str
    reason: str
    settled: str
    settled_by: str
    settled_at: str
    note: str


@dataclass(frozen=True, slots=True)
class DeltaRow:
    """A finding, or one of its citations, that is not as it was in the earlier pack.

    `change` is new, changed, lapsed (an approval that stood then does not stand now) or withdrawn (not in this pack).
    `what` says in words what changed. `citation_id` is empty when the finding itself changed.
    """

    finding: str
    citation_id: str
    change: str
    what: str
    title: str
    severity_before: str | None
    severity_now: str | None


@dataclass(frozen=True, slots=True)
class Delta:
    """What changed since an earlier pack, worst first; `unchanged` counts the findings that are as they were."""

    pack: str
    digest: str
    frozen_at: str
    status: str
    rows: tuple[DeltaRow, ...]
    unchanged: int
