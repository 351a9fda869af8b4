"""The logo of the engagement: taken from a file, kept by its hash as it came, handed to the cover."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clausemark.archive.hashes import Sha256
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.store.transaction import View
from clausemark.troubles import trouble_of
from clausepack.errors import PackError
from clausepack.logo import MOST_BYTES, MOST_PIXELS, SIDES, Pixels, logo_pixels, logo_record
from clausepack.pack import Logo


def read_logo(path: Path) -> bytes:
    """Return the bytes of a picture that a cover can carry.

    Raises `InputRefusedError`: `unreadable`, or what `clausepack.logo.logo_record` refuses.
    """
    data = _bytes_of(path)
    with _told(path.name):
        logo_record(data)
    return data


def logo_of(view: View) -> bytes | None:
    """Return the logo of the engagement, None when it has none; raises `IntegrityError` when its bytes have changed."""
    digest = view.engagement().logo_sha256
    return view.originals.get(Sha256(digest)) if digest else None


def present_logo(desk: Desk) -> bytes | None:
    """Return the logo of a workspace's engagement, as `logo_of` does."""
    with desk.workspace.reading() as view:
        return logo_of(view)


def logo_row(data: bytes | None) -> Logo | None:
    """Return a logo as a pack states it; raises as `read_logo`."""
    if data is None:
        return None
    with _told(phrase("The logo of the engagement")):
        return logo_record(data)


def pixels_of(data: bytes) -> Pixels:
    """Return a logo as it prints, on white; raises as `read_logo`."""
    with _told(phrase("The logo of the engagement")):
        return logo_pixels(data)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        message = phrase(
            "{file} cannot be read: {error}. Choose another picture.", file=path.name, error=trouble_of(error)
        )
        raise InputRefusedError(message, reason="unreadable") from error


@contextmanager
def _told(file: str) -> Iterator[None]:
    """Say what the pack library refuses of a picture in words that can be translated."""
    try:
        yield
    except PackError as error:
        raise InputRefusedError(_refusal(error.reason, file), reason=error.reason) from error


def _refusal(reason: str, file: str) -> str:
    match reason:
        case "logo-too-large":
            most = MOST_BYTES // 2**20
            return phrase("{file} has more than {most} MB. Save the logo with fewer pixels.", file=file, most=most)
        case "logo-unknown":
            return phrase(
                "{file} is neither a PNG nor a JPEG. Save the logo as PNG; an SVG becomes one in the program that drew"
                " it.",
                file=file,
            )
        case "logo-size":
            return phrase(
                "{file} has too few pixels or too many. A logo has from {fewest} to {most} on a side, and at most"
                " {millions} million in all.",
                file=file,
                fewest=SIDES[0],
                most=f"{SIDES[1]:,}",
                millions=MOST_PIXELS // 1_000_000,
            )
        case "logo-colours":
            return phrase("{file} has the colours of a printing press (CMYK). Save the logo in RGB or grey.", file=file)
        case "logo-turned":
            return phrase("{file} is stored turned, as cameras do. Save the logo upright.", file=file)
    return phrase("{file} is damaged: it cannot be drawn whole. Save the logo anew.", file=file)
