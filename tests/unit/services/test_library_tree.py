"""The archive is read level by level, with what a tree shows of each."""

from __future__ import annotations

import pytest

from clausemark.archive.identifiers import VersionId
from clausemark.errors import UsageError
from clausemark.services.desk import Desk
from clausemark.services.library import documents, format_name, platforms, versions, whereabouts
from support.desks import add_terms


def test_levels_lead_from_a_platform_to_its_versions(desk: Desk) -> None:
    add_terms(desk, platform="Aster", title="Aster Policy")
    terms = add_terms(desk, days=2)

    names = [each.name for each in platforms(desk)]
    (document,) = documents(desk, platforms(desk)[1].id)
    found = versions(desk, document.id)

    assert names == ["Aster", "Lantern"]
    assert (document.title, document.versions) == ("Lantern Terms", 2)
    assert [each.id for each in found] == [terms[1].id, terms[0].id]


def test_a_version_knows_where_it_stands(desk: Desk) -> None:
    (version,) = add_terms(desk)

    found = whereabouts(desk, version.id)

    assert (found.platform.name, found.document.title, found.version.id) == ("Lantern", "Lantern Terms", version.id)
    with pytest.raises(UsageError):
        whereabouts(desk, VersionId("ver-0099"))


@pytest.mark.parametrize(
    ("media", "name"), [("text/html", "HTML"), ("application/pdf", "PDF"), ("text/markdown", "Markdown"), ("x/y", "Y")]
)
def test_formats_have_the_names_that_people_use(media: str, name: str) -> None:
    assert format_name(media) == name
