"""Two versions side by side: lineage, redline and what the change amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.terms import LineageRelation
from clausemark.phrases import phrase
from clausemark.provisions.change import Assessment, Dated, Side, assess_change
from clausemark.provisions.document_redline import Passage, document_redline, elements_of
from clausemark.provisions.lineage import Link, PartLink, part_links, reads_same, trace
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.redline import Edit, Piece, Redline, redline
from clausemark.provisions.stated_dates import StatedDates
from clausemark.review.change import LinkDecision
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version
from clausemark.services.progress import CancelToken
from clausemark.store.transaction import Transaction, View

_PASSING = timedelta(days=31)
"""How long another text may stand before it is more than a variant of the page that passed."""


@dataclass(frozen=True, slots=True)
class Member:
    """One version of a transition, with its text and provisions as they are stored."""

    version: Version
    document: Document
    platform: Platform
    text: str
    found: Segmentation
    provisions: tuple[ProvisionId, ...]


@dataclass(frozen=True, slots=True)
class ProvisionPair:
    """A link by its provisions, None where the other side has no partner; `score` in hundredths."""

    old: ProvisionId | None
    new: ProvisionId | None
    link: Link


@dataclass(frozen=True, slots=True)
class Transition:
    """What became of a version in another one; redlines are made when asked for."""

    old: Member
    new: Member
    pairs: tuple[ProvisionPair, ...]
    assessment: Assessment

    def redline_of(self, pair: ProvisionPair) -> Redline:
        """Return the redline of one pair of provisions."""
        before = None if pair.link.old is None else self.old.found.provisions[pair.link.old].text
        after = None if pair.link.new is None else self.new.found.provisions[pair.link.new].text
        if before is None:
            return (Piece(Edit.ADDED, after or ""),)
        return (Piece(Edit.REMOVED, before),) if after is None else redline(before, after)

    def parts_of(self, pair: ProvisionPair) -> tuple[PartLink, ...]:
        """Return what became of the items and paragraphs inside a pair; none where one side is missing."""
        if pair.link.old is None or pair.link.new is None:
            return ()
        before, after = self.old.found.provisions[pair.link.old], self.new.found.provisions[pair.link.new]
        return part_links(before.text, after.text)

    def passages(self) -> tuple[Passage, ...]:
        """Return the redline of the whole document, headings and margins included."""
        one = elements_of(self.old.found, self.old.text)
        other = elements_of(self.new.found, self.new.text)
        return document_redline(one, other, [pair.link for pair in self.pairs])


def compare_versions(desk: Desk, old_name: str, new_name: str) -> Transition:
    """Return the transition between two versions, named by identifier, file name or document title.

    Raises `UsageError` (`unknown-id`, `ambiguous-name`), `IntegrityError` (`text-changed`).
    """
    with desk.workspace.reading() as view:
        old, new = find_version(view, old_name), find_version(view, new_name)
        return transition_of(view, old, new)


def transition_of(view: View, old: Version, new: Version) -> Transition:
    """Return the transition between two stored versions, as the rules propose it."""
    before, after = member_of(view, old), member_of(view, new)
    links = links_between(view, before, after)
    variant = passing_variant(view.versions.of_document(new.document), old, new)
    return Transition(
        before, after, pairs_of(before, after, links), assess_change(_dated(before), _dated(after), links, variant)
    )


def links_between(view: View, old: Member, new: Member, cancel: CancelToken | None = None) -> tuple[Link, ...]:
    """Return what became of every provision, as the rules propose it and persons decided.

    Raises `CancelledError` (`cancelled`).
    """
    proposed = trace(old.found.provisions, new.found.provisions, (cancel or CancelToken()).checkpoint)
    return with_decisions(old, new, proposed, view.links.between(old.version.id, new.version.id))


def member_of(view: View, version: Version) -> Member:
    """Return a version with its text, provisions and what stands around them."""
    document = view.documents.get(version.document)
    stored = view.provisions.of_version(version.id)
    found = Segmentation(
        version.segmenter_version,
        tuple(each.span for each in stored),
        tuple(view.provisions.headings(version.id)),
        tuple(view.provisions.boilerplate(version.id)),
    )
    text = view.texts.text(version.id, version.text_sha256)
    identifiers = tuple(each.id for each in stored)
    return Member(version, document, view.platforms.get(document.platform), text, found, identifiers)


class MembersInTurn:
    """Reads each version once where it stands in two transitions that follow each other."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._last: Member | None = None

    def read(self, version: Version) -> Member:
        """Return a version, the one read last without reading it again."""
        if self._last is None or self._last.version.id != version.id:
            self._last = member_of(self._view, version)
        return self._last


