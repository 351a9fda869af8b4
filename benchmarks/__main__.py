"""`make bench`: measures, writes `benchmarks/results/DATE.json` and prints ratios."""

from __future__ import annotations

import json
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.row import Row
from benchmarks.rows import all_rows


def main() -> int:
    """Run every measurement that this program has work for."""
    rows = [row for measure in all_rows() for row in measure()]
    for row in rows:
        sys.stdout.write(f"{row.work:<44} {row.size:>12}  {row.ratio:6.2f}×  (reach {row.reach})\n")
    _keep(rows)
    return 0


def _keep(rows: list[Row]) -> None:
    folder = Path(__file__).parent / "results"
    folder.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    value = {
        "utc": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "rows": [
            {
                "work": row.work,
                "size": row.size,
                "seconds": round(row.seconds, 4),
                "yardstick_seconds": round(row.yardstick, 4),
                "ratio": round(row.ratio, 3),
                "reach": row.reach,
            }
            for row in rows
        ],
    }
    path = folder / f"{now:%Y-%m-%d}.json"
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"\nWritten to {path}\n")


if __name__ == "__main__":
    sys.exit(main())
