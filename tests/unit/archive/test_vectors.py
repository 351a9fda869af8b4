"""Published vectors: RFC 8785 (canonical JSON), RFC 9162 (Merkle tree), FIPS 180 (SHA-256)."""

from __future__ import annotations

import json

import pytest

from clausemark.archive.canonical import canonical_json
from clausemark.archive.hashes import Sha256, sha256_of, sha256_of_json, sha256_of_text
from clausemark.archive.merkle import leaf_hash, merkle_root

# Input and output of the test data that RFC 8785 names in its appendix, as far as they hold no fractions.
CANONICAL = {
    "arrays": ('[56,{"d":true,"10":null,"1":[ ]}]', '[56,{"1":[],"10":null,"d":true}]'),
    "french": (
        '{"peach":"This sorting order","péché":"is wrong according to French",'
        '"pêche":"but canonicalization MUST","sin":"ignore locale"}',
        '{"peach":"This sorting order","péché":"is wrong according to French",'
        '"pêche":"but canonicalization MUST","sin":"ignore locale"}',
    ),
    "structures": (
        '{"1":{"f":{"f":"hi","F":5},"\\n":56},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
        '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
    ),
    "unicode": ('{"Unnormalized Unicode":"A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'),
    "weird": (
        '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\u000a":"Newline","1":"One","\\u0080":"Control\\u007f",'
        '"\\ud83d\\ude02":"Smiley","\\u00f6":"Latin Small Letter O With Diaeresis",'
        '"\\ufb33":"Hebrew Letter Dalet With Dagesh","</script>":"Browser Challenge"}',
        '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f",'
        '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\U0001f602":"Smiley",'
        '"\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ),
}
LEAVES = tuple(
    leaf_hash(bytes.fromhex(data))
    for data in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
)
# Of the reference implementation of Certificate Transparency: roots of the first 1 to 8 leaves.
ROOTS = tuple(
    map(
        Sha256,
        (
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ),
    )
)


@pytest.mark.parametrize("name", CANONICAL)
def test_canonical_json_is_that_of_the_standard(name: str) -> None:
    given, expected = CANONICAL[name]

    assert canonical_json(json.loads(given)) == expected.encode("utf-8")


@pytest.mark.parametrize("value", ["\ud800", {"\udfff": 1}, ["a", {"b": "\ud800x"}]])
def test_lone_surrogates_have_no_canonical_form(value: object) -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical_json(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_are_those_of_the_reference(size: int) -> None:
    assert merkle_root(LEAVES[:size]) == ROOTS[size - 1]


def test_hashes_are_of_utf8_and_of_canonical_json() -> None:
    assert sha256_of(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_of_text("é") == sha256_of("é".encode())
    assert sha256_of_json({"b": 1, "a": [None]}) == sha256_of(b'{"a":[null],"b":1}')
