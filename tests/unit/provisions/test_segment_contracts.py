"""The rules of segmentation for contracts as they are filed: recitals, forms in tables, lists that a line breaks."""

from __future__ import annotations

from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block
from support.source_texts import bullet, cell, heading, para, source_text

DATA = para("We process your data as the privacy notice describes.")


def divided(*parts: tuple[Block, str]) -> Segmentation:
    return segment(source_text(*parts))


def texts(*parts: tuple[Block, str]) -> list[str]:
    return [provision.text.replace("\n\n", " / ") for provision in divided(*parts).provisions]


def headings(*parts: tuple[Block, str]) -> list[str]:
    source = source_text(*parts)
    return [source.text[each.start : each.end] for each in segment(source).headings]


def reasons(*parts: tuple[Block, str]) -> list[str]:
    return [each.reason for each in divided(*parts).boilerplate]


def test_lettered_recitals_are_provisions_though_they_go_on_a_sentence() -> None:
    parts = (
        para("CLOCK AGREEMENT"),
        para("WHEREAS,"),
        para("A. the maker builds clocks for railway stations;"),
        para("B. the buyer runs a railway; and"),
        para("NOW THEREFORE the parties agree as follows:"),
        para("1. Sale. The maker shall sell the clocks."),
    )

    result = divided(*parts)

    assert [provision.number for provision in result.provisions] == ["A.", "B.", None, "1."]
    assert [provision.heading_path for provision in result.provisions[:3]] == [("CLOCK AGREEMENT", "WHEREAS,")] * 3
    assert result.provisions[3].heading_path == ("CLOCK AGREEMENT",)


def test_numbers_under_a_preamble_stay_in_it_and_what_is_agreed_is_no_part_of_the_last_recital() -> None:
    parts = (
        heading("Clock Agreement"),
        para("The parties have agreed to the following clauses:"),
        para("Preamble:"),
        para("1. Whereas, the maker builds clocks for railway stations."),
        para("2. Whereas, the buyer wishes to have one at every platform."),
        para("Now, therefore, the parties agree as follows:"),
    )

    result = divided(*parts)

    assert [provision.number for provision in result.provisions] == [None, "1.", "2.", None]
    assert {provision.heading_path[-1] for provision in result.provisions[1:]} == {"Preamble:"}


def test_the_parties_that_a_lone_and_holds_together_are_one_provision() -> None:
    parts = (
        para("CLOCK AGREEMENT"),
        para("This agreement is made as of the 3rd day of May, 2021,"),
        para("BETWEEN"),
        para('NORTHERN CLOCKS LIMITED, a company incorporated under the laws of Ontario (the "Maker"),'),
        para("AND"),
        para('JANE DOE, of Toronto, Ontario (the "Buyer").'),
        para("The maker shall deliver the clocks within a month."),
    )

    assert headings(*parts) == ["CLOCK AGREEMENT"]
    assert len(texts(*parts)) == 2


def test_an_or_between_headings_is_no_clause() -> None:
    parts = (
        heading("Waiver of Liens"),
        heading("OR"),
        heading("Waiver of Claims"),
        para("The maker waives all liens."),
    )

    assert texts(*parts) == ["The maker waives all liens."]


def test_full_sentences_below_a_fragment_are_provisions_and_the_fragments_after_them_no_part_of_the_last() -> None:
    parts = (
        para("2.1. The maker shall provide each of the following:"),
        para("2.1.1. Timely delivery of the clocks;"),
        para("2.1.2. Complying with all safety standards."),
        para("The following are the safety measures to be taken by the maker:"),
        para("a) The maker shall fence the place of work."),
        para("b) The maker shall report every accident within a day."),
        para("2.1.3. Cleaning of the place of work;"),
        para("2.1.4. Removal of all packing."),
    )

    result = divided(*parts)

    assert [provision.number for provision in result.provisions] == ["2.1.", "a)", "b)", "2.1.3."]
    assert result.provisions[3].text.endswith("2.1.4. Removal of all packing.")


def test_a_sub_clause_goes_back_to_its_section_with_a_fragment() -> None:
    parts = (
        para("3.1 Reports. The maker shall send reports:"),
        para("(a) The first report shall come within a week."),
        para("3.2 Meetings"),
        para("The parties shall meet every month."),
    )

    assert [provision.number for provision in divided(*parts).provisions] == ["3.1", "(a)", None]


def test_a_reference_that_a_line_breaks_starts_no_clause() -> None:
    parts = (
        para("7.3 Self Help. The buyer pays the sum of all costs indicated in Article 6.2.1 and"),
        para("6.2.2 required for self help, and keeps the receipts."),
    )

    assert len(texts(*parts)) == 1


