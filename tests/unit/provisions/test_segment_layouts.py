"""The rules of segmentation on layouts of several languages, each a short text whose paragraphs a blank line parts."""

from __future__ import annotations

from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from support.source_texts import cell, para, source_text


def divided(text: str) -> Segmentation:
    return segment(source_text(*(para(part.strip()) for part in text.split("\n\n"))))


def clauses(text: str) -> list[str]:
    return [provision.text.replace("\n\n", " / ") for provision in divided(text).provisions]


def numbers(text: str) -> list[str | None]:
    return [provision.number for provision in divided(text).provisions]


GERMAN = """§ 1 Vertragsschluss

Abs. 1 Die Darstellung der Produkte im Laden stellt kein rechtlich bindendes Angebot dar.

Abs. 2 Der Kunde kann aus dem Sortiment Produkte auswählen und diese in einem Warenkorb sammeln.

§ 2 Rechte des Kunden

(1) Der Kunde hat das Recht,

a) Auskunft zu verlangen,

b) die Löschung seiner Daten zu fordern, und

c) der Verarbeitung zu widersprechen.

(2) § 12 Abs. 2 bleibt unberührt."""


def test_a_german_clause_stands_for_itself_after_one_whose_items_end_its_sentence() -> None:
    assert numbers(GERMAN) == ["Abs. 1", "Abs. 2", "(1)", "(2)"]


def test_spanish_clauses_are_counted_in_ordinals_and_in_words() -> None:
    text = """CLÁUSULAS

Cláusula 1.ª Objeto. El prestador se obliga a prestar al cliente los servicios que se describen en el anexo.

Cláusula 2.ª Precio. El cliente pagará al prestador la cantidad de mil euros al mes.

TERCERA.- Confidencialidad. Las partes mantendrán la confidencialidad de la información recibida.

DÉCIMA PRIMERA.- Ley aplicable. Este contrato se rige por la ley española."""

    assert numbers(text) == ["Cláusula 1.ª", "Cláusula 2.ª", "TERCERA.-", "DÉCIMA PRIMERA.-"]


def test_an_italian_article_with_a_hyphen_before_bis_is_a_heading() -> None:
    text = """Art. 2 - Prezzi

1. I prezzi sono indicati in euro e comprendono l'imposta sul valore aggiunto.

2. Le spese di spedizione sono:

a) gratuite per ordini superiori a 50 euro;

b) pari a 5 euro negli altri casi.

Art. 2-bis - Pagamenti

Il pagamento avviene con carta di credito o bonifico."""

    found = divided(text).provisions

    assert [provision.number for provision in found] == ["1.", "2.", None]
    assert found[-1].heading_path[-1] == "Art. 2-bis - Pagamenti"


def test_a_short_polish_text_is_not_read_by_the_verbs_of_another_language() -> None:
    text = """§ 1. Postanowienia ogólne

1. Regulamin określa zasady korzystania z serwisu.

2. Administratorem serwisu jest spółka Gamma sp. z o.o.

§ 2. Umowa

1. Umowa zostaje zawarta z chwilą rejestracji.

2. Użytkownik zobowiązuje się do:

1) podania prawdziwych danych;

2) nieudostępniania hasła osobom trzecim.

3. W przypadku naruszenia § 2 ust. 2 administrator może zablokować konto."""

    assert numbers(text) == ["1.", "2.", "1.", "2.", "3."]


def test_the_place_and_the_copies_of_a_french_contract_belong_to_its_signatures() -> None:
    text = """Article 3 – Rétractation

Le client dispose d'un délai de quatorze jours pour se rétracter.

Fait à Paris, le 3 mai 2020, en deux exemplaires."""

    assert clauses(text) == ["Le client dispose d'un délai de quatorze jours pour se rétracter."]


def test_sections_that_run_on_in_one_paragraph_are_clauses_of_their_own() -> None:
    text = """Section 1. Premises. The landlord lets the premises to the tenant. Section 1.1. Common Areas. The tenant \
may use the common areas. Section 1.2. Parking. The tenant may use two places.

Section 2. Rent. The tenant shall pay the rent as Section 1.2 says."""

    assert numbers(text) == ["Section 1.", "Section 1.1.", "Section 1.2.", "Section 2."]


