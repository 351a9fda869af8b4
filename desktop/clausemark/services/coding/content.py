"""What a person can change of a finding, and what coding acts on: a finding, or a passage that has none yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from clausemark.archive.identifiers import FindingId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.provisions.provision import ProvisionSpan
from clausemark.regulations.vocabulary import Basis, Confidence, FindingState, MappingMethod, Origin, Polarity
from clausemark.review.finding import Finding, Judgement, Mapping, Target
from clausemark.review.wording import readable_name

_NUMBER = re.compile(r"^(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+(?=\S)")
_TITLE = 80
"""Characters of a proposed title at most."""


@dataclass(frozen=True, slots=True)
class Content:
    """A revision of a finding without its number, its author and its moment."""

    target: Target
    judgement: Judgement
    mappings: tuple[Mapping, ...]
    state: FindingState
    origin: Origin


@dataclass(frozen=True, slots=True)
class Subject:
    """A finding as it was seen, or the passage that a new one would be about (`finding` None).

    `where` names it in the names of acts and in sentences: “4.2”, or “f-003”.
    """

    where: str
    content: Content
    finding: FindingId | None = None


def content_of(finding: Finding) -> Content:
    """Return what a person can change of a finding."""
    return Content(finding.target, finding.judgement, finding.mappings, finding.state, finding.origin)


def subject_of(finding: Finding, where: str = "") -> Subject:
    """Return a finding as the subject of acts."""
    return Subject(where or finding.label, content_of(finding), finding.id)


def new_subject(target: Target, title: str, where: str) -> Subject:
    """Return a passage as the subject of acts: the first of them begins its finding.

    What nobody has judged stays open: no category, no severity, no opt-out; the rest is as one would put it first.
    """
    judgement = Judgement(
        title=title,
        categories=(),
        polarity=Polarity.ADVERSE,
        severity=None,
        factors=(),
        severity_reason="",
        what_it_says="",
        why_it_matters="",
        user_impact="",
        affected_groups=(),
        opt_out=None,
        what_users_can_do="",
        notes=(),
        confidence=Confidence.MEDIUM,
        basis=Basis.EXPLICIT,
    )
    return Subject(where, Content(target, judgement, (), FindingState.DRAFT, Origin.HUMAN))


def where_of(span: ProvisionSpan) -> str:
    """Return how a provision is called: its number, else its place."""
    return (span.number or "").rstrip(".") or phrase("provision {ordinal}", ordinal=span.ordinal)


def title_of(span: ProvisionSpan) -> str:
    """Return the title that a finding gets until a person gives it another; clauses under one heading differ in it."""
    first = " ".join(span.text.split())
    heading = " ".join(span.heading_path[-1].split()) if span.heading_path else ""
    number = (span.number or "").rstrip(".")
    if heading and number:
        words = f"{number} {_NUMBER.sub('', heading)}"
    else:
        words = f"{heading}: {first}" if heading else first
    words = readable_name(words[: 4 * _TITLE])
    return words if len(words) <= _TITLE else f"{words[:_TITLE].rsplit(' ', 1)[0]} …"


def worked_on(content: Content, **changes: object) -> Content:
    """Return a content as a person changed it: what was rejected or merely suggested is a draft again.

    What a tool began stays marked as such. Raises `RuleRefusedError` (`finding-superseded`).
    """
    if content.state is FindingState.SUPERSEDED:
        message = phrase("This finding was superseded. Work on the finding that took its place.")
        raise RuleRefusedError(message, reason="finding-superseded")
    origin = Origin.TOOL_EDITED if content.origin is Origin.TOOL else content.origin
    return replace(content, state=FindingState.DRAFT, origin=origin, **changes)  # type: ignore[arg-type]


def touched_by_hand(mapping: Mapping) -> Mapping:
    """Return a mapping that a person changed: one by a tool is then work of both."""
    made_by_tool = mapping.method is MappingMethod.AUTOMATION
    return replace(mapping, method=MappingMethod.HYBRID) if made_by_tool else mapping
