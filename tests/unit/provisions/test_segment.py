"""The rules of segmentation, each on a document of a few lines."""

from __future__ import annotations

from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block, SourceText
from support.source_texts import bullet, cell, heading, numbered, para, source_text


def divided(*parts: tuple[Block, str]) -> tuple[SourceText, Segmentation]:
    source = source_text(*parts)
    return source, segment(source)


def texts(*parts: tuple[Block, str]) -> list[str]:
    return [provision.text.replace("\n\n", " / ") for provision in divided(*parts)[1].provisions]


def headings(*parts: tuple[Block, str]) -> list[str]:
    source, result = divided(*parts)
    return [source.text[each.start : each.end] for each in result.headings]


def set_apart(*parts: tuple[Block, str]) -> list[tuple[str, str]]:
    source, result = divided(*parts)
    return [(source.text[each.start : each.end], each.reason) for each in result.boilerplate]


FEES = para("You pay the fees within thirty days of the invoice.")
DATA = para("We process your data as the privacy notice describes.")


def test_unnumbered_paragraphs_are_provisions() -> None:
    assert texts(heading("Terms"), FEES, DATA) == [FEES[1], DATA[1]]


def test_a_provision_knows_its_place_number_and_headings() -> None:
    source, result = divided(heading("Terms"), heading("2. Fees", 2), para("2.1 You pay the fees."))

    (provision,) = result.provisions
    assert provision.ordinal == 1
    assert provision.number == "2.1"
    assert provision.heading_path == ("Terms", "2. Fees")
    assert source.text[provision.start : provision.end] == provision.text


def test_a_fragmentary_list_stays_with_its_lead_in() -> None:
    parts = (para("You must not:"), para("(a) copy the service;"), para("(b) sell the service."), DATA)

    assert texts(*parts) == ["You must not: / (a) copy the service; / (b) sell the service.", DATA[1]]


def test_bullets_stay_with_their_lead_in() -> None:
    parts = (para("You must not:"), bullet("copy the service;"), bullet("sell the service."), DATA)

    assert texts(*parts) == ["You must not: / copy the service; / sell the service.", DATA[1]]


def test_numbered_full_clauses_are_provisions_and_so_is_their_lead_in() -> None:
    parts = (
        para("3.2 Transfers. The parties agree on the clauses that are completed as follows:"),
        para("(a) The first module applies to controllers."),
        para("(b) The second module applies to processors."),
    )

    result = divided(*parts)[1]
    assert [provision.number for provision in result.provisions] == ["3.2", "(a)", "(b)"]
    assert result.provisions[1].heading_path == ("3.2 Transfers.",)


def test_a_mixed_list_keeps_its_fragments_and_frees_its_clauses() -> None:
    parts = (
        para("3. Benefits. If the contract ends, the employee will receive the following:"),
        para("(a) A lump sum payment in an amount equal to one salary."),
        para("(b) The employee shall keep the insurance for a year."),
    )

    assert [provision.number for provision in divided(*parts)[1].provisions] == ["3.", "(b)"]


def test_full_items_right_under_a_heading_are_provisions() -> None:
    parts = (heading("Account"), bullet("You must be a human."), bullet("You must be an adult."))

    assert texts(*parts) == ["You must be a human.", "You must be an adult."]


def test_fragments_right_under_a_heading_form_one_provision() -> None:
    assert texts(heading("We collect"), bullet("Name"), bullet("Address"), bullet("Phone")) == [
        "Name / Address / Phone"
    ]


def test_items_with_a_heading_of_their_own_are_provisions() -> None:
    parts = (
        para("These terms apply to some features:"),
        bullet("**Music terms:** These apply when you post music."),
        bullet("**Shop terms:** These apply when you use the shop."),
    )

    assert len(texts(*parts)) == 3


def test_an_unnumbered_paragraph_belongs_to_the_numbered_clause_before_it() -> None:
    parts = (para("1.1 You pay the fees."), DATA, para("1.2 We send an invoice."))

    assert texts(*parts) == ["1.1 You pay the fees. / " + DATA[1], "1.2 We send an invoice."]


