"""Drafts of certificates are there only when asked for, are never presented as signed, and leave blanks."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.services.desk import Desk
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, draw_up, freeze
from clausemark.services.verifying import verify_exported
from clausepack.checks.renditions import squeezed
from clausepack.codec import pack_json
from clausepack.pdf.extract import extract_text


def test_none_are_there_unless_asked_for(reviewed: Desk) -> None:
    pack = draw_up(reviewed, Selected()).pack

    assert pack.certificates == ()
    assert b"certificates" not in pack_json(pack)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_each_language_has_its_own_declaration_and_the_american_drafts(reviewed: Desk, language: str) -> None:
    pack = draw_up(reviewed, Selected(language=language, certificates=True)).pack

    assert [(row.id, row.language) for row in pack.certificates] == [
        ("custodian", language),
        ("us-902-11", "en"),
        ("us-902-13", "en"),
        ("us-902-14", "en"),
    ]
    texts = [text for row in pack.certificates for text in row.paragraphs]
    assert [text for text in texts if "{" in text] == []
    assert all(any("____" in text for text in row.paragraphs) for row in pack.certificates)
    assert "EX-001" in " ".join(texts)


def test_drafts_are_printed_as_drafts_and_verify(reviewed: Desk, tmp_path: Path) -> None:
    pack = freeze(reviewed, Selected(certificates=True)).pack

    export_pack(reviewed, pack, tmp_path / "pack")

    pages = extract_text((tmp_path / "pack" / "data" / "pack.pdf").read_bytes())
    words = squeezed(" ".join(page.text for page in pages))
    assert words.count(squeezed("DRAFT – NOT SIGNED – NOT A CERTIFICATE")) == 4
    assert squeezed("Nobody has signed them, nobody has sworn to them") in words
    assert verify_exported(tmp_path / "pack").ok
