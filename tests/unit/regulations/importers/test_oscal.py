"""An OSCAL catalog becomes groups, controls, enhancements and items, with their printed labels."""

from __future__ import annotations

import pytest

from clausemark.errors import InputRefusedError
from clausemark.regulations.importers.recognise import drafts_of
from support.laws import as_bytes, tea_catalog


def test_every_control_is_an_entry_under_its_label() -> None:
    (draft,) = drafts_of(as_bytes(tea_catalog()))

    found = [
        (each["id"], each["citation"], each["title"], each["incipit"], each["status_note"])
        for each in draft.fields["entries"]
    ]
    assert found == [
        ("tea-controls:te", "Tea Controls TE", "Tea", None, None),
        ("tea-controls:te-1", "Tea Controls TE-1", "Brewing", "Brew for [minutes]; see the book.", None),
        ("tea-controls:te-1.a", "Tea Controls TE-1a", None, "Warm the pot.", None),
        ("tea-controls:te-1.1", "Tea Controls TE-1(1)", "Milk", None, None),
        ("tea-controls:te-2", "Tea Controls TE-2", "Bags", None, "withdrawn"),
    ]
    assert (draft.fields["kind"], draft.version_date) == ("control-framework", "2031-01-02")


def test_a_special_publication_goes_by_its_number() -> None:
    (draft,) = drafts_of(as_bytes(tea_catalog(title="NIST Special Publication 800-999 Revision 3: Tea")))

    assert (draft.fields["id"], draft.fields["short_name"]) == ("sp-800-999-rev-3", "SP 800-999 Rev. 3")


@pytest.mark.parametrize(
    "catalog",
    [
        {"catalog": {"uuid": "1"}},
        {"catalog": {"uuid": "1", "metadata": {"title": "T"}, "groups": "many"}},
        {"catalog": {"uuid": "1", "metadata": {"title": "T"}}},
        {"catalog": {"uuid": "1", "metadata": {"title": "T"}, "controls": ["one"]}},
    ],
)
def test_a_catalog_without_what_it_must_have_is_refused(catalog: object) -> None:
    with pytest.raises(InputRefusedError) as refused:
        drafts_of(as_bytes(catalog))

    assert refused.value.reason == "law-malformed"