def test_paragraphs_under_a_numbered_heading_are_provisions_of_their_own() -> None:
    result = divided(heading("1. Fees"), FEES, DATA)[1]

    assert [provision.number for provision in result.provisions] == [None, None]


def test_a_full_clause_in_heading_style_is_no_heading() -> None:
    clause = heading("You agree that the provider may change the fees at any time after a notice of thirty days.")

    assert texts(heading("Fees"), clause) == [clause[1]]


def test_a_definition_and_a_lead_in_in_heading_style_are_no_headings() -> None:
    definition = heading("“Product” means the service and its manual.", 2)
    lead_in = heading("Termination. Either party may end the contract at once:", 2)

    assert texts(heading("Terms"), definition, lead_in, para("(a) on a breach;")) == [
        definition[1],
        f"{lead_in[1]} / (a) on a breach;",
    ]


def test_bold_lines_and_capital_lines_are_headings() -> None:
    parts = (para("**2. Fees**"), FEES, para("GENERAL PROVISIONS"), DATA)

    assert headings(*parts) == ["2. Fees", "GENERAL PROVISIONS"]


def test_a_short_numbered_item_with_items_under_it_is_a_heading() -> None:
    parts = (numbered("1.", "Processing"), numbered("1.1", "The processor will only act on instructions.", 2))

    result = divided(*parts)[1]
    assert result.provisions[0].number == "1.1"
    assert result.provisions[0].heading_path == ("1. Processing",)


def test_each_table_row_is_one_provision_and_its_header_is_set_apart() -> None:
    parts = (
        cell(0, 0, "Purpose", header=True),
        cell(0, 1, "Legal basis", header=True),
        cell(1, 0, "Sending invoices to you"),
        cell(1, 1, "The contract with you"),
        cell(2, 0, "Sending news to you"),
        cell(2, 1, "Your consent"),
    )

    assert texts(*parts) == ["Sending invoices to you / The contract with you", "Sending news to you / Your consent"]
    assert [reason for _, reason in set_apart(*parts)] == ["column-header"]


def test_a_cell_over_all_columns_titles_the_rows_below() -> None:
    parts = (
        cell(0, 0, "Employer"),
        cell(0, 1, "Acme"),
        cell(1, 0, "Non-competition", span=2),
        cell(2, 0, "Duration"),
        cell(2, 1, "12 months"),
    )

    assert divided(*parts)[1].provisions[1].heading_path == ("Non-competition",)


def test_a_label_without_its_value_is_a_row_like_the_others() -> None:
    parts = (
        cell(0, 0, "**Employer**"),
        cell(0, 1, "**Acme**"),
        cell(1, 0, "**Position**"),
        cell(2, 0, "**Non-competition**", span=2),
        cell(3, 0, "**Duration**"),
        cell(3, 1, "12 months"),
    )

    assert texts(*parts) == ["Employer / Acme", "Position", "Duration / 12 months"]


def test_cells_with_headed_clauses_run_like_text() -> None:
    parts = (
        cell(0, 0, "**1. Fees**"),
        cell(0, 0, "You pay the fees."),
        cell(0, 0, "**2. Data**"),
        cell(0, 0, "We process your data."),
        cell(0, 1, "Pay us and we take care of your data."),
    )

    assert headings(*parts) == ["1. Fees", "2. Data"]
    assert texts(*parts) == ["You pay the fees.", "We process your data.", "Pay us and we take care of your data."]


def test_dates_page_numbers_and_navigation_are_set_apart() -> None:
    parts = (
        heading("Terms"),
        para("Last updated: 3 May 2024"),
        FEES,
        para("Page 2 of 9"),
        DATA,
        para("Home", boilerplate="navigation"),
    )

    assert [reason for _, reason in set_apart(*parts)] == ["date", "page-number", "navigation"]


def test_a_clause_that_a_page_number_interrupts_stays_whole() -> None:
    parts = (
        para("1. The provider does not promise that the service is free of faults and other"),
        para("2"),
        para("interruptions at any time."),
        para("2. You pay."),
    )

    assert [provision.number for provision in divided(*parts)[1].provisions] == ["1.", "2."]


