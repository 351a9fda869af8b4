"""`make bench`: measures, keeps the figures as they come, and prints the table of ratios at the end."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.apart import Outcome, measured
from benchmarks.extent import QUICK, WHOLE, Extent
from benchmarks.measurements import MEASUREMENTS
from benchmarks.row import Row

_ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run every measurement asked for; a status of 1 tells that one did not come to its end."""
    asked = _asked()
    extent, began = (QUICK if asked.quick else WHOLE), datetime.now(UTC)
    outcomes: list[Outcome] = []
    for name in asked.only or MEASUREMENTS:
        sys.stdout.write(f"{datetime.now(UTC):%H:%M:%S} {name} …\n")
        sys.stdout.flush()
        outcomes.append(measured(name, extent))
        path = _keep(outcomes, extent, began)
    _print(outcomes)
    sys.stdout.write(f"\nWritten to {path}\n")
    return 1 if any(each.failure for each in outcomes) else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measures the program against yardsticks.")
    parser.add_argument("--quick", action="store_true", help="a trial with small sizes; its ratios say little")
    parser.add_argument("--only", nargs="+", choices=tuple(MEASUREMENTS), help="these measurements alone")
    return parser.parse_args()


def _print(outcomes: Sequence[Outcome]) -> None:
    sys.stdout.write("\n")
    for outcome in outcomes:
        for row in outcome.rows:
            sys.stdout.write(f"{row.work:<52} {row.size:>18}  {row.ratio:7.2f}×  (reach {row.reach})\n")
        if outcome.failure:
            sys.stdout.write(f"{outcome.name}: NOT MEASURED TO ITS END: {outcome.failure}\n")


def _keep(outcomes: Sequence[Outcome], extent: Extent, began: datetime) -> Path:
    """Write what is known so far: a trial beside what is built, the whole among the results."""
    folder = extent.pick(Path(__file__).parent / "results", _ROOT / "build" / "benchmarks")
    folder.mkdir(parents=True, exist_ok=True)
    value = {
        "utc": began.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "extent": extent.name,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "rows": [_figures(row) for outcome in outcomes for row in outcome.rows],
        "failed": {each.name: each.failure for each in outcomes if each.failure},
    }
    path = folder / extent.pick(f"{began:%Y-%m-%d}.json", f"quick-{began:%Y-%m-%d}.json")
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _figures(row: Row) -> dict[str, object]:
    rounded = {"seconds": round(row.seconds, 4), "yardstick": round(row.yardstick, 4), "ratio": round(row.ratio, 3)}
    return {**asdict(row), **rounded}


if __name__ == "__main__":
    sys.exit(main())
