"""What lineage and redlines cost, against the standard library's comparison of words."""

from __future__ import annotations

import csv
import difflib
import random
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.extent import Extent
from benchmarks.material import corpus_root, real_files
from benchmarks.measure import median_cpu
from benchmarks.row import Row
from clausemark.intake.media import media_type_of
from clausemark.intake.reader import reader_for
from clausemark.provisions.document_redline import document_redline, elements_of
from clausemark.provisions.lineage import trace
from clausemark.provisions.provision import ProvisionSpan, Segmentation
from clausemark.provisions.segment import segment

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_REACH = "0.1×"
_COMPARED = 500_000
"""Characters of a made pair that the standard library compares; its cost is taken as if it grew with them evenly."""
Divided = tuple[str, Segmentation]


def carrying_and_redlining(extent: Extent) -> Iterator[Row]:
    """Measure every real transition, the worst of them, and made pairs of growing size up to 1 MB."""
    pairs = extent.pick(_real_pairs, list)()
    if pairs:
        ours = [median_cpu(lambda pair=pair: _ours(*pair), 3) for pair in pairs]  # type: ignore[misc]
        theirs = sum(median_cpu(lambda pair=pair: _difflib(*pair), 1) for pair in pairs)  # type: ignore[misc]
        yield Row("carry-over and redline", f"{len(pairs)} real transitions", sum(ours), theirs, _REACH)
        worst = pairs[ours.index(max(ours))]
        yield Row(
            "carry-over and redline",
            f"worst real one, {len(worst[0][1].provisions)} clauses",
            max(ours),
            median_cpu(lambda: _difflib(*worst), 1),
            f"{_REACH}, 2 s",
        )
    for made, told in ((_made_pair, "a tenth reworded"), (_reworded_pair, "all reworded")):
        for count in extent.pick((3_750, 7_500, 15_000), (300,)):
            old, new = made(count)
            yield Row(
                "carry-over and redline",
                f"made pair, {len(old[0]) / 1e6:.2f} MB, {count} clauses, {told}",
                median_cpu(lambda: _ours(old, new), 3),  # noqa: B023
                _difflib_by_parts(old, new),
                f"{_REACH}, 2 s",
            )


def _ours(old: Divided, new: Divided) -> None:
    links = trace(old[1].provisions, new[1].provisions)
    document_redline(elements_of(old[1], old[0]), elements_of(new[1], new[0]), links)


def _difflib(old: Divided, new: Divided) -> None:
    difflib.SequenceMatcher(None, _WORDS.findall(old[0]), _WORDS.findall(new[0])).get_opcodes()


def _difflib_by_parts(old: Divided, new: Divided) -> float:
    """Return less than what the comparison of a whole pair costs: that of its first part, times the number of parts.

    It grows faster than its words: a whole pair of 1 MB does not end within an hour.
    """
    share = max(1, len(old[0]) // _COMPARED)
    parts = [(each[0][: len(each[0]) // share], each[1]) for each in (old, new)]
    return share * median_cpu(lambda: _difflib(parts[0], parts[1]), 1)


def _real_pairs() -> list[tuple[Divided, Divided]]:
    root = corpus_root()
    table = root / "truth" / "ota_transitions.csv"
    if not table.is_file():
        return []
    known: dict[str, Divided] = {}
    with table.open(encoding="utf-8", newline="") as rows:
        names = [(row["old"], row["new"]) for row in csv.DictReader(rows)]
    for name in {name for pair in names for name in pair}:
        known[name] = _divided(root / name)
    return [(known[old], known[new]) for old, new in names]


def _divided(path: Path) -> Divided:
    data = path.read_bytes()
    source = reader_for(media_type_of(path.name, data[:4096])).read(data)
    return source.text, segment(source)


def _made_pair(count: int) -> tuple[Divided, Divided]:
    """Return shortened clauses of real documents, and the same after a large edit: a tenth reworded, some moved."""
    chance = random.Random(count)
    old, words = _clauses(chance, count)
    new = []
    for clause in old:
        what = chance.random()
        if what < 0.1:
            new.append(_with_other_words(chance, clause, words, 1))
        elif what < 0.12:
            new.append(" ".join(chance.choices(words, k=12)))
        elif what >= 0.14:
            new.append(clause)
    for _ in range(count // 100):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return _text_of(old), _text_of(new)


def _reworded_pair(count: int) -> tuple[Divided, Divided]:
    """Return shortened clauses of real documents, and the same with one word in five another in every clause."""
    chance = random.Random(count)
    old, words = _clauses(chance, count)
    new = [_with_other_words(chance, clause, words, 1 + clause.count(" ") // 5) for clause in old]
    return _text_of(old), _text_of(new)


def _clauses(chance: random.Random, count: int) -> tuple[list[str], list[str]]:
    pool = [each.text for path in real_files()[:60] for each in _divided(path)[1].provisions]
    words = sorted({word for text in pool for word in re.findall(r"\w+", text)})
    clauses = [
        " ".join(chance.choice(pool).split()[: chance.randint(6, 18)]) + f" {chance.choice(words)}"
        for _ in range(count)
    ]
    return clauses, words


def _with_other_words(chance: random.Random, clause: str, words: list[str], number: int) -> str:
    changed = clause.split()
    for _ in range(number):
        changed[chance.randrange(len(changed))] = chance.choice(words)
    return " ".join(changed)


def _text_of(clauses: list[str]) -> Divided:
    spans, start = [], 0
    for place, clause in enumerate(clauses, 1):
        spans.append(ProvisionSpan(place, None, (), start, start + len(clause), clause))
        start += len(clause) + 2
    return "\n\n".join(clauses), Segmentation("bench", tuple(spans), (), ())
