"""Every kind of PDF that is drawn conforms to PDF/A-3a and PDF/UA-1, by veraPDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clausepack.codec import pack_json, root_hash
from clausepack.pack import CertificateDraft, Disclaimer
from clausepack.pdf.render import Bound, Drawing, finish, lay_out, lay_out_volumes
from clausepack.pdf.single_page import finding_page
from clausepack.redaction import Withheld, redact
from clausepack.rendition import Attachment
from support.pack_fonts import compact_font, font_set
from support.packs import defined_pack, sample
from support.phrases import spoken
from support.verapdf import faults_of

_SCRIPTS = "😀 👩‍👩‍👧 ❤️ ไ العربية (x) עברית 12% सेवा की शर्तें 服务 \u202e☞ 𝔸 e\u0301\u0301 a\u00a0b\u200d ﬁ <b>\x01"


@pytest.mark.long
def test_every_kind_of_pdf_is_archival_and_accessible(tmp_path: Path) -> None:
    files = []
    fonts = replace(font_set(), optional=(compact_font(tmp_path / "box.otf", "服务ไ"),))
    for name, pack in {
        "draft": sample(),
        "final": sample(findings=3, status="FINAL", paper="Letter"),
        "incomplete": sample(findings=1, status="INCOMPLETE"),
        "scripts": sample(findings=2, hostile=_SCRIPTS),
        "terms": replace(sample(), pack=defined_pack()),
        "long": sample(findings=2, hostile="word " * 20_000),
    }.items():
        record = Attachment("pack.json", pack_json(pack.pack), "application/json", "The record", "Data")
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(finish(lay_out(pack.pack, pack.digest, fonts, pack.texts), [record]))
        files.append(tmp_path / f"{name}-one.pdf")
        files[-1].write_bytes(finding_page(pack.pack, "F-0001", font_set()))

    assert faults_of(files) == []


@pytest.mark.long
def test_a_redacted_pack_is_archival_and_accessible(tmp_path: Path) -> None:
    whole = sample(findings=3)
    order = Withheld("EX-001", "legal privilege", "General Counsel", start=20, end=200)
    cut = redact(whole.pack, whole.texts, [order], Disclaimer("D14", "Redaction", "Passages were withheld."))
    data = pack_json(cut.pack)

    (tmp_path / "cut.pdf").write_bytes(finish(lay_out(cut.pack, root_hash(data), font_set(), cut.texts), ()))

    assert faults_of([tmp_path / "cut.pdf"]) == []


@pytest.mark.long
@pytest.mark.parametrize("language", ["de", "fr"])
def test_packs_in_another_language_are_archival_and_accessible(language: str, tmp_path: Path) -> None:
    made = sample(findings=24)
    paragraphs = ("Ich, ______ (Vor- und Nachname), bin ______ (Stellung).", "Signed under ______.")
    draft = CertificateDraft("CERT-1", language, "Erklärung der Person, die das Archiv verwahrt", "any", paragraphs)
    pack = replace(made.pack, language=language, certificates=(draft,))
    digest, tongue, fonts = root_hash(pack_json(pack)), spoken(language), font_set()

    files = {"whole.pdf": finish(lay_out(pack, digest, fonts, made.texts, Drawing(tongue=tongue)), ())}
    bound = lay_out_volumes(pack, digest, fonts, made.texts, Drawing(20, tongue))
    assert isinstance(bound, Bound)
    files |= {name: spool.whole() for name, spool in bound.files(())}
    files["one.pdf"] = finding_page(pack, pack.findings[0].id, fonts, tongue=tongue)
    for name, pdf in files.items():
        (tmp_path / name).write_bytes(pdf)

    assert faults_of([tmp_path / name for name in files]) == []
