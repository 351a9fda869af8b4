"""The catalogue of instruments and citations, each file read when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from clausemark.archive.hashes import Sha256
from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.imported import ImportedLaw, imported_folder
from clausemark.regulations.index import CatalogueIndex, IndexedFile, read_index, read_indexed
from clausemark.regulations.instrument import Citation, Instrument
from clausemark.regulations.instrument_file import InstrumentFile, damaged, read_instrument
from clausemark.regulations.layers import Layer, Loaded, date_in


class Catalogue:
    """Gives instruments and citations by id, in the order of the law, from one folder and the layers above it.

    Every file is compared with its hash in the index before it is used; a difference raises
    `IntegrityError` (`catalogue-damaged`).
    """

    def __init__(self, directory: Path, added: Iterable[Layer] = ()) -> None:
        self._directory = directory
        self._index: CatalogueIndex = read_index(directory)
        self._files: dict[str, IndexedFile] = dict(self._index.instruments)
        self._side_files = {file.path: file for file in self._index.side_files}
        self._added: dict[str, tuple[Layer, ...]] = {}
        for layer in added:
            self._added[layer.instrument_id] = (*self._added.get(layer.instrument_id, ()), layer)
        self._ids = tuple(sorted({*self._files, *self._added}))
        self._loaded: dict[str, Loaded] = {}

    def __reduce__(self) -> tuple[type[Catalogue], tuple[Path, tuple[Layer, ...]]]:
        """Travel to another process as folder and layers; it reads there what it needs."""
        return Catalogue, (self._directory, tuple(layer for group in self._added.values() for layer in group))

    def with_layers(self, more: Iterable[Layer]) -> Catalogue:
        """Return the same catalogue with further texts of instruments."""
        return Catalogue(self._directory, (*(layer for group in self._added.values() for layer in group), *more))

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
        return self._ids

    @property
    def added_ids(self) -> tuple[str, ...]:
        """The ids of the instruments that are not shipped, sorted; reads none of them."""
        return tuple(each for each in self._ids if each not in self._files)

    def texts(self, instrument_id: str) -> tuple[Instrument, ...]:
        """Return every whole text of an instrument that is here, the one that holds first; raise as `instrument`."""
        return self._load(instrument_id).texts

    def instrument(self, instrument_id: str) -> Instrument:
        """Return an instrument; raise `InputRefusedError` (`instrument-unknown`) for a foreign id."""
        return self._load(instrument_id).instrument

    def instruments(self) -> tuple[Instrument, ...]:
        """Return all instruments in the order of their ids."""
        return tuple(self.instrument(instrument_id) for instrument_id in self._ids)

    def citations(self, instrument_id: str | None = None) -> Iterator[Citation]:
        """Yield the citations of one instrument, or of all, in the order of the law."""
        wanted = self._ids if instrument_id is None else (instrument_id,)
        for each in wanted:
            yield from self._load(each).by_id.values()

    def citation(self, citation_id: str) -> Citation:
        """Return the citation with an id such as `gdpr:art-6-1-f`; letter case counts.

        Raises `InputRefusedError` (`citation-unknown`) when the catalogue has none.
        """
        return self._found(citation_id, past=False)

    def last_known(self, citation_id: str) -> Citation:
        """Return a citation also when only an earlier text of its instrument has it, to show what cites it.

        Raises as `citation` does when no text that is here ever had it.
        """
        return self._found(citation_id, past=True)

    def text_of(self, citation_id: str) -> Instrument:
        """Return the instrument in the text that states a citation; raise as `last_known` does."""
        citation = self.last_known(citation_id)
        return self._load(citation.instrument_id).text_of[citation.id]

    def _found(self, citation_id: str, *, past: bool) -> Citation:
        instrument_id = citation_id.partition(":")[0]
        if self._knows(instrument_id):
            loaded = self._load(instrument_id)
            found = loaded.by_id.get(citation_id) or (loaded.past.get(citation_id) if past else None)
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
        return self._knows(instrument_id) and citation_id in self._load(instrument_id).by_id

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

    def _knows(self, instrument_id: str) -> bool:
        return instrument_id in self._files or instrument_id in self._added

    def _load(self, instrument_id: str) -> Loaded:
        known = self._loaded.get(instrument_id)
        if known is not None:
            return known
        if not self._knows(instrument_id):
            message = phrase(
                "“{instrument_id}” is not an instrument of the catalogue {version}. `clausemark regulations "
                "list` shows those it has.",
                instrument_id=instrument_id,
                version=self.version,
            )
            raise InputRefusedError(message, reason="instrument-unknown")
        loaded = Loaded((*self._shipped(instrument_id), *self._added.get(instrument_id, ())))
        self._loaded[instrument_id] = loaded
        return loaded

    def _shipped(self, instrument_id: str) -> Iterator[Layer]:
        file = self._files.get(instrument_id)
        if file is not None:
            read = read_instrument(read_indexed(self._directory, file), file.path)
            date = date_in(read.instrument.version_read)
            yield Layer(instrument_id, date, 0, complete=True, read=partial(_itself, read))


def _itself(read: InstrumentFile) -> InstrumentFile:
    return read


def load_catalogue() -> Catalogue:
    """Return the catalogue that is shipped with the program, with what was imported on this computer above it."""
    return Catalogue(resource_path("regulations"), ImportedLaw(imported_folder()).layers())
