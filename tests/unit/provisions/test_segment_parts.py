"""Parts, chapters and ends of documents, and lists whose items are alike: each a short text in paragraphs."""

from __future__ import annotations

from clausemark.provisions.provision import Segmentation
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block, BlockKind
from support.source_texts import bullet, cell, heading, numbered, para, source_text


def divided(text: str) -> Segmentation:
    return segment(source_text(*(para(part.strip()) for part in text.split("\n\n"))))


def paths(text: str) -> list[tuple[str, ...]]:
    return [provision.heading_path for provision in divided(text).provisions]


def clauses(text: str) -> list[str]:
    return [provision.text.replace("\n\n", " / ") for provision in divided(text).provisions]


LAW = """CHAPTER I

GENERAL PROVISIONS

Article 1

Scope

This Regulation lays down rules on the labels of garden figures.

Article 2

Definitions

The following definitions apply to the whole of this Regulation.

CHAPTER II

DUTIES

Article 3

Makers

Makers shall attach a label to each of their figures."""


def test_articles_stand_under_their_chapter_and_count_on_over_it() -> None:
    assert paths(LAW) == [
        ("CHAPTER I GENERAL PROVISIONS", "Article 1 Scope"),
        ("CHAPTER I GENERAL PROVISIONS", "Article 2 Definitions"),
        ("CHAPTER II DUTIES", "Article 3 Makers"),
    ]


def test_what_comes_after_the_end_of_the_terms_stands_under_the_title_alone() -> None:
    text = (
        "LANTERN LICENCE\n\nNO WARRANTY\n\n1. There is no warranty for the lantern.\n\nEND OF TERMS AND CONDITIONS\n\n"
        "How to apply these terms\n\nYou attach the notice below to your own lantern."
    )

    assert paths(text) == [("LANTERN LICENCE", "NO WARRANTY"), ("LANTERN LICENCE", "How to apply these terms")]
    assert [each.reason for each in divided(text).boilerplate] == ["end"]


def test_small_items_that_a_sentence_asks_for_stay_with_it_under_the_recitals() -> None:
    text = (
        "LANTERN LICENCE\n\nPreamble\n\nWe protect your rights with two steps:\n\n(1) assert copyright, and "
        "(2) offer you this licence.\n\nYou may read the terms and conditions below."
    )

    assert paths(text) == [("LANTERN LICENCE", "Preamble")] * 2


def test_an_order_among_full_clauses_is_a_clause() -> None:
    text = (
        "6. You may hand on the work, and you must do one of these things:\n\n"
        "a) Accompany the work with its complete source.\n\n"
        "b) If you offer it from a place, offer its source from the same place.\n\n"
        "c) Verify that whoever has it already received these materials."
    )

    assert [text[:2] for text in clauses(text)] == ["6.", "a)", "b)", "c)"]


def test_a_term_in_quotes_may_follow_an_article() -> None:
    text = (
        '0. This licence applies to any lantern.\n\nA "lantern" means a lamp that is carried.\n\n'
        "1. You may carry the lantern wherever you like."
    )

    assert [text[:3] for text in clauses(text)] == ["0. ", 'A "', "1. "]


def test_capitals_that_say_two_things_are_no_heading() -> None:
    source = source_text(
        heading("Arbitration", 2), para("**READ THIS SECTION. IT AFFECTS YOUR RIGHTS.**"), para("We arbitrate.")
    )

    assert [each.text for each in segment(source).provisions] == [
        "READ THIS SECTION. IT AFFECTS YOUR RIGHTS.",
        "We arbitrate.",
    ]


def test_two_signatures_side_by_side_in_one_paragraph_are_set_apart_with_the_names_above() -> None:
    text = (
        "4.2 The law of Ohio governs this agreement.\n\nIN WITNESS WHEREOF, the parties have signed this.\n\n"
        "LANTERN CORP. WORKSHOP, INC.\n\n"
        "By: /s/ A. Lamp By: /s/ B. Wick ------------ ------------ Name: A. Lamp Name: B. Wick Title: Clerk"
    )

    assert clauses(text) == ["4.2 The law of Ohio governs this agreement."]


def test_the_titles_of_a_spanish_deed_stand_side_by_side() -> None:
    text = (
        "CONTRATO DE SERVICIOS\n\nREUNIDOS\n\nDe una parte, el taller, que tiene su domicilio en Sevilla.\n\n"
        "EXPONEN\n\nI. Que el taller se dedica al mantenimiento de las linternas de la ciudad."
    )

    assert [path[-1:] for path in paths(text)] == [("REUNIDOS",), ("EXPONEN",)]


