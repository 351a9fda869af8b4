"""Pages with little on them are divided by what is usual in their document; large type stands farther apart."""

from __future__ import annotations

from clausemark.intake.pdf import PdfReader
from support.pdf_files import Shown, lines, pdf

LONG = "words that fill the line up to the margin where the next one begins again"
FULL = lines(*[f"{number} {LONG}" for number in range(20)])


def texts(data: bytes) -> list[str]:
    source = PdfReader().read(data)
    return [source.text[block.start : block.end] for block in source.blocks]


def test_titles_on_a_page_of_few_lines_are_no_part_of_the_sentence_below() -> None:
    page = [
        Shown(250, 700, "SCHEDULE 1"),
        Shown(255, 673, "Countries"),
        Shown(72, 646, f"You may use the lantern {LONG[:50]}"),
        Shown(72, 632, "in the United Kingdom and in Ireland."),
        Shown(250, 605, "SCHEDULE 2"),
    ]

    assert texts(pdf(FULL, page))[-4:-2] == ["SCHEDULE 1", "Countries"]


def test_two_lines_of_a_title_in_large_type_are_one() -> None:
    title = [Shown(72, 770, "Conditions of", 18), Shown(72, 743, "Carriage", 18)]
    text = lines(*[f"{number} {LONG[:30]}" for number in range(20)], top=700)

    assert texts(pdf([*title, *text]))[0] == "Conditions of Carriage"


def test_a_prefix_that_the_document_writes_with_a_hyphen_keeps_it_at_the_line_end() -> None:
    page = lines(f"Fees are exclusive and non-transferable {LONG[:28]} non-", "exclusive licence to use the lantern.")

    assert "non-exclusive licence" in texts(pdf(page))[0]
