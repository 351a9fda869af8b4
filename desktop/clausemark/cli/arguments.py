"""The arguments of the command line: names as the contract has them, help that teaches."""

from __future__ import annotations

import argparse
from typing import NoReturn

from clausemark import __version__
from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.cli.given import count
from clausemark.errors import UsageError
from clausemark.review.change import CarryChoice
from clausemark.review.purge import PurgeReason
from clausemark.services.tongues import PACK_LANGUAGES


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are `UsageError`s, so that they are shown like every other failure."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint with the usage line."""
        usage = self.format_usage().strip().removeprefix("usage: ")
        raise UsageError(f"{message}. Usage: {usage}", reason="usage")


def build_parser() -> Parser:
    """Return the parser of every command."""
    parser = Parser(
        prog="clausemark",
        description=(
            "Reviews archived terms, privacy policies and contracts, and exports audit packs in which every "
            "sentence can be walked back to archived bytes, a named person and a moment."
        ),
        epilog="Start with: clausemark demo. Then: clausemark new, import, review import, review sign, export, verify.",
        parents=[_global_options(argparse.SUPPRESS)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(json=False, actor=None, utc=None, passphrase_file=None, verbose=False)
    parser.add_argument("--version", action="version", version=f"clausemark {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for add in (_workspaces, _library, _review, _changes, _packs, _regulations):
        add(commands)
    return parser


def _global_options(default: str) -> Parser:
    common = Parser(add_help=False, argument_default=default)
    group = common.add_argument_group("everywhere")
    group.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    group.add_argument("--as", dest="actor", metavar="NAME", help="the person who acts (default: the system's user)")
    group.add_argument("--utc", metavar="TIME", help="fix the clock: 2026-01-12T09:30:00Z (reproducible packs)")
    group.add_argument("--passphrase-file", metavar="FILE", help="file whose first line is the workspace's passphrase")
    group.add_argument("--verbose", action="store_true", help="tell each step on standard error")
    return common


class _Adder:
    """Adds subcommands that all understand the global options."""

    def __init__(self, commands: argparse._SubParsersAction[Parser], prefix: str = "") -> None:
        self._commands = commands
        self._prefix = prefix

    def add(self, name: str, summary: str, *, workspace: bool = True, example: str = "") -> Parser:
        """Return a new subparser; `example` is shown below its help."""
        parser = self._commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            epilog=f"Example: clausemark {example}" if example else None,
            parents=[_global_options(argparse.SUPPRESS)],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.set_defaults(run=f"{self._prefix}{name}")
        if workspace:
            parser.add_argument("workspace", metavar="WORKSPACE", help="the workspace file (*.clausemark)")
        return parser


def _workspaces(commands: argparse._SubParsersAction[Parser]) -> None:
    adder = _Adder(commands)
    demo = adder.add(
        "demo", "review and export the sample archive, from import to pack", workspace=False, example="demo ./demo"
    )
    demo.add_argument("folder", nargs="?", default="clausemark-demo", metavar="FOLDER", help="a new folder to work in")
    adder.add("new", "make a workspace; encrypted when --passphrase-file is given", example="new review.clausemark")
    change = adder.add("passphrase", "set, change or remove the passphrase of a workspace")
    choice = change.add_mutually_exclusive_group(required=True)
    choice.add_argument("--new-passphrase-file", metavar="FILE", help="file whose first line is the new passphrase")
    choice.add_argument("--remove", action="store_true", help="decrypt the workspace")
    choice.add_argument("--remember", action="store_true", help="keep the present passphrase in the system's keyring")
    choice.add_argument("--forget", action="store_true", help="take the passphrase out of the system's keyring")
    backup = adder.add("backup", "copy a workspace safely, also while it is in use")
    backup.add_argument("file", metavar="FILE", help="the copy to write")
    restore = adder.add("restore", "put a backup back as a workspace", workspace=False)
    restore.add_argument("file", metavar="FILE", help="the backup")
    restore.add_argument("workspace", metavar="WORKSPACE", help="the workspace to make; an existing one is refused")
    engagement = adder.add(
        "engagement",
        "show or set why the work is done",
        example='engagement review.clausemark --set organisation="Sample Org" --set jurisdictions="EU; California"',
    )
    engagement.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="set one value; repeatable")
    keep = adder.add(
        "retention",
        "show or set how long everything is kept, and the legal hold",
        example='retention review.clausemark --hold --reason "Case 12/2026"',
    )
    hold = keep.add_mutually_exclusive_group()
    hold.add_argument("--hold", action="store_true", help="set the legal hold; needs --reason")
    hold.add_argument("--release", action="store_true", help="release the legal hold; needs --reason")
    keep.add_argument("--reason", default="", metavar="TEXT", help="why the hold is set or released")
    keep.add_argument("--until", metavar="DATE", help="keep at least until this day, as in 2036-12-31; empty for none")
    purge = adder.add(
        "purge",
        "take a document's words out for good: one person asks, another confirms; without a document, list purges",
        example="purge review.clausemark doc-0003 --reason retention-over",
    )
    purge.add_argument("document", nargs="?", metavar="DOCUMENT", help="alone: what would go with it")
    act = purge.add_mutually_exclusive_group()
    act.add_argument("--reason", choices=[each.value for each in PurgeReason], help="ask, for this reason")
    act.add_argument("--confirm", action="store_true", help="purge what somebody else asked for; nothing takes it back")
    act.add_argument("--withdraw", action="store_true", help="take the request back")
    purge.add_argument("--note", default="", metavar="TEXT", help="more of the reason")
    check = adder.add("self-check", "check the installed program: resources, fonts, readers, database", workspace=False)
    check.set_defaults(run="self_check")


def _library(commands: argparse._SubParsersAction[Parser]) -> None:
    adder = _Adder(commands)
    take = adder.add(
        "import", "import files and folders into the archive", example="import review.clausemark ./archive"
    )
    take.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, or a folder laid out platform/terms type/date.md"
    )
    for name, text in (
        ("platform", "whose terms these are"),
        ("document", "title of the document"),
        ("terms-type", "for instance “Privacy Policy”"),
        ("captured-at", "when the bytes were captured, if the file does not tell (recorded as declared)"),
        ("source-url", "where the bytes were captured from"),
        ("language", "language code of the text, en"),
    ):
        take.add_argument(f"--{name}", metavar=name.upper(), help=text)
    back = adder.add(
        "withdraw",
        "take imported versions out again, until something of them was reviewed",
        example="withdraw review.clausemark ver-0007",
    )
    back.add_argument(
        "versions",
        nargs="+",
        metavar="VERSION",
        help="ver-0007, or a title or file name; cap-0003 for a broken capture",
    )
    _captures(adder)
    _reading(adder)


def _captures(adder: _Adder) -> None:
    broken = adder.add(
        "broken",
        "list broken captures, or make a version of one",
        example='broken review.clausemark --make-version cap-0003 --reason "The policy was this one sentence"',
    )
    broken.add_argument(
        "--make-version", metavar="CAPTURE", help="cap-0003: make it a version although it looks broken"
    )
    broken.add_argument(
        "--recognise",
        action="store_true",
        help="let Tesseract recognise the text of a scan; it is marked as recognised",
    )
    broken.add_argument("--reason", default="", metavar="TEXT", help="why; needed to make a version")
    anew = adder.add(
        "reextract",
        "read versions of an older reader anew; without a VERSION, list them",
        example="reextract review.clausemark ver-0007",
    )
    anew.add_argument("--dry-run", action="store_true", help="read them all and say what differs; store nothing")
    anew.add_argument("versions", nargs="*", metavar="VERSION", help="ver-0007, or a title or file name")


def _reading(adder: _Adder) -> None:
    adder.add("documents", "list documents and their versions")
    for name, summary in (
        ("text", "print the source text of a version"),
        ("provisions", "list provisions of a version"),
    ):
        adder.add(name, summary).add_argument("version", metavar="VERSION", help="ver-0007, or a title or file name")
    search = adder.add("search", "search all text; phrases in quotes", example="search review.clausemark '\"as is\"'")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--limit", type=count, default=200, metavar="N", help="hits to print at most (default 200)")


def _review(commands: argparse._SubParsersAction[Parser]) -> None:
    review = commands.add_parser("review", help="findings, sign-off, scope", description="Findings, sign-off, scope.")
    adder = _Adder(review.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "review ")
    take = adder.add("import", "import review files and comparison files")
    take.add_argument("files", nargs="+", metavar="FILE")
    give = adder.add("export", "write the findings of a version as a review file")
    give.add_argument("version", metavar="VERSION")
    give.add_argument("-o", "--output", required=True, metavar="FILE")
    show = adder.add("list", "list findings with their states and approvals")
    show.add_argument("--state", metavar="STATE")
    show.add_argument("--version", dest="version", metavar="VERSION")
    scope = adder.add("scope", "put provisions out of scope, with the reason")
    scope.add_argument("version", metavar="VERSION")
    scope.add_argument("--reason", required=True, metavar="CODE", help="a reason code, see the manual")
    scope.add_argument("--provisions", nargs="+", default=[], metavar="ID", help="default: all without a finding")
    scope.add_argument("--note", default="", metavar="TEXT")
    sign = adder.add("sign", "record a review step on findings or on all of a version that you did not prepare")
    sign.add_argument("version", metavar="VERSION")
    sign.add_argument("--finding", nargs="+", action="extend", default=[], metavar="ID")
    sign.add_argument("--act", dest="step", required=True, choices=("reviewed", "approved", "returned", "dissented"))
    sign.add_argument("--note", default="", metavar="TEXT", help="the reason; needed to return or dissent")


def _changes(commands: argparse._SubParsersAction[Parser]) -> None:
    adder = _Adder(commands)
    diff = adder.add(
        "diff",
        "show what changed from one version to another",
        example="diff review.clausemark ver-0001 ver-0002 --html changes.html",
    )
    diff.add_argument("old", metavar="OLD", help="ver-0001, or a file name")
    diff.add_argument("new", metavar="NEW", help="ver-0002, or a file name, or a title (its latest version)")
    diff.add_argument("--docx", metavar="FILE", help="write the redline as a document with tracked changes")
    diff.add_argument("--html", metavar="FILE", help="write the redline as a web page that loads nothing")
    history = adder.add("history", "show every transition of a document and how its clauses lived through them")
    history.add_argument("document", metavar="DOCUMENT", help="doc-0001, or a title")
    history.add_argument("--note-changes", action="store_true", help="keep the record of transitions that have none")
    change = adder.add("change", "confirm what a transition amounts to, as proposed or otherwise")
    for name in ("old", "new"):
        change.add_argument(name, metavar=name.upper())
    change.add_argument("--kind", choices=[each.value for each in ChangeKind])
    change.add_argument("--direction", choices=[each.value for each in ChangeDirection])
    change.add_argument("--summary", metavar="TEXT", help="the summary in your words")
    change.add_argument("--note", default="", metavar="TEXT")
    link = adder.add("link", "say what became of a provision; your decision holds over what the rules propose")
    for name in ("old", "new", "provision"):
        link.add_argument(name, metavar=name.upper())
    link.add_argument("new_provision", metavar="NEW_PROVISION", help="prv-000123 of the new version, or: none")
    link.add_argument("--note", default="", metavar="TEXT")
    _carrying(adder)
    _watch(adder)
    _comparing(adder)


def _carrying(adder: _Adder) -> None:
    carry = adder.add(
        "carry",
        "show or decide what becomes of earlier findings in a version",
        example="carry review.clausemark ver-0002 --exact",
    )
    carry.add_argument("version", nargs="?", metavar="VERSION", help="the later version (default: where some wait)")
    carry.add_argument("--exact", action="store_true", help="carry all whose text did not change by a character")
    carry.add_argument("--finding", metavar="ID")
    carry.add_argument("--decide", choices=[each.value for each in CarryChoice])
    carry.add_argument("--provision", metavar="ID", help="where the finding goes, for re-place")
    carry.add_argument("--note", default="", metavar="TEXT", help="why; needed to withdraw")


def _comparing(adder: _Adder) -> None:
    compare = adder.add(
        "compare",
        "propose passages of other platforms that may be comparable to that of a finding",
        example="compare review.clausemark fnd-0042",
    )
    compare.add_argument("finding", metavar="FINDING", help="fnd-0042")
    compare.add_argument("--document", nargs="+", action="extend", default=[], metavar="ID", help="only these")
    compare.add_argument("--first", type=count, default=3, metavar="N", help="proposals for each document (default 3)")
    compare.add_argument("--refuse", metavar="PROVISION", help="say that this passage is not comparable; give --note")
    compare.add_argument("--note", default="", metavar="TEXT", help="why it is not comparable")
    adder.add("benchmark", "show the matrix of categories and platforms: present, absent, unclear")


def _watch(adder: _Adder) -> None:
    watch = adder.add(
        "watch",
        "look for new versions in folders, repositories and (only these fetch anything) at addresses",
        example="watch review.clausemark add https://lantern.example/terms --platform Lantern --document Terms",
    )
    watch.add_argument("action", nargs="?", choices=("add", "remove", "list", "digest"), help="default: list")
    watch.add_argument("place", nargs="?", metavar="PLACE", help="what to watch, or wat-0001")
    watch.add_argument("--once", action="store_true", help="look now at what is due, for the system's scheduler")
    watch.add_argument("--all", action="store_true", help="with --once: also at what is not due")
    watch.add_argument("--only", nargs="+", default=[], metavar="ID", help="with --once: look at these, due or not")
    watch.add_argument("--every", type=count, metavar="HOURS", help="with add: how often to look (default 24)")
    for name in ("platform", "document", "terms-type"):
        watch.add_argument(f"--{name}", metavar=name.upper(), help="what new versions are filed under")
    watch.add_argument("--html", metavar="FILE", help="with digest: the page to write")
    watch.add_argument("--since", metavar="TIME", help="with digest: from when on (default: a week)")


def _packs(commands: argparse._SubParsersAction[Parser]) -> None:
    pack = commands.add_parser("pack", help="freeze a selection", description="Frozen selections for export.")
    adder = _Adder(pack.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "pack ")
    freeze = adder.add("freeze", "freeze a selection: the same pack can then be rendered on any day")
    _selection(freeze)
    top = _Adder(commands)
    export = top.add(
        "export", "write an audit pack, or one finding as one page", example="export review.clausemark -o ./pack"
    )
    export.add_argument("-o", "--output", required=True, metavar="FOLDER", help="new folder, ZIP or (--finding) PDF")
    export.add_argument("--pack", metavar="ID", help="a frozen pack (default: freeze the selection now)")
    _selection(export)
    export.add_argument("--finding", metavar="ID", help="write this finding alone, as a PDF of one or two pages")
    export.add_argument("--zip", action="store_true", help="write one ZIP instead of a folder")
    export.add_argument("--no-tables", action="store_true", help="leave out the tables as CSV and JSON Lines")
    export.add_argument("--no-sources", action="store_true", help="attach no sources to the PDF; the folder keeps them")
    export.add_argument(
        "--volume-pages",
        type=count,
        metavar="N",
        help="part the PDF into volumes of about N pages, 20 or more",
    )
    export.add_argument("--redact", metavar="FILE", help="withhold what this file names, before anything is drawn")
    export.add_argument("--allow-incomplete", action="store_true", help="export although the sums do not close")
    _returns(top)
    _exchange(top)
    _signing(top)
    verify = top.add(
        "verify", "check a pack folder, its ZIP, a PDF alone or a workspace; changes nothing", workspace=False
    )
    verify.add_argument("path", metavar="PATH")


def _signing(top: _Adder) -> None:
    sign = top.add(
        "sign",
        "sign the PDF of a pack folder and bag it anew, recording the hash before",
        workspace=False,
        example="sign ./pack --pkcs12 me.p12 --passphrase-file words.txt --visible",
    )
    sign.add_argument("folder", metavar="FOLDER")
    key = sign.add_mutually_exclusive_group(required=True)
    key.add_argument("--pkcs12", metavar="FILE", help="key and certificates; --passphrase-file opens it")
    key.add_argument("--pkcs11", metavar="MODULE", help="library of a token; --passphrase-file holds the PIN")
    sign.add_argument("--token", default="", metavar="LABEL", help="the token, with --pkcs11")
    sign.add_argument("--certificate", default="", metavar="LABEL", help="the certificate on it, with --pkcs11")
    sign.add_argument("--visible", action="store_true", help="show the signature in section 15")
    sign.add_argument(
        "--field", choices=("prepared", "reviewed", "approved"), default="approved", help="where --visible shows it"
    )
    sign.add_argument("--timestamp-url", default="", metavar="URL", help="the only address that is asked, if any")
    sign.add_argument("--level", choices=("b", "t", "lt", "lta"), default="b", help="t and above need --timestamp-url")


def _returns(top: _Adder) -> None:
    back = top.add("return", "take legal's workbook back", example="return review.clausemark pack.xlsx --dry-run")
    back.add_argument("file", nargs="?", metavar="FILE", help="the workbook, .xlsx or .ods")
    back.add_argument("--dry-run", action="store_true", help="tell what would be taken, and change nothing")
    back.add_argument("--conflicts", action="store_true", help="list the conflicts that nobody has settled")
    for choice, what in (
        ("accept", "take what legal wrote"),
        ("keep", "keep what the record holds"),
        ("ask", "raise an open item"),
    ):
        back.add_argument(f"--{choice}", nargs="+", action="extend", default=[], metavar="ENTRY", help=what)
    back.add_argument("--note", default="", metavar="TEXT", help="why a conflict is settled in this way")


def _exchange(top: _Adder) -> None:
    work = top.add(
        "exchange",
        "hand work over to another workstation, or take work in from one",
        example="exchange review.clausemark export work.zip --document Terms",
    )
    work.add_argument("action", choices=("export", "import"), help="write the file, or take one in")
    work.add_argument("file", metavar="FILE", help="the exchange file; it is not encrypted")
    for name, what in (("document", "with export: all versions of it"), ("version", "with export: only these")):
        work.add_argument(f"--{name}", nargs="+", action="extend", default=[], metavar=name.upper(), help=what)
    work.add_argument("--pkcs12", metavar="FILE", help="with export: sign with this key and its certificates")
    work.add_argument("--key-passphrase-file", metavar="FILE", help="file whose first line opens the key")
    work.add_argument("--dry-run", action="store_true", help="with import: tell what would be taken, change nothing")
    for choice, what in (("take", "take the file's wording"), ("keep", "keep the wording here")):
        text = f"with import: {what} of findings that both sides changed; fnd-0042, a label, or all"
        work.add_argument(f"--{choice}", nargs="+", action="extend", default=[], metavar="FINDING", help=text)


def _selection(parser: Parser) -> None:
    parser.add_argument(
        "--document", nargs="+", action="extend", default=[], metavar="DOCUMENT", help="its latest version"
    )
    parser.add_argument("--version", nargs="+", action="extend", default=[], metavar="VERSION")
    parser.add_argument("--since", metavar="PACK", help="an earlier pack: mark what is new, changed, lapsed, withdrawn")
    parser.add_argument("--paper", choices=("a4", "letter"), help="default: the engagement's")
    parser.add_argument("--certificates", action="store_true", help="add drafts of certificates, unsigned, with blanks")
    parser.add_argument("--language", choices=PACK_LANGUAGES, help="of the pack's own words; default: the engagement's")


def _regulations(commands: argparse._SubParsersAction[Parser]) -> None:
    laws = commands.add_parser("regulations", help="the catalogue of laws", description="The catalogue of laws.")
    adder = _Adder(laws.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "regulations ")
    adder.add("list", "list the instruments", workspace=False)
    show = adder.add(
        "show", "show an instrument or a citation", workspace=False, example="regulations show gdpr:art-6-1-f"
    )
    show.add_argument("id", metavar="ID")
    find = adder.add(
        "find", "find a citation as a lawyer types it", workspace=False, example='regulations find "gdpr 6 1 f"'
    )
    find.add_argument("text", nargs="+", metavar="TEXT")
    take = adder.add(
        "import",
        "import instruments from files of law",
        workspace=False,
        example="regulations import CL2023R1114EN0010020.0001.xml --short-name MiCA",
    )
    take.add_argument("files", nargs="+", metavar="FILE", help="a file of law, in any format that the manual names")
    take.add_argument("--id", metavar="ID", help="identifier of the instrument, where the file's own is not wanted")
    take.add_argument("--short-name", metavar="NAME", help="name in front of its citations: MiCA Art. 5(1)")
    adder.add("changes", "list the law that changed under findings since it was mapped")
