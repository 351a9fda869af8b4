"""Hostile text is drawn as text, whole, and changes nothing else."""

from __future__ import annotations

import io
import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings

from clausepack.checks.renditions import printed, squeezed
from clausepack.pack import CertificateDraft
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import finish, lay_out
from support.pack_fonts import font_set
from support.packs import any_text, sample

_TEXTS = {
    "markup": '<b>x</b> <img src="http://evil.example/x"/> <para> &amp; {brace} %d (a) ) >> endstream endobj',
    "controls": "a\x00b\x01c\td\x0be\x0cf\x7fg\x85h\u2028i\u2029j\r\nk\nl \ufeffm\u200bn\u00ado",
    "overrides": "admin \u202etxt.exe\u202c and \u2066isolated\u2069 \u202dover",
    "arabic": "النص العربي 123 مع English (brackets) وأرقام 45.6٪ ثم نهاية",
    "hebrew": "שלום עולם, this is 12% עברית (סוגריים) end",
    "devanagari": "सेवा की शर्तें और नियम क्षत्रिय ज्ञान",
    "long paragraph": "word " * 20_000,
    "long word": "x" * 5_000,
    "combining storm": "e" + "\u0301" * 3_000 + " z" + "\u0489" * 500,
    "no-break": "a\u00a0b\u202fc non\u2011breaking 1798.100\u00a0(a) ﬁ fi ffi",
    "emoji": "😀 👩‍👩‍👧 ❤️ ☞ ✓ → ≤ ∑ 𝔸",
    "private use": "\ue000\U0010ffff\ufffe\u0378",
    "blanks": " \n \n\t ",
}


def _missing(text: str) -> list[str]:
    pack = sample(findings=2, hostile=text)
    pages = extract_text(finish(lay_out(pack.pack, pack.digest, font_set(), pack.texts), ()))
    words = squeezed(" ".join(page.text for page in pages))
    return [owner for owner, passage in printed(pack.pack) if squeezed(passage) not in words]


@pytest.mark.parametrize("name", _TEXTS)
def test_hostile_text_is_drawn_as_text(name: str) -> None:
    assert _missing(_TEXTS[name]) == []


@settings(max_examples=12, deadline=None)
@given(any_text(max_size=120))
def test_any_text_comes_back_from_the_pdf(text: str) -> None:
    assert _missing(text) == []


_MARKUP = '<img src="http://evil.example/x"/> <a href="file:///etc/passwd">{brace} %d (a) ) >> endstream endobj'


def _spoiled(value: Any, done: list[str]) -> Any:
    """Return a part of a pack with markup before each text of more than a word; `done` gets the texts."""
    if isinstance(value, str):
        if " " not in value:
            return value
        done.append(f"{_MARKUP} {value}")
        return done[-1]
    if isinstance(value, tuple):
        return tuple(_spoiled(item, done) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        told = {field.name: _spoiled(getattr(value, field.name), done) for field in fields(value)}
        return replace(value, **told)
    return value


def test_markup_in_every_text_of_a_pack_is_words_and_nothing_more() -> None:
    made = sample(findings=3)
    draft = CertificateDraft("CERT-1", "en", "Declaration of a custodian", "any forum", ("I am a custodian.",))
    done: list[str] = []
    pack = _spoiled(replace(made.pack, certificates=(draft,)), done)

    pdf = finish(lay_out(pack, made.digest, font_set(), made.texts), ())
    words = squeezed(" ".join(page.text for page in extract_text(pdf)))

    assert [owner for owner, passage in printed(pack) if squeezed(passage) not in words] == []
    assert words.count(squeezed(_MARKUP)) > 200
    with pikepdf.open(io.BytesIO(pdf)) as document:
        notes = [note for page in document.pages for note in page.get("/Annots", [])]
        assert not [note for note in notes if "/A" in note and re.search("evil|passwd", str(note.A.URI))]
        assert {str(note.Subtype) for note in notes} == {"/Link", "/Widget"}
        assert not {"/AA", "/AF"} & set(document.Root.keys())
        assert "/EmbeddedFiles" not in document.Root.Names
        assert "/JavaScript" not in document.Root.Names
