"""Which Tesseract is installed here, what it can recognise, and what to do where there is none."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import suppress
from functools import cache
from pathlib import Path

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

_PLACES = ("/opt/homebrew/bin/tesseract", "C:/Program Files/Tesseract-OCR/tesseract.exe")
_VERSION = re.compile(r"tesseract v?(\d+(?:\.\d+){1,3})")
_LANGUAGES = re.compile(r"[a-z]{3}(?:_[a-z]+)?")
_WANTED = ("eng", "deu", "fra", "spa", "ita", "nld", "por", "pol")


@cache
def program() -> str | None:
    """Return where Tesseract is, None when it is not installed."""
    return shutil.which("tesseract") or next((place for place in _PLACES if Path(place).is_file()), None)


@cache
def version() -> str | None:
    """Return the version of Tesseract, None when it is not installed or does not say."""
    found = _VERSION.search(_said("--version"))
    return found.group(1) if found else None


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that are asked for, as far as Tesseract has them."""
    there = {line.strip() for line in _said("--list-langs").splitlines()[1:] if _LANGUAGES.fullmatch(line.strip())}
    return tuple(each for each in _WANTED if each in there)


def _said(argument: str) -> str:
    tesseract = program()
    if tesseract is None:
        return ""
    with suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run([tesseract, argument], capture_output=True, check=False, timeout=30)  # noqa: S603
        return (done.stdout + done.stderr).decode("utf-8", "replace")
    return ""


def advice_on_scans() -> str:
    """Return in words what can be done about a scan on this machine."""
    missing = lacking()
    if missing is not None:
        return missing.message
    return phrase("Its text can be recognised, and is marked as recognised then.")


def lacking() -> InputRefusedError | None:
    """Return what is missing here for recognising, None when nothing is."""
    if program() is None:
        message = phrase(
            "Tesseract is needed to recognise the text of a scan, and is not installed. Install it with a language, or "
            "capture the document with its text."
        )
        return InputRefusedError(message, reason="recogniser-missing")
    if not languages():
        message = phrase(
            "Tesseract is installed, but has no language that Clausemark recognises. Add one to it ({languages}), or "
            "capture the document with its text.",
            languages=", ".join(_WANTED),
        )
        return InputRefusedError(message, reason="recogniser-language-missing")
    return None
