"""The invented documents of sample packs, and excerpts of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any

from clausepack.codec import canonical_bytes
from clausepack.lines import LineIndex
from clausepack.pack import Excerpt
from support.pack_words import CLAUSES, FILLERS, MEMBER_TEXT, Clause


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the spans of its provisions and the clause that each states."""

    number: str
    text: str
    spans: tuple[tuple[int, int, Clause | None, str], ...]


def make_documents(findings: int, hostile: str) -> tuple[Document, Document]:
    stated = range(1, max(findings, 2))
    return (
        _document("EX-001", "Larkmoor Terms of Service", [n for n in stated if n % 2], hostile),
        _document("EX-002", "Larkmoor Privacy Policy", [n for n in stated if not n % 2], hostile),
    )


def _document(number: str, title: str, stated: list[int], hostile: str) -> Document:
    parts: list[str] = [f"# {title}\n\n"]
    spans: list[tuple[int, int, Clause | None, str]] = []
    at = len(parts[0])

    def add(text: str, clause: Clause | None, label: str) -> None:
        nonlocal at
        if label:
            spans.append((at, at + len(text), clause, label))
        parts.append(text)
        at += len(text)

    for section, n in enumerate(stated, 1):
        clause = make_clause(n, hostile)
        add(f"## {section}. {clause.heading}\n\n", None, "")
        add(clause.text, clause, f"{section}.1")
        add("\n\n", None, "")
        add(FILLERS[n % len(FILLERS)], None, f"{section}.2")
        add("\n\n", None, "")
    return Document(number, "".join(parts).rstrip("\n"), tuple(spans))


def make_clause(n: int, hostile: str) -> Clause:
    clause = CLAUSES[(n - 1) % len(CLAUSES)]
    if n == 1 and hostile:
        return replace(clause, text=hostile, title=f"Hostile: {hostile[:300]}", says=hostile, matters=hostile)
    if n <= len(CLAUSES):
        return clause
    return replace(clause, title=f"{clause.title} ({n})", text=f"{clause.text} This paragraph applies to plan {n}.")


def comparison_text() -> str:
    return (
        f"# Pennyquill Terms of Use\n\n## 4. What you own\n\n{MEMBER_TEXT}\n\n## 5. Support\n\nWe answer on working"
        " days.\n"
    )


def make_excerpt(number: str, text: str, span: tuple[int, int], label: str, heading: str, provision: str) -> Excerpt:
    start, end = span
    line_from, line_to = LineIndex(text).lines_of(start, end)
    return Excerpt(
        exhibit=number,
        start=start,
        end=end,
        text=text[start:end],
        sha256=sha(text[start:end]),
        prefix=text[max(0, start - 32) : start],
        suffix=text[end : end + 32],
        line_from=line_from,
        line_to=line_to,
        byte_from=len(text[:start].encode("utf-8")),
        byte_to=len(text[:end].encode("utf-8")),
        elements=(),
        number=label,
        heading_path=(text.split("\n", 1)[0].lstrip("# "), heading),
        provisions=(provision,),
    )


def sha(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value: Any) -> str:
    return canonical_bytes(value).decode("utf-8")
