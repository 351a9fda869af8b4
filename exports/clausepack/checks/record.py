"""Checks of the record itself: texts, anchors, digests, ledger, law entries and sums."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from clausepack.checks.agreement import agreement_faults
from clausepack.checks.definitions import definition_faults, definition_name
from clausepack.checks.legal import legal_faults
from clausepack.checks.lineage import lineage_faults
from clausepack.checks.recorded import recorded_faults
from clausepack.checks.signed import digest_faults, step_faults
from clausepack.codec import canonical_bytes, pack_json, read_pack, root_hash
from clausepack.container import PackSource
from clausepack.errors import PackError
from clausepack.folder import ledger_jsonl
from clausepack.lines import LineIndex, unnumbered
from clausepack.manifest import PAYLOAD, sha256_hex
from clausepack.pack import Excerpt, Exhibit, Pack, ProvisionRow
from clausepack.report import Check, Step, outcome, quiet

GENESIS = "0" * 64
_STATUSES = frozenset({"INCOMPLETE", "DRAFT", "FINAL"})


@dataclass(frozen=True, slots=True)
class Derivation:
    """What a reader needs to take the text from archived bytes again."""

    data: bytes
    reader: str
    reader_version: str
    media_type: str
    file_name: str


Derive = Callable[[Derivation], str | None]
"""Returns the text that the named reader takes from the bytes, None when that reader is not at hand."""


@dataclass(frozen=True, slots=True)
class Material:
    """The archived bytes and texts of a pack, by exhibit number, as far as they could be read.

    What stands in an `absent` text is not checked; any other text that is missing is a fault.
    """

    sources: Mapping[str, bytes]
    texts: Mapping[str, str]
    absent: frozenset[str] = frozenset()


def read_material(pack: Pack, source: PackSource) -> tuple[Material, list[str]]:
    """Return bytes and texts of the exhibits, and a sentence for each that cannot be read."""
    sources: dict[str, bytes] = {}
    texts: dict[str, str] = {}
    faults: list[str] = []
    withheld = {row.exhibit for row in pack.redactions}
    for exhibit in pack.exhibits:
        try:
            if exhibit.number not in withheld:
                sources[exhibit.number] = source.read(PAYLOAD + exhibit.source_path)
            texts[exhibit.number] = unnumbered(source.read(PAYLOAD + exhibit.text_path))
        except (KeyError, OSError):
            faults.append(f"{exhibit.number}: its source or text is missing")
        except PackError as error:
            faults.append(f"{exhibit.number}: {error.message}")
    return Material(sources, texts), faults


def read_record(source: PackSource) -> tuple[Pack | None, str, Check]:
    """Return the record of a pack, its root hash, and whether it can be read and is in its canonical form."""
    name = "record"
    try:
        data = source.read(PAYLOAD + "pack.json")
        pack = read_pack(data)
    except (KeyError, OSError):
        return None, "", Check(name, False, "pack.json is missing")
    except PackError as error:
        return None, "", Check(name, False, error.message)
    digest = root_hash(data)
    if pack_json(pack) != data:
        return pack, digest, Check(name, False, "pack.json is not in its canonical form")
    return pack, digest, Check(name, True, f"pack {pack.id}, root hash {digest}")


def check_record(
    pack: Pack, source: PackSource, derive: Derive | None, step: Step = quiet
) -> tuple[list[Check], list[str]]:
    """Check everything the record claims that can be computed again; return also what was not checked."""
    material, unreadable = read_material(pack, source)
    derived, not_derived = _derivation_faults(pack, material, derive, step)
    count = len(pack.exhibits)
    step("record", 1)
    checks = [
        outcome("sources", [*unreadable, *source_faults(pack, material)], f"{count} sources have their hashes"),
        outcome("texts", text_faults(pack, material), f"{count} texts have their hashes"),
        *check_content(pack, material),
        outcome(
            "ledger",
            [*_ledger_file_faults(pack, source), *chain_faults(pack)],
            f"{pack.ledger.count} events are chained",
        ),
        outcome("status", status_faults(pack), f"{pack.status} follows from the record"),
    ]
    if derive is not None:
        withheld = {row.exhibit for row in pack.redactions}
        good = f"{count - len(not_derived) - len(withheld)} texts derived again from the archived bytes"
        checks.insert(2, outcome("derivation", derived, good))
    return checks, [*not_derived, *withheld_words(pack)]


def check_content(pack: Pack, material: Material) -> list[Check]:
    """Check what the record says of its texts, its sums, its sign-offs and the law."""
    found = sum(1 for _, excerpt in excerpts(pack) if excerpt.exhibit not in material.absent)
    listed = sum(1 for row in pack.provisions if row.exhibit not in material.absent)
    clauses = sum(len(row.clauses) for row in pack.changes if row.exhibit not in material.absent)
    return [
        outcome(
            "excerpts",
            [*_excerpt_faults(pack, material), *definition_faults(pack)],
            f"{found} excerpts stand in their texts",
        ),
        outcome("population", _provision_faults(pack, material), f"{listed} provisions stand in their texts"),
        outcome("changes", _change_faults(pack, material), f"{clauses} redlines give the words of their exhibits"),
        outcome("sums", _sum_faults(pack), "population = reviewed + out of scope + outstanding, per version"),
        outcome("digests", digest_faults(pack), f"{len(pack.findings)} findings are printed as they were signed"),
        outcome("sign-offs", step_faults(pack), "review steps agree with digests, ledger and four eyes"),
        outcome(
            "agreement",
            [*agreement_faults(pack), *lineage_faults(pack)],
            "the parts of the record say the same of each other",
        ),
        outcome("recorded", recorded_faults(pack), "what is printed is the last that the ledger holds of it"),
        outcome("legal", legal_faults(pack), "what legal said and what came back is that of the ledger"),
        outcome("law", _law_faults(pack), f"{len(pack.citations)} law entries have their hashes"),
    ]


def withheld_words(pack: Pack) -> list[str]:
    """Return in words what redaction keeps from being checked."""
    exhibits = sorted({row.exhibit for row in pack.redactions})
    findings = [row.id for row in pack.findings if not row.content]
    said = [f"{number}: its archived bytes, from which words were withheld" for number in exhibits]
    if exhibits and findings:
        said.append(f"what was signed of {', '.join(findings)}: it holds words that were withheld")
    return said


def source_faults(pack: Pack, material: Material) -> Iterator[str]:
    """Check that the archived bytes at hand are those recorded."""
    for exhibit in pack.exhibits:
        data = material.sources.get(exhibit.number)
        if data is not None and (sha256_hex(data) != exhibit.sha256 or len(data) != exhibit.bytes):
            yield f"{exhibit.number}: the source is not the archived bytes"


def text_faults(pack: Pack, material: Material) -> Iterator[str]:
    """Check that every text is there and is the one recorded."""
    for exhibit in pack.exhibits:
        text = material.texts.get(exhibit.number)
        if exhibit.number in material.absent:
            continue
        if text is None:
            yield f"{exhibit.number}: no text"
        elif sha256_hex(text.encode("utf-8")) != exhibit.text_sha256:
            yield f"{exhibit.number}: the text is not the one recorded"
        elif LineIndex(text).count != exhibit.text_lines:
            yield f"{exhibit.number}: the text has not {exhibit.text_lines} lines"


def _derivation_faults(
    pack: Pack, material: Material, derive: Derive | None, step: Step
) -> tuple[list[str], list[str]]:
    faults: list[str] = []
    missing: list[str] = []
    for exhibit in pack.exhibits:
        data = material.sources.get(exhibit.number)
        if data is None and any(row.exhibit == exhibit.number for row in pack.redactions):
            continue
        if data is None or derive is None:
            missing.append(f"{exhibit.number}: the text was not derived again from the source")
            continue
        step("derivation", len(pack.exhibits))
        text = derive(derivation_of(exhibit, data))
        if text is None:
            missing.append(f"{exhibit.number}: reader {exhibit.reader} {exhibit.reader_version} is not at hand")
        elif text != material.texts.get(exhibit.number):
            faults.append(f"{exhibit.number}: the reader takes another text from the source")
    return faults, missing


def derivation_of(exhibit: Exhibit, data: bytes) -> Derivation:
    """Return what the reader of an exhibit needs to take its text from these bytes."""
    return Derivation(data, exhibit.reader, exhibit.reader_version, exhibit.media_type, exhibit.file_name)


def excerpts(pack: Pack) -> Iterator[tuple[str, Excerpt]]:
    """Yield every excerpt that the pack prints, with the finding, comparison or defined term that it belongs to."""
    for finding in pack.findings:
        if finding.excerpt is not None:
            yield finding.id, finding.excerpt
    for comparison in pack.comparisons:
        for member in comparison.members:
            if member.excerpt is not None:
                yield f"{comparison.id} {member.finding_id}", member.excerpt
    for row in pack.definitions:
        yield definition_name(row), row.excerpt


def _excerpt_faults(pack: Pack, material: Material) -> Iterator[str]:
    indexes = {number: LineIndex(text) for number, text in material.texts.items()}
    for owner, excerpt in excerpts(pack):
        text = material.texts.get(excerpt.exhibit)
        if excerpt.exhibit in material.absent:
            continue
        if text is None:
            yield f"{owner}: the text of {excerpt.exhibit} is missing"
            continue
        for fault in _excerpt_faults_in(excerpt, text, indexes[excerpt.exhibit]):
            yield f"{owner}: {fault}"


def _excerpt_faults_in(excerpt: Excerpt, text: str, index: LineIndex) -> Iterator[str]:
    start, end = excerpt.start, excerpt.end
    if not 0 <= start < end <= len(text) or text[start:end] != excerpt.text:
        yield f"its words do not stand at {start}–{end} of {excerpt.exhibit}"
        return
    if sha256_hex(excerpt.text.encode("utf-8")) != excerpt.sha256:
        yield "its hash is wrong"
    if excerpt.clause and not _in_clause(excerpt, text):
        yield "its clause does not stand around it"
    if not text[:start].endswith(excerpt.prefix) or not text.startswith(excerpt.suffix, end):
        yield "its context does not stand around it"
    if index.lines_of(start, end) != (excerpt.line_from, excerpt.line_to):
        yield "its lines are wrong"


def _in_clause(excerpt: Excerpt, text: str) -> bool:
    begin, clause = excerpt.clause_start, excerpt.clause
    inside = begin <= excerpt.start and excerpt.end <= begin + len(clause)
    return inside and text[begin : begin + len(clause)] == clause


def _provision_faults(pack: Pack, material: Material) -> Iterator[str]:
    ends: dict[str, int] = {}
    for row in pack.provisions:
        text = material.texts.get(row.exhibit)
        if row.exhibit in material.absent:
            continue
        if text is None:
            yield f"{row.id}: the text of {row.exhibit} is missing"
        elif sha256_hex(text[row.start : row.end].encode("utf-8")) != row.sha256:
            yield f"{row.id}: its text does not stand at {row.start}–{row.end} of {row.exhibit}"
        if row.start < ends.get(row.exhibit, 0):
            yield f"{row.id}: it overlaps the provision before"
        ends[row.exhibit] = row.end


def _change_faults(pack: Pack, material: Material) -> Iterator[str]:
    """Check that what a redline keeps and adds is what stands in the exhibit."""
    for row in pack.changes:
        text = material.texts.get(row.exhibit, "")
        for clause in () if row.exhibit in material.absent else row.clauses:
            now = "".join(words for edit, words in clause.pieces if edit != "-")
            if clause.start is None or clause.end is None:
                if now:
                    yield f"{row.exhibit}: a removed clause keeps words"
            elif text[clause.start : clause.end] != now:
                yield f"{row.exhibit}: the redline at {clause.start}–{clause.end} gives other words"


def _sum_faults(pack: Pack) -> Iterator[str]:
    rows: dict[str, list[ProvisionRow]] = {}
    for row in pack.provisions:
        rows.setdefault(row.exhibit, []).append(row)
    for exhibit in pack.exhibits:
        if exhibit.role == "reviewed":
            yield from (f"{exhibit.number}: {fault}" for fault in _sum_faults_of(exhibit, rows.get(exhibit.number, [])))


def _sum_faults_of(exhibit: Exhibit, rows: list[ProvisionRow]) -> Iterator[str]:
    sums = exhibit.reconciliation
    left_out = sum(item.count for item in sums.out_of_scope)
    counted = {
        state: sum(1 for row in rows if row.state == state) for state in ("reviewed", "out-of-scope", "outstanding")
    }
    if len(rows) != sums.population:
        yield f"{len(rows)} provisions are listed, the population is {sums.population}"
    if (counted["reviewed"], counted["out-of-scope"], counted["outstanding"]) != (
        sums.reviewed,
        left_out,
        sums.outstanding,
    ):
        yield "the states of the provisions do not give the sums"
    total = sums.reviewed + left_out + sums.outstanding
    if sums.closes and sums.population != total:
        yield "population is not reviewed + out of scope + outstanding, yet it says that the sums close"


def _law_faults(pack: Pack) -> Iterator[str]:
    known = {row.id for row in pack.citations}
    for row in pack.citations:
        if sha256_hex(row.entry.encode("utf-8")) != row.entry_sha256:
            yield f"{row.id}: the law entry does not have its hash"
    for finding in pack.findings:
        for mapping in finding.mappings:
            if mapping.citation_id not in known:
                yield f"{finding.id}: {mapping.citation_id} is not among the instruments"


def _ledger_file_faults(pack: Pack, source: PackSource) -> Iterator[str]:
    try:
        if source.read(PAYLOAD + "ledger.jsonl") != ledger_jsonl(pack.ledger.lines):
            yield "ledger.jsonl is not the extract of the record"
    except (KeyError, OSError):
        yield "ledger.jsonl is missing"


def chain_faults(pack: Pack) -> Iterator[str]:
    """Check that each event of the record's ledger follows the one before, to the head."""
    previous, leaves = GENESIS, list[bytes]()
    for number, line in enumerate(pack.ledger.lines, 1):
        if line.seq != number or line.previous != previous:
            yield f"event {line.seq} does not follow event {number - 1}"
            return
        if line.payload is not None and sha256_hex(line.payload.encode("utf-8")) != line.payload_sha256:
            yield f"event {line.seq}: its payload was changed"
        names = ("act", "actor", "payload_sha256", "previous", "record", "seq", "utc")
        event = canonical_bytes({name: getattr(line, name) for name in names})
        previous = sha256_hex(event)
        leaves.append(hashlib.sha256(b"\x00" + event).digest())
    if _merkle_root(leaves) != pack.ledger.merkle_root:
        yield "the events do not give the recorded Merkle root"
    if previous != pack.ledger.head or len(pack.ledger.lines) != pack.ledger.count:
        yield "the chain does not end at the recorded head"


def _merkle_root(level: list[bytes]) -> str:
    """Return the root over leaf hashes (RFC 9162 section 2.1)."""
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        odd = level[-1:] if len(level) % 2 else []
        level = [hashlib.sha256(b"\x01" + left + right).digest() for left, right in pairs] + odd
    return level[0].hex() if level else sha256_hex(b"")


def status_faults(pack: Pack) -> Iterator[str]:
    """Check that the status follows from the record."""
    reviewed = pack.reviewed
    if pack.status not in _STATUSES:
        yield f"{pack.status} is no status of a pack"
    if any(not exhibit.reconciliation.closes for exhibit in reviewed) and pack.status != "INCOMPLETE":
        yield f"the sums do not close, yet the status is {pack.status}"
    if pack.status != "FINAL":
        return
    if any(finding.state not in {"approved", "rejected", "superseded"} for finding in pack.findings):
        yield "a finding is not approved, yet the status is FINAL"
    if any(exhibit.reconciliation.outstanding for exhibit in reviewed):
        yield "provisions are outstanding, yet the status is FINAL"