def test_clauses_that_hold_a_date_are_no_date_lines() -> None:
    parts = (
        para("THIS AGREEMENT is made as of the first day of May 2011 between the parties named below."),
        para('(d) "Effective Date" means 1 June 2011.'),
        para("Version applicable à compter du 17 juillet 2024"),
    )

    assert [reason for _, reason in set_apart(*parts)] == ["date"]


def test_a_sentence_that_a_blank_line_breaks_goes_on_where_nothing_is_marked_up() -> None:
    parts = (
        para("The company has its principal place of business located at 3333 Lee"),
        para("Parkway, Dallas, Texas."),
        FEES,
    )

    assert len(texts(*parts)) == 2


def test_a_number_on_a_line_of_its_own_belongs_to_the_words_after_it() -> None:
    parts = (para("TERMS"), para("a."), FEES, para("b."), DATA)

    assert texts(*parts) == [f"a. / {FEES[1]}", f"b. / {DATA[1]}"]


def test_a_table_of_contents_is_set_apart() -> None:
    contents = [bullet(f"[[{title}]]") for title in ("Fees", "Data", "Law")]
    body = [part for title in ("Fees", "Data", "Law") for part in (heading(title, 2), para(f"{title} are due to us."))]

    assert len(set_apart(heading("Terms"), *contents, *body)) == 3


def test_contents_whose_entries_lead_to_run_in_headings_are_set_apart() -> None:
    titles = ("Fees", "Data", "Law")
    clauses = [
        numbered(f"{place}.", f"**{title}.** {FEES[1]} {DATA[1]} {FEES[1]}") for place, title in enumerate(titles, 1)
    ]

    entries = [numbered(f"{place}.", f"[[{title}]]") for place, title in enumerate(titles, 1)]
    assert set_apart(heading("Terms"), *entries, *clauses) == [(title, "contents") for title in titles]

    kinds = [bullet(title) for title in titles]
    assert not set_apart(heading("Terms"), para("We speak of:"), *kinds, *clauses)


def test_a_table_of_contents_with_page_numbers_is_set_apart() -> None:
    titles = ("Fees", "Data", "Law", "Notices", "Term")
    contents = [para(f"Article {place} {title} {place + 2}") for place, title in enumerate(titles, 1)]
    leaders = [para("ARTICLE IX"), para("Survival ........ 11"), para("Page"), para("Waiver ........ 12")]

    assert {reason for _, reason in set_apart(*contents, FEES)} == {"contents"}
    assert len(set_apart(para("Fees ........ 9"), *leaders, FEES)) == 5


def test_the_line_after_a_bare_section_number_is_its_title() -> None:
    parts = (para("FEES ACT"), para("Article 13"), para("Fees that are due"), FEES)

    assert headings(*parts) == ["FEES ACT", "Article 13", "Fees that are due"]


def test_a_signature_block_is_set_apart() -> None:
    parts = (
        para("9. This agreement is governed by the law of Utopia."),
        para("IN WITNESS WHEREOF, the parties have signed this agreement."),
        para("ACME CORPORATION"),
        para("By: ______________"),
        para("Name: A. Nother"),
        para("Title: Director"),
    )

    assert texts(*parts) == [parts[0][1]]
    assert {reason for _, reason in set_apart(*parts)} == {"signature"}


def test_recitals_and_definitions_are_provisions() -> None:
    parts = (
        para("WITNESSETH:"),
        para("WHEREAS, the company makes clocks; and"),
        para("WHEREAS, the buyer wants clocks;"),
        para("NOW, THEREFORE, the parties agree as follows:"),
        para("1. Definitions"),
        para('(a) "Clock" means a device that shows the time.'),
        para('(b) "Fee" means the price of a clock.'),
        para("2. Sale. The company shall sell the clocks."),
    )

    result = divided(*parts)[1]
    assert [provision.number for provision in result.provisions] == [None, None, None, "(a)", "(b)", "2."]
    assert headings(*parts) == ["WITNESSETH:", "1. Definitions"]
    assert result.provisions[5].heading_path == ()


def test_a_redacted_clause_with_a_number_is_a_provision() -> None:
    parts = (para("5.3 The buyer shall pay."), para("5.4 [ * * * ]"), para("5.5 The seller shall deliver."))

    assert texts(*parts) == [part[1] for part in parts]


