from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.intake.docx import DocxReader
from clausemark.intake.media import OLE, media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.source_text import BlockKind, InlineStyle, SourceText
from support.docx_files import MAIN, NAMES, R, W, docx, notes, p, run, style, styles, zipped


def read(body: str, **parts: str) -> SourceText:
    return DocxReader().read(docx(body, **parts))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def texts(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks]


def test_paragraphs_become_blocks() -> None:
    assert texts(read(p("One.") + p("") + p("Two."))) == ["One.", "Two."]


def test_a_path_leads_back_to_its_paragraph() -> None:
    data = docx(p("One.") + "<w:sdt><w:sdtContent>" + p("Two.") + "</w:sdtContent></w:sdt>")

    source = DocxReader().read(data)

    part, _, path = source.element_paths(*_span(source, "Two."))[0].partition("#")
    tree = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(part))
    found = tree.xpath(path, namespaces={"w": W})
    assert isinstance(found, list)
    assert ["".join(map(str, each.itertext())) for each in found if isinstance(each, etree._Element)] == ["Two."]


def test_changes_are_read_as_accepted_and_told() -> None:
    changes = f"<w:del>{run('ten')}</w:del><w:ins>{run('twelve')}</w:ins>"
    body = f"<w:p>{run('Fees are ')}{changes}{run(' euros.')}</w:p>"

    source = read(body)

    assert source.text == "Fees are twelve euros."
    assert [each.code for each in source.warnings] == ["tracked-changes"]
    assert "1 insertion, 1 deletion" in source.warnings[0].message


def test_text_moved_away_is_read_where_it_went() -> None:
    gone = f"<w:p><w:moveFrom>{run('Moved.')}</w:moveFrom></w:p>"
    body = f"{gone}{p('Stays.')}<w:p><w:moveTo>{run('Moved.')}</w:moveTo></w:p>"

    assert texts(read(body)) == ["Stays.", "Moved."]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    assert texts(read(p("One and ", "<w:rPr><w:del/></w:rPr>") + p("two."))) == ["One and two."]


def test_a_run_in_heading_stands_in_its_paragraph() -> None:
    body = p("Fees.", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + p("You pay.")

    assert texts(read(body)) == ["Fees. You pay."]


def test_a_deleted_row_is_left_out() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    table = f"<w:tbl>{row.format('', p('Kept'))}{row.format('<w:trPr><w:del/></w:trPr>', p('Gone'))}</w:tbl>"

    assert texts(read(table)) == ["Kept"]


def test_cells_know_their_row_column_and_width() -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("Wide")}</w:tc>'
    table = f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{wide}<w:tc>{p('Last')}</w:tc></w:tr></w:tbl>"

    places = [block.place for block in read(table).blocks]

    assert [(at.row, at.column, at.span, at.header) for at in places if at] == [(0, 0, 2, True), (0, 2, 1, True)]


def test_a_note_follows_the_paragraph_that_calls_it() -> None:
    called = f'<w:p>{run("Fees apply")}<w:r><w:footnoteReference w:id="1"/></w:r>{run(".")}</w:p>'

    source = read(called + p("Next."), footnotes=notes("footnote", "Without tax."))

    assert texts(source) == ["Fees apply.", "Without tax.", "Next."]
    assert source.blocks[1].marker == "1"


def test_a_text_box_follows_its_anchor_once() -> None:
    box = f"<w:drawing><w:txbxContent>{p('Boxed.')}</w:txbxContent></w:drawing>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"

    assert texts(read(f"<w:p>{run('Anchor.')}<w:r>{twice}</w:r></w:p>{p('After.')}")) == ["Anchor.", "Boxed.", "After."]


def test_the_instruction_of_a_field_is_no_text() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText><w:t>odd</w:t></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("4.2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    assert read(f"<w:p>{run('See ')}{field}{run('.')}</w:p>").text == "See 4.2."


def test_hidden_words_are_kept_and_set_apart() -> None:
    source = read(f"<w:p>{run('Seen.')}{run('Unseen.', '<w:vanish/>')}</w:p>")

    assert [(words, block.boilerplate) for words, block in zip(texts(source), source.blocks, strict=True)] == [
        ("Seen.", None),
        ("Unseen.", "hidden"),
    ]


def test_headers_and_contents_are_set_apart() -> None:
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{p('Fees 3')}</w:sdtContent></w:sdt>"
    )

    source = read(contents + p("Fees are due."), header1=f"<w:hdr {NAMES}>{p('Draft')}</w:hdr>")

    assert [block.boilerplate for block in source.blocks] == ["contents", None, "header"]


