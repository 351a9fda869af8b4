"""Hard-wrapped plain text becomes paragraphs with an exact byte map."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.intake.plain import PlainReader

_WRAPPED = "\n".join(["The licensee may use the service for its own purposes and may"] * 12) + " end."


def test_wrapped_lines_are_one_paragraph() -> None:
    assert len(PlainReader().read(_WRAPPED.encode()).blocks) == 1


def test_page_numbers_are_set_apart() -> None:
    source = PlainReader().read(b"One.\n\n- 3 -\n\x0cTwo.\n")
    assert [block.boilerplate for block in source.blocks] == [None, "page-number", None]


def test_numbered_lines_begin_a_block() -> None:
    source = PlainReader().read((_WRAPPED + "\n(a) a first item;\n(b) a second item.\n").encode())
    assert [source.text[block.start : block.start + 3] for block in source.blocks] == ["The", "(a)", "(b)"]


def _wide(*lines: str) -> str:
    """Return lines among those of a text that a program wrapped at 200 columns."""
    words = "the owner and the contractor agree on the plan and " * 4
    filling = "\n".join([words[:200]] * 8)
    return f"{filling} end.\n\n" + "\n".join(lines) + f"\n\n{filling} end.\n"


@pytest.mark.parametrize(
    "lines",
    [
        ("20.2 Owner’s", "Obligations. The owner shall keep secret what it learns. " + "It shall tell nobody. " * 4),
        ("“Heat Rate", "Schedule” has the meaning of Attachment T."),
        ("9. TREATMENT OF BENEFITS UPON", "TERMINATION WITHOUT CAUSE"),
        ("THE PARTY SHALL SAY SO WITHIN FIFTEEN", "(15) DAYS AFTER THE NOTICE"),
    ],
)
def test_a_line_that_ends_early_in_a_sentence_goes_on_in_the_next(lines: tuple[str, ...]) -> None:
    source = PlainReader().read(_wide(*lines).encode())

    assert [source.text[block.start : block.end] for block in source.blocks][1:-1] == [" ".join(lines).strip()]


def test_the_lines_of_an_address_stand_alone_in_a_text_that_a_program_wrapped() -> None:
    source = PlainReader().read(_wide("Clock Makers, LLC", "12 Tower Road", "Anytown, Ohio 43210").encode())

    assert len(source.blocks) == 5


BOX = """\
5.3. The licence ends with this agreement.

    ****************************************
    *                                      *
    *  6. No Warranty                      *
    *  --------------                      *
    *                                      *
    *  The software is given as it is, so  *
    *  nobody warrants that it works.      *
    *                                      *
    ****************************************

