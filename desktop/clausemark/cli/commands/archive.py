"""Commands about what is archived."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.archive.clock import utc_text
from clausemark.archive.library import BrokenCapture
from clausemark.cli.console import Console, Result, TerminalProgress, counted, table
from clausemark.cli.opening import desk
from clausemark.errors import UsageError
from clausemark.services.broken_captures import BrokenEntry, broken_capture, broken_captures, make_version
from clausemark.services.gathering import find_version
from clausemark.services.importing import Declared, ImportResult, import_paths
from clausemark.services.pointers import VersionPointers, pointers_of
from clausemark.services.reviewing import assess
from clausemark.services.withdrawing import withdraw

PARTLY_REFUSED = 3
ALL_REFUSED = 4


def take_in(args: argparse.Namespace, console: Console) -> Result:
    """Import files and folders."""
    said = Declared(
        platform=args.platform,
        document=args.document,
        terms_type=args.terms_type,
        captured_at=args.captured_at,
        source_url=args.source_url,
        language=args.language,
    )
    with desk(args) as opened:
        paths = [Path(path) for path in args.paths]
        results = list(import_paths(opened, paths, said, progress=TerminalProgress(console.err)))
    refused = [each for each in results if each.status == "refused"]
    status = 0 if not refused else ALL_REFUSED if len(refused) == len(results) else PARTLY_REFUSED
    lines = [_line(each) for each in results]
    lines.append(f"{len(results) - len(refused)} of {counted(len(results), 'file')} in the workspace.")
    return Result({"results": [_result(each) for each in results]}, lines, status)


def take_out(args: argparse.Namespace, _: Console) -> Result:
    """Take imported versions out again."""
    with desk(args) as opened:
        broken = [broken_capture(opened, name).held.capture for name in args.versions if name.startswith("cap-")]
        named = [name for name in args.versions if not name.startswith("cap-")]
        with opened.workspace.reading() as view:
            versions = list(dict.fromkeys(find_version(view, name).id for name in named))
        withdraw(opened, versions, list(dict.fromkeys(broken)))
    names = ", ".join((*versions, *broken))
    lines = [f"Taken out: {names}. Bytes, records and the ledger keep what was there."]
    return Result({"withdrawn": [*versions, *broken]}, lines)


def broken(args: argparse.Namespace, _: Console) -> Result:
    """List broken captures, or make a version of one on a person's word."""
    if args.make_version is None:
        if args.reason or args.recognise:
            raise UsageError("--reason and --recognise go with --make-version CAPTURE.", reason="usage")
        with desk(args, read_only=True) as opened:
            found = broken_captures(opened)
        rows = [[each.held.capture, each.document.title, _day(each.held), each.held.words] for each in found]
        lines = (
            table(("capture", "document", "captured", "why it is no version"), rows)
            if rows
            else ["No broken capture waits."]
        )
        return Result({"broken_captures": [_broken(each) for each in found]}, lines)
    with desk(args) as opened:
        version = make_version(opened, args.make_version, args.reason, recognising=args.recognise)
        entry = broken_capture(opened, args.make_version)
    words = f"{version} was made of {entry.held.capture}, on the word of {entry.held.decided_by}: {entry.held.why}"
    return Result({"version": version, "broken_capture": _broken(entry)}, [words])


def _broken(each: BrokenEntry) -> dict[str, Json]:
    held = each.held
    return {
        "capture": held.capture,
        "document": held.document,
        "title": each.document.title,
        "captured_at": utc_text(held.captured_at.utc),
        "captured_at_basis": held.captured_at.basis.value,
        "sha256": held.capture_sha256,
        "reason": held.reason,
        "message": held.words,
        "version": held.version,
        "why": held.why,
        "decided_by": held.decided_by,
    }


def _day(held: BrokenCapture) -> str:
    return utc_text(held.captured_at.utc)[:10]


def documents(args: argparse.Namespace, _: Console) -> Result:
    """List documents and versions."""
    rows: list[list[str]] = []
    shown: list[Json] = []
    with desk(args, read_only=True) as opened, opened.workspace.reading() as view:
        for document in view.documents.all():
            platform = view.platforms.get(document.platform)
            waiting = view.broken.waiting(document.id)
            versions: list[Json] = []
            for version in view.versions.of_document(document.id):
                review = assess(view, opened, version).review.value
                moment = utc_text(version.captured_at.utc)
                versions.append(
                    {
                        "id": version.id,
                        "ordinal": version.ordinal,
                        "captured_at": moment,
                        "captured_at_basis": version.captured_at.basis.value,
                        "stated_effective": version.stated_effective,
                        "stated_updated": version.stated_updated,
                        "sha256": version.capture_sha256,
                        "kind": version.kind.value,
                        "provisions": version.provisions,
                        "review": review,
                    }
                )
                rows.append([document.id, document.title, version.id, moment[:10], str(version.provisions), review])
            rows += [[document.id, document.title, each.capture, _day(each), "-", "broken capture"] for each in waiting]
            shown.append(
                {
                    "id": document.id,
                    "platform": platform.name,
                    "title": document.title,
                    "terms_type": document.terms_type,
                    "language": document.language,
                    "versions": versions,
                    "broken_captures": [_kept(each) for each in waiting],
                }
            )
    heads = ("document", "title", "version", "captured", "provisions", "review")
    return Result({"documents": shown}, table(heads, rows))