def test_a_number_printed_twice_is_kept() -> None:
    parts = (para("7.2. The buyer shall pay."), para("7.2 The seller shall deliver."))

    assert [provision.number for provision in divided(*parts)[1].provisions] == ["7.2.", "7.2"]


def test_an_address_stays_with_the_sentence_that_announces_it() -> None:
    parts = (para("Write to us at:"), para("Acme Ltd"), para("1 High Street"), para("London W1"), FEES)

    assert texts(*parts) == ["Write to us at: / Acme Ltd / 1 High Street / London W1", FEES[1]]


def test_sub_clauses_written_on_without_a_new_line_are_taken_apart() -> None:
    part = para("7.4 Notices. (a) Notices are given in writing. (b) A notice is effective when it is received.")

    assert headings(part) == ["7.4 Notices."]
    assert [provision.number for provision in divided(part)[1].provisions] == ["(a)", "(b)"]


def test_an_enumeration_inside_a_sentence_is_not_taken_apart() -> None:
    part = para("7.4 Notices. The parties shall (a) write letters, (b) read letters and (c) keep letters.")

    assert len(texts(part)) == 1


def test_letter_i_after_h_is_a_letter_unless_ii_follows() -> None:
    letters = [para(f"({letter}) The party {letter} shall pay.") for letter in "abcdefghij"]

    assert [provision.heading_path for provision in divided(*letters)[1].provisions] == [()] * 10


def test_french_fragments_stay_with_their_lead_in() -> None:
    parts = (
        heading("2.1. Les informations"),
        para("Ces informations contiennent notamment les données suivantes :"),
        para("2.1.1. Une photographie publiée sur votre profil ;"),
        para("2.1.2. Une adresse postale."),
        heading("2.2. Vos droits"),
        para("2.2.1. Vous pouvez demander la suppression des données que nous conservons pour vous."),
    )

    assert [provision.number for provision in divided(*parts)[1].provisions] == [None, "2.2.1."]


def test_an_empty_source_text_has_no_provisions() -> None:
    assert texts() == []


def test_a_text_of_an_unknown_language_is_divided_all_the_same() -> None:
    assert len(texts(heading("Zxq"), para("Qwx zpt brk lmn."), para("Vbn qrs tuv wxy."))) == 2


def test_further_paragraphs_of_a_headed_list_item_are_provisions() -> None:
    parts = (
        para("We need you to keep these rules:"),
        bullet("**Who may join.** Members must be sixteen years old or more.", item=1),
        bullet("People who stand behind their opinions make the workshop safer.", item=1),
        bullet("**Fees.** You pay the fees each month.", item=2),
    )

    assert texts(*parts) == [
        "We need you to keep these rules:",
        "Who may join. Members must be sixteen years old or more.",
        "People who stand behind their opinions make the workshop safer.",
        "Fees. You pay the fees each month.",
    ]


def test_a_title_line_heads_the_list_item_that_it_opens() -> None:
    parts = (
        para("We need you to keep these rules:"),
        bullet("Who may join", item=1),
        bullet("Members must be sixteen years old or more.", item=1),
        bullet("What you may share", item=2),
        bullet("You may share what you made yourself.", item=2),
    )

    assert texts(*parts)[0] == "We need you to keep these rules:"
    assert any(text.startswith("What you may share") for text in texts(*parts))


def test_a_sentence_with_a_pronoun_is_full_whatever_its_verb() -> None:
    parts = (
        heading("Sources"),
        bullet("In some cases, we licence data sets of others."),
        bullet("You upload drawings."),
    )

    assert texts(*parts) == ["In some cases, we licence data sets of others.", "You upload drawings."]


def test_an_address_under_a_mere_name_is_a_provision_of_its_own() -> None:
    company = (
        "Lantern Works Limited, a company organised under the laws of France with its address at 12 Mill Street, Lyon"
    )
    parts = (heading("Your contracting entity"), FEES, para("France"), para(company), DATA)

    assert texts(*parts)[-2:] == [company, DATA[1]]


def test_an_address_still_stays_with_the_sentence_that_announces_it() -> None:
    parts = (
        para("Write to us at the following address:"),
        para("Lantern Works"),
        para("12 Mill Street"),
        para("Dublin, Ireland"),
    )

    assert len(texts(*parts)) == 1


