"""Redaction: words are taken out of a pack and its texts before anything is drawn.

Each character withheld becomes a block of its own, so that offsets, lines and lengths stay true; line ends stay. Hashes
of texts, provisions and excerpts become those of what is left. The archived bytes of an exhibit with a redaction are no
part of the pack. What a person signed is kept as a digest, and withheld itself where it held the words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from clausepack.codec import canonical_bytes, pack_json, read_pack, root_hash
from clausepack.errors import PackError
from clausepack.lines import LineIndex
from clausepack.manifest import sha256_hex
from clausepack.pack import DefinedTerm, Disclaimer, Excerpt, Exhibit, Finding, Pack, ProvisionRow, RedactionRow

BLOCK = "█"
_FEWEST = 4
"""Characters below which words cannot be told from others elsewhere in a pack."""
_ELSEWHERE = (
    *("exhibits", "provisions", "findings", "comparisons", "open_items", "ledger"),
    *("legal", "returns", "return_issues", "delta", "changes", "definitions"),
)
_KEPT = frozenset({"id", "state", "role", "kind", "sha256", "digest", "previous", "payload_sha256", "text_sha256"})


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words to be withheld from an exhibit (number or version id): a half-open range or the words, why, who says so."""

    exhibit: str
    reason: str
    authority: str
    start: int | None = None
    end: int | None = None
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A pack without the words withheld, and the texts of its exhibits by number."""

    pack: Pack
    texts: Mapping[str, str]


def redact(
    pack: Pack, texts: Mapping[str, str], orders: Sequence[Withheld], disclaimer: Disclaimer | None = None
) -> Redacted:
    """Return the pack as it may be handed on; `disclaimer` says that passages are withheld.

    Raises `PackError`: `redaction-invalid`, `redaction-absent`, `redaction-short`.
    """
    rows = tuple(sorted(_rows(pack, texts, orders), key=lambda row: (row.exhibit, row.start, row.end)))
    cut = {number: _cut(text, [row for row in rows if row.exhibit == number]) for number, text in texts.items()}
    words = [texts[row.exhibit][row.start : row.end] for row in rows]
    touched = {row.exhibit for row in rows}
    before = root_hash(pack_json(pack))
    scrubbed = _scrubbed(pack, _pattern(words))
    notes = (*scrubbed.disclaimers, disclaimer) if disclaimer else scrubbed.disclaimers
    changed = replace(
        scrubbed,
        redactions=rows,
        redacted_from=before,
        # Redlines part words into pieces; those of an exhibit with a redaction go whole.
        changes=tuple(replace(row, clauses=()) if row.exhibit in touched else row for row in scrubbed.changes),
        disclaimers=tuple(sorted(notes, key=lambda row: int(row.id[1:]) if row.id[1:].isdigit() else 0)),
        exhibits=tuple(_exhibit(row, cut, touched) for row in scrubbed.exhibits),
        provisions=tuple(_provision(row, cut, touched) for row in scrubbed.provisions),
        findings=tuple(
            _finding(row, was, cut, touched) for row, was in zip(scrubbed.findings, pack.findings, strict=True)
        ),
        comparisons=tuple(
            replace(
                row,
                members=tuple(
                    replace(member, excerpt=_excerpt(member.excerpt, cut, touched)) for member in row.members
                ),
            )
            for row in scrubbed.comparisons
        ),
        definitions=tuple(_definitions(scrubbed, pack, cut, touched)),
    )
    return Redacted(changed, cut)


def _rows(pack: Pack, texts: Mapping[str, str], orders: Sequence[Withheld]) -> Iterable[RedactionRow]:
    numbers = {key: row.number for row in pack.exhibits for key in (row.number, row.version_id)}
    for n, order in enumerate(orders, 1):
        number = numbers.get(order.exhibit)
        if number is None or number not in texts:
            raise _invalid(n, f"the pack holds no exhibit {order.exhibit}")
        if not order.reason.strip() or not order.authority.strip():
            raise _invalid(n, "a reason and an authority are needed")
        text = texts[number]
        for start, end in _ranges(n, order, text):
            if len(text[start:end].strip()) < _FEWEST:
                message = (
                    f"Redaction {n} withholds fewer than {_FEWEST} characters. Withhold the words around them too."
                )
                raise PackError(message, reason="redaction-short")
            first, last = LineIndex(text).lines_of(start, end)
            yield RedactionRow(number, start, end, first, last, order.reason.strip(), order.authority.strip())


def _ranges(n: int, order: Withheld, text: str) -> list[tuple[int, int]]:
    if order.start is not None and order.end is not None:
        if not 0 <= order.start < order.end <= len(text):
            raise _invalid(n, f"{order.start}–{order.end} is no range of the text of {order.exhibit}")
        return [(order.start, order.end)]
    if not order.exact.strip():
        raise _invalid(n, "it names neither a range nor words")
    found = [match.span() for match in _pattern([order.exact]).finditer(text)]
    if not found:
        message = (
            f"Redaction {n}: “{order.exact[:60]}” does not stand in the text of {order.exhibit}. Nothing was written."
        )
        raise PackError(message, reason="redaction-absent")
    return found


def _invalid(n: int, what: str) -> PackError:
    return PackError(f"Redaction {n} cannot be done: {what}. Nothing was written.", reason="redaction-invalid")


def _blocks(text: str) -> str:
    return re.sub(r"[^\n]", BLOCK, text)


def _cut(text: str, rows: Iterable[RedactionRow]) -> str:
    for row in rows:
        text = text[: row.start] + _blocks(text[row.start : row.end]) + text[row.end :]
    return text


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the words, and each of their lines, whatever blanks and capitals they are written with."""
    found: set[str] = set()
    for text in words:
        for part in (text, *text.split("\n")):
            if len(part.strip()) >= _FEWEST:
                found.add(r"\s+".join(map(re.escape, part.split())))
    longest = sorted(found, key=lambda part: (-len(part), part))
    return re.compile("|".join(longest) or r"(?!)", re.IGNORECASE)


