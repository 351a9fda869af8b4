"""The structure tree: what each stretch of a page is, in reading order (ISO 32000-1, 14.7; PDF/UA-1).

An element is written and forgotten as soon as it is closed; only open ones are held.
"""

from __future__ import annotations

from array import array

from clausepack.pdf.objects import PdfObjects, refs, text_string

_NO_PARENT = 0
"""Stands for a page or an annotation whose element is not known yet; no object has this number."""


class Element:
    """A structure element while it is open."""

    __slots__ = ("_entries", "_kids", "_objects", "_page", "number", "parent", "role")

    def __init__(self, objects: PdfObjects, role: str, parent: int, entries: str) -> None:
        self._objects = objects
        self.role = role
        self.parent = parent
        self.number = objects.reserve()
        self._entries = entries
        self._kids: list[str] = []
        self._page = 0

    def child(self, role: str, entries: str = "") -> Element:
        """Open an element inside this one."""
        kid = Element(self._objects, role, self.number, entries)
        self._kids.append(f"{kid.number} 0 R")
        return kid

    def content(self, page: int, mcid: int) -> None:
        """Add marked content of a page."""
        if not self._page:
            self._page = page
        same = page == self._page
        self._kids.append(str(mcid) if same else f"<</Type/MCR/Pg {page} 0 R/MCID {mcid}>>")

    def bound(self, box: tuple[float, float, float, float]) -> None:
        """Say where on its page a picture stands (ISO 32000-1, table 344); `box` is x, y, width, height."""
        x, y, width, height = box
        self._entries += f"/A<</O/Layout/Placement/Block/BBox[{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]>>"

    def annotation(self, page: int, number: int) -> None:
        """Add an annotation of a page."""
        self._kids.append(f"<</Type/OBJR/Pg {page} 0 R/Obj {number} 0 R>>")

    def close(self) -> None:
        """Write the element."""
        page = f"/Pg {self._page} 0 R" if self._page else ""
        kids = f"/K[{' '.join(self._kids)}]" if self._kids else ""
        self._objects.put(self.number, f"<</S/{self.role}/P {self.parent} 0 R{page}{kids}{self._entries}>>")


class TagTree:
    """The root of the structure and the way back from page content and annotations to elements."""

    def __init__(self, objects: PdfObjects) -> None:
        self.objects = objects
        self.number = objects.reserve()
        self.document = Element(objects, "Document", self.number, "")
        self._parents = array("L")

    def next_key(self) -> int:
        """Return the next key of the parent tree, to be filled by `set_parents`."""
        self._parents.append(_NO_PARENT)
        return len(self._parents) - 1

    def set_page(self, key: int, elements: list[int]) -> None:
        """Say which element holds each marked content of a page, by MCID."""
        self._parents[key] = self.objects.add("[" + refs(elements) + "]")

    def set_annotation(self, key: int, element: int) -> None:
        """Say which element holds an annotation."""
        self._parents[key] = element

    def close(self) -> None:
        """Write document element, parent tree and root."""
        self.document.close()
        told = (f"{number} 0 R" if number != _NO_PARENT else "null" for number in self._parents)
        nums = " ".join(f"{key} {value}" for key, value in enumerate(told))
        parents = self.objects.add(f"<</Nums[{nums}]>>")
        self.objects.put(
            self.number,
            f"<</Type/StructTreeRoot/K[{self.document.number} 0 R]/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {len(self._parents)}>>",
        )


def alt(text: str) -> str:
    """Return the entry for text that stands for a picture."""
    return "/Alt" + text_string(text)


def language(code: str) -> str:
    """Return the entry for a language other than the pack's."""
    return "/Lang" + text_string(code)


HEADER_COLUMN = "/A<</O/Table/Scope/Column>>"
HEADER_ROW = "/A<</O/Table/Scope/Row>>"