def test_labelled_items_among_full_ones_are_provisions_though_their_verb_is_unknown() -> None:
    parts = (
        para("You can set cookies as follows:"),
        bullet("**In your browser:** Most browsers let you block cookies."),
        bullet("**On our site:** Toggle the banner that is shown on your first visit."),
        bullet("**By mail:** You can write to us."),
    )

    assert len(texts(*parts)) == 4


def test_a_labelled_item_that_leads_on_is_a_provision_as_the_full_ones_around_it() -> None:
    parts = (
        para("The following is told to residents:"),
        bullet("**Retention.** We keep your data for as long as you are a member."),
        bullet("**Sources.** We take data from what you send us."),
        bullet("**Details.** The following supplement what the first section says:"),
    )

    assert len(texts(*parts)) == 4


def test_items_whose_label_was_lost_are_fragments_of_their_list() -> None:
    parts = (
        heading("Other terms"),
        bullet(": These guidelines outline our standards for lanterns."),
        bullet(": This policy sets out how we may close a workshop."),
    )

    assert len(texts(*parts)) == 1


def test_short_links_beside_longer_ones_belong_to_a_list_of_sources() -> None:
    above = (heading("Terms"), FEES, DATA, heading("Useful resources"))
    longer = para("[[How your data is used to improve the lanterns]]")

    assert texts(*above, longer, para("[[Lantern questions]]"))[2:] == [
        "How your data is used to improve the lanterns",
        "Lantern questions",
    ]
    assert set_apart(heading("Terms"), para("[[Back home]]"), FEES) == [("Back home", "navigation")]


def test_a_sentence_that_goes_on_after_a_list_in_a_cell_has_no_heading() -> None:
    parts = (
        cell(0, 0, "3.1 carry out the contracts"),
        cell(0, 0, "between you and us, and give you what you asked for;"),
        cell(0, 1, "The contract between us is the ground of it."),
        cell(1, 0, "3.2 tell you about changes of our services;"),
        cell(1, 1, "Our interest in informing you is the ground of it."),
    )

    assert len(texts(*parts)) == 2


def test_a_list_of_links_before_the_document_speaks_is_navigation() -> None:
    parts = (heading("Terms"), heading("For shops", 2), bullet("[[Fees]]"), bullet("[[Your data]]"))
    rest = (heading("1. Fees", 2), FEES)

    assert set_apart(*parts, *rest) == [("Fees", "navigation"), ("Your data", "navigation")]
    assert texts(*parts, *rest) == [FEES[1]]


def test_one_long_link_does_not_make_a_menu_a_clause() -> None:
    long = "Additional terms for those who use our lanterns at home or in a workshop of their own"
    parts = (heading("Terms"), bullet("[[Fees]]"), bullet(f"[[{long}]]"), bullet("[[Your data]]"), FEES)

    assert [text for text, _ in set_apart(*parts)] == ["Fees", long, "Your data"]
    assert texts(*parts) == [FEES[1]]


def test_the_heads_of_a_menu_in_groups_head_no_clause() -> None:
    menu = (
        *(heading("For shops", 2), bullet("[[Fees]]"), bullet("[[Your data]]")),
        *(heading("For everyone", 2), bullet("[[Cookies]]")),
    )
    _, result = divided(heading("Terms"), *menu, FEES)

    assert [each.heading_path for each in result.provisions] == [("Terms",)]
    assert ("For shops", "navigation") in set_apart(heading("Terms"), *menu, FEES)


def test_a_title_over_links_is_no_head_of_a_menu() -> None:
    parts = (heading("Terms"), bullet("[[Fees]]"), heading("1. Fees", 2), bullet("[[Your data]]"), FEES)

    assert headings(*parts) == ["Terms", "1. Fees"]


def test_a_question_may_head_a_column() -> None:
    parts = (
        cell(0, 0, "Purpose", header=True),
        cell(0, 1, "Can you turn it off?", header=True),
        cell(1, 0, "Sending invoices to you"),
        cell(1, 1, "No"),
        cell(2, 0, "Sending news to you"),
        cell(2, 1, "Yes, in your settings"),
    )

    assert [reason for _, reason in set_apart(*parts)] == ["column-header"]
    assert len(texts(*parts)) == 2


