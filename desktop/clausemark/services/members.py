"""Takes what was handed in apart where it is a container; its members are candidates like files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from clausemark.archive.hashes import sha256_of_file
from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.intake.containers import Container, container_of
from clausemark.intake.discovery import Candidate, Inside
from clausemark.intake.git_command import opened
from clausemark.intake.git_history import history_of
from clausemark.intake.mail import MAIL
from clausemark.intake.media import media_type_of
from clausemark.intake.member_candidates import member_candidate
from clausemark.intake.members import Member
from clausemark.intake.unpacker import Unpacker
from clausemark.services.candidates import Declared, ImportResult, Taken, refused, take
from clausemark.services.desk import Desk

_HEAD = 4096

Refusal = tuple[Candidate, str, str]
"""Whose member was refused, the reason code and the sentence."""


def all_taken(
    desk: Desk, items: Iterable[tuple[Candidate, Declared]], unpacker: Unpacker
) -> Iterator[Taken | ImportResult]:
    """Yield every file and every member of a container with its bytes, or its result when there is nothing to read."""
    for candidate, said in items:
        kind = container_at(candidate)
        if kind is None or kind is Container.MAIL:
            yield take(desk, candidate, said)
        if kind is not None:
            for each in members_at(unpacker, candidate, kind):
                yield take(desk, each, said) if isinstance(each, Candidate) else refused(*each)


def container_at(candidate: Candidate) -> Container | None:
    """Return what kind of container a candidate is, None for a document; a message is both."""
    if candidate.path.is_dir():
        return Container.GIT
    try:
        with candidate.path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return None  # reading the whole file will say what is wrong with it
    kind = container_of(candidate.name, head)
    if kind is not None:
        return kind
    try:
        return Container.MAIL if media_type_of(candidate.name, head) == MAIL else None
    except ClausemarkError:
        return None


def members_at(unpacker: Unpacker, candidate: Candidate, kind: Container) -> Iterator[Candidate | Refusal]:
    """Yield the members of a container as candidates, and why others are none; stops for no member.

    What the container tells without giving bytes is told with the document before it.
    """
    held: Candidate | Refusal | None = None
    seen = False
    try:
        of, members = _members(unpacker, candidate, kind)
        for member in members:
            seen = True
            if not member.data and member.refusal is None:
                held = _told(held, member)
                continue
            if held is not None:
                yield held
            held = _as_candidate(candidate, member, of)
    except InputRefusedError as error:
        seen = True
        if held is not None:
            yield held
        held = (candidate, error.reason, error.message)
    if held is not None:
        yield held
    elif not seen and kind is not Container.MAIL:
        yield candidate, "nothing-inside", f"{candidate.name} holds no documents."


def _members(unpacker: Unpacker, candidate: Candidate, kind: Container) -> tuple[str, Iterator[Member]]:
    """Return in words which container it is, and its members."""
    if kind is Container.GIT:
        what = f"of the repository {candidate.name}"
        if candidate.path.is_file():
            what += f", a bundle with the SHA-256 {sha256_of_file(candidate.path)}"
        return what, _recorded(candidate.path)
    digest = sha256_of_file(candidate.path)
    return f"the container's SHA-256 is {digest}", unpacker.members(kind, candidate.name, candidate.path)


def _recorded(path: Path) -> Iterator[Member]:
    with opened(path) as repository:
        yield from history_of(repository)


def _as_candidate(container: Candidate, member: Member, of: str) -> Candidate | Refusal:
    if member.refusal is None:
        return member_candidate(container, member, of=of)
    inside = Inside(member.name, b"")
    return replace(container, name=member.name, inside=inside), *member.refusal


def _told(held: Candidate | Refusal | None, member: Member) -> Candidate | Refusal | None:
    if not isinstance(held, Candidate) or held.inside is None:
        return held
    return replace(held, inside=replace(held.inside, warnings=(*held.inside.warnings, *member.warnings)))
