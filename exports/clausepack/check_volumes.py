"""Checks that the volumes of a pack are those of its master index, and that their pages count on without a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clausepack.container import PackSource
from clausepack.manifest import PAYLOAD, sha256_hex

INDEX = "pack.pdf"
_VOLUME = re.compile(re.escape(PAYLOAD) + r"(pack-(\d{2,})\.pdf)")


def volume_names(source: PackSource) -> list[str]:
    """Return the file names of the volumes of a pack in their order; none when its PDF is one file."""
    found = [match for name in source.names() if (match := _VOLUME.fullmatch(name)) is not None]
    return [match[1] for match in sorted(found, key=lambda match: int(match[2]))]


def volume_faults(source: PackSource, labels: dict[str, list[str]], words: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with volumes; `labels` and `words` of the pages, without blanks, are by file name.

    The master index stands last.
    """
    names, at = volume_names(source), 0
    for n, name in enumerate(names, 1):
        if name != f"pack-{n:02}.pdf":
            yield f"volume {n} is missing"
            return
        found = words[INDEX].find(sha256_hex(source.read(PAYLOAD + name)), at)
        if found < 0:
            yield f"{name} is not the volume that the master index names"
        at = max(at, found + 1)
    if f"pack-{len(names) + 1:02}.pdf" in words[INDEX]:
        yield f"pack-{len(names) + 1:02}.pdf is missing"
    stamps = [label for name in (*names, INDEX) for label in labels[name]]
    wrong = next((n for n, label in enumerate(stamps, 1) if label != f"CM-{n:06}"), None)
    if wrong is not None:
        yield f"the stamps do not count on: page {wrong} bears {stamps[wrong - 1]}"