def test_the_last_short_line_of_an_enumeration_is_no_heading() -> None:
    parts = (
        para("1.6. If there are discrepancies, the following order shall apply:"),
        para("1. This agreement;"),
        para("2. The specifications."),
        para("3. The drawings."),
        para("Furthermore, special drawings shall prevail over general ones."),
    )

    assert headings(*parts) == []
    assert len(texts(*parts)) == 1


def test_a_clause_that_a_line_ends_after_and_is_a_full_sentence() -> None:
    parts = (
        para("4. The maker has these duties:"),
        para("(a) The maker shall keep the place of work in perfect order and"),
        para("cleanliness, and shall not overload the platforms."),
        para("(b) The maker shall report every accident within a day."),
    )

    assert [provision.number for provision in divided(*parts).provisions] == ["4.", "(a)", "(b)"]


def test_a_note_about_the_signature_page_belongs_to_no_clause() -> None:
    for note in ("(Signature page follows)", "[The remainder of this page is intentionally left blank.]"):
        parts = (para("(g) The parties treat this agreement as a sale."), para(note))

        assert texts(*parts) == [parts[0][1]]
        assert reasons(*parts) == ["signature"]


def test_a_definition_that_refers_to_another_clause_is_a_provision_in_several_languages() -> None:
    definitions = {
        "« Compte » a la signification qui lui est donnée à l’article 3.2 ci-dessous ;": "« Billet » désigne le titre"
        " remis au client à la suite de la commande, sans préjudice des conditions particulières du transporteur, qui"
        " vaut preuve de l’existence du contrat ;",
        "„Konto“ hat die in Ziffer 3.2 festgelegte Bedeutung;": "„Fahrkarte“ bezeichnet das Papier, das der Kunde nach"
        " der Bestellung erhält und das den Vertrag beweist, ohne dass besondere Bedingungen berührt werden;",
    }
    for reference, before in definitions.items():
        assert texts(para(before), para(reference)) == [before, reference]


def test_a_sentence_with_a_number_at_its_end_is_no_line_of_an_address() -> None:
    parts = (
        heading("Mentions légales"),
        para("Le site est hébergé aux Pays-Bas."),
        para("La société est immatriculée au registre des opérateurs de voyages sous le numéro suivant : IM0180037"),
        para("Les présentes conditions sont soumises à la loi française et aux tribunaux de Paris."),
    )

    assert texts(*parts) == [part[1] for part in parts[1:]]


def test_the_day_from_which_french_terms_apply_is_a_date() -> None:
    parts = (
        heading("Conditions"),
        para("Conditions Générales de Vente applicables à compter du 17 juillet 2024"),
        para("Les présentes conditions sont soumises à la loi française."),
    )

    assert reasons(*parts) == ["date"]


def test_a_form_in_a_table_is_read_row_by_row_with_its_notes_and_boxes() -> None:
    parts = (
        cell(0, 0, "**Order Form**", span=2),
        cell(0, 0, "The key terms of this order are as follows:", span=2),
        cell(1, 0, "**Order Date**"),
        cell(1, 1, "**[Note: Select one option and delete the other.]**"),
        cell(1, 1, "( x ) Date of the last signature on this order"),
        cell(2, 0, "**Service**"),
        cell(2, 1, "**[Note: Name the service.]**"),
        cell(2, 1, "The service under this order is the clock."),
        cell(3, 0, "**Fees**"),
        cell(3, 1, "One hundred"),
    )

    assert headings(*parts) == ["Order Form"]
    assert [text.partition(" / ")[0] for text in texts(*parts)] == [
        "The key terms of this order are as follows:",
        "Order Date",
        "Service",
        "Fees",
    ]


def test_a_row_of_whole_signature_blocks_is_set_apart_with_the_line_above_it() -> None:
    block = ("Party: Clocks Ltd", "Signature:", "Name:", "Date:")
    parts = (
        cell(0, 0, "**Order**", span=2),
        cell(1, 0, "**Fees**"),
        cell(1, 1, "One hundred a month"),
        cell(2, 0, "Agreed by the representative of each party:", span=2),
        *(cell(3, 0, line) for line in block),
        *(cell(3, 1, line) for line in block),
    )

    assert len(texts(*parts)) == 1
    assert reasons(*parts) == ["signature", "signature"]