def test_styles_make_headings_and_bold_words() -> None:
    sheet = styles(style("H", "<w:rPr><w:b/></w:rPr>", "heading 2"), style("B", "<w:rPr><w:b/></w:rPr>"))
    body = p("Title", '<w:pStyle w:val="H"/>') + p("Bold", '<w:pStyle w:val="B"/>')

    source = read(body, styles=sheet)

    assert [(block.kind, block.level) for block in source.blocks] == [(BlockKind.HEADING, 2), (BlockKind.PARAGRAPH, 0)]
    assert [span.style for span in source.inline] == [InlineStyle.STRONG, InlineStyle.STRONG]


def test_a_link_keeps_its_address() -> None:
    data = docx(f'<w:p><w:hyperlink r:id="x">{run("here")}</w:hyperlink></w:p>')
    files = {
        name: zipfile.ZipFile(io.BytesIO(data)).read(name) for name in zipfile.ZipFile(io.BytesIO(data)).namelist()
    }
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships><Relationship Id="x" Type="{R}/hyperlink" Target="https://a.example/" TargetMode="External"/>'
        "</Relationships>"
    ).encode()

    source = DocxReader().read(zipped(files))

    assert [(span.style, span.target) for span in source.inline] == [(InlineStyle.LINK, "https://a.example/")]


def test_the_strict_edition_is_read_as_the_transitional_one() -> None:
    body = docx(p("Strict."))
    files = {
        name: zipfile.ZipFile(io.BytesIO(body)).read(name) for name in zipfile.ZipFile(io.BytesIO(body)).namelist()
    }
    files["word/document.xml"] = files["word/document.xml"].replace(
        W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )

    assert DocxReader().read(zipped(files)).text == "Strict."


def _refusal(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(InputRefusedError) as refused:
        reader_for(media_type_of(name, data[:4096])).read(data)
    return refused.value.reason


def test_an_encrypted_file_is_refused_with_its_own_reason() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")

    assert media_type_of("a.docx", data) == OLE
    assert _refusal(data) == "encrypted"


def test_an_old_office_file_is_refused_with_advice() -> None:
    assert _refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc") == "format-unsupported"


def test_a_file_that_was_cut_off_is_unreadable() -> None:
    assert _refusal(docx(p("Whole."))[:300]) == "unreadable"


def test_a_bomb_is_hostile() -> None:
    bomb = docx(p("Small."), styles=" " * (80 * 1024 * 1024))

    assert _refusal(bomb) == "hostile"


def test_entities_are_hostile() -> None:
    xml = f'<!DOCTYPE x [<!ENTITY a "b">]><w:document {NAMES}><w:body>{p("&a;")}</w:body></w:document>'
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>'

    assert _refusal(zipped({"[Content_Types].xml": types, "word/document.xml": xml})) == "hostile"


def test_a_spreadsheet_is_no_word_file() -> None:
    assert _refusal(zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"})) == "format-unsupported"


def test_tables_that_nest_without_end_are_hostile() -> None:
    deep = p("Deep.")
    for _ in range(20):
        deep = f"<w:tbl><w:tr><w:tc>{deep}</w:tc></w:tr></w:tbl>"

    assert _refusal(docx(deep)) == "hostile"


def _span(source: SourceText, words: str) -> tuple[int, int]:
    start = source.text.index(words)
    return start, start + len(words)


def test_a_line_set_by_hand_in_large_type_is_a_heading() -> None:
    large, small = '<w:sz w:val="44"/>', '<w:sz w:val="24"/>'
    lines = (("Lamp Terms", large), ("You keep the lamp lit at night. " * 9, small), ("Keep it.", small))
    body = "".join(f"<w:p>{run(text, size)}</w:p>" for text, size in lines)
    defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="16"/></w:rPr></w:rPrDefault></w:docDefaults>'
    usual = f"<w:styles {NAMES}>{defaults}</w:styles>"
    cell = f"<w:tbl><w:tr><w:tc><w:p>{run('Lamps', large)}</w:p></w:tc></w:tr></w:tbl>"

    kinds = [block.kind for block in read(body + cell, styles=usual).blocks]

    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.TABLE_CELL]
