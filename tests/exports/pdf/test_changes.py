"""Changes since the version before are printed as redlines, and what they keep and add is checked."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from clausepack.checks.record import Material, _change_faults
from clausepack.checks.renditions import squeezed
from clausepack.codec import pack_json, read_pack
from clausepack.lineage import relations_of, why_no_notice
from clausepack.pack import ChangedClause, ChangeRow, Delta, DeltaRow, Pack, TimelineRow
from clausepack.pdf.extract import extract_text
from clausepack.pdf.render import finish, lay_out
from clausepack.single import one_provision
from support.pack_fonts import font_set
from support.packs import Sample, sample


def changed(made: Sample) -> Pack:
    """Return the sample with a transition that rewords the passage of its first finding."""
    excerpt = next(row.excerpt for row in made.pack.findings if row.excerpt is not None)
    half = len(excerpt.text) // 2
    clause = ChangedClause(
        "reworded",
        "1.1",
        ("Terms",),
        excerpt.start,
        excerpt.end,
        (("=", excerpt.text[:half]), ("-", "gone before "), ("+", excerpt.text[half:])),
        severity_before="medium",
        severity_after="high",
    )
    removed = ChangedClause("removed", None, (), None, None, (("-", "A clause that went away."),))
    row = ChangeRow(
        exhibit=excerpt.exhibit,
        old_version="ver-0001",
        old_captured_at="2026-01-02T03:04:05Z",
        old_sha256="1" * 64,
        old_text_sha256="2" * 64,
        kind="substantive",
        direction="worse",
        confirmed_by="Ada Quill",
        confirmed_at="2026-03-04T05:06:07Z",
        stated_updated=None,
        stated_effective="2026-02-01",
        notice_days=30,
        silent=True,
        silent_reason="The words changed and the stated date did not.",
        summary="One clause says less.",
        note="",
        reasons=("The words of the document changed.",),
        counts=(("removed", 1), ("reworded", 1), ("unchanged", 7)),
        clauses=(clause, removed),
        severity_before="medium",
        severity_after="high",
    )
    return replace(made.pack, changes=(row,))


def text_of(pack: Pack) -> str:
    return "\n".join(page.text for page in extract_text(finish(lay_out(pack, "0" * 64, font_set()), ())))


def test_a_redline_shows_what_was_kept_added_and_removed() -> None:
    text = text_of(changed(sample(findings=3)))

    assert "gone before" in text
    assert "A clause that went away." in text
    assert "SILENT: The words changed and the stated date did not." in text
    assert "30 days" in text
    assert "confirmed by Ada Quill" in text


def test_the_severity_before_and_after_is_printed() -> None:
    pack = changed(sample(findings=3))
    unrated = replace(pack, changes=(replace(pack.changes[0], severity_before="", severity_after=""),))

    text = squeezed(text_of(pack))

    assert squeezed("medium before, high after (the worst rating on the clauses that changed)") in text
    assert squeezed("medium → high") in text
    assert squeezed("no finding on the clauses that changed is rated, before or after") in squeezed(text_of(unrated))


def test_a_pack_frozen_before_severities_were_kept_keeps_its_bytes() -> None:
    pack = changed(sample(findings=3))
    clauses = tuple(replace(each, severity_before="", severity_after="") for each in pack.changes[0].clauses)
    earlier = replace(pack, changes=(replace(pack.changes[0], clauses=clauses, severity_before="", severity_after=""),))

    data = pack_json(earlier)

    assert b'"severity_before"' not in data
    assert read_pack(data) == earlier
    assert read_pack(pack_json(pack)) == pack


def test_added_and_removed_words_carry_lines_of_their_own() -> None:
    pack = changed(sample(findings=3))

    laid_out = lay_out(pack, "0" * 64, font_set())
    page = int(laid_out.stamps.sections[12][3:])
    with pikepdf.open(io.BytesIO(finish(laid_out, ()))) as document:
        content = "".join(
            sheet.Contents.read_bytes().decode("latin-1") for sheet in document.pages[page - 1 : page + 3]
        )

    assert content.count("0 G 0.616 w") >= 3


def test_the_sheet_says_how_its_clause_changed() -> None:
    pack = changed(sample(findings=3))
    finding = next(row for row in pack.findings if row.excerpt is not None)

    text = squeezed(text_of(pack))

    assert finding.excerpt is not None
    assert relations_of(finding.excerpt, pack.changes) == (pack.changes[0], ("reworded",))
    assert squeezed("Since the version captured 2026-01-02 its clause is reworded") in text


def test_a_finding_alone_keeps_only_its_own_clause() -> None:
    pack = changed(sample(findings=3))
    finding = next(row for row in pack.findings if row.excerpt is not None)

    (row,) = one_provision(pack, finding.id).changes

    assert [clause.relation for clause in row.clauses] == ["reworded"]


def test_a_redline_that_gives_other_words_is_a_fault() -> None:
    made = sample(findings=3)
    pack = changed(made)
    clause = pack.changes[0].clauses[0]
    false = replace(clause, pieces=(*clause.pieces, ("+", "more")))
    forged = replace(pack, changes=(replace(pack.changes[0], clauses=(false,)),))
    material = Material({}, made.texts)

    assert list(_change_faults(pack, material)) == []
    assert len(list(_change_faults(forged, material))) == 1


def test_what_changed_since_an_earlier_pack_is_in_the_summary() -> None:
    pack = sample(findings=3).pack
    row = DeltaRow(pack.findings[0].id, "", "changed", "severity", "A title", "low", "high")
    delta = Delta("PK-2026-0001", "3" * 64, "2026-09-01T00:00:00Z", "FINAL", (row,), 2)

    text = text_of(replace(pack, delta=delta))

    assert "Since pack PK-2026-0001, frozen 2026-09-01, FINAL" in text
    assert "1 change; 2 findings as they were." in text
    assert "low → high" in text


@pytest.mark.parametrize(
    ("kind", "effective", "said"),
    [
        ("technical", "2026-02-01", "does not apply: no change of words is concluded"),
        ("substantive", None, "the new text states no effective date"),
        ("administrative", "2026-02-01", "the new text states no other day than the one before"),
    ],
)
def test_why_no_days_of_notice_are_counted_is_said(kind: str, effective: str | None, said: str) -> None:
    (row,) = changed(sample()).changes

    assert why_no_notice(replace(row, kind=kind, stated_effective=effective, notice_days=None)) == said


def test_a_transition_without_a_changed_clause_says_so_and_one_month_has_no_stability() -> None:
    pack = changed(sample())
    (row,) = pack.changes
    first = pack.versions_seen[0]
    month = TimelineRow(first.document_id, "2026-01-02T03:04:05Z", "2026-01-05T03:04:05Z", 2, 1, 0, None)
    still = replace(row, kind="technical", clauses=(), severity_before="", severity_after="", notice_days=None)

    text = squeezed(text_of(replace(pack, changes=(still,), timelines=(month,))))

    assert squeezed("no clause changed") in text
    assert squeezed("does not apply: no change of words is concluded") in text
    assert squeezed("0 –") in text