def test_a_title_that_is_printed_again_below_the_contents_stands_once_in_the_path() -> None:
    text = "OFFICE LEASE\n\nOFFICE LEASE\n\nARTICLE 1\n\nTERM\n\n1.1 TERM. The term of this Lease is five years."

    assert paths(text) == [("OFFICE LEASE", "ARTICLE 1 TERM")]


def test_the_heads_of_columns_above_a_rule_belong_to_the_sentence_that_asks_for_them() -> None:
    text = (
        "OFFICE LEASE\n\n2.1 RENT. Tenant shall pay the rent as follows:\n\nYEAR RENT\n\n---- ---- 1 $120,000.00\n\n"
        "2.2 LATE CHARGE. Tenant shall pay a late charge."
    )

    assert [text[:4] for text in clauses(text)] == ["2.1 ", "2.2 "]


def test_a_numbered_title_and_statement_is_a_clause_though_its_verb_is_unknown() -> None:
    text = "This letter sets forth the terms.\n\n1. Separation Date. Employment halts on the last day of December."

    assert len(clauses(text)) == 2


def test_a_titled_lead_in_over_full_clauses_is_no_heading() -> None:
    text = "5.3 Effect. On termination:\n\n(a) Customer shall stop its use.\n\n(b) Provider shall delete all data."

    assert [text[:4] for text in clauses(text)] == ["5.3 ", "(a) ", "(b) "]


def test_parties_of_a_cover_are_one_provision_and_none_of_them_a_heading() -> None:
    text = "LICENCE\n\nbetween\n\nPLOVER GMBH\n\nand\n\nSANDPIPER PLC\n\n1. GRANT\n\n1.1 Plover grants a licence."

    assert clauses(text)[0] == "between / PLOVER GMBH / and / SANDPIPER PLC"
    assert paths(text)[1] == ("LICENCE", "1. GRANT")


def test_the_names_of_the_parties_above_their_signatures_go_with_them() -> None:
    text = (
        "3.3 Tenant shall comply with the rules.\n\nEXECUTED as a sealed instrument.\n\nLANDLORD: TENANT:\n\n"
        "HICKORY TRUST POPLAR SYSTEMS\n\nBy:___________ By:___________ Trustee President"
    )

    assert clauses(text) == ["3.3 Tenant shall comply with the rules."]


def test_rows_that_say_who_signs_and_where_are_no_clauses() -> None:
    rows = [
        ("Signed for LANTERN LTD", "Signed for WICK BV"),
        ("Signature: ______", "Signature: ______"),
        ("Name: ___", "Name: ___"),
    ]
    cells = [cell(row, column, text) for row, texts in enumerate(rows) for column, text in enumerate(texts)]

    found = segment(source_text(para("You keep the lantern."), *cells))

    assert [each.text for each in found.provisions] == ["You keep the lantern."]
    assert {each.reason for each in found.boilerplate} == {"signature"}


def test_the_only_first_level_heading_that_names_a_document_titles_the_others() -> None:
    source = source_text(
        heading("Privacy Policy"), heading("Data"), para("We use data."), heading("Law"), para("Law applies.")
    )

    assert [each.heading_path for each in segment(source).provisions] == [
        ("Privacy Policy", "Data"),
        ("Privacy Policy", "Law"),
    ]


def test_a_first_heading_with_sections_of_its_own_titles_no_other_page() -> None:
    source = source_text(
        heading("Privacy Policy"),
        heading("Data", 2),
        para("We use data."),
        heading("How models learn"),
        para("They do."),
    )

    assert [each.heading_path for each in segment(source).provisions] == [
        ("Privacy Policy", "Data"),
        ("How models learn",),
    ]


def test_bold_titles_beside_the_recitals_stand_beside_them() -> None:
    source = source_text(
        heading("Agreement"),
        para("**Background**"),
        para("The parties wish to trade."),
        para("**Agreed terms**"),
        para("**Fees**"),
        para("You pay fees."),
    )

    assert [each.heading_path[-1] for each in segment(source).provisions] == ["Background", "Fees"]
    assert segment(source).provisions[1].heading_path == ("Agreement", "Fees")


