"""The archive: what comes in, and what is read out of it."""

from __future__ import annotations

from clausemark.cli.arguments.adder import Adder, Commands
from clausemark.cli.given import count


def add(commands: Commands) -> None:
    """Add the commands about the archive."""
    adder = Adder(commands)
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


def _captures(adder: Adder) -> None:
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


def _reading(adder: Adder) -> None:
    adder.add("documents", "list documents and their versions")
    for name, summary in (
        ("text", "print the source text of a version"),
        ("provisions", "list provisions of a version"),
    ):
        adder.add(name, summary).add_argument("version", metavar="VERSION", help="ver-0007, or a title or file name")
    search = adder.add("search", "search all text; phrases in quotes", example="search review.clausemark '\"as is\"'")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--limit", type=count, default=200, metavar="N", help="hits to print at most (default 200)")
