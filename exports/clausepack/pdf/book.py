"""The fonts of a pack together: which face draws which character, and every word shaped once."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from itertools import chain

from clausepack.errors import PackError
from clausepack.pdf.breaks import pieces_of, word_spans
from clausepack.pdf.face import Face
from clausepack.pdf.font_file import usable
from clausepack.pdf.hyphens import hyphens_of
from clausepack.pdf.tokens import Part, Token, clusters, invisible
from clausepack.rendition import FontSet

logger = logging.getLogger(__name__)

ROLES = ("serif", "serif-bold", "serif-italic", "sans", "sans-bold", "sans-italic", "mono")
BOX_SCALE = 0.45
_CACHE_LIMIT = 20_000
"""Words that a role remembers, about 7 MB; a pack of many volumes would hold more and more of them."""


class _Words(dict[str, tuple[Token, ...]]):
    """The words of a role shaped so far, each as the tokens between which a line may break."""

    def __init__(self, book: FontBook, role: str) -> None:
        super().__init__()
        self._book = book
        self._role = role

    def __missing__(self, word: str) -> tuple[Token, ...]:
        """Shape a word that was not asked for before; hashes are hardly ever asked for again."""
        tokens = tuple([self._book.token(self._role, piece) for piece in pieces_of(word)])
        if self._role != "mono":
            if len(self) > _CACHE_LIMIT:
                self.clear()
            self[word] = tokens
        return tokens


class FontBook:
    """Shapes words by role (“serif”, “sans-bold” …) with fallbacks, and remembers them.

    All volumes of a pack share one: each carries the glyphs of all, and no word is shaped twice.
    """

    def __init__(self, fonts: FontSet) -> None:
        missing = [role for role in ROLES if role not in fonts.files]
        if missing:
            message = f"The font set names no file for {', '.join(missing)}. Name a font file for each."
            raise PackError(message, reason="font-missing")
        self._primary = {role: Face(f"F{n}", fonts.files[role]) for n, role in enumerate(ROLES)}
        self._loaded: list[Face] = [self._primary[role] for role in ("sans", "serif", "mono")]
        shipped = [(fonts.files[key], True) for key in fonts.files if key not in ROLES]
        rest = [*shipped, *((path, False) for path in fonts.optional)]
        self._waiting = [(f"F{n}", path, needed) for n, (path, needed) in enumerate(rest, len(ROLES))]
        self._words = {role: _Words(self, role) for role in ROLES}
        self._widths: dict[tuple[str, str], int] = {}
        self._right: dict[tuple[str, str], Token] = {}
        self._hyphens = fonts.hyphens
        self._dashes: dict[str, Token] = {}
        self.missing: set[str] = set()

    def face(self, role: str) -> Face:
        """Return the first face of a role."""
        return self._primary[role]

    @property
    def faces(self) -> list[Face]:
        """Return the fonts that were needed so far, each once."""
        return list(dict.fromkeys((*self._primary.values(), *self._loaded)))

    def covers(self, char: str) -> bool:
        """Tell whether a character is drawn, or has no look of its own."""
        return invisible(char) or char in self._primary["serif"].coverage or self._fallback(char) is not None

    def _fallback(self, char: str) -> Face | None:
        """Return the first fallback with a character; fonts are opened in order, and only when they are needed."""
        found = next((face for face in self._loaded if char in face.coverage), None)
        while found is None and self._waiting:
            resource, path, needed = self._waiting.pop(0)
            if not needed and not usable(path):
                logger.info("the font %s is passed over: it cannot be embedded", path.name)
                continue
            self._loaded.append(Face(resource, path))
            if char in self._loaded[-1].coverage:
                found = self._loaded[-1]
        return found

    def words(self, role: str, text: str) -> list[tuple[Token, ...]]:
        """Return the words of a text, each as the tokens between which a line may break."""
        return list(map(self._words[role].__getitem__, word_spans(text)))

    def tokens(self, role: str, text: str) -> list[Token]:
        """Return the tokens between which a line of a text may break."""
        return list(chain.from_iterable(map(self._words[role].__getitem__, word_spans(text))))

    def right_to_left(self, role: str, text: str) -> Token:
        """Return a token of right-to-left text."""
        key = (role, text)
        if key not in self._right:
            self._right[key] = self.token(role, text, rtl=True)
        return self._right[key]

    def token(self, role: str, text: str, *, rtl: bool = False) -> Token:
        """Shape one token."""
        face = self._primary[role]
        bare = text.rstrip(" ")
        if role == "mono" and text.isascii() and face.coverage.issuperset(text):
            return self._typed(face, text, bare)
        if face.coverage.issuperset(text):
            shaped = face.shape(text, rtl=rtl)
            blanks = len(text) - len(bare)
            visible = shaped.width - blanks * face.blank if blanks else shaped.width
            whole = shaped.plain and len(shaped.pieces) == 1
            part = Part(face, shaped.pieces, shaped.width)
            return Token(text, shaped.width, visible, face, shaped.pieces[0][1] if whole else "", (part,), shaped.plain)
        return self._mixed(face, text, bare, rtl=rtl)

    def _typed(self, face: Face, text: str, bare: str) -> Token:
        """Set a hash or a number, one glyph a character: there is nothing to shape, and most are never seen again."""
        codes, width = face.digits(text)
        blanks = (len(text) - len(bare)) * face.digits(" ")[1]
        return Token(text, width, width - blanks, face, codes, (), plain=True)

    def _mixed(self, face: Face, text: str, bare: str, *, rtl: bool) -> Token:
        parts: list[Part] = []
        plain = not rtl
        for run_face, run in self._runs(face, text):
            if run_face is None:
                parts += [self._boxed(char) for char in run]
                plain = False
                continue
            drawn = "".join(c for c in run if c in run_face.coverage)
            plain &= drawn == run
            if drawn:
                shaped = run_face.shape(drawn, rtl=rtl)
                plain &= shaped.plain
                parts.append(Part(run_face, shaped.pieces, shaped.width))
        if rtl:
            parts.reverse()
        width = sum(part.width for part in parts)
        blanks = (len(text) - len(bare)) * face.blank if len(bare) < len(text) else 0
        return Token(text, width, width - blanks, face, "", tuple(parts), plain)

    def _runs(self, face: Face, text: str) -> list[tuple[Face | None, str]]:
        runs: list[tuple[Face | None, str]] = []
        for char in text:
            found = self._face_for(char, face, runs[-1][0] if runs else face)
            if runs and runs[-1][0] is found:
                runs[-1] = (found, runs[-1][1] + char)
            else:
                runs.append((found, char))
        return runs

    def _face_for(self, char: str, primary: Face, current: Face | None) -> Face | None:
        if current is not None and (invisible(char) or (unicodedata.combining(char) and char in current.coverage)):
            return current
        if char in primary.coverage:
            return primary
        if current is not None and char in current.coverage:
            return current
        found = None if char in self.missing else self._fallback(char)
        if found is None and invisible(char):
            return primary
        if found is None:
            self.missing.add(char)
        return found

    def _boxed(self, char: str) -> Part:
        codes, width = self._primary["mono"].digits(f"U+{ord(char):04X}")
        return Part(self._primary["mono"], ((0, codes),), round(width * BOX_SCALE) + 120, label=True)

    def parted(self, role: str, word: Token, language: str, room: float) -> tuple[Token, Token, Token] | None:
        """Return a word as its first part, a hyphen and the rest, the first two no wider than `room` (1/1000 em).

        None where the patterns of the language give no such place. The hyphen is drawn and is no part of the text.
        """
        path = self._hyphens.get(language)
        if path is None:
            return None
        dash = self._dash(role)
        bare = word.text.rstrip(" ")
        for at in reversed(hyphens_of(path).places(bare)):
            first = self.token(role, bare[:at])
            if first.width + dash.width <= room:
                return first, dash, self.token(role, word.text[at:])
        return None

    def _dash(self, role: str) -> Token:
        if role not in self._dashes:
            drawn = self.token(role, "-")
            face = drawn.face
            part = Part(face, face.shape("-").pieces, drawn.width)
            self._dashes[role] = Token("", drawn.width, drawn.width, face, "", (part,), plain=False)
        return self._dashes[role]

    def split(self, role: str, text: str, limit: float) -> list[Token]:
        """Cut a word wider than `limit` (1/1000 em) between its characters, before a combining one only in need."""
        out: list[Token] = []
        chunk, width = "", 0
        for cluster, own in self._measured(role, text, limit):
            if chunk and width + own > limit:
                out.append(self.token(role, chunk))
                chunk, width = "", 0
            chunk += cluster
            width += own
        out.append(self.token(role, chunk))
        return out

    def _measured(self, role: str, text: str, limit: float) -> Iterator[tuple[str, int]]:
        for cluster in clusters(text):
            own = self._width(role, cluster)
            if own <= limit or len(cluster) == 1:
                yield cluster, own
            else:
                for char in cluster:
                    yield char, self._width(role, char)

    def _width(self, role: str, cluster: str) -> int:
        key = (role, cluster)
        if key not in self._widths:
            self._widths[key] = self.token(role, cluster).visible
        return self._widths[key]
