"""Every measurement by name, and one of them run: each in a process of its own, so that none takes others with it.

`python -m benchmarks.measurements NAME EXTENT` prints the rows of one, a JSON object a line, each as soon as it is
known.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from importlib import import_module

from benchmarks.extent import EXTENTS, Extent
from benchmarks.row import Row

Measure = Callable[[Extent], Iterator[Row]]

MEASUREMENTS = {
    "import": "imports:importing",
    "segment": "rows:segmenting",
    "list": "rows:listing",
    "search": "searches:searching",
    "versions": "versions:carrying_and_redlining",
    "queues": "queues:queueing",
    "verify": "rows:verifying",
    "pdf": "pdfs:drawing",
    "document": "document_view:showing",
    "start": "window:starting",
    "window-lists": "window:working_lists",
    "window-documents": "window:reading_documents",
    "window-jobs": "window:working_beside",
    "write-workbook": "workbooks:writing_workbooks",
    "return-workbook": "workbooks:returning_workbooks",
}
"""Names in the order of the table, each with its module and function; imported only where it is run."""


def measure(name: str) -> Measure:
    """Return a measurement by its name."""
    module, _, function = MEASUREMENTS[name].partition(":")
    found: Measure = getattr(import_module(f"benchmarks.{module}"), function)
    return found


def main(name: str, extent: Extent) -> None:
    """Run one measurement and print its rows."""
    for row in measure(name)(extent):
        sys.stdout.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], EXTENTS[sys.argv[2]])
