"""The signed content of a finding in words: the fields that a reviewer reads, in the order of a finding sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clausemark.archive.canonical import Json
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    Factor,
    NoteKind,
    OptOutState,
    Polarity,
    Relation,
    Severity,
)
from clausemark.services.desk import Law
from clausemark.ui.library.names import severity_name
from clausemark.ui.telling import named, told
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.vocabulary import word

FIELDS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("Review", "Title"),
    "severity": QT_TRANSLATE_NOOP("Review", "Severity"),
    "severity_reason": QT_TRANSLATE_NOOP("Review", "Why this severity"),
    "factors": QT_TRANSLATE_NOOP("Review", "Factors"),
    "categories": QT_TRANSLATE_NOOP("Review", "Categories"),
    "polarity": QT_TRANSLATE_NOOP("Review", "Polarity"),
    "mappings": QT_TRANSLATE_NOOP("Review", "Mappings"),
    "what_it_says": QT_TRANSLATE_NOOP("Review", "What it says"),
    "why_it_matters": QT_TRANSLATE_NOOP("Review", "Why it matters"),
    "user_impact": QT_TRANSLATE_NOOP("Review", "User impact"),
    "affected_groups": QT_TRANSLATE_NOOP("Review", "Affected groups"),
    "opt_out": QT_TRANSLATE_NOOP("Review", "Opt-out"),
    "opt_out_how": QT_TRANSLATE_NOOP("Review", "How to opt out"),
    "what_users_can_do": QT_TRANSLATE_NOOP("Review", "What users can do"),
    "interpretive_note": QT_TRANSLATE_NOOP("Review", "Interpretive notes"),
    "confidence": QT_TRANSLATE_NOOP("Review", "Confidence"),
    "basis": QT_TRANSLATE_NOOP("Review", "Basis"),
    "searched_for": QT_TRANSLATE_NOOP("Review", "Searched for"),
    "label": QT_TRANSLATE_NOOP("Review", "Label"),
    "start": QT_TRANSLATE_NOOP("Review", "Start of the passage"),
    "end": QT_TRANSLATE_NOOP("Review", "End of the passage"),
    "excerpt_sha256": QT_TRANSLATE_NOOP("Review", "Hash of the excerpt"),
    "text_sha256": QT_TRANSLATE_NOOP("Review", "Hash of the source text"),
    "capture_sha256": QT_TRANSLATE_NOOP("Review", "Hash of the archived bytes"),
    "schema": QT_TRANSLATE_NOOP("Review", "Schema"),
}
"""The fields of the content, in the order in which they are read."""

_READ = tuple(FIELDS)[: tuple(FIELDS).index("label")]
"""The fields shown when nothing changed; places and hashes are shown only where they differ."""
_VALUES: dict[str, type[StrEnum]] = {
    "polarity": Polarity,
    "confidence": Confidence,
    "basis": Basis,
    "opt_out": OptOutState,
}
"""Fields that hold one word of a vocabulary."""


@dataclass(frozen=True, slots=True)
class FieldWords:
    """One field: its name and what it holds, both in words."""

    field: str
    name: str
    words: str


class ContentWords:
    """Says what a content holds, with the words that the window has for vocabulary and catalogue."""

    def __init__(self, law: Law) -> None:
        self._catalogue = law.catalogue
        self._categories = {each.id: told(each.label) for each in law.vocabulary.categories}
        self._special: dict[str, Callable[[Json], str]] = {
            "severity": self._severity,
            "categories": self._category_names,
            "factors": self._factor_lines,
            "mappings": self._mapping_lines,
            "interpretive_note": self._notes,
        }

    def read(self, content: Json) -> list[FieldWords]:
        """Return the fields that hold something, in the order in which they are read."""
        if not isinstance(content, Mapping):
            return []
        found = [FieldWords(name, field_name(name), self.value(name, content.get(name))) for name in _READ]
        return [each for each in found if each.words]

    def value(self, field: str, value: Json) -> str:
        """Return what a field holds, in words; empty where it holds nothing."""
        special = self._special.get(field)
        if special is not None:
            return special(value)
        if value is None:
            return ""
        if isinstance(value, list):
            return ", ".join(str(each) for each in value)
        text = _word(_VALUES[field], value) if field in _VALUES else str(value)
        return f"{text[:16]}…" if field.endswith("sha256") else text

    def _severity(self, value: Json) -> str:
        return severity_name(None if value is None else Severity(str(value)))

    def _category_names(self, value: Json) -> str:
        names = [str(each) for each in value] if isinstance(value, list) else []
        return ", ".join(self._categories.get(each, each) for each in names)

    def _factor_lines(self, value: Json) -> str:
        return "\n".join(
            named(_word(Factor, each["factor"]), f"{each['score']} – {each['reason']}".rstrip(" –"))
            for each in _rows(value)
        )

    def _mapping_lines(self, value: Json) -> str:
        return "\n".join(
            f"{_citation(self._catalogue, str(each['citation']))}  ·  "
            f"{_word(Relation, each['relation'])}  ·  {each['strength']}/10\n"
            f"{each['reason']}"
            for each in _rows(value)
        )

    def _notes(self, value: Json) -> str:
        return "\n".join(named(_word(NoteKind, each["kind"]), str(each["text"])) for each in _rows(value))


def field_name(field: str) -> str:
    """Return what a field of the content is called."""
    return QCoreApplication.translate("Review", FIELDS.get(field, field.replace("_", " ")))


def _word(kind: type[StrEnum], value: Json) -> str:
    """Return what a value of a vocabulary is called; one that the vocabulary does not have stays as it is."""
    return word(kind(value)) if value in set(kind) else str(value)


def _rows(value: Json) -> list[Mapping[str, Json]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _citation(catalogue: Catalogue, citation: str) -> str:
    return catalogue.citation(citation).citation if catalogue.has_citation(citation) else citation
