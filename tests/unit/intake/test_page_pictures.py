"""Pages of a PDF are drawn by a limited process; what breaks there is refused in words here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clausemark.errors import InputRefusedError
from clausemark.intake.page_pictures import PagePictures
from clausemark.intake.page_worker import MOST_PIXELS
from support.pdf_files import lines, pdf


@pytest.fixture(scope="module")
def pictures() -> Iterator[PagePictures]:
    made = PagePictures(pdf(lines("You may not rent out your account.", size=24), lines("Second page.")))
    yield made
    made.close()


def dark(data: bytes) -> int:
    """Return how many bytes of a picture are nearly black."""
    return sum(1 for value in data[::4] if value < 60)


def test_every_page_tells_its_size_in_points(pictures: PagePictures) -> None:
    assert pictures.sizes == ((595.0, 842.0), (595.0, 842.0))


def test_a_page_is_drawn_at_the_scale_that_was_asked_for(pictures: PagePictures) -> None:
    picture = pictures.picture(0, 0.5)

    assert (picture.width, picture.height) == pytest.approx((298, 421), abs=1)
    assert len(picture.data) == picture.stride * picture.height
    assert 20 < dark(picture.data) < picture.width * picture.height / 10


def test_no_scale_makes_a_picture_that_memory_cannot_hold(pictures: PagePictures) -> None:
    picture = pictures.picture(1, 400.0)

    assert picture.width * picture.height < MOST_PIXELS * 1.05


def test_a_page_that_is_not_there_is_refused_and_the_next_one_drawn(pictures: PagePictures) -> None:
    with pytest.raises(InputRefusedError) as refused:
        pictures.picture(7, 1.0)

    assert refused.value.reason == "reader-crashed"
    assert pictures.picture(0, 0.2).width > 100


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 and no more", b"no pdf at all" * 100])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefusedError) as refused:
        PagePictures(data)

    assert refused.value.reason == "reader-crashed"


def test_a_process_that_ended_is_told_in_words() -> None:
    made = PagePictures(pdf(lines("One.")))
    made.close()

    with pytest.raises(InputRefusedError) as refused:
        made.picture(0, 1.0)

    assert "process" in refused.value.message
