"""Findings, scope and review steps."""

from __future__ import annotations

from clausemark.cli.arguments.adder import Adder, Commands, Parser


def add(commands: Commands) -> None:
    """Add the commands about findings, scope and review steps."""
    review = commands.add_parser("review", help="findings, sign-off, scope", description="Findings, sign-off, scope.")
    adder = Adder(review.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "review ")
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
