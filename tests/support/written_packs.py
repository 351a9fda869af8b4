"""A small pack written as a folder, without a workspace."""

from __future__ import annotations

from pathlib import Path

from clausepack.codec import pack_json
from clausepack.folder import Renditions, bag_files, write_folder
from clausepack.lines import numbered
from clausepack.pdf.render import finish, lay_out
from clausepack.rendition import Attachment
from clausepack.workbook.writer import write_workbook
from support.pack_fonts import font_set
from support.packs import sample


def write_sample(target: Path) -> Path:
    """Write the pack of two invented findings into a new folder and return it."""
    made = sample(findings=2)
    laid_out = lay_out(made.pack, made.digest, font_set(), made.texts)
    workbook = write_workbook(made.pack, made.digest, laid_out.stamps)
    sources = {row.source_path: made.sources[row.number] for row in made.pack.exhibits}
    texts = {row.text_path: numbered(made.texts[row.number]) for row in made.pack.exhibits}
    record = pack_json(made.pack)
    attached = [
        Attachment("pack.json", record, "application/json", "The record", "Data"),
        Attachment("pack.xlsx", workbook, "application/octet-stream", "The workbook", "Alternative"),
    ]
    renditions = Renditions(record, finish(laid_out, attached), workbook)
    write_folder(target, bag_files(made.pack, renditions, sources, texts))
    return target
