"""Every real document that a reader exists for is read, each character with its bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for

pytestmark = pytest.mark.corpus


@pytest.mark.parametrize("folder", ["ota", "html", "text"])
def test_every_real_document_is_read(corpus_root: Path, folder: str) -> None:
    files = [p for p in sorted((corpus_root / folder).rglob("*")) if p.suffix in {".md", ".html", ".htm", ".txt"}]
    assert files
    for file in files:
        data = file.read_bytes()
        source = reader_for(media_type_of(file.name, data[:4096])).read(data)
        assert source.blocks, file
        for run in source.byte_map:
            if run.exact:
                taken = data[run.byte_start : run.byte_end].decode(source.encoding)
                assert taken == source.text[run.start : run.end], file
