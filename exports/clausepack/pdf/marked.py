"""Text of a page's content stream, by marked content.

A stream in the few forms that this program writes is read by one expression that must match it from end to end. Any
other goes through the parser of pikepdf, so that what is read never depends on who wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from clausepack.pdf.codes import Codes

_Pdf: TypeAlias = Any
"""What pikepdf gives for any object of a file."""


_LITERAL = rb"\((?:[^\\()\r]++|\\[\\()r])*+\)"
_NUMBER = rb"-?[0-9]++(?:\.[0-9]++)?+"
_RUN = rb"\[(?:" + _LITERAL + rb"|" + _NUMBER + rb"| )*+\]TJ"
_COLOUR = rb"(?:(?:" + _NUMBER + rb"|g|G|w|rg|RG|m|l|c|re|h|f|S) )*+(?:g|rg|f|S)\n"
_PLAIN = (
    rb"BT " + _NUMBER + rb" " + _NUMBER + rb" Td(?:\n| " + _RUN + rb" ET\n)"
    rb"|/F[0-9]++ " + _NUMBER + rb" Tf\n"
    rb"|(?:" + _NUMBER + rb" Ts )?" + _RUN + rb"(?: 0 Ts)?\n"
    rb"|" + _LITERAL + rb" Tj\n"
    rb"|ET\n"
    rb"|(?:q 1 0 0 1 " + _NUMBER + rb" " + _NUMBER + rb" cm )?/[A-Za-z0-9]++ Do(?: Q)?\n"
    rb"|" + _COLOUR
)
"""A line of a stream as this program writes it, which neither opens nor closes marked content."""
_STEP = re.compile(
    rb"/(?!Artifact<)[A-Za-z0-9]++<</MCID (?P<whole>[0-9]++)>>BDC\n"
    rb"(?:" + _COLOUR + rb")?+(?:/(?P<font>F[0-9]++) " + _NUMBER + rb" Tf\n)?+(?P<words>(?:" + _PLAIN + rb")*+)EMC\n"
    rb"|/Artifact BMC(?: q)?\n(?P<artifact>(?:" + _PLAIN + rb")*+)(?:Q )?EMC\n"
    rb"|/(?P<role>[A-Za-z0-9]++)<</MCID (?P<mcid>[0-9]++)>>BDC\n"
    rb"|/Span<</ActualText<FEFF(?P<actual>(?:[0-9A-F]{4})*+)>>>BDC\n"
    rb"|/Artifact BMC(?: q)?(?P<begin>\n)"
    rb"|(?P<plain>(?:" + _PLAIN + rb")++)"
    rb"|(?:Q )?(?P<end>EMC)\n"
)
"""Marked content in one go, with its first font, where none lies in it; else its beginning, what is shown, its end."""
_WORDS = rb"\(((?:[^\\()\r]++|\\[\\()r])*+)\)"
_SHOWN = re.compile(_WORDS)
_SET = re.compile(rb"/(F[0-9]++) " + _NUMBER + rb" Tf|" + _WORDS)


_UNKNOWN = Codes()
"""A font that a page names and does not have."""


def marked_content(page: _Pdf, fonts: Mapping[str, Codes]) -> dict[int, str]:
    """Return the text of each marked content of a page."""
    found = written_content(_stream(page), fonts)
    return found if found is not None else _Parsed(fonts).read(page)


def written_content(stream: bytes, fonts: Mapping[str, Codes]) -> dict[int, str] | None:
    """Return the text of each marked content of a stream in the forms that this program writes, None for any other."""
    reading = _Written(fonts)
    return reading.texts() if reading.read(stream) else None


def _stream(page: _Pdf) -> bytes:
    import pikepdf

    contents = page.obj.get("/Contents")
    return contents.read_bytes() + b"\n" if isinstance(contents, pikepdf.Stream) else b""


class _Reading:
    """What was shown so far, by marked content."""

    def __init__(self, fonts: Mapping[str, Codes]) -> None:
        self._fonts = fonts
        self._font = _UNKNOWN
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

    def _shown(self) -> list[str] | None:
        """Return what the words shown now are added to, None where they are hidden or no content."""
        mcid, hidden = self._top()
        return None if mcid is None or hidden else self._out[mcid]

    def _add(self, mcid: int | None, text: str) -> None:
        if mcid is not None:
            self._out[mcid].append(text)

    def texts(self) -> dict[int, str]:
        """Return the text of each marked content."""
        return {mcid: "".join(parts) for mcid, parts in self._out.items()}


class _Written(_Reading):
    """Reads a stream in the forms that this program writes."""

    def read(self, stream: bytes) -> bool:
        """Read a stream; tell whether it has that form from end to end."""
        at = 0
        for step in _STEP.finditer(stream):
            start, end = step.span()
            if start != at:
                return False
            at = end
            mcid, font, words = step.group(1, 2, 3)
            if mcid is not None:
                self._whole(int(mcid), font, words)
            elif not self._apply(step):
                return False
        return bool(stream) and at == len(stream) and not self._stack

    def _whole(self, mcid: int, font: bytes | None, words: bytes) -> None:
        """Read marked content that was found in one go: nearly all there is, so nothing is called for it in vain."""
        if font is not None:
            self._font = self._fonts.get("/" + font.decode(), _UNKNOWN)
        out = None if self._stack and self._stack[-1][1] else self._out.setdefault(mcid, [])
        if b" Tf\n" in words:
            self._show(words, out)
        elif out is not None:
            out += map(self._font.said.__getitem__, _SHOWN.findall(words))

    def _apply(self, step: re.Match[bytes]) -> bool:
        kind = step.lastgroup
        if kind == "artifact":
            self._show(step["artifact"], None)
        elif kind == "plain":
            self._show(step["plain"], self._shown())
        elif kind == "mcid":
            self._begin(None if step["role"] == b"Artifact" else int(step["mcid"]))
        elif kind == "actual":
            self._begin(self._top()[0], bytes.fromhex(step["actual"].decode()).decode("utf-16-be", "replace"))
        elif kind == "begin":
            self._begin(None)
        elif not self._stack:
            return False
        else:
            self._stack.pop()
        return True

    def _show(self, lines: bytes, out: list[str] | None) -> None:
        if b" Tf\n" not in lines:
            if out is not None:
                out.extend(map(self._font.said.__getitem__, _SHOWN.findall(lines)))
            return
        for font, written in _SET.findall(lines):
            if font:
                self._font = self._fonts.get("/" + font.decode(), _UNKNOWN)
            elif out is not None:
                out.append(self._font.said[written])


class _Parsed(_Reading):
    """Reads any stream."""

    def read(self, page: _Pdf) -> dict[int, str]:
        """Return the text of each marked content."""
        import pikepdf

        wanted = "BDC BMC EMC Tf Tj TJ ' \""
        for step in pikepdf.parse_content_stream(page, wanted):
            self._apply(str(step.operator), step.operands)
        return self.texts()

    def _apply(self, operator: str, operands: _Pdf) -> None:
        if operator == "Tf":
            self._font = self._fonts.get(str(operands[0]), _UNKNOWN)
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

    def _show(self, data: bytes) -> None:
        out = self._shown()
        if out is not None:
            out.append(self._font.text(data))

    def _begin_any(self, operands: _Pdf) -> None:
        mcid = None if str(operands[0]) == "/Artifact" else self._top()[0]
        actual = None
        if len(operands) > 1:
            entries = operands[1]
            mcid = int(entries["/MCID"]) if "/MCID" in entries else mcid
            actual = str(entries["/ActualText"]) if "/ActualText" in entries else None
        self._begin(mcid, actual)