def test_a_section_without_a_dot_after_its_number_is_known_by_its_title_however_long_it_is() -> None:
    rest = (
        "each loan shall bear interest, payable on demand, at the rate that the lender names in its notice of the day."
    )
    text = f"""Section 3.01 Interest Rate. (a) Each loan shall bear interest from the day on which it is made. {rest}

(b) At the end of a period the next one shall be three months.

Section 3.02 Interest on Overdue Amounts. All overdue amounts and, while a default lasts, {rest}

Section 3.03 Survival. This article stays in force, as the parties agree, whatever becomes of the loans. And {rest}"""

    assert numbers(text) == ["Section 3.01", "(b)", "Section 3.02", "Section 3.03"]


def test_numbered_items_that_bring_the_verb_of_their_lead_in_stay_with_it() -> None:
    text = """2.1 The licence must be at least as strict as the following terms, which:

(a) Disclaim the maker's liability for damages of any kind that arise from the use of the clocks.

(b) Require users to protect the drawings of the clocks and prohibit them from copying the drawings.

(c) The licence shall not make the maker liable for any taxes.

2.2 The buyer may not assign the licence."""

    assert numbers(text) == ["2.1", "(c)", "2.2"]


def test_a_long_title_in_capitals_that_says_nothing_is_a_heading_and_a_clause_in_capitals_none() -> None:
    title = (
        "6. TREATMENT OF COMPENSATION AND BENEFITS UPON TERMINATION OF EMPLOYMENT BY EMPLOYER FOR CAUSE OR BY EMPLOYEE "
        "WITHOUT GOOD REASON."
    )
    clause = (
        "7. IN NO EVENT SHALL THE COMPANY BE LIABLE FOR ANY LOSS OF DATA OR ANY OTHER LOSS THAT THE EMPLOYEE SUFFERS."
    )
    text = f"{title}\n\nThe employee is not entitled to any further salary after that day.\n\n{clause}"

    found = divided(text).provisions

    assert [provision.heading_path for provision in found] == [(title,), ()]
    assert found[1].text == clause


def test_paragraphs_with_titles_are_clauses_of_their_own_after_the_items_of_another() -> None:
    text = """4. TERMINATION

Termination For Cause. The company may end the employment for a cause, and the causes are:

(a) Breach of this agreement;

(b) Any act that harms the company.

Termination For Death. The company may end the employment upon the death of the employee;

Termination Without Cause. The company may end the employment at any time."""

    assert [clause.partition(".")[0] for clause in clauses(text)] == [
        "Termination For Cause",
        "Termination For Death",
        "Termination Without Cause",
    ]


def test_a_number_alone_keeps_the_titled_paragraph_under_it() -> None:
    text = """ARTICLE 2

(a)

Credit Facility. The lender agrees to lend to the borrower the amount of the loan.

(b)

Reduced Amount. Any reduction of the loan is permanent.

(c)

Interest Rate. The borrower pays interest at the rate of the loan."""

    assert numbers(text) == ["(a)", "(b)", "(c)"]


def test_a_number_alone_after_an_unnumbered_lead_in_keeps_its_titled_words() -> None:
    text = """ARTICLE 8

Each of the following events shall constitute a default:

(a)

Late Payment. If the borrower fails to pay;

(b)

Unpaid Taxes. If the borrower fails to pay a tax;

(c)

Lost Assets. If the assets of the borrower are lost."""

    assert not [clause for clause in clauses(text) if clause.endswith(")") or clause.startswith("Late")]


def test_a_redacted_clause_with_a_title_is_a_provision() -> None:
    text = """ARTICLE 21

21.1 Aggregate Liability. ***

ARTICLE 22

22.1 Entire Agreement. This agreement is the whole agreement of the parties."""

    assert numbers(text) == ["21.1", "22.1"]


