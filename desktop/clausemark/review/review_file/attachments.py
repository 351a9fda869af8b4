"""Dissents and open items of a review file, held against the findings that they are about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from clausemark.review.review_file.json_reading import shown
from clausemark.review.review_file.values import FileDissent, FileOpenItem, Part, Refusal, ReviewFile


@dataclass(frozen=True, slots=True)
class Attachments:
    """The dissents and open items of a file that hang on a known finding or on the version, and the rest refused."""

    dissents: tuple[FileDissent, ...]
    open_items: tuple[FileOpenItem, ...]
    refused: tuple[Refusal, ...]


def resolve_attachments(file: ReviewFile, labels: Collection[str]) -> Attachments:
    """Return the dissents and open items that can be taken.

    `labels` are those of the findings of the version, of this file and stored before. One that names no such finding
    is refused as `finding-unknown`.
    """
    refused = [each for each in file.refused if each.part is not Part.FINDING]
    strays: list[tuple[Part, FileDissent | FileOpenItem]] = [
        (Part.DISSENT, each) for each in file.dissents if each.finding not in labels
    ]
    strays += [(Part.OPEN_ITEM, each) for each in file.open_items if each.finding not in (None, *labels)]
    refused += [_stray(part, each.place, each.finding or "") for part, each in strays]
    left_out = {(part, each.place) for part, each in strays}
    return Attachments(
        tuple(each for each in file.dissents if (Part.DISSENT, each.place) not in left_out),
        tuple(each for each in file.open_items if (Part.OPEN_ITEM, each.place) not in left_out),
        tuple(sorted(refused, key=lambda each: (each.part, each.place))),
    )


def _stray(part: Part, place: int, label: str) -> Refusal:
    message = (
        f"{part.value.replace('-', ' ')} {place + 1} is about finding {shown(label)}, "
        "which this version does not have. Correct the id, or import the finding first."
    )
    return Refusal(part, place, label, "finding-unknown", message)
