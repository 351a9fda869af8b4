"""Pages as people write them, read and divided: every clause stands by itself, under the headings above it."""

from __future__ import annotations

import pytest

from clausemark.intake.reader import reader_for
from clausemark.provisions.segment import segment

LONG = "The provider may change the service from time to time and tells you in good time before it does so."


def divided(text: str, media_type: str = "text/html") -> list[tuple[str, str]]:
    """Return the last heading and the words of each provision, its paragraphs parted by a bar."""
    found = segment(reader_for(media_type).read(text.encode("utf-8"))).provisions
    return [(each.heading_path[-1] if each.heading_path else "", words(each.text)) for each in found]


def numbered(text: str, media_type: str = "text/html") -> list[tuple[str | None, tuple[str, ...]]]:
    """Return the number and the headings of each provision."""
    found = segment(reader_for(media_type).read(text.encode("utf-8"))).provisions
    return [(each.number, each.heading_path) for each in found]


def apart(text: str, media_type: str = "text/html") -> list[tuple[str, str]]:
    source = reader_for(media_type).read(text.encode("utf-8"))
    found = segment(source).boilerplate
    return [(each.reason, words(source.text[each.start : each.end])) for each in found]


def words(text: str) -> str:
    return " / ".join(line.strip() for line in text.split("\n") if line.strip())


def test_a_term_and_its_meaning_in_a_glossary_are_one_provision() -> None:
    page = f"<h2>Data</h2><p>{LONG}</p><dl><dt>Cookies</dt><dd>Small files.</dd><dt>Log</dt><dd>We keep it.</dd></dl>"

    assert [text for _, text in divided(page)] == [LONG, "Cookies / Small files.", "Log / We keep it."]


def test_a_term_over_several_paragraphs_heads_them() -> None:
    page = f"<dl><dt>Fees</dt><dd><p>{LONG}</p><p>We charge fees.</p></dd></dl>"

    assert divided(page) == [("Fees", LONG), ("Fees", "We charge fees.")]


def test_the_caption_of_what_unfolds_heads_it() -> None:
    page = f"<h2>Help</h2><details><summary>Can I object?</summary><p>{LONG}</p></details>"

    assert divided(page) == [("Can I object?", LONG)]


def test_the_bold_title_of_a_numbered_item_heads_its_paragraphs() -> None:
    first = "<li><b>Acceptance</b><p>You accept these terms.</p></li>"
    lead = "<p>You may not copy it, except where:</p><ol type=i><li>the law allows it; or</li><li>we agree.</li></ol>"
    page = f"<ol>{first}<li><b>Licence</b><p>We grant a licence.</p>{lead}<p>It ends with these terms.</p></li></ol>"

    assert divided(page) == [
        ("1. Acceptance", "You accept these terms."),
        ("2. Licence", "We grant a licence."),
        ("2. Licence", "You may not copy it, except where: / the law allows it; or / we agree."),
        ("2. Licence", "It ends with these terms."),
    ]


def test_a_title_over_headed_items_is_no_provision() -> None:
    page = (
        "<ol><li><b>Sharing.</b> We share data with our processors.</li><li>Your choices<ul>"
        "<li><b>Access.</b> You can ask for a copy.</li>"
        "<li><b>Erasure.</b> You can ask us to erase it.</li></ul></li></ol>"
    )

    assert [text for _, text in divided(page)][1:] == [
        "Access. You can ask for a copy.",
        "Erasure. You can ask us to erase it.",
    ]


def test_a_bold_section_is_a_heading_after_a_line_without_an_end() -> None:
    page = (
        f"<div><b>ARTICLE 1 : Access</b></div><div>{LONG}</div>"
        "<div>E-mail address of the provider: help@example.invalid</div>"
        "<div><b>ARTICLE 2 : Fees</b></div><div>You pay fees.</div>"
    )

    assert divided(page)[-1] == ("ARTICLE 2 : Fees", "You pay fees.")


def test_a_bold_number_and_title_before_words_on_the_next_line_count() -> None:
    page = (
        f"<p><b>§ 1 Geltung</b></p><p>{LONG}</p><p><b>§ 2 Vertragsschluss</b><br>Wir nehmen Ihre Bestellung an, wenn "
        "wir sie in Textform bestätigen, spätestens aber mit der Lieferung der bestellten Ware an Sie.</p>"
    )

    assert numbered(page) == [(None, ("§ 1 Geltung",)), ("§ 2", ())]


def test_a_clause_counts_on_from_a_heading_across_the_items_of_the_clause_before() -> None:
    text = (
        "1. TERM.\n\nThis agreement ends after a year.\n\n2. PAY.\n\n(a) The company pays a salary.\n\n"
        "(b) A bonus is due if:\n\n(i) the budget is met; and\n\n(ii) the employee is employed.\n\n"
        "3. NOTICE. Either party may end this agreement upon thirty days' notice."
    )

    assert divided(text, "text/plain")[-2:] == [
        ("2. PAY.", "(b) A bonus is due if: / (i) the budget is met; and / (ii) the employee is employed."),
        ("", "3. NOTICE. Either party may end this agreement upon thirty days' notice."),
    ]


