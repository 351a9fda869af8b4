"""The child process that draws the pages of a PDF: limited as a reader is, one file for its whole life."""

from __future__ import annotations

import json
import traceback
from multiprocessing.connection import Connection
from typing import Any

from clausemark.intake.confinement import confined
from clausemark.intake.frames import Status, encode_status, pack
from clausemark.phrases import phrase

MOST_PIXELS = 16_000_000
"""Pixels of one picture; a larger page is drawn at a smaller scale."""


def serve_pages(connection: Connection) -> None:
    """Open the file that comes first, tell the sizes of its pages, and draw those that are asked for."""
    import pypdfium2

    pypdfium2.PdfDocument.new().close()
    limits = confined()
    try:
        opened = _opened(pypdfium2, connection.recv_bytes())
        connection.send_bytes(opened[0])
        while opened[1] is not None:
            asked = json.loads(connection.recv_bytes())
            limits.renew()
            connection.send_bytes(_drawn(opened[1], int(asked[0]), float(asked[1])))
    except (EOFError, OSError):
        return


def _opened(pdfium: Any, untrusted_data: bytes) -> tuple[bytes, Any]:
    """Return the answer to an opening, and the document where it could be opened."""
    try:
        document = pdfium.PdfDocument(untrusted_data)
        sizes = [document.get_page_size(number) for number in range(len(document))]
    except Exception:  # noqa: BLE001  # the process boundary: the parent logs the trace and goes on
        return _failed(), None
    return pack(encode_status(Status()), json.dumps(sizes).encode()), document


def _drawn(document: Any, number: int, scale: float) -> bytes:
    try:
        page = document[number]
        width, height = page.get_size()
        most = (MOST_PIXELS / max(1.0, width * height)) ** 0.5
        bitmap = page.render(scale=min(scale, most), prefer_bgrx=True)
        head = json.dumps([bitmap.width, bitmap.height, bitmap.stride]).encode()
        answer = pack(encode_status(Status()), head, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
    except Exception:  # noqa: BLE001  # the process boundary: the parent logs the trace and goes on
        return pack(encode_status(_status()), b"", b"")
    return answer


def _failed() -> bytes:
    return pack(encode_status(_status()), b"")


def _status() -> Status:
    message = phrase(
        "The page cannot be drawn. Read the text beside it, or open the archived file with another program."
    )
    return Status("reader-crashed", message, traceback.format_exc())