def with_decisions(
    old: Member, new: Member, links: Sequence[Link], decisions: Sequence[LinkDecision]
) -> tuple[Link, ...]:
    """Return links as persons decided on them; the latest word on an old provision holds over what rules propose."""
    at_old = {each: place for place, each in enumerate(old.provisions)}
    at_new = {each: place for place, each in enumerate(new.provisions)}
    said = {at_old[each.old]: each for each in decisions if each.old in at_old}
    if not said:
        return tuple(links)
    kept = [link for link in links if link.old not in said and link.old is not None]
    for place, decision in said.items():
        target = None if decision.new is None else at_new.get(decision.new)
        kept.append(_decided(old, new, place, target, decision))
    reached = {link.new for link in kept}
    added = [Link(None, n, LineageRelation.ADDED, 0) for n in range(len(new.provisions)) if n not in reached]
    ordered = [*kept, *added]
    return tuple(
        sorted(ordered, key=lambda link: (link.new is None, link.new or 0, -1 if link.old is None else link.old))
    )


def _decided(old: Member, new: Member, place: int, target: int | None, decision: LinkDecision) -> Link:
    if target is None:
        return Link(place, None, LineageRelation.REMOVED, 0)
    exact = old.found.provisions[place].text == new.found.provisions[target].text
    same = exact or reads_same(old.found.provisions[place].text, new.found.provisions[target].text)
    relation = decision.relation
    if not same and relation in (LineageRelation.UNCHANGED, LineageRelation.MOVED):
        relation = LineageRelation.REWORDED
    return Link(place, target, relation, 100 if same else min(99, decision.score), exact)


def passing_variant(history: Sequence[Version], old: Version, new: Version) -> str:
    """Return why one of two versions is a variant that passed, empty when it is none.

    A page that shows another text for some days and then the former one again was not changed and changed back: two
    variants were served, for instance to different countries. What stood for longer than `_PASSING` is no variant: it
    was in force, and a change and another one were made.
    """
    if new.text_sha256 == old.text_sha256:
        return ""
    sound = [each for each in history if each.kind.is_sound]
    since = new.captured_at.utc
    for each in reversed([each for each in sound if each.ordinal < new.ordinal]):
        if each.text_sha256 == new.text_sha256 and new.captured_at.utc - since <= _PASSING:
            return phrase(
                "The text returns to that of {version}: the version between was a variant of the page.",
                version=each.id,
            )
        since = each.captured_at.utc
    after = next((each for each in sound if each.ordinal > new.ordinal and each.text_sha256 == old.text_sha256), None)
    if after is not None and after.captured_at.utc - new.captured_at.utc <= _PASSING:
        return phrase("{version} returns to the earlier text: this version is a variant of the page.", version=after.id)
    return ""


def changed_between(tx: Transaction, transition: Transition) -> Change:
    """Return the change that an act on a transition makes: it is told for both versions."""
    versions = frozenset({transition.old.version.id, transition.new.version.id})
    return Change(Changed.CHANGES, tx.clock.now(), versions)


def pairs_of(old: Member, new: Member, links: Sequence[Link]) -> tuple[ProvisionPair, ...]:
    """Return links by the provisions that they name."""
    return tuple(
        ProvisionPair(
            None if link.old is None else old.provisions[link.old],
            None if link.new is None else new.provisions[link.new],
            link,
        )
        for link in links
    )


def _dated(member: Member) -> Dated:
    version = member.version
    broken = "" if version.kind.is_sound else version.note
    side = Side(member.text, member.found, broken)
    stated = StatedDates(version.stated_effective, version.stated_updated)
    return Dated(side, version.captured_at.utc.date(), stated)
