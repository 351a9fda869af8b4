"""Versions against each other, platforms against each other, and the watch for new ones."""

from __future__ import annotations

from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.cli.arguments.adder import Adder, Commands
from clausemark.cli.given import count
from clausemark.review.change import CarryChoice


def add(commands: Commands) -> None:
    """Add the commands about versions, comparisons and the watch."""
    adder = Adder(commands)
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


def _carrying(adder: Adder) -> None:
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


def _comparing(adder: Adder) -> None:
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


def _watch(adder: Adder) -> None:
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