def test_links_that_a_clause_announces_stay_with_it() -> None:
    parts = (para("These notices are part of the terms:"), bullet("[[Fees]]"), bullet("[[Your data]]"))

    assert set_apart(*parts) == []
    assert len(texts(*parts)) == 1


def test_a_picture_of_signs_and_a_copyright_line_are_set_apart() -> None:
    parts = (FEES, para("::*--%%#*=+"), para("Example Works Ltd © 2031. All rights reserved."))

    assert set_apart(*parts) == [("::*--%%#*=+", "separator"), (parts[2][1], "copyright")]


def test_a_rule_with_a_small_o_in_it_is_set_apart() -> None:
    assert set_apart(FEES, para("————- 0 —————- 0 ——————-")) == [("————- 0 —————- 0 ——————-", "separator")]
    assert not set_apart(FEES, para("- 0 - to be counted -"))


def test_clauses_whose_full_numbers_run_on_in_one_paragraph_are_taken_apart() -> None:
    first, second = f"6.2 Registration. {FEES[1]}", f"6.3 Pricing. {DATA[1]}"

    assert texts(heading("6. Fees"), para(f"{first} {second}")) == [first, second]
    assert texts(heading("6. Fees"), para(f"{first} 6.4 Pricing. {DATA[1]}")) == [f"{first} 6.4 Pricing. {DATA[1]}"]
    assert texts(heading("6. Fees"), para(f"{first} 6.3 percent are added.")) == [f"{first} 6.3 percent are added."]


def test_a_picture_of_signs_in_one_paragraph_is_set_apart() -> None:
    picture = "...::-=-. ..:::-----------%%*%%-: " * 40

    assert set_apart(FEES, para(picture.strip())) == [(picture.strip(), "separator")]


def test_a_copyright_line_in_a_table_is_set_apart() -> None:
    line = "Copyright ©2031 Example Works, Inc. All rights reserved."

    assert set_apart(FEES, cell(0, 0, line)) == [(line, "copyright")]


def test_withheld_words_stay_a_clause() -> None:
    assert texts(FEES, para("[***]"), DATA)[1] == "[***]"


def test_a_clause_that_a_page_end_interrupts_is_a_clause_and_so_is_the_next() -> None:
    parts = (
        para("11. The shop may assign these terms to a company of its group."),
        para("12. The law of the seat of the shop governs these terms; provided,"),
        para("- 4 -"),
        para("however, that the law of your home protects you where it must."),
        para("13. A court at the seat of the shop decides every dispute."),
    )

    assert [text[:3] for text in texts(*parts)] == ["11.", "12.", "13."]


def test_each_definition_of_a_numbered_list_is_a_provision() -> None:
    parts = (
        heading("1. Definitions"),
        para("1.1 In these terms:"),
        para("(a) “Fees” means what you pay each month;"),
        para("(b) “Term” has the meaning of Section 9; and"),
        para("(c) “Works” means what the shop makes for you."),
        para("1.2 The shop shall:"),
        para("(a) deliver the Works in time; and"),
        para("(b) keep them free of defects."),
    )

    assert [text[:3] for text in texts(*parts)] == ["1.1", "(a)", "(b)", "(c)", "1.2"]


def test_a_definition_comes_after_the_parts_of_the_one_before_it() -> None:
    parts = (
        para("1.4 In these terms the following words have the following meanings:"),
        para("(a) “Charge” means the sum of:"),
        para("(i) what you owe; and"),
        para("(ii) what you will owe at the end of the year;"),
        para("(b) “Board” means those who lead the shop."),
    )

    assert [text[:3] for text in texts(*parts)] == ["1.4", "(a)", "(b)"]


def test_a_number_that_a_sentence_refers_to_begins_no_clause() -> None:
    parts = (para("4.05 What is said in Sections 4.02, 4.03 and"), para("4.04 shall remain in force after the end."))

    assert len(texts(*parts)) == 1


