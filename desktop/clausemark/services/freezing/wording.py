"""The sentences of a pack, filled from the record; resources hold the words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from clausemark import __version__
from clausemark.archive.clock import utc_text
from clausemark.archive.library import Version
from clausemark.archive.terms import CaptureBasis
from clausemark.assets import resource_path
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import Origin, PackStatus, ReviewAct
from clausemark.regulations.vocabulary import Vocabulary as Words
from clausemark.review.reconciliation import is_judged
from clausemark.services.assessing import VersionAssessment
from clausemark.services.dossier import Dossier
from clausemark.services.freezing.order import FreezeOrder
from clausemark.services.tongues import PACK_LANGUAGES, said_in, tongue_of
from clausepack.pack import CertificateDraft, Disclaimer, Exhibit, Passage, Term

_TOOL_ORIGINS = frozenset({Origin.TOOL, Origin.TOOL_EDITED})


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sentences are filled from, and which conditions hold."""

    values: Mapping[str, str]
    conditions: frozenset[str]
    tool_findings: int


@dataclass(frozen=True, slots=True)
class Conditional:
    """A disclaimer by its number and title, and the name of the condition under which it prints."""

    id: str
    title: str
    condition: str


class Wording:
    """The sentences of one language."""

    def __init__(self, language: str) -> None:
        if language not in PACK_LANGUAGES:
            message = phrase(
                "Packs are worded in English (en), German (de) and French (fr), and not in “{language}”.",
                language=language,
            )
            raise UsageError(message, reason="language-unsupported")
        self._language = language
        self._tongue = tongue_of(language)
        self._disclaimers: dict[str, Any] = json.loads(
            resource_path("disclaimers", f"{language}.json").read_text(encoding="utf-8")
        )
        self._wording: dict[str, Any] = json.loads(
            resource_path("wording", f"{language}.json").read_text(encoding="utf-8")
        )

    def facts(
        self, dossier: Dossier, reviewed: Sequence[VersionAssessment], catalogue: Catalogue, status: PackStatus
    ) -> Facts:
        """Return what the sentences are filled from."""
        judged = [each for version in reviewed for each in version.findings if is_judged(each.finding)]
        tool = sum(1 for each in judged if each.finding.origin in _TOOL_ORIGINS)
        values = {
            **self._engagement_values(dossier),
            **self._exhibit_values(dossier),
            **self._people_values(dossier, reviewed),
            "date": self._tongue.day(
                max((m.as_of for each in judged for m in each.finding.mappings), default=self._gap)
            ),
            "tool_fields": self._wording["tool_fields"] if tool else self._gap,
            "comparison_criteria": self._tongue.semicolon.join(
                dict.fromkeys(item.criterion for item in dossier.comparisons)
            )
            or self._gap,
            "reviewed": str(sum(each.reconciliation.reviewed for each in reviewed)),
            "population": str(sum(each.reconciliation.population for each in reviewed)),
            "program": "Clausemark",
            "version": __version__,
            "catalogue": catalogue.version,
            "catalogue_sha256": " ".join(wrap(catalogue.sha256, 8)),
        }
        conditions = {
            "always": True,
            "has-mappings": any(each.finding.mappings for each in judged),
            "foreign-language": any(file.document.language[:2] != self._language for file in dossier.files()),
            "tool-drafted": tool > 0,
            "has-comparisons": bool(dossier.comparisons),
            "has-redactions": False,
            "not-final": status is not PackStatus.FINAL,
        }
        return Facts(values, frozenset(name for name, holds in conditions.items() if holds), tool)

    def redaction(self) -> Disclaimer:
        """Return the disclaimer of a pack from which words were withheld; it is filled from nothing."""
        row = next(item for item in self._disclaimers["disclaimers"] if item["condition"] == "has-redactions")
        return Disclaimer(row["id"], row["title"], row["text"])

    def disclaimers(self, facts: Facts) -> tuple[Disclaimer, ...]:
        """Return the disclaimers whose condition holds."""
        rows = self._disclaimers["disclaimers"]
        return tuple(
            Disclaimer(row["id"], row["title"], self._worded(row, "text", facts))
            for row in rows
            if row["condition"] in facts.conditions
        )

    def conditions(self) -> tuple[Conditional, ...]:
        """Return every disclaimer there is with the condition under which it prints."""
        return tuple(Conditional(row["id"], row["title"], row["condition"]) for row in self._disclaimers["disclaimers"])

    def independence(self, facts: Facts) -> str:
        """Return the statement of independence."""
        return self._worded(self._disclaimers, "independence", facts)

    def one_line(self) -> str:
        """Return the disclaimer of every page."""
        return str(self._disclaimers["one_line"])

    def method(self, facts: Facts, words: Words) -> tuple[Passage, ...]:
        """Return the method, paragraph by paragraph."""
        automation = self._wording["automation_some" if facts.tool_findings else "automation_none"]
        values = {
            **facts.values,
            "categories": self._wording["categories"].format(count=len(words.categories), groups=len(words.groups)),
            "automation": automation.format(count=facts.tool_findings),
        }
        return tuple(Passage(row["title"], row["text"].format_map(values)) for row in self._wording["method"])

    def vocabulary(self, words: Words) -> tuple[Term, ...]:
        """Return what the closed words mean: severities and relations."""
        terms = [Term(item.severity.value, item.meaning) for item in words.severities]
        terms += [Term(item.relation.value, item.label) for item in words.relations]
        own = self._wording.get("vocabulary", {})
        return tuple(Term(each.term, own.get(each.term, each.meaning)) for each in terms)

    def said(self, text: str) -> str:
        """Return a sentence of the program in this language; one that holds no phrase stays as it is."""
        return said_in(self._tongue, text)

    def glossary(self) -> tuple[Term, ...]:
        """Return the glossary."""
        return tuple(Term(row["term"], row["meaning"]) for row in self._wording["glossary"])

    def certificates(self, order: FreezeOrder, exhibits: Sequence[Exhibit]) -> tuple[CertificateDraft, ...]:
        """Return the drafts of certificates for packs of this language, filled from the record but for their blanks."""
        held = json.loads(resource_path("wording", "certificates.json").read_text(encoding="utf-8"))
        return tuple(
            self._certificate(row, held["exhibits"][row["language"]], order, exhibits)
            for row in held["drafts"]
            if self._language in row["packs"]
        )

    @staticmethod
    def _certificate(
        row: Mapping[str, Any], named: str, order: FreezeOrder, exhibits: Sequence[Exhibit]
    ) -> CertificateDraft:
        first, last = exhibits[0].number, exhibits[-1].number
        values = {
            "pack": order.pack_id,
            "frozen": tongue_of(row["language"]).utc(utc_text(order.frozen_at)),
            "program": f"Clausemark {__version__}",
            "exhibits": named.format(first=first, last=last, count=len(exhibits)),
        }
        paragraphs = tuple(text.format_map(values) for text in row["paragraphs"])
        return CertificateDraft(row["id"], row["language"], row["title"], row["basis"], paragraphs)

    def version_line(self, version: Version, history: Sequence[Version]) -> str:
        """Return what the record knows of other captures of the document."""
        lines = self._wording["version_line"]
        days = [self._tongue.day(utc_text(each.captured_at.utc)) for each in history]
        if len(history) == 1:
            return str(lines["only"]).format(captured=days[0])
        return str(lines["several"]).format(ordinal=version.ordinal, count=len(history), first=days[0], last=days[-1])

    def _listed(self, items: Sequence[str] | Mapping[str, object]) -> str:
        """Return items as a sentence lists them: “A, B and C”."""
        words = list(items)
        return self._wording["and"].join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)

    @property
    def _gap(self) -> str:
        return str(self._disclaimers["gap"])

    @property
    def _unnamed(self) -> Mapping[str, str]:
        """What stands, in brackets, in a sentence for somebody or something that the record does not name."""
        unnamed: Mapping[str, str] = self._disclaimers["unnamed"]
        return unnamed

    def _worded(self, row: Mapping[str, Any], key: str, facts: Facts) -> str:
        """Return a sentence filled; of a relation to the platforms that nobody declared none is quoted."""
        undeclared = f"{key}_undeclared"
        use = undeclared if undeclared in row and not facts.values["relationship"] else key
        return str(row[use]).format_map(facts.values)

    def _engagement_values(self, dossier: Dossier) -> dict[str, str]:
        record = dossier.engagement
        return {
            "jurisdictions": self._listed(record.jurisdictions) or self._unnamed["jurisdictions"],
            "organisation": record.organisation or self._unnamed["organisation"],
            "addressee": record.addressee or self._unnamed["addressee"],
            "relationship": record.relationship,
        }

    def _exhibit_values(self, dossier: Dossier) -> dict[str, str]:
        captures = [file.capture for file in dossier.files()]
        days = sorted(utc_text(capture.captured_at.utc)[:10] for capture in captures)
        declared = sum(1 for capture in captures if capture.captured_at.basis is CaptureBasis.DECLARED)
        readers = dict.fromkeys(f"{file.version.reader} {file.version.reader_version}" for file in dossier.files())
        segmenters = dict.fromkeys(file.version.segmenter_version for file in dossier.files())
        return {
            "platforms": self._listed(dict.fromkeys(file.platform.name for file in dossier.files())) or self._gap,
            "captured_from": self._tongue.day(days[0]) if days else self._gap,
            "captured_to": self._tongue.day(days[-1]) if days else self._gap,
            "exhibit_count": str(len(captures)),
            "declared_count": str(declared),
            "readers": self._listed(readers),
            "segmenters": self._listed(segmenters),
        }

    def _people_values(self, dossier: Dossier, reviewed: Sequence[VersionAssessment]) -> dict[str, str]:
        entries = [each.entry for version in reviewed for each in version.findings]
        preparers = {dossier.name(person) for entry in entries for person in entry.preparers}
        approvers = {
            dossier.name(step.person) for entry in entries for step in entry.steps if step.act is ReviewAct.APPROVED
        }
        return {
            "preparers": self._listed(sorted(preparers)) or self._unnamed["preparers"],
            "approvers": self._listed(sorted(approvers)) or self._unnamed["approvers"],
        }
