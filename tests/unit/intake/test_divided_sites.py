"""Pages as builders of sites make them: what finds the way is set apart, what a table lays out reads like text."""

from __future__ import annotations

import pytest

from clausemark.intake.reader import reader_for
from clausemark.provisions.segment import segment

TERMS = "<h1>Terms</h1><p>You keep your password secret and tell nobody of it.</p><p>We bill you every month.</p>"
SAID = ["You keep your password secret and tell nobody of it.", "We bill you every month."]


def parted(page: str) -> tuple[list[str], list[str], dict[str, str]]:
    """Return the clauses and the headings of a page, and what is set apart with its reason; line ends as bars."""
    source = reader_for("text/html").read(page.encode("utf-8"))
    found = segment(source)
    clauses = [words(each.text) for each in found.provisions]
    headings = [words(source.text[each.start : each.end]) for each in found.headings]
    return clauses, headings, {words(source.text[each.start : each.end]): each.reason for each in found.boilerplate}


def words(text: str) -> str:
    return " / ".join(line.strip() for line in text.split("\n") if line.strip())


def test_a_bold_line_within_a_paragraph_begins_the_clause_that_it_titles() -> None:
    page = (
        "<div><b>Uptime</b><br>We keep the servers running for most of each month.<br>"
        "<b>Backups</b><br>We make a backup every night. We keep it for a week.<br>A second copy stays abroad.</div>"
    )

    assert parted(page)[0] == [
        "Uptime We keep the servers running for most of each month.",
        "Backups We make a backup every night. We keep it for a week. A second copy stays abroad.",
    ]


def test_a_bold_name_above_its_address_parts_nothing() -> None:
    page = "<p>You reach our lawyers by post:<br><b>Lantern Ltd</b><br>4 Dock Road<br>Hull</p>"

    assert parted(page)[0] == ["You reach our lawyers by post: Lantern Ltd 4 Dock Road Hull"]


def test_cells_of_links_in_a_table_that_lays_out_a_page_are_navigation() -> None:
    page = (
        '<table><tr><td><a href="h">Home</a> <a href="j">Jobs</a></td><td></td><td><a href="d">Deutsch</a></td></tr>'
        '<tr><td><a href="s">Shop</a><br><a href="n">News</a></td><td><b>Privacy</b><p>We respect your privacy.</p>'
        "<p><b>Data</b></p><p>We collect your name when you order.</p></td>"
        '<td><b>Offers</b><br><a href="o">Oak seedlings</a><br><a href="g">Garden tools</a></td></tr></table>'
    )

    clauses, headings, apart = parted(page)

    assert clauses == ["We respect your privacy.", "We collect your name when you order."]
    assert headings == ["Privacy", "Data"]
    assert set(apart) == {"Home Jobs", "Deutsch", "Shop News", "Offers Oak seedlings Garden tools"}
    assert set(apart.values()) == {"navigation"}


def test_paragraphs_beside_a_menu_are_clauses_though_none_is_headed() -> None:
    clause = "We keep what you tell us for as long as your account is open, and for a year after that ({})."
    text = "".join(f"<p>{clause.format(number)}</p>" for number in range(6))
    page = f'<table><tr><td><a href="h">Home</a><br><a href="n">News</a></td><td>{text}</td></tr></table>'

    assert parted(page)[0] == [clause.format(number) for number in range(6)]


def test_a_long_value_beside_its_label_stays_a_row() -> None:
    value = "".join(
        f"<p>The supplier delivers part number {n} of the goods to the place that the order names.</p>"
        for n in range(6)
    )
    page = f"<table><tr><td>Delivery</td><td>{value}</td></tr><tr><td>Price</td><td>As ordered.</td></tr></table>"

    assert [clause[:10] for clause in parted(page)[0]] == ["Delivery /", "Price / As"]


def test_a_table_of_numbers_and_words_is_a_list() -> None:
    page = (
        "<p>The label shall state:</p><table><tr><td>(a)</td><td>the name of the maker;</td></tr></table>"
        "<table><tr><td>(b)</td><td>the material of the figure.</td></tr></table><p>Member States may ask for more.</p>"
    )

    assert parted(page)[0][0] == (
        "The label shall state: / (a) / the name of the maker; / (b) / the material of the figure."
    )


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ('<div class="site-footer"><div>Lantern Hosting BV</div></div>', "footer"),
        ('<div class="breadcrumbs"><a href="/">Shop</a> / <a href="/l">Legal</a></div>', "navigation"),
        ('<p><a href="/">Home</a> &gt; <a href="/help">Help</a> &gt; Terms</p>', "navigation"),
        ("<p>Was this page helpful?</p>", "navigation"),
        ('<div class="newsletter-form"><p>Subscribe to our newsletter</p></div>', "control"),
        ('<p><a href="p">Privacy</a> · <a href="c">Cookies</a> · <a href="i">Imprint</a></p>', "navigation"),
        ('<p>© 2024 Lantern Gardens. <a href="t">Terms</a></p>', "copyright"),
    ],
)
def test_what_a_site_puts_around_a_document_is_set_apart(part: str, reason: str) -> None:
    clauses, _, apart = parted(f"<body>{TERMS}{part}</body>")

    assert clauses == SAID
    assert list(apart.values()) == [reason]


def test_a_name_of_a_menu_says_nothing_where_words_are_no_links() -> None:
    page = f'<body>{TERMS}<div class="toc"><p>You pay the fees for the tower of clocks.</p></div></body>'

    assert parted(page)[0] == [*SAID, "You pay the fees for the tower of clocks."]


def test_the_words_over_closing_menus_go_with_them() -> None:
    menu = "<div>Company</div><div><a href='a'>About</a></div><div><a href='c'>Careers</a></div>"

    clauses, _, apart = parted(f"<body>{TERMS}{menu}</body>")

    assert clauses == SAID
    assert set(apart) == {"Company", "About", "Careers"}


def test_a_list_right_after_the_contents_is_no_part_of_them() -> None:
    page = (
        '<p>On this page</p><ul><li><a href="#a">Fees</a></li><li><a href="#b">Law</a></li></ul>'
        "<ol><li>You pay the fees.</li><li>The law of Ireland applies.</li></ol>"
    )

    clauses, _, apart = parted(page)

    assert clauses == ["You pay the fees.", "The law of Ireland applies."]
    assert set(apart.values()) == {"contents"}


def test_an_element_that_plays_a_heading_or_calls_itself_a_title_heads_what_follows() -> None:
    page = (
        f'{TERMS}<div role="heading" aria-level="2">Reports</div><p>Send reports by mail.</p>'
        "<p><b>Law</b></p><p>The law of Ireland applies.</p><p><b>Courts</b></p><p>The courts of Cork decide.</p>"
        '<div class="block-title">Notices</div><p>You receive notices by mail.</p>'
    )

    assert parted(page)[1] == ["Terms", "Reports", "Law", "Courts", "Notices"]


def test_a_list_goes_on_after_an_item_with_a_title_and_items_of_its_own() -> None:
    page = (
        "<h2>Use</h2><ol><li><b>Licence.</b> We grant a licence.</li><li><b>Limits</b><p>You will not:</p>"
        "<ol><li>copy it; or</li><li>sell it.</li></ol></li><li><b>Ownership.</b> We own the work.</li></ol>"
    )
    source = reader_for("text/html").read(page.encode("utf-8"))

    assert [each.heading_path for each in segment(source).provisions] == [("Use",), ("Use", "2. Limits"), ("Use",)]