def test_contents_whose_pages_stand_on_lines_of_their_own_are_set_apart() -> None:
    names = ("Definitions", "Interpretation", "Governing Law", "Currency", "Amendments", "Notices")
    entries = [
        part
        for number, name in enumerate(names, 1)
        for part in (para(f"1.{number}"), para(name), para(str(3 + number // 2)))
    ]
    clause = "1.1 The words of this agreement mean what they say."

    source, result = divided(heading("Credit Agreement"), *entries, para(clause))

    assert [each.text for each in result.provisions] == [clause]
    assert {each.reason for each in result.boilerplate} == {"contents", "page-number"}
    assert source.text[result.boilerplate[0].start : result.boilerplate[0].end] == "1.1"


def test_numbers_that_rise_between_clauses_make_no_contents() -> None:
    clauses = [
        part for page in range(1, 8) for part in (para(f"{page}. You pay fee {page} within a week."), para(str(page)))
    ]

    assert len(texts(heading("Terms"), *clauses)) == 7


def test_entries_of_contents_that_run_on_in_one_paragraph_are_set_apart() -> None:
    run_on = " ".join(
        f"Section 2.0{n} Commitment and Loans of the Kind {n}......................{n}" for n in range(1, 9)
    )
    parts = (heading("Credit Agreement"), para(run_on), FEES)

    assert set_apart(*parts) == [(run_on, "contents")]


def test_the_file_name_over_a_filing_is_set_apart() -> None:
    parts = (para("ex_22.htm"), para("Back to Form 8-K"), heading("Credit Agreement"), FEES)

    assert [reason for _, reason in set_apart(*parts)] == ["filing-label", "navigation"]


def test_a_number_over_its_title_heads_with_it() -> None:
    parts = (heading("1. Terms"), para("1.1"), para("**Definitions**"), FEES)

    assert headings(*parts) == ["1. Terms", "1.1", "Definitions"]
    assert divided(*parts)[1].provisions[0].heading_path == ("1. Terms", "1.1 Definitions")


MEANT = "means each person who adds anything of their own to the service."


def test_a_term_on_a_line_of_its_own_is_one_clause_with_its_meaning() -> None:
    parts = (para("1. Terms"), para('1.1. "Helper"'), para(MEANT), para('1.2. "Service"'), para("means all of it."))

    assert texts(*parts) == [f'1.1. "Helper" / {MEANT}', '1.2. "Service" / means all of it.']
    assert headings(*parts) == ["1. Terms"]


def test_a_term_over_a_sentence_of_its_own_is_a_heading() -> None:
    parts = (para("1. Terms"), para('1.1. "Helper"'), FEES, para('1.2. "Service"'), DATA)

    assert headings(*parts) == ["1. Terms", '1.1. "Helper"', '1.2. "Service"']


def test_lettered_titles_over_paragraphs_make_clauses_of_them() -> None:
    wide = "The provider shall tell you in writing of every claim that anybody else makes against the service."
    parts = (para("3.4 Claims"), para("(a) Third Parties."), para(wide), para("(b) Costs."), para(wide), DATA)

    assert texts(*parts) == [f"(a) Third Parties. / {wide}", f"(b) Costs. / {wide} / {DATA[1]}"]


def test_short_items_before_a_paragraph_stay_with_their_lead_in() -> None:
    wide = "The provider shall tell you in writing of every claim that anybody else makes against the service."
    parts = (para("We collect:"), para("(a) Your Name."), para("(b) Your Address."), para(wide))

    assert texts(*parts) == ["We collect: / (a) Your Name. / (b) Your Address.", wide]


def test_a_numbered_line_after_titles_is_a_title_though_it_has_a_verb() -> None:
    odd = "2.3 Giving Away Copies that is Not Compatible With Other Plans"
    parts = (para("2. Plans"), para("2.1 New Plans"), FEES, para("2.2 Old Plans"), DATA, para(odd), FEES)

    assert headings(*parts) == ["2. Plans", "2.1 New Plans", "2.2 Old Plans", odd]


def test_the_last_of_lettered_duties_is_a_clause_though_it_is_short() -> None:
    first = "N. You do not give any other part of the work the name of this one, nor change its title."
    parts = (para("4. Duties"), para(first), para("O. Preserve Every Notice."), FEES)

    assert texts(*parts)[1].startswith("O. Preserve Every Notice.")
    assert headings(*parts) == ["4. Duties"]
