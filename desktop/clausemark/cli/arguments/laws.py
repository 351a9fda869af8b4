"""The catalogue of laws."""

from __future__ import annotations

from clausemark.cli.arguments.adder import Adder, Commands, Parser


def add(commands: Commands) -> None:
    """Add the commands about the catalogue of laws."""
    laws = commands.add_parser("regulations", help="the catalogue of laws", description="The catalogue of laws.")
    adder = Adder(laws.add_subparsers(dest="act", metavar="ACT", required=True, parser_class=Parser), "regulations ")
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
