"""What lawyers type, form by form, and what the catalogue makes of it."""

from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.regulations.grammar import CitationFinder, MatchQuality

TYPED = [
    ("Art 6(1)(f) GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("gdpr 6 1 f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("GDPR Article 6 (1) f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Article 6(1)(f) of the GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("art. 6.1.f GDPR", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("GDPR 6(1)f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("gdpr art6(1)(f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("gdpr 6-1-f", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("gdpr 6 1f", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("GDPR:ART-6-1-F", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("gdpr:art-6-1-f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("article 6, paragraphe 1, point f) RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("article 6, paragraphe 1, point f), du RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("l'article 6 § 1, f) du RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    (
        "article 6, paragraphe 1, premier alinéa, point f), du règlement (UE) 2016/679",
        "gdpr:art-6-1-f",
        MatchQuality.REREAD,
    ),
    ("art. 6 al. 1 let. f RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("DSGVO Art. 6 Abs. 1 lit. f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 6 Abs. 1 S. 1 lit. f DSGVO", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 6 Abs. 1 UAbs. 1 Buchst. f DS-GVO", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe f DSGVO", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("Art. 6 I f DSGVO", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("artículo 6, apartado 1, letra f) RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("artículo 6.1 f) del RGPD", "gdpr:art-6-1-f", MatchQuality.REREAD),
    ("art. 6, par. 1, lett. f) GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("artikel 6 lid 1 sub f AVG", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("artigo 6.º, n.º 1, alínea f) do RGPD", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("point (f) of Article 6(1) GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    (
        "point (f) of the first subparagraph of Article 6(1) of Regulation (EU) 2016/679",
        "gdpr:art-6-1-f",
        MatchQuality.REREAD,
    ),
    ("Regulation 2016/679, art. 6(1)(f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("GDPR (Regulation (EU) 2016/679) Art. 6(1)(f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("GDPR art 6 para 1 point f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("GDPR art 6 para 1 s 1 lit f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Chapter III GDPR", "gdpr:ch-3", MatchQuality.EXACT),
    ("GDPR chapter 3 section 2", "gdpr:ch-3-sec-2", MatchQuality.EXACT),
    ("Section 2 of Chapter III GDPR", "gdpr:ch-3-sec-2", MatchQuality.EXACT),
    ("UK GDPR art 22A", "uk-gdpr:art-22a", MatchQuality.EXACT),
    ("art 6(1)(f) UK-GDPR", "uk-gdpr:art-6-1-f", MatchQuality.EXACT),
    ("AI Act Article 50(2)", "aia:art-50-2", MatchQuality.EXACT),
    ("KI-VO Art. 50 Abs. 2", "aia:art-50-2", MatchQuality.EXACT),
    ("AI Act Annex III point 1(a)", "aia:annex-3-1-a", MatchQuality.EXACT),
    ("aia annex 3 1 a", "aia:annex-3-1-a", MatchQuality.EXACT),
    ("Anhang III Nr. 1 lit. a KI-VO", "aia:annex-3-1-a", MatchQuality.EXACT),
    ("point 1(a) of Annex III to the AI Act", "aia:annex-3-1-a", MatchQuality.EXACT),
    ("AI Act Annex I Section A point 3", "aia:annex-1-sect-a-3", MatchQuality.EXACT),
    ("AI Act Art. 43(1), second subparagraph, point (a)", "aia:art-43-1-sub2-a", MatchQuality.EXACT),
    ("DSA 14", "dsa:art-14", MatchQuality.EXACT),
    ("DSA art 3(s)", "dsa:art-3-s", MatchQuality.EXACT),
    ("dsa 3 s", "dsa:art-3-s", MatchQuality.EXACT),
    ("DSA 21(3) second subparagraph (a)", "dsa:art-21-3-sub2-a", MatchQuality.EXACT),
    ("Digital Services Act, Article 16(1)", "dsa:art-16-1", MatchQuality.EXACT),
    ("DMA 5(2)(b)", "dma:art-5-2-b", MatchQuality.EXACT),
    ("Data Act art. 25(2)(a)", "data-act:art-25-2-a", MatchQuality.EXACT),
    ("UCTD Annex 1(i)", "uctd:annex-1-i", MatchQuality.REREAD),
    ("93/13/EEC Annex point 1 (i)", "uctd:annex-1-i", MatchQuality.EXACT),
    ("Annex, point 1(j) of Directive 93/13", "uctd:annex-1-j", MatchQuality.EXACT),
    ("UCTD 3(1)", "uctd:art-3-1", MatchQuality.EXACT),
    ("CRD Art. 6a(1)", "crd:art-6a-1", MatchQuality.EXACT),
    ("ucpd annex 1 no 16", "ucpd:annex-1-16", MatchQuality.EXACT),
    ("e-Privacy Directive 5(3)", "eprivacy:art-5-3", MatchQuality.EXACT),
    ("P2B 3(1)(a)", "p2b:art-3-1-a", MatchQuality.EXACT),
    ("§1798.100(a)", "ccpa:s-1798.100-a", MatchQuality.EXACT),
    ("Cal Civ Code 1798.100", "ccpa:s-1798.100", MatchQuality.EXACT),
    ("Section 1798.140(ag)(1)(C) of the California Civil Code", "ccpa:s-1798.140-ag-1-C", MatchQuality.EXACT),
    ("CCPA 1798.140(ag)(1)(C)", "ccpa:s-1798.140-ag-1-C", MatchQuality.EXACT),
    ("ccpa 1798.140 ag 1 C", "ccpa:s-1798.140-ag-1-C", MatchQuality.EXACT),
    ("CCPA 140(ag)", "ccpa:s-1798.140-ag", MatchQuality.SHORTENED),
    ("Cal. Civ. Code § 1798.199.100", "ccpa:s-1798.199.100", MatchQuality.EXACT),
    ("11 CCR 7051", "ccpa-regs:s-7051", MatchQuality.EXACT),
    ("15 USC 45(a)(1)", "ftc-act:s-45-a-1", MatchQuality.EXACT),
    ("15 U.S.C. 45(a)(1)", "ftc-act:s-45-a-1", MatchQuality.EXACT),
    ("15 U.S. Code § 45(a)", "ftc-act:s-45-a", MatchQuality.EXACT),
    ("15 USC §6502(a)", "coppa:s-6502-a", MatchQuality.EXACT),
    ("FTC Act § 5", "ftc-act:s-45", MatchQuality.ACT_SECTION),
    ("Section 5(a) of the FTC Act", "ftc-act:s-45-a", MatchQuality.ACT_SECTION),
    ("Section 5 FTC Act, 15 U.S.C. § 45(a)(1)", "ftc-act:s-45-a-1", MatchQuality.EXACT),
    ("paragraph (1) of subsection (a) of section 45 of 15 U.S.C.", "ftc-act:s-45-a-1", MatchQuality.EXACT),
    ("16 C.F.R. 312.5", "coppa-rule:s-312-5", MatchQuality.EXACT),
    ("16 CFR § 312.3(a)", "coppa-rule:s-312-3-a", MatchQuality.EXACT),
    ("COPPA Rule 312.5", "coppa-rule:s-312-5", MatchQuality.EXACT),
    ("16 CFR 314.4(c)(1)", "glba-safeguards:s-314-4-c-1", MatchQuality.EXACT),
    ("§ 230(c)(1)", "section-230:s-230-c-1", MatchQuality.EXACT),
    ("Section 230", "section-230:s-230", MatchQuality.EXACT),
    ("CDA 230(c)(2)", "section-230:s-230-c-2", MatchQuality.EXACT),
    ("47 USC 230", "section-230:s-230", MatchQuality.EXACT),
    ("FAA §2", "faa:s-2", MatchQuality.EXACT),
    ("9 USC 2", "faa:s-2", MatchQuality.EXACT),
    ("FCRA § 604(b)", "fcra:s-1681b-b", MatchQuality.ACT_SECTION),
    ("15 USC 1681b(b)", "fcra:s-1681b-b", MatchQuality.EXACT),
    ("15 U.S.C. § 1693l-1(a)", "efta:s-1693l-1-a", MatchQuality.EXACT),
    ("DMCA 512(c)", "dmca-512:s-512-c", MatchQuality.EXACT),
    ("17 U.S.C. § 512(c)(1)", "dmca-512:s-512-c-1", MatchQuality.EXACT),
    ("BIPA 15(b)", "bipa:s-15-b", MatchQuality.EXACT),
    ("740 ILCS 14/15(b)", "bipa:s-15-b", MatchQuality.EXACT),
    ("Reg. E § 1005.11(c)", "reg-e:s-1005-11-c", MatchQuality.EXACT),
    ("45 CFR 164.308(a)(1)", "hipaa:s-164-308-a-1", MatchQuality.EXACT),
    ("45 CFR Part 160, Subpart A", "hipaa:p-160-sub-a", MatchQuality.EXACT),
    ("C.R.S. 6-1-1308(1)", "cpa:s-6-1-1308-1", MatchQuality.EXACT),
    ("Colorado Privacy Act 1308(1)", "cpa:s-6-1-1308-1", MatchQuality.SHORTENED),
    ("C.R.S. § 6‑1‑1308.5", "cpa:s-6-1-1308.5", MatchQuality.EXACT),
    ("VCDPA 59.1-577(A)(5)", "vcdpa:s-59.1-577-a-5", MatchQuality.EXACT),
    ("Local Law 144 § 20-871(a)", "nyc-ll144:s-20-871-a", MatchQuality.EXACT),
    ("CRA 2015 s 62", "uk-cra:s-62", MatchQuality.EXACT),
    ("CRA s. 62", "uk-cra:s-62", MatchQuality.EXACT),
    ("Consumer Rights Act 2015, Schedule 2, paragraph 14", "uk-cra:sch-2-para-14", MatchQuality.EXACT),
    ("DPA 2018 s 164A", "uk-dpa:s-164a", MatchQuality.EXACT),
    ("OSA 2023 section 21", "uk-osa:s-21", MatchQuality.EXACT),
    ("PIPEDA Sched 1 cl 4.7.2", "pipeda:sch-1-4.7.2", MatchQuality.EXACT),
    ("PIPEDA 4.01", "pipeda:s-4.01", MatchQuality.EXACT),
    ("PIPEDA s. 10.2(4)", "pipeda:s-10.2-4", MatchQuality.EXACT),
    ("LGPD art. 7º, IV", "lgpd:art-7-iv", MatchQuality.EXACT),
    ("LGPD art 55-A", "lgpd:art-55-a", MatchQuality.EXACT),
    ("PIPL 24", "pipl:art-24", MatchQuality.EXACT),
    ("DPDP Act s. 3(c)(ii)(A)", "dpdp:s-3-c-ii-A", MatchQuality.EXACT),
    ("APP 1.2", "au-app:app-1.2", MatchQuality.EXACT),
    ("Australian Privacy Principle 6", "au-app:app-6", MatchQuality.EXACT),
    ("ISO 27001 A.5.35", "iso-27001:a-5.35", MatchQuality.EXACT),
    ("ISO/IEC 27001:2022 Annex A 5.35", "iso-27001:a-5.35", MatchQuality.EXACT),
    ("SOC 2 CC6.1", "soc2-tsc:cc6.1", MatchQuality.EXACT),
    ("NIST CSF GV.OC-1", "nist-csf:gv.oc-01", MatchQuality.EXACT),
    ("csf gv.oc-01", "nist-csf:gv.oc-01", MatchQuality.EXACT),
    ("NIST PF CT.DM-P3", "nist-pf:ct.dm-p3", MatchQuality.EXACT),
    ("AI RMF Govern 1.1", "nist-ai-rmf:govern-1.1", MatchQuality.EXACT),
    ("right to erasure", "gdpr:art-17", MatchQuality.WORDS),
    ("legitimate interests", "gdpr:art-6-1-f", MatchQuality.WORDS),
    ("gdpr portability", "gdpr:art-20", MatchQuality.WORDS),
    ("GDPR Article 6(1)(f) legitimate interests", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 6(1)(f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("6 1 f", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("15 USC 45(A)(1)", "ftc-act:s-45-a-1", MatchQuality.CASE_DIFFERS),
    ("Article 6(1)(f) General Data Protection Regulation (EU) 2016/679", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 6(1)(f) EU-GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Article 6(1)(f) GDPR (2016)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Article 15 of Chapter III GDPR", "gdpr:art-15", MatchQuality.REREAD),
    ("GDPR Art 6(1) point (f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 6 Abs. 1 Satz 1 lit. f) DSGVO", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("art. 6 lid 1 onder f AVG", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("art. 6 ust. 1 lit. f RODO", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Section 230(c)(1) of the Communications Decency Act", "section-230:s-230-c-1", MatchQuality.EXACT),
    ("s.62 Consumer Rights Act 2015", "uk-cra:s-62", MatchQuality.EXACT),
    ("GDPR article 28 § 3 h)", "gdpr:art-28-3-h", MatchQuality.EXACT),
    ("règlement (UE) 2022/2065, article 14, paragraphe 4", "dsa:art-14-4", MatchQuality.EXACT),
    ("Verordnung (EU) 2024/1689 Artikel 5 Absatz 1 Buchstabe h", "aia:art-5-1-h", MatchQuality.EXACT),
    ("15 U.S.C.A. § 8403(1)", "rosca:s-8403-1", MatchQuality.EXACT),
    ("18 USC 2710(b)(1)", "vppa:s-2710-b-1", MatchQuality.EXACT),
    ("15 USC § 7704(a)(1)", "can-spam:s-7704-a-1", MatchQuality.EXACT),
    ("GLBA § 502(a)", "glba:s-6802-a", MatchQuality.ACT_SECTION),
    ("Va. Code Ann. § 59.1-578(D)", "vcdpa:s-59.1-578-d", MatchQuality.EXACT),
    ("N.Y.C. Admin. Code § 20-871(a)", "nyc-ll144:s-20-871-a", MatchQuality.EXACT),
    ("6 RCNY § 5-301", "nyc-ll144:rule-5-301", MatchQuality.EXACT),
    ("DPDPA s 8(7)(a)", "dpdp:s-8-7-a", MatchQuality.EXACT),
    ("PIPEDA Schedule 1, Clause 4.3.6", "pipeda:sch-1-4.3.6", MatchQuality.EXACT),
    ("CSF 2.0 PR.AA-05", "nist-csf:pr.aa-05", MatchQuality.EXACT),
    ("TSC P6.1", "soc2-tsc:p6.1", MatchQuality.EXACT),
    ("CC6.1", "soc2-tsc:cc6.1", MatchQuality.EXACT),
    ("MAP 1.1", "nist-ai-rmf:map-1.1", MatchQuality.EXACT),
    ("Article\xa06(1)(f)\xa0GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art.6(1)(f)GDPR", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("  gdpr   art   6 ( 1 ) ( f ) ", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("GDPR Art. 6 (1) (f)", "gdpr:art-6-1-f", MatchQuality.EXACT),
    ("Art. 17 DSGVO", "gdpr:art-17", MatchQuality.EXACT),
    ("UK GDPR Art. 4(1)(7)", "uk-gdpr:art-4-1-7", MatchQuality.EXACT),
    ("Colorado AI Act § 6-1-1702", "co-ai:s-6-1-1702", MatchQuality.EXACT),
    ("12 CFR Part 1005.11(c)", "reg-e:s-1005-11-c", MatchQuality.REREAD),
    ("UCPD Annex I, point 23c", "ucpd:annex-1-23c", MatchQuality.EXACT),
    ("UCTD Art. 8a(1)", "uctd:art-8a-1", MatchQuality.EXACT),
]
WRONG = [
    ("GDPR 6 9", "gdpr:art-6"),
    ("GDPR Art. 6(1)(z)", "gdpr:art-6-1"),
    ("GDPR Art. 6(1)(f)(i)", "gdpr:art-6-1-f"),
    ("GDPR Art. 100", "gdpr:art-10"),
    ("Chapter XX GDPR", "gdpr:ch-1"),
    ("AI Act Annex XX", "aia:annex-1"),
    ("gdpr:art-999", "gdpr:art-99"),
    ("GPDR 6 1 f", "gdpr:art-6-1-f"),
    ("CCAP 1798.100", "ccpa:s-1798.100"),
    ("Digital Service Act art 14", "dsa:art-14"),
    ("16 CFR 312.5(b)(2)", "coppa-rule:s-312-5-b"),
    ("45 CFR 164.308(a)(1)(ii)(A)", "hipaa:s-164-308-a-1"),
    ("17 USC 512(s)", "dmca-512:s-512"),
    ("Art. 13, 14 GDPR", "gdpr:art-13"),
    ("BGB § 307", "faa:s-307"),
    ("German Civil Code § 145", "ccpa:s-1798.145"),
]
HOPELESS = ["", "((((", "§", "Art.", "hello world", "foo:bar", "29 U.S.C. § 201", "42 CFR 2.31", "15 USC 9999"]


@pytest.mark.parametrize(("typed", "expected", "quality"), TYPED)
def test_typed_form_gives_its_citation(
    finder: CitationFinder, typed: str, expected: str, quality: MatchQuality
) -> None:
    first = finder.find(typed).matches[0]

    assert (first.citation.id, first.quality) == (expected, quality)
    assert bool(first.note) == (quality is not MatchQuality.EXACT)


@pytest.mark.parametrize(("typed", "nearest"), WRONG)
def test_wrong_form_finds_nothing_and_proposes_the_nearest(finder: CitationFinder, typed: str, nearest: str) -> None:
    result = finder.find(typed)

    assert result.matches == ()
    assert result.nearest[0].id == nearest
    assert result.explanation.startswith(f"Nothing found for “{typed}”.")
    assert len(result.nearest) <= 6


@pytest.mark.parametrize("typed", HOPELESS)
def test_hopeless_form_is_explained(finder: CitationFinder, typed: str) -> None:
    result = finder.find(typed)

    assert (result.matches, result.nearest) == ((), ())
    assert result.explanation


def test_law_outside_the_catalogue_is_named(finder: CitationFinder) -> None:
    assert "TTDSG" in finder.find("§ 25 TTDSG").explanation
    assert "29 U.S.C." in finder.find("29 U.S.C. § 201").explanation


def test_recitals_are_said_not_to_be_held(finder: CitationFinder) -> None:
    assert "not recitals" in finder.find("recital 47 GDPR").explanation


def test_place_in_several_laws_is_not_resolved(finder: CitationFinder) -> None:
    with pytest.raises(InputRefusedError) as refused:
        finder.resolve("Art. 6(1)(f)")

    assert refused.value.reason == "citation-ambiguous"
    assert "gdpr:art-6-1-f" in refused.value.message
