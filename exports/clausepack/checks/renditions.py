"""Checks of the PDF and the workbook: every printed excerpt and the root hash, word for word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from clausepack.checks.record import excerpts
from clausepack.checks.volumes import volume_faults, volume_names
from clausepack.container import PackSource
from clausepack.errors import PackError
from clausepack.manifest import PAYLOAD
from clausepack.pack import Pack
from clausepack.report import Check, Step, outcome, quiet
from clausepack.single import PROVISION
from clausepack.volume_files import INDEX_FILE

_HASH = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}")


def check_renditions(pack: Pack, digest: str, source: PackSource, step: Step = quiet) -> list[Check]:
    """Check PDF and workbook against the record; a missing or unreadable file is a fault."""
    pdf = check_pdf(pack, digest, source, step)
    step("workbook", 1)
    return [pdf, check_workbook(pack, digest, source)]


def check_pdf(pack: Pack, digest: str, source: PackSource, step: Step = quiet) -> Check:
    """Check the words of the PDF against the record; `step` hears of each page."""
    from clausepack.pdf.extract import extract_text  # the PDF libraries load only when a PDF is read

    name, volumes = "PDF", volume_names(source)
    words: dict[str, str] = {}
    labels: dict[str, list[str]] = {}
    try:
        for file in (*volumes, INDEX_FILE):
            pages = extract_text(source.read(PAYLOAD + file), lambda count: step("pdf", count))
            words[file] = squeezed(" ".join(page.text for page in pages))
            labels[file] = [page.label for page in pages]
    except (KeyError, OSError):
        return Check(name, False, "pack.pdf is missing")
    except PackError as error:
        return Check(name, False, error.message)
    faults = [fault for file, text in words.items() for fault in _cover_faults(pack, text, digest, file)]
    faults += volume_faults(source, labels, words) if volumes else ()
    faults += [*_absent(pack, "\n".join(words.values()), "the PDF" if volumes else INDEX_FILE)]
    faults += _drafts_absent(pack, "".join(words.values()))
    count = sum(map(len, labels.values()))
    where = f"the {count} pages of its {len(volumes)} volumes and their index" if volumes else f"its {count} pages"
    return outcome(name, faults, f"{_count(pack)} excerpts and the analyses stand on {where}")


def check_workbook(pack: Pack, digest: str, source: PackSource) -> Check:
    """Check the words of the workbook against the record."""
    from clausepack.workbook.reader import all_text  # the workbook libraries load only when one is read

    name = "workbook"
    try:
        cells = all_text(source.read(PAYLOAD + "pack.xlsx"))
    except (KeyError, OSError):
        return Check(name, False, "pack.xlsx is missing")
    except PackError as error:
        return Check(name, False, error.message)
    words = squeezed(" ".join(cells))
    faults = [*_hash_faults(words, digest, "pack.xlsx"), *_absent(pack, words, "pack.xlsx")]
    return outcome(name, faults, f"{_count(pack)} excerpts and the analyses stand in its cells")


def _drafts_absent(pack: Pack, words: str) -> Iterator[str]:
    for draft in pack.certificates:
        if any(squeezed(text) not in words for text in draft.paragraphs):
            yield f"{draft.id}: the draft of a certificate does not stand in the PDF as it is recorded"


def _cover_faults(pack: Pack, words: str, digest: str, name: str) -> Iterator[str]:
    """Hold the first hash that is printed to the record: later pages name the hashes of earlier freezes too."""
    if pack.kind == PROVISION:
        yield from _hash_faults(words, digest, name)
        return
    own = squeezed(f"{pack.title} {pack.engagement}")
    first = next((found for found in _HASH.findall(words) if found not in own), None)
    if first != digest:
        yield f"{name} does not carry the root hash {digest} on its first page: it is that of another record"


def _hash_faults(words: str, digest: str, name: str) -> Iterator[str]:
    if squeezed(digest) not in words:
        yield f"{name} does not carry the root hash {digest}"


def _absent(pack: Pack, words: str, name: str) -> Iterator[str]:
    for owner, text in printed(pack):
        if squeezed(text) not in words:
            yield f"{owner}: “{text[:60]}” does not stand in {name}"


def printed(pack: Pack) -> Iterable[tuple[str, str]]:
    """Yield every passage that both renditions must carry word for word, with its owner."""
    for owner, excerpt in excerpts(pack):
        yield owner, excerpt.text
    for finding in pack.findings:
        for text in (finding.title, finding.what_it_says, finding.why_it_matters, finding.severity_reason):
            yield finding.id, text
        for mapping in finding.mappings:
            yield finding.id, mapping.reason
    for row in pack.citations:
        yield row.id, row.citation
    for disclaimer in pack.disclaimers:
        yield disclaimer.id, disclaimer.text


def squeezed(text: str) -> str:
    """Return a text without blanks in NFC: renditions may break lines, never change a word."""
    return "".join(unicodedata.normalize("NFC", text).split())


def _count(pack: Pack) -> int:
    return sum(1 for _ in excerpts(pack))
