"""From the bytes of a review file to typed values; each flawed part is refused alone."""

from __future__ import annotations

import re

from clausemark.phrases import phrase
from clausemark.review.review_file.finding_schema import parse_finding
from clausemark.review.review_file.json_reading import Fields, UntrustedJson, invalid, read_json, shown
from clausemark.review.review_file.parts import Collected, LabelsSeen, check_schema, iso_date, person_name, preparer
from clausemark.review.review_file.values import (
    REVIEW_SCHEMA,
    FileAnswer,
    FileDissent,
    FileDocument,
    FileOpenItem,
    FileSource,
    Part,
    ReviewFile,
)

_SHA256 = re.compile("[0-9a-f]{64}")


def parse_review_file(data: bytes) -> ReviewFile:
    """Return what the bytes of a review file say.

    Raises `InputRefusedError` (`schema-invalid`) when the envelope is wrong; a flawed finding, dissent or open
    item is refused alone and listed in `refused`.
    """
    envelope = Fields(read_json(data, phrase("The review file")), phrase("the review file"))
    check_schema(envelope, REVIEW_SCHEMA)
    document = _document(envelope.fields("document"))
    source = _source(envelope.fields("source"))
    prepared_by = preparer(envelope.fields("prepared_by"))
    findings = envelope.items("findings")
    dissents = envelope.items_or_none("dissents")
    open_items = envelope.items_or_none("open_items")
    envelope.close()
    collected = Collected()
    labels = LabelsSeen()
    return ReviewFile(
        document,
        source,
        prepared_by,
        collected.each(Part.FINDING, findings, lambda place, item: parse_finding(place, item, prepared_by, labels)),
        collected.each(Part.DISSENT, dissents, _dissent),
        collected.each(Part.OPEN_ITEM, open_items, _open_item),
        tuple(collected.refused),
    )


def _document(fields: Fields) -> FileDocument:
    document = FileDocument(
        fields.text("platform", filled=True),
        fields.text("title", filled=True),
        fields.text("terms_type"),
        fields.text("language"),
    )
    fields.close()
    return document


def _source(fields: Fields) -> FileSource:
    path = fields.text_or_none("path") or ""
    digest = fields.text("sha256", filled=True).lower()
    if not _SHA256.fullmatch(digest):
        raise invalid(
            phrase(
                "“sha256” of {where} is {digest}, but must be 64 hexadecimal digits",
                where=fields.where,
                digest=shown(digest),
            )
        )
    fields.close()
    return FileSource(path, digest)


def _dissent(place: int, item: UntrustedJson) -> FileDissent:
    fields = Fields(item, phrase("dissent {place}", place=place + 1))
    answer = _answer(fields.fields("answer")) if fields.has("answer") else None
    fields.take_or_none("answer")
    dissent = FileDissent(
        place,
        fields.text("finding", filled=True),
        person_name(fields, "by"),
        fields.utc("utc"),
        fields.text("text", filled=True),
        answer,
    )
    fields.close()
    return dissent


def _answer(fields: Fields) -> FileAnswer:
    answer = FileAnswer(person_name(fields, "by"), fields.utc("utc"), fields.text("text", filled=True))
    fields.close()
    return answer


def _open_item(place: int, item: UntrustedJson) -> FileOpenItem:
    fields = Fields(item, phrase("open item {place}", place=place + 1))
    raised = fields.utc("raised_at") if fields.has("raised_at") else None
    fields.take_or_none("raised_at")
    open_item = FileOpenItem(
        place,
        fields.text_or_none("finding"),
        fields.text("question", filled=True),
        person_name(fields, "owner"),
        iso_date(fields, "due"),
        fields.text("state", filled=True),
        fields.text_or_none("resolution"),
        raised,
    )
    fields.close()
    return open_item
