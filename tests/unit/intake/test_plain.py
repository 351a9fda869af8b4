"""Hard-wrapped plain text becomes paragraphs with an exact byte map."""

from __future__ import annotations

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


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("ab é😀\u00a0\u00ad\r\n\f\t1.(-"), max_size=80))
def test_exact_runs_decode_to_their_characters(words: str) -> None:
    data = f"x{words}".encode()
    source = PlainReader().read(data)
    for run in source.byte_map:
        if run.exact:
            assert data[run.byte_start : run.byte_end].decode() == source.text[run.start : run.end]
