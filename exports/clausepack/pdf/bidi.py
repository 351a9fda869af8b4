"""Direction of text: the Unicode bidirectional algorithm (UAX #9) without explicit embeddings.

Embedding, override and isolate marks are drawn as boxes (see `face.BOXED`) and count as neutrals here.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff\u200f]")
_STRONG = {"L", "R", "EN", "AN"}
_CLOSER = {"(": ")", "[": "]", "{": "}", "«": "»", "⟨": "⟩", "「": "」", "『": "』", "（": "）", "【": "】"}
_OPENER = frozenset(_CLOSER.values())
_MOST_BRACKETS = 63
_NEUTRAL = {"B", "S", "WS", "ON", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def has_right_to_left(text: str) -> bool:
    """Tell whether a text holds anything that may run from right to left."""
    return _RIGHT.search(text) is not None


def base_level(text: str) -> int:
    """Return 1 for a paragraph that begins in a right-to-left script, else 0 (rules P2, P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return 0


def levels_of(text: str, base: int) -> list[int]:
    """Return the embedding level of each character."""
    kinds = _weak([unicodedata.bidirectional(c) or "L" for c in text], "R" if base else "L")
    kinds = _brackets(text, kinds, "R" if base else "L")
    kinds = _neutral(kinds, "R" if base else "L")
    return [_level(kind, base) for kind in kinds]


def visual_order(levels: list[int]) -> list[int]:
    """Return the order in which items of these levels stand from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        for high, group in groupby([levels[i] >= level for i in order]):
            length = len(list(group))
            if high:
                order[at : at + length] = order[at : at + length][::-1]
            at += length
    return order


def _level(kind: str, base: int) -> int:
    if base % 2 == 0:
        return base + (1 if kind == "R" else 2 if kind in {"AN", "EN"} else 0)
    return base + (0 if kind == "R" else 1)


def _weak(kinds: list[str], start: str) -> list[str]:
    out = _marks_and_numbers(kinds, start)
    out = _separators(out)
    out = _terminators(out)
    strong = start
    for at, kind in enumerate(out):
        if kind in {"ES", "ET", "CS"}:
            out[at] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            out[at] = "L"
    return out


def _marks_and_numbers(kinds: list[str], start: str) -> list[str]:
    """Rules W1 to W3."""
    out, before, strong = [], start, start
    for kind in kinds:
        now = before if kind == "NSM" else kind
        before = now
        if now in {"L", "R", "AL"}:
            strong = now
        elif now == "EN" and strong == "AL":
            now = "AN"
        out.append(now)
    return ["R" if kind == "AL" else kind for kind in out]


def _separators(kinds: list[str]) -> list[str]:
    """Rule W4."""
    out = list(kinds)
    for at in range(1, len(out) - 1):
        left, right = out[at - 1], out[at + 1]
        if left == right and ((out[at] == "ES" and left == "EN") or (out[at] == "CS" and left in {"EN", "AN"})):
            out[at] = left
    return out


def _terminators(kinds: list[str]) -> list[str]:
    """Rule W5."""
    out: list[str] = []
    for kind, group in groupby(kinds):
        out += [kind] * len(list(group))
    at = 0
    while at < len(out):
        end = at
        while end < len(out) and out[end] == "ET":
            end += 1
        if end > at and ((at and out[at - 1] == "EN") or (end < len(out) and out[end] == "EN")):
            out[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)
    return out


def _brackets(text: str, kinds: list[str], start: str) -> list[str]:
    """Rule N0: a pair of brackets takes the direction of what it holds, or of what stands before it."""
    out = list(kinds)
    for opening, closing in _pairs(text):
        inside = {_side(kind) for kind in out[opening + 1 : closing] if kind in _STRONG}
        if start in inside:
            out[opening] = out[closing] = start
        elif inside:
            before = next((_side(out[at]) for at in range(opening - 1, -1, -1) if out[at] in _STRONG), start)
            out[opening] = out[closing] = before if before in inside else start
    return out


def _pairs(text: str) -> list[tuple[int, int]]:
    stack: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, char in enumerate(text):
        if char in _CLOSER and len(stack) < _MOST_BRACKETS:
            stack.append((_CLOSER[char], at))
        elif char in _OPENER:
            depth = next((n for n, (closer, _) in reversed(list(enumerate(stack))) if closer == char), None)
            if depth is not None:
                found.append((stack[depth][1], at))
                del stack[depth:]
    return sorted(found)


def _neutral(kinds: list[str], start: str) -> list[str]:
    """Rules N1 and N2."""
    out = list(kinds)
    at = 0
    while at < len(out):
        end = at
        while end < len(out) and out[end] in _NEUTRAL:
            end += 1
        if end > at:
            left = _side(out[at - 1]) if at else start
            right = _side(out[end]) if end < len(out) else start
            out[at:end] = [left if left == right else start] * (end - at)
        at = max(end, at + 1)
    return out


def _side(kind: str) -> str:
    return "R" if kind in {"R", "EN", "AN"} else "L"