JAPANESE = """利用規約

本規約は、ユーザーと当社との間の本サービスの利用に関わる一切の関係に適用されるものとします。

第3条 当社は、いつでも通知なく本契約を終了することができるものとし、利用者はこれに同意します。

用户同意将争议提交北京仲裁委员会。

我们可以随时终止服务。
"""


def test_a_sentence_that_ends_with_an_ideographic_full_stop_is_no_heading() -> None:
    said = "\n".join(clauses(JAPANESE))

    assert {path for found in paths(JAPANESE) for path in found} == {"利用規約"}
    assert all(sentence in said for sentence in JAPANESE.strip().split("\n\n")[1:])


def test_articles_sections_and_items_in_chinese_divide() -> None:
    text = (
        "用户协议\n\n更新日期：2024年3月1日\n\n第一条 账号\n\n"
        "1.1 您应当妥善保管账号和密码。\n\n1.2 您不得实施下列行为：\n\n"
        "（一）出租账号；\n\n（二）从事违法活动。\n\n第十二条 法律适用\n\n本协议适用中华人民共和国法律。"
    )

    assert [(each.number, each.heading_path[-1][:4].strip()) for each in divided(text).provisions] == [
        ("1.1", "第一条"),
        ("1.2", "第一条"),
        (None, "第十二条"),
    ]
    assert [each.reason for each in divided(text).boilerplate] == ["date"]


def test_a_russian_sentence_before_lettered_items_is_no_heading() -> None:
    text = (
        "2. Обязанности\n\n2.1. Пользователь обязуется:\n\nа) указывать данные;\n\nб) хранить пароль.\n\n"
        "2.2. Он отвечает за всё."
    )

    assert [each.number for each in divided(text).provisions] == ["2.1.", "2.2."]


def test_a_section_after_a_list_is_no_part_of_the_item_with_its_number() -> None:
    source = source_text(
        heading("3. Duties"),
        para("You may not:"),
        *(
            numbered(str(place), text)
            for place, text in enumerate(("post spam;", "harm others;", "break the site."), 1)
        ),
        para("3.1. We may suspend your account in such a case."),
    )

    assert [each.number for each in segment(source).provisions] == [None, "3.1."]


def test_the_cover_of_a_contract_is_one_provision_under_its_title() -> None:
    text = (
        "EXECUTION VERSION\n\nSTOCK PURCHASE AGREEMENT\n\ndated as of\n\nJanuary 15, 2003\n\nby and among\n\n"
        "MAPLE CORP.,\n\nELM INDUSTRIES, INC.\n\nand\n\nTHE STOCKHOLDERS\n\nARTICLE I\n\nSALE\n\n"
        "1.1 SALE. The Sellers shall sell the Shares."
    )

    first, second = divided(text).provisions

    assert first.heading_path == ("STOCK PURCHASE AGREEMENT",)
    assert (first.text[:11], first.text[-16:]) == ("dated as of", "THE STOCKHOLDERS")
    assert second.heading_path == ("STOCK PURCHASE AGREEMENT", "ARTICLE I SALE")


def test_the_list_of_annexes_below_the_contents_goes_with_them() -> None:
    entries = "\n\n".join(f"{place}. Title number {word} {place}" for place, word in enumerate("abcdef", 1))
    text = f"TABLE OF CONTENTS\n\n{entries}\n\nEXHIBITS\n\nExhibit A Form of Escrow Agreement\n\nYou keep the lantern."

    assert clauses(text) == ["You keep the lantern."]
    assert {each.reason for each in divided(text).boilerplate} == {"contents"}


def test_the_title_of_the_parties_stands_beside_that_of_the_recitals() -> None:
    text = (
        "DEED OF VARIATION\n\nPARTIES\n\n(1) HOLLY HOMES LIMITED, whose office is in York.\n\nBACKGROUND\n\n"
        "(A) This deed is supplemental to the Lease."
    )

    assert paths(text) == [("DEED OF VARIATION", "PARTIES"), ("DEED OF VARIATION", "BACKGROUND")]


def test_dotted_lines_to_sign_on_are_signatures_with_the_words_above() -> None:
    text = (
        "2. Clause 4.7 shall be deleted.\n\nExecuted as a deed by HOLLY HOMES LIMITED in the presence of:\n\n"
        f"{'.' * 30}\n\nDirector\n\n{'.' * 30}\n\nSignature of witness"
    )

    assert clauses(text) == ["2. Clause 4.7 shall be deleted."]


