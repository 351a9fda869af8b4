"""The tables beside the workbook hold what it holds, exactly in JSON Lines and without a formula in CSV."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from clausepack.codec import pack_json, root_hash
from clausepack.oscal import mapping_collection
from clausepack.pack import Pack
from clausepack.tables import NO_OSCAL, guarded, table_files
from clausepack.workbook.text import ACTIVE
from support.oscal_schema import MAPPING_COLLECTION
from support.packs import any_text, sample, sample_pack, spoken_pack


def _files(pack: Pack) -> dict[str, bytes]:
    return table_files(pack, root_hash(pack_json(pack)))


def _lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.split(b"\n") if line]


def _schema(files: dict[str, bytes]) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(files["tables/schema.json"])
    return value


def test_every_table_of_the_schema_has_its_files_and_columns() -> None:
    files = _files(spoken_pack())
    schema = _schema(files)

    named = {f"tables/{name}" for table in schema["tables"] for name in table["files"]}
    assert named | {"tables/schema.json", "tables/oscal-mapping-collection.json"} == files.keys()
    for table in schema["tables"]:
        keys = [column["key"] for column in table["columns"]]
        head = files[f"tables/{table['name']}.csv"].decode().partition("\r\n")[0]
        assert head.split(",") == keys
        assert all(sorted(line) == sorted(keys) for line in _lines(files[f"tables/{table['name']}.jsonl"]))


def test_review_has_a_line_for_each_mapping() -> None:
    pack = sample().pack

    lines = _lines(_files(pack)["tables/review.jsonl"])

    assert [line["row_id"] for line in lines] == [
        row.id for item in pack.findings for row in (item.mappings or (item,))
    ]


def test_a_text_longer_than_a_cell_is_whole() -> None:
    hostile = "=The user agrees 😀. " * 4000

    line = _lines(_files(sample_pack(hostile=hostile))["tables/review.jsonl"])

    assert hostile in {each["excerpt"] for each in line}


@settings(max_examples=25, deadline=None)
@given(any_text())
def test_csv_has_no_formula_and_loses_nothing(text: str) -> None:
    files = _files(sample_pack(findings=2, hostile=text))

    read = list(csv.reader(io.StringIO(files["tables/findings.csv"].decode(), newline="")))
    exact = _lines(files["tables/findings.jsonl"])

    assert all(value[:1] not in ACTIVE for row in read for value in row)
    for row, line in zip(read[1:], exact, strict=True):
        plain = [value.removeprefix("'") for value in row]
        assert plain == ["" if line[key] is None else str(line[key]) for key in read[0]]


@pytest.mark.parametrize(("text", "safe"), [("=1", "'=1"), ("'quoted", "''quoted"), ("plain", "plain"), ("", "")])
def test_an_apostrophe_guards_what_could_be_a_formula(text: str, safe: str) -> None:
    assert guarded(text) == safe


def test_platforms_whose_keys_are_alike_keep_their_columns() -> None:
    pack = sample().pack
    names = iter(("A-B", "A B", "C"))
    pack = replace(pack, exhibits=tuple(replace(item, platform=next(names)) for item in pack.exhibits))

    coverage = next(each for each in _schema(_files(pack))["tables"] if each["name"] == "coverage")

    assert [column["key"] for column in coverage["columns"]][5:] == ["a_b", "a_b_"]


def test_the_same_pack_gives_the_same_tables() -> None:
    assert _files(spoken_pack()) == _files(spoken_pack())


def test_the_mapping_collection_has_the_form_of_oscal() -> None:
    pack = spoken_pack()

    collection = json.loads(_files(pack)["tables/oscal-mapping-collection.json"])

    assert [error.message for error in Draft202012Validator(MAPPING_COLLECTION).iter_errors(collection)] == []
    maps = [each for mapping in collection["mapping-collection"]["mappings"] for each in mapping["maps"]]
    assert len(maps) == sum(bool(each.set_relation) for item in pack.findings for each in item.mappings)


def test_what_the_collection_points_at_is_in_its_back_matter() -> None:
    collection: Any = mapping_collection(spoken_pack())
    body = collection["mapping-collection"]

    known = {f"#{resource['uuid']}" for resource in body["back-matter"]["resources"]}

    for mapping in body["mappings"]:
        assert {mapping["source-resource"]["href"], mapping["target-resource"]["href"]} <= known


def test_without_a_set_relation_there_is_no_collection_and_the_schema_says_so() -> None:
    pack = sample().pack
    pack = replace(
        pack,
        findings=tuple(
            replace(item, mappings=tuple(replace(each, set_relation=None) for each in item.mappings))
            for item in pack.findings
        ),
    )

    files = _files(pack)

    assert "tables/oscal-mapping-collection.json" not in files
    assert _schema(files)["oscal"] == NO_OSCAL