def test_items_with_titles_and_sections_after_them_stand_alone_though_their_sentences_are_hard_to_read() -> None:
    text = """Section 4.03 Costs.

(a) Withholding. All payments under this agreement shall be made without any deduction.

(b) Additional Costs. Subject to (c), and without duplication, if any change in the law results under clause (1) or

(2) shall be to increase the costs of the lender, the borrower shall pay them.

(c) No Change. Since May 15, 1998, there has arisen no event that would change the costs.

Section 4.04 Expenses; Indemnity. (a) The Borrower agrees: (i) to pay the expenses; and (ii) to pay all costs.

Section 4.05. Survival. The provisions of Sections 4.02, 4.03 and

4.04 shall stay in force."""

    assert numbers(text) == ["(a)", "(b)", "(c)", "Section 4.04", "Section 4.05."]


LETTERS_UNDER_ROMAN_NUMBERS = """I. SERVICE

You send the request to the office that keeps the lamp.

II. REQUESTS

A. Requests of the District

The office answers within a week.

B. Requests of Others

The office answers within a month.

III. COSTS

A. Costs of the District

The district pays nothing.

B. Costs of Others

Others pay what a copy costs."""


def test_letters_stand_under_the_roman_numbers_between_which_they_count_anew() -> None:
    paths = [provision.heading_path for provision in divided(LETTERS_UNDER_ROMAN_NUMBERS).provisions]

    assert paths == [
        ("I. SERVICE",),
        ("II. REQUESTS", "A. Requests of the District"),
        ("II. REQUESTS", "B. Requests of Others"),
        ("III. COSTS", "A. Costs of the District"),
        ("III. COSTS", "B. Costs of Others"),
    ]


def test_roman_numbers_stand_under_the_letters_that_come_first() -> None:
    lamps = "A. LAMPS\n\nI. Small Lamps\n\nYou keep them lit.\n\nII. Large Lamps\n\nWe keep them lit."
    text = f"{lamps}\n\nB. OIL\n\nYou pay for the oil."

    assert [each.heading_path for each in divided(text).provisions] == [
        ("A. LAMPS", "I. Small Lamps"),
        ("A. LAMPS", "II. Large Lamps"),
        ("B. OIL",),
    ]


def test_a_line_of_an_address_in_capitals_is_no_heading() -> None:
    text = (
        "Write to us with any question that you have about these terms.\n\nLantern Company\n\n548 Market St\n\n"
        "PMB 86600\n\nSpringfield 94104 US\n\nor by mail to lamps@example.org"
    )

    assert not divided(text).headings


def test_terms_in_quotes_below_each_other_are_no_headings() -> None:
    text = (
        'FIRST AMENDMENT\n\n2.1 Section 1.2 of the Agreement is amended by deleting terms:\n\n"Lamp"\n\n"Oil Loan"'
        '\n\n"Oil Loan Commitment"\n\n2.2 Section 1.3 of the Agreement is amended and stands as follows from today on.'
    )

    assert [provision.heading_path for provision in divided(text).provisions] == [("FIRST AMENDMENT",)] * 2


def test_words_to_print_and_save_a_page_are_navigation() -> None:
    found = divided("Terms of Lantern\n\nPrint | Save\n\nYou keep the lamp lit at night.")

    assert [each.reason for each in found.boilerplate] == ["navigation"]


def test_long_heads_of_columns_are_heads() -> None:
    long = "Type of data that is read, depending on what is done with it and for whom"
    above = (cell(0, 0, "**Purpose of it**"), cell(0, 1, f"**{long}**"))
    row = (cell(1, 0, "Light"), cell(1, 1, "The hours at which your lamp is lit."))
    other = (cell(2, 0, "Oil"), cell(2, 1, "What your lamp takes of it."))

    found = segment(source_text(para("You read this table."), *above, *row, *other))

    assert [each.reason for each in found.boilerplate] == ["column-header"]
    assert [each.text for each in found.provisions][1:] == [
        "Light\n\nThe hours at which your lamp is lit.",
        "Oil\n\nWhat your lamp takes of it.",
    ]