8. Courts
"""


def test_the_words_in_a_box_stand_without_its_sides() -> None:
    data = f"{_WRAPPED}\n\n{BOX}".encode()
    source = PlainReader().read(data)

    kept = [source.text[block.start : block.end] for block in source.blocks if block.boilerplate is None]
    assert kept[1:] == [
        "5.3. The licence ends with this agreement.",
        "6. No Warranty",
        "The software is given as it is, so nobody warrants that it works.",
        "8. Courts",
    ]
    exact = [run for run in source.byte_map if run.exact]
    assert all(data[run.byte_start : run.byte_end].decode() == source.text[run.start : run.end] for run in exact)


@pytest.mark.parametrize(
    "text",
    [
        "| fee  | day |\n| one  | two |\n| three | four |\n",
        "* first item\n* second item\n* third item\n",
        "* a remark *\n\n* a remark *\n\n* a remark *\n",
        "* one side *\n   * another *\n* one side *\n",
        "*     *     *\n*     *     *\n*     *     *\n",
    ],
    ids=["table", "bullets", "apart", "shifted", "stars"],
)
def test_what_only_looks_like_a_box_keeps_its_characters(text: str) -> None:
    read = PlainReader().read(text.encode()).text

    assert [each for each in read if each in "*|"] == [each for each in text if each in "*|"]


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("ab *|\n"), max_size=120))
def test_no_letter_is_lost_with_a_box(words: str) -> None:
    read = PlainReader().read(f"x{words}".encode()).text

    assert [each for each in read if each.isalpha()] == [each for each in f"x{words}" if each.isalpha()]


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("ab é😀\u00a0\u00ad\r\n\f\t1.(-*"), max_size=80))
def test_exact_runs_decode_to_their_characters(words: str) -> None:
    data = f"x{words}".encode()
    source = PlainReader().read(data)
    for run in source.byte_map:
        if run.exact:
            assert data[run.byte_start : run.byte_end].decode() == source.text[run.start : run.end]


def test_a_centred_title_parts_from_the_line_that_tells_its_version() -> None:
    text = f"                 Lantern Library Licence\n                 Version 2, October 2004\n\n{_WRAPPED}\n"

    blocks = PlainReader().read(text.encode()).blocks

    assert [block.start for block in blocks[:2]] == [0, 25]


def test_a_centred_title_in_capitals_parts_from_the_line_below_however_far_in_it_stands() -> None:
    title = f"{' ' * 22}LANTERN LESSER LIBRARY LICENCE\n{' ' * 23}Version 2, October 2004"
    text = f"{title}\n\n{_WRAPPED}\n"

    assert len(PlainReader().read(text.encode()).blocks) == 3


def test_entries_of_a_contents_without_dots_are_lines_of_their_own() -> None:
    entries = (
        "ARTICLE I      SALE                               1\n   1.1         Sale of Shares                     1\n"
    )
    source = PlainReader().read(f"{_WRAPPED}\n\n{entries}\n{_WRAPPED}\n".encode())

    assert [source.text[block.start : block.end] for block in source.blocks[1:3]] == [
        "ARTICLE I SALE 1",
        "1.1 Sale of Shares 1",
    ]


def test_rows_of_figures_stay_together() -> None:
    rows = "Year           Pounds      Price\nFirst       1,000,000      0.41\nSecond      1,250,000         3\n"

    assert len(PlainReader().read(f"{_WRAPPED}\n\n{rows}\n{_WRAPPED}\n".encode()).blocks) == 3


def test_a_number_under_the_bare_name_of_a_part_belongs_to_it() -> None:
    source = PlainReader().read(f"ARTICLE\n4\n\nLAMPS\n\n{_WRAPPED}\n\n4\n".encode())

    assert source.text[source.blocks[0].start : source.blocks[0].end] == "ARTICLE 4"
    assert [block.boilerplate for block in source.blocks] == [None, None, None, "page-number"]


def test_a_line_that_ends_with_and_goes_on_though_it_is_short() -> None:
    source = PlainReader().read(
        f"{_WRAPPED}\n\n3.1 Death or\nBlindness. The lamp is lit for whoever may not see.\n".encode()
    )

    assert source.text.endswith("3.1 Death or Blindness. The lamp is lit for whoever may not see.")


def test_lines_that_stand_in_part_the_paragraphs_of_a_text_without_blank_lines() -> None:
    lamp = "The lamp is lent to whoever asks for it at the desk of the library and may"
    paragraph = f"  {lamp}\nbe kept as long as the night lasts, or until its oil is used up, be it\nsoon or be it late."
    title = "                 TERMS AND CONDITIONS FOR KEEPING LAMPS AND THEIR WICKS"
    above = ["                    LAMP LICENSE", "                       Preamble"]
    lines = [*above, *[paragraph] * 3, title, f"  1. {lamp}\nbe kept.", f"  {lamp}\nbe lit."]

    source = PlainReader().read("\n".join(lines).encode())

    words = ["LAMP", "Prea", "The ", "The ", "The ", "TERM", "1. T", "The "]
    assert [source.text[block.start : block.start + 4] for block in source.blocks] == words


def test_the_last_item_but_one_of_a_list_ends_where_its_line_does() -> None:
    source = PlainReader().read(f"{_WRAPPED}\n\nYou pay\nthe rent of the lamp; and\nwhat oil it takes.\n".encode())

    assert "the rent of the lamp; and\n" in source.text
