"""The catalogue of instruments and citations, each file read when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from clausemark.archive.hashes import Sha256
from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.index import CatalogueIndex, IndexedFile, read_index, read_indexed
from clausemark.regulations.instrument import Citation, Instrument
from clausemark.regulations.instrument_file import damaged, read_instrument

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Loaded:
    """One instrument with the look-ups that its citations need."""

    __slots__ = ("by_id", "children", "instrument")

    def __init__(self, instrument: Instrument, citations: tuple[Citation, ...]) -> None:
        self.instrument = instrument
        self.by_id: Mapping[str, Citation] = MappingProxyType({c.id: c for c in citations})
        children: dict[str | None, list[Citation]] = {}
        for citation in citations:
            children.setdefault(citation.parent, []).append(citation)
        self.children: Mapping[str | None, tuple[Citation, ...]] = MappingProxyType(
            {parent: tuple(group) for parent, group in children.items()}
        )


class Catalogue:
    """Gives instruments and citations by id, in the order of the law, from one folder.

    Every file is compared with its hash in the index before it is used; a difference raises
    `IntegrityError` (`catalogue-damaged`).
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._index: CatalogueIndex = read_index(directory)
        self._files: dict[str, IndexedFile] = dict(self._index.instruments)
        self._side_files = {file.path: file for file in self._index.side_files}
        self._loaded: dict[str, _Loaded] = {}

    @property
    def version(self) -> str:
        """The version of the catalogue, such as `2026-11`."""
        return self._index.version

    @property
    def sha256(self) -> Sha256:
        """The hash of the index, which names the hash of every file of the catalogue."""
        return self._index.sha256

    @property
    def instrument_ids(self) -> tuple[str, ...]:
        """The ids of all instruments, sorted; reads none of them."""
        return tuple(self._files)

    def instrument(self, instrument_id: str) -> Instrument:
        """Return an instrument; raise `InputRefusedError` (`instrument-unknown`) for a foreign id."""
        return self._load(instrument_id).instrument

    def instruments(self) -> tuple[Instrument, ...]:
        """Return all instruments in the order of their ids."""
        return tuple(self.instrument(instrument_id) for instrument_id in self._files)

    def citations(self, instrument_id: str | None = None) -> Iterator[Citation]:
        """Yield the citations of one instrument, or of all, in the order of the law."""
        wanted = tuple(self._files) if instrument_id is None else (instrument_id,)
        for each in wanted:
            yield from self._load(each).by_id.values()

    def citation(self, citation_id: str) -> Citation:
        """Return the citation with an id such as `gdpr:art-6-1-f`; letter case counts.

        Raises `InputRefusedError` (`citation-unknown`) when the catalogue has none.
        """
        instrument_id = citation_id.partition(":")[0]
        if instrument_id in self._files:
            found = self._load(instrument_id).by_id.get(citation_id)
            if found is not None:
                return found
        message = phrase(
            "“{citation_id}” is not a citation of the catalogue {version}. Search for it with `clausemark "
            "regulations find`, and use the id that is shown there.",
            citation_id=citation_id,
            version=self.version,
        )
        raise InputRefusedError(message, reason="citation-unknown")

    def has_citation(self, citation_id: str) -> bool:
        """Tell whether the catalogue holds a citation id, letter case included."""
        instrument_id = citation_id.partition(":")[0]
        return instrument_id in self._files and citation_id in self._load(instrument_id).by_id

    def roots(self, instrument_id: str) -> tuple[Citation, ...]:
        """Return the citations of an instrument that stand under no other one."""
        return self._load(instrument_id).children.get(None, ())

    def children(self, citation_id: str) -> tuple[Citation, ...]:
        """Return the citations directly below one, in the order of the law."""
        citation = self.citation(citation_id)
        return self._load(citation.instrument_id).children.get(citation.id, ())

    def side_file(self, name: str) -> bytes:
        """Return the checked bytes of another file of the catalogue, such as `vocab.json`."""
        if name not in self._side_files:
            raise damaged(name, "the index does not name it")
        return read_indexed(self._directory, self._side_files[name])

    def _load(self, instrument_id: str) -> _Loaded:
        known = self._loaded.get(instrument_id)
        if known is not None:
            return known
        if instrument_id not in self._files:
            message = phrase(
                "“{instrument_id}” is not an instrument of the catalogue {version}. `clausemark regulations "
                "list` shows those it has.",
                instrument_id=instrument_id,
                version=self.version,
            )
            raise InputRefusedError(message, reason="instrument-unknown")
        file = self._files[instrument_id]
        read = read_instrument(read_indexed(self._directory, file), file.path)
        loaded = _Loaded(read.instrument, read.citations)
        self._loaded[instrument_id] = loaded
        return loaded


def load_catalogue() -> Catalogue:
    """Return the catalogue that is shipped with the program."""
    return Catalogue(resource_path("regulations"))