def text(args: argparse.Namespace, _: Console) -> Result:
    """Print the source text of a version."""
    with desk(args, read_only=True) as opened, opened.workspace.reading() as view:
        version = find_version(view, args.version)
        words = view.texts.text(version.id, version.text_sha256)
    value: Json = {
        "version": version.id,
        "reader": version.reader,
        "reader_version": version.reader_version,
        "sha256": version.text_sha256,
        "text": words,
    }
    return Result(value, [words])


def provisions(args: argparse.Namespace, _: Console) -> Result:
    """List the provisions of a version with headings and boilerplate."""
    with desk(args, read_only=True) as opened, opened.workspace.reading() as view:
        version = find_version(view, args.version)
        stored = view.provisions.of_version(version.id)
        headings, boilerplate = view.provisions.headings(version.id), view.provisions.boilerplate(version.id)
        pointers = pointers_of(view, version, stored)
    value: Json = {
        "version": version.id,
        "provisions": [
            {
                "id": each.id,
                "ordinal": each.span.ordinal,
                "number": each.span.number,
                "heading_path": list(each.span.heading_path),
                "start": each.span.start,
                "end": each.span.end,
                "text": each.span.text,
                "sha256": each.span.sha256,
            }
            for each in stored
        ],
        "headings": [{"start": each.start, "end": each.end, "level": each.level} for each in headings],
        "boilerplate": [{"start": each.start, "end": each.end, "reason": each.reason} for each in boilerplate],
        **_pointed(pointers),
    }
    lines = [f"{each.id}  {' › '.join(each.span.heading_path)}\n    {each.span.text}\n" for each in stored]
    return Result(value, lines)


def _pointed(pointers: VersionPointers) -> dict[str, Json]:
    return {
        "definitions": [
            {
                "term": each.term,
                "provision": pointers.ids[each.provision],
                "start": each.start,
                "end": each.end,
                "uses": [
                    {"provision": pointers.ids[use.provision], "start": use.start, "end": use.end} for use in each.uses
                ],
            }
            for each in pointers.definitions
        ],
        "cross_references": [
            {
                "provision": pointers.ids[each.provision],
                "start": each.start,
                "end": each.end,
                "words": each.words,
                "target": None if each.target is None else pointers.ids[each.target],
            }
            for each in pointers.cross_references
        ],
    }


def search(args: argparse.Namespace, _: Console) -> Result:
    """Search all text."""
    with desk(args, read_only=True) as opened, opened.workspace.reading() as view:
        hits = view.search.query(args.query, args.limit)
        total = view.search.total(args.query)
        owners = {version.id: version.document for version in view.versions.all()}
    shown: list[Mapping[str, Json]] = [
        {"provision": hit.provision, "document": owners[hit.version], "version": hit.version, "snippet": hit.snippet}
        for hit in hits
    ]
    lines = [f"{hit.provision}  {hit.version}  {' '.join(hit.snippet.split())}" for hit in hits]
    return Result({"total": total, "hits": shown}, [*lines, f"{counted(total, 'provision')} found."])


def _result(each: ImportResult) -> Mapping[str, Json]:
    return {
        "path": each.path,
        "member": each.member,
        "status": each.status,
        "reason": each.reason,
        "message": each.message,
        "document": each.document,
        "version": each.version,
        "sha256": each.sha256,
        "provisions": each.provisions,
        "warnings": list(each.warnings),
        "capture": each.capture,
    }


def _kept(each: BrokenCapture) -> dict[str, Json]:
    return {
        "capture": each.capture,
        "captured_at": utc_text(each.captured_at.utc),
        "sha256": each.capture_sha256,
        "reason": each.reason,
        "message": each.words,
    }


def _line(each: ImportResult) -> str:
    if each.status == "refused":
        return f"refused    {each.place}: {each.message} [{each.reason}]"
    if each.broken:
        return f"{each.status:<10} {each.place}: {each.capture}, a broken capture. {each.message} [{each.reason}]"
    warnings = f" ({'; '.join(each.warnings)})" if each.warnings else ""
    return f"{each.status:<10} {each.place}: {each.version}, {counted(each.provisions, 'provision')}{warnings}"


COMMANDS = {
    "import": take_in,
    "withdraw": take_out,
    "broken": broken,
    "documents": documents,
    "text": text,
    "provisions": provisions,
    "search": search,
}
