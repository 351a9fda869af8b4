"""The picture of a cover is drawn from the drafted record, before anything is frozen."""

from __future__ import annotations

from dataclasses import replace

from clausemark.services.desk import Desk
from clausemark.services.engaging import engagement_of
from clausemark.services.exporting.covers import cover_picture, with_engagement
from clausemark.services.exporting.fonts import shipped_fonts
from clausemark.services.exporting.preview import preview_pack
from clausemark.services.freezing.freeze import Selected
from clausepack.pdf.cover_page import cover_page


def test_the_picture_has_the_width_asked_for_and_the_shape_of_the_paper(reviewed: Desk) -> None:
    record = preview_pack(reviewed, Selected()).record

    picture = cover_picture(record, 420)

    assert picture.width == 420
    assert abs(picture.height / picture.width - 297 / 210) < 0.01
    assert len(picture.pixels) == picture.width * picture.height * 4
    assert len(set(picture.pixels)) > 20


def test_another_engagement_changes_the_cover_without_a_new_draft(reviewed: Desk) -> None:
    record = preview_pack(reviewed, Selected()).record
    engagement = replace(
        engagement_of(reviewed), title="Review of &lt;Lantern&gt;", addressee="The board", paper="letter"
    )

    other = with_engagement(record, engagement)

    assert (other.title, other.engagement.addressee, other.paper) == (engagement.title, "The board", "letter")
    assert cover_picture(other, 300).pixels != cover_picture(record, 300).pixels


def test_the_cover_of_a_preview_is_one_page_and_the_same_each_time(reviewed: Desk) -> None:
    record = preview_pack(reviewed, Selected()).record

    assert cover_page(record, shipped_fonts()) == cover_page(record, shipped_fonts())
