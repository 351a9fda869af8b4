"""The words of the window in other languages: complete, in step with the code, and built."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

LANGUAGES = ("de", "fr")
BIN = Path(sys.executable).parent
ROOT = Path(__file__).resolve().parents[2]
Key = tuple[str, str]
ANOTHER_WORD = {
    "de": {
        "abgezeichnet": "signed off: freigegeben",
        "Protokoll": "ledger: Journal",
        "Prüfsumme": "hash: Hashwert",
        "Mappe": "pack: Paket",
        "Feststellung": "finding: Befund",
    },
    "fr": {
        "hors du champ": "out of scope: hors périmètre",
        "caviard": "redaction: occultation",
        "uridictions": "jurisdictions: ordres juridiques; a juridiction is a court",
    },
}
"""Words that a language must not have for a thing, because window and packs call it by another."""


def messages(file: Path) -> Iterator[tuple[Key, ET.Element]]:
    for context in ET.parse(file).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield (name, message.findtext("source") or ""), message


def strings(value: object) -> list[str]:
    """Return the texts in a value read from JSON."""
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inside for text in strings(each)]


def translation(message: ET.Element) -> str:
    return message.findtext("translation") or ""


@pytest.fixture(params=LANGUAGES)
def shipped(request: pytest.FixtureRequest) -> Path:
    return ROOT / "resources" / "translations" / f"clausemark_{request.param}.ts"


def test_every_word_of_the_window_is_translated(shipped: Path, tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    sources = [str(path) for path in sorted((ROOT / "desktop" / "clausemark" / "ui").rglob("*.py"))]
    sources.append(str(ROOT / "desktop" / "clausemark" / "app.py"))
    core = tmp_path / "core_phrases.py"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "collect_phrases.py"), str(core)], check=True, timeout=120)
    sources.append(str(core))
    command = [str(BIN / "pyside6-lupdate"), "-silent", "-locations", "none", *sources, "-ts", str(found)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)

    used = {key for key, _ in messages(found)}
    translated = {key for key, message in messages(shipped) if translation(message).strip()}

    assert sorted(used - translated) == []
    assert sorted(translated - used) == []


def test_words_are_marked_where_their_context_can_be_told() -> None:
    """A call of `tr` on anything but `self` is filed under the name of the variable and found by nobody."""
    strangers = [
        f"{path.name}: {call}"
        for path in sorted((ROOT / "desktop" / "clausemark" / "ui").rglob("*.py"))
        for call in re.findall(r"\b(?!self\b)\w+\.tr\(", path.read_text(encoding="utf-8"))
    ]

    assert strangers == []


def test_no_words_are_marked_within_a_literal_with_holes() -> None:
    """What collects the words does not look into `f"…"`, so that those words would stay English."""
    hidden = [
        f"{path.name}:{literal.lineno}"
        for path in sorted((ROOT / "desktop" / "clausemark" / "ui").rglob("*.py"))
        for literal in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(literal, ast.JoinedStr)
        for call in ast.walk(literal)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    ]

    assert hidden == []


def test_window_and_packs_have_one_word_for_one_thing(shipped: Path) -> None:
    language = shipped.stem.removeprefix("clausemark_")
    wording = ROOT / "resources" / "wording"
    packs = (wording / f"{language}.json", wording / f"phrases_{language}.json")
    said = [translation(message) for _, message in messages(shipped)]
    for file in (*packs, ROOT / "resources" / "disclaimers" / f"{language}.json"):
        said += file.read_text(encoding="utf-8").splitlines()

    wrong = [(line, better) for word, better in ANOTHER_WORD[language].items() for line in said if word in line]

    assert wrong == []


def test_french_keeps_its_double_marks_with_their_words() -> None:
    """A line must not begin with a colon, nor end with an opening quotation mark: the spaces there do not break."""
    loose = re.compile(r"[ \u00a0][;!?](?!\w)|[ ][:»]|«[ ]|[^\s\u00a0\u202f:/?!][;!?](?=\s|$)|\w:(?=\s|$)")
    said = [translation(message) for _, message in messages(ROOT / "resources" / "translations" / "clausemark_fr.ts")]
    for name in ("fr.json", "phrases_fr.json"):
        said += strings(json.loads((ROOT / "resources" / "wording" / name).read_text(encoding="utf-8")))

    assert [each for each in said if loose.search(each)] == []


def test_german_keeps_an_ellipsis_with_the_word_before_it() -> None:
    """A line of its own is no place for three dots."""
    said = [translation(message) for _, message in messages(ROOT / "resources" / "translations" / "clausemark_de.ts")]

    assert [each for each in said if each.endswith(" …")] == []


def test_no_translation_is_marked_unfinished(shipped: Path) -> None:
    assert [key for key, each in messages(shipped) if each.find("translation[@type]") is not None] == []


def test_translations_keep_what_is_filled_in(shipped: Path) -> None:
    def holes(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%\w", text))

    assert [key for key, each in messages(shipped) if holes(key[1]) != holes(translation(each))] == []


def test_the_built_file_is_that_of_the_words(shipped: Path, tmp_path: Path) -> None:
    built = tmp_path / "built.qm"
    command = [str(BIN / "pyside6-lrelease"), "-silent", str(shipped), "-qm", str(built)]

    subprocess.run(command, check=True, capture_output=True, timeout=300)

    assert built.read_bytes() == shipped.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(("language", "word"), [("de", "Prüfpaket ausgeben"), ("fr", "Exporter le dossier d’audit")])
def test_the_window_speaks_the_language(language: str, word: str) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QTranslator\n"
        "from clausemark.assets import resource_path\n"
        "app = QCoreApplication([])\n"
        "translator = QTranslator()\n"
        f"assert translator.load(str(resource_path('translations', 'clausemark_{language}.qm')))\n"
        "app.installTranslator(translator)\n"
        f"assert QCoreApplication.translate('Commands', 'Export audit pack') == {word!r}\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True, timeout=120)
