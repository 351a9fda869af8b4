"""What a Word file says of itself beside its text: its title, and what a person should know before reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clausemark.intake.docx_package import DocxPackage, Relation
from clausemark.phrases import phrase
from clausemark.provisions.source_text import ReadWarning

_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def title_of(package: DocxPackage) -> str | None:
    """Return the title in the properties of a file, None without one."""
    core = package.part("docProps/core.xml")
    found = core.find(_TITLE) if core is not None else None
    words = " ".join((found.text or "").split()) if found is not None else ""
    return words[:300] or None


def told(pending: Mapping[str, int], relations: Iterable[Relation]) -> Iterator[ReadWarning]:
    """Yield what a person should know of a file: what was counted as pending in it, and what is not read of it."""
    added, removed = pending["insertions"], pending["deletions"]
    if added or removed:
        yield ReadWarning(
            "tracked-changes",
            phrase(
                "Changes are pending in the file: {added}, {removed}. The text is read as "
                "if all of them were accepted.",
                added=phrase("1 insertion") if added == 1 else phrase("{count} insertions", count=added),
                removed=phrase("1 deletion") if removed == 1 else phrase("{count} deletions", count=removed),
            ),
        )
    if pending["chunks"]:
        message = phrase("The file embeds other documents whose text is not read. Import them by themselves.")
        yield ReadWarning("embedded-parts", message)
    if any(each.kind == "comments" for each in relations):
        yield ReadWarning("comments", phrase("The file carries comments, which are no part of its text."))
