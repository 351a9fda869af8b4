"""What leaves the workspace and comes back: packs, signatures, workbooks, exchange files."""

from __future__ import annotations

from clausemark.cli.arguments.adder import Adder, Commands, Parser
from clausemark.cli.given import count
from clausemark.services.tongues import PACK_LANGUAGES


def add(commands: Commands) -> None:
    """Add the commands about packs and whatever else leaves the workspace."""
    pack = commands.add_parser("pack", help="freeze a selection", description="Frozen selections for export.")
    adder = Adder(pack.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "pack ")
    freeze = adder.add("freeze", "freeze a selection: the same pack can then be rendered on any day")
    _selection(freeze)
    top = Adder(commands)
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


def _signing(top: Adder) -> None:
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


def _returns(top: Adder) -> None:
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


def _exchange(top: Adder) -> None:
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