def test_a_title_between_the_number_of_a_section_and_its_lettered_clauses_is_a_heading() -> None:
    text = (
        "CREDIT AGREEMENT\n\n1.6\n\nAmendments and Waivers\n\n"
        "(a)\n\nNo amendment is effective if it is not written.\n\n"
        "(b)\n\nNo failure of a party is a waiver."
    )

    assert paths(text) == [("CREDIT AGREEMENT", "1.6 Amendments and Waivers")] * 2


def test_bare_titles_with_capital_letters_between_paragraphs_are_headings_where_the_page_marks_none() -> None:
    long = (
        "You use our services only for lawful purposes, and you tell all of us at once when somebody else enters your "
        "account with your password."
    )
    source = source_text(
        para("Terms"),
        *(para(f"**Point {place}.**") for place in range(3)),
        para(long),
        para("Acceptable Use Of Our Services"),
        para(long),
        para("See also"),
        para(long),
    )

    assert [each.heading_path[-1] for each in segment(source).provisions[-3:]] == ["Acceptable Use Of Our Services"] * 3


def test_a_lone_mark_of_a_signature_is_no_clause_and_a_note_below_a_title_lets_it_stand() -> None:
    text = (
        "BYLAWS OF WILLOW RESOURCES\n\n(a Nevada corporation)\n\nARTICLE I - OFFICES\n\n"
        "The office shall be in Reno.\n\n"
        "I certify that these bylaws were adopted.\n\n/s/ Lee Example"
    )

    assert clauses(text)[1:] == ["The office shall be in Reno.", "I certify that these bylaws were adopted."]
    assert paths(text)[1] == ("BYLAWS OF WILLOW RESOURCES", "ARTICLE I - OFFICES")


def test_a_line_that_tells_from_when_a_text_is_valid_is_a_date() -> None:
    assert [each.reason for each in divided("Privacy\n\nValid from 25.05.2018\n\nWe use data.").boilerplate] == ["date"]


def test_a_title_before_the_first_lettered_clause_stands_above_those_that_follow() -> None:
    text = (
        "ARTICLE II\n\nSALE\n\n2.2 PRICE. (a) The price for the Shares is $4,000,000.\n\n"
        "(b) The price shall be adjusted as the Schedule provides."
    )

    assert paths(text) == [("ARTICLE II SALE",), ("ARTICLE II SALE", "2.2 PRICE.")]


def test_the_last_short_step_of_a_list_is_no_heading() -> None:
    steps = ("Open the menu.", "Choose it.", "Block cookies.")
    source = source_text(
        heading("Cookies"),
        para("We set cookies that remember your basket, and you decide which of them you want to keep."),
        heading("Blocking", 2),
        *(numbered(str(place), text) for place, text in enumerate(steps, 1)),
        para("You can withdraw your consent here."),
    )

    found = segment(source)

    assert [each.text for each in found.provisions][-2:] == ["Block cookies.", "You can withdraw your consent here."]
    assert len(found.headings) == 2


def test_words_that_lead_over_to_the_clauses_are_no_part_of_the_last_recital() -> None:
    text = (
        "A. Borrower has asked Lender to extend the maturity of the loan.\n\nThe parties agree as follows:\n\n"
        "1. Definitions. Terms have their meanings."
    )

    assert [text[:4] for text in clauses(text)] == ["A. B", "The ", "1. D"]


def test_how_a_letter_closes_is_no_clause() -> None:
    letter = (
        "Dear Lamplighter:\n\nYou keep the lamp lit until the guests have left the house.\n\nSincerely,\n\nA Keeper\n\n"
        "June __, 2001\n\nDear Guest:\n\nYou bring oil when you come to stay for longer than a night."
    )

    source = source_text(*(para(part) for part in letter.split("\n\n")))
    found = segment(source)

    assert [each.reason for each in found.boilerplate] == ["signature", "signature", "date"]
    assert [each.heading_path[-1] for each in found.provisions] == ["Dear Lamplighter:", "Dear Guest:"]


def test_fields_without_values_and_the_next_party_belong_to_the_signatures() -> None:
    block = "[COMPANY]\n\nBy:\n\n[name]\n\n[title]\n\nAddress:\n\nEmail:\n\nINVESTOR:\n\nBy:\n\nName:\n\nEmail:"
    text = f"You keep the lamp lit at night.\n\nIN WITNESS WHEREOF, the parties have signed this Safe.\n\n{block}"

    found = segment(source_text(*(para(part) for part in text.split("\n\n"))))

    assert [each.text for each in found.provisions] == ["You keep the lamp lit at night."]
    assert {each.reason for each in found.boilerplate} == {"signature"}


