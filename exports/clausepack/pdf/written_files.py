"""The files attached to a PDF that this program wrote, read as it attached them."""

from __future__ import annotations

import re

from clausepack.pdf.written import STRING, OtherFormError, WrittenFile
from clausepack.pdf.written_text import WrittenText

_CATALOG = re.compile(
    rb"<</Type/Catalog(?:(?!/AF|/Names|/EmbeddedFiles)[^\n#])*+/AF\[(?:\d++ 0 R ?)++\]"
    rb"/Names<<(?:(?!/EmbeddedFiles)[^\n#])*+/EmbeddedFiles<</Names\[((?:<[0-9A-F]++> \d++ 0 R)++)\]>>>>>>"
)
"""The catalog of a PDF with attachments, which are named once and last."""
_NAMED = re.compile(rb"<([0-9A-F]++)> (\d++) 0 R")
_SPEC = re.compile(
    rb"<</Type/Filespec/F" + STRING + rb"/UF" + STRING + rb"/Desc" + STRING + rb"/AFRelationship/[A-Za-z]++"
    rb"/EF<</F (\d++) 0 R/UF (\d++) 0 R>>>>"
)
_HEAD = re.compile(
    rb"(\d++) 0 obj\n<</Type/EmbeddedFile/Subtype/[A-Za-z0-9#._+-]++"
    rb"/Params<</Size \d++/ModDate\([^\\()]*+\)/CheckSum<[0-9A-F]{32}>>>/Filter/FlateDecode/Length (\d++)>>\nstream\n"
)


class WrittenFiles:
    """A PDF that this program wrote, for what it carries; raises `OtherFormError` where it is in another form."""

    def __init__(self, pdf: bytes) -> None:
        self._file = WrittenFile(pdf)
        self.first_label = next(iter(WrittenText(self._file).labels()), "")

    def attached(self) -> dict[str, bytes]:
        """Return the files by name."""
        found = self._file.found(_CATALOG, self._file.root)
        pairs = _NAMED.findall(found[1])
        names = [bytes.fromhex(name.decode()) for name, _ in pairs]
        if names != sorted(set(names)) or not all(name.isascii() for name in names):
            raise OtherFormError
        return dict(self._read(name, int(number)) for name, (_, number) in zip(names, pairs, strict=True))

    def _read(self, name: bytes, number: int) -> tuple[str, bytes]:
        spec = self._file.found(_SPEC, number)
        if spec[1] != spec[2]:
            raise OtherFormError
        return name.decode("ascii"), self._file.stream(int(spec[1]), _HEAD)
