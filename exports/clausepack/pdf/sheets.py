"""The pages of a PDF: opened, closed into compressed streams, numbered, linked and stamped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import quote

from clausepack.errors import PackError
from clausepack.pdf.book import FontBook
from clausepack.pdf.objects import PdfObjects, byte_string, refs, text_string
from clausepack.pdf.outline import Bookmark, write_outline
from clausepack.pdf.page import Page, Pending
from clausepack.pdf.paper import Paper
from clausepack.pdf.tags import Element, TagTree
from clausepack.pdf.waiting import WaitingPage, waiting_page
from clausepack.pdf.waiting_links import WaitingLink, WaitingLinks


def stamp(index: int) -> str:
    """Return the stamp of the page with that index from 0."""
    return f"CM-{index + 1:06}"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place in another volume: the index of its page among those of all volumes, and the file of the volume."""

    index: int
    file: str


class Sheets:
    """Pages in order, with everything that hangs on them."""

    def __init__(self, objects: PdfObjects, book: FontBook, paper: Paper, first: int = 0) -> None:
        """Begin with the page that has the index `first`; more than one volume counts on through all."""
        self.objects = objects
        self.first = first
        self.book = book
        self.paper = paper
        self.tags = TagTree(objects)
        self.resources = objects.reserve()
        self.forms: dict[str, int] = {}
        self.bookmarks: list[Bookmark] = []
        self.places: dict[str, tuple[int, int, float]] = {}
        self.furnish: Callable[[Page], None] = lambda _page: None
        self.on_page: Callable[[int], None] = lambda _count: None
        self._parent = objects.reserve()
        self._pages: list[int] = []
        self._waiting: list[WaitingPage] = []
        self._links = WaitingLinks()
        self._fields: list[int] = []

    @property
    def count(self) -> int:
        """Return the number of pages begun."""
        return len(self._pages)

    @property
    def last(self) -> int:
        """Return the index of the last page begun."""
        return self.first + len(self._pages) - 1

    def open(self) -> Page:
        """Begin a page."""
        self.on_page(self.first + self.count)
        page = self.blank(self.objects.reserve())
        self._pages.append(page.number)
        self.furnish(page)
        return page

    def blank(self, number: int) -> Page:
        """Return a page to draw on that is not yet one of the document."""
        return Page(self.book, self.annotate, number, self.first + self.count)

    def close(self, page: Page) -> None:
        """Write a page; one that waits for page numbers is kept until `fill`."""
        key = self.tags.next_key()
        self.tags.set_page(key, page.elements)
        contents = self.objects.reserve()
        width, height = self.paper.width, self.paper.height
        annots = f"/Annots[{refs(page.annotations)}]" if page.annotations else ""
        self.objects.put(
            page.number,
            f"<</Type/Page/Parent {self._parent} 0 R/MediaBox[0 0 {width:.2f} {height:.2f}]/Contents {contents} 0 R"
            f"/Resources {self.resources} 0 R/StructParents {key}/Tabs/S{annots}>>",
        )
        content = page.content()
        if page.pending:
            self._waiting.append(waiting_page(contents, content))
        else:
            self._write(contents, "\n".join(cast("list[str]", content)))

    def place(self, key: str, page: Page, y: float) -> None:
        """Make a point of a page the target of links and stamps."""
        self.places.setdefault(key, (page.index, page.number, y))

    def annotate(self, link: Element, rect: str, target: str, text: str) -> int:
        """Write a link annotation and return its number."""
        number = self.objects.reserve()
        key = self.tags.next_key()
        self.tags.set_annotation(key, link.number)
        entries = f"<</Type/Annot/Subtype/Link/Rect{rect}/Border[0 0 0]/F 4/StructParent {key}"
        if target.startswith(("http://", "https://")):
            address = quote(target, safe="!#$%&'()*+,/:;=?@[]~")
            note = f"Link to {target}"
            self.objects.put(number, f"{entries}/Contents{text_string(note)}/A<</S/URI/URI{text_string(address)}>>>>")
        elif target in self.places:
            self._put_link(number, entries, target, text)
        else:
            self._links.add(WaitingLink(number, entries, target, text))
        return number

    def _put_link(self, number: int, entries: str, target: str, text: str) -> None:
        note = f"{text or 'Reference'}: go to that place in this document"
        self.objects.put(number, f"{entries}/Contents{text_string(note)}/Dest{byte_string(target.encode())}>>")

    def join(self, elsewhere: Mapping[str, Elsewhere]) -> None:
        """Write the links to places that were drawn after them, or in another volume (`elsewhere`, by key).

        Raises `PackError` (`link-without-target`) for a place that no page shows.
        """
        for link in self._links.take():
            place = elsewhere.get(link.target)
            if link.target in self.places:
                self._put_link(link.number, link.entries, link.target, link.text)
            elif place is not None:
                note = f"{link.text or 'Reference'}: {stamp(place.index)}, in {place.file}"
                action = (
                    f"/A<</S/GoToR/F{text_string(place.file)}/D{byte_string(link.target.encode())}/NewWindow true>>"
                )
                self.objects.put(link.number, f"{link.entries}/Contents{text_string(note)}{action}>>")
            else:
                message = f"The layout links to {link.target!r}, which no page shows. Please report this."
                raise PackError(message, reason="link-without-target")

    def rest(self) -> None:
        """Hold as little in memory as can be until the whole pack is drawn."""
        self._links.rest()
        self.objects.rest()

    def signature_field(
        self, page: Page, element: Element, name: str, says: str, box: tuple[float, float, float, float]
    ) -> None:
        """Write an empty signature field (ISO 32000-1, 12.7.4.5); what signs it later leaves the structure as it is.

        PDF/A-3 wants an appearance, PDF/UA-1 a Form element and a tool tip (`says`). `box` is x, y, width, height.
        """
        x, y, width, height = box
        number = self.objects.reserve()
        key = self.tags.next_key()
        self.tags.set_annotation(key, element.number)
        look = self.objects.stream(b"", f"/Type/XObject/Subtype/Form/BBox[0 0 {width:.2f} {height:.2f}]")
        self.objects.put(
            number,
            f"<</Type/Annot/Subtype/Widget/FT/Sig/T{text_string(name)}/TU{text_string(says)}/F 4/P {page.number} 0 R"
            f"/Rect[{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]/StructParent {key}/AP<</N {look} 0 R>>>>",
        )
        element.annotation(page.number, number)
        page.annotations.append(number)
        self._fields.append(number)

    def form(self, name: str, content: str) -> None:
        """Store a form that pages draw by name."""
        width, height = self.paper.width, self.paper.height
        entries = f"/Type/XObject/Subtype/Form/BBox[0 0 {width:.2f} {height:.2f}]/Resources {self.resources} 0 R"
        self.forms[name] = self.objects.stream(content.encode("latin-1"), entries)

    def fill(self, values: Mapping[str, str]) -> None:
        """Write the pages that waited, with the stamps they asked for."""
        for page in self._waiting:
            self._write(page.number, page.filled(lambda pending: self._filled(pending, values)))
        self._waiting.clear()

    def _write(self, number: int, content: str) -> None:
        self.objects.stream(content.encode("latin-1"), "", number)

    def _filled(self, pending: Pending, values: Mapping[str, str]) -> str:
        codes, _ = self.book.face(pending.style.role).digits(values[pending.key])
        return f"{codes} Tj"

    def finish(self) -> str:
        """Write fonts, outline, destinations and page tree; return their entries in the catalog."""
        self.tags.close()
        used = [face for face in self.book.faces if face.used]
        fonts = {face.resource: self.objects.reserve() for face in used}
        for face in used:
            face.embed(self.objects, fonts[face.resource])
        font_entries = "".join(f"/{key} {number} 0 R" for key, number in fonts.items())
        form_entries = "".join(f"/{key} {number} 0 R" for key, number in self.forms.items())
        self.objects.put(self.resources, f"<</Font<<{font_entries}>>/XObject<<{form_entries}>>>>")
        self.objects.put(self._parent, f"<</Type/Pages/Count {self.count}/Kids[{refs(self._pages)}]>>")
        fields = f"/AcroForm<</Fields[{refs(self._fields)}]>>" if self._fields else ""
        return (
            f"/Pages {self._parent} 0 R/StructTreeRoot {self.tags.number} 0 R{self._labels()}"
            f"/Outlines {write_outline(self.objects, self.bookmarks)} 0 R/PageMode/UseOutlines{fields}"
            f"/OpenAction[{self._pages[0]} 0 R/XYZ null null 1]"
        )

    def destinations(self) -> int:
        """Write the named places of the document and return the number of their tree."""
        rows = sorted((key.encode(), place) for key, place in self.places.items())
        pairs = "".join(f"{byte_string(key)}[{page} 0 R/XYZ null {y:.2f} null]" for key, (_, page, y) in rows)
        return self.objects.add(f"<</Names[{pairs}]>>")

    def _labels(self) -> str:
        starts, number, end = [], self.first + 1, self.first + self.count
        while number <= end:
            width = len(str(number))
            zeros = "0" * (6 - width)
            starts.append(f"{number - self.first - 1}<</P(CM-{zeros})/S/D/St {number}>>")
            number = 10**width
        return f"/PageLabels<</Nums[{''.join(starts)}]>>"
