"""The workspace itself: made, kept, described, purged."""

from __future__ import annotations

from clausemark.cli.arguments.adder import Adder, Commands
from clausemark.review.purge import PurgeReason


def add(commands: Commands) -> None:
    """Add the commands about the workspace itself."""
    adder = Adder(commands)
    _files(adder)
    _keeping(adder)
    _purging(adder)
    check = adder.add("self-check", "check the installed program: resources, fonts, readers, database", workspace=False)
    check.set_defaults(run="self_check")


def _files(adder: Adder) -> None:
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


def _keeping(adder: Adder) -> None:
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


def _purging(adder: Adder) -> None:
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
