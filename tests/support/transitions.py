"""Transitions outside a workspace: of files as they are read and divided, and of clauses made up for a test."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from lxml import etree

from clausemark.archive.identifiers import DocumentId, PlatformId, ProvisionId
from clausemark.archive.library import Document, Platform
from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.change import Dated, Side, assess_change
from clausemark.provisions.lineage import trace
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.provisions.stated_dates import stated_dates
from clausemark.services.transitions import Member, Transition, pairs_of
from support.review_builders import version
from support.workspaces import divided as made_up

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DAY = date(2026, 3, 1)


@cache
def divided(path: Path) -> tuple[str, Segmentation]:
    """Return the text of a file and how it divides."""
    data = path.read_bytes()
    source = reader_for(media_type_of(path.name, data[:4096])).read(data)
    return source.text, segment(source)


def real_transitions(corpus_root: Path) -> list[tuple[Path, Path]]:
    """Return the files before and after every transition of the corpus."""
    with (corpus_root / "truth" / "ota_transitions.csv").open(encoding="utf-8", newline="") as rows:
        return [(corpus_root / row["old"], corpus_root / row["new"]) for row in csv.DictReader(rows)]


def of_files(old: Path, new: Path) -> Transition:
    """Return the transition between two files; the days before their names are those of their captures."""
    return _transition(divided(old), divided(new), *(date.fromisoformat(path.name[:10]) for path in (old, new)))


def of_clauses(old: Sequence[str], new: Sequence[str]) -> Transition:
    """Return the transition between two lists of clauses."""
    return _transition(made_up(old), made_up(new), _DAY, _DAY)


def _transition(old: tuple[str, Segmentation], new: tuple[str, Segmentation], then: date, now: date) -> Transition:
    links = trace(old[1].provisions, new[1].provisions)
    assessment = assess_change(_dated(Side(*old), then), _dated(Side(*new), now), links)
    before, after = _member(*old), _member(*new)
    return Transition(before, after, pairs_of(before, after, links), assessment)


def _dated(side: Side, captured: date) -> Dated:
    return Dated(side, captured, stated_dates(side.text))


def _member(text: str, found: Segmentation) -> Member:
    """Return a version as a workspace would hold it; only its text and provisions matter here."""
    document = Document(DocumentId("doc-0001"), PlatformId("plt-0001"), "Terms", "Terms of Service")
    identifiers = tuple(ProvisionId(f"prv-{each.ordinal:06}") for each in found.provisions)
    return Member(version(), document, Platform(PlatformId("plt-0001"), "Lantern"), text, found, identifiers)


def accepted(document: bytes) -> list[str]:
    """Return the paragraphs of a DOCX once all its changes are accepted."""
    return _paragraphs(document, {f"{W}del", f"{W}moveFrom"})


def rejected(document: bytes) -> list[str]:
    """Return the paragraphs of a DOCX once all its changes are rejected."""
    return _paragraphs(document, {f"{W}ins", f"{W}moveTo"})


def _paragraphs(document: bytes, dropped: set[str]) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    found = []
    for paragraph in root.iter(f"{W}p"):
        marks = {mark.tag for mark in paragraph.iterfind(f"{W}pPr/{W}rPr/*")}
        text = ""
        for node in paragraph.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab"):
            if not {parent.tag for parent in node.iterancestors()} & dropped:
                text += {f"{W}br": "\n", f"{W}tab": "\t"}.get(node.tag, node.text or "")
        if text or not marks & dropped:
            found.append(text)
    return found
