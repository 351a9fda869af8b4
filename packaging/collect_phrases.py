"""Writes the phrases of the core as the tool that collects the window's words reads them.

`python packaging/collect_phrases.py FILE`: the core knows no Qt, so that lupdate cannot find its sentences by itself.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

CORE = Path(__file__).resolve().parents[1] / "desktop" / "clausemark"


def templates() -> Iterator[str]:
    """Yield the template of every call of `phrase`, in the order of the files."""
    for path in sorted(CORE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "phrase":
                yield from _text(node, path)


def _text(call: ast.Call, path: Path) -> Iterator[str]:
    template = call.args[0] if call.args else None
    if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
        raise SystemExit(f"{path}:{call.lineno}: the template of a phrase is written out at the call")
    yield template.value


def write(target: Path) -> None:
    """Write each template once, marked for the context `Core`."""
    lines = [f'QT_TRANSLATE_NOOP("Core", {_quoted(each)})' for each in dict.fromkeys(templates())]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    write(Path(sys.argv[1]))
