"""A pack in several volumes: PDFs whose stamps count on, each with a first page of its own, and their master index.

Volumes are drawn one after the other, in one pass. Their first pages, the links between them and the number of all
pages wait until everything is drawn; until then only what its first page needs is kept of a finished volume, its bytes
lying on disk where the scratch has a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clausepack.pack import Pack
from clausepack.pdf.book import FontBook
from clausepack.pdf.draft import Draft, LaidOut, Whole, finished
from clausepack.pdf.outline import Bookmark
from clausepack.pdf.page import Page
from clausepack.pdf.plan import Section
from clausepack.pdf.sections.master_index import Holding, master_index, volume_page
from clausepack.pdf.sheets import Elsewhere, Sheets, stamp
from clausepack.pdf.tags import Element
from clausepack.rendition import Attachment, FontSet, Stamps
from clausepack.spool import Scratch, Spool
from clausepack.tongue import Tongue
from clausepack.volume_files import INDEX_FILE, volume_file


@dataclass(slots=True)
class _Volume:
    """A volume while it waits for the others; `page` and `sect` are its first page, empty in the first volume."""

    draft: Draft
    page: Page | None = None
    sect: Element | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """All volumes of a pack and their master index; `stamps` are those of the whole."""

    stamps: Stamps
    missing: str
    volumes: Mapping[str, LaidOut]
    index: Callable[[Mapping[str, str]], LaidOut]

    def files(self, attachments: Sequence[Attachment]) -> Iterator[tuple[str, Spool]]:
        """Yield each PDF by its file name; last the index, with the hash of each volume and the attachments."""
        hashes = {}
        for name, laid_out in self.volumes.items():
            spool = finished(laid_out, ())
            hashes[name] = spool.sha256
            yield name, spool
        yield INDEX_FILE, finished(self.index(hashes), attachments)


class Binder:
    """Opens volume after volume while a pack is drawn, and closes them all at the end."""

    def __init__(self, pack: Pack, digest: str, fonts: FontSet, tongue: Tongue, scratch: Scratch) -> None:
        self._pack, self._digest, self._tongue, self._scratch = pack, digest, tongue, scratch
        self._volumes = [_Volume(Draft(pack, digest, FontBook(fonts), tongue, scratch=scratch))]
        self._elsewhere: dict[str, Elsewhere] = {}
        self.compose = self._volumes[0].draft.compose

    @property
    def first(self) -> Draft:
        """Return the draft of the first volume."""
        return self._volumes[0].draft

    def cut_at(self, pages: int) -> None:
        """Begin a new volume after about so many pages."""
        self.compose.volume_pages = pages
        self.compose.turn_volume = self._turn
        self.compose.elsewhere = self._elsewhere

    def _turn(self) -> Sheets:
        """Close a volume for the time being, and open the next with its first page left blank."""
        self._remember()
        last = self._volumes[-1].draft
        last.sheets.rest()
        draft = self._draft(last.sheets.last + 1)
        draft.sheets.on_page = last.sheets.on_page
        key = f"volume:{len(self._volumes) + 1}"
        page = draft.sheets.open()
        draft.sheets.place(key, page, draft.sheets.paper.top)
        draft.sheets.bookmarks.append(Bookmark(0, self._named(len(self._volumes) + 1), key))
        self._volumes.append(_Volume(draft, page, draft.sheets.tags.document.child("Sect")))
        return draft.sheets

    def _draft(self, first: int) -> Draft:
        return Draft(self._pack, self._digest, self.first.book, self._tongue, first=first, scratch=self._scratch)

    def _named(self, number: int) -> str:
        return self._tongue.say("Volume {n}", n=str(number))

    def _remember(self) -> None:
        """Keep where things are, for the volumes that follow."""
        name = volume_file(len(self._volumes))
        for key, (index, _, _) in self._volumes[-1].draft.sheets.places.items():
            self._elsewhere.setdefault(key, Elsewhere(index, name))

    def bound(self, title: str, sections: Sequence[Section]) -> Bound | LaidOut:
        """Return the volumes; a pack that fills no more than one is one PDF, as it would be without volumes."""
        self.compose.flow.close()
        if len(self._volumes) == 1:
            return self.first.laid_out(title)
        self._remember()
        index = self._draft(self._volumes[-1].draft.sheets.last + 1)
        index.compose.elsewhere = self._elsewhere
        holdings = [self._holding(n, sections) for n in range(len(self._volumes))]
        master_index(index.compose, self._pack, self._digest, holdings, self.compose.ends)
        index.compose.flow.close()
        total = index.sheets.last + 1
        values = {key: stamp(place.index) for key, place in self._elsewhere.items()}
        values |= {"pages": str(total), "volumes": str(len(self._volumes))}
        laid_out = {row.file: self._closed(n, row, holdings, index.sheets, values) for n, row in enumerate(holdings)}
        places = {key: place.index for key, place in self._elsewhere.items()}
        missing = "".join(sorted({*index.book.missing, *(char for each in laid_out.values() for char in each.missing)}))
        stamps = index.stamps(places, self.compose.ends, total)
        named = self._tongue.say("{title}, master index", title=title)
        return Bound(stamps, missing, laid_out, lambda hashes: self._index(index, named, values, hashes))

    def _holding(self, n: int, sections: Sequence[Section]) -> Holding:
        sheets = self._volumes[n].draft.sheets
        here = [row for row in sections if not row.left_out and self._shows(sheets, row.number)]
        return Holding(
            file=volume_file(n + 1),
            title=self._named(n + 1),
            first=sheets.first,
            last=sheets.last,
            sections=tuple((row.number, self._tongue.say(row.title)) for row in here),
            findings=tuple(row.id for row in self._pack.findings if f"finding:{row.id}" in sheets.places),
            exhibits=tuple(row.number for row in self._pack.exhibits if f"text:{row.number}" in sheets.places),
        )

    @staticmethod
    def _shows(sheets: Sheets, number: int) -> bool:
        key = f"section:{number}"
        return key in sheets.places or any(each.startswith(f"{key}/") for each in sheets.places)

    def _closed(
        self, n: int, own: Holding, holdings: Sequence[Holding], index: Sheets, values: Mapping[str, str]
    ) -> LaidOut:
        volume = self._volumes[n]
        draft = volume.draft
        if volume.page is not None and volume.sect is not None:
            draft.compose.begin(volume.page, volume.sect)
            volume_page(draft.compose, self._pack, self._digest, own, holdings, (index.first, index.last))
            draft.compose.end_section()
            draft.compose.flow.close()
        of_all = self._tongue.say("{volume} of {n}", volume=own.title, n=str(len(holdings)))
        title = f"{self._pack.title or self._pack.id}, {of_all}"
        return draft.laid_out(title, whole=Whole(values, self._elsewhere, of_all))

    def _index(self, index: Draft, title: str, values: Mapping[str, str], hashes: Mapping[str, str]) -> LaidOut:
        told = {f"sha256:{name}": digest for name, digest in hashes.items()}
        named = self._tongue.say("Master index")
        return index.laid_out(title, whole=Whole({**values, **told}, self._elsewhere, named))
