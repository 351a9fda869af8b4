"""Checks that the volumes of a pack are those of its master index, and that their pages count on without a gap."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.container import PackSource
from clausepack.manifest import PAYLOAD, sha256_hex
from clausepack.volume_files import INDEX_FILE, volume_file, volume_number


def volume_names(source: PackSource) -> list[str]:
    """Return the file names of the volumes of a pack in their order; none when its PDF is one file."""
    found = (volume_number(name.removeprefix(PAYLOAD)) for name in source.names() if name.startswith(PAYLOAD))
    return [volume_file(number) for number in sorted(number for number in found if number is not None)]


def volume_faults(source: PackSource, labels: dict[str, list[str]], words: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with volumes; `labels` and `words` of the pages, without blanks, are by file name.

    The master index stands last.
    """
    names, at = volume_names(source), 0
    for n, name in enumerate(names, 1):
        if name != volume_file(n):
            yield f"volume {n} is missing"
            return
        found = words[INDEX_FILE].find(sha256_hex(source.read(PAYLOAD + name)), at)
        if found < 0:
            yield f"{name} is not the volume that the master index names"
        at = max(at, found + 1)
    following = volume_file(len(names) + 1)
    if following in words[INDEX_FILE]:
        yield f"{following} is missing"
    stamps = [label for name in (*names, INDEX_FILE) for label in labels[name]]
    wrong = next((n for n, label in enumerate(stamps, 1) if label != f"CM-{n:06}"), None)
    if wrong is not None:
        yield f"the stamps do not count on: page {wrong} bears {stamps[wrong - 1]}"
