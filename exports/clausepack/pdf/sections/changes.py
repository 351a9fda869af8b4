"""Section 12: what changed since the version before: timeline, notice, silence, and redlines that print in grey."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.lineage import document_names, why_no_notice
from clausepack.pack import ChangedClause, ChangeRow, Exhibit, Pack, VersionSeen
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import ADDED, CELL, CELL_BOLD, CELL_LINK, HASH, KEPT, NOTE, REMOVED
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, in_eights, language_tag
from clausepack.tongue import Tongue, phrase

_STYLES = {"=": KEPT, "+": ADDED, "-": REMOVED}


def changes(compose: Composer, pack: Pack) -> None:
    """Write section 12."""
    _captures(compose, pack)
    _steadiness(compose, pack)
    exhibits = {row.number: row for row in pack.exhibits}
    for row in pack.changes:
        if row.exhibit in exhibits:
            _transition(compose, exhibits[row.exhibit], row)


def _steadiness(compose: Composer, pack: Pack) -> None:
    if not pack.timelines:
        return
    tongue, names = compose.tongue, document_names(pack, compose.tongue.colon)
    compose.side_head(tongue.say("How steady the words were"))
    columns = (
        Column(tongue.say("Document"), 4.1),
        Column(tongue.say("First capture"), 1.9),
        Column(tongue.say("Last capture"), 1.9),
        Column(tongue.say("Captures"), 1.4, right=True),
        Column(tongue.say("Words changed"), 1.4, right=True),
        Column(tongue.say("Months"), 1.2, right=True),
        Column(tongue.say("Stability"), 1.4, right=True),
    )
    rows: list[Sequence[Rich]] = []
    for row in sorted(pack.timelines, key=lambda item: names.get(item.document_id, "")):
        moments = (tongue.day(row.first_captured_at), tongue.day(row.last_captured_at))
        numbers = (tongue.number(each) for each in (row.captures, row.changes, row.months))
        rows.append((names.get(row.document_id, row.document_id), *moments, *numbers, _percent(row.stability)))
    compose.table(columns, rows)
    compose.paragraph(
        tongue.say(
            "“Words changed” counts the captures whose words differ from those of the capture before, unless the"
            " difference was found to be one of looks, of the page around the text or of how it was captured."
            " Stability is the part of the months from the first capture to the last, begun ones counted, in which no"
            " such change was captured; it is not told for less than two. What a document said between two captures is"
            " not known."
        ),
        NOTE,
        wide=True,
    )


def _captures(compose: Composer, pack: Pack) -> None:
    tongue, names = compose.tongue, document_names(pack, compose.tongue.colon)
    compose.side_head(tongue.say("Captures in order of time"))
    columns = (
        Column(tongue.say("Document"), 4.0),
        Column(tongue.say("Capture"), 1.1, right=True),
        Column(tongue.say("Captured, UTC"), 2.5),
        Column(tongue.say("Kind"), 1.7),
        Column(tongue.say("SHA-256 of the bytes"), 2.1),
        Column(tongue.say("Exhibit"), 1.8),
    )
    rows: list[Sequence[Rich]] = []
    before = ""
    for row in sorted(pack.versions_seen, key=lambda item: (names.get(item.document_id, ""), item.ordinal)):
        name = names.get(row.document_id, row.document_id)
        exhibit: Rich = "–"
        if row.exhibit:
            exhibit = (Span(row.exhibit, CELL_LINK, f"exhibit:{row.exhibit}"),)
        shown = "" if name == before else name
        hashed = (Span(row.sha256[:16], HASH),)
        told = (tongue.moment(row.captured_at), tongue.word(_kind(row)))
        rows.append((shown, str(row.ordinal), *told, hashed, exhibit))
        before = name
    compose.table(columns, rows)


def _kind(row: VersionSeen) -> str:
    """Return what a capture is: one with another text by what was found to have changed, where that is known."""
    if row.kind != "change":
        return row.kind
    return row.change or phrase("change, not assessed")


def _percent(value: int | None) -> str:
    return "–" if value is None else f"{value} %"


def _transition(compose: Composer, exhibit: Exhibit, row: ChangeRow) -> None:
    tongue = compose.tongue
    document = f"{exhibit.number}  {exhibit.platform}{tongue.colon}{exhibit.document}"
    title = tongue.say("{document}, since {when}", document=document, when=tongue.day(row.old_captured_at))
    compose.part(title, key=f"change:{exhibit.number}", bookmark=title)
    compose.facts(_facts(tongue, exhibit, row))
    if row.clauses:
        compose.side_head(tongue.say("Redline"))
        compose.paragraph(
            tongue.say(
                "Added words are bold and underlined, removed words grey and struck through; a clause that only moved"
                " stands as it is, and says so. Clauses that did not change are left out."
            ),
            NOTE,
            wide=True,
            keep=True,
        )
    for clause in row.clauses:
        _clause(compose, clause, language_tag(exhibit.language))


def _facts(tongue: Tongue, exhibit: Exhibit, row: ChangeRow) -> list[tuple[str, Rich]]:
    counts = ", ".join(f"{tongue.word(relation)}{tongue.colon}{number}" for relation, number in row.counts)
    who = tongue.say("proposed by the rules")
    if row.confirmed_by:
        who = tongue.say("confirmed by {who}, {when}", who=row.confirmed_by, when=tongue.utc(row.confirmed_at))
    silent: Rich = row.silent_reason or tongue.say("no")
    if row.silent:
        silent = (Span(tongue.say("SILENT: "), CELL_BOLD), Span(row.silent_reason, CELL))
    rows: list[tuple[str, Rich]] = [
        (tongue.say("From"), _captured(tongue, row.old_version, row.old_captured_at)),
        (tongue.say("SHA-256 of its bytes"), (Span(in_eights(row.old_sha256), HASH),)),
        (tongue.say("To"), _captured(tongue, exhibit.number, exhibit.captured_at)),
        (
            tongue.say("Kind and direction"),
            tongue.say(
                "{kind}; for users: {direction}; {who}",
                kind=first_upper(tongue.word(row.kind)),
                direction=tongue.word(row.direction),
                who=who,
            ),
        ),
        (tongue.say("Why"), " ".join(row.reasons) or tongue.say("no reason recorded")),
        (tongue.say("Clauses"), counts or tongue.say("none")),
        (tongue.say("Severity"), _severity(tongue, row)),
        (
            tongue.say("Stated dates"),
            tongue.say(
                "last updated {updated}; effective {effective}",
                updated=tongue.day(row.stated_updated),
                effective=tongue.day(row.stated_effective),
            ),
        ),
        (tongue.say("Capture to effect"), _notice(tongue, row)),
        (tongue.say("Silent change"), silent),
    ]
    if row.summary:
        rows.append((tongue.say("Summary"), row.summary))
    if row.note:
        rows.append((tongue.say("Note"), row.note))
    return rows


def _notice(tongue: Tongue, row: ChangeRow) -> str:
    if row.notice_days is not None:
        return tongue.count(row.notice_days, "{n} day", "{n} days")
    return tongue.say(why_no_notice(row))


def _severity(tongue: Tongue, row: ChangeRow) -> str:
    before, after = row.severity_before, row.severity_after
    if not row.clauses:
        return tongue.say("no clause changed")
    if not before and not after:
        return tongue.say("no finding on the clauses that changed is rated, before or after")
    return tongue.say(
        "{before} before, {after} after (the worst rating on the clauses that changed)",
        before=tongue.severity(before),
        after=tongue.severity(after),
    )


def _captured(tongue: Tongue, name: str, moment: str) -> str:
    return tongue.say("{document}, captured {when}", document=name, when=tongue.utc(moment))


def _clause(compose: Composer, clause: ChangedClause, code: str) -> None:
    tongue = compose.tongue
    where = " › ".join(clause.heading_path)
    label = first_upper(tongue.word(clause.relation)) + (f"\n{clause.number}" if clause.number else "")
    label += f"\n{where}" if where and len(where) < 60 else ""
    if clause.severity_before or clause.severity_after:
        label += f"\n{tongue.severity(clause.severity_before)} → {tongue.severity(clause.severity_after)}"
    spans = [Span(text, _STYLES.get(edit, KEPT)) for edit, text in clause.pieces if text]
    compose.field(label, spans or tongue.say("no words"), KEPT, quoting=code, after=8.0)
