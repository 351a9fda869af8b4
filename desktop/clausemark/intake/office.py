"""Lets LibreOffice, where it is installed, turn RTF and ODT into Word files, which the reader for those then reads.

LibreOffice runs in a session and a folder of its own, behind the limits of `programs.py`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from clausemark.errors import InputRefusedError
from clausemark.intake.programs import run_within
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText

RTF = "application/rtf"
ODT = "application/vnd.oasis.opendocument.text"
WALL_SECONDS = 120.0
MOST_OUTPUT = 256 * 1024 * 1024

_SUFFIXES = {RTF: "rtf", ODT: "odt"}
_PLACES = (
    "/usr/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
)
_VERSION = re.compile(r"LibreOffice (\d+(?:\.\d+){1,3})")
_FILTER = "docx:MS Word 2007 XML"


class OfficeReader:
    """Names the way through LibreOffice; the work is done before a reader's process is asked."""

    name = "office"
    media_types: tuple[str, ...] = (RTF, ODT)

    @property
    def version(self) -> str:
        """The version of this way and of the LibreOffice that is installed: another one may give another text."""
        return f"2 with LibreOffice {office_version() or 'missing'}"

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Raise `InputRefusedError` (`office-missing`): this process may start no program."""
        del untrusted_data, encoding_hint
        raise _missing()


def as_word_file(untrusted_data: bytes, media_type: str) -> bytes:
    """Return a document as a Word file.

    Raises `InputRefusedError`: `office-missing`, `time-limit`, `unreadable` when LibreOffice makes nothing of it,
    `program-failed` when it breaks off.
    """
    program = office_program()
    if program is None:
        raise _missing()
    with tempfile.TemporaryDirectory(prefix="clausemark-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        source = folder / f"document.{_SUFFIXES[media_type]}"
        source.write_bytes(untrusted_data)
        code = _run(program, folder, source)
        made = folder / "out" / "document.docx"
        if not made.is_file() or made.stat().st_size > MOST_OUTPUT:
            message = phrase(
                "LibreOffice cannot open it. Open it in the program it was made with, and save it as DOCX or PDF."
            )
            raise InputRefusedError(message, reason="unreadable")
        if code != 0:  # asked last: it says 0 too where it made nothing
            message = phrase(
                "LibreOffice broke off while it made a Word file of it, which may be incomplete: nothing was "
                "taken. Save the document as DOCX or PDF, and import that file."
            )
            raise InputRefusedError(message, reason="program-failed")
        return made.read_bytes()


@cache
def office_program() -> str | None:
    """Return where LibreOffice is, None when it is not installed."""
    return shutil.which("soffice") or next((place for place in _PLACES if Path(place).is_file()), None)


@cache
def office_version() -> str | None:
    """Return the version of LibreOffice, None when it is not installed or does not say."""
    program = office_program()
    if program is None:
        return None
    with suppress(OSError, subprocess.TimeoutExpired):
        said = subprocess.run([program, "--version"], capture_output=True, check=False, timeout=30)  # noqa: S603
        found = _VERSION.search(said.stdout.decode("utf-8", "replace"))
        return found.group(1) if found else None
    return None


def _run(program: str, folder: Path, source: Path) -> int:
    arguments = [
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", _FILTER, "--outdir", str(folder / "out"), str(source),
    ]  # fmt: skip
    code = run_within(WALL_SECONDS, arguments)
    if code is None:
        message = phrase("LibreOffice takes too long to open it. Save it as DOCX or PDF, and import that file.")
        raise InputRefusedError(message, reason="time-limit")
    return code


def _missing() -> InputRefusedError:
    message = phrase(
        "LibreOffice is needed to read it, and is not installed. Install it, or save the document as DOCX or PDF."
    )
    return InputRefusedError(message, reason="office-missing")