def test_a_list_that_counts_again_stays_under_its_heading() -> None:
    text = "1. Use\n\nYou agree to this:\n\n1. You keep the password.\n\n2. You pay the fees.\n\n3. You tell us of it."

    assert {path for _, path in numbered(text, "text/plain")} == {("1. Use",)}


def test_a_title_of_several_parts_in_capitals_opens_a_clause() -> None:
    text = "3. FEES; TAXES. You shall pay the fees.\n\n3.1 Fees are not refundable.\n\n3.2 Late payments bear interest."

    assert [text for _, text in divided(text, "text/plain")] == text.split("\n\n")


def test_numbers_of_annexes_begin_with_their_letter() -> None:
    text = "ANNEX A – ARBITRATION\n\nA.1 Any dispute is settled by arbitration.\n\nA.2 The seat is Geneva."

    assert [number for number, _ in numbered(text, "text/plain")] == ["A.1", "A.2"]


def test_a_dash_parts_a_number_from_its_title() -> None:
    page = f"<p><b>Préambule</b></p><p>{LONG}</p><p><b>1 - Commandes</b></p><p>1.1 - Le client passe commande.</p>"

    assert numbered(page)[1] == ("1.1", ("1 - Commandes",))


def test_a_clause_right_before_the_signatures_is_none_of_them() -> None:
    text = (
        "**2.3 Late payment**\n\nInterest accrues at 1.5% per month.\n\nIN WITNESS WHEREOF, the parties sign.\n\n"
        "**PROVIDER**\n\nBy: ________\n\nName: ________"
    )

    assert divided(text, "text/markdown") == [("2.3 Late payment", "Interest accrues at 1.5% per month.")]
    assert {reason for reason, _ in apart(text, "text/markdown")} == {"signature"}


@pytest.mark.parametrize(
    "line", ["En Madrid, a 3 de marzo de 2023", "Berlin, den 3. März 2023", "Fait à Paris, le 3 mars 2023"]
)
def test_the_place_and_day_of_signing_are_a_date(line: str) -> None:
    assert apart(f"<h1>Contract</h1><p>{line}</p><p>{LONG}</p>") == [("date", line)]


def test_a_row_of_two_blocks_to_sign_in_is_set_apart() -> None:
    blocks = "<td>LICENSOR<br>By:_______<br>Name:</td><td>LICENSEE<br>By:_______<br>Name:</td>"
    page = f"<p>{LONG}</p><table><tr>{blocks}</tr></table>"

    assert [reason for reason, _ in apart(page)] == ["signature"]


def test_a_line_of_text_that_nobody_wrapped_is_a_paragraph() -> None:
    text = (
        f'1. DEFINITIONS\n"Change" means that {LONG.lower()}\n"Fees" means what you pay for the service.\n\n2. FEES\n'
        "2.1 Fees are:\n   a) Set out below\n   b) Due in advance\n   c) Not refundable\n\n"
        "3. PAY\nYou pay in advance.\nWe send invoices."
    )

    assert [words for _, words in divided(text, "text/plain")] == [
        f'"Change" means that {LONG.lower()}',
        '"Fees" means what you pay for the service.',
        "2.1 Fees are: / a) Set out below / b) Due in advance / c) Not refundable",
        "You pay in advance.",
        "We send invoices.",
    ]


def test_a_short_title_over_a_short_sentence_is_a_heading() -> None:
    text = f"TERMS\n\nChanges\n\n{LONG}\n\nContact\n\nYou can write to us."

    assert divided(text, "text/plain") == [("Changes", LONG), ("Contact", "You can write to us.")]


def test_recitals_and_clauses_of_a_spanish_contract_stand_apart() -> None:
    text = (
        "CONTRATO\n\nEXPONEN\n\nI. Que el Prestador se dedica a la informática.\n\n"
        "II. Que el Cliente desea contratar.\n\nPor todo ello, ambas partes acuerdan las siguientes\n\n"
        "CLÁUSULAS\n\nPRIMERA.- Objeto\n\nEl objeto es el servicio que se describe en el anexo."
    )

    assert [(number, path[-1]) for number, path in numbered(text, "text/plain")] == [
        ("I.", "EXPONEN"),
        ("II.", "EXPONEN"),
        (None, "EXPONEN"),
        (None, "PRIMERA.- Objeto"),
    ]
    assert numbered(text, "text/plain")[-1][1][-2] == "CLÁUSULAS"


def test_a_reference_below_the_title_is_no_part_of_it() -> None:
    text = (
        f"# SERVICES\n\n**Contract Reference Number: MSA-1**\n\n## MASTER AGREEMENT\n\n{LONG}\n\n### 1. TERM\n\n{LONG}"
    )

    assert numbered(text, "text/markdown")[0] == (None, ("SERVICES", "MASTER AGREEMENT"))


def test_a_clause_after_a_list_is_none_of_its_items_though_it_opens_with_a_verb() -> None:
    page = (
        "<div>2. Accounts</div><div>2.1</div><div>You need an account. To open one you must:</div>"
        "<ul><li>be 18;</li><li>give your name.</li></ul><div>2.2</div><div>Keep your password secret.</div>"
    )

    assert [number for number, _ in numbered(page)] == ["2.1", "2.2"]
