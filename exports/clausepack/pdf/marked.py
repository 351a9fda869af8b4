"""Text of a page's content stream, by marked content.

A stream in the few forms that this program writes is read by one expression that must match it from end to end. Any
other goes through the parser of pikepdf, so that what is read never depends on who wrote it.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from typing import Any, TypeAlias

_Pdf: TypeAlias = Any
"""What pikepdf gives for any object of a file."""


class Codes(dict[int, str]):
    """What each two-byte code stands for, by its number; an unknown one stands for nothing."""

    def __missing__(self, code: int) -> str:
        """Return nothing for a code without meaning."""
        return ""


_LITERAL = rb"\((?:(?:[^\\()\r]|\\[\\()r]){2})*\)"
_NUMBER = rb"-?[0-9]+(?:\.[0-9]+)?"
_STEP = re.compile(
    rb"BT " + _NUMBER + rb" " + _NUMBER + rb" Td(?:\n| \[(?P<line>(?:" + _LITERAL + rb"|" + _NUMBER + rb")*)\]TJ ET\n)"
    rb"|/(?P<role>[A-Za-z0-9]+)<</MCID (?P<mcid>[0-9]+)>>BDC\n"
    rb"|(?P<end>EMC)\n"
    rb"|/(?P<font>F[0-9]+) " + _NUMBER + rb" Tf\n"
    rb"|(?P<artifact>/Artifact BMC)(?: q)?\n"
    rb"|(?:" + _NUMBER + rb" Ts )?\[(?P<run>(?:" + _LITERAL + rb"|" + _NUMBER + rb"| )*)\]TJ(?: 0 Ts)?\n"
    rb"|/Span<</ActualText<FEFF(?P<actual>[0-9A-F]*)>>>BDC\n"
    rb"|(?P<string>" + _LITERAL + rb") Tj\n"
    rb"|ET\n"
    rb"|(?P<close>Q EMC)\n"
    rb"|(?:q 1 0 0 1 " + _NUMBER + rb" " + _NUMBER + rb" cm )?/[A-Za-z0-9]+ Do(?: Q)?\n"
    rb"|(?:" + _NUMBER + rb" |(?:g|G|w|rg|RG|m|l|c|re|h|f|S) )*(?:g|rg|f|S)\n"
)
"""One step of a stream as this program writes it, which ends its line."""
_STRING = re.compile(rb"\(((?:[^\\()\r]|\\[\\()r])*)\)")
_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)


def marked_content(page: _Pdf, fonts: Mapping[str, Codes]) -> dict[int, str]:
    """Return the text of each marked content of a page."""
    found = _Written(fonts).read(_stream(page))
    return found if found is not None else _Parsed(fonts).read(page)


def _stream(page: _Pdf) -> bytes:
    import pikepdf

    contents = page.obj.get("/Contents")
    return contents.read_bytes() + b"\n" if isinstance(contents, pikepdf.Stream) else b""


class _Reading:
    """What was shown so far, by marked content."""

    def __init__(self, fonts: Mapping[str, Codes]) -> None:
        self._fonts = fonts
        self._font = Codes()
        self._stack: list[tuple[int | None, bool]] = []
        self._out: dict[int, list[str]] = {}

    def _begin(self, mcid: int | None, actual: str | None = None) -> None:
        """Open marked content; `actual` is its ActualText, which hides what is shown."""
        _, hidden = self._top()
        if mcid is not None:
            self._out.setdefault(mcid, [])
        if actual is not None and not hidden:
            self._add(mcid, actual)
            hidden = True
        self._stack.append((mcid, hidden))

    def _top(self) -> tuple[int | None, bool]:
        return self._stack[-1] if self._stack else (None, False)

    def _show(self, data: bytes) -> None:
        mcid, hidden = self._top()
        if mcid is None or hidden:
            return
        # Codes are glyph numbers, not UTF-16: in a large font some of them look like halves of surrogate pairs.
        codes = struct.unpack(f">{len(data) // 2}H", data[: len(data) // 2 * 2])
        self._out[mcid].append("".join(map(self._font.__getitem__, codes)))

    def _add(self, mcid: int | None, text: str) -> None:
        if mcid is not None:
            self._out[mcid].append(text)

    def _texts(self) -> dict[int, str]:
        return {mcid: "".join(parts) for mcid, parts in self._out.items()}


class _Written(_Reading):
    """Reads a stream in the forms that this program writes."""

    def read(self, stream: bytes) -> dict[int, str] | None:
        """Return the text of each marked content, None for a stream in any other form."""
        at = 0
        for step in _STEP.finditer(stream):
            if step.start() != at or not self._apply(step):
                return None
            at = step.end()
        return self._texts() if stream and at == len(stream) and not self._stack else None

    def _apply(self, step: re.Match[bytes]) -> bool:
        kind = step.lastgroup
        if kind in {"line", "run"}:
            self._show_all(step[kind])
        elif kind == "mcid":
            self._begin(None if step["role"] == b"Artifact" else int(step["mcid"]))
        elif kind in {"end", "close"}:
            if not self._stack:
                return False
            self._stack.pop()
        elif kind == "font":
            self._font = self._fonts.get("/" + step["font"].decode(), Codes())
        elif kind == "artifact":
            self._begin(None)
        elif kind == "actual":
            return self._begin_actual(step["actual"])
        elif kind == "string":
            self._show_all(step["string"])
        return True

    def _begin_actual(self, code: bytes) -> bool:
        if len(code) % 4:
            return False
        text = bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
        self._begin(self._top()[0], text)
        return True

    def _show_all(self, operands: bytes) -> None:
        data = b"".join(_STRING.findall(operands))
        self._show(_ESCAPE.sub(_plain, data) if b"\\" in data else data)


def _plain(escape: re.Match[bytes]) -> bytes:
    return b"\r" if escape[1] == b"r" else escape[1]


class _Parsed(_Reading):
    """Reads any stream."""

    def read(self, page: _Pdf) -> dict[int, str]:
        """Return the text of each marked content."""
        import pikepdf

        wanted = "BDC BMC EMC Tf Tj TJ ' \""
        for step in pikepdf.parse_content_stream(page, wanted):
            self._apply(str(step.operator), step.operands)
        return self._texts()

    def _apply(self, operator: str, operands: _Pdf) -> None:
        if operator == "Tf":
            self._font = self._fonts.get(str(operands[0]), Codes())
        elif operator in {"BDC", "BMC"}:
            self._begin_any(operands)
        elif operator == "EMC":
            self._stack.pop()
        elif operator == "TJ":
            for item in operands[0]:
                if not isinstance(item, (int, float)) and hasattr(item, "unparse"):
                    self._show(bytes(item))
        else:
            self._show(bytes(operands[-1]))

    def _begin_any(self, operands: _Pdf) -> None:
        mcid = None if str(operands[0]) == "/Artifact" else self._top()[0]
        actual = None
        if len(operands) > 1:
            entries = operands[1]
            mcid = int(entries["/MCID"]) if "/MCID" in entries else mcid
            actual = str(entries["/ActualText"]) if "/ActualText" in entries else None
        self._begin(mcid, actual)