def test_an_item_that_goes_on_the_sentence_above_is_no_headed_clause() -> None:
    parts = (
        para("This licence is for the purpose of:"),
        bullet("**running the service**, which means keeping it up"),
        bullet("**using what you share to promote the service**. For example, we might quote a review that you wrote."),
        bullet("**developing new services**"),
    )

    assert len(texts(*parts)) == 1


def test_fragments_below_an_item_under_a_heading_stay_with_it() -> None:
    parts = (
        heading("What is not covered"),
        bullet("This licence does not affect your data protection rights."),
        bullet("This licence does not cover these types of content:"),
        bullet("public information that you provide, such as an address. That needs no licence.", 2),
        bullet("feedback that you offer, such as suggestions. Feedback is covered below.", 2),
    )

    assert len(texts(*parts)) == 2


def test_a_numbered_clause_with_a_title_may_say_something_only_in_its_second_sentence() -> None:
    parts = (
        para("Our strategy rests on two areas."),
        para("1. Early checks. Automatic checks of every listing at the door. We stop what is not allowed."),
        para("2. Late checks. We look again at what customers report."),
    )

    assert [provision.number for provision in divided(*parts).provisions] == [None, "1.", "2."]


def test_paragraphs_with_headings_in_capitals_are_clauses_of_their_own_after_numbered_ones() -> None:
    parts = (
        para("GENERAL TERMS"),
        para("PAYMENT: The buyer shall pay every invoice within a month."),
        para("LIMITED WARRANTY:"),
        para("1. The maker warrants that the clocks keep the time."),
        para("2. The maker shall repair a clock that does not."),
        para("GOVERNING LAW: This contract is governed by the laws of Ontario."),
        para("TERM; TERMINATION: This contract shall continue for a year."),
    )

    assert [text.partition(":")[0] for text in texts(*parts)[-2:]] == ["GOVERNING LAW", "TERM; TERMINATION"]


def test_a_lone_word_in_capitals_starts_no_clause_after_a_numbered_one() -> None:
    parts = (
        para("1. The maker warrants that the clocks keep the time."),
        para("EXAMPLE: A clock that is a minute late every day does not keep the time."),
        para("2. The maker shall repair a clock that does not."),
    )

    assert [provision.number for provision in divided(*parts).provisions] == ["1.", "2."]


def test_a_noun_that_may_be_a_verb_makes_no_sentence_of_an_item() -> None:
    parts = (
        para("These charges shall include:"),
        para("1. Cost of any permits, fees or licenses required for the work."),
        para("2. Cost of the means of transport and of lodging near the place of work."),
    )

    assert len(texts(*parts)) == 1


def test_a_recital_after_the_parties_is_a_provision() -> None:
    parts = (
        para("CREDIT AGREEMENT"),
        para("BETWEEN:"),
        para("CLOCKS INC., an Ontario corporation, as Borrower"),
        para("LOANS LTD., an Ontario corporation, as Lender"),
        para("WHEREAS the Borrower has asked for a loan and the Lender has agreed to lend;"),
    )

    assert texts(*parts)[1] == parts[-1][1]


def test_a_bracketed_title_over_several_paragraphs_is_a_heading() -> None:
    first = (
        f"The maker agrees to design and build the clocks {'and to wind them up ' * 4}as the plans of the buyer say."
    )
    second = (
        f"The buyer shall see that whatever it hands over {'and lends and sends ' * 4}meets the rules of the register."
    )
    parts = (para("ARTICLE I - THE CLOCKS"), para("(a) Description of the Clocks"), para(first), para(second))

    assert headings(*parts) == ["ARTICLE I - THE CLOCKS", "(a) Description of the Clocks"]
    assert texts(*parts) == [first, second]


def test_a_paragraph_between_two_items_of_a_sentence_stays_with_it() -> None:
    parts = (
        para("A clock shall not be tendered until:"),
        para("(a) the clock has been tested by the maker; and"),
        para("(b) the maker has handed over its papers."),
        para("Any expenses for the papers shall be borne by the maker."),
        para("(c) the invoice has been sent;"),
        para("The buyer shall then accept the clock."),
    )

    assert texts(*parts)[0].startswith("A clock shall not be tendered")
    assert "Any expenses for the papers" in texts(*parts)[0]


def test_german_sections_are_divided_by_their_numbered_sentences() -> None:
    parts = (
        heading("§ 2 Vertragsschluss"),
        para("(1) Die Darstellung der Uhren im Laden stellt kein rechtlich bindendes Angebot dar."),
        para("(2) Der Kunde gibt mit der Bestellung ein bindendes Angebot ab."),
        para("(3) Ein Vertrag kommt zustande, wenn"),
        para("a) wir die Annahme erklären oder"),
        para("b) wir die Uhr versenden."),
    )

    assert [provision.number for provision in divided(*parts).provisions] == ["(1)", "(2)", "(3)"]


