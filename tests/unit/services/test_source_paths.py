"""Sources lie in a pack under the ending of what they are, so that they open with the usual program."""

from __future__ import annotations

from pathlib import Path

from clausemark.services.desk import Desk, Law
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.importing import import_paths
from clausemark.store.workspace import Workspace
from clausepack.codec import read_pack
from support.docx_files import openable, p
from support.pdf_files import lines, pdf
from support.workspaces import ACTOR, CLOCK


def test_sources_keep_the_ending_of_their_kind(tmp_path: Path) -> None:
    clauses = [f"{n}. The provider may change clause {n} at any time, with notice." for n in range(1, 6)]
    (tmp_path / "contract.docx").write_bytes(openable("".join(map(p, clauses))))
    (tmp_path / "policy.pdf").write_bytes(pdf(lines(*clauses)))
    (tmp_path / "terms.md").write_text("\n\n".join(clauses), encoding="utf-8")
    with Workspace.create(tmp_path / "one.clausemark", passphrase=None, clock=CLOCK, actor=ACTOR) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        list(import_paths(desk, [tmp_path / name for name in ("contract.docx", "policy.pdf", "terms.md")]))

        pack = freeze(desk, Selected()).pack
        with workspace.reading() as view:
            exhibits = read_pack(view.packs.get(pack)).exhibits

    assert {row.file_name: Path(row.source_path).suffix for row in exhibits} == {
        "contract.docx": ".docx",
        "policy.pdf": ".pdf",
        "terms.md": ".md",
    }
