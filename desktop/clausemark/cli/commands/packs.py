"""Commands about audit packs."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from clausemark.archive.canonical import Json
from clausemark.cli.console import Console, Result, TerminalProgress, counted
from clausemark.cli.opening import clock_of, desk, passphrase_of, read_passphrase
from clausemark.errors import UsageError
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.one_finding import export_finding
from clausemark.services.exporting.redacting import read_redactions
from clausemark.services.exporting.rendering import missing_glyphs
from clausemark.services.exporting.writing import Exported, export_pack, refuse_taken
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.verifying import is_workspace, verify_exported, verify_workspace

INTEGRITY = 5
_NAMED = 20
"""How many characters without a font are named one by one."""


def freeze_pack(args: argparse.Namespace, _: Console) -> Result:
    """Freeze a selection."""
    with desk(args) as opened:
        done = freeze(opened, _selected(args))
    value: Json = {"pack": done.pack, "status": done.status.value, "digest": done.digest, "exhibits": done.exhibits}
    lines = [
        f"Froze {done.pack}: {done.status.value}, {counted(done.exhibits, 'exhibit')}.",
        f"Root hash {done.digest}",
    ]
    return Result(value, [*lines, *(f"  {reason}" for reason in done.reasons)])


def export(args: argparse.Namespace, console: Console) -> Result:
    """Write an audit pack, or one finding as one page."""
    began, target = time.monotonic(), Path(args.output)
    if args.finding:
        _refuse_beside_finding(args)
        with desk(args) as opened:
            written = export_finding(opened, args.finding, target)
        return Result({"pdf": str(written), "finding": args.finding}, [f"Wrote {written}."])
    _refuse_beside_pack(args)
    refuse_taken(target)
    withheld = read_redactions(Path(args.redact)) if args.redact else ()
    choices = ExportChoices(args.zip, not args.no_tables, not args.no_sources, withheld, args.volume_pages)
    with desk(args) as opened:
        pack = args.pack or freeze(opened, _selected(args), allow_incomplete=args.allow_incomplete).pack
        _warn_of_boxes(console, missing_glyphs(opened, pack))
        progress = TerminalProgress(console.err)
        done = export_pack(opened, pack, target, choices, progress=progress)
    return _told_of_export(done, round(time.monotonic() - began))


def _refuse_beside_pack(args: argparse.Namespace) -> None:
    frozen = (args.document, args.version, args.since, args.language, args.certificates, args.paper)
    if args.pack and any(frozen):
        message = (
            "A frozen pack has its selection, language, paper and certificates already. Leave out --pack to freeze"
            " anew, or leave out what is frozen."
        )
        raise UsageError(message, reason="usage")


def _told_of_export(done: Exported, seconds: int) -> Result:
    value: Json = {
        "pack": done.pack,
        "path": str(done.target),
        "status": done.status.value,
        "digest": done.digest,
        "pdf": done.pdf,
        "xlsx": done.xlsx,
        "pages": done.pages,
        "volumes": done.volumes,
        "exhibits": done.exhibits,
        "findings": done.findings,
        "files": list(done.files),
        "seconds": seconds,
    }
    lines = [
        f"Wrote {done.pack} ({done.status.value}) to {done.target}: {counted(done.pages, 'page')}{_parted(done)},"
        f" {counted(done.findings, 'finding')}.",
        f"Root hash {done.digest}",
        f"Check it with: clausemark verify {done.target}",
    ]
    return Result(value, lines)


def _refuse_beside_finding(args: argparse.Namespace) -> None:
    """Refuse what one page of one finding has no place for; above all, nobody may think that words were withheld."""
    named = ("pack", "document", "version", "since", "paper", "certificates", "language", "zip", "volume_pages")
    every = {name: getattr(args, name) for name in (*named, "no_tables", "no_sources", "redact")}
    beside = [name for name, given in every.items() if given is not None and given is not False and given != []]
    if beside:
        options = ", ".join(f"--{name.replace('_', '-')}" for name in beside)
        message = f"--finding writes one finding alone and takes no {options}. Export a pack for that."
        raise UsageError(message, reason="usage")


def _parted(done: Exported) -> str:
    return f" in {done.volumes} volumes (pack.pdf is their index)" if done.volumes > 1 else ""


def _warn_of_boxes(console: Console, missing: str) -> None:
    """Name the characters that no font draws, before anything is written."""
    if missing:
        named = ", ".join(f"{char} (U+{ord(char):04X})" for char in missing[:_NAMED])
        rest = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        console.say(
            f"clausemark: no font has {named}{rest}. In the PDF each stands as a box with its number; the workbook, the"
            " texts and the record hold it as it is."
        )


def verify(args: argparse.Namespace, console: Console) -> Result:
    """Check a pack, a PDF or a workspace."""
    path = Path(args.path)
    if not path.exists():
        raise UsageError(f"{path} does not exist. Check the name.", reason="path-missing")
    if is_workspace(path):
        report = verify_workspace(path, passphrase_of(args, path), clock_of(args), TerminalProgress(console.err))
    else:
        report = verify_exported(path, TerminalProgress(console.err))
    value: Json = {
        "ok": report.ok,
        "checks": [{"name": each.name, "ok": each.ok, "detail": each.detail} for each in report.checks],
        "not_checked": list(report.not_checked),
    }
    lines = [f"{'ok  ' if each.ok else 'FAIL'}  {each.name}: {each.detail}" for each in report.checks]
    lines += [f"not checked: {each}" for each in report.not_checked]
    lines.append("Everything that was checked is right." if report.ok else "NOT OK: do not rely on it.")
    return Result(value, lines, 0 if report.ok else INTEGRITY)


def _selected(args: argparse.Namespace) -> Selected:
    return Selected(tuple(args.document), tuple(args.version), args.paper, args.since, args.language, args.certificates)


def sign(args: argparse.Namespace, _: Console) -> Result:
    """Sign the PDF of a pack."""
    from clausemark.services.signing import KeyFile, SigningChoices, Token, sign_pack

    secret = read_passphrase(Path(args.passphrase_file)) if args.passphrase_file else None
    key: KeyFile | Token = KeyFile(Path(args.pkcs12 or ""), secret)
    if args.pkcs11:
        if not args.token or not args.certificate:
            raise UsageError("Name the token (--token) and the certificate on it (--certificate).", reason="usage")
        key = Token(Path(args.pkcs11), args.token, args.certificate, secret)
    choices = SigningChoices(args.level, args.timestamp_url, args.field if args.visible else "")
    done = sign_pack(Path(args.folder), key, choices, clock_of(args))
    seen = done.signature
    value: Json = {
        "signature": seen.field,
        "signer": seen.signer,
        "level": done.level,
        "time": seen.stamped or seen.claimed,
        "sha256_before": done.sha256_before,
        "sha256_after": done.sha256_after,
    }
    lines = [
        f"Signed {args.folder} as {seen.signer}, level {done.level}, {seen.stamped or seen.claimed}.",
        f"pack.pdf before {done.sha256_before}",
        f"pack.pdf after  {done.sha256_after}",
    ]
    return Result(value, lines)


COMMANDS = {"pack freeze": freeze_pack, "export": export, "sign": sign, "verify": verify}
