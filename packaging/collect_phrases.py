"""Writes the phrases of the core as the tool that collects the window's words reads them.

`python packaging/collect_phrases.py FILE`: the core knows no Qt, so that lupdate cannot find its sentences by itself.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "desktop" / "clausemark"
LIBRARY = ROOT / "exports" / "clausepack"
VOCABULARY = ROOT / "resources" / "regulations" / "vocab.json"
SPOKEN = (
    *sorted((LIBRARY / "checks").glob("*.py")),
    *(LIBRARY / name for name in ("report.py", "signing.py", "verify.py", "verify_pdf.py")),
    *(LIBRARY / "pdf" / name for name in ("signature.py", "signature_seen.py")),
    CORE / "store" / "checking.py",
    CORE / "services" / "verifying.py",
)
"""The modules whose sentences are plain strings: what checks packs and workspaces speaks to auditors in English."""

LAW = LIBRARY / "law_words.py"
"""What the record says of law in closed words, which the window says too."""

_TWO_WORDS = re.compile(r"[a-z]{2,}[,:”’']* .*[a-z]{2,}")
_HOLE = re.compile(r"\{\w+\}")


def templates() -> Iterator[str]:
    """Yield the template of every call of `phrase`, and every sentence of the modules that check, file by file.

    The words of the closed vocabularies, which are data, stand between them.
    """
    for path in (*sorted(CORE.rglob("*.py")), LAW):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "phrase":
                yield from _text(node, path)
    yield from vocabulary_words()
    for path in SPOKEN:
        finder = _Sentences()
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield from finder.found


def vocabulary_words() -> Iterator[str]:
    """Yield what `vocab.json` says of categories and relations, which the window shows."""
    held = json.loads(VOCABULARY.read_text(encoding="utf-8"))
    for each in held["categories"]:
        yield from (each["label"], each["definition"])
    yield from (each["label"] for each in held["relations"])


def _text(call: ast.Call, path: Path) -> Iterator[str]:
    template = call.args[0] if call.args else None
    if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
        raise SystemExit(f"{path}:{call.lineno}: the template of a phrase is written out at the call")
    yield template.value


class _Sentences(ast.NodeVisitor):
    """Collects what a module may say: texts of two words and more, an f-string with a hole for each of its values."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass over docstrings."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Pass over phrases, which are collected as such."""
        if not (isinstance(node.func, ast.Name) and node.func.id == "phrase"):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Take a text."""
        self._take(node.value if isinstance(node.value, str) else "")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Take an f-string as a template, and look into its values."""
        taken: dict[str, str] = {}
        parts = []
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                parts.append("{" + _hole(part.value, taken) + "}")
                self.visit(part.value)
            elif isinstance(part, ast.Constant):
                parts.append(str(part.value))
        self._take("".join(parts))

    def _take(self, text: str) -> None:
        if _TWO_WORDS.search(_HOLE.sub(" ", text)):
            self.found.append(text)


def _hole(value: ast.expr, taken: dict[str, str]) -> str:
    """Return the name of a hole: what the value is called last, numbered where another value is called so too."""
    code = ast.unparse(value)
    names = [each for each in re.findall(r"[a-z_]\w*", code) if each not in {"len", "sorted", "join", "if", "else"}]
    stem = names[-1].strip("_") if names and "'" not in code and "[" not in code else "value"
    name, number = stem, 2
    while taken.setdefault(name, code) != code:
        name, number = f"{stem}{number}", number + 1
    return name


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
