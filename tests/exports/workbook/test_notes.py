"""Comments and notes come back with author and time, threaded or not, and never twice."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Ours, merge
from clausepack.workbook.returned import read_returned
from support.packs import Sample

_RELATIONS = "xl/worksheets/_rels/sheet3.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NEWER = "http://schemas.microsoft.com/office/2017/10/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
_TWIN = (
    "[Threaded comment]\n\nYour version allows you to read this.\n\n"
    "Comment:\n    Is this still so?\nReply:\n    Yes, since May."
)


def _with(data: bytes, parts: Mapping[str, str], sheet: str, book: str = "") -> bytes:
    """Return a workbook with parts, and with relations of the sheet Review and of the workbook to them."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode("utf-8") if name.endswith(".rels") else None
            if name == _RELATIONS and content is not None:
                target.writestr(name, content.replace("</Relationships>", f"{sheet}</Relationships>"))
            elif name == "xl/_rels/workbook.xml.rels" and content is not None:
                target.writestr(name, content.replace("</Relationships>", f"{book}</Relationships>"))
            else:
                target.writestr(name, source.read(name))
        for name, text in parts.items():
            target.writestr(name, text)
    return buffer.getvalue()


def _legacy(text: str, author: str) -> str:
    return (
        f'<comments xmlns="{_MAIN}"><authors><author>{author}</author></authors><commentList>'
        f'<comment ref="D2" authorId="0"><text><t>{text}</t></text></comment></commentList></comments>'
    )


def _threads() -> dict[str, str]:
    return {
        "xl/comments9.xml": _legacy(_TWIN, "tc={1}"),
        "xl/threadedComments/threadedComment1.xml": (
            f'<ThreadedComments xmlns="{_THREADS}">'
            '<threadedComment ref="D2" dT="2026-11-20T09:30:01.25" personId="{P1}" id="{1}"><text>Is this still so?'
            '</text></threadedComment><threadedComment ref="D2" dT="2026-11-21T10:00:00.00" personId="{P2}" id="{2}" '
            'parentId="{1}"><text>Yes, since May.</text></threadedComment></ThreadedComments>'
        ),
        "xl/persons/person.xml": (
            f'<personList xmlns="{_THREADS}"><person displayName="Lena Law" id="{{P1}}"/>'
            '<person displayName="Omar Office" id="{P2}"/></personList>'
        ),
    }


_TO_COMMENTS = f'<Relationship Id="x1" Type="{_OFFICE}/comments" Target="/xl/comments9.xml"/>'
_TO_THREADS = (
    f'<Relationship Id="x2" Type="{_NEWER}/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'
)
_TO_PEOPLE = f'<Relationship Id="x3" Type="{_NEWER}/person" Target="persons/person.xml"/>'


def _said(sampled: Sample, data: bytes, known: frozenset[tuple[str, str]] = frozenset()) -> list[tuple[str, ...]]:
    base = tuple(exported_rows(sampled.pack))
    entries = merge(base, read_returned(data), Ours(comments={base[0].key: known}))
    return [(each.outcome.value, each.column, each.after, each.by, each.on) for each in entries]


def test_threaded_comments_have_author_and_time_and_their_twin_is_left_out(data: bytes, sampled: Sample) -> None:
    returned = _with(data, _threads(), _TO_COMMENTS + _TO_THREADS, _TO_PEOPLE)

    assert _said(sampled, returned) == [
        ("accepted", "Excerpt", "Is this still so?", "Lena Law", "2026-11-20T09:30:01Z"),
        ("accepted", "Excerpt", "Yes, since May.", "Omar Office", "2026-11-21T10:00:00Z"),
    ]


def test_a_twin_alone_gives_the_words_of_its_thread(data: bytes, sampled: Sample) -> None:
    returned = _with(data, {"xl/comments9.xml": _legacy(_TWIN, "tc={1}")}, _TO_COMMENTS)

    assert [each[2:4] for each in _said(sampled, returned)] == [("Is this still so?", ""), ("Yes, since May.", "")]


def test_a_note_has_its_author_who_is_not_part_of_its_words(data: bytes, sampled: Sample) -> None:
    note = _legacy("Nora Note:\nWhy this one?", "Nora Note")

    assert _said(sampled, _with(data, {"xl/comments9.xml": note}, _TO_COMMENTS)) == [
        ("accepted", "Excerpt", "Why this one?", "Nora Note", "")
    ]


def test_a_comment_that_is_kept_already_is_not_taken_again(data: bytes, sampled: Sample) -> None:
    returned = _with(data, _threads(), _TO_COMMENTS + _TO_THREADS, _TO_PEOPLE)

    found = _said(sampled, returned, frozenset({("Excerpt", "Is this still so?")}))

    assert [each[2] for each in found] == ["Yes, since May."]


def test_a_comment_outside_the_rows_is_told(data: bytes, sampled: Sample) -> None:
    note = _legacy("About the whole sheet.", "Nora Note").replace('ref="D2"', 'ref="A1"')

    assert _said(sampled, _with(data, {"xl/comments9.xml": note}, _TO_COMMENTS)) == [
        ("unknown", "Review row 1", "About the whole sheet.", "Nora Note", "")
    ]