def test_a_paragraph_that_ends_with_an_article_goes_on_in_the_next() -> None:
    parts = (
        heading("Risks"),
        para("In the following sections we address each of the risks under the act. The"),
        para("Risk Categories of the act include the sale of clocks that do not keep the time."),
        DATA,
    )

    assert len(texts(*parts)) == 2


def test_the_mark_of_a_footnote_behind_a_full_stop_does_not_keep_a_sentence_open_over_a_page() -> None:
    parts = (
        heading("Risks"),
        para("The law forbids the sale of clocks that are counterfeit or do not keep the time, “or false clocks.”2"),
        para("5", "page-number"),
        para("Our terms with all sellers forbid it too, and every seller agrees to them."),
    )

    assert len(texts(*parts)) == 2


def test_definitions_without_numbers_after_a_numbered_lead_in_are_provisions() -> None:
    parts = (
        para("1.1 The following terms have the meanings ascribed to them below:"),
        para('"Agreement" means this agreement for the sale of the clocks (including all attachments and'),
        para("Schedules attached hereto), as it may be amended from time to time."),
        para('"Clock" has the meaning assigned to such term in Section 4.3.'),
        para("1.2 The headings are for convenience only."),
    )

    found = texts(*parts)

    assert [text.partition(" ")[0] for text in found] == ["1.1", '"Agreement"', '"Clock"', "1.2"]
    assert found[1].endswith("from time to time.")


def test_titles_in_the_plural_count_nothing_so_that_the_first_clause_ends_the_recitals() -> None:
    parts = (
        para("CLOCK AGREEMENT"),
        para("RECITALS"),
        para("WHEREAS, the maker builds clocks for railway stations;"),
        para("1. SALE"),
        para("The maker shall sell the clocks to the buyer."),
    )

    result = divided(*parts)

    assert [provision.heading_path[-1] for provision in result.provisions] == ["RECITALS", "1. SALE"]
    assert result.provisions[-1].heading_path == ("CLOCK AGREEMENT", "1. SALE")


def test_what_is_numbered_anew_after_the_signatures_is_no_part_of_the_section_before_them() -> None:
    parts = (
        heading("Clock Agreement"),
        heading("Key Terms", 2),
        para("The maker shall deliver two hundred clocks to the buyer."),
        para("IN WITNESS WHEREOF, the parties have signed this Agreement."),
        para("By: ______________________"),
        para("Name: ____________________"),
        heading("1. Sale", 3),
        para("The maker shall sell the clocks to the buyer."),
        heading("2. Price", 3),
        para("The buyer shall pay the price within thirty days."),
    )

    result = divided(*parts)

    assert "signature" in {each.reason for each in result.boilerplate}
    assert [provision.heading_path[1:] for provision in result.provisions] == [
        ("Key Terms",),
        ("1. Sale",),
        ("2. Price",),
    ]


def test_a_title_of_two_lines_stands_above_all_numbered_sections() -> None:
    sections = (
        para("**1. Who we are**"),
        para("We are a company that runs a platform for travellers."),
        para("**2. What you may do**"),
        para("You may use the platform to find and to offer rides."),
    )

    named = divided(para("**EEA and UK**"), para("**Terms of Service**"), *sections)
    greeted = divided(para("**Terms of Service**"), para("**Welcome to the platform**"), *sections)

    assert named.provisions[-1].heading_path == ("EEA and UK", "Terms of Service", "2. What you may do")
    assert greeted.provisions[-1].heading_path == ("Terms of Service", "2. What you may do")


def test_a_number_and_its_title_on_two_lines_are_one_step_of_the_path() -> None:
    result = divided(
        para("CLOCK AGREEMENT"),
        para("ARTICLE I"),
        para("SALE"),
        para("The maker shall sell the clocks to the buyer."),
        para("ARTICLE II"),
        para("PRICE"),
        para("2.1 Amount. The buyer shall pay the price within thirty days."),
        para("EXHIBIT A"),
        para("Date: ____________"),
        para("The clocks are those that the maker shows at the fair."),
    )

    assert [provision.heading_path[:2] for provision in result.provisions[:2]] == [
        ("CLOCK AGREEMENT", "ARTICLE I SALE"),
        ("CLOCK AGREEMENT", "ARTICLE II PRICE"),
    ]
    assert result.provisions[-1].heading_path[1] == "EXHIBIT A"
    assert len(result.headings) >= 5