def test_titles_of_documents_stand_above_the_numbered_headings_of_their_level() -> None:
    parts = (
        heading("Lamp Addendum"), para("You sign this page."),
        heading("Lamp Addendum Standard Terms"), heading("1. Lamps"), para("You keep them lit."),
        heading("2. Oil"), para("You bring it."),
    )  # fmt: skip

    assert [each.heading_path for each in segment(source_text(*parts)).provisions] == [
        ("Lamp Addendum",),
        ("Lamp Addendum Standard Terms", "1. Lamps"),
        ("Lamp Addendum Standard Terms", "2. Oil"),
    ]


def test_an_annex_stands_in_no_numbered_section() -> None:
    parts = (
        heading("Lamp Addendum"), heading("6. Definitions.", 2), para("Words mean here what they mean in law."),
        para("**Schedule 1**"), para("1. Nature and Purpose:"), para("You keep the lamp lit at night."),
        para("3. Categories of Lamps and Oil:"), para("The lamps are those that you bring along when you come to us."),
    )  # fmt: skip

    assert [each.heading_path for each in segment(source_text(*parts)).provisions] == [
        ("Lamp Addendum", "6. Definitions."),
        ("Lamp Addendum", "Schedule 1", "1. Nature and Purpose:"),
        ("Lamp Addendum", "Schedule 1", "3. Categories of Lamps and Oil:"),
    ]


def test_the_address_of_who_publishes_a_text_is_no_heading() -> None:
    parts = (
        para("GENERAL LAMP LICENSE"), para("51 Franklin St, Fifth Floor, Boston, MA 02110-1301 USA"),
        para("Everyone may copy this license, but changing it is not allowed."),
    )  # fmt: skip

    found = segment(source_text(*parts))

    assert [found_heading.start for found_heading in found.headings] == [0]


def test_who_an_address_names_first_is_no_heading() -> None:
    parts = (
        heading("Contact", 2),
        para("Our address is:"),
        para("**Lantern Privacy Team**"),
        para("Lantern, Inc. 5 Oil St, Springfield"),
    )

    found = segment(source_text(*parts))

    assert [each.text.split("\n\n")[1] for each in found.provisions] == ["Lantern Privacy Team"]


def test_the_initial_of_a_name_in_a_list_is_no_number() -> None:
    names = ("Ann Miller", "C. Vishnu Reddy", "Sane Reddy", "Waqeeh Hasan")

    found = segment(
        source_text(
            heading("Thanks", 2),
            para("We thank those who found faults in our lamps."),
            *(bullet(name) for name in names),
        )
    )

    assert [found_heading.start for found_heading in found.headings] == [0]


def test_an_addendum_stands_in_no_section_and_a_notice_to_fill_in_is_no_heading() -> None:
    text = (
        "LAMP LICENSE\n\n11. RELICENSING\n\nYou may put the lamp under another license.\n\nADDENDUM: Notices\n\n"
        "You put this notice on your lamp, and you write your name where brackets are.\n\n"
        "Copyright [yyyy] [name of copyright owner]\n\n"
        "This lamp is lent under the Lamp License."
    )

    found = segment(source_text(*(para(part) for part in text.split("\n\n"))))

    assert [each.heading_path for each in found.provisions] == [
        ("LAMP LICENSE", "11. RELICENSING"),
        *[("LAMP LICENSE", "ADDENDUM: Notices")] * 2,
    ]
    assert [each.reason for each in found.boilerplate] == ["copyright"]


def test_numbered_items_with_titles_of_their_own_are_clauses_all_of_them() -> None:
    def item(words: str, marker: str) -> tuple[Block, str]:
        return Block(0, 0, BlockKind.LIST_ITEM, 1, marker, ordered=bool(marker), item=1), words

    parts = (
        para("You have several ways to put out a lamp:"), item("**Lamps of the House**", "1"),
        item("Any lamp of the house has a lid that you may close.", ""),
    )  # fmt: skip

    assert [(each.number, each.text[:12]) for each in segment(source_text(*parts)).provisions] == [
        (None, "You have sev"),
        ("1", "Lamps of the"),
    ]
