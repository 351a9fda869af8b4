"""The manual lists the reason codes that errors are raised with."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def reasons(path: Path) -> Iterator[str]:
    """Yield every reason that a module writes out where it makes an error."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error"):
            for keyword in node.keywords:
                if keyword.arg == "reason" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value)


def test_every_reason_code_stands_in_the_manual() -> None:
    manual = (ROOT / "docs" / "manual.md").read_text(encoding="utf-8")
    sources = [path for folder in ("desktop", "exports") for path in (ROOT / folder).rglob("*.py")]
    codes = {code for path in sources for code in reasons(path)}

    missing = sorted(code for code in codes if f"`{code}`" not in manual)

    assert len(codes) > 60
    assert missing == []
