"""What an export is made of, and how it is to be written: plain values that travel between processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.archive.hashes import Sha256
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.services.desk import Desk
from clausemark.services.exporting.failures import translated
from clausepack.codec import read_pack
from clausepack.redaction import Withheld
from clausepack.rendition import FEWEST_PAGES


@dataclass(frozen=True, slots=True)
class ExportMaterial:
    """What an export is made of, all plain values: the frozen record, archived bytes and texts by exhibit number.

    `logo` is the picture that the record names for its cover.
    """

    data: bytes
    sources: Mapping[str, bytes]
    texts: Mapping[str, str]
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """How a pack is written; `tables` adds the tables of the workbook as CSV and JSON Lines.

    Without `attach_sources` the PDF carries the record and the workbook only; the folder keeps the sources.
    `redactions` are withheld before anything is drawn. With `volume_pages` the PDF is parted into volumes of about so
    many pages; without, it is one PDF.
    """

    zipped: bool = False
    tables: bool = True
    attach_sources: bool = True
    redactions: tuple[Withheld, ...] = ()
    volume_pages: int | None = None

    def __post_init__(self) -> None:
        """Refuse volumes that would hold little besides their first pages (`volume-too-small`)."""
        if self.volume_pages is not None and self.volume_pages < FEWEST_PAGES:
            message = phrase(
                "Volumes of {pages} pages are too small: {fewest} is the least. Ask for more, or for one PDF.",
                pages=self.volume_pages,
                fewest=FEWEST_PAGES,
            )
            raise UsageError(message, reason="volume-too-small")


def gather_export(desk: Desk, pack_id: str) -> ExportMaterial:
    """Read from the workspace everything that the export of a frozen pack needs."""
    with translated(), desk.workspace.reading() as view:
        data = view.packs.get(pack_id)
        pack = read_pack(data)
        exhibits, logo = pack.exhibits, pack.engagement.logo
        return ExportMaterial(
            data=data,
            sources={row.number: view.originals.get(Sha256(row.sha256)) for row in exhibits},
            texts={
                row.number: view.texts.text(view.versions.get(row.version_id).id, Sha256(row.text_sha256))
                for row in exhibits
            },
            logo=None if logo is None else view.originals.get(Sha256(logo.sha256)),
        )
