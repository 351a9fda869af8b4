"""What lineage and redlines cost, against the standard library's comparison of words."""

from __future__ import annotations

import csv
import difflib
import random
import re
from collections.abc import Iterator
from pathlib import Path

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
Divided = tuple[str, Segmentation]


def carrying_and_redlining() -> Iterator[Row]:
    """Measure every real transition, the worst of them, and made pairs of growing size up to 1 MB."""
    pairs = _real_pairs()
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
    for count in (3_750, 7_500, 15_000):
        old, new = _made_pair(count)
        seconds = median_cpu(lambda: _ours(old, new), 3)  # noqa: B023
        yardstick = median_cpu(lambda: _difflib(old, new), 1)  # noqa: B023
        size = len(old[0]) / 1e6
        yield Row(
            "carry-over and redline", f"made pair, {size:.2f} MB, {count} clauses", seconds, yardstick, f"{_REACH}, 2 s"
        )


def _ours(old: Divided, new: Divided) -> None:
    links = trace(old[1].provisions, new[1].provisions)
    document_redline(elements_of(old[1], old[0]), elements_of(new[1], new[0]), links)


def _difflib(old: Divided, new: Divided) -> None:
    difflib.SequenceMatcher(None, _WORDS.findall(old[0]), _WORDS.findall(new[0])).get_opcodes()


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
    pool = [each.text for path in real_files()[:60] for each in _divided(path)[1].provisions]
    words = sorted({word for text in pool for word in re.findall(r"\w+", text)})
    old = [
        " ".join(chance.choice(pool).split()[: chance.randint(6, 18)]) + f" {chance.choice(words)}"
        for _ in range(count)
    ]
    new = []
    for clause in old:
        what = chance.random()
        if what < 0.1:
            changed = clause.split()
            changed[chance.randrange(len(changed))] = chance.choice(words)
            new.append(" ".join(changed))
        elif what < 0.12:
            new.append(" ".join(chance.choices(words, k=12)))
        elif what >= 0.14:
            new.append(clause)
    for _ in range(count // 100):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return _text_of(old), _text_of(new)


def _text_of(clauses: list[str]) -> Divided:
    spans, start = [], 0
    for place, clause in enumerate(clauses, 1):
        spans.append(ProvisionSpan(place, None, (), start, start + len(clause), clause))
        start += len(clause) + 2
    return "\n\n".join(clauses), Segmentation("bench", tuple(spans), (), ())
