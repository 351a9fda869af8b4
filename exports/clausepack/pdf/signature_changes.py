"""What came after a signature: nothing but further signatures, their proofs and the note of who wrote the file last.

The library's own comparison walks the whole document for each revision, minutes for a pack of some hundred pages, and
does not know that a tagged document points to its fields from the structure tree as well. Here only what a revision
writes is looked at, and whatever is not expected counts as a change.
"""

from __future__ import annotations

from typing import Any, TypeAlias

_Object: TypeAlias = Any
"""What pyHanko gives for any object of a file."""

_CATALOG = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Version"})
_FORM = frozenset({"/Fields", "/SigFlags"})
_FIELD = frozenset({"/V", "/AP"})
_INFO = frozenset({"/Producer", "/ModDate"})
_PAGE = frozenset({"/Annots"})


def only_signed_after(reader: _Object, revision: int) -> bool:
    """Tell whether every revision after that one only signed again."""
    return all(_only_signs(reader, number) for number in range(revision + 1, reader.xrefs.total_revisions))


def _only_signs(reader: _Object, number: int) -> bool:
    old, new = reader.get_historical_resolver(number - 1), reader.get_historical_resolver(number)
    if old.trailer_view.raw_get("/Root") != new.trailer_view.raw_get("/Root"):
        return False
    before, after = old.root, new.root
    if not _changed(before, after) <= _CATALOG or not _form_grew(before, after):
        return False
    fields = {field.reference for field in _list(before["/AcroForm"], "/Fields")} if "/AcroForm" in before else set()
    free = _harmless(old, new)
    for reference in reader.xrefs.explicit_refs_in_revision(number):
        if reference in free or reader.xrefs.get_historical_ref(reference, number - 1) is None:
            continue
        if not _allowed(old(reference), new(reference), is_field=reference in fields):
            return False
    return True


def _harmless(old: _Object, new: _Object) -> set[_Object]:
    """Return what a signature rewrites as a matter of course: catalog (looked at apart), metadata, proofs."""
    found = {new.trailer_view.raw_get("/Root").reference}
    for root in (old.root, new.root):
        for key in ("/Metadata", "/DSS"):
            found |= _reference(root, key)
        if "/DSS" in root:
            for key in ("/Certs", "/OCSPs", "/CRLs", "/VRI"):
                found |= _reference(root["/DSS"], key)
    return found


def _reference(holder: _Object, key: str) -> set[_Object]:
    value: _Object = holder.raw_get(key) if key in holder else None
    return {value.reference} if value is not None and hasattr(value, "reference") else set()


def _allowed(before: _Object, after: _Object, *, is_field: bool) -> bool:
    if not hasattr(before, "keys") or not hasattr(after, "keys") or hasattr(after, "encoded_data"):
        return False
    changed = _changed(before, after)
    if is_field:
        return before.get("/FT") == "/Sig" and "/V" not in before and changed <= _FIELD
    if before.get("/Type") == "/Page":
        return changed <= _PAGE and _annotations_grew(before, after)
    if "/Producer" in before and "/Type" not in before:
        return changed <= _INFO
    return not changed


def _changed(before: _Object, after: _Object) -> frozenset[str]:
    """Return the keys whose direct values differ."""
    keys = set(before) | set(after)
    return frozenset(
        key for key in keys if key not in before or key not in after or before.raw_get(key) != after.raw_get(key)
    )


def _form_grew(before: _Object, after: _Object) -> bool:
    if "/AcroForm" not in before:
        return "/AcroForm" not in after or all(_unseen(field) for field in after["/AcroForm"]["/Fields"])
    old, new = before["/AcroForm"], after["/AcroForm"]
    if not _changed(old, new) <= _FORM:
        return False
    return _grew(_list(old, "/Fields"), _list(new, "/Fields"))


def _annotations_grew(before: _Object, after: _Object) -> bool:
    return _grew(_list(before, "/Annots"), _list(after, "/Annots"))


def _list(holder: _Object, key: str) -> list[_Object]:
    return [holder[key].raw_get(n) for n in range(len(holder[key]))] if key in holder else []


def _grew(old: list[_Object], new: list[_Object]) -> bool:
    """Tell whether a list kept what it held and got only signature fields that nobody sees."""
    return new[: len(old)] == old and all(_unseen(item.get_object()) for item in new[len(old) :])


def _unseen(field: _Object) -> bool:
    """Tell whether a field is for signatures and takes no room on its page."""
    if field.get("/FT") != "/Sig" or field.get("/Subtype") != "/Widget":
        return False
    left, low, right, high = (float(side) for side in field["/Rect"])
    return left == right and low == high