def _scrubbed(pack: Pack, pattern: re.Pattern[str]) -> Pack:
    """Return the pack with the words taken out wherever they stand; a ledger payload that holds them is left out."""
    plain: dict[str, Any] = json.loads(pack_json(pack))
    for line in plain["ledger"]["lines"]:
        if line["payload"] is not None and _is_said(line["payload"], pattern):
            line["payload"] = None
    for finding in plain["findings"]:
        if _is_said(finding["content"], pattern):
            finding["content"] = ""
    for key in _ELSEWHERE:
        if key in plain:
            plain[key] = _scrub(plain[key], pattern, key)
    return read_pack(canonical_bytes(plain))


def _is_said(canonical: str, pattern: re.Pattern[str]) -> bool:
    """Tell whether canonical JSON says the words; quotation marks, backslashes and line ends are written anew in it."""
    try:
        value = json.loads(canonical)
    except ValueError:
        value = canonical
    return bool(pattern.search(canonical)) or any(map(pattern.search, _strings(value)))


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from (name, *_strings(item))
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _scrub(value: Any, pattern: re.Pattern[str], name: str) -> Any:
    if isinstance(value, str):
        keep = name in _KEPT or name in {"payload", "content"}
        return value if keep else pattern.sub(lambda match: _blocks(match.group(0)), value)
    if isinstance(value, dict):
        return {key: _scrub(item, pattern, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_scrub(item, pattern, name) for item in value]
    return value


def _exhibit(row: Exhibit, cut: Mapping[str, str], touched: set[str]) -> Exhibit:
    if row.number not in touched:
        return row
    return replace(row, text_sha256=sha256_hex(cut[row.number].encode("utf-8")))


def _provision(row: ProvisionRow, cut: Mapping[str, str], touched: set[str]) -> ProvisionRow:
    if row.exhibit not in touched:
        return row
    return replace(row, sha256=sha256_hex(cut[row.exhibit][row.start : row.end].encode("utf-8")))


def _excerpt(row: Excerpt | None, cut: Mapping[str, str], touched: set[str]) -> Excerpt | None:
    if row is None or row.exhibit not in touched:
        return row
    text = cut[row.exhibit]
    words = text[row.start : row.end]
    return replace(
        row,
        text=words,
        sha256=sha256_hex(words.encode("utf-8")),
        prefix=text[max(0, row.start - len(row.prefix)) : row.start],
        suffix=text[row.end : row.end + len(row.suffix)],
        clause=text[row.clause_start : row.clause_start + len(row.clause)],
    )


def _finding(row: Finding, was: Finding, cut: Mapping[str, str], touched: set[str]) -> Finding:
    """Return a finding over the cut text; what was signed of it goes when it says more than what is left."""
    excerpt = _excerpt(row.excerpt, cut, touched)
    whole = replace(row, content=was.content, excerpt=was.excerpt) == was and excerpt == was.excerpt
    return replace(row, excerpt=excerpt, content=row.content if whole else "")


def _definitions(scrubbed: Pack, pack: Pack, cut: Mapping[str, str], touched: set[str]) -> Iterable[DefinedTerm]:
    """Yield the terms that can still be read where they are defined, with those of their uses that can be read.

    A use that is withheld goes: to name it would tell what stands below the blocks.
    """
    for row, was in zip(scrubbed.definitions, pack.definitions, strict=True):
        if row.excerpt.exhibit not in touched:
            if row == was:
                yield row
            continue
        text, size = cut[row.excerpt.exhibit], len(was.term)
        uses = tuple(use for use in was.uses if text[use.start : use.start + size] == was.term)
        if uses and row.term == was.term == text[was.start : was.start + size]:
            yield replace(row, excerpt=_excerpt(row.excerpt, cut, touched) or row.excerpt, uses=uses)
